import assert from 'node:assert/strict';
import { type EarlierLetter, tellEarlier } from '../../../../src/template/phrases/earlier.ts';

const letter = (datum: string, inhoud: string): EarlierLetter => ({ datum, vindplaats: `TK ${inhoud}`, inhoud });
const JULY = letter('2020-07-03', 'a');
const MAY = letter('2019-05-06', 'b');
const JANUARY = letter('2021-01-20', 'c');
const MARCH = letter('2021-03-01', 'd');

describe('what was told before', () => {
  it('is in order of time, whatever the order of the data', () => {
    assert.equal(
      tellEarlier([JANUARY, JULY, MARCH, MAY], 'de Tweede Kamer'),
      'In mijn brief aan de Tweede Kamer van 6 mei 2019 (TK b) heb ik b. ' +
        'Daarna heb ik in mijn brief van 3 juli 2020 (TK a) a. ' +
        'Vervolgens heb ik in mijn brief van 20 januari 2021 (TK c) c. ' +
        'Ten slotte heb ik in mijn brief van 1 maart 2021 (TK d) d.',
    );
  });

  it('calls the second of two no last one, and two of one day what they are', () => {
    assert.match(tellEarlier([MAY, JULY], 'uw Kamer'), /^In mijn brief aan uw Kamer .* Daarna heb ik [^.]*\.$/);
    assert.match(
      tellEarlier([MAY, { ...MAY, inhoud: 'e' }], 'uw Kamer'),
      / Op dezelfde dag heb ik in mijn brief \(TK b\) e\.$/,
    );
  });

  it('leaves letters as they come where a date is open, and says nothing of none', () => {
    assert.match(
      tellEarlier([JULY, letter('[…datum…]', 'x'), MAY], 'uw Kamer'),
      /van 3 juli .* Ook heb ik .* van \[…datum…\] .* Verder heb ik .* van 6 mei/,
    );
    assert.equal(tellEarlier([], 'uw Kamer'), '');
  });
});
