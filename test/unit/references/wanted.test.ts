import assert from 'node:assert/strict';
import { firstQuery, type WantedPaper } from '../../../src/references/index.ts';
import { memoryRegister, type Paper } from '../../../src/register/index.ts';

const PAPERS: readonly Paper[] = [
  { id: '31444-12', kind: 'brief', date: '2020-07-03', title: 'Voortgang van de dijken' },
  { id: '31444-20', kind: 'motie', date: '2020-12-14', title: 'Motie van het lid Van der Zee over oevers' },
  { id: '31555-21', kind: 'motie', date: '2020-10-07', title: 'Motie van de leden Zilver en Goud over vispassages' },
];

describe('the search for a paper that is wanted', () => {
  const register = memoryRegister({ papers: PAPERS });
  const CASES: readonly (readonly [what: string, wanted: WantedPaper, query: string, cited?: string])[] = [
    [
      'is all that is known',
      { dossier: '31444', kind: 'motie', movers: 'Van der Zee c.s.', words: ['oevers'] },
      '31444 motie zee oevers',
    ],
    [
      'leaves out words that stand in no title',
      { dossier: '31444', kind: 'brief', day: '2020-07-03', words: ['bruggen'] },
      '31444 brief 3 juli 2020',
    ],
    [
      'leaves out the one word that stands in no title',
      { kind: 'motie', movers: 'Zilver', words: ['uitgevoerd', 'vispassages'] },
      'motie zilver vispassages',
    ],
    [
      'leaves out a dossier that has no such paper',
      { dossier: '31444', kind: 'motie', movers: 'Zilver en Goud', words: ['vispassages'] },
      'motie zilver goud vispassages',
    ],
    [
      'leaves out a mover without such a motion',
      { dossier: '31444', kind: 'motie', movers: 'Brons', words: ['oevers'] },
      '31444 motie oevers',
    ],
    ['does not stop at the paper that is cited', { dossier: '31444', kind: 'brief', words: [] }, 'brief', '31444-12'],
    ['is what is known where nothing is found', { kind: 'amendement', movers: 'Brons', words: [] }, 'amendement brons'],
    ['is empty where nothing is known', { words: [] }, ''],
  ];
  for (const [what, wanted, query, cited] of CASES)
    it(what, () => {
      const other = [...PAPERS, { id: '31777-1', kind: 'brief', date: '2019-01-01', title: 'Sluizen' } as const];
      assert.equal(firstQuery(wanted, cited ? memoryRegister({ papers: other }) : register, cited), query);
    });
});
