import assert from 'node:assert/strict';
import { answerDue, readLetter } from '../../../../src/letter/index.ts';

import { check, draft, suggested } from '../support.ts';

/** The answer to Kamervragen, with other lines in its head. */
function answers(datum: string, more = '', aan = 'de Voorzitter van de Tweede Kamer der Staten-Generaal'): string {
  return `---
soort: beantwoording-kamervragen
status: concept
datum: ${datum}
aan: ${aan}
ontvangen:
  - soort: vragen
    datum: 2021-02-16
    afzender: het lid Bos (D66)
    onderwerp: dijken
  - soort: vragen
    datum: 2021-02-20
    onderwerp: duinen
${more}---

Geachte Voorzitter,

Hierbij bied ik u de antwoorden aan op de vragen van het lid Bos (D66) over dijken.

Hoogachtend,
`;
}

const late = (source: string, today = '2021-03-22') =>
  check(source, { today }).filter(({ rule }) => rule === 'antwoordtermijn-overschreden');

describe('antwoordtermijn-overschreden', () => {
  it('counts from the questions that wait longest, to the day', () => {
    assert.deepEqual(late(answers('9 maart 2021')), []);
    const [finding] = late(answers('10 maart 2021'));
    assert.equal(
      finding?.message,
      'Deze vragen zijn ingezonden op 16 februari 2021. Het antwoord moest er op 9 maart 2021 zijn, na drie weken; de brief is van 10 maart 2021.',
    );
  });

  it('counts to today in a letter without a date', () => {
    assert.deepEqual(late(answers(''), '2021-03-09'), []);
    assert.match(late(answers(''), '2021-03-10')[0]?.message ?? '', /vandaag is het 10 maart 2021/);
  });

  it('gives six weeks after a message that it takes longer', () => {
    assert.deepEqual(late(answers('30 maart 2021', 'uitgesteld-op: 8 maart 2021\n')), []);
    assert.match(late(answers('31 maart 2021', 'uitgesteld-op: 2021-03-08\n'))[0]?.message ?? '', /na zes weken/);
  });

  it('computes nothing for the Eerste Kamer, or for a letter that postpones', () => {
    assert.deepEqual(late(answers('1 mei 2021', '', 'de Voorzitter van de Eerste Kamer der Staten-Generaal')), []);
    assert.deepEqual(late(answers('1 mei 2021').replace('beantwoording-kamervragen', 'uitstelbrief')), []);
  });

  it('offers an apology at the end of the first paragraph, and the key of the postponement', () => {
    const [apology = '', postponed = ''] = suggested('antwoordtermijn-overschreden', answers('1 mei 2021'));
    assert.match(apology, /over dijken\. De beantwoording heeft langer geduurd .* mijn excuses aan\.\n\nHoogachtend/);
    assert.deepEqual(late(apology), []);
    assert.match(postponed, /^uitgesteld-op: "\[…datum van het uitstelbericht…\]"$/m);
  });

  it('takes the term of the ministry for other letters, and the latest of those that the text only mentions', () => {
    const without = (text: string) => draft(text).replace('uw-brief-van: 16 februari 2021\n', '');
    const letter = without('Ik dank u voor uw brief van 1 februari 2021.');
    assert.equal(late(letter).length, 1);
    const options = { rules: { rules: { 'antwoordtermijn-overschreden': { options: { weken: 8 } } } } };
    assert.deepEqual(
      check(letter, options).filter(({ rule }) => rule === 'antwoordtermijn-overschreden'),
      [],
    );
    assert.deepEqual(
      late(without('In uw brief van 1 mei 2019 vroeg u dit. Ik dank u voor uw brief van 1 maart 2021.')),
      [],
    );
  });

  it('takes the letter that the head names, whatever the text mentions', () => {
    assert.deepEqual(late(draft('In uw brief van 1 mei 2019 vroeg u hetzelfde.')), []);
    const letter = draft('Ik dank u voor uw brief.').replace('16 februari 2021', '4 januari 2021');
    assert.equal(
      late(letter)[0]?.message,
      'De brief van 4 januari 2021 heeft langer dan 6 weken gewacht; dit antwoord is van 22 maart 2021. Zeg daar iets over.',
    );
  });
});

/** A printed letter to the Tweede Kamer. */
function printed(
  opening: string,
  head = 'Datum 2 augustus 2023',
  about = 'Beantwoording Kamervragen over dijken',
): string {
  return `De voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA Den Haag

${head}
Betreft ${about}
Ons kenmerk IENW/BSK-2023/1234

Geachte voorzitter,

${opening}

Hoogachtend,

DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,

A. de Wit
`;
}

describe('antwoordtermijn-overschreden in print', () => {
  const SENT_IN =
    'Hierbij zend ik u de antwoorden op de vragen van het lid Bos (ABC) over dijken (ingezonden 3 mei 2023).';

  it('knows the letter with which answers go, by its subject or by its first words', () => {
    assert.equal(late(printed(SENT_IN)).length, 1);
    assert.equal(late(printed(SENT_IN, 'Datum 2 augustus 2023', 'Kamervragen van het lid Bos (ABC)')).length, 1);
    const elsewhere =
      'In de antwoorden op de vragen van het lid Bos (ABC) over dijken (ingezonden 3 mei 2021) stond dit al.';
    assert.deepEqual(late(printed(elsewhere, 'Datum 2 augustus 2023', 'Stand van zaken dijken')), []);
  });

  it('is content with a sentence that says so', () => {
    assert.deepEqual(late(printed(`${SENT_IN} De beantwoording heeft langer geduurd dan gebruikelijk.`)), []);
  });

  it('takes a letter with the number of a zaak for the one with which the questions came', () => {
    const answer = (opening: string, kenmerk: string) =>
      late(printed(opening, `Datum 2 augustus 2023\nUw kenmerk ${kenmerk}`));
    const questions = 'de vragen van het lid Bos (ABC) over dijken worden beantwoord zoals in de bijlage';
    const opening = `In antwoord op uw brief van 3 mei 2023 deel ik u mee dat ${questions}.`;
    assert.match(answer(opening, '2023Z08123')[0]?.message ?? '', /ingezonden op 3 mei 2023\. .* op 24 mei 2023 zijn/);
    assert.equal(
      answer('In antwoord op uw brief van 3 mei 2023, vragen van het lid Bos (ABC), bericht ik u.', '2023Z08123')
        .length,
      1,
    );
    assert.deepEqual(answer(opening, 'ABC-2023/1'), []);
    assert.deepEqual(answer(opening.replace('3 mei', '20 juli'), '2023Z08123'), []);
    assert.deepEqual(answer(`${opening} Ik verwijs ook naar uw brief van 1 maart 2021.`, '2023Z08123'), []);
  });

  it('does not reckon from today', () => {
    assert.deepEqual(late(printed(SENT_IN, 'Datum'), '2024-01-01'), []);
  });

  it('leaves the Eerste Kamer alone', () => {
    const toOther = printed(SENT_IN).replace('Tweede Kamer', 'Eerste Kamer').replace('Postbus 20018', 'Postbus 20017');
    assert.deepEqual(late(toOther), []);
    const withoutAddress = printed(SENT_IN).slice(printed(SENT_IN).indexOf('Datum'));
    assert.equal(late(withoutAddress).length, 1);
    assert.deepEqual(late(withoutAddress.replace('Kamervragen', 'vragen van de Eerste Kamer')), []);
  });

  it('leaves what has a term by law to that law', () => {
    const answer = (text: string) => draft(text).replace('16 februari 2021', '4 januari 2020');
    assert.equal(late(answer('Ik dank u voor uw verzoek van 4 januari 2020.')).length, 1);
    for (const what of [
      'Wob-verzoek',
      'Woo-verzoek',
      'bezwaarschrift',
      'klacht',
      'verzoek op grond van de Wet open overheid',
    ]) {
      assert.deepEqual(late(answer(`In reactie op uw ${what} van 4 januari 2020 besluit ik als volgt.`)), [], what);
    }
  });

  it('takes the confirmation of the ministry for no letter that came in', () => {
    const letter = draft('Bij brief van 5 maart 2020 is de ontvangst van uw verzoek bevestigd.');
    assert.deepEqual(late(letter.replace('uw-brief-van: 16 februari 2021\n', '')), []);
  });
});

describe('the day on which an answer is due', () => {
  it('is known of answers to the Tweede Kamer only', () => {
    assert.equal(answerDue(readLetter(answers('')))?.until, '2021-03-09');
    assert.equal(answerDue(readLetter(draft('Tekst.'))), undefined);
  });

  it('counts for no decision on an application', () => {
    for (const opening of [
      'Op 1 februari 2020 heeft u een aanvraag ingediend voor een bijdrage.',
      'In uw brief van 1 februari 2020 vraagt u om een vergunning voor een brug.',
      'In deze beschikking leest u mijn besluit op uw brief van 1 februari 2020.',
      'Uw subsidieaanvraag van 1 februari 2020 wijs ik toe.',
    ])
      assert.deepEqual(late(draft(opening)), [], opening);
    const asked = draft('In uw brief van 1 februari 2021 vraagt u naar een subsidie.');
    assert.equal(late(asked.replace('uw-brief-van: 16 februari 2021\n', '')).length, 1);
  });
});
