/**
 * How long searches take, by the class of what is typed: each class is asked a few hundred queries made from the papers of the
 * register itself. Each query is asked once, so nothing is warm but the database.
 *
 *     node bench/register/search.ts FILE           a register (bench/register/import.ts … --keep FILE)
 *     … --queries N                                this many of each class (300)
 *     … --only 'four words'                        the classes whose name begins so
 *     … --processor                                the processor's time of the fastest of three, with a budget that is never over:
 *                                                  what a search takes where nothing else keeps the machine or the disk busy
 */

import type { Paper, SearchResult } from '../../src/register/index.ts';
import { LiveRegister, registerStatus } from '../../src/register/sqlite/index.ts';
import { words } from '../../src/register/words.ts';
import { machine, milliseconds, option, percentile, residentMegabytes, table } from './measure.ts';
import { randomly } from './papers.ts';

const file = process.argv[2];
if (!file) throw new Error('node bench/register/search.ts FILE');
const count = Number(option('queries') ?? 300);
const only = option('only') ?? '';
const processor = process.argv.includes('--processor');
/** What the editor gives a search; by the processor's time all the time there is. */
const BUDGET = processor ? 1e9 : 20;

const random = randomly(7);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const memory = residentMegabytes();
const start = performance.now();
const register = new LiveRegister({ file });
register.search('krimp leefb');
const first = performance.now() - start;
for (const query of ['motie van der', 'brief over wonen', '31', 'de', 'b']) register.search(query);
const opened = residentMegabytes();

/** Papers from all years, to make queries of. */
const { papers: held, oldest = '', newest = '' } = registerStatus(file);
const sample: Paper[] = [];
for (let year = Number(oldest.slice(0, 4)); year <= Number(newest.slice(0, 4)); year++) {
  for (let month = 1; month <= 12; month++) {
    sample.push(...register.papersOn(`${year}-${String(month).padStart(2, '0')}-15`).slice(0, 200));
  }
}
const long = (paper: Paper) => words(paper.title).filter((word) => word.length > 3);
const cut = (word: string, length: number) => word.slice(0, length);

/** The classes of what people type, most of them while they type it. */
const CLASSES: Readonly<Record<string, () => string>> = {
  'dossier number, begun': () => cut(pick(sample).id, 2 + Math.floor(random() * 3)),
  dossier: () => `${pick(sample).id.slice(0, 5)}-`,
  'dossier and number, begun': () => cut(pick(sample).id, 7),
  'one paper by its id': () => pick(sample).id,
  'very common beginning': () => pick(['d', 'b', 'de', 'va', 'motie', 'over']),
  'one word, begun': () => cut(pick(long(pick(sample))) ?? 'krimp', 5),
  'one word, whole': () => pick(long(pick(sample))) ?? 'krimp',
  'two words of a title': () => {
    const own = long(pick(sample));
    return `${own[0] ?? 'krimp'} ${cut(own.at(-1) ?? 'leefb', 5)}`;
  },
  'two words of two titles': () =>
    `${pick(long(pick(sample))) ?? 'krimp'} ${cut(pick(long(pick(sample))) ?? 'leefb', 5)}`,
  'four words of a title': () => words(pick(sample).title).slice(0, 4).join(' '),
  'motie and a name': () => `motie van der ${pick(words(pick(sample).title)) ?? 'molen'}`,
  'beginning, kind and year': () =>
    `motie ${cut(pick(long(pick(sample))) ?? 'krimp', 5)} ${pick(sample).date?.slice(0, 4)}`,
  'kind and day': () => `brief ${pick(sample).date}`,
  'word in a dossier': () => `${pick(sample).id.slice(0, 5)} ${cut(pick(long(pick(sample))) ?? 'krimp', 5)}`,
  'nothing like it': () => `x${Math.floor(random() * 1e6)} qzx`,
};

/** Milliseconds of this process on the processor; those of one thread are counted only when the scheduler looks. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What one search takes, and what it found. */
function ask(query: string): { took: number; answer: SearchResult } {
  const now = processor ? worked : () => performance.now();
  let took = Number.POSITIVE_INFINITY;
  let answer: SearchResult = { papers: [], partial: true };
  for (let round = 0; round < (processor ? 3 : 1); round++) {
    const begun = now();
    answer = register.search(query, { budget: BUDGET });
    took = Math.min(took, now() - begun);
  }
  return { took, answer };
}

console.log(
  `${machine()}; ${held} papers, ${sample.length} of them asked about; ${processor ? 'processor time, no budget' : `budget ${BUDGET} ms`}, 50 papers an answer`,
);
const rows: (string | number)[][] = [['', 'p50 ms', 'p95', 'p99', 'max', 'found', 'partial']];
for (const [name, make] of Object.entries(CLASSES)) {
  const times: number[] = [];
  let found = 0;
  let partial = 0;
  // made also where they are not asked, so that a class is asked the same whatever else is
  const queries = Array.from({ length: count }, make);
  if (!name.startsWith(only)) continue;
  for (const query of queries) {
    const { took, answer } = ask(query);
    times.push(took);
    found += answer.papers.length;
    if (answer.partial && answer.papers.length < 50) partial += 1;
  }
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => milliseconds(percentile(times, share)));
  rows.push([
    name,
    p50 ?? '',
    p95 ?? '',
    p99 ?? '',
    milliseconds(Math.max(...times)),
    (found / count).toFixed(1),
    partial,
  ]);
}
console.log(table(rows));
console.log(
  `open to first answer ${milliseconds(first)} ms; memory ${memory} MB before, ${opened} MB after six answers, ${residentMegabytes()} MB at the end, with the ${sample.length} papers`,
);
register.close();
