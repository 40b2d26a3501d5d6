import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

const BODY = 'Geachte voorzitter,\n\nDit is de tekst van de brief, met een hele zin.\n\n';

/** "functie / naam / namens" of each signature under a letter that ends so. */
function signatures(end: string): string[] {
  return readLetter(`${BODY}${end}\n`).signatures.map(({ functie, naam = '-', namens }) =>
    [functie, naam, namens].filter((text) => text !== undefined).join(' / '),
  );
}

describe('signatures', () => {
  const cases: readonly (readonly [name: string, end: string, expected: readonly string[]])[] = [
    [
      'a function over two lines',
      'Hoogachtend,\nDe minister van Economische Zaken\nen Klimaat,\n\nE.D. Wiebering',
      ['De minister van Economische Zaken en Klimaat / E.D. Wiebering'],
    ],
    [
      'two functions of two lines side by side, and their names far below them',
      'Hoogachtend,\n\nde minister van Volksgezondheid,          de minister voor Medische Zorg\nWelzijn en Sport,                         en Sport,\n\n\n\n\nH. de Jager                               M. van Rijnsdorp',
      [
        'de minister van Volksgezondheid, Welzijn en Sport / H. de Jager',
        'de minister voor Medische Zorg en Sport / M. van Rijnsdorp',
      ],
    ],
    [
      'three signatures in two rows, in the order of reading',
      'De minister van Financiën,          De minister van Defensie,\n\nA. Snel                             B. Traag\n\nDe minister van Justitie en Veiligheid,\n\nC. Recht',
      [
        'De minister van Financiën / A. Snel',
        'De minister van Defensie / B. Traag',
        'De minister van Justitie en Veiligheid / C. Recht',
      ],
    ],
    [
      'a name between brackets',
      'Hoogachtend,\n\nDe Staatssecretaris van Sociale Zaken\nen Werkgelegenheid,\n\n(J.F. Hoogland)',
      ['De Staatssecretaris van Sociale Zaken en Werkgelegenheid / J.F. Hoogland'],
    ],
    [
      'an organisation above the name of the person who signs for it',
      'Met vriendelijke groet,\nINTERPROVINCIAAL OVERLEG\n\nJ. Boersma\nportefeuillehouder',
      ['portefeuillehouder / J. Boersma'],
    ],
    [
      'an organisation above a name without a function',
      'Met vriendelijke groet,\nINTERPROVINCIAAL OVERLEG\n\nJ. Boersma',
      [' / J. Boersma'],
    ],
    [
      'two persons who both only give a name',
      'Met vriendelijke groet,\n\nAnna Visser\nBram Kuiper',
      [' / Anna Visser', ' / Bram Kuiper'],
    ],
    [
      'namens deze',
      'Hoogachtend,\n\nDe Minister van Volksgezondheid, Welzijn en Sport,\nnamens deze,\nde directeur-generaal Curatieve Zorg,\n\ndr. A. Berg',
      ['De Minister van Volksgezondheid, Welzijn en Sport / dr. A. Berg / de directeur-generaal Curatieve Zorg'],
    ],
    [
      'namens de minister above the function of the person who signs',
      'Hoogachtend,\n\nNamens de minister van Financiën,\nDe directeur Financiële Markten,\n\nL.M. Prins',
      ['De directeur Financiële Markten / L.M. Prins / de minister van Financiën'],
    ],
    [
      'two functions of one person',
      'Hoogachtend,\n\nDE MINISTER-PRESIDENT,\nMinister van Algemene Zaken,\n\n\nMarc Ruiter',
      ['DE MINISTER-PRESIDENT, Minister van Algemene Zaken / Marc Ruiter'],
    ],
    [
      'two functions and then two names',
      'Hoogachtend,\n\nDe Minister van Sociale Zaken,\n\nDe Minister voor Armoedebeleid,\n\nA. Gennep\n\nC. Schoutens',
      ['De Minister van Sociale Zaken / A. Gennep', 'De Minister voor Armoedebeleid / C. Schoutens'],
    ],
    [
      'two functions with their names side by side below them',
      'Hoogachtend,\n\nDE MINISTER VAN BUITENLANDSE ZAKEN,\n\nDE MINISTER VOOR BUITENLANDSE HANDEL,\n\nF. Timmer        E. Ploeg',
      ['DE MINISTER VAN BUITENLANDSE ZAKEN / F. Timmer', 'DE MINISTER VOOR BUITENLANDSE HANDEL / E. Ploeg'],
    ],
    [
      'two signatures in columns with a tab',
      'De Minister van Infrastructuur en Waterstaat,\tDe Staatssecretaris van Infrastructuur en Waterstaat,\n\nB. Madlo\tC.A. Jans',
      [
        'De Minister van Infrastructuur en Waterstaat / B. Madlo',
        'De Staatssecretaris van Infrastructuur en Waterstaat / C.A. Jans',
      ],
    ],
    [
      'a college above its secretary and mayor',
      'Hoogachtend,\n\nHET COLLEGE VAN BURGEMEESTER EN WETHOUDERS,\nde secretaris,\nA. Blom\nde burgemeester,\nB. Kok',
      ['HET COLLEGE VAN BURGEMEESTER EN WETHOUDERS / -', 'de secretaris / A. Blom', 'de burgemeester / B. Kok'],
    ],
    [
      'a name above its function',
      'Met hoogachting,\n\ndrs. W.K. Hoek\nMinister van Financiën',
      ['Minister van Financiën / drs. W.K. Hoek'],
    ],
    [
      'a name with its function behind it',
      'Hoogachtend,\n\nnamens het bestuur van de Vereniging,\n\nP. Klaver, voorzitter',
      ['voorzitter / P. Klaver / het bestuur van de Vereniging'],
    ],
    [
      'function and name on one line',
      'De minister van Binnenlandse Zaken en Koninkrijksrelaties, drs. A.H. Verhagen',
      ['De minister van Binnenlandse Zaken en Koninkrijksrelaties / drs. A.H. Verhagen'],
    ],
    [
      'a function without a name at the end',
      'De Minister van Buitenlandse Zaken,',
      ['De Minister van Buitenlandse Zaken / -'],
    ],
    ['w.g.', 'Hoogachtend,\n\nw.g. K. Peters\nminister van Defensie', ['minister van Defensie / K. Peters']],
  ];
  for (const [name, end, expected] of cases) it(`reads ${name}`, () => assert.deepEqual(signatures(end), expected));

  it('takes a sentence about a minister for what it is', () => {
    assert.deepEqual(
      signatures('De minister van Financiën heeft dat toegezegd.\n\nDe minister van Defensie wacht af.'),
      [],
    );
  });

  it('reads the front matter where the text has no signature', () => {
    const signed = (value: string) =>
      readLetter(`---\nsoort: nota\nondertekening: ${value}\n---\nTekst.\n`).signatures.map(({ functie, naam }) => [
        functie,
        naam,
      ]);
    assert.deepEqual(signed('De minister van X, drs. A. Jansen'), [['De minister van X', 'drs. A. Jansen']]);
    for (const naam of ['drs. A. Jansen', 'Anna Jansen'])
      assert.deepEqual(signed(`|\n  De minister van X,\n\n  ${naam}`), [['De minister van X', naam]]);
    assert.deepEqual(signed('\n  functie: De minister van X\n  naam: A. Jansen'), [['De minister van X', 'A. Jansen']]);
    assert.deepEqual(signed('\n  - De minister van X\n  - B. de Vries'), [
      ['De minister van X', undefined],
      ['', 'B. de Vries'],
    ]);
  });
});
