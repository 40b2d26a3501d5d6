/**
 * Another version of the project beside this one, in one run: for every measurement the two take turns, so that what else the machine
 * does meets both. What counts is the ratio pair by pair, in processor time.
 *
 *     git worktree add BASE COMMIT && (cd BASE && npm ci && npm run build -- --minify)
 *     npm run build -- --minify && npx node bench/beside.ts BASE
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, cpuUsage, execPath } from 'node:process';
import { longLetter } from './corpus.ts';
import { median } from './measure.ts';

/** What is measured of a version. */
interface Version {
  readonly folder: string;
  check(text: string): unknown;
  typed(text: string, caret: number): unknown;
}

/** A piece of work of one version; gives its processor time in milliseconds. */
type Work = (version: Version) => number;

const KIB = 1024;
const HERE = resolve(import.meta.dirname, '..');

async function versionIn(folder: string): Promise<Version> {
  const load = async (face: string) => await import(join(folder, 'src', face, 'index.ts'));
  const [{ readLetter }, { lint }, { typedCitationAt }] = [
    await load('letter'),
    await load('lint'),
    await load('citation'),
  ];
  return {
    folder,
    check: (text) => lint(readLetter(text), { today: '2026-03-02', profile: 'volledig' }),
    typed: typedCitationAt,
  };
}

/** Processor time of this process for this many turns. */
function own(turns: number, work: (version: Version) => unknown): Work {
  return (version) => {
    const before = cpuUsage();
    for (let turn = 0; turn < turns; turn++) work(version);
    const { user, system } = cpuUsage(before);
    return (user + system) / 1000 / turns;
  };
}

/** Processor time of a process of its own. */
function ownProcess(words: (version: Version) => readonly string[]): Work {
  return (version) => {
    const timed = ['-c', 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2>&1 < /dev/null', 'bash', execPath];
    const { stderr } = spawnSync('bash', [...timed, ...words(version)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stderr.split(' ').reduce((sum, seconds) => sum + Number(seconds) * 1000, 0);
  };
}

const cli = ({ folder }: Version) => join(folder, 'dist/cli.js');
const temporary = mkdtempSync(join(tmpdir(), 'bw-beside-'));
const pages = longLetter(6000);
const files = [0, 1, 2].map((number) => join(temporary, `${number}.txt`));
for (const file of files) writeFileSync(file, longLetter(3 * KIB * KIB));
const lines = longLetter(64 * KIB)
  .split('\n')
  .filter((line) => line !== '');
const paragraph = lines.join(' ');
const letter = join(HERE, 'voorbeeldbrieven/kamerbrief-bibliotheken.brief.md');
const activation = ({ folder }: Version) =>
  `const any = require('vscode').Uri; require(${JSON.stringify(join(folder, 'dist/extension.js'))}).activate({ subscriptions: [], extensionUri: any, globalStorageUri: any, asAbsolutePath: String })`;
const vscode = join(HERE, 'bench/stand-ins/vscode.cjs');

/** Every key of the lines, in their order. */
function typeAll(texts: readonly string[], typed: Version['typed']): void {
  for (const text of texts) for (let at = 0; at < text.length; at++) typed(text, at);
}

/** Each measurement: what it is, how many pairs, and the work. */
const measurements: readonly (readonly [name: string, pairs: number, work: Work])[] = [
  ['lint of one letter', 15, ownProcess((one) => [cli(one), 'lint', letter])],
  ['activation of the extension', 11, ownProcess((one) => ['--require', vscode, '-e', activation(one)])],
  ['a letter of three pages', 15, own(20, (one) => one.check(pages))],
  ['a thousand keys on hard-wrapped lines', 7, own(1, ({ typed }) => typeAll(lines, typed))],
  ['a thousand keys on one line of 64 KiB', 7, own(1, ({ typed }) => typeAll([paragraph], typed))],
  ...[64, 256, 1024, 4096].map((size): readonly [string, number, Work] => {
    const text = longLetter(size * KIB);
    return [`${size} KiB`, size > 1024 ? 3 : 7, own(Math.max(1, 512 / size), (one) => one.check(text))];
  }),
  ['lint of 9 MB of letters', 2, ownProcess((one) => [cli(one), 'lint', ...files])],
];

const [base, here] = [await versionIn(resolve(argv[2] ?? '')), await versionIn(HERE)];
const bare = median(Array.from({ length: 21 }, () => ownProcess(() => ['-e', '0'])(here)));
console.log(`Node ${process.version}, milliseconds of processor time; bare Node takes ${bare.toFixed(0)}`);
const rows: Record<string, object> = {};
for (const [name, pairs, work] of measurements) {
  for (const one of [base, here]) work(one);
  const times = Array.from({ length: pairs }, () => [work(base), work(here)] as const);
  const share = name.startsWith('a thousand keys') ? 1000 / paragraph.length : 1;
  rows[name] = {
    before: (median(times.map(([time]) => time)) * share).toFixed(1),
    now: (median(times.map(([, time]) => time)) * share).toFixed(1),
    'now to before': median(times.map(([before, now]) => now / before)).toFixed(2),
  };
  console.log(name, rows[name]);
}
console.table(rows);
rmSync(temporary, { recursive: true });
