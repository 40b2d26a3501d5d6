import type { QuestionMark } from '../../dutch/index.ts';
import { type Block, plain } from './block.ts';
import { questionMarkOf } from './question-mark.ts';

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
 * that repeat the number. At least two questions, with rising numbers: one numbered sentence with a question mark is not enough.
 */
export function findNumberedQuestions(source: string, blocks: readonly Block[]): ReadonlyMap<Block, NumberedMark> {
  const marks = new Map<Block, NumberedMark>();
  const listed = listedQuestions(source, blocks);
  let last = 0;
  let questions = 0;
  blocks.forEach((block, i) => {
    if (block.group && !listed.has(block)) return;
    const number = numberOf(source, block);
    if (number === undefined) return;
    const alone = block.span.end - block.span.start <= number.length + 1;
    const text = alone ? blocks[i + 1] : block;
    if (!text || (alone && (text.group || text.note !== undefined))) return;
    const asks = asksIn(text);
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

function numberOf(source: string, { span: { start } }: Block): string | undefined {
  return NUMBER.exec(source.slice(start, start + 8))?.[1];
}

function asksIn({ lines }: Block): boolean {
  return ASKS.test(plain(lines.at(-1)?.text ?? ''));
}

/**
 * The list items that may be questions: those that are a list by themselves, and the numbered ones of a list that holds the answers
 * too, under each question and indented as it is. A list of questions alone stays a list.
 */
function listedQuestions(source: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const items = listsIn(blocks).flatMap((list) => {
    if (list.length === 1) return list;
    const numbered = list.filter((block) => numberOf(source, block) !== undefined);
    const answered = list.filter(
      (block, i) => numberOf(source, block) !== undefined && isAnswered(source, block, list[i + 1]),
    );
    return answered.length >= FEWEST ? numbered : [];
  });
  return new Set(items);
}

/** The blocks of each list. */
function listsIn(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const lists = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.group?.kind !== 'lijst') continue;
    const known = lists.get(block.group.id);
    if (known) known.push(block);
    else lists.set(block.group.id, [block]);
  }
  return [...lists.values()];
}

/** Finds the marks of questions and answers ("Vraag 1:", "Antwoord:") in a list that holds both. */
export function findListedMarks(blocks: readonly Block[]): ReadonlyMap<Block, QuestionMark> {
  const found = listsIn(blocks).flatMap((list) => {
    const marks = list.flatMap((block) => {
      const mark = questionMarkOf(block.lines[0]?.text ?? '');
      return mark ? [[block, mark] as const] : [];
    });
    const isAsked = marks.some(([, { kind, label }]) => kind === 'vraag' && label !== '');
    return isAsked && marks.some(([, { kind }]) => kind === 'antwoord') ? marks : [];
  });
  return new Map(found);
}

/** True for a question with text under it, in its item, that asks nothing. */
function isAnswered(source: string, question: Block, below: Block | undefined): boolean {
  if (!below || below.quoted || numberOf(source, below) !== undefined) return false;
  return asksIn(question) && !asksIn(below);
}
