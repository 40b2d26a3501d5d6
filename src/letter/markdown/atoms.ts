import type { Span } from '../../text/index.ts';
import { entityAt } from './entities.ts';
import type { Look, Mark } from './mark.ts';

/** What is read whole begins with one of these. */
const BEGINS = /[\\&`<[]/;

/** A code span ends within this many characters, or it is text: keeps hostile text linear. */
const LONGEST_CODE = 1000;
/** As much of a line as a tag or address can take. */
const LONGEST_TAG = 2048;

/** HTML that officers use in Markdown; any other `<…>` is text (an open place, for one). */
const TAG = /^<(\/?)(br|b|i|em|strong|u|s|sup|sub|span|small|div|p|mark|del|ins|a)(?:[ \t][^<>]{0,300})?\/?>/i;
/** What the letters between such tags look like. */
const LOOKS: Readonly<Record<string, Look>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  del: 'strike',
  sup: 'raised',
  sub: 'lowered',
};
/** A footnote mark as pasted from a web page. */
const SUPERSCRIPT = /^<sup>\[?(\d{1,3})\]?<\/sup>/i;
const AUTOLINK = /^<(?:https?|mailto):[^\s<>]{1,2000}>/i;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const NOTE_MARK = /^\[\^([^\]\s]{1,40})\]/;

/** The mark of a note with which a text begins: "[^1]", "<sup>1</sup>". */
export function noteMarkAt(text: string): { readonly mark: string; readonly length: number } | undefined {
  const match = NOTE_MARK.exec(text) ?? SUPERSCRIPT.exec(text);
  return match?.[1] ? { mark: match[1], length: match[0].length } : undefined;
}

/** A tag of HTML that is mark-up in a draft. */
export interface DraftTag {
  readonly length: number;
  /** What the letters between two such tags look like; absent for a tag that says nothing of that. */
  readonly look?: Look;
  readonly closes: boolean;
  /** True for one that ends a line. */
  readonly breaks: boolean;
}

/** The tag with which a text begins; undefined for one that is text in a draft. */
export function draftTagAt(text: string): DraftTag | undefined {
  const tag = TAG.exec(text);
  if (!tag) return undefined;
  const name = (tag[2] ?? '').toLowerCase();
  const look = LOOKS[name];
  return { length: tag[0].length, closes: tag[1] !== '', breaks: name === 'br', ...(look && { look }) };
}

/**
 * What no link and no emphasis reaches into, in the order of the text: escapes, entities, code, tags, addresses, comments and the
 * marks of footnotes. Code ends on its own line, so that a lone backtick does not swallow a paragraph.
 */
export function findAtoms(source: string, lines: readonly Span[]): Mark[] {
  const atoms: Mark[] = [];
  const lastComment = lastCommentEnd(source, lines);
  let after = 0;
  for (const { start, end } of lines) {
    for (let at = Math.max(start, after); at < end; ) {
      const character = source.charAt(at);
      const atom = BEGINS.test(character) ? atomAt(source, at, end, lastComment) : undefined;
      if (atom) atoms.push(atom);
      // a run of backticks that opens nothing is text as a whole
      after = atom?.end ?? (character === '`' ? runEnd(source, at, end) : at + 1);
      at = after;
    }
  }
  return atoms;
}

/** Where the last '-->' of the block ends, or -1: a comment that is never closed is text. */
function lastCommentEnd(source: string, lines: readonly Span[]): number {
  for (const { start, end } of lines.toReversed()) {
    const at = source.slice(start, end).lastIndexOf('-->');
    if (at >= 0) return start + at + 3;
  }
  return -1;
}

function atomAt(source: string, at: number, lineEnd: number, lastComment: number): Mark | undefined {
  switch (source.charAt(at)) {
    case '\\':
      return escapeAt(source, at, lineEnd);
    case '`':
      return codeAt(source, at, lineEnd);
    case '&': {
      const entity = entityAt(source.slice(at, Math.min(lineEnd, at + 12)));
      return entity && { start: at, end: at + entity.length, shown: entity.text.trim() === '' ? ' ' : entity.text };
    }
    case '<':
      return commentAt(source, at, lastComment) ?? tagAt(source.slice(at, Math.min(lineEnd, at + LONGEST_TAG)), at);
    default:
      return noteAt(source.slice(at, Math.min(lineEnd, at + 50)), at);
  }
}

/** A backslash with what it escapes; at the end of a line it breaks the line. */
function escapeAt(source: string, at: number, lineEnd: number): Mark | undefined {
  if (at + 1 >= lineEnd) return { start: at, end: at + 1, breaks: true };
  const escaped = source.charAt(at + 1);
  return ESCAPABLE.test(escaped) ? { start: at, end: at + 2, shown: escaped } : undefined;
}

function codeAt(source: string, at: number, lineEnd: number): Mark | undefined {
  const open = runEnd(source, at, lineEnd);
  const last = Math.min(lineEnd, open + LONGEST_CODE);
  for (let from = source.indexOf('`', open); from >= 0 && from < last; ) {
    const close = runEnd(source, from, lineEnd);
    if (close - from === open - at) return { start: at, end: close, code: { start: open, end: from } };
    from = source.indexOf('`', close);
  }
  return undefined;
}

/** Where the run of one character that begins at `at` ends. */
export function runEnd(source: string, at: number, lineEnd: number): number {
  const character = source.charCodeAt(at);
  let end = at;
  while (end < lineEnd && source.charCodeAt(end) === character) end++;
  return end;
}

function commentAt(source: string, at: number, lastComment: number): Mark | undefined {
  if (!source.startsWith('<!--', at) || lastComment < at + 7) return undefined;
  return { start: at, end: source.indexOf('-->', at + 4) + 3, comment: true };
}

function noteAt(text: string, at: number): Mark | undefined {
  const found = noteMarkAt(text);
  return found && { start: at, end: at + found.length, note: found.mark };
}

function tagAt(text: string, at: number): Mark | undefined {
  const address = AUTOLINK.exec(text)?.[0].length;
  if (address) return { start: at, end: at + address, target: { start: at + 1, end: at + address - 1 } };
  const note = noteAt(text, at);
  if (note) return note;
  const tag = draftTagAt(text);
  if (!tag) return undefined;
  const span = { start: at, end: at + tag.length };
  if (tag.breaks) return { ...span, shown: ' ', breaks: true };
  if (tag.look === undefined) return span;
  return tag.closes ? { ...span, ends: tag.look } : { ...span, begins: tag.look };
}
