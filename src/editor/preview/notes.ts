import { noteDefinitionAt, noteMarkAt } from '../../letter/index.ts';
import type { MarkdownIt, StateBlock, StateInline, Token } from './markdown-it.ts';
import type { Page } from './page.ts';

/** The tokens around a note, and that of its mark. */
const NOTE = 'briefwijzer_note';
const MARK = 'briefwijzer_note_mark';
/** What goes on with a note is indented by at least this many columns, as the reader of drafts has it. */
const INDENT = 2;

/** What the token of a mark says, and the first token of a note. */
interface Marked {
  readonly mark: string;
}

/** The same once the notes are numbered. */
interface Numbered extends Marked {
  readonly number: number;
}

const markOf = ({ meta }: Token) => (meta as Marked).mark;

/** "[^1]: …" and what is indented under it: VS Code's preview has no notes. */
export function readNote(page: Page, state: StateBlock, line: number, last: number, silent: boolean): boolean {
  const indent = state.sCount[line] ?? 0;
  if (indent - state.blkIndent > 3) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const end = state.eMarks[line] ?? start;
  const found = noteDefinitionAt(state.src.slice(start, Math.min(end, start + 80)));
  if (!found) return false;
  // a note ends at the next one, and holds none
  if (silent || page.inNote) return silent && (!page.inNote || indent < state.blkIndent);
  page.notes.add(found.mark);
  const open = state.push(`${NOTE}_open`, 'div', 1);
  open.meta = { mark: found.mark } satisfies Marked;
  open.map = [line, line + 1];
  readInside(page, state, { line, last, from: Math.min(end, start + found.length), indent: state.blkIndent + INDENT });
  open.map[1] = state.line;
  state.push(`${NOTE}_close`, 'div', -1);
  return true;
}

/** Reads the blocks of a note: its first line from behind the mark, the others as they are indented. */
function readInside(
  page: Page,
  state: StateBlock,
  { line, last, from, indent }: { line: number; last: number; from: number; indent: number },
): void {
  const { blkIndent, parentType, tight } = state;
  const first = { bMark: state.bMarks[line] ?? 0, tShift: state.tShift[line] ?? 0, sCount: state.sCount[line] ?? 0 };
  page.inNote = true;
  state.bMarks[line] = from;
  state.tShift[line] = 0;
  state.sCount[line] = indent;
  state.blkIndent = indent;
  state.parentType = 'reference';
  state.md.block.tokenize(state, line, last);
  state.parentType = parentType;
  state.tight = tight;
  state.blkIndent = blkIndent;
  state.bMarks[line] = first.bMark;
  state.tShift[line] = first.tShift;
  state.sCount[line] = first.sCount;
  page.inNote = false;
}

/** "[^1]" of a note that is there. */
export function readNoteMark(page: Page, state: StateInline, silent: boolean): boolean {
  const found = noteMarkAt(state.src.slice(state.pos, state.pos + 80));
  if (!found || !page.notes.has(found.mark)) return false;
  if (!silent) state.push(MARK, 'sup', 0).meta = { mark: found.mark } satisfies Marked;
  state.pos += found.length;
  return true;
}

/**
 * Puts the notes under the letter, numbered in the order of their marks as in the finished letter; those to which nothing refers come last.
 * @returns what is left of the tokens, and the notes behind it
 */
export function notesBelow(tokens: readonly Token[]): { readonly body: Token[]; readonly notes: Token[] } {
  const body: Token[] = [];
  const found = new Map<string, Token[][]>();
  let own: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === `${NOTE}_open`) {
      const mark = markOf(token);
      own = [];
      const written = found.get(mark) ?? [];
      written.push(own);
      found.set(mark, written);
    }
    (own ?? body).push(token);
    if (token.type === `${NOTE}_close`) own = undefined;
  }
  const numbers = new Map<string, number>();
  const count = (some: readonly Token[]) => {
    for (const token of marksIn(some)) {
      const mark = markOf(token);
      const number = numbers.get(mark) ?? numbers.size + 1;
      numbers.set(mark, number);
      token.meta = { mark, number } satisfies Numbered;
    }
  };
  count(body);
  const written = (mark: string) => found.get(mark)?.flat() ?? [];
  // the numbers grow while they are walked: a note may refer to another
  for (const mark of numbers.keys()) count(written(mark));
  for (const mark of found.keys()) {
    if (numbers.has(mark)) continue;
    numbers.set(mark, numbers.size + 1);
    count(written(mark));
  }
  const notes = [...numbers].flatMap(([mark, number]) => numbered(written(mark), number));
  return { body, notes: inOrder(notes, body) };
}

function marksIn(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(({ children }) => (children ?? []).filter(({ type }) => type === MARK));
}

/** A note with its number: of what was written for one mark in several places, one note. */
function numbered(tokens: readonly Token[], number: number): Token[] {
  const [open, ...rest] = tokens;
  if (!open) return [];
  open.attrSet('class', 'briefwijzer-noot');
  open.attrSet('id', idOf(number));
  open.meta = { ...open.meta, number };
  const last = rest.length - 1;
  return [open, ...rest.filter(({ type }, i) => i === last || !type.startsWith(`${NOTE}_`))];
}

/** Scrolling goes by the lines of the source, which have to grow: a note that stands further up in the source gets no lines. */
function inOrder(notes: readonly Token[], body: readonly Token[]): Token[] {
  let line = body.reduce((last, { map }) => Math.max(last, map?.[0] ?? 0), 0);
  return notes.map((token) => {
    if (token.map && token.map[0] >= line) line = token.map[0];
    else token.map = null;
    return token;
  });
}

const idOf = (number: number) => `briefwijzer-noot-${number}`;

/** How notes and their marks are written: rules for the renderer. */
export const NOTE_RENDERERS: NonNullable<MarkdownIt['renderer']['rules']> = {
  [MARK]: (tokens, at) => {
    const { number } = tokens[at]?.meta as Numbered;
    return `<sup class="briefwijzer-nootteken"><a href="#${idOf(number)}">${number}</a></sup>`;
  },
  [`${NOTE}_open`]: (tokens, at, _options, _env, renderer) => {
    const token = tokens[at];
    if (!token) return '';
    const { number } = token.meta as Numbered;
    return `<div${renderer.renderAttrs(token)}><span class="briefwijzer-nootnummer">${number}</span>`;
  },
};
