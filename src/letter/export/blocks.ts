import type { Block, Document, Inline, Note } from '../../document/index.ts';
import type { Letter } from '../letter.ts';
import { draftBlocks, type LetterBlocks } from './draft-blocks.ts';
import { paragraphOnNewPage } from './page-begins.ts';
import { pageHead, type SenderValues } from './page-head.ts';
import { printBlocks } from './print-blocks.ts';

/** What is known besides the letter. */
export interface BlockOptions {
  /** The values of the profile: they say who writes, where the letter does not. */
  readonly values?: SenderValues;
}

/**
 * The finished letter as blocks, for those who write it to a file: the head of its pages, its text in the styles of the letter, notes
 * numbered in the order of their marks. Open places are told as such.
 */
export function letterBlocks(letter: Letter, { values = {} }: BlockOptions = {}): Document {
  const { body, notes } = letter.form === 'draft' ? draftBlocks(letter) : printBlocks(letter);
  const title = letter.header.betreft?.value;
  const kenmerk = letter.header.kenmerk?.value;
  const modified = letter.header.datum?.value;
  return {
    ...numbered({ body: onPages(letter, body), notes }),
    regions: [],
    properties: {
      ...(title && { title }),
      ...(modified && /^\d{4}-\d\d-\d\d$/.test(modified) && { modified }),
      custom: kenmerk ? { Kenmerk: kenmerk } : {},
    },
    head: pageHead(letter, values),
  };
}

function onPages(letter: Letter, body: readonly Block[]): Block[] {
  const first = paragraphOnNewPage(letter, body);
  return body.flatMap((block): Block[] => (block === first ? [{ type: 'page-break' }, block] : [block]));
}

/**
 * The notes by number. A note has no notes: a mark in one is written out. A note to which the text does not refer stands under it, its
 * text is not lost.
 */
function numbered({ body, notes }: LetterBlocks): { readonly body: Block[]; readonly notes: Note[] } {
  const numbers = new Map<string, string>();
  for (const mark of marksIn(body)) if (!numbers.has(mark)) numbers.set(mark, String(numbers.size + 1));
  const told = [...numbers.keys()];
  for (const mark of notes.keys()) if (!numbers.has(mark)) numbers.set(mark, String(numbers.size + 1));
  const textOf = (mark: string) => (notes.get(mark) ?? []).map((block) => withMarksWritten(block, numbers));
  const untold = [...numbers.keys()].slice(told.length);
  return {
    body: [...body, ...untold.flatMap((mark) => withNumber(textOf(mark), numbers.get(mark) ?? mark))],
    notes: told.map((mark) => ({
      id: mark,
      mark: numbers.get(mark) ?? mark,
      kind: 'footnote',
      blocks: textOf(mark),
    })),
  };
}

function marksIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => marksIn(cell.blocks)));
    if (block.type !== 'paragraph') return [];
    return block.content.flatMap((inline) => (inline.type === 'note-mark' ? [inline.note] : []));
  });
}

function withMarksWritten(block: Block, numbers: ReadonlyMap<string, string>): Block {
  if (block.type !== 'paragraph') return block;
  const content = block.content.map((inline): Inline => {
    return inline.type === 'note-mark' ? { type: 'text', text: `[${numbers.get(inline.note)}]` } : inline;
  });
  return { ...block, content };
}

function withNumber(blocks: readonly Block[], number: string): Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [...blocks];
  return [{ ...first, content: [{ type: 'text', text: `[${number}] ` }, ...first.content] }, ...rest];
}
