import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { runs } from '../../../support/cases.ts';
import { bench, status } from './kit.ts';

describe('the way to a host', () => {
  it('is for one question at a time, in their order, at most four a second', async () => {
    const question = fc.record({ takes: fc.integer({ min: 0, max: 900 }), fails: fc.boolean() });
    const property = fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 12 }), async (questions) => {
      const busy = new Set<string>();
      let most = 0;
      const { get, clock, asked } = bench(async (url) => {
        busy.add(url);
        most = Math.max(most, busy.size);
        const { takes = 0, fails } = questions[Number(new URL(url).pathname.slice(1))] ?? {};
        if (takes > 0) await new Promise<void>((resolve) => clock.after(takes, resolve));
        busy.delete(url);
        return fails ? status(404) : new Response(url);
      });
      const all = questions.map((_, n) => get({ url: `https://data.example/${n}`, accept: 'json' }));
      const ended = await clock.run(Promise.allSettled(all));
      assert.equal(most, 1);
      assert.deepEqual(
        asked.map(({ url }) => url),
        questions.map((_, n) => `https://data.example/${n}`),
      );
      for (const [n, { at }] of asked.entries()) if (n > 0) assert.ok(at - (asked[n - 1]?.at ?? 0) >= 250);
      assert.deepEqual(
        ended.map(({ status }) => status),
        questions.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
      );
      assert.equal(clock.waiting, 0);
    });
    await fc.assert(property, runs(100));
  });

  it('does not keep anybody waiting because a clock jumped', async () => {
    const { get, clock, asked } = bench((url) => new Response(url));
    const ask = () => clock.run(get({ url: 'https://data.example/', accept: 'json' }));
    await ask();
    for (const jump of [-86_400_000, 86_400_000]) {
      clock.jump(jump);
      const before = clock.now();
      await ask();
      assert.ok((asked.at(-1)?.at ?? 0) - before <= 250);
    }
  });

  it('counts what is asked again, and what a redirect asks', async () => {
    const { ask, asked } = bench((_url, _init, tried) =>
      tried === 1 ? status(302, { location: '/b' }, null) : new Response(''),
    );
    await ask();
    assert.deepEqual(
      asked.map(({ at }) => at - 1000),
      [0, 250],
    );
  });

  it('of one host does not wait for that of another', async () => {
    const { get, clock, asked } = bench((url) => (url.includes('slow') ? new Promise(() => {}) : new Response(url)));
    const stop = new AbortController();
    const slow = get({ url: 'https://slow.example/', accept: 'json', signal: stop.signal });
    await clock.run(new Promise<void>((resolve) => clock.after(1, resolve)));
    const quick = await clock.run(get({ url: 'https://quick.example/', accept: 'json' }));
    assert.equal(quick, 'https://quick.example/');
    assert.deepEqual(
      asked.map(({ at }) => at),
      [1000, 1001],
    );
    stop.abort();
    await assert.rejects(clock.run(slow), { name: 'AbortError' });
  });
});

describe('a question that nobody waits for any more', () => {
  const slow = () => new Promise<Response>(() => {});

  it('ends with the reason of its signal, in each of its states, and the next one has its turn', async () => {
    const states: readonly [string, Parameters<typeof bench>[0]][] = [
      ['under way', slow],
      ['pausing', () => status(503, { 'retry-after': '50' })],
      ['reading', () => new Response(new ReadableStream({ start: (body) => body.enqueue(Uint8Array.of(91)) }))],
    ];
    for (const [state, answer] of states) {
      let isFirst = true;
      const { get, clock } = bench((...question) => {
        const response = isFirst ? answer(...question) : new Response('next');
        isFirst = false;
        return response;
      });
      const stop = new AbortController();
      const url = 'https://data.example/';
      const first = get({ url, accept: 'json', signal: stop.signal });
      const next = get({ url, accept: 'json' });
      clock.after(10_000, () => stop.abort(new Error('closed')));
      await assert.rejects(clock.run(first), { message: 'closed' }, state);
      assert.equal(await clock.run(next), 'next', state);
      assert.equal(clock.waiting, 0, state);
    }
  });

  it('leaves its place in the row to the next', async () => {
    const { get, clock, asked } = bench(async (url) => {
      await new Promise<void>((resolve) => clock.after(5000, resolve));
      return new Response(url);
    });
    const stop = new AbortController();
    const [a, b, c] = ['a', 'b', 'c'].map((name) =>
      get({ url: `https://data.example/${name}`, accept: 'json', ...(name === 'b' && { signal: stop.signal }) }),
    );
    clock.after(1000, () => stop.abort());
    await assert.rejects(clock.run(b as Promise<string>), { name: 'AbortError' });
    await clock.run(Promise.all([a, c]));
    assert.deepEqual(
      asked.map(({ url, at }) => [url.at(-1), at - 1000]),
      [
        ['a', 0],
        ['c', 5000],
      ],
      'the next one still waits for the one before',
    );
  });

  it('leaves nothing at its signal, and nothing open at the server', async () => {
    const signals: AbortSignal[] = [];
    const { get, clock } = bench((_url, init, tried) => {
      signals.push(init.signal as AbortSignal);
      return tried === 1 ? status(400) : tried === 2 ? status(302, { location: '/b' }, null) : new Response('ok');
    });
    const { signal } = new AbortController();
    const ask = () => clock.run(get({ url: 'https://data.example/', accept: 'json', signal }));
    await assert.rejects(ask(), { code: 'refused' });
    await ask();
    assert.deepEqual(getEventListeners(signal, 'abort'), []);
    // what was not read to its end is closed; a whole answer leaves its connection to the next question
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true, true, false],
    );
  });

  it('ends with that reason, whatever its words are', async () => {
    const { get, clock } = bench(slow);
    const stop = new AbortController();
    const ended = get({ url: 'https://data.example/', accept: 'json', signal: stop.signal });
    const reason = new Error('407 CERT_HAS_EXPIRED');
    clock.after(100, () => stop.abort(reason));
    await assert.rejects(clock.run(ended), reason);
  });

  it('is never put when its signal was aborted before', async () => {
    const { get, clock, asked } = bench(slow);
    await assert.rejects(
      clock.run(get({ url: 'https://data.example/', accept: 'json', signal: AbortSignal.abort() })),
      {
        name: 'AbortError',
      },
    );
    assert.deepEqual(asked, []);
  });
});
