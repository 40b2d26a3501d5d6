import assert from 'node:assert/strict';
import { check, draft, fixed, fixedParagraph, flagged, paragraphs, suggested } from '../support.ts';

describe('jl-misleidend', () => {
  paragraphs('jl-misleidend', {
    "In het plan staat: 'sinds 23 april jl. is dat zo'.": [],
    "In de regio's is dat sinds 23 april jl. zo; in de jaren '90 niet.": ['23 april jl.'],
    'Op 23 april jl. sprak ik u.': ['23 april jl.'],
    'Op 20 november jongstleden sprak ik u.': ['20 november jongstleden'],
    'Op 20 december jl. sprak ik u, en op 17 februari jl. ook.': [],
    'Op 16 en 20 juni jl. sprak ik u.': ['20 juni jl.'],
    'Op 23 april 2020 jl. sprak ik u.': [],
    '> Op 23 april jl. sprak u mij.': [],
  });

  it('writes the year, and keeps the full stop of the sentence', () => {
    assert.equal(fixedParagraph('jl-misleidend', 'Op 23 april jl. sprak ik u.'), 'Op 23 april 2020 sprak ik u.');
    assert.equal(
      fixedParagraph('jl-misleidend', 'Ik sprak u op 23 april jl. Dat was goed.'),
      'Ik sprak u op 23 april 2020. Dat was goed.',
    );
    assert.equal(fixedParagraph('jl-misleidend', 'Ik sprak u op 23 april jl.'), 'Ik sprak u op 23 april 2020.');
  });

  it('reckons a concept from its streefdatum, else from today, and says so', () => {
    const concept = (lines: string[]) =>
      draft('Op 20 december jl. sprak ik u.', lines)
        .replace('status: verzonden', 'status: concept')
        .replace('datum: 22 maart 2021\n', '');
    const planned = check(concept(['streefdatum: 1 mei 2021'])).find(({ rule }) => rule === 'jl-misleidend');
    assert.match(planned?.message ?? '', /132 dagen vóór de streefdatum \(1 mei 2021\)/);
    const now = check(concept([])).find(({ rule }) => rule === 'jl-misleidend');
    assert.match(now?.message ?? '', /107 dagen vóór vandaag \(6 april 2021\)/);
  });

  it('says the year', () => {
    const found = check(draft('Op 20 november jl. sprak ik u.')).find(({ rule }) => rule === 'jl-misleidend');
    assert.match(found?.message ?? '', /122 dagen vóór de datum van de brief \(22 maart 2021\): .* voluit, 2020\.$/);
  });

  it('takes a letter of a day that does not exist for one without a date', () => {
    const source = draft('Op 20 december jl. sprak ik u.').replace('datum: 22 maart 2021', 'datum: 2021-13-45');
    const found = check(source).find(({ rule }) => rule === 'jl-misleidend');
    assert.match(found?.message ?? '', /in een brief zonder datum/);
  });

  it('only remarks upon it when the date of a sent letter is unknown', () => {
    const source = draft('Op 20 december jl. sprak ik u.').replace('datum: 22 maart 2021\n', '');
    const found = check(source).find(({ rule }) => rule === 'jl-misleidend');
    assert.deepEqual([found?.severity, found?.fix], ['info', undefined]);
  });

  it('takes the number of days from the configuration', () => {
    const rules = { rules: { 'jl-misleidend': { options: { dagen: 20 } } } };
    assert.equal(flagged('jl-misleidend', draft('Op 17 februari jl. sprak ik u.'), { rules }).length, 1);
  });
});

describe('as-verschoven', () => {
  paragraphs('as-verschoven', {
    'Op 1 maart a.s. spreek ik u.': ['1 maart a.s.'],
    'Op 1 april a.s. spreek ik u, op 1 mei aanstaande ook.': [],
    'Op 1 maart 2021 a.s. spreek ik u.': [],
  });
});

describe('jl-met-jaartal', () => {
  paragraphs('jl-met-jaartal', {
    'Op 3 maart 2021 jl. sprak ik u.': ['3 maart 2021 jl.'],
    'Op 22 november 2021 a.s. spreek ik u.': ['22 november 2021 a.s.'],
    'Op 3 maart jl. sprak ik u in 2021.': [],
  });

  it('leaves the word out and keeps the full stop', () => {
    assert.equal(fixedParagraph('jl-met-jaartal', 'Op 3 maart 2021 jl. sprak ik u.'), 'Op 3 maart 2021 sprak ik u.');
    assert.equal(
      fixedParagraph('jl-met-jaartal', 'Ik sprak u op 3 maart 2021 jl. Dat was goed.'),
      'Ik sprak u op 3 maart 2021. Dat was goed.',
    );
  });
});

describe('datum-ongeldig', () => {
  paragraphs('datum-ongeldig', {
    'Op 31 april 2021 sprak ik u.': ['31 april 2021'],
    'Op 29 februari 2021 sprak ik u.': ['29 februari 2021'],
    'Op maandag 5 oktober 2021 sprak ik u.': ['maandag 5 oktober 2021'],
    'Op 29 februari 2020 en op dinsdag 5 oktober 2021 sprak ik u.': [],
    'Op 13 en 26 oktober 2020 sprak ik u.': [],
    '> Op 31 april 2021 sprak u mij.': [],
  });

  it('looks at the date on the front matter too', () => {
    const source = draft('Tekst.').replace('22 maart 2021', '31 april 2021');
    assert.deepEqual(flagged('datum-ongeldig', source), ['31 april 2021']);
    assert.deepEqual(flagged('datum-ongeldig', source.replace('31 april 2021', 'binnenkort')), ['binnenkort']);
    assert.deepEqual(flagged('datum-ongeldig', source.replace('31 april 2021', '2021-03-22')), []);
  });

  it('offers the last day of the month, the right weekday, the nearest day of that name', () => {
    assert.match(suggested('datum-ongeldig', draft('Op 31 april 2021.'))[0] ?? '', /Op 30 april 2021\./);
    const [weekday, day] = suggested('datum-ongeldig', draft('Op maandag 5 oktober 2021.'));
    assert.match(weekday ?? '', /Op dinsdag 5 oktober 2021\./);
    assert.match(day ?? '', /Op maandag 4 oktober 2021\./);
  });
});

describe('datum-notatie', () => {
  paragraphs('datum-notatie', {
    'Uw brief van 22-03-2021 is binnen.': ['22-03-2021'],
    'Uw brief d.d. 3.7.20 is binnen.': ['d.d. 3.7.20'],
    'Uw brief van 22 Maart 2021 is binnen.': ['22 Maart 2021'],
    'Uw brief van 22e maart 2021 is binnen.': ['22e maart 2021'],
    "Uw brief van 3 juli '20 is binnen.": ["3 juli '20"],
    'Uw brief van 22 maart 2021 met kenmerk 2021-0000054321 is binnen.': [],
    'Zie https://www.rijksoverheid.nl/2021-03-22/brief en [hier](https://x.nl/22-03-2021).': [],
    'Uw brief van 22 mrt. 2021 en die van 3 okt 2020 zijn binnen.': ['22 mrt. 2021', '3 okt 2020'],
    'Uw brief van 03 maart 2021 is binnen.': ['03 maart 2021'],
    'Uw brief van 10 maart 2021 is binnen. Dat was op 3 okt. Zo is het.': [],
    'In artikel 3.7.20 staat het.': [],
    'Zie verordening (EU) 2016/679 (PB L 119, 4.5.2016) en (PB L 2026/1358, 22.5.2026).': [],
    'Zie het PB (L 119) van 4.5.2016.': ['4.5.2016'],
    '| dag |\n| --- |\n| 22-03-2021 |': [],
  });

  it('writes the date in full', () => {
    assert.equal(fixedParagraph('datum-notatie', 'Van 22-03-2021.'), 'Van 22 maart 2021.');
    assert.equal(fixedParagraph('datum-notatie', 'Uw brief d.d. 3.7.20 is er.'), 'Uw brief d.d. 3 juli 2020 is er.');
    assert.equal(fixedParagraph('datum-notatie', 'Van 22e Maart 2021.'), 'Van 22 maart 2021.');
    assert.equal(fixedParagraph('datum-notatie', "Van 3 juli '20."), 'Van 3 juli 2020.');
    assert.equal(
      fixedParagraph('datum-notatie', 'Op maandag 01 mrt. 2021 om tien.'),
      'Op maandag 1 maart 2021 om tien.',
    );
  });

  it('leaves the lines as they are', () => {
    const print = (date: string) =>
      `Geachte heer Meijer,\n\nHierbij reageer ik op uw brief over de bereikbaarheid van de dorpen van ${date}, die ik heb gelezen.\n\nHoogachtend,\n\nA. de Wit\n`;
    assert.equal(fixed('datum-notatie', print('22\nMaart\r\n2021')), print('22\nmaart\r\n2021'));
    const turned = print('22\n\nPagina 2 van 3\n\nKenmerk\n2021-0000012345\n\nMaart 2021');
    assert.equal(flagged('datum-notatie', turned).length, 1);
    assert.equal(fixed('datum-notatie', turned), turned);
    assert.equal(fixed('datum-notatie', print('d.d.\n3.7.20')), print('d.d.\n3 juli 2020'));
    assert.deepEqual(
      check(print('22\nMaart 2021')).flatMap(({ rule, message }) => (rule === 'datum-notatie' ? message : [])),
      ["Schrijf een datum voluit: '22 maart 2021'."],
    );
  });
});

describe('datum-relatief', () => {
  paragraphs('datum-relatief', {
    'Het rapport van de commissie-Remkes van afgelopen zomer helpt.': ['afgelopen zomer'],
    'Het advies van de Raad van State van afgelopen zomer helpt.': ['afgelopen zomer'],
    'Het rapport van het CBS over de bouw van afgelopen zomer helpt.': [],
    'Het overleg van 3 juli 2020 over de cijfers van afgelopen zomer helpt.': [],
    'In het rapport van afgelopen zomer staat het.': ['afgelopen zomer'],
    'Op dit moment is dat zo. De afgelopen jaren ook.': ['Op dit moment', 'De afgelopen jaren'],
    'In de nabije toekomst blijft dat zo.': [],
    'Afgelopen zomer was het warm.': [],
    'De motie van het lid Linden (TK 31757-9; 2020) vraagt om nog dit jaar te beginnen.': [],
    'Het rapport over het beleid van afgelopen zomer is af.': [],
    'In het debat van vorige week zei u dat.': ['vorige week'],
    'Het rapport van 3 juli 2020 is duidelijk.': [],
  });

  it('keeps vague words out of the quiet profile', () => {
    assert.deepEqual(flagged('datum-relatief', draft('Op dit moment is dat zo.'), { profile: 'rustig' }), []);
  });

  it('offers the date that the same paper has elsewhere', () => {
    const source = draft(
      'In de brief van afgelopen zomer (TK 31757-102; 2020) staat het. Zie de brief van 3 juli 2020 (TK 31757-102; 2020).',
    );
    assert.deepEqual(flagged('datum-relatief', source, { profile: 'rustig' }), ['afgelopen zomer']);
    assert.match(
      suggested('datum-relatief', source)[0] ?? '',
      /In de brief van 3 juli 2020 \(TK 31757-102; 2020\) staat het/,
    );
  });
});

describe('nootcijfer-aan-jaartal', () => {
  paragraphs('nootcijfer-aan-jaartal', {
    'Op 24 november 20202 sprak ik u.': ['20202'],
    'In 120112 gevallen, en op 24 november 2020, was dat zo.': [],
  });

  it('offers the footnote that exists', () => {
    const source = draft('Op 24 november 20202 sprak ik u.\n\n[^2]: In Brussel.');
    assert.match(suggested('nootcijfer-aan-jaartal', source)[0] ?? '', /24 november 2020\[\^2\] sprak/);
  });
});
