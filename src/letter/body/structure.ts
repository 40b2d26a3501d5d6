import { continuesAanhef, isAanhef, isGroet, type QuestionMark, questionLabel } from '../../dutch/index.ts';
import type { BlockKind, FlowBuilder, Span } from '../../text/index.ts';
import type { Part, PartKind, Signature } from '../letter.ts';
import { emptyLine, type Line } from '../lines.ts';
import { append, type Block, type EmitLines, linesBetween, plain, spanOfLines } from './block.ts';
import { closingEnd, isSignatureBlock, listingKind, startsSignature } from './closing.ts';
import { findListedMarks, findNumberedQuestions, isRightBelow, type NumberedMark } from './numbered-questions.ts';
import { createPartList, type PartList } from './parts.ts';
import { questionMarkOf } from './question-mark.ts';
import { readSignatures } from './signature.ts';

/** What the blocks of a letter turn out to be. */
export interface Structure {
  readonly parts: readonly Part[];
  readonly signatures: readonly Signature[];
}

/** Where in the letter we are: before the salutation, in the body, after the closing, after the signature. */
type Phase = 'opening' | 'body' | 'closing' | 'after';

/**
 * Gives every block its part in the letter and writes its text to the flow, in reading order. Both readers end here, so a
 * salutation, closing, signature, question or annex list is told in the same way in a draft and in print. `holes` are the
 * stretches of the source (page furniture, in order) that are no text of a part they stand in.
 */
export function structure(
  source: string,
  blocks: readonly Block[],
  emit: EmitLines,
  builder: FlowBuilder,
  holes: readonly Span[] = [],
): Structure {
  const structurer = new Structurer(source, createPartList(source, holes), emit, builder);
  const numbered = findNumberedQuestions(source, blocks);
  const listed = findListedMarks(blocks);
  blocks.forEach((block, i) => {
    structurer.block(block, blocks[i + 1], { numbered: numbered.get(block), listed: listed.get(block) });
  });
  return structurer.finish();
}

/** What a block turned out to be before the letter is read in order. */
interface Marks {
  readonly numbered: NumberedMark | undefined;
  /** Its mark, in a list of questions and answers. */
  readonly listed: QuestionMark | undefined;
}

/** No answer is to more questions than these. */
const MOST_TOGETHER = 20;

class Structurer {
  private readonly source: string;
  private readonly list: PartList;
  private readonly emit: EmitLines;
  private readonly builder: FlowBuilder;
  private readonly signatures: Signature[] = [];
  private phase: Phase = 'opening';
  /** The list, table, quote or set of notes that is being read. */
  private group: { readonly id: number; readonly index: number } | undefined;
  /** The question or answer that is being read: its index among the parts. */
  private question: number | undefined;
  /** The numbers of the last question and of those right above it, for an answer that has none. */
  private lastQuestions: readonly string[] = [];
  /** True while a numbered question has no answer yet. */
  private asked = false;
  /** The mark of a numbered question or answer of which only the number was read. */
  private opened: NumberedMark | undefined;
  /** True while a question or answer has only its mark: what follows is its text, whatever it looks like. */
  private bare = false;
  /** The annex or copy list that is being read: its index among the parts. */
  private listing: number | undefined;
  /** The lines of the signature block so far. */
  private tail: Line[] = [];

  constructor(source: string, list: PartList, emit: EmitLines, builder: FlowBuilder) {
    this.source = source;
    this.list = list;
    this.emit = emit;
    this.builder = builder;
  }

  block(block: Block, next: Block | undefined, { numbered, listed }: Marks): void {
    if (this.opened && this.question !== undefined) {
      this.numberedText(block, this.opened, this.question);
      return;
    }
    if (numbered) {
      this.endTail();
      this.numbered(block, numbered);
      return;
    }
    if (listed && this.listing === undefined) {
      this.endTail();
      this.write(block.kind, block.lines, block);
      this.openQuestion(listed, block.span);
      this.asked = false;
      return;
    }
    if (this.phase !== 'closing') {
      if (this.asked && block.kind !== 'heading' && block.kind !== 'note') this.answer(block, next);
    } else if ((block.kind !== 'paragraph' || block.quoted) && !isSignatureBlock(block, this.tail)) this.endTail();
    if (block.group) this.grouped(block, block.group);
    else if (block.kind === 'heading') this.heading(block);
    else this.paragraph(block, next);
    if (this.tail.length > 0) this.tail.push(emptyLine(block.span.end));
  }

  finish(): Structure {
    this.endTail();
    this.list.splitSlotzin();
    return { parts: this.list.parts, signatures: this.signatures };
  }

  private numbered(block: Block, mark: NumberedMark): void {
    const kind = block.kind === 'heading' ? 'paragraph' : block.kind;
    this.write(mark.alone ? 'caption' : kind, block.lines, block);
    this.openQuestion({ ...mark, length: 0 }, block.span);
    this.opened = mark.alone ? mark : undefined;
    this.asked = mark.kind === 'vraag' && !mark.alone;
  }

  /** The text of a question or answer whose number stands on a line of its own. */
  private numberedText(block: Block, mark: NumberedMark, question: number): void {
    this.write('paragraph', block.lines, block);
    this.list.extend(question, block.span.end);
    this.asked = mark.kind === 'vraag';
    this.opened = undefined;
  }

  /** What follows a numbered question is its answer, unless the letter ends here. */
  private answer(block: Block, next: Block | undefined): void {
    this.asked = false;
    const text = plain(block.lines[0]?.text ?? '');
    if (isGroet(text) || isAanhef(text) || startsSignature(block.lines, 0, next)) return;
    // a paragraph opens the question or answer that it marks
    if (!block.group && questionMarkOf(block.lines[0]?.text ?? '')) return;
    this.openQuestion({ kind: 'antwoord', label: '', length: 0 }, { start: block.span.start, end: block.span.start });
  }

  private grouped(block: Block, group: NonNullable<Block['group']>): void {
    this.write(block.kind, block.lines, block);
    const { end } = block.span;
    const inListing = group.kind === 'lijst' ? this.listing : undefined;
    const inQuestion = group.kind === 'voetnoten' ? undefined : this.question;
    this.listing = inListing;
    const owner = inListing ?? inQuestion ?? (this.group?.id === group.id ? this.group.index : undefined);
    if (owner !== undefined) this.list.extend(owner, end);
    else this.group = { id: group.id, index: this.list.add(group.kind, block.span) };
    if (this.phase === 'opening' && group.kind !== 'voetnoten') this.phase = 'body';
  }

  private heading(block: Block): void {
    const text = plain(block.lines[0]?.text ?? '');
    if (this.phase === 'closing') this.tailLines(block.lines);
    else if (this.questionHeading(block, text)) return;
    else {
      this.question = undefined;
      this.write('heading', block.lines, block);
      const listing = this.phase === 'after' ? listingKind(text) : undefined;
      if (listing) this.openListing(listing, block.span);
      else {
        this.listing = undefined;
        this.add('kop', block.span, String(block.level ?? 1));
      }
      if (this.phase === 'opening') this.phase = 'body';
    }
  }

  /** A heading that is the mark of a question ("### Vraag 1"), or that only looks like one and is its text. */
  private questionHeading(block: Block, text: string): boolean {
    const mark = block.lines.length === 1 ? questionMarkOf(block.lines[0]?.text ?? '') : undefined;
    if (mark) {
      this.write('heading', block.lines, block);
      this.openQuestion(mark, block.span);
      this.bare = true;
      return true;
    }
    if (this.question === undefined || !block.guessed || !(this.bare || /\?\d{0,2}$/.test(text))) return false;
    this.write('paragraph', block.lines, block);
    this.list.extend(this.question, block.span.end);
    this.bare = false;
    return true;
  }

  private paragraph(block: Block, next: Block | undefined): void {
    const { lines } = block;
    let from = 0;
    while (from < lines.length) from = this.segment(block, lines, from, next);
  }

  /** Reads one part that starts at line `from` of a paragraph, and gives the line after it. */
  private segment(block: Block, lines: readonly Line[], from: number, next: Block | undefined): number {
    const text = plain(lines[from]?.text ?? '');
    if (isGroet(text)) return this.groet(lines, from);
    if (this.phase === 'closing') {
      const end = closingEnd(this.tail, lines, from);
      if (end > from) {
        this.tailLines(lines.slice(from, end));
        return end;
      }
      this.endTail();
    }
    if (from === 0 && isAanhef(text)) return this.aanhef(lines, from);
    const listing = this.phase === 'opening' ? undefined : listingKind(text);
    if (listing && (this.phase === 'after' || listing === 'cc' || text.endsWith(':'))) {
      const own = lines.slice(from, nextListing(lines, from + 1));
      this.write('caption', own);
      this.openListing(listing, spanOfLines(own));
      return from + own.length;
    }
    if (this.phase === 'body' && startsSignature(lines, from, next)) {
      this.list.splitSlotzin();
      this.phase = 'closing';
      return from;
    }
    const mark = questionMarkOf(lines[from]?.text ?? '');
    return mark ? this.questioned(mark, lines, from) : this.alinea(block, lines, from, next);
  }

  private aanhef(lines: readonly Line[], from: number): number {
    let end = from + 1;
    while (end < lines.length && continuesAanhef(plain(lines[end]?.text ?? ''))) end++;
    this.captions(lines.slice(from, end));
    this.add('aanhef', spanOfLines(lines.slice(from, end)));
    this.phase = 'body';
    this.question = undefined;
    return end;
  }

  private groet(lines: readonly Line[], from: number): number {
    this.endTail();
    this.list.splitSlotzin();
    const line = lines.slice(from, from + 1);
    this.captions(line);
    this.question = undefined;
    this.listing = undefined;
    this.add('groet', spanOfLines(line));
    this.phase = 'closing';
    return from + 1;
  }

  private tailLines(lines: readonly Line[]): void {
    this.captions(lines);
    append(
      this.tail,
      lines.map((line) => ({ ...line, text: plain(line.text) })),
    );
  }

  private endTail(): void {
    if (this.tail.length > 0) {
      const found = readSignatures(this.tail);
      this.signatures.push(...found);
      const whole = spanOfLines(this.tail.filter((line) => line.text !== ''));
      const spans = found.length > 0 ? found.map((signature) => signature.span) : [whole];
      for (const span of spans.sort((a, b) => a.start - b.start)) this.add('ondertekening', span);
    }
    this.tail = [];
    if (this.phase === 'closing') this.phase = 'after';
  }

  private openListing(kind: 'bijlagen' | 'cc', span: Span): void {
    this.question = undefined;
    this.listing = this.add(kind, span);
  }

  private questioned(mark: QuestionMark, lines: readonly Line[], from: number): number {
    const end = nextMark(lines, from + 1);
    const alone = mark.length >= plain(lines[from]?.text ?? '').length;
    if (alone) this.write('caption', lines.slice(from, from + 1));
    this.write('paragraph', lines.slice(alone ? from + 1 : from, end));
    this.openQuestion(mark, spanOfLines(lines.slice(from, end)));
    this.bare = alone && end === from + 1;
    return end;
  }

  private openQuestion(mark: QuestionMark, span: Span): void {
    const label = mark.label === '' ? this.lastLabel(mark.kind) : mark.label;
    if (mark.kind === 'vraag' && mark.label !== '') {
      const above = isRightBelow(this.source, this.list.parts.at(-1), span) ? this.lastQuestions : [];
      this.lastQuestions = above.length < MOST_TOGETHER ? [...above, label] : [label];
    }
    this.listing = undefined;
    this.question = this.add(mark.kind, span, label === '' ? undefined : label);
    if (this.phase === 'opening') this.phase = 'body';
  }

  /** The number of what has none of its own: an answer is to all questions that it stands under. */
  private lastLabel(kind: QuestionMark['kind']): string {
    const [only, ...more] = this.lastQuestions;
    if (kind === 'vraag' || more.length === 0) return this.lastQuestions.at(-1) ?? '';
    return questionLabel([only, ...more].join(', '));
  }

  private alinea(block: Block, lines: readonly Line[], from: number, next: Block | undefined): number {
    let end = from + 1;
    while (end < lines.length && !this.breaksAt(lines, end, next)) end++;
    const own = linesBetween(lines, from, end);
    const span = own === lines ? block.span : spanOfLines(own);
    this.write(block.kind, own, block);
    if (this.question !== undefined) this.list.extend(this.question, span.end);
    else this.add('alinea', span);
    this.listing = undefined;
    this.bare = false;
    if (this.phase === 'opening') this.phase = 'body';
    return end;
  }

  /** True when another part starts at this line of a paragraph, without an empty line before it. */
  private breaksAt(lines: readonly Line[], at: number, next: Block | undefined): boolean {
    const text = plain(lines[at]?.text ?? '');
    if (text.length > 160) return false;
    if (isGroet(text)) return true;
    if (!endsSentence(lines, at - 1)) return false;
    const inText = this.phase === 'body' || this.phase === 'opening';
    return questionMarkOf(lines[at]?.text ?? '') !== undefined || (inText && startsSignature(lines, at, next));
  }

  private captions(lines: readonly Line[]): void {
    for (const line of lines) this.write('caption', [line]);
  }

  private write(kind: BlockKind, lines: readonly Line[], block?: Block): void {
    this.builder.block(kind, block);
    this.emit(lines, this.builder);
  }

  /** Adds a part; only notes may stand in the middle of a list or table. */
  private add(kind: PartKind, span: Span, label?: string): number {
    if (kind !== 'voetnoten') this.group = undefined;
    return this.list.add(kind, span, label);
  }
}

/** The next line that starts a list of annexes or copies, or the end. */
function nextListing(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && listingKind(plain(lines[at]?.text ?? '')) === undefined) at++;
  return at;
}

/** The next line that starts a question or answer, or the end. */
function nextMark(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (isGroet(plain(text)) || (questionMarkOf(text) && (i === from || endsSentence(lines, i - 1)))) return i;
  }
  return lines.length;
}

/** The mark of a footnote behind the end of a sentence: "…onderzoek?1", "…onderzoek?[1]". */
const MARKED = /[.?!)”’"'](?: ?[([]?\d{1,2}[)\]]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/;
/** Such a mark on a line of its own, where a PDF gives what is raised. */
const MARK_ALONE = /^[([]?\d{1,2}[)\]]?$/;

/** True for a line of the group at which a sentence ends. */
function endsSentence(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text === '') return false;
  if ('.?!:)”’"'.includes(text.charAt(text.length - 1))) return true;
  if (!/[\d⁰¹²³⁴⁵⁶⁷⁸⁹\])]$/.test(text)) return false;
  return MARKED.test(text) || (MARK_ALONE.test(text) && endsSentence(lines, at - 1));
}
