import type { FlowBlock } from '../../text/index.ts';
import { commentsIn } from '../comments.ts';
import type { Letter } from '../letter.ts';
import { draftParagraphs } from './draft-blocks.ts';
import type { Weave } from './weave.ts';

/** Empty lines that the writer left are kept, up to this many: the room for a signature. */
const MOST_EMPTY_LINES = 3;

/** The text of the letter without its head and notes: blocks, lines and lists as the writer set them. */
export function bodyOf(letter: Letter, weave: Weave): string {
  const blocks = letter.flow.blocks.filter(({ kind, source }) => {
    return kind !== 'note' && kind !== 'header' && source.start >= (letter.frontMatter?.span.end ?? 0);
  });
  const markers = countedMarkers(letter);
  let text = '';
  let before: FlowBlock | undefined;
  for (const block of blocks) {
    if (before) text += between(letter.source, before, block);
    text += markerOf(letter.source, block, markers) + weave(block);
    before = block;
  }
  return text;
}

/** The line ends between two blocks as the writer set them; cells of one row are kept apart by a tab. */
function between(source: string, before: FlowBlock, after: FlowBlock): string {
  const gap = withoutComments(source.slice(before.source.end, after.source.start));
  const code = fencedCode(gap);
  if (code !== undefined) return `\n\n${code}\n\n`;
  const lineEnds = gap.match(/\r\n?|\n/g)?.length ?? 0;
  if (lineEnds === 0) return after.kind === 'table-cell' ? '\t' : '\n';
  // between two rows of a table may stand the line that only divides them
  const inTable = before.kind === 'table-cell' && after.kind === 'table-cell' && gap.includes('|');
  return '\n'.repeat(inTable ? 1 : Math.min(lineEnds, MOST_EMPTY_LINES + 1));
}

/** The lines between code fences: they are no running text, and still the writer's. */
function fencedCode(gap: string): string | undefined {
  let fence: string | undefined;
  const lines: string[] = [];
  for (const line of gap.split(/\r\n?|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    else lines.push(line);
  }
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** The text without HTML comments and the line ends after them: a comment that stands alone leaves no empty line. */
function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of commentsIn(text)) {
    result += text.slice(at, start);
    at = end + (/^[ \t]*(?:\r\n?|\n)?/.exec(text.slice(end, end + 80))?.[0].length ?? 0);
  }
  return result + text.slice(at);
}

/** The mark of a list item as the writer set it; '' for one that goes on with the item above. */
export function markerIn(source: string, block: FlowBlock): string {
  return markerBefore(source, block)[1];
}

/** What stands before an item on its line: its indent and its mark. */
function markerBefore(source: string, { source: span }: FlowBlock): [indent: string, marker: string] {
  let start = span.start;
  while (start > 0 && !/[\r\n]/.test(source.charAt(start - 1))) start--;
  const [, indent = '', marker = ''] =
    /^(\s*)(?:>\s*)*(?:([-*+]|\w{1,3}[.)])(?!\S))?/.exec(source.slice(start, span.start)) ?? [];
  return [indent, marker];
}

/** The mark of a list item with its indent, '-' for every bullet, a number as Markdown counts it. */
function markerOf(source: string, block: FlowBlock, counted: ReadonlyMap<number, string>): string {
  if (block.kind !== 'list-item') return '';
  const [indent, marker] = markerBefore(source, block);
  if (marker === '') return indent;
  return `${indent}${/^[-*+]$/.test(marker) ? '-' : (countedAt(source, block, counted) ?? marker)} `;
}

/** The number of an item whose text may begin with marks of emphasis, which are no part of its block. */
function countedAt(source: string, block: FlowBlock, counted: ReadonlyMap<number, string>): string | undefined {
  let at = block.source.start;
  while (at > 0 && !counted.has(at) && !/[\r\n]/.test(source.charAt(at - 1))) at--;
  return counted.get(at);
}

/** The numbers that items have on the page, by where their text begins. */
function countedMarkers(letter: Letter): ReadonlyMap<number, string> {
  const items = [...draftParagraphs(letter)].filter(([, { marker = '' }]) => /^\d/.test(marker));
  return new Map(items.map(([start, { marker = '' }]) => [start, marker]));
}
