import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

/** Function, name where there is one, and what stands after "namens" or "namens deze". */
type Signed = readonly [functie: string, naam?: string, namens?: string];

/** How letters end, and who signs them. */
const ENDS: readonly (readonly [end: string, signed: readonly Signed[]])[] = [
  ['Hoogachtend,\n\nDe minister van Financiën,\n\nW.B. Hoekman', [['De minister van Financiën', 'W.B. Hoekman']]],
  ['Hoogachtend,\nDe minister van Financiën,\nW.B. Hoekman', [['De minister van Financiën', 'W.B. Hoekman']]],
  ['De minister van Financiën,\n\n\n\nW.B. Hoekman', [['De minister van Financiën', 'W.B. Hoekman']]],
  ['De minister van Financiën,\nW.B. Hoekman', [['De minister van Financiën', 'W.B. Hoekman']]],
  [
    'De minister van Financiën,\n\n\nS. van Velde - Van der Meerwijk',
    [['De minister van Financiën', 'S. van Velde - Van der Meerwijk']],
  ],
  ['De minister van Financiën, W.B. Hoekman', [['De minister van Financiën', 'W.B. Hoekman']]],
  ['De Minister van Financiën,\nDrs. W.B. Hoekman MBA', [['De Minister van Financiën', 'Drs. W.B. Hoekman MBA']]],
  ['MINISTER VAN FINANCIËN,\n\nW.B. HOEKMAN', [['MINISTER VAN FINANCIËN', 'W.B. HOEKMAN']]],
  [
    'DE MINISTER VAN VOLKSGEZONDHEID,\nWELZIJN EN SPORT,\n\nmw. dr. J. Bakker',
    [['DE MINISTER VAN VOLKSGEZONDHEID, WELZIJN EN SPORT', 'mw. dr. J. Bakker']],
  ],
  [
    'de minister van Infrastructuur\nen Waterstaat,\n\ndrs. C. van Nieuwen-Wijk',
    [['de minister van Infrastructuur en Waterstaat', 'drs. C. van Nieuwen-Wijk']],
  ],
  ['Hoogachtend,\n\nW.B. Hoekman\nMinister van Financiën', [['Minister van Financiën', 'W.B. Hoekman']]],
  ['W.B. Hoekman\nMinister van Financiën', [['Minister van Financiën', 'W.B. Hoekman']]],
  ['Hoogachtend,\n\nSigrid Kaagman\nMinister van Financiën', [['Minister van Financiën', 'Sigrid Kaagman']]],
  [
    'Hoogachtend,\n\nDe minister van Financiën,\nnamens deze,\nde directeur-generaal van de Rijksbegroting,\n\nmr. P. Smit',
    [['De minister van Financiën', 'mr. P. Smit', 'de directeur-generaal van de Rijksbegroting']],
  ],
  [
    'Hoogachtend,\n\nNamens de minister van Financiën,\n\nmr. P. Smit\nDirecteur Financiële Markten',
    [['Directeur Financiële Markten', 'mr. P. Smit', 'de minister van Financiën']],
  ],
  [
    'De minister van Financiën,\nnamens deze:\n\nmr. P. Smit\nDirecteur Financiële Markten',
    [['De minister van Financiën', 'mr. P. Smit', 'Directeur Financiële Markten']],
  ],
  [
    'De Minister van Economische Zaken en Klimaat,\nvoor deze:\n\nmr. P. Smit\nMT-lid Directie Wetgeving',
    [['De Minister van Economische Zaken en Klimaat', 'mr. P. Smit', 'MT-lid Directie Wetgeving']],
  ],
  [
    'De minister van Financiën,                     De staatssecretaris van Financiën,\n\n\nW.B. Hoekman                                   J.A. Vijl',
    [
      ['De minister van Financiën', 'W.B. Hoekman'],
      ['De staatssecretaris van Financiën', 'J.A. Vijl'],
    ],
  ],
  [
    'De minister van Financiën,\n\nW.B. Hoekman\n\nDe staatssecretaris van Financiën,\n\nJ.A. Vijl',
    [
      ['De minister van Financiën', 'W.B. Hoekman'],
      ['De staatssecretaris van Financiën', 'J.A. Vijl'],
    ],
  ],
  [
    'De minister van Financiën,\nDe staatssecretaris van Financiën,\n\nW.B. Hoekman\nJ.A. Vijl',
    [
      ['De minister van Financiën', 'W.B. Hoekman'],
      ['De staatssecretaris van Financiën', 'J.A. Vijl'],
    ],
  ],
  [
    'De Minister van Financiën,\nmede namens de Minister van Defensie,\n\nW.B. Hoekman',
    [['De Minister van Financiën', 'W.B. Hoekman', 'de Minister van Defensie']],
  ],
  ['Met vriendelijke groet,\n\nPieter de Jong\nbeleidsmedewerker', [['beleidsmedewerker', 'Pieter de Jong']]],
  ['Met vriendelijke groeten,\n\nPieter', [['', 'Pieter']]],
  [
    'Hoogachtend,\n\n\n\nDe Minister-President,\nMinister van Algemene Zaken,\n\nMark Rutjes',
    [['De Minister-President, Minister van Algemene Zaken', 'Mark Rutjes']],
  ],
  [
    'De minister-president,\nminister van Algemene Zaken,\n\nM. Rutjes',
    [['De minister-president, minister van Algemene Zaken', 'M. Rutjes']],
  ],
  [
    'De Staatssecretaris Toeslagen en Douane,\n\nA. de Vries',
    [['De Staatssecretaris Toeslagen en Douane', 'A. de Vries']],
  ],
  ['De Minister voor Rechtsbescherming,\n\nSander Dekkers', [['De Minister voor Rechtsbescherming', 'Sander Dekkers']]],
  [
    'de Minister van Landbouw, Natuur\nen Voedselkwaliteit,\n\n\n(w.g.) C. Schouw',
    [['de Minister van Landbouw, Natuur en Voedselkwaliteit', 'C. Schouw']],
  ],
  [
    'Hoogachtend,\n\nde Minister van Defensie,\n\n[handtekening]\n\nK. Ollon',
    [['de Minister van Defensie', 'K. Ollon']],
  ],
  [
    'Hoogachtend,\n\nde Minister van Defensie,\n\nDigitaal ondertekend door K. Ollon op 3 juli 2020\n\nK. Ollon',
    [['de Minister van Defensie', 'K. Ollon']],
  ],
  [
    'Hoogachtend,\n\nde Minister van Defensie,\n\n\nmr. drs. K.A.M. (Karel) van der Ollon-de Wit',
    [['de Minister van Defensie', 'mr. drs. K.A.M. (Karel) van der Ollon-de Wit']],
  ],
  [
    'De Minister van Sociale Zaken en Werkgelegenheid,\n\nC.E.G. van Gen\n\nDe Staatssecretaris van Sociale Zaken en Werkgelegenheid,\n\nD.J. Wiers\n\nPagina 2 van 2',
    [
      ['De Minister van Sociale Zaken en Werkgelegenheid', 'C.E.G. van Gen'],
      ['De Staatssecretaris van Sociale Zaken en Werkgelegenheid', 'D.J. Wiers'],
    ],
  ],
  ['Hoogachtend,\n\nStichting Water,\n\nmr. A. Bak, voorzitter', [['voorzitter', 'mr. A. Bak']]],
  ['Hoogachtend,\n\nNamens het bestuur,\n\nA. Bak\nvoorzitter', [['voorzitter', 'A. Bak', 'het bestuur']]],
  [
    'De Minister van Justitie,\nDe Minister van Binnenlandse Zaken\nen Koninkrijksrelaties,\n\nA. Bak\n\nC. Dek',
    [
      ['De Minister van Justitie', 'A. Bak'],
      ['De Minister van Binnenlandse Zaken en Koninkrijksrelaties', 'C. Dek'],
    ],
  ],
  [
    'Ik hoop u zo voldoende te hebben geïnformeerd.\nHoogachtend,\nDe minister van Financiën,\nW.B. Hoekman',
    [['De minister van Financiën', 'W.B. Hoekman']],
  ],
  [
    'Hoogachtend,\n\nde staatssecretaris van Economische Zaken,\n\nP. van Dam\n\n\nBijlage: rapport',
    [['de staatssecretaris van Economische Zaken', 'P. van Dam']],
  ],
  [
    'De staatssecretaris van Infrastructuur en Waterstaat – Openbaar Vervoer en Milieu,\n\nC.A. Jans',
    [['De staatssecretaris van Infrastructuur en Waterstaat – Openbaar Vervoer en Milieu', 'C.A. Jans']],
  ],
  [
    'DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES – HERSTEL GRONINGEN,\n\nE. van Mar',
    [['DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES – HERSTEL GRONINGEN', 'E. van Mar']],
  ],
  [
    'De minister van Volkshuisvesting en Ruimtelijke Ordening,\n\nMona Keijs',
    [['De minister van Volkshuisvesting en Ruimtelijke Ordening', 'Mona Keijs']],
  ],
  [
    'De Minister voor Natuur en Stikstof,\n\nChristianne van der Wal-Zeg',
    [['De Minister voor Natuur en Stikstof', 'Christianne van der Wal-Zeg']],
  ],
  [
    'Hoogachtend,\n\nDE MINISTER VAN FINANCIËN,\n\nvoor deze,\n\nDE DIRECTEUR-GENERAAL,\n\nA. Bak',
    [['DE MINISTER VAN FINANCIËN', 'A. Bak', 'DE DIRECTEUR-GENERAAL']],
  ],
  ['Hoogachtend,\n\nA. Bak', [['', 'A. Bak']]],
  ['Hoogachtend,', []],
];

const ABOVE = `Datum 3 juli 2020
Kenmerk 2020-0000123456

Geachte voorzitter,

Met deze brief informeer ik u over het werk aan de bruggen in het land.

`;

describe('signatures', () => {
  for (const [end, signed] of ENDS) {
    it(JSON.stringify(end), () => {
      const { signatures } = readLetter(`${ABOVE}${end}\n`);
      assert.deepEqual(
        signatures.map(({ functie, naam, namens }) => [functie, naam, namens].slice(0, namens ? 3 : naam ? 2 : 1)),
        signed,
      );
    });
  }
});
