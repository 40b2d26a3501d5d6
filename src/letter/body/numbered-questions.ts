import { type QuestionMark, questionMarkAt, questionNumbers, seriesLabel } from '../../dutch/index.ts';
import type { Span } from '../../text/index.ts';
import type { Part } from '../letter.ts';
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
 * Finds the questions of letters that number them without the word "Vraag" ("1 Waarom …?", "1. Is het waar …?", "2 en 3" above two of
 * them), and the answers that repeat the number. At least two questions, with rising numbers: one numbered sentence with a question mark
 * is not enough. A caption "Vraag 4" among them is one of them.
 */
export function findNumberedQuestions(source: string, blocks: readonly Block[]): ReadonlyMap<Block, NumberedMark> {
  const marks = new Map<Block, NumberedMark>();
  const listed = listedQuestions(source, blocks);
  let last: Numbers | undefined;
  let questions = 0;
  blocks.forEach((block, i) => {
    if (block.group && !listed.has(block)) return;
    const found = numbersOf(source, block);
    if (found === undefined) return;
    const { label, first, alone, isCaption } = found;
    const text = alone ? blocks[i + 1] : block;
    if (!text || (alone && (text.group || text.note !== undefined))) return;
    const asks = asksIn(text);
    if (asks && first > (last?.last ?? 0)) {
      marks.set(block, { kind: 'vraag', label, alone });
      last = found;
      if (!isCaption) questions++;
    } else if (!asks && !isCaption && label === last?.label && questions > 0)
      marks.set(block, { kind: 'antwoord', label, alone });
  });
  return questions >= FEWEST ? marks : new Map();
}

/** The numbers at the start of a block. */
interface Numbers {
  readonly label: string;
  readonly first: number;
  readonly last: number;
  /** The block holds nothing else. */
  readonly alone: boolean;
  /** The word "Vraag" stands before them. */
  readonly isCaption: boolean;
}

function numbersOf(source: string, block: Block): Numbers | undefined {
  const line = plain(block.lines[0]?.text ?? '');
  const caption = captionLabel(line);
  const label = caption ?? seriesLabel(line);
  if (label !== undefined) {
    const numbers = questionNumbers(label).map((number) => Number.parseInt(number, 10));
    return {
      ...{ label, first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 },
      ...{ alone: block.lines.length === 1, isCaption: caption !== undefined },
    };
  }
  const number = numberOf(source, block);
  if (number === undefined) return undefined;
  const alone = block.span.end - block.span.start <= number.length + 1;
  return { label: String(Number(number)), first: Number(number), last: Number(number), alone, isCaption: false };
}

/** The numbers of "Vraag 2 en 3" on a line of its own. */
function captionLabel(line: string): string | undefined {
  const mark = questionMarkAt(line);
  return mark?.kind === 'vraag' && mark.label !== '' && mark.length >= line.length ? mark.label : undefined;
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

/** True for a question on the line after another: who writes them so answers them together (test/letters/143). */
export function isRightBelow(source: string, above: Part | undefined, { start }: Span): boolean {
  return above?.kind === 'vraag' && !/\n\s*\n/.test(source.slice(above.span.end, start));
}

/** True for a question with text under it, in its item, that asks nothing. */
function isAnswered(source: string, question: Block, below: Block | undefined): boolean {
  if (!below || below.quoted || numberOf(source, below) !== undefined) return false;
  return asksIn(question) && !asksIn(below);
}
