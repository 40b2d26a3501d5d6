import { createFlowBuilder, firstFrom, type Span } from '../../text/index.ts';
import { createPart } from '../body/parts.ts';
import { structure } from '../body/structure.ts';
import { readFields } from '../head/fields.ts';
import { IMPRINT } from '../head/published.ts';
import { headEnd, readHeadLines } from '../head/read-head.ts';
import { dateAtEnd, dateOfAnswer } from '../head/unlabelled.ts';
import type { Layout, Stretch, StretchZone } from '../layout.ts';
import type { FieldEntry, Furniture, PageMark, Part } from '../letter.ts';
import { emptyLine, type Line, scanLines } from '../lines.ts';
import { pageMarkOfField, pageMarksIn } from '../print/furniture-lines.ts';
import { addBetreft, lineFlow, sortByStart, sortFields } from '../print/gathered.ts';
import { printEmitter } from '../print/hyphens.ts';
import type { Reading } from '../reading.ts';
import { blocksOf } from './blocks.ts';

/** What the stretches of a zone are, where they are no text of the letter. */
const FURNITURE: Readonly<Partial<Record<StretchZone, Furniture['kind']>>> = {
  'running-header': 'running-header',
  'running-side': 'reference-column',
  footer: 'footer',
};

/** Reads the text of a file by its layout: nothing is guessed from spaces, and what no stretch covers is not read. */
export function readLaidOut(source: string, layout: Layout): Reading {
  const lines = linesIn(source);
  const { stretches, marks } = layout;
  const inZone = (zone: StretchZone) => stretches.filter((stretch) => stretch.zone === zone);
  const text = inZone('body').filter(({ kind }) => kind !== 'note');
  const body = linesOf(text, lines);
  const end = headEnd(body);
  const beside = regionsOf([...inZone('first-header'), ...inZone('side')]).flatMap((region) => [
    ...linesOf(region, lines),
    ...linesApart(region.at(-1)?.span.end ?? 0),
  ]);
  const headLines = [...body.slice(0, end), ...linesApart(body[end]?.start ?? 0), ...beside];
  const head = readHeadLines(source, headLines);
  const rest = body.slice(end);
  const around = regionsOf(stretches.filter(({ zone }) => FURNITURE[zone] !== undefined));
  const aroundLines = around.map((region) => linesOf(region, lines));
  const furniture = around.map(furnitureOf);
  const blocks = blocksOf(source, stretches, rest);
  const notes = blocks.filter((block) => block.note !== undefined);
  const builder = createFlowBuilder(source);
  const answer = dateOfAnswer(source, body);
  const titled = head.published || answer.length > 0;
  const found = [
    // above printed answers stand the day of the questions and to whom they went, and neither is that of the answers
    ...head.fields.filter((entry) => answer.length === 0 || entry.value.label !== ''),
    ...aroundLines.flatMap((own) => readFields(source, own, 'running-header').fields),
  ];
  const date = found.some(hasDay) ? [] : answer.length > 0 ? answer : dateAtEnd(rest);
  const dated = [...found, ...date];
  const fields = sortFields([...dated, ...ofProperties(source, linesOf(inZone('property'), lines), dated)]);
  addBetreft(source, builder, fields);
  const emit = printEmitter(
    source,
    marks.map(({ span }) => span),
  );
  const holes = sortByStart([...furniture, ...notes]).map(({ span }) => span);
  const { parts, signatures } = structure(source, blocks, emit, builder, holes);
  const written = headLines.filter(({ text }) => text !== '');
  return {
    flow: builder.build(),
    aside: lineFlow(source, [...written, ...aroundLines.flat().filter(({ text }) => text !== '')]),
    parts: sortByStart([
      ...head.parts
        .filter(({ kind }) => answer.length === 0 || kind !== 'geadresseerde')
        .map(({ kind, span }) => createPart(source, kind, span)),
      ...parts,
      ...furniture
        .filter(({ kind }) => kind !== 'reference-column')
        .map(({ span }): Part => createPart(source, 'paginakop', span)),
    ]),
    signatures,
    fields,
    pages: pagesIn(source, stretches, fields, lines),
    furniture,
    noteMarks: marks,
    comments: [],
    problems: [],
    titled,
    published: titled || [...written, ...aroundLines.flat()].some(({ text }) => IMPRINT.test(text)),
    openPlaces: layout.openPlaces,
  };
}

/** This number of empty lines keeps a label from waiting for a value on the other side of them. */
const APART = 4;

/** The empty lines at an offset between two texts that have nothing to do with each other. */
function linesApart(at: number): Line[] {
  return Array.from({ length: APART }, () => emptyLine(at));
}

/** The lines of a text, to be had by a stretch of it. */
type LinesIn = (span: Span) => readonly Line[];

function linesIn(source: string): LinesIn {
  const lines = scanLines(source);
  return ({ start, end }) => {
    const own: Line[] = [];
    for (let i = firstFrom(lines, start); i < lines.length; i++) {
      const line = lines[i];
      if (!line || line.start >= end) break;
      own.push(line);
    }
    return own;
  };
}

/** The lines on which stretches stand, one for a row of a table; an empty line between what stands apart. */
function linesOf(stretches: readonly Stretch[], lines: LinesIn): Line[] {
  const own: Line[] = [];
  let before: Stretch | undefined;
  for (const stretch of stretches) {
    const isRow = before?.row !== undefined && before.row === stretch.row && before.group === stretch.group;
    const more = lines(stretch.span);
    const first = more[0];
    if (before && first && !isRow && first.start > before.span.end + 1) own.push(emptyLine(before.span.end));
    for (const line of more) own.push(line);
    before = stretch;
  }
  return own;
}

/** The stretches of each region, in order. */
function regionsOf(stretches: readonly Stretch[]): Stretch[][] {
  const regions: Stretch[][] = [];
  let before: Stretch | undefined;
  for (const stretch of stretches) {
    if (before && before.zone === stretch.zone && before.region === stretch.region) regions.at(-1)?.push(stretch);
    else regions.push([stretch]);
    before = stretch;
  }
  return regions;
}

function furnitureOf(region: readonly Stretch[]): Furniture {
  const [first] = region;
  return {
    span: { start: first?.span.start ?? 0, end: region.at(-1)?.span.end ?? 0 },
    kind: (first && FURNITURE[first.zone]) ?? 'running-header',
    insideSentence: false,
  };
}

function hasDay({ field, value }: FieldEntry): boolean {
  return field === 'datum' && value.value !== null;
}

/** The properties of the file that say what the letter itself does not. */
function ofProperties(source: string, lines: readonly Line[], fields: readonly FieldEntry[]): FieldEntry[] {
  const known = new Set(fields.filter(({ value }) => value.value !== null).map(({ field }) => field));
  return readFields(source, lines, 'property').fields.filter(({ field }) => !known.has(field));
}

/** The numbers that the pages of the file bear. What a text program saved of a number says nothing of a page. */
function pagesIn(
  source: string,
  stretches: readonly Stretch[],
  fields: readonly FieldEntry[],
  lines: LinesIn,
): PageMark[] {
  const paged = stretches.filter(({ page }) => page !== undefined);
  const spans = paged.map(({ span }) => span);
  const within = ({ start }: Span) => start < (spans[firstFrom(spans, start + 1) - 1]?.end ?? 0);
  const marks = [
    ...fields.flatMap((field) => pageMarkOfField(source, field)).filter(({ span }) => within(span)),
    ...linesOf(paged, lines).flatMap(pageMarksIn),
  ];
  return sortByStart([...new Map(marks.map((mark) => [mark.span.start, mark])).values()]);
}
