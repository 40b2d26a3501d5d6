/**
 * A process that uses a register until it is ended, for the tests with several processes.
 *
 *     node register-process.ts import FILE LIST...     imports the lists in turn, again and again
 *     node register-process.ts put FILE                puts one version after the other of fifty papers
 *     node register-process.ts once FILE LIST           reads the list as one that comes by itself, and ends
 *     node register-process.ts search FILE             searches; prints what goes wrong
 *     node register-process.ts sync FILE               reads a feed on to its end
 *
 * It writes a line when it has begun, and one after every turn.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { importList, LiveRegister, putPapers, readOnce, syncAll } from '../../src/register/sqlite/index.ts';
import { FEED, feedOf, longFeed } from './made-open-data.ts';

const [, , kind, file = '', ...lists] = process.argv;
const tell = (line: string) => process.stdout.write(`${line}\n`);
const now = '2025-03-22T10:00:00Z';

async function importAll(): Promise<void> {
  for (let turn = 0; ; turn++) {
    const { added, changed, same } = await importList(file, lists[turn % lists.length] ?? '', { now });
    tell(`turn ${added} ${changed} ${same}`);
  }
}

async function putAll(): Promise<void> {
  for (let version = 1; ; version++) {
    const rows = Array.from({ length: 50 }, (_, n) => ({
      id: `36700-${n + 1}`,
      date: '2025-01-01',
      title: `versie ${version}`,
    }));
    await putPapers(file, { rows });
    tell(`turn ${version}`);
  }
}

async function readListOnce(): Promise<void> {
  const mark = { name: 'starter.br', hash: 'a', isEdition: true };
  const read = await readOnce(file, lists[0] ?? '', { now, mark });
  tell(typeof read === 'string' ? `skipped ${read}` : `read ${read.listed}`);
}

async function searchAll(): Promise<void> {
  const register = new LiveRegister({
    file,
    onTrouble: ({ code, message }) => tell(`trouble ${code} ${message}`),
    onUnclean: () => {},
  });
  for (let turn = 0; ; turn++) {
    const { papers } = register.search(turn % 2 === 0 ? 'woord' : '31757-', { limit: 20, budget: 50 });
    for (const { id, title } of papers) if (register.find(id)?.title === undefined) tell(`lost ${id} ${title}`);
    if (turn % 20 === 0) tell(`turn ${papers.length}`);
    await pause(1);
  }
}

async function sync(): Promise<void> {
  const onProgress = ({ rows }: { rows: number }) => tell(`read ${rows}`);
  await syncAll(file, { get: feedOf(longFeed()), base: FEED, now: () => now, onProgress });
  tell('whole');
}

process.on('SIGTERM', () => process.exit(0));
tell('begun');
const turns = { import: importAll, put: putAll, once: readListOnce, search: searchAll, sync };
await turns[kind as keyof typeof turns]();
