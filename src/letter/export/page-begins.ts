import type { Block, Paragraph } from '../../document/index.ts';
import type { Letter } from '../letter.ts';

/**
 * The paragraph that begins a page: the first heading or question below the signature, where questions follow it. A ministry sends the
 * Kamer a letter and, on pages of their own, the questions with their answers.
 *
 * @param paragraphs of the letter, in order, in the styles of a letter
 */
export function paragraphOnNewPage({ parts }: Letter, paragraphs: readonly Block[]): Paragraph | undefined {
  const signature = parts.find(({ kind }) => kind === 'ondertekening');
  if (!signature || !parts.some(({ kind, span }) => kind === 'vraag' && span.start >= signature.span.end)) return;
  const signed = paragraphs.findIndex((block) => isStyled(block, 'Ondertekening'));
  if (signed < 0) return;
  return paragraphs.slice(signed).find((block): block is Paragraph => isHeading(block) || isStyled(block, 'Vraag'));
}

function isStyled(block: Block, style: string): block is Paragraph {
  return block.type === 'paragraph' && block.style === style;
}

function isHeading(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.role === 'heading';
}
