import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type ImportProgress, RegisterWorker } from '../../src/register/sqlite/index.ts';
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
