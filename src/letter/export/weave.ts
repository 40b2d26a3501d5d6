import type { FlowBlock, Span } from '../../text/index.ts';
import type { Letter } from '../letter.ts';

/** Something that is no running text and still belongs into the finished letter. */
interface Insertion {
  /** Where, in the flow. */
  readonly at: number;
  /** What is written; asked when its place is reached, so that notes are numbered in the order in which they are met. */
  readonly text: () => string;
  /** True for what stands close behind the word before it: the mark of a note, a line end. */
  readonly close: boolean;
  /** True when a space stands before it in the source; at the end of a block the flow has none. */
  readonly blankBefore: boolean;
  /** True when a space follows it in the source; the flow has folded it with the one before. */
  readonly blankAfter: boolean;
}

/** Code, an address between angle brackets, or a line end that the writer forced. */
const OUTSIDE_FLOW =
  /(?<!\\)(`{1,3})([^`]{1,1000})\1(?!`)|<((?:https?|mailto):[^\s<>]{1,2000})>|(?:<br\s{0,3}\/?>[ \t]*(?:\r\n?|\n)?|(?: {2,8}|\\)(?:\r\n?|\n))/gi;

/** Gives the text of a block with everything in its place that the flow leaves out. */
export type Weave = (block: FlowBlock) => string;

/** Makes the function that weaves; `numberOf` says what is printed for the mark of a note. */
export function createWeaver(letter: Letter, numberOf: (mark: string) => string): Weave {
  const rooms = roomsOf(letter);
  const insertions = new Map<FlowBlock, Insertion[]>();
  for (const { block, span } of rooms) insertions.set(block, outsideFlow(letter, block, span));
  for (const { mark, marks } of letter.notes) {
    for (const span of marks) {
      const block = (rooms[lastFrom(rooms, span.start)] ?? rooms[0])?.block;
      if (!block) continue;
      const at = placeIn(letter, block, span);
      const text = () => numberOf(mark);
      const blankAfter = /\s/.test(letter.source.charAt(span.end));
      insertions.get(block)?.push({ at, text, close: true, blankBefore: false, blankAfter });
    }
  }
  return (block) => {
    const own = (insertions.get(block) ?? []).sort((a, b) => a.at - b.at);
    return woven(letter.flow.text, block.flow, own);
  };
}

/** The stretch of the flow with the insertions, which stand in order, at their places. */
function woven(flow: string, { start, end }: Span, insertions: readonly Insertion[]): string {
  let text = '';
  let done = start;
  for (const { at, text: insertion, close, blankBefore, blankAfter } of insertions) {
    const piece = flow.slice(done, at);
    text += close ? piece.trimEnd() : piece;
    if (!close && blankBefore && /\S$/.test(text)) text += ' ';
    const added = insertion();
    text += added;
    const apart = !added.endsWith('\n') && (blankAfter || (close && /\s$/.test(piece)));
    if (apart && flow.charAt(at) !== ' ') text += ' ';
    done = at;
  }
  return (text + flow.slice(done, end)).trimEnd();
}

/** A block with the stretch of the source in which its marks, code and addresses stand. */
interface Room {
  readonly block: FlowBlock;
  readonly span: Span;
}

/**
 * The rooms in the order of the source. What begins or ends a block and is no running text stands outside the block's own stretch:
 * the room is its whole lines, of a table's cell what lies between the lines around it. A comment is no part of it.
 */
function roomsOf({ flow, source }: Letter): Room[] {
  const rooms = flow.blocks.flatMap((block): Room[] => {
    if (block.kind === 'header') return [];
    const isBorder = block.kind === 'table-cell' ? /[\r\n|]/ : /[\r\n]/;
    let { start, end } = block.source;
    while (start > 0 && !isBorder.test(source.charAt(start - 1))) start--;
    while (end < source.length && !isBorder.test(source.charAt(end)) && !source.startsWith('<!--', end)) end++;
    return [{ block, span: { start, end } }];
  });
  return rooms.sort((a, b) => a.span.start - b.span.start);
}

/** The index of the last room that begins at or before an offset; -1 where none does. */
function lastFrom(rooms: readonly Room[], offset: number): number {
  let low = -1;
  let high = rooms.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rooms[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where in the flow of its block something of the source stands that the flow leaves out. */
function placeIn({ flow }: Letter, block: FlowBlock, { start, end }: Span): number {
  if (end <= block.source.start) return block.flow.start;
  if (start >= block.source.end) return block.flow.end;
  return Math.min(flow.fromSource(end), block.flow.end);
}

function outsideFlow(letter: Letter, block: FlowBlock, { start, end }: Span): Insertion[] {
  const { source } = letter;
  return [...source.slice(start, end).matchAll(OUTSIDE_FLOW)].map(({ 0: found, 2: code, 3: address, index }) => {
    const span = { start: start + index, end: start + index + found.length };
    return {
      at: placeIn(letter, block, span),
      text: () => code ?? address ?? '\n',
      close: code === undefined && address === undefined,
      blankBefore: /\s/.test(source.charAt(span.start - 1)),
      blankAfter: /\s/.test(source.charAt(span.end)),
    };
  });
}
