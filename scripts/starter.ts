/**
 * Makes the list that can travel in the package (`npm run package -- --starter FILE`), and beside it a list with the titles of
 * papers, for a share.
 *
 *     npm run starter -- [--ids FILE] [--papers FILE] [--until DAY] [--from DAY] [--source NAME] [--since DAY] [-o FILE]
 *
 * --ids     official identifiers, one a line: what exists
 * --papers  papers with their titles, in any form that `register import` reads, as `register sync --all --export` writes them; the
 *           titles of dossiers go into the starter, without --ids also what exists, and what the list says that it covers
 * --until   the identifiers name every Kamerstuk up to this day; without it their absence proves nothing
 * --from    and from this day on
 * --source  what messages call the source of the identifiers
 * --since   the list with titles begins with the papers of this day
 * -o        where the starter comes (default out/starter.br); the titles come beside it, in out/starter-titels.jsonl.gz
 */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { type IsoDate, isIsoDate } from '../src/dates/index.ts';
import { type Batch, type Coverage, type PaperRow, readList } from '../src/register/import/index.ts';
import { packStarter } from '../src/register/import/starter/index.ts';
import { kilobytes } from './vsix.ts';

const { values } = parseArgs({
  options: {
    ids: { type: 'string' },
    papers: { type: 'string' },
    until: { type: 'string' },
    from: { type: 'string', default: '1995-01-01' },
    since: { type: 'string', default: '1814-01-01' },
    source: { type: 'string', default: 'de officiële publicaties' },
    out: { type: 'string', short: 'o', default: 'out/starter.br' },
  },
});
const list = values.ids ?? values.papers;
if (list === undefined) throw new Error('name a list: --ids FILE, --papers FILE, or both');
const from = day('from', values.from);
const until = values.until === undefined ? undefined : day('until', values.until);
const since = day('since', values.since);
const { out, source } = values;

const ids: string[] = [];
let own: Coverage | undefined;
for await (const { listed, papers, faults, coverage } of readList(list)) {
  for (const place of listed) ids.push(place.id);
  for (const { place } of papers) ids.push(place.id);
  own = coverage;
  tellFaults(list, faults);
}
const titles = new Map<string, string>();
mkdirSync(dirname(out), { recursive: true });
if (values.papers !== undefined) {
  const beside = `${out.replace(/\.br$/, '')}-titels.jsonl.gz`;
  await pipeline(titleRows(values.papers), createGzip({ level: 9 }), createWriteStream(beside));
  console.log(beside);
}
const told: Coverage = { source, series: ['nummers', 'letters'], from, ...(until !== undefined && { until }) };
const { rows: _, ...coverage } = until === undefined && own ? own : told;
const { bytes, papers } = packStarter({ coverage, ids, titles });
writeFileSync(out, bytes);
console.log(`${out}: ${papers} identifiers and the titles of ${titles.size} dossiers in ${kilobytes(bytes.length)}`);

/** The lines of the list with titles; the titles of dossiers are kept for the starter. */
async function* titleRows(file: string): AsyncGenerator<string> {
  for await (const { papers: rows, dossiers, faults } of readList(file)) {
    tellFaults(file, faults);
    for (const { id, title } of dossiers) if (title !== undefined) titles.set(id, title);
    for (const row of rows) {
      if (row.dossierTitle !== undefined && row.place.dossier !== undefined)
        titles.set(row.place.dossier, row.dossierTitle);
      if ((row.date ?? since) >= since) yield `${JSON.stringify(fieldsOf(row))}\n`;
    }
  }
}

/** A paper by the names that a list has for what it says. */
function fieldsOf({ place, replacedBy, replaces, kind: _, dossierTitle, ...rest }: PaperRow): object {
  return { id: place.id, ...rest, dossiertitel: dossierTitle, vervangen_door: replacedBy, vervangt: replaces };
}

function tellFaults(file: string, faults: Batch['faults']): void {
  for (const { line, message } of faults) console.error(`${file}:${line}: ${message}`);
}

function day(name: string, written: string): IsoDate {
  if (!isIsoDate(written)) throw new Error(`--${name} is a day like 2025-02-01, not ${written}`);
  return written;
}
