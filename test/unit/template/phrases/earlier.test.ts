import assert from 'node:assert/strict';
import { type EarlierLetter, kamerNamer, tellEarlier } from '../../../../src/template/phrases/earlier.ts';

const letter = (datum: string, inhoud: string): EarlierLetter => ({
  datum,
  vindplaats: `TK ${inhoud}`,
  inhoud,
  schrijver: '',
  toelichting: '',
});
const VOORZITTER = 'de Voorzitter van de Tweede Kamer der Staten-Generaal';
const JULY = letter('2020-07-03', 'a');
const MAY = letter('2019-05-06', 'b');
const JANUARY = letter('2021-01-20', 'c');
const MARCH = letter('2021-03-01', 'd');

const named = (name: string) => () => name;

describe('what was told before', () => {
  it('was told to the Kamer whose paper it is', () => {
    const both: readonly EarlierLetter[] = [
      { ...MAY, kamer: 'I' },
      { ...JULY, kamer: 'II' },
      { ...JANUARY, kamer: 'II' },
    ];
    assert.equal(
      tellEarlier(both, kamerNamer([VOORZITTER])),
      'In mijn brief aan de Eerste Kamer van 6 mei 2019 (TK b) heb ik b. ' +
        'Daarna heb ik in mijn brief aan uw Kamer van 3 juli 2020 (TK a) a. ' +
        'Vervolgens heb ik in mijn brief van 20 januari 2021 (TK c) c.',
    );
    assert.match(tellEarlier(both, kamerNamer(['de heer Bos'])), /aan de Eerste Kamer .* aan de Tweede Kamer /);
    const voorzitters = ['de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal'];
    assert.match(tellEarlier(both, kamerNamer(voorzitters)), /aan de Eerste Kamer .* aan de Tweede Kamer /);
  });

  it('was told by who wrote the letter', () => {
    assert.equal(
      tellEarlier(
        [
          { ...MAY, schrijver: 'mijn ambtsvoorganger' },
          { ...JULY, schrijver: 'De minister van Waterbeheer' },
          { ...JULY, schrijver: 'de ministers van Waterbeheer en van Dijken' },
          { ...JANUARY, schrijver: 'ambtsvoorganger' },
          MARCH,
        ],
        named('uw Kamer'),
      ),
      'In een brief aan uw Kamer van 6 mei 2019 (TK b) heeft mijn ambtsvoorganger b. ' +
        'Daarna heeft de minister van Waterbeheer in een brief van 3 juli 2020 (TK a) a. ' +
        'Op dezelfde dag hebben de ministers van Waterbeheer en van Dijken in een brief (TK a) a. ' +
        'Daarna heeft mijn ambtsvoorganger in een brief van 20 januari 2021 (TK c) c. ' +
        'Vervolgens heb ik in mijn brief van 1 maart 2021 (TK d) d.',
    );
  });

  it('is in order of time, whatever the order of the data', () => {
    assert.equal(
      tellEarlier([JANUARY, JULY, MARCH, MAY], named('de Tweede Kamer')),
      'In mijn brief aan de Tweede Kamer van 6 mei 2019 (TK b) heb ik b. ' +
        'Daarna heb ik in mijn brief van 3 juli 2020 (TK a) a. ' +
        'Vervolgens heb ik in mijn brief van 20 januari 2021 (TK c) c. ' +
        'Daarna heb ik in mijn brief van 1 maart 2021 (TK d) d.',
    );
  });

  it('is in the order of the writer where that is asked, with what else there is to say', () => {
    assert.equal(
      tellEarlier([JULY, { ...MAY, toelichting: 'Dat kost € 2 miljoen.' }, JANUARY], named('uw Kamer'), true),
      'In mijn brief aan uw Kamer van 3 juli 2020 (TK a) heb ik a. ' +
        'Ook heb ik in mijn brief van 6 mei 2019 (TK b) b. Dat kost € 2 miljoen. ' +
        'Verder heb ik in mijn brief van 20 januari 2021 (TK c) c.',
    );
  });

  it('calls the second of two no last one, and two of one day what they are', () => {
    assert.match(tellEarlier([MAY, JULY], named('uw Kamer')), /^In mijn brief aan uw Kamer .* Daarna heb ik [^.]*\.$/);
    assert.match(
      tellEarlier([MAY, { ...MAY, inhoud: 'e' }], named('uw Kamer')),
      / Op dezelfde dag heb ik in mijn brief \(TK b\) e\.$/,
    );
  });

  it('says what a letter did where the writer does not', () => {
    const DONE: Readonly<Record<string, string>> = {
      'het plan toegelicht.': 'heb ik het plan toegelicht',
      'Heb ik het plan toegelicht': 'heb ik het plan toegelicht',
      'dat het Rijk helpt': 'heb ik gemeld dat het Rijk helpt',
      'dat uitgelegd': 'heb ik dat uitgelegd',
      'De hoogte van de bijdrage': 'heb ik geschreven over de hoogte van de bijdrage',
      'hoe het verder gaat': 'heb ik laten weten hoe het verder gaat',
      'het plan kost tijd': 'heb ik het volgende gemeld: het plan kost tijd',
      'is er geld?': 'heb ik geschreven over de vraag ‘is er geld?’',
    };
    for (const [inhoud, done] of Object.entries(DONE))
      assert.ok(tellEarlier([{ ...MAY, inhoud }], named('uw Kamer')).endsWith(`) ${done}.`), inhoud);
  });

  it('leaves letters as they come where a date is open, and says nothing of none', () => {
    assert.match(
      tellEarlier([JULY, letter('[…datum…]', 'x'), MAY], named('uw Kamer')),
      /van 3 juli .* Ook heb ik .* van \[…datum…\] .* Verder heb ik .* van 6 mei/,
    );
    assert.equal(tellEarlier([], named('uw Kamer')), '');
  });
});
