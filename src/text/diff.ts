import { diffArrays } from 'diff';
import type { TextEdit } from './span.ts';

/** Lines of one list that stand in the place of lines of another: `before[start, end)` became `lines`. */
export interface LineHunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Texts that differ in more lines than these have the whole as one hunk: to find the fewest would take too long. */
const MOST_CHANGES = 1_000;

/** What has to change to make `after` of `before`: the fewest lines, in order. */
export function lineHunks(before: readonly string[], after: readonly string[]): LineHunk[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_CHANGES });
  if (!changes) return [{ start: 0, end: before.length, lines: after }];
  const hunks: LineHunk[] = [];
  let at = 0;
  for (const { added, removed, value } of changes) {
    const end = added ? at : at + value.length;
    if (added || removed) {
      const lines = added ? value : [];
      const last = hunks.at(-1);
      if (last?.end === at) hunks[hunks.length - 1] = { start: last.start, end, lines: [...last.lines, ...lines] };
      else hunks.push({ start: at, end, lines });
    }
    at = end;
  }
  return hunks;
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
