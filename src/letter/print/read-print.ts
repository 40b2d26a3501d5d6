import { createFlowBuilder } from '../../text/index.ts';
import { createPart } from '../body/parts.ts';
import { structure } from '../body/structure.ts';
import { readFields } from '../head/fields.ts';
import { IMPRINT } from '../head/published.ts';
import { readHead } from '../head/read-head.ts';
import { dateAtEnd, dateOfAnswer } from '../head/unlabelled.ts';
import type { FieldEntry, Furniture, LetterComment, Part } from '../letter.ts';
import { emptyLine, type Line, scanLines } from '../lines.ts';
import type { Reading } from '../reading.ts';
import { readBody } from './body.ts';
import { type ColumnCell, pageRuns, splitColumns } from './columns.ts';
import { liftComments } from './comments.ts';
import { type Cluster, findFurniture } from './furniture.ts';
import { pageMarkOfField, pageMarksIn } from './furniture-lines.ts';
import { addBetreft, lineFlow, sortByStart, sortFields } from './gathered.ts';
import { printEmitter } from './hyphens.ts';
import { findInterleaved } from './interleaved.ts';
import { splitJoinedHead } from './joined-head.ts';
import { marginOf, splitLeftColumn } from './left-column.ts';
import { findNoteMarks } from './note-marks.ts';
import { pageBreaks, pageNumberIn, pageNumbers } from './pages.ts';
import { singleSpaced } from './spacing.ts';

/** Reads the plain text of a finished letter: hard-wrapped, with page furniture, its head in whatever layout. `closeLabels`: see `ReadOptions`. */
export function readPrint(source: string, closeLabels = false): Reading {
  const comments: LetterComment[] = [];
  const lines = splitJoinedHead(singleSpaced(liftComments(source, scanLines(source), comments)));
  const margin = marginOf(lines);
  const left = splitLeftColumn(lines, margin);
  const right = splitColumns(left.main, margin);
  const { main } = right;
  const columns = [...left.columns, ...right.columns];
  const head = readHead(source, main, closeLabels);
  const body = main.slice(head.end);
  const paged = pageRuns(source, body, columns, head.end);
  const breaks = pageBreaks(source, body);
  const numbers = pageNumbers(body, breaks);
  const clusters = [
    ...findFurniture(source, body),
    ...paged.clusters,
    ...numbers,
    ...findInterleaved(source, body),
  ].sort((a, b) => a.first - b.first);
  const { blocks, furniture } = readBody(body, clusters, breaks);
  const beside = readColumns(source, paged.rest, main[head.end]?.start ?? source.length);
  const notes = blocks.filter((block) => block.note !== undefined);
  const holes = sortByStart([...furniture, ...beside.furniture, ...notes]).map((one) => one.span);
  const noteMarks = findNoteMarks(blocks);
  const builder = createFlowBuilder(source);
  addBetreft(source, builder, head.fields);
  const emit = printEmitter(
    source,
    noteMarks.map((mark) => mark.span),
  );
  const { parts, signatures } = structure(source, blocks, emit, builder, holes);
  const headLines = main.slice(0, head.end).filter((line) => line.text !== '');
  const furnitureLines = clusterLines(body, clusters);
  const cells = columns.flat().map(({ cell }) => cell);
  const found = [...head.fields, ...beside.fields, ...clusters.flatMap((cluster) => cluster.fields)];
  const answer = dateOfAnswer(source, body);
  const titled = head.published || answer.length > 0;
  const date = found.some(({ field, value }) => field === 'datum' && value.value !== null)
    ? []
    : answer.length > 0
      ? answer
      : dateAtEnd(body);
  const fields = sortFields([...found, ...date]);
  return {
    flow: builder.build(),
    aside: lineFlow(source, [...headLines, ...cells, ...furnitureLines]),
    parts: sortByStart([
      ...head.parts.map(({ kind, span }) => createPart(source, kind, span, undefined, holesOf(columns))),
      ...parts,
      ...furniture.map((one): Part => createPart(source, 'paginakop', one.span)),
    ]),
    signatures,
    fields,
    pages: sortByStart([
      ...fields.flatMap((field) => pageMarkOfField(source, field)),
      ...[...headLines, ...furnitureLines, ...cells].flatMap(pageMarksIn),
      ...numbers.flatMap(({ first }) => pageNumberIn(body[first] ?? emptyLine(0)) ?? []),
    ]),
    furniture: sortByStart([...furniture, ...beside.furniture]),
    noteMarks,
    comments,
    problems: [],
    titled,
    published: titled || [...headLines, ...furnitureLines].some(({ text }) => IMPRINT.test(text)),
  };
}

function holesOf(columns: readonly (readonly ColumnCell[])[]): { start: number; end: number }[] {
  const spans = columns.flat().flatMap(({ cell }) => (cell.text === '' ? [] : [{ start: cell.start, end: cell.end }]));
  return spans.sort((a, b) => a.start - b.start);
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
