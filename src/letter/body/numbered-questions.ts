import type { Block } from './block.ts';

/** A block that turns out to be a numbered question, or the answer with the same number. */
export interface NumberedMark {
  readonly kind: 'vraag' | 'antwoord';
  readonly label: string;
  /** The block holds the number alone; the text is the next block. */
  readonly alone: boolean;
}

const NUMBER = /^(\d{1,3})[.)]?(?:\s+|$)/;
const FEWEST = 2;
/** How a question ends, the mark of a footnote behind it: "?", "?”", "?2", "? 1)", "?[3]". */
const ASKS = /\?["”’)]*(?: ?[([]?\d{1,2}[)\]]?)?$/;

/**
 * Finds the questions of letters that number them without the word "Vraag" ("1 Waarom …?", "1. Is het waar …?"), and the answers
 * that repeat the number. At least two questions, with rising numbers: one numbered sentence with a question mark is none.
 */
export function findNumberedQuestions(source: string, blocks: readonly Block[]): ReadonlyMap<Block, NumberedMark> {
  const marks = new Map<Block, NumberedMark>();
  const single = singleItems(blocks);
  let last = 0;
  let questions = 0;
  blocks.forEach((block, i) => {
    if (block.group && !single.has(block)) return;
    const number = NUMBER.exec(source.slice(block.span.start, block.span.start + 8))?.[1];
    if (number === undefined) return;
    const alone = block.span.end - block.span.start <= number.length + 1;
    const text = alone ? blocks[i + 1] : block;
    if (!text || (alone && (text.group || text.note !== undefined))) return;
    const asks = ASKS.test(text.lines.at(-1)?.text ?? '');
    const value = Number(number);
    if (asks && value > last) {
      marks.set(block, { kind: 'vraag', label: String(value), alone });
      last = value;
      questions++;
    } else if (!asks && value === last && questions > 0)
      marks.set(block, { kind: 'antwoord', label: String(value), alone });
  });
  return questions >= FEWEST ? marks : new Map();
}

/** The list items that are a list by themselves. */
function singleItems(blocks: readonly Block[]): ReadonlySet<Block> {
  const count = new Map<number, number>();
  for (const { group } of blocks) if (group) count.set(group.id, (count.get(group.id) ?? 0) + 1);
  return new Set(blocks.filter(({ group }) => group?.kind === 'lijst' && count.get(group.id) === 1));
}
