import assert from 'node:assert/strict';
import type { FailureCode } from '../../../../src/open-data/index.ts';
import { bench, failed, inPieces, status, URL_ASKED } from './kit.ts';

const ok = () => new Response('{"value":[]}', { headers: { 'content-type': 'application/json; charset=utf-8' } });

describe('a question to a server of open data', () => {
  it('sends the address, what it accepts and the name of the program, and nothing else', async () => {
    const { ask, asked } = bench(ok);
    assert.equal(await ask(), '{"value":[]}');
    const { signal, ...init } = asked[0]?.init ?? {};
    assert.ok(signal);
    assert.equal(asked[0]?.url, URL_ASKED);
    assert.deepEqual(init, {
      headers: { accept: 'application/json', 'user-agent': 'Briefwijzer' },
      redirect: 'manual',
      credentials: 'omit',
    });
  });

  it('is put over https, or to this machine itself', async () => {
    for (const url of ['https://data.example/', 'http://127.0.0.1:8080/', 'http://localhost/', 'http://[::1]:1/'])
      assert.equal(await bench(ok).ask({ url }), '{"value":[]}', url);
    for (const url of [
      'http://data.example/',
      'http://127.0.0.1.data.example/',
      'file:///etc/hosts',
      'ftp://data.example/',
      'x',
    ]) {
      const { failure, asked } = bench(ok);
      assert.equal((await failure({ url })).code, 'elsewhere', url);
      assert.deepEqual(asked, []);
    }
  });

  it('leaves no timer behind', async () => {
    const { ask, clock } = bench(ok);
    await ask();
    assert.equal(clock.waiting, 0);
  });

  it('is decoded by the charset of the answer; bytes that are no text are not guessed at', async () => {
    const answer = (bytes: number[], type: string) => () =>
      new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
    assert.equal(await bench(answer([0x22, 0xeb, 0x22], 'application/json; charset=iso-8859-1')).ask(), '"ë"');
    assert.equal(await bench(answer([0xef, 0xbb, 0xbf, 0x22, 0xc3, 0xab, 0x22], 'application/json')).ask(), '"ë"');
    assert.equal((await bench(answer([0x22, 0xeb, 0x22], 'application/json')).failure()).code, 'not-data');
    assert.equal((await bench(answer([0x22], 'application/json; charset=klingon')).failure()).code, 'not-data');
  });

  it('fails in words that hold the host, and nothing of address or answer', async () => {
    const url = 'https://data.example/OData/v5/Document?$filter=geheim';
    for (const code of [400, 404, 407, 410, 429, 500]) {
      const { message, host } = await bench(() => status(code)).failure({ url });
      assert.equal(host, 'data.example');
      assert.match(message, /data\.example/);
      assert.doesNotMatch(message, /geheim|OData|filter/);
    }
  });
});

describe('what an answer means', () => {
  const STATUSES: readonly (readonly [number, FailureCode, tries: number])[] = [
    [204, 'not-data', 1],
    [304, 'not-data', 1],
    [400, 'refused', 1],
    [401, 'refused', 1],
    [403, 'refused', 1],
    [404, 'not-found', 1],
    [407, 'proxy', 1],
    [408, 'timeout', 2],
    [410, 'gone', 1],
    [429, 'busy', 4],
    [500, 'busy', 4],
    [503, 'busy', 4],
    [511, 'login', 1],
  ];
  for (const [code, meaning, tries] of STATUSES) {
    it(`${code} is ${meaning}, after ${tries}`, async () => {
      const { failure, asked } = bench(() => status(code, {}, code < 400 ? null : 'wachtwoord: geheim'));
      assert.equal((await failure()).code, meaning);
      assert.equal(asked.length, tries);
    });
  }

  const THROWN: readonly (readonly [string, FailureCode, tries: number])[] = [
    ['ENOTFOUND', 'offline', 3],
    ['ECONNREFUSED', 'offline', 3],
    ['ECONNRESET', 'offline', 3],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout', 2],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate', 1],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate', 1],
    ['CERT_HAS_EXPIRED', 'certificate', 1],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate', 1],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate', 1],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', 1],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate', 1],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline', 3],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy', 1],
    ['Proxy response (407) !== 200 when HTTP Tunneling', 'proxy', 1],
    ['HPE_INVALID_CONSTANT', 'not-data', 1],
  ];
  for (const [reason, meaning, tries] of THROWN) {
    it(`${reason} is ${meaning}, after ${tries}`, async () => {
      const { failure, asked } = bench(() => Promise.reject(failed(reason)));
      assert.equal((await failure()).code, meaning);
      assert.equal(asked.length, tries);
    });
  }

  it('an error that says nothing is how Node shows 407', async () => {
    const { failure } = bench(() => Promise.reject(new TypeError('fetch failed', { cause: new Error() })));
    assert.equal((await failure()).code, 'proxy');
    const without = bench(() => Promise.reject(new TypeError('fetch failed')));
    assert.equal((await without.failure()).code, 'offline');
  });

  it('a page for people is no data, whatever it is called', async () => {
    const page = '<!DOCTYPE html><title>Aanmelden</title>';
    for (const type of ['text/html; charset=utf-8', 'application/json', 'application/xml'])
      assert.equal((await bench(() => status(200, { 'content-type': type }, page)).failure()).code, 'login', type);
  });

  it('the name of a publication type in a message is not a certificate', async () => {
    const { failure } = bench(() => Promise.reject(failed('certainly not')));
    assert.equal((await failure()).code, 'offline');
  });
});

describe('a redirect', () => {
  const redirect = (location: string | undefined) => status(302, location === undefined ? {} : { location }, null);

  it('is followed within the host', async () => {
    const { ask, asked } = bench((_url, _init, tried) => (tried < 3 ? redirect(`/elders/${tried}`) : ok()));
    assert.equal(await ask(), '{"value":[]}');
    assert.deepEqual(
      asked.map(({ url }) => url),
      [URL_ASKED, 'https://data.example/elders/1', 'https://data.example/elders/2'],
    );
  });

  it('goes nowhere else: no other host, port or scheme, with no password', async () => {
    const places = [
      'https://elders.example/',
      'https://data.example:8443/',
      'http://data.example/',
      'file:///etc/passwd',
      '//elders.example/',
    ];
    for (const location of [...places, 'https://ik:geheim@data.example/']) {
      const { failure, asked } = bench(() => redirect(location));
      assert.equal((await failure()).code, 'elsewhere', location);
      assert.equal(asked.length, 1, location);
    }
  });

  it('does not go from https to http, not even on this machine', async () => {
    const { failure } = bench(() => redirect('http://127.0.0.1:8443/'));
    assert.equal((await failure({ url: 'https://127.0.0.1:8443/' })).code, 'elsewhere');
  });

  it('to a page that is called 404 says that there is nothing', async () => {
    for (const page of ['/Errors/404.htm', '/errors/404.html?aspxerrorpath=/x.xml', 'https://data.example/404']) {
      const { failure, asked } = bench(() => redirect(page));
      assert.equal((await failure()).code, 'not-found', page);
      assert.equal(asked.length, 1);
    }
    const elsewhere = bench(() => redirect('https://elders.example/404.htm'));
    assert.equal((await elsewhere.failure()).code, 'elsewhere');
  });

  it('that says no address is no data', async () => {
    assert.equal((await bench(() => redirect(undefined)).failure()).code, 'not-data');
    assert.equal((await bench(() => redirect('http://[')).failure()).code, 'not-data');
  });

  it('is followed five times, not for ever', async () => {
    const { failure, asked } = bench((_url, _init, tried) => redirect(`/${tried}`));
    assert.equal((await failure()).code, 'elsewhere');
    assert.equal(asked.length, 6);
  });

  it('that the network hides is not followed', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    assert.equal((await bench(() => hidden).failure()).code, 'elsewhere');
  });
});

describe('time and size', () => {
  it('an answer that does not begin is not waited for longer than 20 seconds, twice', async () => {
    const { failure, clock, asked } = bench(() => new Promise(() => {}));
    const begin = clock.now();
    assert.equal((await failure()).code, 'timeout');
    assert.equal(asked.length, 2);
    assert.equal(clock.now() - begin, 20_000 + 1000 + 20_000);
    assert.equal(clock.waiting, 0);
  });

  it('a patient question gets 90 seconds', async () => {
    const answer = async () => {
      await new Promise<void>((resolve) => clock.after(48_000, resolve));
      return ok();
    };
    const { ask, clock, failure } = bench(answer);
    assert.equal(await ask({ patient: true }), '{"value":[]}');
    assert.equal((await failure()).code, 'timeout');
  });

  it('a body that stops coming ends after 20 seconds; one that drips, after two minutes', async () => {
    for (const [wait, lasts] of [
      [30_000, 20_000],
      [15_000, 120_000],
    ] as const) {
      const { failure, clock, asked } = bench(() => inPieces(clock, [[wait, ' ']], 'never'));
      const begin = clock.now();
      assert.equal((await failure()).code, 'timeout');
      assert.equal(asked.length, 2);
      assert.equal(clock.now() - begin, 2 * lasts + 1000);
    }
  });

  it('a body in pieces is put together, letters across their border too', async () => {
    const bytes = new TextEncoder().encode('{"titel":"coördinatie"}');
    const body = () =>
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
    assert.equal(await bench(() => new Response(body())).ask(), '{"titel":"coördinatie"}');
  });

  it('a body that is cut off is asked for again, and is never half of an answer', async () => {
    const half = bench((_url, _init, tried) => (tried < 3 ? inPieces(half.clock, [[0, '{"value":']], 'cut') : ok()));
    assert.equal(await half.ask(), '{"value":[]}');
    const always = bench(() => inPieces(always.clock, [[0, '{"value":[]}']], 'cut'));
    assert.equal((await always.failure()).code, 'offline');
    assert.equal(always.asked.length, 3);
  });

  it('a body over the limit is not read to its end, whether it says its size or not', async () => {
    const limits = { size: 1000 };
    const said = bench(() => status(200, { 'content-length': '1001' }), { limits });
    assert.equal((await said.failure()).code, 'too-large');
    const unsaid = bench(() => inPieces(unsaid.clock, [[0, 'x'.repeat(300)]], 'never'), { limits });
    assert.equal((await unsaid.failure()).code, 'too-large');
    assert.equal(unsaid.asked.length, 1);
    assert.equal(await bench(() => new Response('y'.repeat(1000)), { limits }).ask(), 'y'.repeat(1000));
  });
});
