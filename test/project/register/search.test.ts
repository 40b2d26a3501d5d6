import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { readRow } from '../../../src/register/import/index.ts';
import { memoryRegister, type Paper, type Register } from '../../../src/register/index.ts';
import { putPapers } from '../../../src/register/sqlite/index.ts';
import { SqliteRegister } from '../../../src/register/sqlite/reader.ts';
import { runs } from '../../support/cases.ts';
import { type Place, place } from '../../support/register.ts';

/** Few words, so that papers share them; some long, some with what has to be folded. */
const WORDS = `krimp krimpregio leefbaarheid motie brief van der molen de regio's 2020 omgevingsvisie omgevingsvisies
  omgevingsvisiegebied Zuid-Limburg Özütok begroting gemeentefonds gemeentefondsuitkering b`.split(/\s+/);
const SOORTEN = ['Brief regering', 'Motie', 'Amendement', 'Nota van wijziging', 'Koninklijke boodschap'];
const DOSSIERS = ['31757', '31758', '34682', '35570', '35570-B', '35570-VII', '35570-VIII', '21501-20', 'CXLVI'];

const title = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));
const paper = fc.record({
  id: fc
    .tuple(fc.constantFrom(...DOSSIERS), fc.constantFrom('1', '2', '10', '11', '102', '188b', 'A', '10-b1'))
    .map(([dossier, number]) => `${dossier}-${number}`),
  date: fc.constantFrom('', '2009-05-01', '2020-04-23', '2020-04-24', '2020-12-31', '2021-01-01'),
  soort: fc.constantFrom(...SOORTEN),
  title,
  kenmerk: fc.constantFrom('', 'WJZ / 1', '2020-0000385347'),
});
const dossierTitles = fc.record(Object.fromEntries(DOSSIERS.map((id) => [id, title])));

const typed = fc
  .oneof(
    fc.array(
      fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('krim', 'om', 'omgevingsvisie', 'gemeentefondsui', 'x')),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    fc.tuple(fc.constantFrom('TK', 'motie', 'brief', '31757', '35570 B', '35570'), fc.constantFrom(...WORDS)),
    fc.tuple(
      fc.constantFrom('2020', '23 april 2020', 'april 2020', '2019/20', '2009'),
      fc.constantFrom('', 'krimp', 'motie'),
    ),
    fc.tuple(
      fc.constantFrom(
        '31757-',
        '31757-1',
        '317',
        '3',
        '35570-',
        '35570-B',
        '35570-VII',
        '35570-V',
        '21501-2',
        'CX',
        'wjz/1',
        '34682-102',
        '',
        '"',
        '% *',
        '😀',
        'TK "',
        '31757 "',
        'Kamerstukken 31 757, nrs. 1, 2 en 10',
        'Kamerstukken 31 757 en 34 682',
        'Kamerstukken II 2019/20, 31757',
        'zie de motie (31757-102)',
        'https://zoek.officielebekendmakingen.nl/kst-35570-VII-1.html',
        'CXLVI, A',
        '31 7',
      ),
    ),
  )
  .map((parts) => parts.filter(Boolean).join(' '));

/** What stands in the file, as a register that is searched by looking at each paper. */
function plainScan(papers: readonly (Paper & { soort: string })[], titles: Readonly<Record<string, string>>): Register {
  const kinds = papers.map((one) => {
    const row = readRow({ ...one, kind: undefined } as object);
    return 'paper' in row && row.paper.kind ? { ...one, kind: row.paper.kind } : one;
  });
  return memoryRegister({ papers: kinds, dossiers: Object.entries(titles).map(([id, name]) => ({ id, title: name })) });
}

describe('a search of the file', () => {
  let here: Place;
  beforeEach(() => {
    here = place();
  });
  afterEach(() => here.leave());

  const ids = (papers: readonly Paper[]) => papers.map(({ id, date }) => `${id} ${date}`);

  it('gives what a plain scan gives, in the same order; with a deadline the beginning of it', async () => {
    const made = fc.tuple(fc.uniqueArray(paper, { selector: ({ id }) => id, maxLength: 40 }), dossierTitles);
    await fc.assert(
      fc.asyncProperty(
        made,
        fc.array(typed, { minLength: 12, maxLength: 12 }),
        fc.nat(12),
        // in a register of forty papers everything is rare
        fc.constantFrom(0, 3, 800),
        fc.constantFrom(0, 800),
        // what is more than three times the limit is not looked at to the end
        fc.constantFrom(1, 3, 8),
        async (made, queries, ticks, rare, brief, limit) => {
          const [papers, titles] = made;
          await putPapers(here.file, { rows: [], removed: DOSSIERS.flatMap(allIds) });
          const named = Object.entries(titles).map(([id, name]) => ({ dossier: id, title: name || '-' }));
          const { faults } = await putPapers(here.file, { rows: [...named, ...papers] });
          assert.deepEqual(faults, []);
          const database = new DatabaseSync(here.file, { readOnly: true });
          try {
            let time = 0;
            const file = new SqliteRegister(database, () => time++, { freeLooks: 0, rare, brief });
            const known = papers.map(({ date, kenmerk, ...rest }) => ({
              ...rest,
              kind: 'overig' as const,
              ...(date && { date }),
              ...(kenmerk && { kenmerk }),
            }));
            const scan = plainScan(known, Object.fromEntries(named.map((one) => [one.dossier, one.title])));
            for (const query of queries) {
              const expected = scan.search(query, { limit });
              const found = file.search(query, { limit });
              assert.deepEqual(ids(found.papers), ids(expected.papers), query);
              assert.equal(found.partial, expected.partial, query);
              const hurried = file.search(query, { limit, budget: ticks });
              assert.deepEqual(ids(hurried.papers), ids(expected.papers).slice(0, hurried.papers.length), query);
              assert.ok(hurried.partial || hurried.papers.length === expected.papers.length, query);
              assert.deepEqual(
                file.dossiers(query).map(({ id }) => id),
                scan.dossiers(query).map(({ id }) => id),
                query,
              );
            }
          } finally {
            database.close();
          }
        },
      ),
      runs(15),
    );
  });

  /** Two words that never stand together, over thirty years, and together once, before that. */
  async function putFarApart(): Promise<DatabaseSync> {
    const rows = Array.from({ length: 1800 }, (_, n) => ({
      id: `31757-${n + 1}`,
      date: `${1990 + Math.floor(n / 52)}-0${1 + (n % 9)}-01`,
      title: n % 2 === 0 ? 'krimp' : 'groei',
    }));
    await here.put(...rows, { id: '31758-1', date: '1989-01-01', title: 'krimp en groei' });
    return new DatabaseSync(here.file, { readOnly: true });
  }

  it('looks at the clock between papers far apart', async () => {
    const database = await putFarApart();
    try {
      let looks = 0;
      const register = new SqliteRegister(database, () => looks++, { freeLooks: 0, brief: 0 });
      assert.equal(register.search('krimp groei').papers.length, 1);
      const hurried = register.search('krimp groei', { budget: 20 });
      assert.deepEqual(hurried, { papers: [], partial: true });
      assert.ok(looks < 40, `${looks}`);
      looks = 0;
      assert.equal(register.search('krimp groei', { budget: 10_000 }).partial, false);
      assert.ok(looks > 100, `${looks}`);
    } finally {
      database.close();
    }
  });

  it('does some work before the time counts, on a machine that stands still as much as on any other', async () => {
    const database = await putFarApart();
    try {
      let time = 0;
      // the deadline is long past at every look
      const register = new SqliteRegister(database, () => (time += 1e6), { freeLooks: 16, brief: 0 });
      for (const query of ['krimp', 'krimp april 2022', '31757 groe']) {
        const calm = new SqliteRegister(database).search(query);
        assert.deepEqual(ids(register.search(query, { budget: 20 }).papers), ids(calm.papers), query);
      }
      // thirty years of papers that do not answer are more than sixteen looks pass
      assert.deepEqual(register.search('krimp groei', { budget: 20 }), { papers: [], partial: true });
    } finally {
      database.close();
    }
  });

  it('gives the same of words that stand everywhere and hardly ever together', async () => {
    const rows = Array.from({ length: 1200 }, (_, n) => ({
      // in both titles now and then; in one title, whole and begun, only long ago
      id: `${n % 60 === 7 ? '31758' : '31757'}-${n + 1}`,
      date: `${1990 + Math.floor(n / 40)}-0${1 + (n % 9)}-01`,
      title:
        n < 400 && n % 40 === 3 ? ['krimp groei', 'krimpen groeit'][(n / 40) & 1] : n % 2 === 0 ? 'krimp' : 'groei',
    }));
    const papers = rows.map(({ title = '', ...row }) => ({ ...row, title }));
    await here.put({ dossier: '31758', title: 'Krimp' }, { dossier: '31757', title: 'Steden' }, ...papers);
    const database = new DatabaseSync(here.file, { readOnly: true });
    try {
      const register = new SqliteRegister(database);
      const scan = plainScan(
        papers.map((row) => ({ ...row, soort: 'Brief regering', kind: 'overig' })),
        { '31757': 'Steden', '31758': 'Krimp' },
      );
      for (const limit of [1, 3, 8, 20, 50, 500]) {
        for (const query of ['krimp groei', 'groei krimp', 'krim groei', 'krimp groei 1995']) {
          const expected = scan.search(query, { limit });
          const found = register.search(query, { limit });
          assert.deepEqual(ids(found.papers), ids(expected.papers), `${query}, ${limit}`);
          assert.equal(found.partial, expected.partial, `${query}, ${limit}`);
        }
      }
      assert.ok(register.search('krimp groei', { limit: 500 }).papers.length > 20);
    } finally {
      database.close();
    }
  });

  it('takes beginnings of very many words as any others', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => [
      // what begins with 'omgevingsv' is nearly always a vision; of what begins with 'gemeentefo' most is no fund for bridges
      { id: `31757-${n + 1}`, date: '2020-07-03', title: `${n % 2 === 0 ? 'krimp' : 'groei'} omgevingsvisie${n}x` },
      { id: `31758-${n + 1}`, date: '2020-07-04', title: `groei gemeentefondsbrug${n}x gemeentefonds${n}y` },
      { id: `31759-${n + 1}`, date: '2020-07-05', title: `groei gemeentefo${n}z` },
    ]).flat();
    rows.push({ id: '31757-999', date: '2020-07-06', title: 'krimp omgevingsvergunning' });
    await here.put({ dossier: '31757', title: 'Omgevingsvisies' }, ...rows);
    const database = new DatabaseSync(here.file, { readOnly: true });
    try {
      const register = new SqliteRegister(database);
      const scan = plainScan(
        rows.map((row) => ({ ...row, soort: 'Brief regering', kind: 'overig' })),
        { '31757': 'Omgevingsvisies' },
      );
      for (const query of [
        'omgevingsvisie',
        'omgevingsvi',
        'krimp omgevingsvisie',
        'gemeentefondsb',
        'gemeentefonds gr',
      ]) {
        const expected = scan.search(query, { limit: 400 });
        const found = register.search(query, { limit: 400 });
        assert.deepEqual(ids(found.papers), ids(expected.papers), query);
        assert.ok(found.papers.length > 100, query);
      }
    } finally {
      database.close();
    }
  });

  it('looks into few pieces of the index, however many papers a change touches', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => ({
      id: `${31757 + (n % 7)}-${n + 1}`,
      date: `${2000 + (n % 20)}-03-01`,
      title: `krimp ${n}`,
    }));
    await here.put(...rows);
    // dossiers get a title, and papers another day and title: each is taken out of the index and put in again
    const dossiers = Array.from({ length: 7 }, (_, n) => ({ dossier: String(31757 + n), title: `Krimp ${n}` }));
    await here.put(
      ...dossiers,
      ...rows.map((row, n) => ({ ...row, date: `2021-03-0${1 + (n % 9)}`, title: `groei ${n}` })),
    );
    const database = new DatabaseSync(here.file, { readOnly: true });
    try {
      const pieces = database.prepare('SELECT count(DISTINCT segid) AS pieces FROM fts_idx').get()?.['pieces'];
      assert.ok(Number(pieces) <= 3, `${pieces}`);
      assert.equal(new SqliteRegister(database).search('krimp groei', { limit: 300 }).papers.length, 200);
    } finally {
      database.close();
    }
  });

  it('is complete in a small register, however late it is', async () => {
    const rows = Array.from({ length: 12 }, (_, n) => ({
      id: `31757-${n + 1}`,
      date: `${2010 + n}-03-01`,
      title: n === 3 ? 'krimp en groei' : n % 2 === 0 ? 'krimp' : 'groei',
    }));
    await here.put(...rows);
    const database = new DatabaseSync(here.file, { readOnly: true });
    try {
      let time = 0;
      const register = new SqliteRegister(database, () => (time += 1e6));
      for (const query of ['krimp groei', 'groei kri', '31757 groei krimp', 'brief krimp groei 2013', 'niets ervan']) {
        const calm = new SqliteRegister(database).search(query);
        assert.deepEqual(register.search(query, { budget: 20 }), calm, query);
      }
    } finally {
      database.close();
    }
  });
});

function allIds(dossier: string): string[] {
  return ['1', '2', '10', '11', '102', '188b', 'A', '10-b1'].map((number) => `${dossier}-${number}`);
}
