import assert from 'node:assert/strict';
import { bench, status } from './kit.ts';

const ok = () => new Response('[]');

describe('asking again', () => {
  it('pauses longer each time, by chance half longer or shorter', async () => {
    for (const [chance, pauses] of [
      [0, [500, 1000, 2000]],
      [0.5, [1000, 2000, 4000]],
      [1, [1500, 3000, 6000]],
    ] as const) {
      const { failure, asked } = bench(() => status(500), { random: () => chance });
      assert.equal((await failure()).code, 'busy');
      assert.deepEqual(
        asked.slice(1).map(({ at }, n) => at - (asked[n]?.at ?? 0)),
        pauses,
      );
    }
  });

  it('ends as soon as there is an answer', async () => {
    const { ask, asked } = bench((_url, _init, tried) => (tried === 1 ? status(503) : ok()));
    assert.equal(await ask(), '[]');
    assert.equal(asked.length, 2);
  });

  const DATE = 'Mon, 02 Nov 2026 12:00:00 GMT';
  const WAITS: readonly (readonly [string, Record<string, string>, number])[] = [
    ['seconds', { 'retry-after': '7' }, 7000],
    ['seconds that are fewer than our own pause', { 'retry-after': '0' }, 1000],
    ['a date, against the date of the answer', { 'retry-after': 'Mon, 02 Nov 2026 12:00:30 GMT', date: DATE }, 30_000],
    ['a date that has passed', { 'retry-after': 'Mon, 02 Nov 2026 11:00:00 GMT', date: DATE }, 1000],
    ['a date, against our calendar', { 'retry-after': 'Mon, 02 Nov 2026 00:00:21 GMT' }, 20_000],
    ['nonsense', { 'retry-after': 'straks' }, 1000],
    ['a negative number', { 'retry-after': '-5' }, 1000],
  ];
  for (const [what, headers, wait] of WAITS) {
    it(`waits as Retry-After says: ${what}`, async () => {
      const { ask, asked } = bench((_url, _init, tried) => (tried === 1 ? status(429, headers) : ok()));
      await ask();
      assert.equal((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0), wait);
    });
  }

  it('does not wait longer than a minute: then the failure says how long the server wants to be left alone', async () => {
    const { failure, asked } = bench(() => status(429, { 'retry-after': '3600' }));
    const { code, after } = await failure();
    assert.deepEqual([code, after, asked.length], ['busy', 3_600_000, 1]);
  });

  it('never believes more than a day', async () => {
    const { after } = await bench(() => status(503, { 'retry-after': '999999999' })).failure();
    assert.equal(after, 86_400_000);
    const far = { 'retry-after': 'Mon, 02 Nov 2099 12:00:00 GMT', date: DATE };
    assert.equal((await bench(() => status(503, far)).failure()).after, 86_400_000);
  });
});
