import type { Zone } from '../blocks.ts';
import type { PageColumns } from './columns.ts';
import { type Line, linesOf } from './lines.ts';

/** A page with what is printed at its edges apart from its text. */
export interface ClearedPage extends PageColumns {
  /** What stands at the edges and beside the text, in reading order. */
  readonly around: readonly Around[];
}

/** Lines that stand together at an edge or beside the text. */
export interface Around {
  readonly zone: Zone;
  readonly lines: readonly Line[];
}

/** What numbers a page: '3', '- 3 -', 'Pagina 2 van 3', 'blz. 4', '2/3'. */
const PAGE_NUMBER =
  /^(?:[-–] ?)?(?:(?:pagina|bladzijde|page|blz\.?|p\.) ?)?\d{1,4}(?: ?(?:van|of|\/|-|–) ?\d{1,4})?(?: ?[-–])?$/i;

/** Parts of the page, from the top, where headers and feet are looked for. */
const TOP = 0.3;
const BOTTOM = 0.8;
/** A header or foot has no more lines than this, and stands on this part of the pages: those of left and right pages may differ. */
const MOST_LINES = 8;
const OFTEN = 0.3;

/** Takes from each page what is printed at its edges. */
export function clearedPages(pages: readonly PageColumns[], bodySize: number): ClearedPage[] {
  const repeated = repeatedLines(pages);
  return pages.map((page) => cleared(page, bodySize, (line) => repeated.has(keyOf(line))));
}

/** The same line on another page, but for the figures in it and a little shift. */
function keyOf(line: Line): string {
  return `${Math.round(line.y / 3)} ${Math.round(line.x / 6)} ${line.text.replace(/\d+/g, '#')}`;
}

/** The lines that stand on several pages at one place. */
function repeatedLines(pages: readonly PageColumns[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { lines, beside } of pages) {
    const keys = new Set([...lines, ...beside].map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, OFTEN * pages.length);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function cleared(page: PageColumns, bodySize: number, isRepeated: (line: Line) => boolean): ClearedPage {
  const { beside, height, number } = page;
  // from the top down, across its columns
  const lines = [...page.lines].sort((one, other) => one.y - other.y);
  const { start, end } = textBetween({ ...page, lines }, bodySize, isRepeated);
  const [top, foot] = [lines.slice(0, start), lines.slice(end)];
  const edges = new Set([...top, ...foot]);
  const level = new Set(foot.map(({ y }) => Math.round(y)));
  const lowest = lines[end - 1]?.y ?? 0;
  const isFoot = ({ y }: Line) => y > BOTTOM * height && (level.has(Math.round(y)) || y > lowest);
  const side = beside.filter((line) => !isFoot(line));
  const isFirst = number === 1;
  const around: Around[] = [
    { zone: isFirst ? 'first-header' : 'running-header', lines: top },
    // beside the text of the first page stands the reference column, on the others what they repeat of it
    { zone: isFirst ? 'frame' : 'running-header', lines: side.filter(({ y }) => isFirst || y < height / 2) },
    { zone: 'frame', lines: side.filter(({ y }) => !isFirst && y >= height / 2) },
    { zone: 'footer', lines: together([...foot, ...beside.filter(isFoot)]) },
  ];
  return {
    ...page,
    lines: page.lines.filter((line) => !edges.has(line)),
    around: around.filter((one) => one.lines.length > 0),
  };
}

/** Which of the lines, from the top down, stand between header and foot. */
function textBetween(page: PageColumns, bodySize: number, isRepeated: (line: Line) => boolean) {
  const { lines, height } = page;
  // where the file says what is text, a line of the text is no header for standing on many pages
  const isText = (line: Line) => line.tag?.element !== undefined;
  const isEdge = (line: Line) =>
    line.tag?.role === 'Artifact' || (isRepeated(line) && !isText(line)) || PAGE_NUMBER.test(line.text);
  const isTop = (at: number) => (lines[at]?.y ?? height) < TOP * height && isAt(lines, at, 1, isEdge);
  const isBottom = (at: number) => (lines[at]?.y ?? 0) > BOTTOM * height && isAt(lines, at, -1, isEdge);
  let start = 0;
  while (start < Math.min(lines.length, MOST_LINES) && isTop(start)) start++;
  let end = lines.length;
  while (end > Math.max(start, lines.length - MOST_LINES) && isBottom(end - 1)) end--;
  return { start, end: Math.min(end, footOf(page, start, end, bodySize)) };
}

/**
 * True for a line at an edge: it is one by itself, and the text begins at some distance from it or in letters of another size. Without
 * that a line of the text that happens to stand on two pages would be taken for one.
 */
function isAt(lines: readonly Line[], at: number, inwards: 1 | -1, isEdge: (line: Line) => boolean): boolean {
  const line = lines[at];
  if (!line || !isEdge(line)) return false;
  if (line.tag?.role === 'Artifact') return true;
  for (let next = at + inwards; ; next += inwards) {
    const [before, after] = [lines[next - inwards], lines[next]];
    if (!after || !before) return true;
    const isFar = Math.abs(after.y - before.y) > 1.6 * Math.max(after.size, before.size);
    if (isFar || Math.abs(after.size - before.size) > 0.06 * after.size) return true;
    if (!isEdge(after)) return false;
  }
}

/**
 * Where the foot of a page begins that shows by its place alone: far under the text, in the margin, on a line with what stands left of the
 * text. That is how a publication of one page ends.
 */
function footOf({ lines, beside, height }: PageColumns, start: number, end: number, bodySize: number): number {
  const last = lines[end - 1];
  const before = lines[end - 2];
  if (!last || !before || end - 2 < start || last.y < 0.88 * height || last.y - before.y < 5 * bodySize) return end;
  const isMargin = beside.some((line) => line.right < last.x && Math.abs(line.y - last.y) < 3 * last.size);
  return isMargin || last.segments.length > 1 ? end - 1 : end;
}

/** Lines of several columns as those of one. */
function together(lines: readonly Line[]): Line[] {
  const [first] = lines;
  const segments = lines.flatMap((line) => line.segments);
  const column = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ margin }) => margin)),
  };
  return first ? linesOf(segments, first.page, column) : [];
}
