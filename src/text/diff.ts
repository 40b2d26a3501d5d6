import type { TextEdit } from './span.ts';

/** Lines of one list that stand in the place of lines of another: `before[start, end)` became `lines`. */
export interface LineHunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** More comparisons than these are not made: what lies between the first and the last difference is then one hunk. */
const MOST_COMPARISONS = 1_000_000;

/** What has to change to make `after` of `before`: the fewest lines, in order. */
export function lineHunks(before: readonly string[], after: readonly string[]): LineHunk[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  if (old.length === 0 && fresh.length === 0) return [];
  if (old.length * fresh.length > MOST_COMPARISONS) return [{ start: head, end: head + old.length, lines: fresh }];
  return walk(old, fresh).map(({ start, end, lines }) => ({ start: start + head, end: end + head, lines }));
}

/** The hunks along a longest common subsequence. */
function walk(old: readonly string[], fresh: readonly string[]): LineHunk[] {
  const common = commonLengths(old, fresh);
  const width = fresh.length + 1;
  const hunks: LineHunk[] = [];
  let [i, j, from, since] = [0, 0, 0, 0];
  const close = () => {
    if (i > from || j > since) hunks.push({ start: from, end: i, lines: fresh.slice(since, j) });
  };
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      close();
      i++;
      j++;
      from = i;
      since = j;
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  i = old.length;
  j = fresh.length;
  close();
  return hunks;
}

/** How many lines the rests of two lists have in common, for every pair of rests. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        old[i] === fresh[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** The edits that make `after` of `before`, each as small as its lines allow. Both have line ends as \n. */
export function minimalEdits(before: string, after: string): TextEdit[] {
  const old = before.split('\n');
  const starts: number[] = [0];
  for (const line of old) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return lineHunks(old, after.split('\n')).map((hunk) => editOf(before, hunk, starts));
}

function editOf(before: string, { start, end, lines }: LineHunk, starts: readonly number[]): TextEdit {
  const from = Math.min(starts[start] ?? 0, before.length);
  const isLast = end >= starts.length - 1;
  if (end === start) {
    // lines that are put in before a line, or at the very end
    const text = lines.join('\n');
    if (isLast) return { span: { start: before.length, end: before.length }, newText: `\n${text}` };
    return { span: { start: from, end: from }, newText: `${text}\n` };
  }
  if (lines.length === 0) {
    // lines that go take a line end with them
    const span = isLast
      ? { start: Math.max(0, from - 1), end: before.length }
      : { start: from, end: starts[end] ?? before.length };
    return { span, newText: '' };
  }
  return trimmed(before, from, isLast ? before.length : (starts[end] ?? 1) - 1, lines.join('\n'));
}

/** Without what both texts begin and end with; a surrogate pair is never cut. */
function trimmed(before: string, start: number, end: number, text: string): TextEdit {
  let from = 0;
  const most = Math.min(end - start, text.length);
  while (from < most && before.charCodeAt(start + from) === text.charCodeAt(from)) from++;
  if (from > 0 && isHigh(text.charCodeAt(from - 1))) from--;
  let tail = 0;
  while (tail < most - from && before.charCodeAt(end - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  if (tail > 0 && isLow(text.charCodeAt(text.length - tail))) tail--;
  return { span: { start: start + from, end: end - tail }, newText: text.slice(from, text.length - tail) };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
