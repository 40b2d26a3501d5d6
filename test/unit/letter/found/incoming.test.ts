import assert from 'node:assert/strict';
import { readLetter } from '../../../../src/letter/index.ts';

/** The incoming letters of a text, without their places. */
function incoming(text: string) {
  return readLetter(text, { form: 'print' }).ontvangen.map(({ span: _, ...rest }) => rest);
}

describe('incoming letters', () => {
  const named: readonly (readonly [string, object])[] = [
    ['Ik dank u voor uw brief van 16 oktober 2019.', { soort: 'brief', datum: '2019-10-16' }],
    ['In antwoord op uw e-mail d.d. 3 mei 2020 bericht ik u.', { soort: 'e-mail', datum: '2020-05-03' }],
    [
      'Bij brief van 3 maart 2021, kenmerk 2021-123/AB, heeft u mij gevraagd om geld.',
      { soort: 'brief', kenmerk: '2021-123/AB', datum: '2021-03-03' },
    ],
    [
      'Ingevolge uw verzoek van 1 februari 2008, bij brief met kenmerk 08-VWW-B-021, zend ik u het rapport.',
      { soort: 'verzoek', kenmerk: '08-VWW-B-021', datum: '2008-02-01' },
    ],
    [
      'Op 16 oktober 2019 stuurde de heer B, mij namens de colleges van negen gemeenten, een brief.',
      { soort: 'brief', afzender: 'de heer B', namens: 'de colleges van negen gemeenten', datum: '2019-10-16' },
    ],
    [
      'Dit zijn de antwoorden op de vragen van de commissie voor Wonen over krimp (vastgesteld op 20 oktober 2022).',
      { soort: 'vragen', afzender: 'de commissie voor Wonen', onderwerp: 'krimp', datum: '2022-10-20' },
    ],
    ['Op 3 mei 2021 ontving ik van de VNG een rapport.', { soort: 'rapport', afzender: 'de VNG', datum: '2021-05-03' }],
    [
      'Hierbij de antwoorden op de vragen van het lid Jansen (VVD) over wegen (ingezonden 30 mei 2022, 2022Z10576).',
      {
        soort: 'vragen',
        afzender: 'het lid Jansen (VVD)',
        kenmerk: '2022Z10576',
        onderwerp: 'wegen',
        datum: '2022-05-30',
      },
    ],
    [
      'Het verzoek van de vaste commissie voor Financiën van 1 juni 2023 beantwoord ik hierna.',
      { soort: 'verzoek', afzender: 'de vaste commissie voor Financiën', datum: '2023-06-01' },
    ],
    [
      'Bij brief van 30 mei 2022 vroeg de commissie mij om een reactie.',
      { soort: 'brief', afzender: 'de commissie', datum: '2022-05-30' },
    ],
    [
      'Hierbij zend ik u de antwoorden op de vragen van het Kamerlid Dijkhuis (ABC) over wachttijden (2015Z04321).',
      { soort: 'vragen', afzender: 'het Kamerlid Dijkhuis (ABC)', kenmerk: '2015Z04321', onderwerp: 'wachttijden' },
    ],
    [
      'Hierbij de antwoorden op de vragen van het lid Bos (ABC) over wegen (2015Z16551). Deze vragen werden ingezonden op 17 september 2015.',
      {
        soort: 'vragen',
        afzender: 'het lid Bos (ABC)',
        kenmerk: '2015Z16551',
        onderwerp: 'wegen',
        datum: '2015-09-17',
      },
    ],
    ['De vragen zijn ingezonden op 3 mei 2021.', { soort: 'vragen', datum: '2021-05-03' }],
    [
      'Op 17 september 2015 heeft het lid Bos (ABC) schriftelijke vragen gesteld over loonstroken (2015Z16551).',
      { soort: 'vragen', afzender: 'het lid Bos (ABC)', kenmerk: '2015Z16551', datum: '2015-09-17' },
    ],
    [
      'Op 3 mei 2021 hebben de leden Bos (ABC) en De Wit (DEF) mij Kamervragen over dijken gesteld.',
      { soort: 'vragen', afzender: 'de leden Bos (ABC) en De Wit (DEF)', datum: '2021-05-03' },
    ],
    [
      'Dat is zo. U schreef op 2 augustus 2022 ook een e-mail over dit onderwerp.',
      { soort: 'e-mail', datum: '2022-08-02' },
    ],
    ['Dat is zo. Ik ontving op 3 mei 2021 uw brief over dijken.', { soort: 'brief', datum: '2021-05-03' }],
    [
      'Wij ontvingen op 3 mei 2021 een e-mail namens de dorpsraad.',
      { soort: 'e-mail', namens: 'de dorpsraad', datum: '2021-05-03' },
    ],
    [
      'De heer B stuurde mij op 3 mei 2021 het rapport over dorpshuizen.',
      { soort: 'rapport', afzender: 'De heer B', datum: '2021-05-03' },
    ],
    [
      'Op 3 mei 2021 stuurde Jeroen Bos mij een brief over dijken.',
      { soort: 'brief', afzender: 'Jeroen Bos', datum: '2021-05-03' },
    ],
    [
      'Op 14 april 2015 ontvingen wij uw brief met kenmerk DGETM-EO / 15043210.',
      { soort: 'brief', kenmerk: 'DGETM-EO / 15043210', datum: '2015-04-14' },
    ],
    [
      'Op 3 mei 2021 heeft de commissie mij gevraagd te reageren op het advies van de Raad.',
      { soort: 'verzoek', afzender: 'de commissie', datum: '2021-05-03' },
    ],
  ];
  for (const [text, expected] of named) it(`reads: ${text}`, () => assert.deepEqual(incoming(text), [expected]));

  const own: readonly string[] = [
    'Bij brief van 3 maart 2021 heb ik u gemeld dat dit niet kan.',
    'In mijn brief van 3 maart 2021 schreef ik dat al.',
    'Op 7 december 2020 heb ik het rapport aangeboden aan de Tweede Kamer.',
    'De brief van de minister van Financiën van 3 mei 2021 zegt dat ook.',
    'In oktober 2019 ontving ik van u een brief.',
    'Ik schreef u op 3 mei 2021 een brief daarover.',
    'Ik ontving op 3 mei 2021 de brief die voor de gemeente was bestemd.',
    'De minister schreef mij op 3 mei 2021 dat het kan.',
    'De zaak 2015Z04321 is gesloten.',
  ];
  for (const text of own) it(`finds none in: ${text}`, () => assert.deepEqual(incoming(text), []));

  it('counts a letter that is named twice once, and keeps what is new', () => {
    const text =
      'Op 3 mei 2021 stuurde u mij een brief. In uw brief van 3 mei 2021, kenmerk AB/21-7, vraagt u om geld.';
    assert.deepEqual(incoming(text), [{ soort: 'brief', kenmerk: 'AB/21-7', datum: '2021-05-03' }]);
  });

  it('reads a list of dates as letters of the same kind', () => {
    assert.deepEqual(
      incoming('Uw brieven van 3 mei 2021 en 5 juni 2021 heb ik gelezen.').map(({ datum }) => datum),
      ['2021-05-03', '2021-06-05'],
    );
  });

  it('counts "jl." from the date of the letter', () => {
    const text = 'Datum 12 november 2019\n\nGeachte voorzitter,\n\nIn uw brief van 3 oktober jl. vraagt u om geld.\n';
    assert.deepEqual(incoming(text), [{ soort: 'brief', datum: '2019-10-03' }]);
    assert.deepEqual(incoming('In uw brief van 3 oktober jl. vraagt u om geld.'), [{ soort: 'brief' }]);
  });

  it('takes no paper that is pointed to or enclosed for one that came in', () => {
    assert.deepEqual(incoming('Zie de brief van de provincie van 12 april 2018, kenmerk PS/2018-88.'), []);
    assert.deepEqual(
      incoming('Op 11 april 2022 hebben de leden Bos en De Wit vragen gesteld; de antwoorden zijn verzonden.'),
      [],
    );
    assert.deepEqual(incoming('Een brief van de korpschef van 1 december 2025 vindt u in bijlage 2.'), []);
    assert.deepEqual(incoming('Het advies van de raad van 1 december 2025 stuur ik u hierbij.'), []);
  });

  it('takes no letter to the Kamer for one that came in', () => {
    assert.deepEqual(incoming('In de brief van 8 september 2021 (TK 35334-160; 2021) is uw Kamer ingelicht.'), []);
    assert.deepEqual(incoming('In de brief van 8 september 2021 is uw Kamer ingelicht.'), []);
    assert.deepEqual(incoming('Uw Kamer is bij brieven van 8 september 2021 en 3 mei 2022 geïnformeerd.'), []);
  });

  it('takes no letter that the addressee wrote to the Kamer for one that came in', () => {
    const elsewhere = [
      'Op 4 april 2025 schreef u de Kamer daarover.',
      'Op 4 april 2025 heeft u de Tweede Kamer een brief gestuurd.',
      'Op 4 april 2025 stuurde u een brief aan de Tweede Kamer.',
      'U schreef op 4 april 2025 een brief aan de Kamer.',
      'In uw brief van 4 april 2025 aan de Eerste Kamer staat dat.',
    ];
    for (const text of elsewhere) assert.deepEqual(incoming(text), [], text);
    const toUs = [
      'Op 4 april 2025 schreef u mij over de brief aan de Kamer.',
      'Op 4 april 2025 stuurde u mij en de Tweede Kamer een brief.',
      'Op 4 april 2025 schreef u een brief over het debat in de Kamer.',
      'In uw brief van 4 april 2025 vraagt u wat er aan de Kamer is toegezegd.',
    ];
    for (const text of toUs) assert.deepEqual(incoming(text), [{ soort: 'brief', datum: '2025-04-04' }], text);
  });

  it('takes the list of the front matter, each at its place', () => {
    const source =
      '---\nontvangen:\n  - datum: 3 mei 2021\n    afzender: VNG\n  - datum: 2021-06-05\n    soort: rapport\n---\nUw brief van 3 mei 2021 las ik.\n';
    const letter = readLetter(source);
    assert.deepEqual(
      letter.ontvangen.map(({ span, ...rest }) => ({ ...rest, at: source.slice(span.start, span.end) })),
      [
        { soort: 'brief', afzender: 'VNG', datum: '2021-05-03', at: '3 mei 2021' },
        { soort: 'rapport', datum: '2021-06-05', at: '2021-06-05' },
      ],
    );
  });
});
