import { isAanhef } from '../../dutch/index.ts';
import { createFlowBuilder, type FlowBuilder, type Span } from '../../text/index.ts';
import type { Block, EmitLines } from '../body/block.ts';
import { createPart } from '../body/parts.ts';
import { structure } from '../body/structure.ts';
import { letterComment } from '../comments.ts';
import { frontMatterFields } from '../front-matter/fields.ts';
import { readFrontMatter } from '../front-matter/read.ts';
import { frontMatterSignatures } from '../front-matter/signatures.ts';
import { readHead } from '../head/read-head.ts';
import type { FieldEntry, FrontMatter, LetterComment, Part } from '../letter.ts';
import { emptyLine, type Line, lineOf } from '../lines.ts';
import type { NoteMark, Reading } from '../reading.ts';
import { scanBlocks } from './blocks.ts';
import { withBoldHeadings } from './bold-headings.ts';
import { addInline } from './inline.ts';

/** Reads a draft: Markdown, with YAML front matter as its head. */
export function readDraft(source: string): Reading {
  const { frontMatter, bodyStart, problems } = readFrontMatter(source);
  const { blocks, comments, definitions } = scanBlocks(source, bodyStart);
  const head = headOf(source, withBoldHeadings(blocks));
  const builder = createFlowBuilder(source);
  const fields = frontMatter ? frontMatterFields(source, frontMatter) : [];
  addBetreft(source, builder, [...fields, ...head.fields], frontMatter);
  const found: Found = { noteMarks: [], targets: [...definitions.values()], comments: [...comments] };
  const { parts, signatures } = structure(source, head.rest, draftEmitter(source, found, definitions), builder);
  const front: Part[] = frontMatter ? [createPart(source, 'front-matter', frontMatter.span)] : [];
  return {
    flow: builder.build(),
    aside: targetFlow(source, [...new Map(found.targets.map((target) => [target.start, target])).values()]),
    parts: [...front, ...head.parts, ...parts].sort((a, b) => a.span.start - b.span.start),
    signatures: signatures.length > 0 ? signatures : frontMatterSignatures(frontMatter),
    fields: [...fields, ...head.fields],
    pages: [],
    furniture: [],
    noteMarks: found.noteMarks,
    comments: found.comments.sort((a, b) => a.span.start - b.span.start),
    problems,
    ...(frontMatter ? { frontMatter } : {}),
    titled: false,
    published: false,
  };
}

interface Found {
  readonly noteMarks: NoteMark[];
  readonly targets: Span[];
  readonly comments: LetterComment[];
}

function draftEmitter(source: string, found: Found, definitions: ReadonlyMap<string, Span>): EmitLines {
  const sink = {
    noteMark: (mark: string, span: Span) => found.noteMarks.push({ mark, span }),
    target: (span: Span) => found.targets.push(span),
    comment: (span: Span) => found.comments.push(letterComment(source, span)),
  };
  return (lines, builder) => addInline(builder, source, lines, sink, definitions);
}

/** The subject is running text too: references and dates in it count. */
function addBetreft(
  source: string,
  builder: FlowBuilder,
  fields: readonly FieldEntry[],
  frontMatter: FrontMatter | undefined,
): void {
  for (const { field, value } of fields) {
    if (field !== 'betreft' || value.value === null) continue;
    builder.block('header');
    const data = frontMatter?.entries.find((entry) => entry.keySpan === value.labelSpan)?.value;
    if (typeof data !== 'string' || data === value.text) builder.add(value.span);
    else {
      // quoted: the text between the quotes, where it stands there as it reads
      const at = source.indexOf(data, value.span.start);
      if (at >= 0 && at + data.length <= value.span.end) builder.add({ start: at, end: at + data.length });
      else builder.replace(value.span, data.replace(/\s+/g, ' ').trim());
    }
  }
}

/** The blocks of which a head in the text of a draft is made: lines, a list or a table of labels. */
const OF_HEAD: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'table-cell']);
/** A list or table is a head when it gives at least this many fields. */
const FEWEST_FIELDS = 2;

/** The labels above the salutation, below a title, in a draft that has its head in its text. */
function headOf(
  source: string,
  blocks: readonly Block[],
): { readonly fields: readonly FieldEntry[]; readonly parts: readonly Part[]; readonly rest: readonly Block[] } {
  const none = { fields: [], parts: [], rest: blocks };
  const aanhef = blocks.findIndex((block) => block.kind === 'paragraph' && isAanhef(block.lines[0]?.text ?? ''));
  const first = blocks.findIndex((block) => block.kind !== 'heading');
  const above = blocks.slice(first, Math.max(0, aanhef));
  if (above.length === 0 || above.some(({ kind, quoted }) => !OF_HEAD.has(kind) || quoted)) return none;
  const lines = linesOf(source, above);
  const { fields, parts, end } = readHead(source, lines);
  if (fields.length === 0) return none;
  const marked = above.some(({ kind }) => kind !== 'paragraph');
  // a list or table that is more than labels and values is text
  if (marked && (fields.length < FEWEST_FIELDS || lines.slice(end).some(({ text }) => text !== ''))) return none;
  return {
    fields,
    parts: parts.map(({ kind, span }) => createPart(source, kind, span)),
    rest: [...blocks.slice(0, first), ...blocks.slice(aanhef)],
  };
}

/** The lines of a head: an empty line after each block, but for the items of a list; the cells of a row on one line. */
function linesOf(source: string, blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block, i): Line[] => {
    const next = blocks[i + 1];
    const apart = block.group === undefined || block.group.id !== next?.group?.id;
    const blank = apart ? [emptyLine(block.span.end)] : [];
    if (block.kind !== 'table-cell') return [...block.lines, ...blank];
    const before = blocks[i - 1];
    if (before?.kind === 'table-cell' && isOneLine(source, before, block)) return [];
    let last = i;
    for (let cell = blocks[last + 1]; cell?.kind === 'table-cell' && isOneLine(source, block, cell); )
      cell = blocks[++last + 1];
    const { start } = block.span;
    const row = lineOf(source.slice(start, blocks[last]?.span.end ?? start), start);
    return [row, ...(blocks[last + 1]?.kind === 'table-cell' ? [] : [emptyLine(row.end)])];
  });
}

function isOneLine(source: string, first: Block, second: Block): boolean {
  return !/[\r\n]/.test(source.slice(first.span.start, second.span.start));
}

/** Link targets as a flow of their own, a block each: an identifier in one is a reference. */
function targetFlow(source: string, targets: readonly Span[]) {
  const builder = createFlowBuilder(source);
  for (const target of targets) {
    builder.block('note');
    builder.add(target);
  }
  return builder.build();
}
