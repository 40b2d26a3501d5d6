import { anyOf } from '../../text/index.ts';
import { shown } from './inline.ts';
import { type Line, piecesOf } from './lines.ts';

/** The mark of a list before a line. */
export interface Marker {
  readonly text: string;
  /** How many pieces of the line are of it: 0 where it stands in one piece with the text. */
  readonly pieces: number;
  /** Where the text of the item begins; undefined where that cannot be told. */
  readonly textX?: number;
}

const BULLET = '[•▪■●○◦‣·➢✓*–—-]';
const NUMBER = String.raw`\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]`;
const MARKER = new RegExp(`^${anyOf(BULLET, 'o', NUMBER)}$`, 'i');
const TYPED = new RegExp(String.raw`^(${anyOf(BULLET, NUMBER)})\s+\S`, 'i');

/** Farther from the text than a space, in sizes of the letters. */
const APART = 0.45;

/** The mark with which a line begins, where it stands apart from the text; what is written in one piece with it has `pieces` 0. */
export function markerOf(line: Line): Marker | undefined {
  const [first, second] = piecesOf(line);
  if (!first || first.shift) return undefined;
  const text = shown(first.text);
  const isLabel = first.tag?.role === 'Lbl';
  if (second && (MARKER.test(text) || (isLabel && text.length < 8))) {
    const isApart = second.x - first.right > APART * first.size;
    if (isApart || isLabel) return { text, pieces: 1, textX: second.x };
    return text === 'o' ? undefined : { text, pieces: 0 };
  }
  const typed = TYPED.exec(text)?.[1];
  return typed === undefined ? undefined : { text: typed, pieces: 0 };
}
