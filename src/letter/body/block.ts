import type { BlockKind, FlowBuilder, Span } from '../../text/index.ts';
import type { Line } from '../lines.ts';

/** The kinds of part that consist of several blocks. */
export type GroupKind = 'lijst' | 'tabel' | 'citaat' | 'voetnoten';

/** A run of lines that belongs together, before it is known what part of the letter it is: what both readers hand to `structure`. */
export interface Block {
  readonly kind: BlockKind;
  /** The lines of text, without mark-up of the block itself (bullet, '>', '#') and without page furniture. */
  readonly lines: readonly Line[];
  /** From the first to just after the last character, mark-up included. */
  readonly span: Span;
  readonly quoted?: boolean;
  /** The mark of the footnote whose text this is. */
  readonly note?: string;
  /** 1-6, for a heading. */
  readonly level?: number;
  /** True for a heading that is one by its looks only, as in print. */
  readonly guessed?: boolean;
  /** The list, table, quote or set of notes that it belongs to: blocks with the same id in a row make one part. */
  readonly group?: { readonly kind: GroupKind; readonly id: number };
}

/** The lowest level that a heading can have. */
export const DEEPEST_HEADING = 6;

/** Adds the text of some lines of a block to the flow; the block was begun already. */
export type EmitLines = (lines: readonly Line[], builder: FlowBuilder) => void;

/** The lines from `from` up to `to`: the list itself where that is all of it, as it is for nearly every paragraph. */
export function linesBetween(lines: readonly Line[], from: number, to = lines.length): readonly Line[] {
  return from === 0 && to === lines.length ? lines : lines.slice(from, to);
}

/** From the first line to the last, the backslash of a hard line break not included. */
export function spanOfLines(lines: readonly Line[]): Span {
  const last = lines.at(-1);
  const broken = last !== undefined && last.text.length > 1 && last.text.endsWith('\\') ? 1 : 0;
  return { start: lines[0]?.start ?? 0, end: (last?.end ?? 0) - broken };
}

/** Lines longer than this are running text, whatever marks stand around them. */
const LONGEST_MARKED = 300;

/** A line without the emphasis marks of Markdown around it, and without the backslash of a hard break. */
export function plain(text: string): string {
  if (text.length > LONGEST_MARKED || !(isMark(text.charCodeAt(0)) || isMark(text.charCodeAt(text.length - 1))))
    return text;
  let start = 0;
  let end = text.length;
  while (start < end && isMark(text.charCodeAt(start)) && text.charAt(start) !== '\\') start++;
  while (end > start && isMark(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end).trim();
}

/** '*', '_' and '\'. */
function isMark(code: number): boolean {
  return code === 42 || code === 95 || code === 92;
}

/** Adds items to a list one by one: a call with all of them as arguments fails on long lists. */
export function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}
