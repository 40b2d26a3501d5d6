import assert from 'node:assert/strict';
import { setImmediate as breathe } from 'node:timers/promises';
import {
  type Asked,
  Fetcher,
  MOST_OF_HOUR,
  MOST_OF_LETTER,
} from '../../../../../src/editor/workbench/fetching/fetcher.ts';
import { OpenDataError } from '../../../../../src/open-data/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LETTER = 'brief.md';

describe('fetching in the background', () => {
  let now: number;
  let asked: string[];
  let settled: string[];
  let known: Map<string, Asked>;
  let held: Set<string>;
  let failing: Error | undefined;
  let absent: Set<string>;
  let signals: AbortSignal[];
  let isSlow: boolean;
  let fetcher: Fetcher;
  beforeEach(() => {
    [now, asked, settled, signals] = [10 * DAY, [], [], []];
    [known, held, absent] = [new Map(), new Set(), new Set()];
    [failing, isSlow] = [undefined, false];
    fetcher = new Fetcher({
      async fetch(dossier, signal) {
        asked.push(dossier);
        signals.push(signal);
        if (isSlow) await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
        await breathe();
        if (failing) throw failing;
        return absent.has(dossier) ? 'not-there' : 'held';
      },
      asked: (dossier) => known.get(dossier),
      holds: ({ dossier, number }) => held.has(number === undefined ? dossier : `${dossier}-${number}`),
      now: () => now,
      onSettled: (dossier, isFetched) => settled.push(isFetched ? dossier : `${dossier} failed`),
      onChange: () => undefined,
    });
  });

  const names = (count: number, from = 90_000) => Array.from({ length: count }, (_, n) => String(from + n));
  const want = async (dossiers: readonly string[], letter = LETTER) => {
    fetcher.want(
      letter,
      dossiers.map((dossier) => ({ dossier })),
    );
    while (fetcher.underWay > 0) await breathe();
  };
  const kind = (dossier: string, letter = LETTER) => fetcher.standing(dossier, letter).kind;

  it('asks for each dossier once, one after another, and knows how it stands', async () => {
    absent.add('90002');
    fetcher.want(LETTER, [{ dossier: '90001' }, { dossier: '90002' }]);
    fetcher.want(LETTER, [{ dossier: '90002' }, { dossier: '90001' }]);
    assert.deepEqual(asked, ['90001']);
    assert.equal(kind('90002'), 'fetching');
    await want([]);
    assert.deepEqual(asked, ['90001', '90002']);
    assert.deepEqual(settled, asked);
    assert.deepEqual(
      ['90001', '90002', '90003'].map((dossier) => kind(dossier)),
      ['held', 'not-there', 'unasked'],
    );
    await want(['90001', '90002'], 'ander.md');
    assert.equal(asked.length, 2, 'for a day, whether it is there or not');
    now += DAY;
    await want(['90001', '90002']);
    assert.equal(asked.length, 4);
  });

  it('goes by what the register remembers, but for a moment that is still to come', async () => {
    known.set('90001', { at: now - DAY + 1, state: 'held' });
    known.set('90002', { at: now + 1, state: 'not-there' });
    known.set('90003', { at: now - DAY, state: 'held' });
    await want(['90001', '90002', '90003']);
    assert.deepEqual(asked.toSorted(), ['90002', '90003']);
    await want(['90002'], 'ander.md');
    assert.equal(asked.length, 2, 'what came in this session goes before a moment that is still to come');
    assert.equal(kind('90002'), 'held');
  });

  it('is waited for while it is held from longer than a day ago, until it came', async () => {
    known.set('90001', { at: now - DAY, state: 'held' });
    known.set('90002', { at: now - DAY + 1, state: 'held' });
    assert.deepEqual(
      ['90001', '90002'].map((dossier) => fetcher.isAwaited(dossier)),
      [true, false],
    );
    await want(['90001']);
    assert.equal(fetcher.isAwaited('90001'), false);
  });

  it('begins with what is not held, then what is not held up to the number that is cited', async () => {
    held = new Set(['90001', '90001-3', '90002']);
    fetcher.want(LETTER, [{ dossier: '90001', number: 3 }, { dossier: '90002', number: 8 }, { dossier: '90003' }]);
    await want([]);
    assert.deepEqual(asked, ['90003', '90002', '90001']);
  });

  it(`asks for ${MOST_OF_LETTER} dossiers of a letter`, async () => {
    await want(names(MOST_OF_LETTER + 5));
    await want(names(MOST_OF_LETTER + 5));
    assert.equal(asked.length, MOST_OF_LETTER);
    const beyond = String(90_000 + MOST_OF_LETTER);
    assert.deepEqual([kind(beyond), kind(beyond, 'ander.md')], ['limited', 'unasked']);
    fetcher.release(LETTER);
    assert.equal(kind(beyond), 'unasked');
  });

  it('does not ask for what only a letter wanted that was closed since', async () => {
    fetcher.want(LETTER, [{ dossier: '90001' }, { dossier: '90002' }, { dossier: '90003' }, { dossier: '90004' }]);
    fetcher.want('ander.md', [{ dossier: '90003' }, { dossier: '90005' }]);
    fetcher.retry('90004');
    fetcher.release(LETTER);
    await want([]);
    assert.deepEqual(asked, ['90001', '90004', '90003', '90005'], 'the first was under way, the second of the user');
    await want(['90002']);
    assert.equal(asked.at(-1), '90002', 'opened again it is asked for');
  });

  it(`asks for ${MOST_OF_HOUR} dossiers an hour`, async () => {
    for (let n = 0; n < 8; n++) await want(names(15, 90_000 + 15 * n), `brief ${n}.md`);
    assert.equal(asked.length, MOST_OF_HOUR);
    assert.equal(kind('99999'), 'limited');
    now += HOUR;
    await want(names(5, 91_000), 'later.md');
    assert.equal(asked.length, MOST_OF_HOUR + 5);
  });

  it('asks for the one that the user chose, also when the hour is full, and for no other', async () => {
    for (let n = 0; n < 6; n++) await want(names(20, 90_000 + 20 * n), `brief ${n}.md`);
    fetcher.retry('99999');
    fetcher.retry('99998');
    fetcher.want('later.md', [{ dossier: '99997' }]);
    await want([]);
    assert.deepEqual(asked.slice(MOST_OF_HOUR), ['99999', '99998']);
    assert.deepEqual([kind('99999'), kind('99997')], ['held', 'limited']);
  });

  it('takes the one that the user chose before the rest of the queue', async () => {
    fetcher.want(LETTER, [{ dossier: '90001' }, { dossier: '90002' }, { dossier: '90003' }]);
    fetcher.retry('90003');
    await want([]);
    assert.deepEqual(asked, ['90001', '90003', '90002']);
  });

  it('asks one question during an outage, whatever letters are opened, and takes up again by itself', async () => {
    failing = new OpenDataError('offline', 'voorbeeld.nl');
    for (let n = 0; n < 5; n++) await want(names(10, 90_000 + 10 * n), `brief ${n}.md`);
    assert.deepEqual(asked, ['90000']);
    assert.deepEqual(settled, ['90000 failed']);
    assert.equal(kind('90004'), 'failed');
    assert.equal(fetcher.outage, failing);
    now += 60_000;
    failing = undefined;
    await want(['90004']);
    assert.deepEqual(asked, ['90000', '90004']);
    assert.equal(fetcher.outage, undefined);
  });

  it('says since when a dossier is held that cannot be brought up to date', async () => {
    const at = now - 2 * DAY;
    known.set('90001', { at, state: 'held' });
    failing = new OpenDataError('timeout', 'voorbeeld.nl');
    await want(['90001']);
    assert.deepEqual(fetcher.standing('90001', LETTER), { kind: 'failed', failure: failing, at });
  });

  it('tries again at once when the user asks for it', async () => {
    failing = new OpenDataError('offline', 'voorbeeld.nl');
    await want(['90001']);
    failing = undefined;
    fetcher.retry('90001');
    await want([]);
    assert.equal(kind('90001'), 'held');
  });

  it('ends at once when it is stopped, and that is no failure', async () => {
    isSlow = true;
    fetcher.want(LETTER, [{ dossier: '90001' }, { dossier: '90002' }]);
    fetcher.stop();
    while (fetcher.underWay > 0) await breathe();
    assert.deepEqual(asked, ['90001']);
    assert.equal(signals[0]?.aborted, true);
    assert.equal(fetcher.outage, undefined);
    assert.equal(kind('90001'), 'unasked');
  });
});
