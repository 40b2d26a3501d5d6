import type { Inline, Text } from '../../../document/index.ts';
import { firstWhere, type Span } from '../../../text/index.ts';
import type { Run } from '../../laid-out/writer.ts';
import { raisedFigures } from '../../print/notes.ts';
import { escaped } from './escape.ts';

/** A piece of text in one look, or the mark of a note. */
type Piece =
  | { readonly text: string; readonly look: string; readonly link: string | undefined }
  | { readonly mark: string };

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const ADDRESS = /^(?:https?|mailto):[^\s<>()\\]+$/i;

/** Where marks of looks stand, from the outside in. */
const LOOKS = [
  ['bold', '**', 'strong'],
  ['italic', '*', 'em'],
  ['underline', undefined, 'u'],
  ['strike', undefined, 's'],
  ['raised', undefined, 'sup'],
  ['lowered', undefined, 'sub'],
] as const;

/** Writes stretches of a laid-out text as Markdown. */
export interface InlineWriter {
  /** The Markdown of spans of the text, spaces for what stands between them. */
  write(spans: readonly (Span | 'space')[], options?: { readonly inTable?: boolean; readonly plain?: boolean }): string;
}

/** @param markOf how the mark of a note is called in the draft. */
export function createInlineWriter(text: string, runs: readonly Run[], markOf: (note: string) => string): InlineWriter {
  return {
    write(spans, { inTable = false, plain = false } = {}) {
      const pieces = joined(spans.flatMap((span) => piecesOf(text, runs, span, plain, markOf)));
      return pieces.map((piece, i) => written(pieces, piece, i, inTable)).join('');
    },
  };
}

function piecesOf(
  text: string,
  runs: readonly Run[],
  span: Span | 'space',
  plain: boolean,
  markOf: (note: string) => string,
): Piece[] {
  if (span === 'space') return [{ text: ' ', look: SAME, link: undefined }];
  const pieces: Piece[] = [];
  const first = firstWhere(runs.length, (index) => (runs[index]?.span.end ?? 0) > span.start);
  for (let i = first; i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.span.start >= span.end) break;
    const { inline } = run;
    if (inline.type === 'note-mark') pieces.push({ mark: markOf(inline.note) });
    else {
      const own = text.slice(Math.max(span.start, run.span.start), Math.min(span.end, run.span.end));
      pieces.push({ text: own, look: plain ? '' : lookOf(inline), link: plain ? undefined : linkOf(inline) });
    }
  }
  return pieces;
}

/** The look of what stands around it: a space between two lines. */
const SAME = '=';

function lookOf(inline: Inline): string {
  if (inline.type !== 'text') return '';
  return LOOKS.flatMap(([name]) => (inline[name] ? [name] : [])).join(' ');
}

function linkOf(inline: Inline): string | undefined {
  const { link } = inline as Partial<Text>;
  return link !== undefined && ADDRESS.test(link) ? link : undefined;
}

/** Pieces in one look as one, and the spaces at the ends of a look outside of it. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (!('text' in piece) || !last || !('text' in last)) all.push(piece);
    else if (piece.look === SAME || (piece.look === last.look && piece.link === last.link) || piece.text.trim() === '')
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all.flatMap((piece): Piece[] => {
    if (!('text' in piece) || (piece.look === '' && piece.link === undefined)) return [piece];
    const [, lead = '', text = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece.text) ?? [];
    return [lead, text, trail].flatMap((part, i): Piece[] =>
      part === '' ? [] : [i === 1 ? { ...piece, text: part } : { text: part, look: '', link: undefined }],
    );
  });
}

function written(pieces: readonly Piece[], piece: Piece, at: number, inTable: boolean): string {
  if ('mark' in piece) return `[^${piece.mark}]`;
  const text = escaped(piece.text, inTable);
  const linked = piece.link === undefined ? text : `[${text}](${piece.link})`;
  if (piece.look === '' || piece.look === SAME) return linked;
  const names = piece.look.split(' ');
  if (names.includes('raised') && /^\d+$/.test(piece.text)) return raisedFigures(piece.text);
  const starred = mayBeStarred(pieces, at, linked);
  let result = linked;
  for (const [name, mark, tag] of LOOKS.toReversed()) {
    if (!names.includes(name)) continue;
    result = mark && starred ? mark + result + mark : `<${tag}>${result}</${tag}>`;
  }
  return result;
}

/** True where asterisks around a text are read as emphasis, and as nothing else: not beside another look, nor against a word where it ends in a mark. */
function mayBeStarred(pieces: readonly Piece[], at: number, text: string): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  if ([before, after].some((one) => one && 'look' in one && one.look !== '')) return false;
  const beside = (one: Piece | undefined, last: boolean) => {
    if (!one) return ' ';
    return 'mark' in one ? (last ? ']' : '[') : one.text.at(last ? -1 : 0) || ' ';
  };
  const opens = !PUNCTUATION.test(text.charAt(0)) || isEdge(beside(before, true));
  const closes = !PUNCTUATION.test(text.charAt(text.length - 1)) || isEdge(beside(after, false));
  return opens && closes && !text.includes('*');
}

function isEdge(character: string): boolean {
  return SPACE.test(character) || PUNCTUATION.test(character);
}
