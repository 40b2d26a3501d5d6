/**
 * Reads every reference in the titles of real Kamerstukken and checks what they denote against the official identifiers, and reads
 * every official identifier and writes it back. The data stays where it is:
 *
 *     npx node bench/titles.ts FOLDER [--rest]
 *
 * FOLDER holds kamerstukken.csv.gz (columns kst_id, datum, titel among others) and kst-ids.txt.gz (one identifier a line). With
 * --rest the titles that yield nothing and the references that do not exist are printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { canonicalId, findCitations, parseCanonicalId } from '../src/citation/index.ts';

const [folder, rest] = argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx node bench/titles.ts FOLDER [--rest]');
  exit(2);
}

const read = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString('utf8');
const ids = read('kst-ids.txt.gz')
  .trimEnd()
  .split('\n')
  .map((line) => line.replace(/^kst-/, ''));
const known = new Set(ids);
const titles = readCsv(read('kamerstukken.csv.gz'));

/** The identifiers were listed early in 2025; what was published after that is outside their period. */
const LISTED_UNTIL = '2025-01-01';
/** What a plain search would catch: five digits with nr. or a hyphen behind them. */
const NET = /(?<!\d)\d{2}[ .\u00a0\u2009]?\d{3}(?!\d)(?:.{0,20}?\bnrs?\b|\s?-)/;

roundTrip();
readTitles();

function roundTrip(): void {
  const lost = ids.filter((id) => {
    const identity = parseCanonicalId(id);
    return !identity || canonicalId(identity) !== id;
  });
  console.log(`official identifiers: ${ids.length}, read and written back: ${ids.length - lost.length}`);
  for (const id of lost.slice(0, 20)) console.log(`  lost: ${id}`);
}

function readTitles(): void {
  let papers = 0;
  let existing = 0;
  let netted = 0;
  let caught = 0;
  const absent: string[] = [];
  const missed: string[] = [];
  const kinds = new Map<string, number>();
  const start = performance.now();
  for (const { title, date } of titles) {
    const found = findCitations(title);
    for (const { kind, targets, joint } of found) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (kind !== 'kamerstuk' || date >= LISTED_UNTIL) continue;
      const paperIds = targets.map(canonicalId);
      const oneExists = paperIds.some((id) => known.has(id));
      for (const id of paperIds) {
        papers++;
        // one paper under several dossiers is listed under one of them
        if (known.has(id) || (joint && oneExists)) existing++;
        else absent.push(`${id}\t${title}`);
      }
    }
    if (!NET.test(title)) continue;
    netted++;
    if (found.length > 0) caught++;
    else missed.push(title);
  }
  const seconds = (performance.now() - start) / 1000;
  const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
  console.log(`titles: ${titles.length}, read in ${seconds.toFixed(1)} s`);
  console.log(`references by kind: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  console.log(`Kamerstukken denoted before ${LISTED_UNTIL} that exist: ${share(existing, papers)}`);
  console.log(`titles in the plain net that yield a reference: ${share(caught, netted)}`);
  if (rest !== '--rest') return;
  console.log('\nNo reference:');
  for (const title of missed) console.log(`  ${title}`);
  console.log('\nNo such paper:');
  for (const line of absent) console.log(`  ${line}`);
}

/** Reads a CSV with a heading; fields in quotes may hold commas, doubled quotes and line ends. */
function readCsv(text: string): { title: string; date: string }[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  const [heading = [], ...lines] = rows;
  const title = heading.indexOf('titel');
  const date = heading.indexOf('datum');
  return lines
    .filter((line) => line.length === heading.length)
    .map((line) => ({ title: line[title] ?? '', date: line[date] ?? '' }));
}
