import type { Span } from '../../text/index.ts';

/** What stands between braces, also where it is not finished yet. Offsets are of the text that was scanned. */
export interface Mustache {
  /** With the braces. */
  readonly span: Span;
  /** What follows the braces: a block begins with '#' (or '^') and ends with '/', a partial has '>'; '' for anything else. */
  readonly sigil: '' | '#' | '^' | '/' | '>';
  /** Between the braces, after the sigil. */
  readonly inner: Span;
  /** True when its braces are closed. */
  readonly isClosed: boolean;
}

/**
 * Finds what stands between braces, in order, comments left out. Unlike the parser it reads on over what is wrong: a mustache
 * that is not closed ends with its line, or before the next one. Linear.
 */
export function mustachesOf(text: string): Mustache[] {
  const found: Mustache[] = [];
  for (let start = text.indexOf('{{'); start >= 0; ) {
    const end = endOf(text, start);
    if (!isComment(text, start) && text.charAt(start - 1) !== '\\') found.push(mustacheAt(text, start, end));
    start = text.indexOf('{{', Math.max(end, start + 2));
  }
  return found;
}

function isComment(text: string, start: number): boolean {
  return /^\{\{~?!/.test(text.slice(start, start + 4));
}

/** Where a mustache ends, its braces included. */
function endOf(text: string, start: number): number {
  if (isComment(text, start)) {
    const long = /^\{\{~?!--/.test(text.slice(start, start + 6));
    const close = text.indexOf(long ? '--' : '}}', start + (long ? 6 : 3));
    const braces = close < 0 ? -1 : text.indexOf('}}', close);
    return braces < 0 ? text.length : braces + 2;
  }
  const inside = text.charAt(start + 2) === '{' ? start + 3 : start + 2;
  const close = text.indexOf('}}', inside);
  const next = text.indexOf('{{', inside);
  const closes = close >= 0 && (next < 0 || close < next);
  if (closes && !text.slice(inside, close).includes('\n\n')) return close + (text.charAt(close + 2) === '}' ? 3 : 2);
  const line = text.indexOf('\n', inside);
  return Math.min(...[next, line].filter((at) => at >= 0), text.length);
}

function mustacheAt(text: string, start: number, end: number): Mustache {
  const whole = text.slice(start, end);
  const [open = '{{', mark = ''] = /^\{\{\{?~?[ \t]*([#^/>&]?)/.exec(whole) ?? [];
  const close = /~?\}{2,3}$/.exec(whole)?.[0] ?? '';
  const sigil = mark === '&' ? '' : (mark as Mustache['sigil']);
  const inner = { start: start + open.length, end: Math.max(start + open.length, end - close.length) };
  return { span: { start, end }, sigil, inner, isClosed: close !== '' };
}
