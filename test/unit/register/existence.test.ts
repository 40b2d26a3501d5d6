import assert from 'node:assert/strict';
import { memoryRegister, type Verdict } from '../../../src/register/index.ts';

const LIST = { source: 'kst-ids.txt', period: { from: '1995-01-01', to: '2025-02-01' } };
const FETCHED = { source: 'open data', dossier: '36700', period: { from: '2008-09-01', to: '2025-06-01' } };
const DAY = '2020-04-23';

const listed = [
  '24682-1',
  '24682-6',
  '24682-A',
  '19961997-24682-90',
  '20092010-32222-XVIII-B',
  '34682-48',
  '35570-VII-32',
  '36600-IV-2',
  '36600-IX-5',
  '31757-102',
];
const complete = memoryRegister({ listed, authorities: [LIST] });
const partly = memoryRegister({
  listed,
  papers: [{ id: '36700-3', kind: 'brief', date: '2025-03-01', title: '' }],
  authorities: [FETCHED],
});

/** existence and reason of an id, by a list that is complete until 1 February 2025. */
const VERDICTS: readonly (readonly [id: string, date: string | undefined, answer: string])[] = [
  ['34682-48', DAY, 'exists'],
  ['34682-48', undefined, 'exists'],
  ['kst-34682-48', '2030-01-01', 'exists'],
  ['24682-48', DAY, 'absent above-highest'],
  ['24682-2', DAY, 'absent not-listed'],
  ['99999-1', DAY, 'absent no-such-dossier'],
  // after the last day of the list, before its first, or without a day absence proves nothing
  ['24682-48', '2025-02-01', 'absent above-highest'],
  ['24682-48', '2025-02-02', 'unknown'],
  ['99999-1', '2025-02-02', 'unknown'],
  ['24682-48', '1994-12-31', 'unknown'],
  ['24682-48', undefined, 'unknown'],
  // the Eerste Kamer's papers of before 2010 have the session in front: letters are the paper, numbers another series
  ['32222-XVIII-B', DAY, 'exists'],
  ['32222-XVIII-C', DAY, 'absent not-listed'],
  ['24682-90', DAY, 'unknown'],
  ['24682-A', DAY, 'exists'],
  ['24682-B', DAY, 'absent not-listed'],
  // in text a chapter may have a letter that the identifier has not
  ['36600-IXB-5', DAY, 'unknown'],
  ['36600-H-2', DAY, 'unknown'],
  ['36600-H-3', DAY, 'absent no-such-dossier'],
  // the bill of the budget has papers of its own; its chapters are known
  ['35570-13', DAY, 'absent above-highest'],
  ['35570-B-13', DAY, 'absent no-such-dossier'],
  ['dossier-35570', DAY, 'exists'],
  ['dossier-34682', DAY, 'exists'],
  ['dossier-99999', DAY, 'absent no-such-dossier'],
  ['dossier-99999', undefined, 'unknown'],
  // no list says anything about annexes and other papers
  ['31757-102-b1', DAY, 'unknown'],
  ['2020D28457', DAY, 'unknown'],
  ['ah-tk-20232024-1121', DAY, 'unknown'],
  ['1071718', DAY, 'unknown'],
  ['geen nummer', DAY, 'unknown'],
];

function inShort({ existence, reason }: Verdict): string {
  return [existence, reason].filter(Boolean).join(' ');
}

describe('what a register can vouch for', () => {
  for (const [id, date, answer] of VERDICTS) {
    it(`is '${answer}' for ${id} on ${date ?? 'no day'}`, () => {
      assert.equal(inShort(complete.verdict(id, date)), answer);
      assert.equal(complete.existence(id, date), answer.split(' ')[0]);
    });
  }

  it('comes with its ground', () => {
    assert.deepEqual(complete.verdict('24682-48', DAY), {
      existence: 'absent',
      reason: 'above-highest',
      highest: 6,
      authority: LIST,
    });
    assert.deepEqual(complete.authorities(), [LIST]);
  });

  it('holds for one dossier only when that was fetched whole, and then for its own numbers', () => {
    const answer = (id: string, date: string) => inShort(partly.verdict(id, date));
    assert.equal(answer('36700-4', '2025-06-01'), 'absent above-highest');
    assert.equal(answer('36700-2', '2025-06-01'), 'absent not-listed');
    assert.equal(answer('36700-4', '2025-06-02'), 'unknown');
    assert.equal(answer('36700-2', '2008-08-31'), 'unknown');
    assert.equal(answer('36700-A', '2025-06-01'), 'unknown');
    assert.equal(answer('24682-48', DAY), 'unknown');
    assert.equal(answer('99999-1', DAY), 'unknown');
    // nothing was found of that dossier: it may be there all the same
    const nothing = memoryRegister({ authorities: [FETCHED] });
    assert.equal(nothing.existence('dossier-36700', DAY), 'unknown');
  });

  it('holds, by a source that knows how far a series goes, for its numbers above the highest alone', () => {
    const bound = { ...FETCHED, proves: 'above-highest' } as const;
    const held = { id: '36700-3', kind: 'brief', date: '2025-03-01', title: '' } as const;
    const dossiers = [{ id: '36700', title: '', highest: 9 }];
    const register = memoryRegister({ papers: [held], dossiers, authorities: [bound] });
    const answer = (id: string, date?: string) => inShort(register.verdict(id, date));
    assert.deepEqual(register.verdict('36700-10', '2025-06-01'), {
      existence: 'absent',
      reason: 'above-highest',
      highest: 9,
      authority: bound,
    });
    // a gap, the last number itself, letters and dossiers stay open, and so does a day that the source does not cover
    for (const id of ['36700-2', '36700-9', '36700-A', '36700-10-b1', '36700-VII-10', 'dossier-36701', '36701-1']) {
      assert.equal(answer(id, '2025-06-01'), 'unknown', id);
    }
    for (const date of [undefined, '2008-08-31', '2025-06-02']) assert.equal(answer('36700-10', date), 'unknown');
    // how far the series goes is not known
    const endless = memoryRegister({ dossiers: [{ id: '36700', title: '' }], authorities: [bound] });
    assert.equal(endless.existence('36700-10', '2025-06-01'), 'unknown');
    // a list of everything settles what the other leaves open, and all the rest on its days
    const both = memoryRegister({ papers: [held], dossiers, authorities: [bound, LIST] });
    assert.equal(inShort(both.verdict('36700-2', '2025-02-01')), 'absent not-listed');
    assert.equal(both.verdict('36700-10', '2025-02-01').authority, LIST);
    assert.equal(inShort(both.verdict('36700-10', '2025-06-01')), 'absent above-highest');
    assert.equal(inShort(both.verdict('36700-2', '2025-06-01')), 'unknown');
  });
});
