import { commonest, type Extent, type Line, least, lineOf, linesOf } from './lines.ts';
import type { RawPage, Rule } from './raw.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A page apart in columns. */
export interface PageColumns {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rules: readonly Rule[];
  /** Where the main text stands; of a page with two columns the first. */
  readonly left: number;
  readonly right: number;
  /** Of the main text, in reading order. */
  readonly lines: readonly Line[];
  /** What stands beside it, on either side. */
  readonly beside: readonly Line[];
}

interface Measured {
  readonly page: RawPage;
  readonly segments: readonly Segment[];
}

/** The size of most letters of a document, in half points. */
export function bodySizeOf(pages: readonly RawPage[]): number {
  const pieces = pages.flatMap((page) => page.pieces);
  return (
    commonest(
      pieces,
      ({ size }) => Math.round(size * 2) / 2,
      ({ text }) => text.length,
    ) ?? 10
  );
}

/** All pages apart in columns. A page with little text has the columns of the others. */
export function columnsOf(pages: readonly RawPage[], bodySize: number): PageColumns[] {
  const measured = pages.map((page) => ({ page, segments: segmentsOf(page.pieces) }));
  const all = measured.flatMap(({ segments }) => segments);
  const usual = extentOf(all, bodySize, 0);
  return measured.map((one) => apart(one, bodySize, usual));
}

/** A page shows its own columns from so many lines on. */
const ENOUGH = 8;
/** What is as wide as this many letters is a line of running text. */
const LONG = 12;

function isRunning(segment: Segment, bodySize: number): boolean {
  return Math.abs(segment.size - bodySize) <= 0.1 * bodySize && segment.right - segment.x > LONG * bodySize;
}

/** From where to where most of the running text goes; undefined where that cannot be told. */
function extentOf(segments: readonly Segment[], bodySize: number, atLeast: number): Extent | undefined {
  const running = segments.filter((segment) => isRunning(segment, bodySize));
  if (running.length < Math.max(1, atLeast)) return undefined;
  const left = leftOf(running);
  const own = running.filter(({ x }) => Math.abs(x - left) <= 3 || (x > left && x < left + 6 * bodySize));
  return { left: Math.min(left, least(own.map(({ x }) => x))), right: rightOf(own) };
}

/** The leftmost place where a good part of the lines begins: what stands in is less, and another column stands to the right. */
function leftOf(segments: readonly Segment[]): number {
  const weights = new Map<number, number>();
  for (const { x, text } of segments) {
    const place = Math.round(x / 2) * 2;
    weights.set(place, (weights.get(place) ?? 0) + text.length);
  }
  const most = [...weights.values()].reduce((one, other) => Math.max(one, other), 0);
  return least([...weights].filter(([, weight]) => weight > 0.4 * most).map(([place]) => place));
}

/** Where nearly all lines end; one that runs on past the margin does not count. */
function rightOf(segments: readonly Segment[]): number {
  const ends = segments.map(({ right }) => right).sort((one, other) => one - other);
  return ends[Math.floor((ends.length - 1) * 0.97)] ?? 0;
}

function apart({ page, segments }: Measured, bodySize: number, usual: Extent | undefined): PageColumns {
  const whole = extentOf(segments, bodySize, ENOUGH) ?? usual ?? { left: 0, right: page.width };
  const [first, second] = twoColumns(segments, bodySize, whole) ?? [whole, undefined];
  const right = Math.max(whole.right, second?.right ?? 0);
  const isBeside = (one: Segment) => one.x > right + 0.5 * bodySize || one.right < first.left - 0.3 * bodySize;
  const inside = segments.filter((one) => !isBeside(one));
  const outside = segments.filter(isBeside);
  const main = second ? byColumn(inside, first, second, page.number) : linesOf(inside, page.number, first);
  const { lines, beside } = withMargin(main, outside, first.left, page.number);
  const { number, width, height, rules } = page;
  return { number, width, height, rules, left: first.left, right: first.right, lines, beside };
}

/** What stands left of the text on the line of it belongs to that line: 'Nr. 143', a label in the margin. */
function withMargin(main: readonly Line[], outside: readonly Segment[], left: number, page: number) {
  const lines: Line[] = [...main];
  const beside: Segment[] = [];
  for (const segment of outside) {
    const at = segment.right < left ? lines.findIndex((line) => isLevel(line, segment)) : -1;
    const line = lines[at];
    if (line) lines[at] = lineOf([segment, ...line.segments], page, { left: line.left, right: line.margin });
    else beside.push(segment);
  }
  return { lines, beside: columnsBeside(beside, page) };
}

function isLevel(line: Line, segment: Segment): boolean {
  return Math.abs(line.y - segment.y) <= 0.2 * line.size && Math.abs(line.size - segment.size) <= 0.15 * line.size;
}

/** First what stands on the left, then what stands on the right. */
function columnsBeside(segments: readonly Segment[], page: number): Line[] {
  const edges = segments.map(({ x }) => x).sort((one, other) => one - other);
  const middle = ((edges[0] ?? 0) + (edges.at(-1) ?? 0)) / 2;
  const isLeft = ({ x }: Segment) => x <= middle && (edges.at(-1) ?? 0) - (edges[0] ?? 0) > 100;
  return [
    ...edged(segments.filter(isLeft), page),
    ...edged(
      segments.filter((one) => !isLeft(one)),
      page,
    ),
  ];
}

function edged(segments: readonly Segment[], page: number): Line[] {
  return linesOf(segments, page, {
    left: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  });
}

/** Two columns of running text side by side, about as wide, for a good part of the page; above and under them text may run over both. */
function twoColumns(segments: readonly Segment[], bodySize: number, whole: Extent): [Extent, Extent] | undefined {
  const untabled = segments.filter(({ pieces }) => pieces[0]?.tag?.cell === undefined);
  const second = extentOf(
    untabled.filter(({ x }) => x > whole.left + LONG * bodySize),
    bodySize,
    ENOUGH,
  );
  if (!second) return undefined;
  const first = extentOf(
    untabled.filter(({ right }) => right < second.left),
    bodySize,
    ENOUGH,
  );
  if (!first) return undefined;
  const widths = [first.right - first.left, second.right - second.left];
  return Math.min(...widths) > 0.6 * Math.max(...widths) ? [first, second] : undefined;
}

/** The lines of a page with two columns; what runs over both parts them. */
function byColumn(segments: readonly Segment[], first: Extent, second: Extent, page: number): Line[] {
  const lines: Line[] = [];
  let columns: [Segment[], Segment[]] = [[], []];
  const flush = () => {
    lines.push(...linesOf(columns[0], page, first), ...linesOf(columns[1], page, second));
    columns = [[], []];
  };
  for (const segment of segments) {
    if (segment.x < second.left - 3 && segment.right > second.left + 3) {
      flush();
      lines.push(lineOf([segment], page, { left: first.left, right: second.right }));
    } else columns[segment.x < second.left - 3 ? 0 : 1].push(segment);
  }
  flush();
  return lines;
}
