import type { BlockKind, FlowBuilder, Span } from '../text/index.ts';
import type { Block, EmitLines } from './block.ts';
import { createGate } from './gate.ts';
import type { Part, PartKind, Signature } from './letter.ts';
import { emptyLine, fold, type Line, splitCells } from './lines.ts';
import { findNumberedQuestions, type NumberedMark } from './numbered-questions.ts';
import { continuesAanhef, isAanhef, isGroet, type QuestionMark, questionMarkAt, slotzinStart } from './phrases.ts';
import { readSignatures, signatureLineKind } from './signature.ts';

/** What the blocks of a letter turn out to be. */
export interface Structure {
  readonly parts: readonly Part[];
  readonly signatures: readonly Signature[];
}

/** Where in the letter we are: before the salutation, in the body, after the closing, after the signature. */
type Phase = 'opening' | 'body' | 'closing' | 'after';

const BIJLAGEN = /^(?:bijlagen?|bijlage\(n\)|bijgevoegd|annex(?:en)?)\s*(?::|$|\d{1,2}\b|[-–—])/i;
const CC =
  /^(?:cc|c\.c\.|kopie(?:ën)?(?: aan)?|afschrift(?:en)?(?: aan)?|in afschrift(?: aan)?|i\.a\.a\.)\s*(?::|$|\s)/i;
/** A signature block is never longer than this many lines. */
const LONGEST_SIGNATURE = 14;

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
  const structurer = new Structurer(source, emit, builder, holes);
  const numbered = findNumberedQuestions(source, blocks);
  blocks.forEach((block, i) => {
    structurer.block(block, blocks[i + 1], numbered.get(block));
  });
  return structurer.finish();
}

class Structurer {
  private readonly parts: Part[] = [];
  private readonly signatures: Signature[] = [];
  private phase: Phase = 'opening';
  private group: { readonly id: number; readonly index: number } | undefined;
  /** The question or answer that is being read: its index in `parts`. */
  private question: number | undefined;
  private lastQuestion = '';
  /** The number of a numbered question that has no answer yet. */
  private asked: string | undefined;
  /** True while a question or answer has only its mark: what follows is its text, whatever it looks like. */
  private bare = false;
  /** The annex or copy list that is being read: its index in `parts`. */
  private listing: number | undefined;
  private tail: Line[] = [];
  private readonly source: string;
  private readonly emit: EmitLines;
  private readonly builder: FlowBuilder;
  private readonly holes: readonly Span[];

  constructor(source: string, emit: EmitLines, builder: FlowBuilder, holes: readonly Span[]) {
    this.holes = holes;
    this.source = source;
    this.emit = emit;
    this.builder = builder;
  }

  block(block: Block, next: Block | undefined, mark: NumberedMark | undefined): void {
    if (mark && this.phase !== 'closing') {
      this.numbered(block, mark);
      return;
    }
    if (
      this.asked !== undefined &&
      block.kind !== 'heading' &&
      block.group?.kind !== 'voetnoten' &&
      this.phase !== 'closing'
    ) {
      this.answer(block, next);
    }
    if (this.phase === 'closing' && (block.kind !== 'paragraph' || block.quoted) && !this.isTailBlock(block))
      this.endTail();
    if (block.group) this.grouped(block, block.group);
    else if (block.kind === 'heading') this.heading(block);
    else this.paragraph(block, next);
    if (this.tail.length > 0) this.tail.push(emptyLine(block.span.end));
  }

  finish(): Structure {
    this.endTail();
    this.markSlotzin();
    return { parts: this.parts, signatures: this.signatures };
  }

  private numbered(block: Block, mark: NumberedMark): void {
    this.write(block.kind === 'heading' ? 'paragraph' : block.kind, block.lines, block);
    this.openQuestion({ ...mark, length: 0 }, block.span);
    this.asked = mark.kind === 'vraag' ? mark.label : undefined;
  }

  /** What follows a numbered question is its answer, unless the letter ends here. */
  private answer(block: Block, next: Block | undefined): void {
    const label = this.asked ?? '';
    this.asked = undefined;
    const text = plain(block.lines[0]?.text ?? '');
    if (isGroet(text) || isAanhef(text) || questionMarkAt(text) || this.startsSignature(block.lines, 0, next)) return;
    this.openQuestion({ kind: 'antwoord', label, length: 0 }, { start: block.span.start, end: block.span.start });
  }

  // a name alone, between empty lines, looks like a heading
  private isTailBlock(block: Block): boolean {
    return block.kind === 'heading' && block.lines.every((line) => signatureLineKind(plain(line.text)) !== undefined);
  }

  private grouped(block: Block, group: NonNullable<Block['group']>): void {
    this.write(block.kind, block.lines, block);
    if (this.listing !== undefined && group.kind === 'lijst') {
      this.extend(this.listing, block.span.end);
      return;
    }
    this.listing = undefined;
    if (this.question !== undefined && group.kind !== 'voetnoten') {
      this.extend(this.question, block.span.end);
      return;
    }
    if (this.group?.id === group.id) this.extend(this.group.index, block.span.end);
    else {
      this.add(group.kind, block.span);
      this.group = { id: group.id, index: this.parts.length - 1 };
    }
  }

  private heading(block: Block): void {
    const text = plain(block.lines[0]?.text ?? '');
    if (this.phase === 'closing' && this.isTailBlock(block)) {
      this.tailLines(block.lines);
      return;
    }
    const mark = questionMarkAt(text);
    if (mark && block.lines.length === 1) {
      this.write('heading', block.lines, block);
      this.openQuestion(mark, block.span);
      this.bare = true;
      return;
    }
    if (this.question !== undefined && block.guessed && (this.bare || /\?\d{0,2}$/.test(text))) {
      this.write('paragraph', block.lines, block);
      this.extend(this.question, block.span.end);
      this.bare = false;
      return;
    }
    this.question = undefined;
    this.write('heading', block.lines, block);
    if (BIJLAGEN.test(text) && this.phase === 'after') this.openListing('bijlagen', block.span);
    else {
      this.listing = undefined;
      this.add('kop', block.span, String(block.level ?? 1));
    }
    if (this.phase === 'opening') this.phase = 'body';
  }

  private paragraph(block: Block, next: Block | undefined): void {
    if (block.quoted) {
      this.write(block.kind, block.lines, block);
      return;
    }
    const lines = block.lines;
    let from = 0;
    while (from < lines.length) from = this.segment(block, lines, from, next);
  }

  /** Reads one part that starts at line `from` of a paragraph, and gives the line after it. */
  private segment(block: Block, lines: readonly Line[], from: number, next: Block | undefined): number {
    const text = plain(lines[from]?.text ?? '');
    if (this.phase !== 'closing' && from === 0 && isAanhef(text)) return this.aanhef(lines, from);
    if (isGroet(text)) return this.groet(lines, from);
    if (this.phase === 'closing') {
      const end = this.tailEnd(lines, from);
      if (end > from) {
        this.tailLines(lines.slice(from, end));
        return end;
      }
      this.endTail();
    }
    const listing = this.phase === 'after' || this.phase === 'body' ? listingKind(text) : undefined;
    if (listing && (this.phase === 'after' || listing === 'cc' || /:$/.test(text))) {
      this.listed(listing, lines.slice(from));
      return lines.length;
    }
    if (this.phase === 'body' && this.startsSignature(lines, from, next)) {
      this.phase = 'closing';
      return from;
    }
    const mark = this.phase === 'closing' ? undefined : questionMarkAt(text);
    if (mark) return this.questioned(mark, lines, from);
    return this.alinea(block, lines, from, next);
  }

  private aanhef(lines: readonly Line[], from: number): number {
    let end = from + 1;
    while (end < lines.length && continuesAanhef(plain(lines[end]?.text ?? ''))) end++;
    this.captions(lines.slice(from, end));
    this.add('aanhef', spanOf(lines.slice(from, end)));
    this.phase = 'body';
    this.question = undefined;
    return end;
  }

  private groet(lines: readonly Line[], from: number): number {
    this.endTail();
    this.markSlotzin();
    const line = lines.slice(from, from + 1);
    this.captions(line);
    this.question = undefined;
    this.listing = undefined;
    this.add('groet', spanOf(line));
    this.phase = 'closing';
    return from + 1;
  }

  /** The end of the lines from `from` on that can stand in a signature block. */
  private tailEnd(lines: readonly Line[], from: number): number {
    let end = from;
    const named = () => this.tail.some((line) => signatureLineKind(line.text) === 'naam');
    while (end < lines.length && this.tail.length + (end - from) < LONGEST_SIGNATURE) {
      const text = plain(lines[end]?.text ?? '');
      if (listingKind(text) !== undefined || isGroet(text)) break;
      const known =
        text.length <= 140 &&
        splitCells(lines[end] as Line, 3).some((cell) => signatureLineKind(plain(cell.text)) !== undefined);
      const goesOn = end > from && text.length <= 90 && !/[.?!]$/.test(text);
      const loose = !named() && text.length <= 60 && !/[.?!:]$/.test(text) && !isAanhef(text);
      if (!known && !goesOn && !loose) break;
      end++;
    }
    return end;
  }

  private tailLines(lines: readonly Line[]): void {
    this.captions(lines);
    this.tail.push(...lines.map((line) => ({ ...line, text: plain(line.text) })));
  }

  private endTail(): void {
    if (this.tail.length > 0) {
      const found = readSignatures(this.tail);
      this.signatures.push(...found);
      const spans =
        found.length > 0
          ? found.map((signature) => signature.span)
          : [spanOf(this.tail.filter((line) => line.text !== ''))];
      for (const span of spans.sort((a, b) => a.start - b.start)) this.add('ondertekening', span);
    }
    this.tail = [];
    if (this.phase === 'closing') this.phase = 'after';
  }

  /** A signature without a closing before it, as in a published Kamerstuk: function and name, in few short lines. */
  private startsSignature(lines: readonly Line[], from: number, next: Block | undefined): boolean {
    const rest = lines.slice(from, from + 8);
    const first = rest[0];
    if (!first || rest.length > 7) return false;
    const kind = signatureLineKind(plain(first.text));
    const second = signatureLineKind(plain(rest[1]?.text ?? ''));
    if (kind !== 'functie' && kind !== 'namens' && !(kind === 'naam' && second === 'functie' && rest.length <= 3))
      return false;
    const inside = readSignatures(rest.map((line) => ({ ...line, text: plain(line.text) })));
    if (inside.some((signature) => signature.naam !== undefined)) return rest.every((line) => line.text.length <= 110);
    // a function without a name, as the last words of a letter
    if (!next && kind === 'functie' && /,$/.test(rest.at(-1)?.text ?? '')) return true;
    const below =
      next && (next.kind === 'paragraph' || next.kind === 'heading') ? plain(next.lines[0]?.text ?? '') : '';
    return (
      /,$/.test(rest.at(-1)?.text ?? '') &&
      rest.every((line) => line.text.length <= 100) &&
      signatureLineKind(below) === 'naam'
    );
  }

  private listed(kind: 'bijlagen' | 'cc', lines: readonly Line[]): void {
    this.write('caption', lines);
    this.openListing(kind, spanOf(lines));
  }

  private openListing(kind: 'bijlagen' | 'cc', span: Span): void {
    this.question = undefined;
    this.add(kind, span);
    this.listing = this.parts.length - 1;
  }

  private questioned(mark: QuestionMark, lines: readonly Line[], from: number): number {
    const line = lines[from] as Line;
    const end = nextMark(lines, from + 1);
    const alone = mark.length >= plain(line.text).length;
    if (alone) {
      this.write('caption', [line]);
      if (end > from + 1) this.write('paragraph', lines.slice(from + 1, end));
    } else this.write('paragraph', lines.slice(from, end));
    this.openQuestion(mark, spanOf(lines.slice(from, end)));
    this.bare = alone && end === from + 1;
    return end;
  }

  private openQuestion(mark: QuestionMark, span: Span): void {
    const label = mark.label === '' ? this.lastQuestion : mark.label;
    if (mark.kind === 'vraag') this.lastQuestion = label;
    this.listing = undefined;
    this.add(mark.kind, span, label === '' ? undefined : label);
    this.question = this.parts.length - 1;
    if (this.phase === 'opening') this.phase = 'body';
  }

  private alinea(block: Block, lines: readonly Line[], from: number, next: Block | undefined): number {
    let end = from + 1;
    while (end < lines.length && !this.breaksAt(lines, end, next)) end++;
    const own = lines.slice(from, end);
    this.listing = undefined;
    const span = from === 0 && end === lines.length ? block.span : spanOf(own);
    this.write(block.kind, own, block);
    if (this.question !== undefined) this.extend(this.question, span.end);
    else this.add('alinea', span);
    this.bare = false;
    if (this.phase === 'opening') this.phase = 'body';
    return end;
  }

  /** True when another part starts at this line of a paragraph, without an empty line before it. */
  private breaksAt(lines: readonly Line[], at: number, next: Block | undefined): boolean {
    const raw = lines[at]?.text ?? '';
    if (raw.length > 160) return false;
    const text = plain(raw);
    const before = lines[at - 1]?.text ?? '';
    if (isGroet(text)) return true;
    if (!/[.?!:)”’"]$/.test(before)) return false;
    return questionMarkAt(text) !== undefined || (this.phase === 'body' && this.startsSignature(lines, at, next));
  }

  private captions(lines: readonly Line[]): void {
    for (const line of lines) this.write('caption', [line]);
  }

  private write(kind: BlockKind, lines: readonly Line[], block?: Block): void {
    this.builder.block(kind, {
      quoted: block?.quoted ?? false,
      ...(block?.note === undefined ? {} : { note: block.note }),
    });
    this.emit(lines, this.builder);
  }

  private add(kind: PartKind, span: Span, label?: string): void {
    this.parts.push(createPart(this.source, kind, span, label, this.holes));
    if (kind !== 'voetnoten') this.group = undefined;
  }

  private extend(index: number, end: number): void {
    const old = this.parts[index];
    if (old && end > old.span.end)
      this.parts[index] = createPart(this.source, old.kind, { start: old.span.start, end }, old.label, this.holes);
  }

  /** The closing sentence at the end of the last paragraph becomes a part of its own. */
  private markSlotzin(): void {
    const index = this.parts.findLastIndex(
      (one) => one.kind !== 'voetnoten' && one.kind !== 'ondertekening' && one.kind !== 'bijlagen' && one.kind !== 'cc',
    );
    const old = this.parts[index];
    if (old?.kind !== 'alinea') return;
    const raw = this.source.slice(old.span.start, old.span.end);
    const at = slotzinStart(raw);
    if (at === undefined) return;
    const slotzin = createPart(
      this.source,
      'slotzin',
      { start: old.span.start + at, end: old.span.end },
      undefined,
      this.holes,
    );
    const left = raw.slice(0, at).trimEnd();
    const before =
      left === ''
        ? []
        : [
            createPart(
              this.source,
              'alinea',
              { start: old.span.start, end: old.span.start + left.length },
              undefined,
              this.holes,
            ),
          ];
    this.parts.splice(index, 1, ...before, slotzin);
  }
}

/** Makes a part; its text is folded at the first question, without the holes in it. */
export function createPart(
  source: string,
  kind: PartKind,
  span: Span,
  label?: string,
  holes: readonly Span[] = [],
): Part {
  let text: string | undefined;
  return {
    kind,
    span: { start: span.start, end: span.end },
    get text() {
      text ??= fold(textWithout(source, span, holes));
      return text;
    },
    ...(label === undefined ? {} : { label }),
  };
}

function textWithout(source: string, { start, end }: Span, holes: readonly Span[]): string {
  let at = start;
  let text = '';
  for (const hole of holes) {
    if (hole.start < at || hole.start >= end || (hole.start <= start && hole.end >= end)) continue;
    text += `${source.slice(at, hole.start)} `;
    at = Math.min(hole.end, end);
  }
  return text + source.slice(at, end);
}

const mayBeListing = createGate(['bi', 'an', 'cc', 'c.', 'ko', 'af', 'in', 'i.']);

function listingKind(text: string): 'bijlagen' | 'cc' | undefined {
  if (text.length > 200 || !mayBeListing(text)) return undefined;
  if (BIJLAGEN.test(text)) return 'bijlagen';
  return CC.test(text) ? 'cc' : undefined;
}

/** The next line that starts a question or answer, or the end. */
function nextMark(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const text = plain(lines[i]?.text ?? '');
    const before = lines[i - 1]?.text ?? '';
    if (isGroet(text)) return i;
    if (questionMarkAt(text) && (/[.?!:)”’"]$/.test(before) || i === from)) return i;
  }
  return lines.length;
}

/** From the first line to the last, the backslash of a hard line break not included. */
function spanOf(lines: readonly Line[]): Span {
  const last = lines.at(-1);
  const broken = last !== undefined && last.text.length > 1 && last.text.endsWith('\\') ? 1 : 0;
  return { start: lines[0]?.start ?? 0, end: (last?.end ?? 0) - broken };
}

/** A line without the emphasis marks of Markdown around it, and without the backslash of a hard break. */
function plain(text: string): string {
  const code = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (code !== 42 && code !== 95 && last !== 42 && last !== 95 && last !== 92) return text;
  return text.replace(/^[*_]+|[*_\\]+$/g, '').trim();
}
