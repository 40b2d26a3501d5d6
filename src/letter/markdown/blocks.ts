import { isBlank, type Span } from '../../text/index.ts';
import { endOfLine } from '../lines.ts';

/** What a block of Markdown is. Code and comments are no text of the letter. */
export type MarkdownKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'note' | 'code' | 'comment' | 'rule';

/** One block of a draft. */
export interface MarkdownBlock {
  readonly kind: MarkdownKind;
  /** From the first character of the block (its marker included) to the end of its last line. */
  readonly span: Span;
  /** The text of each line, without markers, indentation and trailing blanks. Empty for code, comments and rules. */
  readonly lines: readonly Span[];
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** 1-6, for a heading. */
  readonly level?: number;
  /** The mark of a footnote (`[^mark]:`), or the marker of a list item ('-', '3.'). */
  readonly mark?: string;
}

/** A draft's body as blocks, and the targets of its link definitions (`[x]: https://…`). */
export interface MarkdownDocument {
  readonly blocks: readonly MarkdownBlock[];
  readonly definitions: readonly Span[];
}

/** A block while its lines are being collected. */
interface OpenBlock {
  kind: MarkdownKind;
  start: number;
  end: number;
  lines: Span[];
  quoted: boolean;
  level?: number;
  mark?: string;
}

/** A line without its quote markers and indentation. */
interface ScannedLine {
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly quoted: boolean;
  readonly text: string;
}

const FENCE = /^(`{3,}|~{3,})/;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const SETEXT = /^(=+|-+)$/;
const THEMATIC = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const NOTE = /^\[\^([^\]\s]{1,40})\]:[ \t]*/;
const DEFINITION = /^\[[^\]^][^\]]{0,200}\]:[ \t]*(\S+)/;
const LIST_ITEM = /^([-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Reads the Markdown of a draft from `from` to the end into blocks, in one pass. It knows what letters use: headings,
 * paragraphs, lists, tables, block quotes, fenced and indented code, HTML comments, footnotes, link definitions.
 */
export function scanMarkdown(source: string, from = 0): MarkdownDocument {
  return new BlockScanner(source).scan(from);
}

class BlockScanner {
  readonly #source: string;
  readonly #blocks: MarkdownBlock[] = [];
  readonly #definitions: Span[] = [];
  #open: OpenBlock | undefined;
  /** The fence that must close, while in fenced code. */
  #fence: string | undefined;
  /** True while in an HTML comment that began at the start of a line. */
  #inComment = false;
  /** True after a list item or note, until a line that is not indented: indented text belongs to it. */
  #inContainer = false;
  #afterBlank = true;

  constructor(source: string) {
    this.#source = source;
  }

  scan(from: number): MarkdownDocument {
    let at = from;
    while (at < this.#source.length) {
      const lineEnd = endOfLine(this.#source, at, this.#source.length);
      const next = this.#lineAfter(lineEnd);
      this.#line(scanLine(this.#source, at, lineEnd), next);
      at = next;
    }
    this.#close();
    return { blocks: this.#blocks, definitions: this.#definitions };
  }

  #lineAfter(lineEnd: number): number {
    const crlf = this.#source.charCodeAt(lineEnd) === 13 && this.#source.charCodeAt(lineEnd + 1) === 10;
    return Math.min(this.#source.length, lineEnd + (crlf ? 2 : 1));
  }

  #line(line: ScannedLine, next: number): void {
    if (this.#fence !== undefined) this.#codeLine(line, this.#fence);
    else if (this.#inComment) this.#commentLine(line);
    else if (line.start === line.end) {
      this.#close();
      this.#afterBlank = true;
    } else {
      const afterBlank = this.#afterBlank;
      this.#afterBlank = false;
      if (!this.#startsBlock(line, next, afterBlank)) this.#paragraphLine(line, afterBlank);
    }
  }

  /** True when the line began (or was) a block of its own. */
  #startsBlock(line: ScannedLine, next: number, afterBlank: boolean): boolean {
    const { text } = line;
    if (this.#isIndentedCode(line, afterBlank)) return this.#add('code', line);
    if (this.#open?.kind === 'table-cell' && text.includes('|')) return this.#tableRow(line);
    switch (text.charCodeAt(0)) {
      case 96: // `
      case 126: // ~
        return this.#fenceLine(line);
      case 60: // <
        return text.startsWith('<!--') && this.#commentStart(line);
      case 35: // #
        return this.#heading(line);
      case 91: // [
        if (this.#noteOrDefinition(line)) return true;
        break;
    }
    if (SETEXT.test(text) && this.#setext(line)) return true;
    if (THEMATIC.test(text)) return this.#add('rule', line);
    return this.#listItem(line) || (text.includes('|') && this.#tableHead(line, next));
  }

  #isIndentedCode(line: ScannedLine, afterBlank: boolean): boolean {
    return line.indent >= 4 && !this.#inContainer && (afterBlank || this.#lastKind() === 'code') && !this.#open;
  }

  #lastKind(): MarkdownKind | undefined {
    return this.#blocks[this.#blocks.length - 1]?.kind;
  }

  #add(kind: MarkdownKind, line: ScannedLine): true {
    this.#close();
    this.#blocks.push({ kind, span: { start: line.start, end: line.end }, lines: [], quoted: line.quoted });
    return true;
  }

  #begin(
    kind: MarkdownKind,
    line: ScannedLine,
    markerLength: number,
    extra: { level?: number; mark?: string } = {},
  ): void {
    this.#close();
    const lines = [trimmed(this.#source, line.start + markerLength, line.end)];
    this.#open = { kind, start: line.start, end: line.end, lines, quoted: line.quoted, ...extra };
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open || (open.kind === 'table-cell' && open.lines.length === 0)) return;
    const { kind, start, end, quoted, level, mark } = open;
    const lines = open.lines.filter((line) => line.end > line.start);
    const base = { kind, span: { start, end }, lines, quoted };
    this.#blocks.push({ ...base, ...(level === undefined ? {} : { level }), ...(mark === undefined ? {} : { mark }) });
  }

  #codeLine(line: ScannedLine, fence: string): void {
    this.#extendLast(line.end);
    if (line.text.startsWith(fence) && line.text.replaceAll(fence.charAt(0), '').trim() === '') this.#fence = undefined;
  }

  #extendLast(end: number): void {
    const last = this.#blocks.pop();
    if (last) this.#blocks.push({ ...last, span: { start: last.span.start, end } });
  }

  #fenceLine(line: ScannedLine): boolean {
    const fence = FENCE.exec(line.text)?.[1];
    if (fence === undefined) return false;
    this.#fence = fence;
    return this.#add('code', line);
  }

  #commentStart(line: ScannedLine): boolean {
    const close = line.text.indexOf('-->', 4);
    // text after a comment on the same line is text of the letter: leave the line to the inline reader
    if (close >= 0 && close + 3 < line.text.trimEnd().length) return false;
    this.#inComment = close < 0;
    return this.#add('comment', line);
  }

  #commentLine(line: ScannedLine): void {
    this.#extendLast(line.end);
    if (line.text.includes('-->')) this.#inComment = false;
  }

  #heading(line: ScannedLine): boolean {
    const marks = HEADING.exec(line.text);
    if (!marks) return false;
    this.#begin('heading', line, marks[0].length, { level: marks[1]?.length ?? 1 });
    const content = this.#open?.lines[0];
    if (content && this.#open) this.#open.lines = [withoutClosingMarks(this.#source, content)];
    this.#close();
    this.#inContainer = false;
    return true;
  }

  /** A line of = or - under a paragraph makes that a heading. */
  #setext(line: ScannedLine): boolean {
    if (this.#open?.kind !== 'paragraph') return false;
    this.#open.kind = 'heading';
    this.#open.level = line.text.startsWith('=') ? 1 : 2;
    this.#open.end = line.end;
    this.#close();
    return true;
  }

  #noteOrDefinition(line: ScannedLine): boolean {
    const note = NOTE.exec(line.text);
    if (note) {
      this.#begin('note', line, note[0].length, { mark: note[1] ?? '' });
      this.#inContainer = true;
      return true;
    }
    const definition = this.#open ? null : DEFINITION.exec(line.text);
    if (!definition?.[1]) return false;
    const start = line.start + definition[0].length - definition[1].length;
    this.#definitions.push({ start, end: start + definition[1].length });
    return true;
  }

  #listItem(line: ScannedLine): boolean {
    const item = LIST_ITEM.exec(line.text);
    if (!item) return false;
    // CommonMark: an ordered list interrupts a paragraph only when it starts at 1, so "2020) heb ik" at a line's start stays text
    const interrupts = this.#open?.kind === 'paragraph' || this.#open?.kind === 'note';
    if (
      interrupts &&
      (/^\d/.test(item[1] ?? '') ? !/^1[.)]$/.test(item[1] ?? '') : item[0].length === line.text.length)
    )
      return false;
    this.#begin('list-item', line, item[0].length, { mark: item[1] ?? '' });
    this.#inContainer = true;
    return true;
  }

  /** The head of a table is known by the row of hyphens under it. */
  #tableHead(line: ScannedLine, next: number): boolean {
    if (this.#open) return false;
    const end = endOfLine(this.#source, next, this.#source.length);
    if (
      end - next > 2000 ||
      !DELIMITER_ROW.test(
        this.#source
          .slice(next, end)
          .replace(/^[\s>]+/, '')
          .trimEnd(),
      )
    )
      return false;
    return this.#tableRow(line);
  }

  #tableRow(line: ScannedLine): true {
    this.#close();
    if (!DELIMITER_ROW.test(line.text)) {
      for (const cell of tableCells(this.#source, line)) {
        this.#blocks.push({ kind: 'table-cell', span: cell, lines: [cell], quoted: line.quoted });
      }
    }
    // an open cell without lines marks that the next line may be a row; it is dropped when it closes
    this.#open = { kind: 'table-cell', start: line.end, end: line.end, lines: [], quoted: line.quoted };
    return true;
  }

  #paragraphLine(line: ScannedLine, afterBlank: boolean): void {
    const open = this.#open;
    const content = trimmed(this.#source, line.start, line.end);
    if (open && open.kind !== 'table-cell' && (open.quoted || !line.quoted)) {
      open.lines.push(content);
      open.end = line.end;
      return;
    }
    if (afterBlank && line.indent < 2) this.#inContainer = false;
    const last = this.#blocks[this.#blocks.length - 1];
    if (this.#inContainer && afterBlank && last && (last.kind === 'list-item' || last.kind === 'note')) {
      this.#begin(last.kind, line, 0, last.mark === undefined ? {} : { mark: last.mark });
    } else this.#begin('paragraph', line, 0);
  }
}

/** Takes the quote markers and the indentation off a line. */
function scanLine(source: string, lineStart: number, lineEnd: number): ScannedLine {
  let start = lineStart;
  let quoted = false;
  let indent = 0;
  for (; start < lineEnd; start++) {
    const code = source.charCodeAt(start);
    if (code === 62 && indent < 4) {
      quoted = true;
      indent = -1;
    } else if (code === 9) indent += 4;
    else if (isBlank(code) || code === 0xfeff) indent++;
    else break;
  }
  let end = lineEnd;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return { lineStart, start, end, indent: Math.max(0, indent), quoted, text: source.slice(start, end) };
}

function trimmed(source: string, from: number, to: number): Span {
  let start = Math.min(from, to);
  let end = to;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** "## Kop ##": the marks at the end are no text. */
function withoutClosingMarks(source: string, { start, end }: Span): Span {
  let at = end;
  while (at > start && source.charCodeAt(at - 1) === 35) at--;
  const closes = at < end && (at === start || isBlank(source.charCodeAt(at - 1)));
  return closes ? trimmed(source, start, at) : { start, end };
}

/** The cells of a table row; a backslash keeps a bar from ending one. */
function tableCells(source: string, line: ScannedLine): Span[] {
  const cells: Span[] = [];
  let from = source.charCodeAt(line.start) === 124 ? line.start + 1 : line.start;
  for (let at = from; at <= line.end; at++) {
    if (at < line.end && source.charCodeAt(at) === 92) at++;
    else if (at === line.end || source.charCodeAt(at) === 124) {
      const cell = trimmed(source, from, at);
      if (cell.end > cell.start) cells.push(cell);
      from = at + 1;
    }
  }
  return cells;
}
