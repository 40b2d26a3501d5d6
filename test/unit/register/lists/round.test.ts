import assert from 'node:assert/strict';
import {
  failure,
  isUnfinished,
  type ListFailure,
  type ListFile,
  Rounds,
} from '../../../../src/register/lists/index.ts';

/** A share whose files and failures a test changes, and a register that remembers what it read. */
function share(files: Map<string, ListFile>, broken: Map<string, ListFailure>) {
  const known = new Map<string, string>();
  const read: string[] = [];
  const version = ({ size, mtime }: ListFile) => `${size} ${mtime}`;
  const rounds = new Rounds({
    async look(place) {
      const failed = broken.get(place);
      if (failed) return { files: [], failures: [failed] };
      return { files: [...files.values()].filter(({ path }) => path.startsWith(place)), failures: [] };
    },
    known: () => (file) => known.get(file.path) === version(file),
    async read(_, file) {
      const failed = broken.get(file.path);
      if (failed) return failed;
      known.set(file.path, version(file));
      read.push(file.path);
      return undefined;
    },
  });
  return { rounds, read };
}

describe('a round along the lists on a share', () => {
  const list = (path: string, mtime = 1): [string, ListFile] => [path, { path, size: 1, mtime }];

  it('reads in what is new, and again what has changed', async () => {
    const files = new Map([list('/s/a.csv'), list('/s/b.csv')]);
    const { rounds, read } = share(files, new Map());
    assert.deepEqual((await rounds.go(['/s', '/s'])).read, ['/s/a.csv', '/s/b.csv']);
    assert.deepEqual((await rounds.go(['/s'])).read, []);
    files.set(...list('/s/b.csv', 2));
    files.delete('/s/a.csv');
    assert.deepEqual((await rounds.go(['/s'])).read, ['/s/b.csv']);
    assert.equal(read.length, 3);
  });

  it('is not held up by a place that is away, and says nothing of it', async () => {
    const { rounds } = share(
      new Map([list('/s/a.csv')]),
      new Map([['/dood', failure('/dood', 'away', 'antwoordt niet')]]),
    );
    const round = await rounds.go(['/dood', '/s']);
    assert.deepEqual(round.read, ['/s/a.csv']);
    assert.deepEqual(rounds.news(round), []);
    assert.equal(isUnfinished(round), false);
  });

  it('goes on where something breaks, at that place in the next round', async () => {
    let isFull = true;
    const read: string[] = [];
    const rounds = new Rounds({
      look: async (place) => ({ files: [{ path: `${place}/a.csv`, size: 1, mtime: 1 }], failures: [] }),
      known: () => () => false,
      async read(place, { path }) {
        if (isFull && place === '/vol') throw new Error('ENOSPC');
        read.push(path);
        return undefined;
      },
    });
    const round = await rounds.go(['/vol', '/s']);
    assert.deepEqual(round.read, ['/s/a.csv']);
    assert.deepEqual(
      round.failures.map(({ path, code }) => [path, code]),
      [['/vol', 'away']],
    );
    isFull = false;
    assert.deepEqual((await rounds.go(['/vol'])).read, ['/vol/a.csv']);
  });

  it('takes a list that is wrong for half copied, until it stays so; then tells it once', async () => {
    const files = new Map([list('/s/a.csv'), list('/s/b.csv')]);
    const wrong = failure('/s/a.csv', 'wrong', 'is niet ingelezen: x');
    const broken = new Map([['/s/a.csv', wrong]]);
    const { rounds } = share(files, broken);
    const first = await rounds.go(['/s']);
    assert.deepEqual([first.read, isUnfinished(first), rounds.news(first)], [['/s/b.csv'], true, []]);
    const second = await rounds.go(['/s']);
    assert.deepEqual([isUnfinished(second), rounds.news(second)], [false, [wrong]]);
    // it is left as it is
    const third = await rounds.go(['/s']);
    assert.deepEqual([third.failures, rounds.news(third)], [[], []]);
    // another version is tried as a new list
    files.set(...list('/s/a.csv', 2));
    assert.equal(isUnfinished(await rounds.go(['/s'])), true);
    broken.clear();
    assert.deepEqual((await rounds.go(['/s'])).read, ['/s/a.csv']);
  });

  it('tells once of a server that VS Code lets nobody read from', async () => {
    const unc = (path: string) => ({ ...failure(path, 'unc', 'x'), host: 'server' });
    const places = ['//server/a', '//server/b'];
    const { rounds } = share(new Map(), new Map(places.map((path) => [path, unc(path)])));
    assert.equal(rounds.news(await rounds.go(places)).length, 1);
    assert.equal(rounds.news(await rounds.go(places)).length, 0);
  });

  it('waits for the round before', async () => {
    const order: string[] = [];
    const rounds = new Rounds({
      async look(place) {
        order.push(`begin ${place}`);
        await Promise.resolve();
        order.push(`end ${place}`);
        return { files: [], failures: [] };
      },
      known: () => () => true,
      read: async () => undefined,
    });
    await Promise.all([rounds.go(['/a']), rounds.go(['/b'])]);
    assert.deepEqual(order, ['begin /a', 'end /a', 'begin /b', 'end /b']);
  });
});
