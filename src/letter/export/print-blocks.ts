import type { Block, Cell, Inline, Row } from '../../document/index.ts';
import type { FlowBlock } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import { markerIn } from './body.ts';
import type { LetterBlocks } from './draft-blocks.ts';
import { InlineCollector } from './inlines.ts';
import { openTeller } from './open-text.ts';
import { createStyler } from './styler.ts';

/** The row of a table that is being filled. */
interface OpenRow {
  readonly cells: Cell[];
  /** Where its last cell ends in the source. */
  readonly end: number;
  /** The rows of its table, itself included. */
  readonly rows: Row[];
}

/** Makes the blocks of a print: its running text, paragraph by paragraph; what page furniture said stands in the head. */
export function printBlocks(letter: Letter): LetterBlocks {
  const body: Block[] = [];
  const notes = new Map<string, Block[]>();
  const styler = createStyler(letter);
  const contentOf = createContent(letter);
  let row: OpenRow | undefined;
  letter.flow.blocks.forEach((block, i) => {
    if (block.kind === 'header' || styler.isOfHead(block.source)) return;
    const content = contentOf(block);
    if (block.kind === 'table-cell') {
      row = withCell(body, letter.source, row, block, content);
      return;
    }
    row = undefined;
    const marker = block.kind === 'list-item' ? markerIn(letter.source, block) : undefined;
    const facts = {
      kind: block.kind,
      quoted: block.quoted,
      ...(block.note !== undefined && { note: block.note }),
      ...(marker !== undefined && { item: { depth: 0, marker, list: listAt(letter.flow.blocks, i) } }),
    };
    const paragraph = styler.paragraph(facts, [block.source], content);
    if (block.note === undefined) body.push(paragraph);
    else notes.set(block.note, [...(notes.get(block.note) ?? []), paragraph]);
  });
  return { body, notes };
}

/** The first block of the list that a block stands in says which list that is. */
function listAt(blocks: readonly FlowBlock[], at: number): number {
  let first = at;
  while (blocks[first - 1]?.kind === 'list-item') first--;
  return first;
}

/** Adds a cell to its row: cells of one row stand on one line. */
function withCell(
  body: Block[],
  source: string,
  row: OpenRow | undefined,
  { source: span }: FlowBlock,
  content: readonly Inline[],
): OpenRow {
  const cell: Cell = { blocks: [{ type: 'paragraph', role: 'text', content, style: 'Tabeltekst' }] };
  if (row && !/[\r\n]/.test(source.slice(row.end, span.start))) {
    row.cells.push(cell);
    return { ...row, end: span.end };
  }
  const rows: Row[] = row?.rows ?? [];
  if (!row) body.push({ type: 'table', rows, headerRows: 0 });
  const cells = [cell];
  rows.push({ cells });
  return { cells, end: span.end, rows };
}

/** Makes the function that gives the text of a block with the marks of its notes. */
function createContent(letter: Letter): (block: FlowBlock) => readonly Inline[] {
  const { flow } = letter;
  const tellOpen = openTeller(
    letter.openPlaces.map((place) => {
      return { ...place, span: { start: flow.fromSource(place.span.start), end: flow.fromSource(place.span.end) } };
    }),
  );
  const known = new Set(flow.blocks.flatMap(({ note }) => note ?? []));
  const marks = letter.notes
    .filter(({ mark }) => known.has(mark))
    .flatMap(({ mark, marks: spans }) => spans.map((span) => ({ mark, at: flow.fromSource(span.start), span })))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return (block) => {
    const collector = new InlineCollector();
    let at = block.flow.start;
    const add = (to: number) => {
      const span = { start: at, end: to };
      const inline = { type: 'text', text: flow.text.slice(at, to) } as const;
      for (const text of tellOpen({ inline, span })) collector.text(text);
      at = to;
    };
    // blocks and marks are in the order of the flow
    for (let mark = marks[next]; mark && mark.at <= block.flow.end; mark = marks[++next]) {
      if (mark.at === block.flow.end && mark.span.start > block.source.end + 1) break;
      add(Math.max(at, mark.at));
      collector.other({ type: 'note-mark', note: mark.mark });
    }
    add(block.flow.end);
    return collector.done();
  };
}
