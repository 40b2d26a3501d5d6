import type { Block, Cell, Document, Inline, Note, Paragraph, Region, Row, Table } from '../blocks.ts';
import { bodySizeOf, columnsOf } from './columns.ts';
import { type Around, type ClearedPage, clearedPages } from './furniture.ts';
import { createHeadings, type Headings } from './headings.ts';
import { indexOf, inlineOf, type NoteIndex } from './inline.ts';
import { type Line, piecesOf } from './lines.ts';
import { createLists, type Lists } from './lists.ts';
import { type FootNote, liftNotes, markOf } from './notes.ts';
import { addLines, type Drafted, entriesOf, isWrapped, leadingOf } from './paragraphs.ts';
import type { RawPage } from './raw.ts';
import { type LaidTable, partsOf } from './tables.ts';

/** What every paragraph must know of the document. */
interface Context {
  readonly notes: NoteIndex;
  readonly headings: Headings;
  readonly lists: Lists;
}

/** What stands on pages, as blocks. */
export function documentOf(raw: readonly RawPage[]): Omit<Document, 'properties'> {
  const bodySize = bodySizeOf(raw);
  const { pages, notes } = liftNotes(clearedPages(columnsOf(raw, bodySize), bodySize), bodySize);
  const lines = pages.flatMap((page) => page.lines);
  const leading = leadingOf(lines, bodySize);
  const context = { notes: indexOf(notes), headings: createHeadings(lines, bodySize), lists: createLists() };
  const body: Block[] = [];
  const regions: Region[] = [];
  let drafted: Drafted[] = [];
  let tablePage = 0;
  for (const page of pages) {
    const before = body.length + drafted.length;
    regions.push(...page.around.map((around) => regionOf(around, page, before, context)));
    for (const part of partsOf(page.lines, page.rules, leading)) {
      if ('lines' in part) {
        addLines(drafted, part.lines, leading, bodySize);
        continue;
      }
      const isRest = drafted.length === 0 && tablePage === page.number - 1;
      for (const one of drafted) body.push(paragraphOf(one, context));
      drafted = [];
      addTable(body, tableOf(part.table, context), isRest);
      tablePage = page.number;
    }
  }
  for (const one of drafted) body.push(paragraphOf(one, context));
  return { body, regions, notes: notes.map((note) => noteOf(note, context)) };
}

function regionOf({ zone, lines }: Around, { number, width }: ClearedPage, before: number, { notes }: Context): Region {
  // the edge of the paper is the only margin that what stands beside the text has
  const wide = lines.map((line) => ({ ...line, margin: width - PAPER_EDGE }));
  return { zone, blocks: entriesOf(wide).map((entry) => plain(contentOf(entry, notes))), before, page: number };
}

/** In points: so near to the edge of the paper the widest column goes. */
const PAPER_EDGE = 18;

function plain(content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role: 'text', content };
}

function paragraphOf(one: Drafted, { notes, headings, lists }: Context): Paragraph {
  const { lines, marker } = one;
  const level = headings.levelOf(one);
  if (level !== undefined) {
    lists.close();
    return { type: 'paragraph', role: 'heading', level, content: contentOf(lines, notes) };
  }
  if (!marker) {
    lists.close();
    return { ...plain(contentOf(lines, notes)), role: isQuoted(lines) ? 'quote' : 'text' };
  }
  const content = contentOf(lines, notes, marker.pieces);
  const typed = marker.pieces === 0 ? marker.text : '';
  return {
    type: 'paragraph',
    role: 'item',
    content: withoutStart(content, typed),
    marker: marker.text,
    ...lists.placeOf(one),
  };
}

/** What stands farther in than this is an address or signature on the right, in sizes of the letters. */
const FARTHEST_IN = 8;

/** Lines that all stand in, at one place: a quotation, as letters set off what somebody else wrote. */
function isQuoted(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (!first || !second) return false;
  const shift = first.x - first.left;
  return (
    shift > 0.8 * first.size &&
    shift < FARTHEST_IN * first.size &&
    lines.every(({ x, left }) => Math.abs(x - left - shift) < 2)
  );
}

/** The content of the lines of a note or cell: too few to tell which of them are full, and a writer ends none of them. */
function runOn(lines: readonly Line[], notes: NoteIndex, skip = 0): Inline[] {
  return contentOf(lines, notes, skip).map((one) => (one.type === 'break' ? { type: 'break', wrapped: true } : one));
}

/** The content of lines, with a break at the end of each but the last. */
function contentOf(lines: readonly Line[], notes: NoteIndex, skip = 0): Inline[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (!before) return inlineOf(line, notes, skip);
    const end: Inline = isWrapped(before, line) ? { type: 'break', wrapped: true } : { type: 'break' };
    return [end, ...inlineOf(line, notes)];
  });
}

/** Content without a mark that is typed before it, in one piece with the text. */
function withoutStart(content: readonly Inline[], mark: string): readonly Inline[] {
  const [first, ...rest] = content;
  if (mark === '' || first?.type !== 'text' || !first.text.startsWith(mark)) return content;
  const text = first.text.slice(mark.length).trimStart();
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

function noteOf({ id, mark, lines }: FootNote, { notes }: Context): Note {
  const [first] = lines;
  const isApart = first !== undefined && piecesOf(first)[0]?.text === mark;
  const content = runOn(lines, notes, isApart ? 1 : 0);
  const typed =
    isApart || !first || markOf(first) === undefined ? '' : (/^[[(]?(?:\d+|[*†‡]+)[\])]?/.exec(first.text)?.[0] ?? '');
  return { id, mark, kind: 'footnote', blocks: [plain(withoutStart(content, typed))] };
}

function tableOf({ rows, headerRows }: LaidTable, { notes }: Context): Table {
  const cellOf = (lines: readonly Line[]): Cell => ({ blocks: [plain(runOn(lines, notes))] });
  return { type: 'table', rows: rows.map((cells) => ({ cells: cells.map(cellOf) })), headerRows };
}

/** Adds a table; one that goes on at the head of a page is put behind what stands of it on the page before, without its repeated header. */
function addTable(body: Block[], table: Table, isRest: boolean): void {
  const last = body.at(-1);
  if (!isRest || last?.type !== 'table' || widthOf(last) !== widthOf(table)) {
    body.push(table);
    return;
  }
  const header = JSON.stringify(last.rows[0]);
  const [first, ...more] = table.rows.filter((row, at) => at > 0 || JSON.stringify(row) !== header);
  const above = last.rows.at(-1);
  const rows = first && above && isRestOfRow(first) ? [joinedRow(above, first)] : [above, first];
  body[body.length - 1] = {
    ...last,
    rows: [...last.rows.slice(0, -1), ...rows.filter((row) => row !== undefined), ...more],
  };
}

/** A row that begins with an empty cell is what did not fit on the page before of the row there. */
function isRestOfRow({ cells: [first] }: Row): boolean {
  return first !== undefined && isEmpty(first);
}

function isEmpty({ blocks }: Cell): boolean {
  return blocks.every((block) => block.type === 'paragraph' && block.content.length === 0);
}

function joinedRow(above: Row, rest: Row): Row {
  const cells = above.cells.map((cell, at): Cell => {
    const more = rest.cells[at];
    return !more || isEmpty(more) ? cell : { blocks: [...cell.blocks, ...more.blocks] };
  });
  return { cells };
}

function widthOf({ rows }: Table): number {
  return rows[0]?.cells.length ?? 0;
}
