import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { OpenDataError } from '../../../src/open-data/index.ts';
import { exportList, LiveRegister, registerStatus, syncAll, syncDossier } from '../../../src/register/sqlite/index.ts';
import { runs } from '../../support/cases.ts';
import {
  dossier,
  FEED,
  type Feed,
  type FeedEntry,
  feedOf,
  HOST,
  odataOf,
  paper,
  world,
} from '../../support/made-open-data.ts';
import { type Place, place } from '../../support/register.ts';
import { dump } from '../../support/register-dump.ts';

const NOW = '2024-06-30T10:00:00Z';

const FIRST: Feed = {
  Kamerstukdossier: [
    [dossier('d1', '31757', { title: 'Krimp', highest: 9 }), dossier('d2', '34682', { title: 'Omgeving', highest: 3 })],
    [{ gone: 'd9' }],
  ],
  Document: [
    [paper('a', 'd1', 1), { gone: 'g1' }, paper('b', 'd2', 1)],
    [paper('c', 'd1', 2), paper('w', 'd3', 1), paper('n', 'd1', 0, { soort: 'Sprekerslijst' })],
  ],
};

describe('everything, from the feed', () => {
  let here: Place;
  beforeEach(() => {
    here = place();
  });
  afterEach(() => here.leave());

  const read = (feed: Feed, fail?: (page: string) => void, file = here.file, signal?: AbortSignal) =>
    syncAll(file, { get: feedOf(feed, fail), base: FEED, now: () => NOW, signal });
  const andThen = (...pages: FeedEntry[][]): Feed => ({ ...FIRST, Document: [...FIRST.Document, ...pages] });
  const titleOf = (file: string, id: string) => {
    const register = new LiveRegister({ file });
    try {
      return register.find(id)?.title;
    } finally {
      register.close();
    }
  };
  const found = (query: string) =>
    here
      .open()
      .search(query)
      .papers.map(({ id }) => id)
      .sort();

  it('holds the Kamerstukken of all dossiers, and how far each goes', async () => {
    const { added, rows } = await read(FIRST);
    assert.deepEqual([added, rows], [3, 9]);
    const register = here.open();
    assert.deepEqual(found('stuk'), ['31757-1', '31757-2', '34682-1']);
    assert.equal(register.existence('31757-10', '2024-06-02'), 'absent');
    assert.equal(register.existence('31757-5', '2024-06-02'), 'unknown');
    assert.equal(register.existence('31757-10', '2024-06-03'), 'unknown');
    assert.equal(register.existence('31999-1', '2024-06-02'), 'unknown');
    assert.deepEqual(registerStatus(here.file).fetched?.feed?.caughtUp, NOW);
  });

  it('counts as fetched, of every dossier that is held', async () => {
    await read(FIRST);
    const register = here.open();
    assert.deepEqual(register.fetched('34682'), { at: NOW, state: 'held' });
    assert.equal(register.fetched('34683'), undefined);
    assert.equal(register.authorities()[0]?.asked, NOW.slice(0, 10));
    assert.equal(register.fetched('34682', '2000-01-01T00:00:00Z'), undefined, 'a moment after now does not count');
    assert.equal(register.lastFetched(), NOW);
    const there = world([dossier('d1', '31757', { highest: 9 })], [paper('a', 'd1', 1), paper('c', 'd1', 2)]);
    const later = '2024-07-02T10:00:00Z';
    await syncDossier(here.file, { dossier: '31757', odata: odataOf(there), host: HOST, now: later });
    assert.deepEqual(register.fetched('31757'), { at: later, state: 'held' }, 'what was asked last counts');
    assert.equal(register.lastFetched(), later);
  });

  it('goes on from where it was, and asks nothing twice', async () => {
    await read(FIRST);
    const asked: string[] = [];
    const pages = andThen([paper('e', 'd2', 2), { gone: 'a' }, paper('c', 'd1', 2, { title: 'Anders' })]);
    const { added, changed, removed } = await read(pages, (page) => asked.push(page));
    assert.deepEqual([added, changed, removed], [1, 1, 1]);
    assert.deepEqual(asked, ['Kamerstukdossier 2', 'Document 2', 'Document 3']);
    assert.deepEqual(found('stuk'), ['34682-1', '34682-2']);
    assert.deepEqual(found('anders'), ['31757-2']);
  });

  it('does not hold a dossier that may be another with its number, on whatever page that comes', async () => {
    const saysNoSuffix = true;
    const chapter = dossier('d3', '31757', { title: 'Begroting', saysNoSuffix });
    const [one, other] = ['d4', 'd5'].map((id) => dossier(id, '35000', { title: 'Hoofdstuk', saysNoSuffix }));
    assert.ok(one && other);
    await read({
      Kamerstukdossier: [...FIRST.Kamerstukdossier, [chapter], [one], [other]],
      Document: [...FIRST.Document, [paper('h', 'd3', 8), paper('i', 'd5', 1)]],
    });
    const register = here.open();
    assert.equal(register.dossier('31757')?.title, 'Krimp');
    assert.equal(register.find('31757-8'), undefined);
    assert.equal(register.dossier('35000'), undefined);
    assert.equal(register.find('35000-1'), undefined);
  });

  it('lets a paper wait for its dossier', async () => {
    await read(FIRST);
    assert.equal(here.open().find('35000-1'), undefined);
    await read({ ...FIRST, Kamerstukdossier: [...FIRST.Kamerstukdossier, [dossier('d3', '35000', { highest: 1 })]] });
    assert.equal(here.open().find('35000-1')?.title, 'Stuk w');
  });

  it('shows the earlier of two documents with one number again when the later one is deleted', async () => {
    for (const order of [
      ['2024D00001', '2024D00002'],
      ['2024D00002', '2024D00001'],
    ]) {
      const pages = order.map((document) => [paper(document, 'd1', 7, { document, title: `Tekst ${document}` })]);
      const file = here.at(`register-${order[0]}.db`);
      await read(andThen(...pages), undefined, file);
      assert.equal(titleOf(file, '31757-7'), 'Tekst 2024D00002');
      await read(andThen(...pages, [{ gone: '2024D00002' }]), undefined, file);
      assert.equal(titleOf(file, '31757-7'), 'Tekst 2024D00001');
      await read(andThen(...pages, [{ gone: '2024D00002' }], [{ gone: '2024D00001' }]), undefined, file);
      assert.equal(titleOf(file, '31757-7'), undefined);
    }
  });

  it('keeps the later of two documents with one number when the earlier one is deleted', async () => {
    const pages = ['2024D00001', '2024D00002'].map((document) => [paper(document, 'd1', 7, { document })]);
    await read(andThen(...pages, [{ gone: '2024D00001' }]));
    assert.equal(here.open().find('31757-7')?.title, 'Stuk 2024D00002');
  });

  it('holds the Aanhangsel with the answers to Kamervragen by its identifier, until it is deleted', async () => {
    const answers = { soort: 'Antwoord schriftelijke vragen', dossiers: [], aanhangsel: 'ah-tk-20232024-12' };
    const first = paper('q', '', 0, { ...answers, title: 'Antwoord over veren', document: '2024D00012' });
    const again = paper('r', '', 0, { ...answers, title: 'Nader antwoord over veren', document: '2024D00013' });
    await read(andThen([first]));
    assert.equal(titleOf(here.file, 'ah-tk-20232024-12'), 'Antwoord over veren');
    await read(andThen([first], [again]));
    assert.equal(titleOf(here.file, 'ah-tk-20232024-12'), 'Nader antwoord over veren');
    await read(andThen([first], [again], [{ gone: 'r' }]));
    assert.equal(titleOf(here.file, 'ah-tk-20232024-12'), 'Antwoord over veren');
    await read(andThen([first], [again], [{ gone: 'r' }], [{ gone: 'q' }]));
    assert.equal(titleOf(here.file, 'ah-tk-20232024-12'), undefined);
  });

  it('moves the papers of a dossier that gets another number', async () => {
    await read(FIRST);
    const moved = dossier('d1', '35001', { title: 'Krimp', highest: 9 });
    await read({ ...FIRST, Kamerstukdossier: [...FIRST.Kamerstukdossier, [moved]] });
    assert.deepEqual(found('stuk'), ['34682-1', '35001-1', '35001-2']);
    assert.equal(here.open().find('35001-2')?.title, 'Stuk c');
    assert.equal(here.open().find('35001-2')?.date, '2024-01-01');
    assert.equal(here.open().find('31757-2'), undefined);
  });

  it('keeps what was read before a page failed, and goes on from there', async () => {
    const full = place();
    try {
      await read(FIRST, undefined, full.file);
      for (const broken of ['Kamerstukdossier 0', 'Kamerstukdossier 1', 'Document 0', 'Document 1', 'Document 2']) {
        const fail = (page: string) => {
          if (page === broken) throw new OpenDataError('timeout', HOST);
        };
        await assert.rejects(read(FIRST, fail), { code: 'timeout' });
        assert.ok(!registerStatus(here.file).authorities.length, 'what is not whole proves nothing');
      }
      await read(FIRST);
      assert.deepEqual(dump(here.file), dump(full.file));
    } finally {
      full.leave();
    }
  });

  it('stops when it is told to', async () => {
    await assert.rejects(read(FIRST, undefined, here.file, AbortSignal.abort()), { name: 'AbortError' });
    await read(FIRST);
    assert.equal(found('stuk').length, 3);
  });

  it('refuses a feed that leads back', async () => {
    await read(FIRST);
    await read(andThen([paper('e', 'd2', 2)]));
    const back = async ({ url }: { url: string }) =>
      await feedOf(FIRST)({ url: url.replace(/skiptoken=\d+/, 'skiptoken=0'), accept: 'xml' });
    await assert.rejects(syncAll(here.file, { get: back, base: FEED, now: () => NOW }), { code: 'not-data' });
  });

  it('holds the same as a dossier that was fetched, and a fetch after it changes nothing', async () => {
    await read(FIRST);
    const before = dump(here.file).filter((line) => line.startsWith('doc') || line.startsWith('dossier'));
    const there = world(
      FIRST.Kamerstukdossier.flat().flatMap((one) => ('gone' in one || 'dossiers' in one ? [] : [one])),
      FIRST.Document.flat().flatMap((one) => ('dossiers' in one ? [one] : [])),
    );
    const wish = { dossier: '31757', odata: odataOf(there), host: HOST, now: NOW };
    const { added, changed, removed } = await syncDossier(here.file, wish);
    assert.deepEqual([added, changed, removed], [0, 0, 0]);
    assert.deepEqual(
      dump(here.file).filter((line) => line.startsWith('doc') || line.startsWith('dossier')),
      before,
    );
  });

  const entry = fc.oneof(
    { weight: 5, arbitrary: fc.record({ id: fc.nat(30), of: fc.nat(6), number: fc.integer({ min: 1, max: 12 }) }) },
    { weight: 1, arbitrary: fc.record({ gone: fc.nat(30) }) },
  );

  it('is the same register in whatever pages and order the rows come, and however often', async () => {
    const property = fc.asyncProperty(
      fc.array(entry, { maxLength: 40 }),
      fc.array(fc.nat(1_000), { maxLength: 60 }),
      fc.integer({ min: 1, max: 7 }),
      async (entries, order, size) => {
        // each row as it is now: one id has one state
        const rows = new Map<string, FeedEntry>();
        for (const one of entries) {
          const id = `p${'gone' in one ? one.gone : one.id}`;
          const row =
            'gone' in one ? { gone: id } : paper(id, `d${one.of}`, one.number, { document: `2024D000${10 + one.id}` });
          rows.set(id, row);
        }
        const now = [...rows.values()];
        const again = order.flatMap((at) => now[at % Math.max(1, now.length)] ?? []);
        const dossiers = [1, 2, 3, 4, 5].map((one) => dossier(`d${one}`, `3100${one}`, { highest: 12 }));
        const plain = await registerOf(dossiers, [now]);
        const shuffled = await registerOf([...dossiers].reverse(), pagesOf([...again, ...now], size));
        assert.deepEqual(shuffled, plain);
      },
    );
    await fc.assert(property, runs(25));
  });

  async function registerOf(dossiers: FeedEntry[], pages: FeedEntry[][]): Promise<string[]> {
    for (const end of ['', '-wal', '-shm']) rmSync(here.file + end, { force: true });
    // every page is read by a run of its own, and the last run reads nothing new
    for (let until = 1; until <= pages.length + 1; until++)
      await read({ Kamerstukdossier: [dossiers], Document: pages.slice(0, until) });
    return dump(here.file);
  }

  function pagesOf(rows: FeedEntry[], size: number): FeedEntry[][] {
    const pages: FeedEntry[][] = [];
    for (let at = 0; at < rows.length; at += size) pages.push(rows.slice(at, at + size));
    return pages;
  }
});

describe('the list that others read in', () => {
  let here: Place;
  let there: Place;
  beforeEach(() => {
    here = place();
    there = place();
  });
  afterEach(() => {
    here.leave();
    there.leave();
  });

  const held = (file: string) => dump(file).filter((line) => !/^(?:origin|waiting)/.test(line));

  it('gives the same register, and says what it covers', async () => {
    await here.put(
      { id: '36000-1', title: 'Zonder dag' },
      { id: '2024D00077', kenmerk: '2024-77', title: 'Nog geen nummer' },
    );
    await syncAll(here.file, { get: feedOf(FIRST), base: FEED, now: () => NOW });
    const list = here.at('lijst.jsonl.gz');
    const report = await exportList(here.file, list, { now: NOW });
    assert.deepEqual(report, { dossiers: 3, papers: 5, listed: 0 });
    const { faults, added } = await there.import(list);
    assert.deepEqual([faults, added], [0, 5]);
    assert.deepEqual(held(there.file), held(here.file));
    assert.equal(there.open().existence('31757-10', '2024-06-02'), 'absent');
    assert.equal(there.open().existence('31757-5', '2024-06-02'), 'unknown');
    // read again, it says nothing more
    await there.import(list);
    assert.equal(there.open().authorities().length, 1);
  });

  it('proves nothing of dossiers of which the source does not say how far they go', async () => {
    const open = { ...FIRST, Kamerstukdossier: [[dossier('d1', '31757'), dossier('d2', '34682', { highest: 3 })]] };
    await syncAll(here.file, { get: feedOf(open), base: FEED, now: () => NOW });
    assert.equal(here.open().existence('31757-10', '2024-06-02'), 'unknown');
    assert.equal(here.open().existence('34682-10', '2024-06-02'), 'absent');
    const list = here.at('lijst.jsonl.gz');
    await exportList(here.file, list, { now: NOW });
    await there.import(list);
    assert.deepEqual(there.open().authorities(), []);
  });

  it('is the old one or the new one, never a half', async () => {
    const { readFileSync, readdirSync, writeFileSync } = await import('node:fs');
    await here.put({ id: '36000-1', title: 'Een' });
    const list = here.at('lijst.jsonl.gz');
    writeFileSync(list, 'oud');
    await assert.rejects(exportList(here.file, list, { now: NOW, signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
    assert.equal(readFileSync(list, 'utf8'), 'oud');
    await assert.rejects(exportList(here.file, here.at('weg/lijst.gz'), { now: NOW }), {
      name: 'ExportError',
      message: /weg\/lijst\.gz kan daar niet staan: de map bestaat niet$/,
    });
    await assert.rejects(exportList(here.at('geen.db'), list, { now: NOW }), { name: 'Trouble', code: 'absent' });
    assert.deepEqual(
      readdirSync(here.folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });
});
