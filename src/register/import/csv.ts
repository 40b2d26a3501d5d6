/** One row of a list: its fields, or what is wrong with it. */
export type CsvRow =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly fault: string };

/** A row longer than this is taken for one whose quote was never closed, a line longer than this is cut off: no row is that long. */
const LONGEST_ROW = 1 << 20;

const UNCLOSED = 'een aanhalingsteken wordt niet gesloten';
const TOO_LONG = 'de regel is te lang (meer dan 1 MB)';

/**
 * Reads comma-separated values (RFC 4180) as they come in, strictly: a field in quotes ends before a separator or the end of
 * the line, and each row has as many fields as the first. After a faulty row reading goes on at the next line of the file,
 * so a stray quote costs its own row and not the rest of the list. No kept library does that: they read on to the next
 * quote, or to the end.
 *
 * Linear, whatever comes in: text that is no row yet is looked at again when there is twice as much of it, and what a faulty
 * row found out about the lines behind it is remembered for the rows that begin there.
 */
export class CsvReader {
  readonly #separator: string;
  #text = '';
  #at = 0;
  #line = 1;
  #width: number | undefined;
  /** With less text than this there is no row yet. */
  #enough = 0;
  /** True inside a line that is too long. */
  #dropping = false;
  /** How rows go on from the fields of faulty rows, by the places of the fields in the text. */
  readonly #endings = new Map<number, Ending>();

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** The rows that are complete with this text, in order; blank lines are passed over. */
  *read(text: string): Generator<CsvRow> {
    const wanted = this.#dropping ? this.#afterLine(text) : text;
    this.#text = (this.#at === 0 ? this.#text : this.#text.slice(this.#at)) + wanted;
    this.#at = 0;
    if (this.#text.length >= this.#enough) yield* this.#rows(false);
  }

  /** The rows left at the end, where the last line need not be closed. */
  *end(): Generator<CsvRow> {
    yield* this.#rows(true);
  }

  *#rows(last: boolean): Generator<CsvRow> {
    this.#endings.clear();
    for (;;) {
      const row = this.#nextRow(last);
      if (row === 'more') {
        this.#enough = Math.min(LONGEST_ROW, 2 * (this.#text.length - this.#at));
        return;
      }
      if (row) yield row;
    }
  }

  /** The row at the current place; nothing for a blank line. */
  #nextRow(last: boolean): CsvRow | 'more' | undefined {
    const lineEnd = this.#text.indexOf('\n', this.#at);
    const end = lineEnd < 0 ? this.#text.length : lineEnd;
    if (end - this.#at >= LONGEST_ROW) return this.#dropLine(end, lineEnd < 0);
    if (lineEnd < 0 && (!last || this.#at >= this.#text.length)) return 'more';
    return this.#readRow(end, last);
  }

  /** Reads the row at the current place, whose first line ends at `end`. */
  #readRow(end: number, last: boolean): CsvRow | 'more' | undefined {
    const line = this.#line;
    const plain = this.#text.slice(this.#at, end);
    if (!plain.includes('"')) {
      this.#passLine(end);
      const bare = plain.endsWith('\r') ? plain.slice(0, -1) : plain;
      if (bare.trim() === '') return undefined;
      const fields = bare.split(this.#separator);
      return this.#countFault(line, fields.length) ?? { line, fields };
    }
    const read = readFields(this.#text, this.#at, this.#separator, last, this.#endings);
    const { ending, starts } = read;
    if (ending === 'open' && !last && this.#text.length - this.#at < LONGEST_ROW) return 'more';
    const fault = this.#faultOf(line, starts.length, ending);
    if (!fault && typeof ending === 'object') {
      // what is remembered of a row has no texts
      const fields = read.fields ?? readFields(this.#text, this.#at, this.#separator, last, NOTHING).fields ?? [];
      this.#passTo(ending.end);
      return { line, fields };
    }
    this.#remember(starts, ending);
    // a row of several lines with the wrong number of fields began with a stray quote
    this.#passLine(end);
    return fault;
  }

  #faultOf(line: number, before: number, ending: Ending): { line: number; fault: string } | undefined {
    if (ending === 'open') return { line, fault: UNCLOSED };
    if (ending === 'behind quote') return { line, fault: 'er staat tekst na een sluitend aanhalingsteken' };
    return this.#countFault(line, before + ending.fields);
  }

  #countFault(line: number, count: number): { line: number; fault: string } | undefined {
    this.#width ??= count;
    return count === this.#width ? undefined : { line, fault: `${count} velden, verwacht ${this.#width}` };
  }

  #remember(starts: readonly number[], ending: Ending): void {
    for (const [index, start] of starts.entries()) {
      const fields = starts.length - index;
      const from = typeof ending === 'object' ? { end: ending.end, fields: ending.fields + fields } : ending;
      this.#endings.set(start, from);
    }
  }

  /** Passes over a line that is too long, of which more may come. */
  #dropLine(end: number, isOpen: boolean): CsvRow {
    const line = this.#line;
    if (isOpen) {
      this.#dropping = true;
      this.#at = end;
    } else this.#passLine(end);
    return { line, fault: TOO_LONG };
  }

  /** What comes after the end of the line that is passed over. */
  #afterLine(text: string): string {
    const end = text.indexOf('\n');
    if (end < 0) return '';
    this.#dropping = false;
    this.#line += 1;
    return text.slice(end + 1);
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

/**
 * How a row goes on from one of its fields: to the place after its line break, with the number of fields up to there; to text behind a
 * closing quote; or to the end of the text, where it is still open.
 */
type Ending = { readonly end: number; readonly fields: number } | 'behind quote' | 'open';

const NOTHING: ReadonlyMap<number, Ending> = new Map();

interface Fields {
  /** Where the fields begin that were read. */
  readonly starts: readonly number[];
  /** The texts of all fields, where they were read to the end of the row. */
  readonly fields?: readonly string[];
  /** How the row goes on after them. */
  readonly ending: Ending;
}

/** Reads a row with quotes from `start` on, up to its end or to a field of which is known how it goes on. */
function readFields(
  text: string,
  start: number,
  separator: string,
  last: boolean,
  known: ReadonlyMap<number, Ending>,
): Fields {
  const fields: string[] = [];
  const starts: number[] = [];
  let at = start;
  for (;;) {
    const ending = known.get(at);
    if (ending !== undefined) return { starts, ending };
    starts.push(at);
    const field = text[at] === '"' ? quotedField(text, at, separator, last) : bareField(text, at, separator, last);
    if (typeof field === 'string') return { starts, ending: field };
    fields.push(field.text);
    at = field.end;
    if (text[at] !== separator) return { starts, fields, ending: { end: at + 1, fields: 0 } };
    at += 1;
  }
}

interface Field {
  readonly text: string;
  readonly end: number;
}

function quotedField(text: string, start: number, separator: string, last: boolean): Field | 'behind quote' | 'open' {
  const close = closingQuote(text, start + 1);
  // a quote at the very end may be the first of a pair
  if (close < 0 || (close === text.length - 1 && !last)) return 'open';
  let end = close + 1;
  if (text[end] === '\r' && text[end + 1] === undefined && !last) return 'open';
  if (text[end] === '\r' && (text[end + 1] === '\n' || text[end + 1] === undefined)) end += 1;
  if (end < text.length && text[end] !== separator && text[end] !== '\n') return 'behind quote';
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end };
}

function bareField(text: string, start: number, separator: string, last: boolean): Field | 'open' {
  const end = fieldEnd(text, start, separator);
  if (end === text.length && !last) return 'open';
  const field = text.slice(start, end);
  return { text: text[end] !== separator && field.endsWith('\r') ? field.slice(0, -1) : field, end };
}

/** The place of the quote that closes a field whose text begins at `at`; -1 when nothing closes it. */
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
