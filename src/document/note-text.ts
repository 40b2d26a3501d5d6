import type { Block, Inline } from './blocks.ts';

/**
 * The text of a note without what stands before it: the space after its number, or the mark that the writer chose.
 *
 * @param mark '' for a note with a number, which is no text in the file
 */
export function withoutMark(blocks: readonly Block[], mark: string): Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [...blocks];
  return [{ ...first, content: withoutStart(first.content, mark) }, ...rest];
}

function withoutStart(content: readonly Inline[], mark: string): readonly Inline[] {
  const [first, ...rest] = content;
  if (first?.type !== 'text') return content;
  const trimmed = first.text.trimStart();
  const isMark = mark !== '' && trimmed.startsWith(mark);
  const text = isMark ? trimmed.slice(mark.length).trimStart() : trimmed;
  if (text !== '') return [{ ...first, text }, ...rest];
  return withoutStart(rest, isMark ? '' : mark);
}
