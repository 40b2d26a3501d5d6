import type { Inline, Note, Paragraph } from '../../document/index.ts';
import type { Span } from '../../text/index.ts';
import type { LaidOutMark, Layout, Stretch, StretchZone } from '../layout.ts';
import { raisedFigures } from '../print/notes.ts';
import { cellLinesOf, isBold, linesOf, type ParagraphLine } from './paragraph-lines.ts';

/** What stands between a stretch and the one before it: an empty line, a line end, or what divides the cells of a row. */
export type Gap = 'apart' | 'line' | 'cell';

const GAPS: Readonly<Record<Gap, string>> = { apart: '\n\n', line: '\n', cell: ' | ' };

/** Where paragraphs belong. */
export interface Belongs {
  readonly zone: StretchZone;
  readonly kind?: Stretch['kind'];
  readonly group?: number;
  readonly region?: number;
  readonly row?: number;
  readonly column?: number;
  readonly page?: number;
  readonly note?: string;
}

/** A text with its layout. */
export interface LaidOut {
  readonly text: string;
  readonly layout: Layout;
}

/** The same, with what of the file stands where. */
export interface Arranged extends LaidOut {
  /** The pieces of the paragraphs, in order. */
  readonly runs: readonly Run[];
  /** The ends of the lines that end because the page was full. */
  readonly wrapped: ReadonlySet<number>;
  /** The stretch of each note that is shown, by its id. */
  readonly noteOf: ReadonlyMap<string, Stretch>;
}

/** A piece of a paragraph at its place in the text. */
export interface Run {
  readonly inline: Inline;
  readonly span: Span;
}

/** The mark of a note as it stands in a text without looks: figures raised, another sign as it is, letters between brackets. */
function shownMark(mark: string): string {
  if (/^\d+$/.test(mark)) return raisedFigures(mark);
  return /^[\p{L}\p{N}]/u.test(mark) ? `[${mark}]` : mark;
}

/** How far the items of a list under an item stand in. */
const INDENT = '  ';

/** Writes a text stretch by stretch. */
export class LaidOutWriter {
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly stretches: Stretch[] = [];
  private readonly marks: LaidOutMark[] = [];
  private readonly openPlaces: Span[] = [];
  private readonly runs: Run[] = [];
  private readonly wrapped = new Set<number>();
  private readonly noteOf = new Map<string, Stretch>();
  /** Asked more than once of each paragraph. */
  private readonly lines = new WeakMap<Paragraph, readonly ParagraphLine[]>();
  private readonly notes: ReadonlyMap<string, Note>;

  constructor(notes: readonly Note[]) {
    this.notes = new Map(notes.map((note) => [note.id, note]));
  }

  /** Adds a line that no stretch covers: it is shown and not read. */
  title(text: string): void {
    this.add((this.length === 0 ? '' : GAPS.apart) + text);
  }

  /** Adds what divides two stretches. */
  gap(gap: Gap): void {
    if (this.length > 0) this.add(GAPS[gap]);
  }

  /** True where paragraphs hold something that is shown. */
  isShown(paragraphs: readonly Paragraph[]): boolean {
    return paragraphs.some((paragraph) => this.linesOf(paragraph).length > 0);
  }

  /** Adds paragraphs as one stretch: one, or all that stand in a cell or a note. */
  stretch(paragraphs: readonly Paragraph[], belongs: Belongs): void {
    const shown = paragraphs.filter((paragraph) => this.linesOf(paragraph).length > 0);
    const first = shown[0];
    if (!first) return;
    const { kind = kindOf(first), zone, ...more } = belongs;
    const start = this.length + indentOf(first).length;
    if (belongs.note !== undefined) this.add(`${shownMark(belongs.note)} `);
    const lines = shown.flatMap((paragraph, i) => {
      if (i > 0) this.add('\n');
      return this.paragraph(paragraph, kind === 'table-cell');
    });
    this.stretches.push({
      zone,
      kind,
      span: { start, end: this.length },
      lines,
      ...(kind === 'heading' ? { level: first.level ?? 1 } : {}),
      ...(kind === 'list-item' ? { level: first.level ?? 0 } : {}),
      ...(first.role === 'quote' ? { quoted: true } : {}),
      ...(shown.every(isBold) ? { bold: true } : {}),
      ...more,
    });
  }

  /** Adds a note behind its mark. */
  note({ id, mark }: Note, paragraphs: readonly Paragraph[]): void {
    this.stretch(paragraphs, { zone: 'body', kind: 'note', note: mark });
    const last = this.stretches.at(-1);
    if (last) this.noteOf.set(id, last);
  }

  /** Ends the text with a line end. */
  finish(paged: boolean): Arranged {
    if (this.length > 0) this.add('\n');
    const { stretches, marks, openPlaces, runs, wrapped, noteOf } = this;
    return { text: this.pieces.join(''), layout: { stretches, paged, marks, openPlaces }, runs, wrapped, noteOf };
  }

  private linesOf(paragraph: Paragraph): readonly ParagraphLine[] {
    const known = this.lines.get(paragraph);
    if (known) return known;
    const lines = linesOf(paragraph, this.markOf);
    this.lines.set(paragraph, lines);
    return lines;
  }

  private readonly markOf = (note: string) => shownMark(this.notes.get(note)?.mark ?? '');

  /** The lines of a paragraph, with the mark of an item before the first. */
  private paragraph(paragraph: Paragraph, inCell: boolean): Span[] {
    const { role, marker = '' } = paragraph;
    if (role === 'item') this.add(indentOf(paragraph) + (marker === '' ? '' : `${marker} `));
    const lines = inCell ? cellLinesOf(paragraph, this.markOf) : this.linesOf(paragraph);
    return lines.map((line, i) => {
      if (i > 0) this.add('\n');
      return this.line(line);
    });
  }

  private line({ text, marks, open, runs, wrapped }: ParagraphLine): Span {
    const at = this.length;
    for (const { note, span } of marks) {
      const mark = this.notes.get(note)?.mark ?? '';
      this.marks.push({ mark, span: { start: at + span.start, end: at + span.end } });
    }
    for (const { start, end } of open) this.openPlaces.push({ start: at + start, end: at + end });
    for (const { inline, span } of runs)
      this.runs.push({ inline, span: { start: at + span.start, end: at + span.end } });
    this.add(text);
    if (wrapped) this.wrapped.add(this.length);
    return { start: at, end: this.length };
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }
}

/** What an item stands in: one step for each list that it is in, and one more where it goes on with the item above. */
function indentOf({ role, level = 0, marker = '' }: Paragraph): string {
  return role === 'item' ? INDENT.repeat(marker === '' ? level + 1 : level) : '';
}

function kindOf({ role }: Paragraph): Stretch['kind'] {
  if (role === 'heading') return 'heading';
  return role === 'item' ? 'list-item' : 'paragraph';
}
