/**
 * How often the rules call a reference wrong that is right, and whether they find the ones that are wrong.
 *
 *     node bench/register/hold-out.ts LIST                         kamerstukken.csv.gz
 *     node bench/register/hold-out.ts LIST --ids IDS --until DATE  also a list of identifiers that is complete until DATE
 *
 * Papers are held out of the register: 14 % of them at random (fixed seed), and apart from that 14 % of the dossiers whole.
 * Each held-out paper is cited with its true date, as a letter would. With --ids every paper of after DATE is cited to a
 * register that knows the identifiers alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalId, parseCanonicalId, writeCitation } from '../../src/citation/index.ts';
import { addDays, writeDate } from '../../src/dates/index.ts';
import { readLetter } from '../../src/letter/index.ts';
import { type Finding, lint } from '../../src/lint/index.ts';
import { allRules } from '../../src/lint/rules/index.ts';
import type { PaperRow } from '../../src/register/import/index.ts';
import { readList } from '../../src/register/import/index.ts';
import type { Register } from '../../src/register/index.ts';
import { type Fields, importList, LiveRegister, putPapers } from '../../src/register/sqlite/index.ts';
import { machine, option, table } from './measure.ts';

const SHARE = 0.14;
const NOW = new Date(0).toISOString();
const rule = allRules.filter(({ id }) => id === 'kamerstuk-onbekend');
const folder = mkdtempSync(join(tmpdir(), 'bw-hold-out-'));
const list = process.argv[2] ?? '';
const [ids, until] = [option('ids'), option('until')];

/** A paper that can be cited: it has a date, and a reference that reads back to it. */
interface Cited {
  readonly row: PaperRow;
  readonly date: string;
  readonly reference: string;
}

try {
  console.log(machine());
  const rows = await readRows(list);
  const cited = rows.flatMap(citable);
  const rows14 = new Set(pick(cited, ({ row }) => row.place.key));
  const dossiers14 = new Set(pick(cited, ({ row }) => row.place.dossier ?? ''));
  const report: (string | number)[][] = [['held out', 'cited', 'certain', 'likely', 'likely, share']];
  for (const [name, isHeld] of [
    ['papers', (row: PaperRow) => rows14.has(row.place.key)],
    ['whole dossiers', (row: PaperRow) => dossiers14.has(row.place.dossier ?? '')],
  ] as const) {
    const file = join(folder, `${name.replace(' ', '-')}.db`);
    await putPapers(file, { rows: rows.filter((row) => !isHeld(row)).map(fieldsOf) });
    const held = cited.filter(({ row }) => isHeld(row));
    report.push([name, ...judged(file, held)]);
    if (!ids) continue;
    await importList(file, ids, { now: NOW, completeUntil: until });
    report.push([`${name}, with the identifiers`, ...judged(file, held)]);
  }
  if (ids && until) {
    const file = join(folder, 'ids.db');
    await importList(file, ids, { now: NOW, completeUntil: until });
    report.push([
      `identifiers alone, after ${until}`,
      ...judged(
        file,
        cited.filter(({ date }) => date > until),
      ),
    ]);
    report.push([
      `identifiers alone, up to ${until}`,
      ...judged(
        file,
        cited.filter(({ date }) => date <= until),
      ),
    ]);
  }
  console.log(table(report));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function readRows(path: string): Promise<PaperRow[]> {
  const rows: PaperRow[] = [];
  for await (const { papers } of readList(path)) rows.push(...papers);
  return rows;
}

function citable(row: PaperRow): Cited[] {
  const target = parseCanonicalId(row.place.id);
  if (!row.date || target?.kind !== 'kamerstuk' || target.number === undefined || target.addition) return [];
  const reference = writeCitation({ targets: [target] }, 'kamer');
  const [read] = readLetter(letter(reference, row.date)).citations;
  const same = read?.targets.length === 1 && read.targets[0] && canonicalId(read.targets[0]) === row.place.id;
  return same ? [{ row, date: row.date, reference }] : [];
}

/** A printed letter of a month later. */
function letter(reference: string, date: string): string {
  return [
    'Datum',
    writeDate(addDays(date, 30)),
    'Kenmerk',
    '2021-0000012345',
    '',
    'Geachte heer Meijer,',
    '',
    `In mijn brief van ${writeDate(date)} (${reference}) ben ik daarop ingegaan.`,
    '',
    'Hoogachtend,',
    '',
  ].join('\n');
}

function fieldsOf({ place, date, soort, title, dossierTitle }: PaperRow): Fields {
  return {
    id: place.id,
    ...(date && { date }),
    ...(soort && { soort }),
    ...(title && { title }),
    ...(dossierTitle && { dossierTitle }),
  };
}

/** A share of the values, always the same ones. */
function pick<T>(items: readonly T[], keyOf: (item: T) => string): string[] {
  let state = 14;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return [...new Set(items.map(keyOf))].filter(() => next() < SHARE);
}

/** How many papers were cited, and how many references were called wrong. */
function judged(file: string, cited: readonly Cited[]): (string | number)[] {
  const register = new LiveRegister({ file });
  const found = cited.flatMap((one) => check(one, register));
  register.close();
  const [certain, likely] = ['error', 'warning'].map((level) => found.filter(({ severity }) => severity === level));
  if (process.argv.includes('--show')) for (const { message } of found.slice(0, 40)) console.log(message);
  const share = ((likely?.length ?? 0) / Math.max(1, cited.length)) * 100;
  return [cited.length, certain?.length ?? 0, likely?.length ?? 0, `${share.toFixed(2)} %`];
}

function check({ reference, date }: Cited, register: Register): Finding[] {
  return lint(readLetter(letter(reference, date)), { today: date, register, profile: 'volledig' }, rule);
}
