import { type IsoDate, isIsoDate } from '../../dates/index.ts';

/** A series of Kamerstukken: the numbers of the Tweede Kamer (31757-102), the letters of the Eerste Kamer (33802-C). */
export type Series = 'nummers' | 'letters';

const ALL_SERIES: readonly Series[] = ['nummers', 'letters'];

/** What a list says of itself in its first line. */
export interface Coverage {
  /** Where its rows come from, as a message names it: 'officiële publicaties'. */
  readonly source: string;
  /** The series of which it names every paper of its period. */
  readonly series: readonly Series[];
  /** The period in which nothing is lacking; absent where the list does not say so. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** How many rows come after it: with fewer the list was cut. */
  readonly rows?: number;
}

/** How the first line of a list begins in which the list says what it covers. */
const BEGINNING = '# Briefwijzer;';
const LONGEST_SOURCE = 200;
const LONGEST_LINE = 1_000;

/** The first line of a list: `# Briefwijzer; bron: …; reeksen: nummers, letters; van: 1995-01-01; tot: 2025-02-01; regels: 3`. */
export function writeCoverage({ source, series, from, until, rows }: Coverage): string {
  const parts = [
    `bron: ${source.replace(/[;\p{Cc}]/gu, ' ').slice(0, LONGEST_SOURCE)}`,
    `reeksen: ${series.join(', ')}`,
    ...(from === undefined ? [] : [`van: ${from}`]),
    ...(until === undefined ? [] : [`tot: ${until}`]),
    ...(rows === undefined ? [] : [`regels: ${rows}`]),
  ];
  return `${BEGINNING} ${parts.join('; ')}`;
}

/** True for a line in which a list says what it covers. */
export function isCoverage(line: string): boolean {
  return line.startsWith(BEGINNING);
}

/** Reads that line; undefined where it is not one, or says something that cannot be. */
export function readCoverage(line: string): Coverage | undefined {
  if (!isCoverage(line) || line.length > LONGEST_LINE) return undefined;
  const values = new Map(line.slice(BEGINNING.length).split(';').map(pairOf));
  const [source, from, until, counted] = ['bron', 'van', 'tot', 'regels'].map((name) => values.get(name));
  const written = values.get('reeksen') ?? '';
  const series = ALL_SERIES.filter((one) => written.split(/,\s*/).includes(one));
  if (source === undefined || source === '' || source.length > LONGEST_SOURCE) return undefined;
  if ([from, until].some((day) => day !== undefined && !isIsoDate(day))) return undefined;
  if (from !== undefined && until !== undefined && from > until) return undefined;
  if (counted !== undefined && !/^\d{1,9}$/.test(counted)) return undefined;
  return {
    source,
    series,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(counted !== undefined && { rows: Number(counted) }),
  };
}

function pairOf(part: string): [string, string] {
  const colon = part.indexOf(':');
  return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
}
