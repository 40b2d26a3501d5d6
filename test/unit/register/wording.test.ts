import assert from 'node:assert/strict';
import {
  describeDossier,
  describeImport,
  describeProgress,
  type ImportReport,
} from '../../../src/register/sqlite/index.ts';

const NOTHING: ImportReport = {
  added: 0,
  changed: 0,
  same: 0,
  listed: 0,
  dossiers: 0,
  faults: 0,
  ignored: [],
  complete: 'no',
};

describe('what is told of an import', () => {
  const CASES: readonly (readonly [report: Partial<ImportReport>, sentences: readonly string[]])[] = [
    [{}, ['Kamerstukken ingelezen: geen.']],
    [{ added: 137201, changed: 2, same: 1 }, ['Kamerstukken ingelezen: 137.201 nieuw, 2 bijgewerkt, 1 ongewijzigd.']],
    [{ dossiers: 12 }, ['Dossiers ingelezen: 12.']],
    [
      { listed: 3, complete: 'yes', until: '2025-02-01' },
      ['Kamerstukken ingelezen: 3 alleen als nummer bekend.', 'De lijst telt als volledig tot en met 1 februari 2025.'],
    ],
    [
      { added: 1, faults: 1, complete: 'faulty', ignored: ['kleur'], repaired: 'Hersteld.' },
      [
        'Hersteld.',
        'Kamerstukken ingelezen: 1 nieuw.',
        '1 regel overgeslagen.',
        'Kolommen die niet gelezen worden: kleur.',
        'De lijst telt niet als volledig, want niet elke regel kon worden gelezen.',
      ],
    ],
  ];
  for (const [report, sentences] of CASES) {
    it(sentences.join(' '), () => {
      assert.deepEqual(describeImport({ ...NOTHING, ...report }), sentences);
    });
  }

  it('says how far it is', () => {
    assert.equal(describeProgress({ phase: 'write', share: 0.409, rows: 1234 }), 'Schrijven… 40 % (1.234 regels)');
  });
});

describe('what is told of a dossier that was asked for', () => {
  const held = { dossier: '90004-VII', state: 'held', added: 0, changed: 0, same: 0, removed: 0, papers: 0 } as const;

  it('says that it has no papers of its own, not that nothing changed', () => {
    assert.equal(describeDossier(held), '90004-VII: geen stukken die alleen bij dit dossier horen');
    assert.equal(describeDossier({ ...held, removed: 3 }), '90004-VII: 3 vervallen');
    assert.equal(describeDossier({ ...held, papers: 2 }), '90004-VII: niets veranderd');
    assert.match(describeDossier({ ...held, state: 'not-there' }), /niet gevonden/);
  });
});
