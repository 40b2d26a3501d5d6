import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { commands, nodeEdge, run } from '../../src/cli/index.ts';
import { createOData, type FailureCode } from '../../src/open-data/index.ts';
import { syncAll, syncDossier } from '../../src/register/sqlite/index.ts';
import { quickClient } from '../open-data/client.ts';
import { type Fault, loginPage, OpenDataServer, withStatus } from '../open-data/index.ts';
import { type Place, place } from '../support/register.ts';
import { dump } from '../support/register-dump.ts';

const NOW = '2026-11-28T10:00:00Z';
/** A dossier of two pages. */
const LONG = '90002';

/** What goes wrong on the way, and how it is called. */
const FAULTS: readonly (readonly [what: string, fault: Fault, code: FailureCode])[] = [
  ['429 that asks for an hour', withStatus(429, { 'retry-after': '3600' }), 'busy'],
  ['500', withStatus(500), 'busy'],
  ['404', withStatus(404), 'not-found'],
  ['403', withStatus(403), 'refused'],
  ['407', withStatus(407, { 'proxy-authenticate': 'Basic' }), 'proxy'],
  ['a body that is cut off', { kind: 'cut' }, 'offline'],
  ['a connection that is closed', { kind: 'reset' }, 'offline'],
  ['a login page', loginPage(), 'login'],
  ['rows of wrong types', { kind: 'body', body: '{"value":[1,"x",null]}', type: 'application/json' }, 'not-data'],
  ['nothing at all', { kind: 'body', body: '', type: 'application/json' }, 'not-data'],
  ['a body that unpacks to too much', { kind: 'packed', megabytes: 3 }, 'too-large'],
  ['a redirect to a file', { kind: 'redirect', to: 'file:///etc/passwd' }, 'elsewhere'],
];

describe('a register that is kept up to date over a network that fails', function () {
  this.timeout(120_000);
  let here: Place;
  let server: OpenDataServer;
  beforeEach(async () => {
    here = place();
    server = await OpenDataServer.start();
  });
  afterEach(async () => {
    await server.stop();
    here.leave();
  });

  const fetch = (dossier: string) => {
    const odata = createOData({ get: quickClient(), base: server.bases.odata, now: () => Date.parse(NOW) });
    return syncDossier(here.file, { dossier, odata, host: '127.0.0.1', now: NOW });
  };
  const everything = () => syncAll(here.file, { get: quickClient(), base: server.bases.syncfeed, now: () => NOW });

  it('holds a dossier of several pages whole, in both versions of the service', async () => {
    assert.equal((await fetch(LONG)).added, 320);
    assert.equal(here.open().existence(`${LONG}-321`, '2026-10-01'), 'absent');
    const before = dump(here.file);
    server.dialects = ['v4'];
    assert.equal((await fetch(LONG)).added, 0);
    assert.deepEqual(dump(here.file), before);
    assert.equal((await fetch('90004-VII')).state, 'held');
    assert.equal((await fetch('99999')).state, 'not-there');
  });

  for (const [what, fault, code] of FAULTS) {
    it(`keeps what it had, and never half a dossier: ${what}`, async () => {
      await fetch('90001');
      const before = dump(here.file);
      server.plant(fault, { where: /skip/ });
      await assert.rejects(fetch(LONG), { name: 'OpenDataError', code });
      assert.deepEqual(dump(here.file), before);
      assert.equal(here.open().existence(`${LONG}-999`, '2026-10-01'), 'unknown');
      server.heal();
      assert.equal((await fetch(LONG)).added, 320);
    });

    it(`goes on where it was, and proves nothing before that: everything, ${what}`, async () => {
      server.pageSize = 50;
      let pages = 0;
      const get = quickClient();
      const failing = syncAll(here.file, {
        get: (request) => {
          pages += 1;
          if (pages === 6) server.plant(fault);
          return get(request);
        },
        base: server.bases.syncfeed,
        now: () => NOW,
      });
      // what is JSON and not XML fails as not-data for every one of them
      await assert.rejects(failing, { name: 'OpenDataError', code });
      assert.deepEqual(here.open().authorities(), []);
      server.heal();
      await everything();
      const after = dump(here.file);
      const whole = place();
      try {
        await syncAll(whole.file, { get: quickClient(), base: server.bases.syncfeed, now: () => NOW });
        assert.deepEqual(after, dump(whole.file));
      } finally {
        whole.leave();
      }
    });
  }

  it('keeps what it had when the link to the next page is left out, also of the ids', async () => {
    server.plant({ kind: 'next', to: 'none' });
    await assert.rejects(fetch(LONG), { name: 'OpenDataError', code: 'not-data' });
    assert.equal(here.open().existence(`${LONG}-321`, '2026-10-01'), 'unknown');
    server.heal();
    await fetch(LONG);
    const before = dump(here.file);
    server.plant({ kind: 'next', to: 'none' });
    await assert.rejects(fetch(LONG), { name: 'OpenDataError', code: 'not-data' });
    assert.deepEqual(dump(here.file), before);
    server.heal();
    server.plant({ kind: 'next', to: 'none' }, { where: /select=Id/ });
    assert.equal((await fetch(LONG)).removed, 0);
  });

  it('takes no dossier for another, whatever field of it is left out', async () => {
    const titles = () =>
      here
        .open()
        .papersOf('90004')
        .map(({ id }) => id);
    for (const [field, ...codes] of [
      ['Nummer', 'not-data', 'not-data'],
      ['Toevoeging', 'not-data', 'not-data'],
      ['Kamerstukdossier', 'held', 'held'],
      ['AantalDocumenten', 'held', 'held'],
      ['Verwijderd', 'held', 'held'],
      ['Id', 'not-data', 'not-data'],
    ] as const) {
      server.without = [field];
      const came = async (dossier: string) => (await fetch(dossier).catch((error) => ({ state: error.code }))).state;
      assert.deepEqual([await came('90004'), await came('90004-VII')], codes, field);
      assert.deepEqual([titles(), here.open().papersOf('90004-VII')], [[], []], field);
    }
  });

  it('says that the service was not found when both versions are gone, never that a dossier is not there', async () => {
    server.dialects = [];
    await assert.rejects(fetch('90001'), { name: 'OpenDataError', code: 'gone' });
    server.dialects = ['v5', 'v4'];
    assert.equal((await fetch('90001')).state, 'held');
  });

  it('holds the same from OData and from the feed, but for what only one of them tells', async () => {
    await everything();
    const papers = () => dump(here.file).filter((line) => line.startsWith('doc'));
    const before = papers().length;
    await fetch('90001');
    assert.equal(papers().length, before);
  });

  it('is read whole by the command line, in a thread, and written as a list', async () => {
    const edge = nodeEdge('.', { writer: resolve('src/register-worker.ts'), pdf: resolve('src/pdf-worker.ts') });
    const parts: string[] = [];
    const words = ['register', 'sync', '--all', '--syncfeed', server.bases.syncfeed, '--export', here.at('lijst.gz')];
    const out = (text: string) => void parts.push(text);
    const code = await run(commands, [...words, '--register', here.file], { ...edge, out, err: out, terminal: false });
    assert.equal(code, 0, parts.join(''));
    assert.match(parts.join(''), /^Alle stukken van de Tweede Kamer: \d+ nieuw\n/);
    assert.equal(here.open().papersOf(LONG, 400).length, 320);
  });

  it('asks by numbers and ids alone', async () => {
    await here.put({ id: '90001-1', title: 'Een titel van ons', kenmerk: 'geheim-1' });
    await fetch('90001');
    await fetch('90001');
    await everything();
    for (const { url, headers, body } of server.asked) {
      assert.doesNotMatch(`${decodeURIComponent(url)} ${JSON.stringify(headers)} ${body}`, /titel van ons|geheim/i);
    }
  });
});
