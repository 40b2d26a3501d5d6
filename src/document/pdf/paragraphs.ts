import { commonest, type Line, piecesOf } from './lines.ts';
import { type Marker, markerOf } from './markers.ts';
import { TAB } from './segments.ts';

/** Lines that are one paragraph. */
export interface Drafted {
  readonly lines: Line[];
  /** The mark of a list, where it is an item; the text '' for a paragraph that goes on with the item above it. */
  readonly marker?: Marker;
}

/** The usual distance between two lines of the text; in points. */
export function leadingOf(lines: readonly Line[], bodySize: number): number {
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const gap = before && before.page === line.page ? line.y - before.y : 0;
    return gap > 0.9 * bodySize && gap < 2.2 * bodySize ? [Math.round(gap * 4) / 4] : [];
  });
  return (
    commonest(
      gaps,
      (gap) => gap,
      () => 1,
    ) ?? 1.25 * bodySize
  );
}

/** A wider distance than this part of the usual one parts paragraphs. */
const WIDER = 1.3;
const ENDS_SENTENCE = /[.?!:;…](?:["'’”»)\]]|\d{1,3})*$/;

/** Adds the lines of a page to the paragraphs above them: the first may go on with the last of these. */
export function addLines(drafted: Drafted[], lines: readonly Line[], leading: number, bodySize: number): void {
  const pitch = leading / bodySize;
  for (const [at, line] of lines.entries()) {
    const last = drafted.at(-1);
    const before = last?.lines.at(-1);
    const marker = itemMarker(line, lines[at + 1]);
    if (last && before && !marker && !begins(line, before, last, pitch)) last.lines.push(line);
    else drafted.push({ lines: [line], ...(marker ?? goingOn(line, lines[at + 1], last, pitch)) });
  }
}

/** The lines of a header, foot or reference column, apart where a distance parts them: a label stands with its value. */
export function entriesOf(lines: readonly Line[]): Line[][] {
  const entries: Line[][] = [];
  for (const line of lines) {
    const before = entries.at(-1)?.at(-1);
    const gap = before ? line.y - before.y : 0;
    if (before && gap > 0 && gap < 1.6 * before.size && Math.abs(line.x - before.x) < 40) entries.at(-1)?.push(line);
    else entries.push([line]);
  }
  return entries;
}

/** A mark that is typed with a space behind it is one where the next line hangs under the text. */
function itemMarker(line: Line, next: Line | undefined): { readonly marker: Marker } | undefined {
  const marker = markerOf(line);
  if (!marker || marker.pieces > 0) return marker && { marker };
  const hangs =
    next !== undefined &&
    next.page === line.page &&
    next.x - line.x > 0.8 * line.size &&
    next.x - line.x < 4 * line.size;
  return hangs ? { marker: { ...marker, textX: next.x } } : undefined;
}

/** A paragraph under an item that stands where the text of the item does goes on with it; one of which only the first line stands in does not. */
function goingOn(
  line: Line,
  next: Line | undefined,
  last: Drafted | undefined,
  pitch: number,
): { readonly marker: Marker } | undefined {
  const textX = last?.marker?.textX;
  const before = last?.lines.at(-1);
  if (textX === undefined || !before || Math.abs(line.x - textX) > 2 || before.page !== line.page) return undefined;
  // far below it something else begins
  const isNear = line.y - before.y < 3 * pitch * line.size;
  const isIndent =
    next !== undefined && next.page === line.page && next.x < textX - 0.5 * line.size && isWrapped(line, next);
  return isNear && !isIndent ? { marker: { text: '', pieces: 0, textX } } : undefined;
}

/** True for a line with which a paragraph begins. */
function begins(line: Line, before: Line, { lines, marker }: Drafted, pitch: number): boolean {
  if (Math.abs(line.size - before.size) > 0.08 * before.size || line.bold !== before.bold) return true;
  const gap = line.y - before.y;
  if (line.page !== before.page || gap < 0) return !goesOnOverPage(line, before);
  if (gap > WIDER * pitch * Math.max(line.size, before.size)) return true;
  if (isIndented(line, before, lines.length === 1, marker?.textX ?? valueX(lines[0]))) return true;
  if (TYPED_NUMBER.test(line.text) && ENDS_SENTENCE.test(before.text)) return true;
  const [one, other] = [line.tag?.element, before.tag?.element];
  const isKnown = one !== undefined && other !== undefined;
  if (isKnown && one === other) return false;
  return !isKnown && isWrapped(before, line) ? false : !areEntries(line, before);
}

/** Short lines under each other are an address or a signature; what the file says of their paragraphs tells lines, not what belongs together. */
function areEntries(line: Line, before: Line): boolean {
  const isShort = ({ right, margin, size }: Line) => right < margin - 3 * size;
  const isHeading = [line, before].some(({ tag }) => /^H/.test(tag?.role ?? ''));
  return (
    isShort(line) && isShort(before) && line.italic === before.italic && !isHeading && !ENDS_SENTENCE.test(before.text)
  );
}

const TYPED_NUMBER = /^(?:\d{1,3}|[a-z])[.)] \S/i;

/** Where the value behind a label begins, which stands at a tab: 'Betreft    Voortgang'. */
function valueX(line: Line | undefined): number | undefined {
  const pieces = line ? piecesOf(line) : [];
  return pieces.find((piece, at) => piece.x - (pieces[at - 1]?.right ?? piece.x) > TAB * piece.size)?.x;
}

/** True for a first line that stands more to the right or left than the one before it; under an item or value lines stand where its text does. */
function isIndented(line: Line, before: Line, isSecond: boolean, textX: number | undefined): boolean {
  const shift = line.x - before.x;
  if (Math.abs(shift) <= 0.5 * line.size) return false;
  if (textX !== undefined && Math.abs(line.x - textX) <= 0.5 * line.size) return false;
  return shift > 0 || !isSecond;
}

/** The last line of a page runs on where no sentence ends in it. */
function goesOnOverPage(line: Line, before: Line): boolean {
  if (ENDS_SENTENCE.test(before.text)) return false;
  return isWrapped(before, line) || /^\p{Ll}/u.test(line.text);
}

/** A line with less room than this is full, whatever comes; in sizes of its letters. */
const NEARLY_FULL = 0.8;

/** True where a line ended because it was full: the first word of the next one does not fit in it. */
export function isWrapped(before: Line, line: Line): boolean {
  if (/[\p{L}\p{N}][-\u00ad]$/u.test(before.text)) return true;
  const [first] = piecesOf(line);
  const word = /^\S+/.exec(first?.text ?? '')?.[0] ?? '';
  const width = first ? ((first.right - first.x) * word.length) / Math.max(1, first.text.length) : 0;
  return before.right + 0.25 * before.size + width > before.margin - NEARLY_FULL * before.size;
}
