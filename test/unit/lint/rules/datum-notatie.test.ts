import assert from 'node:assert/strict';
import { check, fixed, fixedParagraph, flagged, paragraphs } from '../support.ts';

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

  it('leaves alone what stands in a column, or was stamped', () => {
    const print = (line: string, datum = '3 juli 2020') =>
      `Datum ${datum}\nBetreft Bruggen\n\nGeachte heer Meijer,\n\nDit zijn de stukken.\n\n${line}\n\nHoogachtend,\n\nA. de Wit\n`;
    const flags = (text: string) => flagged('datum-notatie', text);
    assert.deepEqual(flags(print('4  Nota aan minister   12-3-2019   Deels openbaar')), []);
    assert.deepEqual(flags(print('4  Nota aan minister over de\n   bruggen          12-3-2019')), []);
    assert.deepEqual(flags(print('4 Nota aan minister  12-3-2019 is openbaar.')), ['12-3-2019']);
    assert.deepEqual(flags(print('INGEKOMEN 12 MRT 2019')), []);
    for (const stamp of ['03 JUL 2020', '- 3 JUL 2020', '03 juli 2020', '3 JULI 2020'])
      assert.deepEqual(flags(print('Zo is het.', stamp)), [], stamp);
    for (const typed of ['3-7-2020', '3 Juli 2020', '3e juli 2020'])
      assert.deepEqual(flags(print('Zo is het.', typed)), [typed]);
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
