import assert from 'node:assert/strict';
import { memoryRegister, type Paper, stackRegisters } from '../../../src/register/index.ts';

function paper(id: string, date: string, title: string): Paper {
  return { id, kind: 'brief', date, title };
}

const file = memoryRegister({
  papers: [paper('31757-102', '2020-07-03', 'Krimp'), paper('31757-99', '2020-01-23', 'Andere krimp')],
  dossiers: [{ id: '31757', title: '', highest: 113 }],
  authorities: [{ source: 'lijst', period: { from: '1995-01-01', to: '2025-02-01' } }],
});
const team = memoryRegister({
  papers: [paper('31757-102', '2020-07-03', 'Onze krimp'), paper('31757-100', '2020-03-01', 'Krimp bij ons')],
  dossiers: [{ id: '31757', title: 'Stedenbeleid' }],
});
const both = stackRegisters([file, team]);
const ids = (papers: readonly Paper[]) => papers.map(({ id }) => id);

describe('registers as one', () => {
  it('know what one of them knows, the first one best', () => {
    assert.equal(both.find('31757-102')?.title, 'Krimp');
    assert.equal(both.find('31757-100')?.title, 'Krimp bij ons');
    assert.equal(both.find('31757-101'), undefined);
    assert.deepEqual(both.dossier('31757'), { id: '31757', title: 'Stedenbeleid', highest: 113 });
    assert.deepEqual(both.dossiers('317'), [{ id: '31757', title: 'Stedenbeleid', highest: 113 }]);
    assert.deepEqual(ids(both.papersOf('31757')), ['31757-102', '31757-100', '31757-99']);
    assert.deepEqual(ids(both.papersOn('2020-03-01')), ['31757-100']);
  });

  it('answer a search in one order', () => {
    assert.deepEqual(ids(both.search('krimp').papers), ['31757-102', '31757-100', '31757-99']);
    assert.deepEqual(ids(both.search('31757-99').papers), ['31757-99']);
    assert.equal(both.search('krimp', { limit: 2 }).partial, true);
    assert.deepEqual(ids(both.search('krimp', { limit: 2 }).papers), ['31757-102', '31757-100']);
  });

  it('let existence count before absence', () => {
    assert.equal(both.existence('31757-100', '2020-03-01'), 'exists');
    assert.equal(both.existence('31757-101', '2020-03-01'), 'absent');
    assert.equal(both.existence('31757-101', '2026-03-01'), 'unknown');
    assert.equal(both.authorities().length, 1);
  });

  it('take no number for absent that lies within the series as another knows it', () => {
    const authority = {
      source: 'open data',
      dossier: '31757',
      period: { from: '2008-09-01', to: '2025-02-01' },
      proves: 'above-highest',
    } as const;
    const dossiers = [{ id: '31757', title: '', highest: 113 }];
    const fetched = memoryRegister({ dossiers, authorities: [authority] });
    const further = memoryRegister({ papers: [paper('31757-120', '2025-03-01', 'Krimp')] });
    assert.equal(stackRegisters([fetched, team]).existence('31757-115', '2020-03-01'), 'absent');
    assert.equal(stackRegisters([fetched, further]).existence('31757-115', '2020-03-01'), 'unknown');
    assert.equal(stackRegisters([fetched, further]).existence('31757-121', '2020-03-01'), 'unknown');
  });

  it('have another revision when one of them has', () => {
    let revision = 'a';
    const changing = Object.assign(memoryRegister({}), { revision: () => revision });
    const all = stackRegisters([changing, team]);
    const before = all.revision();
    assert.equal(all.revision(), before);
    revision = 'b';
    assert.notEqual(all.revision(), before);
  });
  it('are the register itself when there is one', () => assert.equal(stackRegisters([file]), file));
});
