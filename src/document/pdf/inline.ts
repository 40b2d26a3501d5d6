import type { Inline } from '../blocks.ts';
import { looksAlike, type TextLooks } from '../text-looks.ts';
import type { Line } from './lines.ts';
import type { FootNote } from './notes.ts';
import { isApart, type Placed, TAB } from './segments.ts';

/** The notes by the page on which their marks are and by their mark. */
export type NoteIndex = ReadonlyMap<string, FootNote>;

/** An index of notes for `inlineOf`. */
export function indexOf(notes: readonly FootNote[]): NoteIndex {
  const index = new Map<string, FootNote>();
  for (const note of notes) {
    const key = `${note.page} ${note.mark}`;
    if (!index.has(key)) index.set(key, note);
  }
  return index;
}

/** Letters of fonts of signs, by what they look like. */
const SIGNS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '-',
};

/** Text without letters that only a font of signs shows. */
export function shown(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => SIGNS[sign] ?? '•');
}

/**
 * The content of a line.
 *
 * @param skip how many of its pieces from the left are no text of it: the mark of an item or note
 */
export function inlineOf(line: Line, notes: NoteIndex, skip = 0): Inline[] {
  const content: Inline[] = [];
  const isRagged = line.right < line.margin - 2 * line.size;
  let before: Placed | undefined;
  let seen = 0;
  for (const segment of line.segments) {
    for (const [at, piece] of segment.pieces.entries()) {
      if (seen++ < skip) continue;
      const gap = before ? piece.x - before.right : 0;
      const isTab = before && (at === 0 || (isRagged && gap > TAB * piece.size));
      if (before && (isTab || isApart(before, piece))) addText(content, isTab ? '\t' : ' ', piece, before);
      addPiece(content, piece, line.page, notes);
      before = piece;
    }
  }
  return content;
}

/** Marks of notes that stand together: '1', '1)', '1,2'. */
const MARKS = /^[[(]?(?:\d{1,3}|[*†‡]{1,3})(?:[,; ]+\d{1,3})*[\])]?$/;

/** A raised figure is the mark of a note where the page has such a note. */
function addPiece(content: Inline[], piece: Placed, page: number, notes: NoteIndex): void {
  const isMark = piece.shift === 'raised' && MARKS.test(piece.text);
  const marks = isMark ? (piece.text.match(/\d+|[*†‡]+/g) ?? []) : [];
  const found = marks.flatMap((mark) => notes.get(`${page} ${mark}`) ?? []);
  if (isMark && found.length === marks.length)
    for (const { id } of found) content.push({ type: 'note-mark', note: id });
  else addText(content, shown(piece.text), piece);
}

/** Adds letters to the run before where they look alike. A space looks like what stands on both sides of it. */
function addText(content: Inline[], text: string, piece: Placed, before?: Placed): void {
  const bold = piece.bold && (before?.bold ?? true);
  const italic = piece.italic && (before?.italic ?? true);
  const shift = text.trim() === '' ? undefined : piece.shift;
  const look: TextLooks = {
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(shift === 'raised' && { raised: true }),
    ...(shift === 'lowered' && { lowered: true }),
  };
  const last = content.at(-1);
  if (last?.type === 'text' && looksAlike(last, look))
    content[content.length - 1] = { ...last, text: last.text + text };
  else content.push({ type: 'text', text, ...look });
}
