import { isNotice } from '../../dutch/index.ts';
import type { Span } from '../../text/index.ts';
import { readFields } from '../head/fields.ts';
import { labelAt, mayStartLabel } from '../head/labels.ts';
import { noticeEnd } from '../head/prose.ts';
import type { FieldEntry, Furniture } from '../letter.ts';
import { hasGap, type Line, splitCells } from '../lines.ts';
import { columnLineKind, sureCells } from './column-lines.ts';
import { isFieldLine, isFooter, isFurnitureLine, isNumberBelow, isPageLine } from './furniture-lines.ts';

/** Page furniture in the running text: the lines from `first` to `last`, both included (empty lines between them too). */
export interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly kind: Furniture['kind'];
  readonly fields: readonly FieldEntry[];
  /** Where it stands, when that is not what the lines hold: a running header in the reference column. */
  readonly span?: Span;
}

/** A running header is never longer than this many lines. */
const LONGEST = 30;
const LONGEST_LINE = 130;
const LONGEST_VALUE = 70;
const LONGEST_PHRASE = 45;

/** Finds the page furniture among lines of running text. */
export function findFurniture(source: string, lines: readonly Line[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text === '' || !mayBeSeed(line) || !isSeed(lines, i)) continue;
    const { last, cluster } = grow(source, lines, i, clusters.at(-1)?.last ?? -1);
    if (cluster) clusters.push(cluster);
    i = last;
  }
  return withRepeatedLines(lines, clusters);
}

/** A cheap test that almost every line of prose fails. */
function mayBeSeed({ text, gapped }: Line): boolean {
  if (text.length > LONGEST_LINE) return false;
  const code = text.charCodeAt(0);
  // page marks, labels and mastheads begin with a letter; footers also with a figure, dash or apostrophe
  return text.length <= 70 || gapped || text.includes('|') || !((code | 32) >= 97 && (code | 32) <= 122);
}

function isSeed(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const { text } = line;
  if (isFurnitureLine(line)) return /\d/.test(text) || (lines[index - 1]?.text ?? '') === '';
  if (mayStartLabel(text.charCodeAt(0)) && isFieldLine(lines, index)) return true;
  return (text.length <= 60 || line.gapped) && LETTERHEAD.test(text) && sureCells(line) > 0;
}

/** Where a running header that starts at `seed` ends at the latest: at the first line that is too long for a label or value. */
function windowEnd(lines: readonly Line[], seed: number): number {
  let before = '';
  let i = seed;
  for (; i < lines.length && i < seed + LONGEST; i++) {
    const line = lines[i] as Line;
    if (
      line.text.length > LONGEST_LINE ||
      (line.text.length > LONGEST_VALUE && !hasGap(line, 2) && !labelAt(before) && !isFurnitureLine(line))
    )
      break;
    // a long line that begins with a small letter goes on with a sentence
    if (line.text.length > LONGEST_PHRASE && /^\p{Ll}/u.test(line.text) && !line.gapped && !labelAt(before)) break;
    if (i > seed && isTableHead(lines, i)) break;
    if (line.text !== '') before = line.text;
  }
  return Math.max(i, seed + 1);
}

/** A table has a column under a label of the head ("Datum") and at least this many others. */
const OTHER_COLUMNS = 2;
/** How many characters the cells of a column may begin apart. */
const SLACK = 2;

/** "Document    Datum    Openbaar" above rows in the same columns: a table of the text, which begins right below the page mark. */
function isTableHead(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line?.gapped) return false;
  const cells = splitCells(line);
  const others = cells.filter(({ text }) => labelAt(text) === undefined);
  if (others.length < OTHER_COLUMNS || others.length === cells.length) return false;
  if (cells.some(({ text }) => /\d/.test(text)) || others.some((cell) => sureCells(cell) > 0)) return false;
  const below = lines.slice(index + 1, index + 3).find(({ text }) => text !== '');
  const row = below?.gapped ? splitCells(below) : [];
  return (
    row.length === cells.length && row.every(({ column }, i) => Math.abs(column - (cells[i]?.column ?? 0)) <= SLACK)
  );
}

function grow(source: string, lines: readonly Line[], seed: number, floor: number): Growth {
  const first = firstOfColumn(lines, seed, floor);
  const window = lines.slice(first, windowEnd(lines, seed));
  const reading = readFields(source, window, 'running-header');
  const last = first + lastOfColumn(window, reading.used, seed - first);
  const taken = lines.slice(first, last + 1);
  const end = lines[last]?.end ?? 0;
  const fields = reading.fields.filter(({ value }) => value.span.end <= end);
  const footer = taken.some(isFooter);
  const paged = taken.some(isPageLine);
  const kinds = new Set(fields.map((entry) => entry.field));
  // a date, place and hour in the text ("Datum: 3 mei 2021") are no running header: that has a page or a kenmerk
  const known =
    footer || paged || kinds.has('pagina') || kinds.has('kenmerk') || (kinds.has('uwKenmerk') && kinds.size > 1);
  if (!known && (isAnnounced(lines, first) || !isLetterhead(taken))) return { last };
  const hasKenmerk = first - 1 > floor && lines[first - 2]?.text === '' && isBareKenmerk(source, lines[first - 1]);
  const above = hasKenmerk ? first - 1 : first;
  const kind =
    paged || kinds.has('pagina') || kinds.has('datum') ? 'running-header' : footer ? 'footer' : 'reference-column';
  return { last, cluster: { first: above, last, kind, fields } };
}

/** A head is no longer than this. */
const LONGEST_HEAD = 8000;

/** The kenmerk of the head without its label, right above the page mark: "DVB/NW-118/11⏎Blad 2/2". */
function isBareKenmerk(source: string, line: Line | undefined): boolean {
  if (!line || !/^(?=\S*\d)(?=\S*[-/])\S{6,40}$/.test(line.text)) return false;
  return source.slice(0, Math.min(LONGEST_HEAD, line.start)).includes(line.text);
}

/** Lines that may belong to a column stand at most this many together between lines that surely do. */
const MOST_UNSURE = 2;
const MOST_BLANKS = 3;
const FURTHEST_UP = 40;

/** The first line of the reference column that a seed stands in: name and address of the ministry above it, in blocks. */
function firstOfColumn(lines: readonly Line[], seed: number, floor: number): number {
  let first = seed;
  let unsure = 0;
  let blanks = 0;
  for (let i = seed - 1; i > floor && i > seed - FURTHEST_UP; i--) {
    const line = lines[i] as Line;
    if (line.text === '') {
      if (++blanks > MOST_BLANKS) break;
      continue;
    }
    const kind = columnLineKind(line);
    if (kind === undefined || (kind === 'may' && ++unsure > MOST_UNSURE)) break;
    if (kind === 'may') {
      // below an empty line it must go on with the line above it: "Ministerie van Economische⏎Zaken en Klimaat"
      if (blanks > 0 && columnLineKind(lines[i - 1] ?? line) !== 'sure') break;
      continue;
    }
    first = i;
    unsure = 0;
    blanks = 0;
  }
  // a block begins with the name of a part of the ministry that nothing else tells: "Primair Onderwijs⏎Rijnstraat 50"
  for (let top = first - 1; top > floor && top >= first - MOST_UNSURE && first < seed; top--) {
    if (columnLineKind(lines[top] as Line) !== 'may') break;
    if (lines[top - 1]?.text === '') return top;
  }
  return first;
}

/** The last line (counted in the window) of the furniture that `seed` stands in. */
function lastOfColumn(window: readonly Line[], used: readonly boolean[], seed: number): number {
  let last = seed;
  let unsure = 0;
  for (let i = seed; i < window.length; i++) {
    const line = window[i] as Line;
    if (line.text === '') continue;
    if (isNotice(line.text)) {
      i = noticeEnd(window, i) - 1;
      last = i;
    } else if (
      used[i] ||
      isFurnitureLine(line) ||
      isNumberBelow(line, window[last]) ||
      columnLineKind(line) === 'sure'
    ) {
      last = i;
      unsure = 0;
    } else if (window[i - 1]?.text === '' || columnLineKind(line) === undefined || ++unsure > MOST_UNSURE) break;
  }
  return last;
}

/** True when the text announces what stands here: "U kunt schrijven naar:" and an address. */
function isAnnounced(lines: readonly Line[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && lines[before]?.text === '') before--;
  return lines[before]?.text.endsWith(':') ?? false;
}

/** The fewest addresses, telephone numbers and labels that make a letterhead. */
const FEWEST = 4;

/** True for lines that are a letterhead without a kenmerk: addresses and telephone numbers of the sender. */
function isLetterhead(lines: readonly Line[]): boolean {
  let sure = 0;
  for (const line of lines) sure += sureCells(line);
  return sure >= FEWEST && lines.some(({ text }) => LETTERHEAD.test(text));
}

const LETTERHEAD =
  /(?:^|\s)(?:bezoekadres|postadres|doorkiesnummer|telefoon|telefax|inlichtingen|www\.\S|[tf] +[+(0]\d)/i;

/** How far the lines that belong together go, and the cluster they make when they are page furniture. */
interface Growth {
  readonly last: number;
  readonly cluster?: Cluster;
}

/** Adds the lines that stand beside the page furniture of at least two pages: the title that is printed on every page. */
function withRepeatedLines(lines: readonly Line[], clusters: readonly Cluster[]): Cluster[] {
  if (clusters.length < 2) return [...clusters];
  const before = clusters.map((cluster) => neighbour(lines, cluster.first, -1));
  const after = clusters.map((cluster) => neighbour(lines, cluster.last, 1));
  const repeatedBefore = repeated(lines, before);
  const repeatedAfter = repeated(lines, after);
  return clusters.map((cluster, i) => {
    const first = before[i] !== undefined && repeatedBefore.has(keyOf(lines[before[i]])) ? before[i] : cluster.first;
    const last = after[i] !== undefined && repeatedAfter.has(keyOf(lines[after[i]])) ? after[i] : cluster.last;
    return first === cluster.first && last === cluster.last ? cluster : { ...cluster, first, last };
  });
}

/** The nearest line beside furniture, when an empty line keeps it apart from the text. */
function neighbour(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - from) <= 4; i += step) {
    if (lines[i]?.text !== '') return (lines[i + step]?.text ?? '') === '' ? i : undefined;
  }
  return undefined;
}

function repeated(lines: readonly Line[], indexes: readonly (number | undefined)[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const index of indexes) {
    const key = index === undefined ? '' : keyOf(lines[index]);
    if (key === '') continue;
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

function keyOf(line: Line | undefined): string {
  return line && line.text.length <= 100 ? line.text.replace(/\d+/g, '#') : '';
}
