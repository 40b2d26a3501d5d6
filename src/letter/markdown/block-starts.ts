import type { Align } from '../../document/index.ts';
/** What starts a block of Markdown (CommonMark 0.31, GFM tables), told from one line after its containers. */

/** A marker of a list item. */
export interface ListMarker {
  /** '-', '*', '+', '.' or ')': items of one list have the same. */
  readonly type: string;
  /** The number, for an ordered list. */
  readonly number?: number;
  /** Length of the marker with the spaces that belong to it. */
  readonly length: number;
  /** True for an item without text on its line. */
  readonly empty: boolean;
}

const LIST = /^(?:([-+*])|(\d{1,9})([.)]))(?:([ \t]+)(\S)?|$)/;

export function listMarkerAt(text: string): ListMarker | undefined {
  const match = LIST.exec(text);
  if (!match) return undefined;
  const [, bullet, digits, stop, blanks = '', first] = match;
  const width = (bullet ?? `${digits}${stop}`).length;
  // five spaces or more: the text is indented code, and only one space belongs to the marker
  const length = first === undefined || blanks.length > 4 ? width + 1 : width + blanks.length;
  const type = bullet ?? stop ?? '';
  return { type, length, empty: first === undefined, ...(digits === undefined ? {} : { number: Number(digits) }) };
}

/** The level of an ATX heading ("## Kop") and where its text starts, or undefined. */
export function headingAt(text: string): { readonly level: number; readonly length: number } | undefined {
  const match = /^(#{1,6})(?:[ \t]+|$)/.exec(text);
  return match ? { level: (match[1] ?? '').length, length: match[0].length } : undefined;
}

/** The closing marks of an ATX heading are no text. */
export function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '#') end--;
  if (end === text.length || (end > 0 && !/[ \t]/.test(text.charAt(end - 1)))) return text;
  return text.slice(0, end).trimEnd();
}

/** '***', '- - -', '___': a line across. */
export function isThematicBreak(text: string): boolean {
  const mark = text.charAt(0);
  if (mark !== '-' && mark !== '*' && mark !== '_') return false;
  let count = 0;
  for (const character of text) {
    if (character === mark) count++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return count >= 3;
}

/** The level of the heading that a line of '=' or '-' makes of the paragraph above it. */
export function setextLevel(text: string): 1 | 2 | undefined {
  if (/^=+[ \t]*$/.test(text)) return 1;
  return /^-+[ \t]*$/.test(text) ? 2 : undefined;
}

/** The fence of a code block: its character and length. */
export function codeFenceAt(text: string): { readonly mark: string; readonly length: number } | undefined {
  const match = /^(`{3,}|~{3,})/.exec(text);
  if (!match?.[1]) return undefined;
  if (match[1].startsWith('`') && text.indexOf('`', match[1].length) >= 0) return undefined;
  return { mark: match[1].charAt(0), length: match[1].length };
}

/** The definition of a footnote: "[^1]: ". */
export function noteDefinitionAt(text: string): { readonly mark: string; readonly length: number } | undefined {
  const match = /^\[\^([^\s\][^]{1,60})\]:[ \t]*/.exec(text);
  return match?.[1] ? { mark: match[1], length: match[0].length } : undefined;
}

/** The definition of a link target: '[label]: https://…'. Only what looks like a target counts, so '[datum]: volgt' stays text. */
export function linkDefinitionAt(
  text: string,
): { readonly label: string; readonly from: number; readonly to: number } | undefined {
  const match = /^\[([^\][]{1,200})\]:[ \t]*<?([^\s<>]{1,2000})>?(?:[ \t]+["'(].{0,500})?$/.exec(text);
  if (!match?.[1] || !match[2] || match[1].startsWith('^') || !/[/.#]/.test(match[2])) return undefined;
  const from = text.indexOf(match[2], match[1].length + 3);
  return { label: labelKey(match[1]), from, to: from + match[2].length };
}

/** Labels of links are compared without case, with white space folded. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** True for the line under the head of a table: '| --- | :-: |'. */
export function isTableRule(text: string): boolean {
  if (!text.includes('|') || !text.includes('-') || !/^[|:\- \t]+$/.test(text)) return false;
  return rowCells(text).every(({ start, end }) => /^:?-+:?$/.test(text.slice(start, end)));
}

/** Where the lines of each column stand, as the rule of a table says: `---:` at the right, `:---:` in the middle. */
export function alignmentsOf(rule: string): (Align | undefined)[] {
  return rowCells(rule).map(({ start, end }) => {
    if (rule.charAt(end - 1) !== ':') return undefined;
    return rule.charAt(start) === ':' ? 'center' : 'right';
  });
}

/** The cells of a table row as offsets in `text`, trimmed; an escaped '|' is text. */
export function rowCells(text: string): { readonly start: number; readonly end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let start = text.startsWith('|') ? 1 : 0;
  for (let i = start; i <= text.length; i++) {
    const character = text.charAt(i);
    if (character === '\\') i++;
    else if (character === '|' || (i >= text.length && start < text.length)) {
      cells.push(trimmedCell(text, start, Math.min(i, text.length)));
      start = i + 1;
    }
  }
  return cells;
}

function trimmedCell(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** True for a line that is one HTML tag of a block and nothing else ("<div>", "</details>"): mark-up, no text. */
export function isTagLine(text: string): boolean {
  return (
    text.startsWith('<') &&
    /^<\/?(?:div|section|article|details|summary|center|table|thead|tbody|tr|td|th|p|br|hr)(?:\s[^<>]{0,300})?\s?\/?>$/i.test(
      text,
    )
  );
}
