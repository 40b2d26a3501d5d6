import { createFlowBuilder, type FlowBuilder, type Span } from '../../text/index.ts';
import type { Block, EmitLines } from '../block.ts';
import type { FieldEntry } from '../fields.ts';
import { frontMatterFields } from '../front-matter/fields.ts';
import { readFrontMatter } from '../front-matter/read.ts';
import { frontMatterSignatures } from '../front-matter/signatures.ts';
import type { FrontMatter, LetterComment, Part } from '../letter.ts';
import { emptyLine, type Line } from '../lines.ts';
import { createPart } from '../parts.ts';
import { isAanhef } from '../phrases.ts';
import { readHead } from '../print/head.ts';
import type { NoteMark, Reading } from '../reading.ts';
import { structure } from '../structure.ts';
import { scanBlocks } from './blocks.ts';
import { addInline } from './inline.ts';

/** Reads a draft: Markdown, with YAML front matter as its head. */
export function readDraft(source: string): Reading {
  const { frontMatter, bodyStart, problems } = readFrontMatter(source);
  const { blocks, comments, definitions } = scanBlocks(source, bodyStart);
  const head = headOf(source, blocks);
  const builder = createFlowBuilder(source);
  const fields = frontMatter ? frontMatterFields(source, frontMatter) : [];
  addBetreft(source, builder, [...fields, ...head.fields], frontMatter);
  const found: Found = { noteMarks: [], targets: [...definitions.values()], comments: [...comments] };
  const { parts, signatures } = structure(source, head.rest, draftEmitter(source, found, definitions), builder);
  const front: Part[] = frontMatter ? [createPart(source, 'front-matter', frontMatter.span)] : [];
  return {
    flow: builder.build(),
    aside: targetFlow(source, [...new Map(found.targets.map((target) => [target.start, target])).values()]),
    parts: [...front, ...head.parts, ...parts],
    signatures: signatures.length > 0 ? signatures : frontMatterSignatures(frontMatter),
    fields: [...fields, ...head.fields],
    pages: [],
    furniture: [],
    noteMarks: found.noteMarks,
    comments: found.comments.sort((a, b) => a.span.start - b.span.start),
    problems,
    ...(frontMatter ? { frontMatter } : {}),
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
    comment: (span: Span) => found.comments.push({ span, text: source.slice(span.start + 4, span.end - 3).trim() }),
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

/** Label lines above the salutation, in a draft that has its head in its text. */
function headOf(
  source: string,
  blocks: readonly Block[],
): { readonly fields: readonly FieldEntry[]; readonly parts: readonly Part[]; readonly rest: readonly Block[] } {
  const aanhef = blocks.findIndex((block) => block.kind === 'paragraph' && isAanhef(block.lines[0]?.text ?? ''));
  const above = blocks.slice(0, Math.max(0, aanhef));
  if (above.length === 0 || above.some((block) => block.kind !== 'paragraph'))
    return { fields: [], parts: [], rest: blocks };
  const lines = above.flatMap((block): Line[] => [...block.lines, emptyLine(block.span.end)]);
  const { fields, parts } = readHead(source, lines);
  if (fields.length === 0) return { fields: [], parts: [], rest: blocks };
  return { fields, parts: parts.map(({ kind, span }) => createPart(source, kind, span)), rest: blocks.slice(aanhef) };
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
