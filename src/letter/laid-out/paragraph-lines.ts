import type { Inline, Paragraph } from '../../document/index.ts';
import { hyphenAtEnd } from '../../dutch/index.ts';
import type { Span } from '../../text/index.ts';

/** A line of a paragraph, without the white space at its ends. Offsets are those of its text. */
export interface ParagraphLine {
  readonly text: string;
  /** The marks of notes in it; `note` is what joins a mark to its note. */
  readonly marks: readonly { readonly note: string; readonly span: Span }[];
  /** What is still to be filled in. */
  readonly open: readonly Span[];
  /** What of the file stands where in it. */
  readonly runs: readonly { readonly inline: Inline; readonly span: Span }[];
  /** True where the line ends because the page was full. */
  readonly wrapped: boolean;
}

/** How the mark of a note stands in the text. */
export type MarkOf = (note: string) => string;

/** The lines of a paragraph that hold text: one, and one more for each line end in it. */
export function linesOf({ content }: Paragraph, markOf: MarkOf): ParagraphLine[] {
  const lines: LineBuilder[] = [new LineBuilder()];
  for (const inline of content) {
    if (inline.type === 'break') {
      if (inline.wrapped) lines.at(-1)?.wrap();
      lines.push(new LineBuilder());
    } else lines.at(-1)?.add(inline, markOf);
  }
  return lines.map((line) => line.trimmed()).filter(({ text }) => text !== '');
}

/** The same with the lines that end because a cell was full joined again: a row of a table is a line. */
export function cellLinesOf(paragraph: Paragraph, markOf: MarkOf): ParagraphLine[] {
  const groups: ParagraphLine[][] = [];
  for (const line of linesOf(paragraph, markOf)) {
    const last = groups.at(-1);
    if (last?.at(-1)?.wrapped) last.push(line);
    else groups.push([line]);
  }
  return groups.map(joinedLine);
}

const HYPHENATED = /[\p{L}\p{N}][-\u2010]$/u;

function joinedLine(lines: readonly ParagraphLine[]): ParagraphLine {
  const [only, more] = lines;
  if (only && !more) return only;
  const texts: string[] = [];
  let length = 0;
  const moved = lines.map(({ text, marks, open, runs }, i) => {
    const by = length;
    const next = lines[i + 1]?.text;
    const isOneWord = next === undefined || (HYPHENATED.test(text) && hyphenAtEnd(text, next) !== 'apart');
    texts.push(isOneWord ? text : `${text} `);
    length += text.length + (isOneWord ? 0 : 1);
    const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
    return {
      marks: marks.map(({ note, span }) => ({ note, span: at(span) })),
      open: open.map(at),
      runs: runs.map(({ inline, span }) => ({ inline, span: at(span) })),
    };
  });
  return {
    text: texts.join(''),
    marks: moved.flatMap(({ marks }) => marks),
    open: moved.flatMap(({ open }) => open),
    runs: moved.flatMap(({ runs }) => runs),
    wrapped: lines.at(-1)?.wrapped ?? false,
  };
}

/** The text of a paragraph on one line, without the marks of notes. */
export function textOf(paragraph: Paragraph): string {
  return linesOf(paragraph, () => '')
    .map(({ text }) => text)
    .join(' ');
}

/** True for a paragraph in which every letter is bold. */
export function isBold({ content }: Paragraph): boolean {
  const texts = content.filter((inline) => inline.type === 'text' && /\S/.test(inline.text));
  return texts.length > 0 && texts.every((inline) => inline.type === 'text' && inline.bold);
}

/** Line ends of every kind and control characters: in a text they would end the line, or say that it is no text. */
const NOT_IN_LINE = /[\p{Cc}\u2028\u2029]/gu;
/** A tab is a control character too, and stays. */
const withoutControls = (text: string) => text.replace(NOT_IN_LINE, (one) => (one === '\t' ? one : ' '));

class LineBuilder {
  private text = '';
  private readonly marks: { note: string; span: Span }[] = [];
  private readonly open: Span[] = [];
  private readonly runs: { inline: Inline; span: Span }[] = [];
  private wrapped = false;

  wrap(): void {
    this.wrapped = true;
  }

  add(inline: Exclude<Inline, { readonly type: 'break' }>, markOf: MarkOf): void {
    const start = this.text.length;
    if (inline.type === 'picture') return;
    this.text += inline.type === 'note-mark' ? markOf(inline.note) : withoutControls(inline.text).toWellFormed();
    const span = { start, end: this.text.length };
    if (span.end === start) return;
    this.runs.push({ inline, span });
    if (inline.type === 'note-mark') this.marks.push({ note: inline.note, span });
    if (inline.type === 'text' && inline.open && inline.text.trim() !== '') this.open.push(span);
  }

  trimmed(): ParagraphLine {
    const lead = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    const within = ({ start, end }: Span): Span => ({
      start: Math.max(0, start - lead),
      end: Math.min(text.length, end - lead),
    });
    return {
      text,
      marks: this.marks.map(({ note, span }) => ({ note, span: within(span) })),
      open: this.open.map(within).filter(({ start, end }) => end > start),
      runs: this.runs
        .map(({ inline, span }) => ({ inline, span: within(span) }))
        .filter(({ span }) => span.end > span.start),
      wrapped: this.wrapped,
    };
  }
}
