import assert from 'node:assert/strict';
import { createOData, type FailureCode, feedPage, kamervraagXml, OpenDataError } from '../../src/open-data/index.ts';
import { IMPATIENT, quickClient } from './client.ts';
import { type Fault, guid, loginPage, OpenDataServer, selfSigned, withStatus } from './index.ts';

/** A fault, what the client makes of it, and how many times it asked (the same for every service where that is not said). */
const FAULTS: readonly (readonly [what: string, fault: Fault, code: FailureCode, tries: number])[] = [
  ['429 without Retry-After', withStatus(429), 'busy', 4],
  ['429 with Retry-After', withStatus(429, { 'retry-after': '0' }), 'busy', 4],
  ['429 that asks for an hour', withStatus(429, { 'retry-after': '3600' }), 'busy', 1],
  ['500', withStatus(500), 'busy', 4],
  ['503', withStatus(503), 'busy', 4],
  ['400', withStatus(400), 'refused', 1],
  ['403', withStatus(403), 'refused', 1],
  ['407', withStatus(407, { 'proxy-authenticate': 'Basic' }), 'proxy', 1],
  ['an answer that does not begin', { kind: 'silent' }, 'timeout', 2],
  ['a connection that is closed at once', { kind: 'reset' }, 'offline', 3],
  ['a body that is cut off', { kind: 'cut' }, 'offline', 3],
  ['a body that drips', { kind: 'slow', milliseconds: 60 }, 'timeout', 2],
  ['a body that stalls', { kind: 'slow', milliseconds: 5000 }, 'timeout', 2],
  ['a body without end', { kind: 'huge' }, 'too-large', 1],
  ['a body that unpacks to more than the limit', { kind: 'packed', megabytes: 3 }, 'too-large', 1],
  ['a login page with 200', loginPage(), 'login', 1],
  ['a login page that says it is data', loginPage('application/json'), 'login', 1],
  ['text that is no data', { kind: 'body', body: 'Service Unavailable', type: 'application/json' }, 'not-data', 1],
  ['nothing at all', { kind: 'body', body: '', type: 'application/json' }, 'not-data', 1],
  [
    'bytes that are no text',
    { kind: 'body', body: '{"value":[]}', type: 'application/json; charset=klingon' },
    'not-data',
    1,
  ],
  ['a redirect to a file', { kind: 'redirect', to: 'file:///etc/passwd' }, 'elsewhere', 1],
  ['a redirect to another host', { kind: 'redirect', to: 'https://elders.example/' }, 'elsewhere', 1],
  ['a redirect to itself, for ever', { kind: 'redirect', to: '' }, 'elsewhere', 6],
];

/** Faults that only an answer of OData can have. */
const OF_PAGES: readonly (readonly [what: string, fault: Fault, code: FailureCode, tries: number])[] = [
  ['rows of wrong types', { kind: 'body', body: '{"value":[1,"x",null]}', type: 'application/json' }, 'not-data', 1],
  ['no rows', { kind: 'body', body: '{"value":{}}', type: 'application/json' }, 'not-data', 1],
  ['a next link to the same page', { kind: 'next', to: 'same' }, 'not-data', 1],
  ['ever new next links to the same rows', { kind: 'next', to: 'new' }, 'not-data', 4],
  ['a next link to another host', { kind: 'next', to: 'https://elders.example/OData' }, 'elsewhere', 1],
  ['a next link to a file', { kind: 'next', to: 'file:///etc/passwd' }, 'elsewhere', 1],
];

describe('a server of open data that fails', () => {
  let server: OpenDataServer;
  beforeEach(async () => {
    get = quickClient();
    server = await OpenDataServer.start();
  });
  afterEach(() => server.stop());

  /** For faults that are waited for, a client that does not wait long. */
  let get = quickClient();
  const odata = () => createOData({ get, base: server.bases.odata, now: Date.now });
  const ofDossier = () => odata().papers(guid(90001));
  const ofFeed = () => feedPage({ get, base: server.bases.syncfeed, category: 'Document' });
  const ofQuestions = () => kamervraagXml('2026Z99001', { get, base: server.bases.publications });

  /** The failure of a question: of the open data, in words that give nothing away. */
  async function failureOf(question: () => Promise<unknown>): Promise<FailureCode> {
    const failure = await question().then(
      () => assert.fail('there was an answer'),
      (thrown: unknown) => thrown,
    );
    assert.ok(failure instanceof OpenDataError, String(failure));
    assert.doesNotMatch(failure.message, /geheim|https?:|Gebruikersnaam|passwd|90001|Z99001/);
    return failure.code;
  }

  for (const [what, fault, code, tries] of FAULTS) {
    it(`${what}: ${code}, after ${tries}`, async () => {
      if (code === 'timeout') get = quickClient(IMPATIENT);
      const questions = [ofDossier, ofFeed, ofQuestions];
      for (const question of questions) {
        server.heal();
        server.plant(fault);
        const before = server.asked.length;
        assert.equal(await failureOf(question), code);
        assert.equal(server.asked.length - before, tries);
      }
    });
  }

  for (const [what, fault, code, tries] of OF_PAGES) {
    it(`${what}: ${code}, after ${tries}`, async () => {
      server.plant(fault);
      assert.equal(await failureOf(ofDossier), code);
      assert.equal(server.asked.length, tries);
    });
  }

  it('404 or 410: the service is gone, a publication is not there', async () => {
    for (const status of [404, 410]) {
      server.heal();
      server.plant(withStatus(status));
      assert.equal(await failureOf(ofDossier), 'gone');
      assert.equal(await failureOf(ofFeed), status === 404 ? 'not-found' : 'gone');
      assert.equal(await ofQuestions(), undefined);
    }
  });

  it('at the second page gives no half dossier', async () => {
    const papers = () => odata().papers(guid(90002));
    for (const fault of [
      withStatus(404),
      withStatus(500),
      loginPage(),
      { kind: 'cut' } as const,
      { kind: 'next', to: 'same' } as const,
    ]) {
      server.heal();
      server.plant(fault, { where: /skiptoken/ });
      await failureOf(papers);
    }
    server.heal();
    assert.equal((await papers()).papers.length, 320);
  });

  it('once gives an answer the next time', async () => {
    for (const fault of [withStatus(429), withStatus(500), { kind: 'reset' } as const, { kind: 'cut' } as const]) {
      server.heal();
      server.plant(fault, { times: 1 });
      assert.ok((await ofDossier()).papers.length > 0);
    }
  });

  it('and asks to wait, is left alone for that long', async () => {
    server.plant(withStatus(429, { 'retry-after': '1' }), { times: 1 });
    await ofDossier();
    const [first, second] = server.asked;
    assert.ok((second?.at ?? 0) - (first?.at ?? 0) >= 990);
  });

  it('with a redirect within the host is followed', async () => {
    server.plant({ kind: 'redirect', to: `/OData/v5/Kamerstukdossier?$filter=Nummer eq 90001` }, { times: 1 });
    assert.equal((await odata().dossiers('90001')).length, 1);
    assert.equal(server.asked.length, 2);
  });

  it('ends when nobody waits any more', async () => {
    server.plant({ kind: 'slow', milliseconds: 20 });
    await assert.rejects(odata().papers(guid(90001), { signal: AbortSignal.timeout(100) }), { name: 'TimeoutError' });
  });

  it('is not there at all: offline', async () => {
    const { odata: base } = server.bases;
    await server.stop();
    assert.equal(
      await failureOf(() => createOData({ get: quickClient(), base, now: Date.now }).dossiers('90001')),
      'offline',
    );
    server = await OpenDataServer.start();
  });

  it('cannot prove who it is: nothing is asked of it', async () => {
    const secure = await OpenDataServer.start(selfSigned());
    try {
      const unproven = createOData({ get, base: secure.bases.odata, now: Date.now });
      assert.equal(await failureOf(() => unproven.dossiers('90001')), 'certificate');
      assert.deepEqual(secure.asked, []);
    } finally {
      await secure.stop();
    }
  });

  it('is asked one thing at a time, each a while after the other', async () => {
    get = quickClient({ between: 40 });
    const one = odata();
    await Promise.all(['90001', '90002', '90003', '90004', '90005'].map((number) => one.dossiers(number)));
    assert.equal(server.mostAtOnce, 1);
    const moments = server.asked.map(({ at }) => at);
    // from beginning to beginning; the way over loopback takes some of it
    assert.ok((moments.at(-1) ?? 0) - (moments[0] ?? 0) >= 4 * 40 - 20);
  });
});
