/**
 * Writes down everything that the command line says, so that a change inside the house can be held against what was said
 * before: run it before and after the change, and compare the two folders with `diff -r`.
 *
 *     npm run net -- OUT [FOLDER]
 *
 * OUT gets one file for each letter, template and list of the project. FOLDER holds texts of your own: every .txt and .md in
 * it is a letter, every .jsonl holds passages (an object with a `text` on each line), and every .csv.gz is a list of papers,
 * which is read in and searched, and whose titles are passages.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { argv } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { canonicalId, findCitations } from '../src/citation/index.ts';
import { commands, nodeEdge, run } from '../src/cli/index.ts';

/** The day on which everything is read, so that two runs on different days agree. */
const TODAY = '2026-03-02';

/** One title in this number is searched for. */
const SEARCH_EVERY = 700;

const HOME = join(import.meta.dirname, '..');
const LETTER = /\.(?:txt|md)$/;

const [out, folder] = argv.slice(2);
if (out === undefined) {
  console.error('usage: npm run net -- OUT [FOLDER]');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'bw-net-'));
try {
  const made = await everything(folder);
  for (const [name, text] of made) writeFileSync(join(out, name), text);
  console.log(`${made.length} files in ${out}`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** The name of each file, and what stands in it. */
async function everything(own: string | undefined): Promise<(readonly [string, string])[]> {
  const lists = own === undefined ? [] : filesOf(own, /\.csv\.gz$/);
  const register = await readIn(lists);
  const letters = ['test/letters', 'voorbeeldbrieven', 'docs/voorbeelden', ...(own === undefined ? [] : [own])];
  const made: (readonly [string, string])[] = [];
  for (const place of letters) {
    for (const file of filesOf(place, LETTER))
      made.push([`${basename(place)}-${basename(file)}`, await letter(file, register)]);
  }
  for (const file of filesOf('templates/voorbeelden', /\.yaml$/))
    made.push([`new-${basename(file, '.yaml')}`, await template(file)]);
  made.push(['commands', await sayings([['new', '--list'], ...commands.map(({ name }) => [name, '--help'])])]);
  for (const file of lists) {
    const titles = titlesOf(file);
    made.push([`${basename(file)}-titles`, titles.map(passage).filter(Boolean).join('\n')]);
    if (register !== undefined) made.push([`${basename(file)}-searches`, await searches(titles, register)]);
  }
  for (const file of own === undefined ? [] : filesOf(own, /\.jsonl$/)) made.push([basename(file), passages(file)]);
  return made;
}

function filesOf(place: string, wanted: RegExp): string[] {
  const names = readdirSync(place).filter((name) => wanted.test(name));
  return names.sort().map((name) => join(place, name));
}

/** Everything that is said of one letter. */
async function letter(file: string, register: string | undefined): Promise<string> {
  const lint = ['lint', file, '--profile'];
  const known = register === undefined ? [] : [[...lint, 'volledig', '--format', 'json', '--register', register]];
  const formats = ['stylish', 'json', 'sarif', 'github'];
  return await sayings([
    ...['rustig', 'volledig'].flatMap((profile) => formats.map((format) => [...lint, profile, '--format', format])),
    ['lint', file, '--status', 'ter-ondertekening'],
    ...known,
    ['lint', file, '--fix'],
    ['read', file],
    ['read', file, '--format', 'json'],
    ['citations', file, '--format', 'json'],
    ['text', file],
  ]);
}

async function template(data: string): Promise<string> {
  const id = basename(data, '.yaml');
  return await sayings([
    ['new', id],
    ['new', id, '--example'],
    ['new', id, '--data', data],
    ['new', id, '--data', data, '--format', 'json'],
  ]);
}

/** Reads the lists into a register of their own; undefined without lists. */
async function readIn(lists: readonly string[]): Promise<string | undefined> {
  if (lists.length === 0) return undefined;
  const register = join(temporary, 'register.db');
  for (const list of lists) await said(['register', 'import', list, '--register', register]);
  return register;
}

async function searches(titles: readonly string[], register: string): Promise<string> {
  const asked = titles
    .filter((_, index) => index % SEARCH_EVERY === 0)
    .map((title) => title.split(' ').slice(0, 4).join(' '));
  return await sayings(asked.map((words) => ['register', 'search', words, '--register', register]));
}

/** The titles of a list with a column `titel`. */
function titlesOf(file: string): string[] {
  const [head = '', ...rows] = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const column = head.split(',').indexOf('titel');
  return column < 0 ? [] : rows.map((row) => fieldsOf(row)[column] ?? '');
}

/** The fields of one line of CSV; a field between quotes may hold commas. */
function fieldsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function passages(file: string): string {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => passage((JSON.parse(line) as { text: string }).text)).join('\n');
}

/** The references in a text, each with what it denotes; empty for a text without references. */
function passage(text: string): string {
  const found = findCitations(text, { foldLineEnds: true });
  return found.map((one) => `${one.span.start} ${one.text} -> ${one.targets.map(canonicalId).join(' ')}`).join('\n');
}

async function sayings(calls: readonly (readonly string[])[]): Promise<string> {
  const parts: string[] = [];
  for (const words of calls) parts.push(`$ briefwijzer ${words.join(' ')}\n${await said(words)}`);
  return parts.join('\n').replaceAll(temporary, '');
}

/** Runs one call; a file that it would write is shown instead of written. */
async function said(words: readonly string[]): Promise<string> {
  const parts: string[] = [];
  const edge = nodeEdge(HOME, { writer: join(HOME, 'src/register-worker.ts'), pdf: join(HOME, 'src/pdf-worker.ts') });
  const code = await run(commands, words, {
    ...edge,
    files: {
      ...edge.files,
      replace(path, bytes) {
        parts.push(`> ${path}\n${Buffer.from(bytes)}`);
        return { ownerKept: true };
      },
    },
    out: (text) => void parts.push(text),
    err: (text) => void parts.push(text),
    shown: false,
    color: false,
    terminal: false,
    today: TODAY,
  });
  return `${parts.join('')}\n= ${code}\n`;
}
