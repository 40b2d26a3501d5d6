/**
 * The register beside two libraries that search in memory: MiniSearch (an index of words) and uFuzzy (a scan of all titles).
 * What it takes to have them ready when the editor starts, and what a search takes.
 *
 *     node --expose-gc bench/register/peers.ts REGISTER     (bench/register/import.ts … --keep REGISTER)
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { memoryUsage } from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { LiveRegister } from '../../src/register/sqlite/index.ts';
import { words } from '../../src/register/words.ts';
import { machine, milliseconds, percentile, table } from './measure.ts';
import { randomly } from './papers.ts';

const file = process.argv[2];
if (!file) throw new Error('node --expose-gc bench/register/peers.ts REGISTER');
const version = (name: string): string => {
  const path = createRequire(import.meta.url)
    .resolve(name)
    .replace(/(node_modules\/(?:@[^/]+\/)?[^/]+)\/.*/, '$1/package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
};

interface Doc {
  readonly id: number;
  readonly title: string;
  readonly dossierTitle: string;
}
const database = new DatabaseSync(file, { readOnly: true });
const docs = database
  .prepare(`SELECT doc.id, doc.title, coalesce(dossier.title, '') AS dossierTitle
    FROM doc LEFT JOIN dossier ON dossier.id = doc.dossier ORDER BY doc.id`)
  .all() as unknown as Doc[];
database.close();

const random = randomly(11);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const long = (doc: Doc) => words(doc.title).filter((word) => word.length > 3);
/** Queries of one word begun, and of two words of a title of which the last is begun. */
const queries = {
  'one word, begun': Array.from({ length: 150 }, () => (pick(long(pick(docs))) ?? 'krimp').slice(0, 5)),
  'two words of a title': Array.from({ length: 150 }, () => {
    const own = long(pick(docs));
    return `${own[0] ?? 'krimp'} ${(own.at(-1) ?? 'leefb').slice(0, 5)}`;
  }),
};

function memory(): number {
  globalThis.gc?.();
  return memoryUsage.rss() / 1e6;
}

/** Makes a searcher ready and asks it everything. */
function measure(name: string, make: () => (query: string) => number): (string | number)[] {
  const before = memory();
  const start = performance.now();
  const search = make();
  search('krimp');
  const ready = performance.now() - start;
  const held = memory() - before;
  const times = Object.values(queries).flatMap((asked) => {
    const each = asked.map((query) => {
      const begun = performance.now();
      search(query);
      return performance.now() - begun;
    });
    return [0.5, 0.99].map((share) => milliseconds(percentile(each, share)));
  });
  return [name, milliseconds(ready), `${Math.round(held)} MB`, ...times];
}

const rows = [
  ['', 'ready after', 'memory', 'one word p50', 'p99', 'two words p50', 'p99'],
  measure('register', () => {
    const register = new LiveRegister({ file });
    return (query) => register.search(query, { budget: 20 }).papers.length;
  }),
  measure(`MiniSearch ${version('minisearch')}`, () => {
    const index = new MiniSearch<Doc>({ fields: ['title', 'dossierTitle'], tokenize: words });
    index.addAll(docs);
    return (query) => index.search(query, { prefix: true, combineWith: 'AND' }).length;
  }),
  measure(`uFuzzy ${version('@leeoniya/ufuzzy')}`, () => {
    const finder = new uFuzzy();
    const titles = docs.map(({ title, dossierTitle }) => `${title} ${dossierTitle}`);
    return (query) => finder.search(titles, query, 1, 1_000)[0]?.length ?? 0;
  }),
];
console.log(`${machine()}; ${docs.length} papers`);
console.log(table(rows));
