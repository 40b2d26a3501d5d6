/** What the measurements of the register share. */

import { createWriteStream } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { memoryUsage, version } from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { makePapers } from './papers.ts';

/** The value below which a share of the (unsorted) values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The machine and the Node of a run. */
export function machine(): string {
  return `Node ${version}, ${platform()} ${arch()}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`;
}

/** Memory of this process, in MB. */
export function residentMegabytes(): number {
  return Math.round(memoryUsage.rss() / 1e6);
}

/** Milliseconds as a person reads them. */
export function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 1000 ? value.toFixed(0) : `${(value / 1000).toFixed(1)} s`;
}

/** Writes a table with aligned columns. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) => row.map((cell, column) => pad(String(cell), widths[column] ?? 0, column === 0)).join('  '))
    .join('\n');
}

function pad(cell: string, width: number, left: boolean): string {
  return left ? cell.padEnd(width) : cell.padStart(width);
}

/** The value of an option '--name value' of the command line. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Writes a list of made papers, packed. */
export async function writeMadeList(file: string, rows: number): Promise<void> {
  function* lines(): Generator<string> {
    yield 'kst_id,datum,soort,titel,dossiertitel,zaaknummer\n';
    let block = '';
    for (const { id, date, soort, title, dossierTitle, zaak } of makePapers(rows)) {
      block += `kst-${id},${date},${soort},"${title}","${dossierTitle}",${zaak}\n`;
      if (block.length < 65_536) continue;
      yield block;
      block = '';
    }
    yield block;
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(file));
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
