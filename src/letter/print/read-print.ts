import { createFlowBuilder, type Flow, type Span } from '../../text/index.ts';
import { type FieldEntry, readFields } from '../fields.ts';
import type { Furniture, LetterComment, PageMark, Part } from '../letter.ts';
import { type Line, scanLines } from '../lines.ts';
import type { Reading } from '../reading.ts';
import { createPart, structure } from '../structure.ts';
import { readBody } from './body.ts';
import { type ColumnCell, splitColumns } from './columns.ts';
import { liftComments } from './comments.ts';
import { type Cluster, findFurniture, pageMarksIn } from './furniture.ts';
import { readHead } from './head.ts';
import { printEmitter } from './hyphens.ts';

/** Reads the plain text of a finished letter: hard-wrapped, with page furniture, its head in whatever layout. */
export function readPrint(source: string): Reading {
  const comments: LetterComment[] = [];
  const { main, columns } = splitColumns(liftComments(source, scanLines(source), comments));
  const head = readHead(source, main);
  const body = main.slice(head.end);
  const clusters = findFurniture(source, body);
  const { blocks, furniture } = readBody(body, clusters);
  const builder = createFlowBuilder(source);
  for (const { field, value } of head.fields) {
    if (field !== 'betreft' || value.value === null) continue;
    builder.block('header');
    builder.add(value.span);
  }
  const { parts, signatures } = structure(source, blocks, printEmitter(source), builder);
  const beside = readColumns(source, columns, main[head.end]?.start ?? source.length);
  const pageHeads = furniture.map((one): Part => createPart(source, 'paginakop', one.span));
  return {
    flow: builder.build(),
    aside: furnitureFlow(source, [
      ...main.slice(0, head.end).filter((line) => line.text !== ''),
      ...clusterLines(body, clusters),
    ]),
    parts: sortByStart([...head.parts.map(({ kind, span }) => createPart(source, kind, span)), ...parts, ...pageHeads]),
    signatures,
    fields: sortFields([...head.fields, ...beside.fields, ...clusters.flatMap((cluster) => cluster.fields)]),
    pages: pagesOf([
      ...main.slice(0, head.end),
      ...clusterLines(body, clusters),
      ...columns.flat().map((cell) => cell.cell),
    ]),
    furniture: sortByStart([...furniture, ...beside.furniture]),
    noteMarks: [],
    comments,
    problems: [],
    published: head.published,
  };
}

function clusterLines(lines: readonly Line[], clusters: readonly Cluster[]): Line[] {
  return clusters.flatMap((cluster) => lines.slice(cluster.first, cluster.last + 1)).filter((line) => line.text !== '');
}

/** The fields in the reference columns; what stands beside the running text is furniture. */
function readColumns(
  source: string,
  columns: readonly (readonly ColumnCell[])[],
  bodyStart: number,
): { readonly fields: FieldEntry[]; readonly furniture: Furniture[] } {
  const fields = columns.flatMap((cells, i) => {
    const lines = cells.map(({ cell }) => cell);
    return [...readFields(source, lines, i === 0 ? 'head' : 'running-header').fields];
  });
  const furniture = columns.flat().flatMap(({ cell }): Furniture[] => {
    if (cell.text === '' || cell.start < bodyStart) return [];
    return [{ span: { start: cell.start, end: cell.end }, kind: 'reference-column', insideSentence: false }];
  });
  return { fields, furniture };
}

/** The text of page furniture as a flow of its own, a block a line: references in it are no citations of the letter. */
function furnitureFlow(source: string, lines: readonly Line[]): Flow {
  const builder = createFlowBuilder(source);
  for (const line of lines) {
    builder.block('header');
    builder.add(line);
  }
  return builder.build();
}

function pagesOf(lines: readonly Line[]): PageMark[] {
  return sortByStart(lines.flatMap(pageMarksIn));
}

function sortByStart<T extends { readonly span: Span }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.span.start - b.span.start);
}

function sortFields(fields: readonly FieldEntry[]): FieldEntry[] {
  const at = ({ value }: FieldEntry) =>
    Math.min(value.span.start, value.label === '' ? value.span.start : value.labelSpan.start);
  return [...fields].sort((a, b) => at(a) - at(b));
}
