import { isGroet } from '../../../dutch/index.ts';
import { firstFrom, type Span } from '../../../text/index.ts';
import { DEEPEST_HEADING } from '../../body/block.ts';
import type { Arranged } from '../../laid-out/writer.ts';
import type { Stretch } from '../../layout.ts';
import type { Letter } from '../../letter.ts';
import { type Line, lineOf } from '../../lines.ts';
import { listMarkerAt } from '../../markdown/block-starts.ts';
import { printEmitter } from '../../print/hyphens.ts';
import { asTextLine } from './escape.ts';
import type { InlineWriter } from './looks.ts';

/** A heading that is one by its looks only gets this level, as those of templates have. */
const HEADING = 2;

/** Writes the body of a letter, stretch by stretch. */
export class BodyWriter {
  private readonly text: string;
  private readonly arranged: Arranged;
  private readonly inline: InlineWriter;
  private readonly headings: ReadonlySet<number>;
  private readonly lists: readonly Span[];
  private readonly emit: ReturnType<typeof printEmitter>;
  private readonly pieces: string[] = [];
  private last: Stretch | undefined;
  /** How far the text of each item stands in that is open, by its depth. */
  private indents: number[] = [];

  constructor(arranged: Arranged, letter: Letter, inline: InlineWriter) {
    this.text = arranged.text;
    this.arranged = arranged;
    this.inline = inline;
    this.headings = new Set(letter.parts.flatMap(({ kind, span }) => (kind === 'kop' ? [span.start] : [])));
    this.lists = letter.parts.flatMap(({ kind, span }) => (kind === 'lijst' ? [span] : []));
    this.emit = printEmitter(this.text);
  }

  /** The Markdown of the stretches of the body, without the notes. */
  write(stretches: readonly Stretch[]): string {
    for (let i = 0; i < stretches.length; i++) {
      const own = stretches[i];
      if (!own) continue;
      const stretch = this.asItem(own);
      if (stretch.kind === 'table-cell') {
        let end = i + 1;
        while (stretches[end]?.kind === 'table-cell' && stretches[end]?.group === stretch.group) end++;
        this.table(stretches.slice(i, end));
        i = end - 1;
      } else if (stretch.kind === 'list-item') this.item(stretch);
      else this.paragraph(stretch);
      this.last = stretch;
    }
    return this.pieces.join('');
  }

  /** A note behind its mark; what else it holds goes on under it. */
  note({ lines }: Stretch, mark: string): string {
    const [first = '', ...rest] = this.linesOf(lines);
    return `[^${mark}]: ${[first, ...rest.map(asTextLine)].join('\\\n    ')}\n`;
  }

  /** A paragraph that its writer made an item by hand ("- de dijken;") as one. */
  private asItem(stretch: Stretch): Stretch {
    const [line, ...rest] = stretch.lines;
    if (stretch.kind !== 'paragraph' || !line || !this.isListed(stretch.span.start)) return stretch;
    const mark = /^\S+\s+/.exec(this.text.slice(line.start, line.end))?.[0] ?? '';
    return {
      ...stretch,
      kind: 'list-item',
      level: 0,
      lines: [{ start: line.start + mark.length, end: line.end }, ...rest],
    };
  }

  private isListed(offset: number): boolean {
    const list = this.lists[firstFrom(this.lists, offset + 1) - 1];
    return list !== undefined && offset < list.end;
  }

  private paragraph(stretch: Stretch): void {
    const { lines, span, kind, level, quoted } = stretch;
    this.indents = [];
    const isHeading = kind === 'heading' || (this.headings.has(span.start) && lines.length === 1);
    if (isHeading) {
      const marks = '#'.repeat(kind === 'heading' ? Math.min(DEEPEST_HEADING, level ?? 1) : HEADING);
      const title = this.inline.write(withSpaces(lines), { plain: true });
      this.block(`${marks} ${title.replace(/#+$/, (end) => `\\${end}`)}`);
      return;
    }
    const written = this.linesOf(lines).map(asTextLine);
    if (quoted) {
      const goesOn = this.last?.quoted === true && this.last.group === stretch.group;
      this.pieces.push(goesOn ? '>\n' : this.gap(), `> ${written.join('\\\n> ')}\n`);
    } else if (this.isNear(stretch)) {
      const before = this.pieces.pop()?.replace(/\n$/, '') ?? '';
      this.pieces.push(before, `\\\n${written.join('\\\n')}\n`);
    } else this.block(written.join('\\\n'));
  }

  /** True for a line right under another that is one paragraph with it: an address, a signature. */
  private isNear({ span, quoted }: Stretch): boolean {
    const { last } = this;
    if (!last || quoted || last.quoted || last.kind !== 'paragraph' || this.headings.has(last.span.start)) return false;
    return last.span.end + 1 === span.start && !isGroet(this.text.slice(last.span.start, last.span.end));
  }

  private item(stretch: Stretch): void {
    const { lines, span, level = 0 } = stretch;
    const marker = this.text.slice(span.start, lines[0]?.start ?? span.start).trim();
    const goesOn = marker === '' && this.indents.length > 0;
    const depth = goesOn ? this.indents.length : Math.min(level, this.indents.length);
    const outer = this.last?.kind === 'list-item' ? this.indents.slice(0, depth) : [];
    const indent = ' '.repeat(outer.reduce((sum, width) => sum + width, 0));
    const written = this.linesOf(lines);
    if (goesOn) {
      this.pieces.push(`\n${written.map((line) => indent + asTextLine(line)).join('\\\n')}\n`);
      return;
    }
    const { mark, shown } = markOf(marker);
    const inner = indent + ' '.repeat(mark.length + 1);
    const [first = '', ...rest] = written;
    const text = [shown === '' ? asTextLine(first) : `${shown} ${first}`, ...rest.map(asTextLine)].join(`\\\n${inner}`);
    this.pieces.push(this.last?.kind === 'list-item' ? '' : this.gap(), `${indent}${mark} ${text}\n`);
    this.indents = [...outer, mark.length + 1];
  }

  private table(cells: readonly Stretch[]): void {
    this.indents = [];
    const columns = 1 + cells.reduce((most, { column = 0 }) => Math.max(most, column), 0);
    const rows: string[][] = [];
    for (const { row = 0, column = 0, lines, bold } of cells) {
      rows[row] ??= new Array<string>(columns).fill('');
      const own = rows[row];
      if (own) own[column] = this.linesOf(lines, { inTable: true, plain: row === 0 && bold === true }).join('<br>');
    }
    const written = [...rows].map((row = []) => `| ${row.join(' | ')} |`);
    written.splice(1, 0, `|${' --- |'.repeat(columns)}`);
    this.block(written.join('\n'));
  }

  private block(markdown: string): void {
    this.pieces.push(this.gap(), `${markdown}\n`);
  }

  private gap(): string {
    return this.pieces.length === 0 ? '' : '\n';
  }

  /** The lines that the writer made; those that end where a page was full are joined again. */
  private linesOf(lines: readonly Span[], options: Parameters<InlineWriter['write']>[1] = {}): string[] {
    const groups: Line[][] = [];
    let goesOn = false;
    for (const { start, end } of lines) {
      const line = lineOf(this.text.slice(start, end), start);
      if (goesOn) groups.at(-1)?.push(line);
      else groups.push([line]);
      goesOn = this.arranged.wrapped.has(end);
    }
    return groups.map((group) => this.inline.write(this.joined(group), options));
  }

  private joined(lines: readonly Line[]): (Span | 'space')[] {
    const spans: (Span | 'space')[] = [];
    this.emit(lines, {
      add: ({ start, end }) => void spans.push({ start, end }),
      blank: () => void spans.push('space'),
    });
    return spans;
  }
}

function withSpaces(lines: readonly Span[]): (Span | 'space')[] {
  return lines.flatMap((line, i) => (i === 0 ? [line] : ['space' as const, line]));
}

/** The mark of an item in Markdown, and what a file prints that Markdown has no mark for: 'a)', '1.2'. */
function markOf(marker: string): { readonly mark: string; readonly shown: string } {
  if (/^\d{1,9}[.)]$/.test(marker) && listMarkerAt(`${marker} x`)) return { mark: marker, shown: '' };
  return { mark: '-', shown: /[\p{L}\p{N}]/u.test(marker) ? marker : '' };
}
