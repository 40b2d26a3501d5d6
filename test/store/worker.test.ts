import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Get, type GetRequest, OpenDataError } from '../../src/open-data/index.ts';
import { type FeedProgress, type ImportProgress, RegisterWorker } from '../../src/register/sqlite/index.ts';
import { dossier, FEED, type Feed, feedOf, HOST, paper } from '../support/made-open-data.ts';
import { type Place, place } from '../support/register.ts';

const now = '2025-03-22T10:00:00Z';

describe('the thread that writes the register', () => {
  let here: Place;
  let worker: RegisterWorker;
  beforeEach(() => {
    here = place();
    worker = new RegisterWorker(pathToFileURL('src/register-worker.ts'));
  });
  afterEach(async () => {
    await worker.dispose();
    here.leave();
  });

  function writeList(papers: number): string {
    const rows = Array.from({ length: papers }, (_, n) => `kst-31757-${n + 1},2020-07-03,Krimp nummer ${n}`);
    writeFileSync(here.at('lijst.csv'), ['kst_id,datum,titel', ...rows, 'kst-oeps,,Fout'].join('\n'));
    return here.at('lijst.csv');
  }

  it('imports a list, with progress and faults, while this thread goes on', async () => {
    const phases: ImportProgress['phase'][] = [];
    const faults: string[] = [];
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    const imported = worker.import(
      { file: here.file, list: writeList(2000), now, completeUntil: '2025-02-01' },
      {
        onProgress: ({ phase }) => phases.push(phase),
        onFaults: (found) => faults.push(...found.map(({ line, message }) => `${line}: ${message}`)),
      },
    );
    const { added, complete } = await imported.finally(() => clearInterval(ticking));
    assert.ok(turns > 1, `${turns} turns`);
    assert.deepEqual([added, complete], [2000, 'faulty']);
    assert.deepEqual(faults, ["2002: 'oeps' is geen kamerstuk, dossier of document"]);
    assert.deepEqual([...new Set(phases)], ['read', 'write', 'order']);
    assert.equal(here.open().search('krimp').papers.length, 50);
  });

  it('stops when it is told to, and does the next task after that', async () => {
    const list = writeList(5000);
    const controller = new AbortController();
    const stopped = worker.import(
      { file: here.file, list, now },
      { signal: controller.signal, onProgress: ({ phase }) => phase === 'write' && controller.abort() },
    );
    const next = worker.put({ file: here.file, put: { rows: [{ id: '34682-48', title: 'Keuzes' }] } });
    await assert.rejects(stopped, { name: 'AbortError' });
    assert.equal((await next).added, 1);
    const register = here.open();
    assert.equal(register.search('krimp').papers.length, 0);
    assert.equal(register.search('keuzes').papers.length, 1);
    const before = AbortSignal.abort();
    await assert.rejects(worker.import({ file: here.file, list, now }, { signal: before }), { name: 'AbortError' });
  });

  it('tells what is wrong as if it happened here', async () => {
    const list = here.at('weg.csv');
    await assert.rejects(worker.import({ file: here.file, list, now }), {
      name: 'ListError',
      message: 'het bestand bestaat niet',
    });
    writeFileSync(here.file, 'Geen register, maar een tekst die lang genoeg is.');
    await assert.rejects(worker.put({ file: here.file, put: { rows: [] } }), { name: 'Trouble', code: 'foreign' });
    await assert.rejects(worker.check({ file: here.file }), { name: 'Trouble', code: 'foreign' });
  });

  it('looks through a register', async () => {
    await here.put({ id: '31757-1', title: 'x' });
    assert.deepEqual(await worker.check({ file: here.file }), { looked: false });
    assert.deepEqual(await worker.check({ file: here.file, thorough: true }), { looked: true });
  });

  const FED: Feed = {
    Kamerstukdossier: [[dossier('d1', '31757', { title: 'Krimp', highest: 9 })]],
    Document: [[paper('a', 'd1', 1)], [paper('b', 'd1', 2)]],
  };

  it('reads everything from the open data over this thread, while it does other tasks', async () => {
    const asked: string[] = [];
    const pages: string[] = [];
    let other: Promise<unknown> | undefined;
    const get = feedOf(FED, (page) => {
      asked.push(page);
      // a list is read in while a page is on its way
      other ??= worker.put({ file: here.file, put: { rows: [{ id: '34682-48', title: 'Keuzes' }] } });
    });
    const slow = async (request: GetRequest) => {
      const body = await get(request);
      await other;
      return body;
    };
    const onProgress = ({ phase, rows }: FeedProgress) => pages.push(`${phase} ${rows}`);
    const { added } = await worker.syncAll({ file: here.file, base: FEED }, { get: slow, onProgress });
    assert.equal(added, 2);
    assert.deepEqual(asked, ['Kamerstukdossier 0', 'Kamerstukdossier 1', 'Document 0', 'Document 1', 'Document 2']);
    assert.equal(pages.at(-1), 'order 3');
    const register = here.open();
    assert.equal(register.search('stuk').papers.length, 2);
    assert.equal(register.search('keuzes').papers.length, 1);
    const report = await worker.export({ file: here.file, list: here.at('lijst.gz'), now });
    assert.deepEqual([report.papers, report.dossiers], [3, 2]);
    await assert.rejects(worker.export({ file: here.file, list: here.at('weg/lijst.gz'), now }), {
      name: 'ExportError',
    });
  });

  it('is told why a question got no answer, and stops asking when it is ended', async () => {
    const sync = (get: Get, signal?: AbortSignal) =>
      worker.sync({ file: here.file, dossier: '31757', base: `https://${HOST}/OData`, now }, { get, signal });
    const refuse = () => Promise.reject(new OpenDataError('login', HOST));
    await assert.rejects(sync(refuse), { name: 'OpenDataError', code: 'login', host: HOST });
    const controller = new AbortController();
    const never: Get = ({ signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        setTimeout(() => controller.abort(), 10);
      });
    await assert.rejects(sync(never, controller.signal), { name: 'AbortError' });
    const answer: Get = async () => JSON.stringify({ value: [] });
    assert.equal((await sync(answer)).state, 'not-there');
  });

  it('leaves no task unanswered when it ends', async () => {
    const imported = worker.import({ file: here.file, list: writeList(5000), now });
    await Promise.all([assert.rejects(imported, { name: 'AbortError' }), worker.dispose()]);
    assert.equal(here.open().search('krimp').papers.length, 0);
  });

  it('is told of when it cannot start', async () => {
    const broken = new RegisterWorker(pathToFileURL('src/nergens.ts'));
    await assert.rejects(broken.check({ file: here.file }), /Cannot find module/);
  });
});
