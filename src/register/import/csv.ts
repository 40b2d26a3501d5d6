/** One row of a list: its fields, or what is wrong with it. */
export type CsvRow =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly fault: string };

/** A row longer than this is taken for one whose quote was never closed. */
const LONGEST_ROW = 1 << 20;

/**
 * Reads comma-separated values (RFC 4180) as they come in, strictly: a field in quotes ends before a separator or the end of
 * the line, and each row has as many fields as the first. After a faulty row reading goes on at the next line of the file,
 * so a stray quote costs its own row and not the rest of the list. No kept library does that: they read on to the next
 * quote, or to the end.
 */
export class CsvReader {
  readonly #separator: string;
  #text = '';
  #at = 0;
  #line = 1;
  #width: number | undefined;

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** The rows that are complete with this text, in order; blank lines are passed over. */
  *read(text: string): Generator<CsvRow> {
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    yield* this.#rows(false);
  }

  /** The rows left at the end, where the last line need not be closed. */
  *end(): Generator<CsvRow> {
    yield* this.#rows(true);
  }

  *#rows(last: boolean): Generator<CsvRow> {
    for (;;) {
      const lineEnd = this.#text.indexOf('\n', this.#at);
      if (lineEnd < 0 && (!last || this.#at >= this.#text.length)) return;
      const end = lineEnd < 0 ? this.#text.length : lineEnd;
      const row = this.#readRow(end, last);
      if (row === 'more') return;
      if (row) yield row;
    }
  }

  /** Reads the row at the current place, whose first line ends at `end`. */
  #readRow(end: number, last: boolean): CsvRow | 'more' | undefined {
    const line = this.#line;
    const plain = this.#text.slice(this.#at, end);
    if (!plain.includes('"')) {
      this.#passLine(end);
      const bare = plain.endsWith('\r') ? plain.slice(0, -1) : plain;
      return bare.trim() === '' ? undefined : this.#checked(line, bare.split(this.#separator));
    }
    const read = readFields(this.#text, this.#at, this.#separator, last);
    if (read === 'more') {
      if (this.#text.length - this.#at < LONGEST_ROW) return 'more';
      this.#passLine(end);
      return { line, fault: UNCLOSED };
    }
    if ('fault' in read) {
      this.#passLine(end);
      return { line, fault: read.fault };
    }
    const row = this.#checked(line, read.fields);
    // a row of several lines with the wrong number of fields began with a stray quote
    if ('fault' in row) this.#passLine(end);
    else this.#passTo(read.end);
    return row;
  }

  #checked(line: number, fields: readonly string[]): CsvRow {
    this.#width ??= fields.length;
    if (fields.length === this.#width) return { line, fields };
    return { line, fault: `${fields.length} velden, verwacht ${this.#width}` };
  }

  #passLine(end: number): void {
    this.#at = end + 1;
    this.#line += 1;
  }

  #passTo(end: number): void {
    for (let at = this.#text.indexOf('\n', this.#at); at >= 0 && at < end; at = this.#text.indexOf('\n', at + 1)) {
      this.#line += 1;
    }
    this.#at = end;
  }
}

const UNCLOSED = 'een aanhalingsteken wordt niet gesloten';

interface Fields {
  readonly fields: readonly string[];
  /** The place after the row's line break. */
  readonly end: number;
}

/** Reads a row with quotes from `start` on. */
function readFields(
  text: string,
  start: number,
  separator: string,
  last: boolean,
): Fields | 'more' | { fault: string } {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field: string;
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      // a quote at the very end may be the first of a pair
      if (close < 0 || (close === text.length - 1 && !last)) return last ? { fault: UNCLOSED } : 'more';
      field = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      if (text[at] === '\r' && text[at + 1] === undefined && !last) return 'more';
      if (text[at] === '\r' && (text[at + 1] === '\n' || text[at + 1] === undefined)) at += 1;
      if (at < text.length && text[at] !== separator && text[at] !== '\n') {
        return { fault: 'er staat tekst na een sluitend aanhalingsteken' };
      }
    } else {
      const end = fieldEnd(text, at, separator);
      if (end === text.length && !last) return 'more';
      field = text.slice(at, end);
      at = end;
      if (text[at] !== separator && field.endsWith('\r')) field = field.slice(0, -1);
    }
    fields.push(field);
    if (text[at] !== separator) return { fields, end: at + 1 };
    at += 1;
  }
}

/** The place of the quote that closes a field whose text begins at `at`; -1 when there is none. */
function closingQuote(text: string, at: number): number {
  let quote = text.indexOf('"', at);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function fieldEnd(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
}
