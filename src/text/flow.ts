import type { Span } from './span.ts';

/**
 * What a block of running text is. `header` is a value of the letter's head (Betreft, for one), `note` the text of a
 * footnote, `caption` a line that stands by itself (a salutation, a closing, a signature).
 */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'note' | 'header' | 'caption';

/** One unbroken run of text: a paragraph, a heading, a list item, a table cell, a footnote. */
export interface FlowBlock {
  readonly kind: BlockKind;
  /** Where the block stands in the flow text. */
  readonly flow: Span;
  /** The stretch of the source it was read from (page furniture inside it included). */
  readonly source: Span;
  /** True for text that the letter quotes (a block quote): its wording is not the writer's. */
  readonly quoted: boolean;
  /** The mark of the footnote whose text this is. */
  readonly note?: string;
}

/**
 * The running text of a letter: white space folded to single spaces, page furniture and mark-up gone. Blocks are
 * separated by one '\n', and no other '\n' occurs, so a pattern that stops at '\n' never crosses a block border.
 */
export interface Flow {
  readonly text: string;
  readonly blocks: readonly FlowBlock[];
  /** The source offset of a flow offset. For the offset just after a block's last character: just after it in the source. */
  sourceOffset(offset: number): number;
  /** The source span of a flow span: from the source of its first character to just after the source of its last. */
  toSource(span: Span): Span;
  /** The flow offset of the first flow character that was read from `offset` or later. */
  fromSource(offset: number): number;
  /** The block that holds a flow offset (its end included). */
  blockAt(offset: number): FlowBlock | undefined;
}

/** What a block is besides its kind. */
export interface BlockOptions {
  readonly quoted?: boolean;
  /** The mark of the footnote whose text this is. */
  readonly note?: string;
}

/** Collects a flow piece by piece, in the order of the source within each block. */
export interface FlowBuilder {
  /** Begins a block; the one before it, if any, ends here. A block to which nothing was added is dropped. */
  block(kind: BlockKind, options?: BlockOptions): void;
  /** Adds `source.slice(span.start, span.end)`; white space in it is folded, also with what came before. */
  add(span: Span): void;
  /** Adds a space that stands for `span` of the source (a line end, for one), unless the block is empty or ends in one. */
  blank(span: Span): void;
  /** Adds `text`, which stands for `span` of the source as a whole (a character escape, an entity). */
  replace(span: Span, text: string): void;
  /** Ends the last block and gives the flow. */
  build(): Flow;
}

/** White space as a reader sees it, the no-break and thin spaces of printed references included. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** No offset. */
const NONE = -1;
const SPACE = 32;
const LINE_FEED = 10;
/** In a flow these are borders of blocks; a line end inside a block is a space. */
const LINE_FEEDS = /\n/g;

/** Makes a flow builder over a source text. */
export function createFlowBuilder(source: string): FlowBuilder {
  const pieces: string[] = [];
  const blocks: FlowBlock[] = [];
  // runs of characters whose flow and source offsets advance together: flow offset, source offset, source end of the run
  const runFlow: number[] = [];
  const runSource: number[] = [];
  const runEnd: number[] = [];
  let length = 0;
  let open:
    | { kind: BlockKind; quoted: boolean; note: string | undefined; start: number; sourceStart: number }
    | undefined;
  let sourceEnd = 0;
  // the stretch of the spaces that wait for a word behind them; from NONE where none do
  let blankFrom = NONE;
  let blankTo = NONE;
  // the stretch of the source that waits to be cut out: words, and spaces and line ends between them that count as one space each
  let copyFrom = NONE;
  let copyTo = NONE;

  function advance(size: number, from: number, to: number): void {
    if (open && length === open.start) open.sourceStart = from;
    const last = runFlow.length - 1;
    const straight = size === to - from;
    const follows =
      straight &&
      last >= 0 &&
      (runEnd[last] ?? -1) === from &&
      length - (runFlow[last] ?? 0) === from - (runSource[last] ?? 0);
    if (follows) runEnd[last] = to;
    else {
      runFlow.push(length);
      runSource.push(from);
      runEnd.push(to);
    }
    length += size;
    sourceEnd = to;
  }

  /** Adds characters of the source as they stand there. One piece for a whole paragraph takes less room than two for every line. */
  function copy(from: number, to: number): void {
    if (from !== copyTo) {
      cut();
      copyFrom = from;
    }
    copyTo = to;
    advance(to - from, from, to);
  }

  function cut(): void {
    if (copyFrom !== NONE) pieces.push(source.slice(copyFrom, copyTo).replace(LINE_FEEDS, ' '));
    copyFrom = NONE;
    copyTo = NONE;
  }

  function write(text: string, from: number, to: number): void {
    cut();
    pieces.push(text);
    advance(text.length, from, to);
  }

  function flushBlank(): void {
    if (blankFrom !== NONE && open && length > open.start) {
      const code = blankTo === blankFrom + 1 ? source.charCodeAt(blankFrom) : NONE;
      if (code === SPACE || code === LINE_FEED) copy(blankFrom, blankTo);
      else write(' ', blankFrom, blankTo);
    }
    blankFrom = NONE;
  }

  function close(): void {
    blankFrom = NONE;
    if (!open) return;
    if (length > open.start) {
      const { kind, quoted, note, start, sourceStart } = open;
      const place = { flow: { start, end: length }, source: { start: sourceStart, end: sourceEnd } };
      blocks.push(note === undefined ? { kind, quoted, ...place } : { kind, quoted, note, ...place });
    }
    open = undefined;
  }

  function block(kind: BlockKind, { quoted = false, note }: BlockOptions = {}): void {
    close();
    cut();
    if (blocks.length > 0 && pieces[pieces.length - 1] !== '\n') write('\n', sourceEnd, sourceEnd);
    open = { kind, quoted, note, start: length, sourceStart: sourceEnd };
  }

  function blank({ start, end }: Span): void {
    if (blankFrom === NONE) blankFrom = start;
    blankTo = end;
  }

  function add({ start, end }: Span): void {
    let i = start;
    while (i < end) {
      const from = i;
      if (isBlank(source.charCodeAt(i))) {
        while (i < end && isBlank(source.charCodeAt(i))) i++;
        blank({ start: from, end: i });
      } else {
        i = endOfStretch(source, i, end);
        flushBlank();
        copy(from, i);
      }
    }
  }

  function replace({ start, end }: Span, text: string): void {
    flushBlank();
    write(text, start, end);
  }

  function build(): Flow {
    close();
    cut();
    let text = pieces.join('');
    if (text.endsWith('\n')) text = text.slice(0, -1);
    return createFlow(text, blocks, { flow: runFlow, source: runSource, end: runEnd });
  }

  return { block, add, blank, replace, build };
}

/** The end of the stretch from `from` that needs no folding: words with exactly one space between them. */
function endOfStretch(source: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (code === 32) {
      if (i + 1 >= end || isBlank(source.charCodeAt(i + 1))) return i;
      i += 2;
    } else if (code < 0x7f ? code < 32 && isBlank(code) : isBlank(code)) return i;
    else i++;
  }
  return i;
}

interface Runs {
  readonly flow: readonly number[];
  readonly source: readonly number[];
  readonly end: readonly number[];
}

/** The last index whose value is at most `value`, or 0. */
function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function createFlow(text: string, blocks: readonly FlowBlock[], runs: Runs): Flow {
  /** The source span of the flow character at `offset`. */
  function sourceOfCharacter(offset: number): Span {
    const run = lastAtMost(runs.flow, offset);
    const source = runs.source[run] ?? 0;
    const end = runs.end[run] ?? source;
    const next = runs.flow[run + 1] ?? text.length;
    const flowLength = next - (runs.flow[run] ?? 0);
    if (flowLength !== end - source) return { start: source, end };
    const start = source + (offset - (runs.flow[run] ?? 0));
    return { start, end: start + 1 };
  }

  function sourceOffset(offset: number): number {
    if (runs.flow.length === 0) return 0;
    const block = blockAt(offset);
    if (offset > 0 && (offset >= text.length || offset === block?.flow.end)) return sourceOfCharacter(offset - 1).end;
    return sourceOfCharacter(Math.max(0, offset)).start;
  }

  function toSource({ start, end }: Span): Span {
    const from = sourceOffset(start);
    return { start: from, end: end > start ? Math.max(from, sourceOfCharacter(end - 1).end) : from };
  }

  let order: SourceOrder | undefined;

  function fromSource(offset: number): number {
    order ??= sourceOrder(runs, text.length);
    const { starts, run, least } = order;
    if (starts.length === 0) return text.length;
    const at = lastAtMost(starts, offset);
    const candidate = run[at] ?? 0;
    const source = runs.source[candidate] ?? 0;
    if (offset < source) return least[at] ?? text.length;
    if (offset < (runs.end[candidate] ?? source)) {
      const flow = runs.flow[candidate] ?? 0;
      const next = runs.flow[candidate + 1] ?? text.length;
      if (next - flow === (runs.end[candidate] ?? source) - source) return flow + (offset - source);
      if (offset === source) return flow;
    }
    return least[at + 1] ?? text.length;
  }

  function blockAt(offset: number): FlowBlock | undefined {
    let low = 0;
    let high = blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = blocks[middle];
      if (!block) return undefined;
      if (offset < block.flow.start) high = middle - 1;
      else if (offset > block.flow.end) low = middle + 1;
      else return block;
    }
    return undefined;
  }

  return { text, blocks, sourceOffset, toSource, fromSource, blockAt };
}

/** The runs in the order of the source: their starts, their numbers, and the least flow offset from each of them on. */
interface SourceOrder {
  readonly starts: readonly number[];
  readonly run: readonly number[];
  readonly least: readonly number[];
}

function sourceOrder(runs: Runs, length: number): SourceOrder {
  const run: number[] = [];
  for (let i = 0; i < runs.flow.length; i++) {
    if ((runs.end[i] ?? 0) > (runs.source[i] ?? 0)) run.push(i);
  }
  // the flow follows the source but for a note or a header value, so this sort finds the runs nearly in order
  run.sort((a, b) => (runs.source[a] ?? 0) - (runs.source[b] ?? 0));
  const least = new Array<number>(run.length);
  let smallest = length;
  for (let i = run.length - 1; i >= 0; i--) {
    smallest = Math.min(smallest, runs.flow[run[i] ?? 0] ?? length);
    least[i] = smallest;
  }
  return { starts: run.map((i) => runs.source[i] ?? 0), run, least };
}
