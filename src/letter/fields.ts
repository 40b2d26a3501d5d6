import type { Span } from '../text/index.ts';
import { rowOfLabels, townBeside } from './label-rows.ts';
import { fieldOfLabel, labelAt } from './labels.ts';
import type { HeaderField, HeaderValue } from './letter.ts';
import { type Cell, fold, type Line } from './lines.ts';
import { isAanhef, isNotice, pageMarkAt } from './phrases.ts';
import { isProse } from './prose.ts';
import { type AnyField, FREE_TEXT, type LabelToken, type Token, tokensOf, type ValueToken } from './tokens.ts';
import { matchRow, valuesIn } from './value-runs.ts';
import { dateInValue, fits, headerValueOf, isCutOff, isOfKamer, looksLikeDate, looksLikeKenmerk } from './values.ts';

/** A field of the head as it was found. */
export interface FieldEntry {
  readonly field: HeaderField;
  readonly value: HeaderValue;
  /** The lines of a value that goes on over several: what stands between them may belong to a column beside it. */
  readonly lines?: readonly Span[];
}

type Place = HeaderValue['place'];

/** What `readFields` gives: the fields in the order of the source, and which of the lines it used. */
export interface FieldReading {
  readonly fields: readonly FieldEntry[];
  /** For each line: true when it holds a label or a value. */
  readonly used: readonly boolean[];
  /** For each line: what stands in it before its first label, when that is no value. */
  readonly before: readonly (Cell | undefined)[];
  /** Dates, or a place and a date, that stand by themselves under no label. */
  readonly looseDates: readonly Cell[];
}

/** Fields whose value stands next to its label or right under it, never after an empty line. */
const CLOSE: ReadonlySet<AnyField> = new Set([
  'bijlagen',
  'cc',
  'contactpersoon',
  'directie',
  'overig',
  'retouradres',
  'aan',
]);
const MOST_BLANKS = 3;
/** Lines of one column start at most this far apart. */
const SLACK = 2;
/** A subject, address or list of annexes of more lines than this is text that happens to stand under a label. */
export const MOST_LINES = 12;
/** Where the address of the ministry begins: no value goes past it. */
const SENDER = /^(?:ministerie van\b|directoraat-generaal\b|postbus \d|www\.)/i;

/**
 * Reads the labels and values in lines of a head or running header, in every layout: on one line, the value under its label,
 * several labels above several values (side by side or stacked), several labels and values in one line.
 */
export function readFields(source: string, lines: readonly Line[], place: Place): FieldReading {
  const reader = new FieldReader(source, place, lines);
  lines.forEach((line, index) => {
    reader.line(line, index);
  });
  return reader.finish();
}

class FieldReader {
  private readonly entries: FieldEntry[] = [];
  private readonly used: boolean[];
  private readonly before: (Cell | undefined)[];
  private readonly looseDates: Cell[] = [];
  private pending: LabelToken[] = [];
  /** The labels of the lines right above, with nothing between them and the next line. */
  private nearest: readonly LabelToken[] = [];
  /** The labels without a value in the last line of labels, as long as no value was read. */
  private row: readonly LabelToken[] = [];
  private blanks = 0;
  private last:
    | { readonly index: number; readonly field: AnyField; readonly token: LabelToken; readonly column?: number }
    | undefined;
  private readonly source: string;
  private readonly place: Place;
  private readonly lines: readonly Line[];

  constructor(source: string, place: Place, lines: readonly Line[]) {
    this.source = source;
    this.place = place;
    this.lines = lines;
    this.used = new Array<boolean>(lines.length).fill(false);
    this.before = new Array<Cell | undefined>(lines.length).fill(undefined);
  }

  line(line: Line, index: number): void {
    if (line.text === '') {
      this.blanks++;
      this.nearest = [];
      this.last = undefined;
      if (this.blanks > MOST_BLANKS) this.flush();
      return;
    }
    const tokens = rowOfLabels(line) ?? this.tokens(line);
    if (tokens.some((token) => token.kind === 'label')) this.labelLine(tokens, index);
    else {
      this.valueLine(line, tokens as ValueToken[], index);
      this.nearest = [];
      this.row = [];
    }
    this.blanks = 0;
  }

  private tokens(line: Line): readonly Token[] {
    const tokens = tokensOf(line, this.place === 'head');
    // "verzonden" alone is a label right under others
    const field = this.nearest.length > 0 && tokens.length === 1 ? fieldOfLabel(line.text) : undefined;
    return field ? [{ kind: 'label', field, cell: line }] : tokens;
  }

  finish(): FieldReading {
    this.flush();
    this.entries.sort(
      (a, b) => a.value.labelSpan.start - b.value.labelSpan.start || a.value.span.start - b.value.span.start,
    );
    return { fields: this.entries, used: this.used, before: this.before, looseDates: this.looseDates };
  }

  private labelLine(tokens: readonly Token[], index: number): void {
    this.used[index] = true;
    this.last = undefined;
    const first = tokens[0];
    const hasValue = tokens.some((token) => token.kind === 'label' && token.value);
    if (first?.kind === 'value' && !this.assign([first.cell], first.cell)) {
      this.before[index] = first.cell;
      if (looksLikeDate(first.cell.text)) this.looseDates.push(first.cell);
    }
    if (hasValue) this.flush();
    const town = townBeside(tokens);
    if (town) this.pending.push(town);
    this.row = hasValue ? [] : tokens.filter(isLabel);
    this.nearest = hasValue ? [] : [...this.nearest, ...tokens.filter(isLabel)];
    for (const token of tokens) {
      if (!isLabel(token)) continue;
      if (!token.value) this.pending.push(token);
      else {
        this.add(token, token.value);
        if (token === tokens.at(-1) && token.field !== 'overig')
          this.last = { index: this.entries.length - 1, field: token.field, token };
      }
    }
  }

  private valueLine(line: Line, tokens: readonly ValueToken[], index: number): void {
    if (this.row.length > 1 && tokens.length === 1 && this.assignRow(line)) {
      this.used[index] = true;
      return;
    }
    if (SENDER.test(line.text) && !this.pending.some((token) => token.field === 'aan')) this.flush();
    if (this.pending.length > 0) {
      if (
        this.assign(
          tokens.map((token) => token.cell),
          tokens.length === 1 ? (tokens[0]?.cell ?? line) : line,
          index,
        )
      ) {
        this.used[index] = true;
        return;
      }
      if (this.blanks === 0 || !this.pending.some((token) => token.field === 'datum' || token.field === 'betreft'))
        this.flush();
    }
    if (this.last && this.continues(this.last, line)) {
      this.extend(this.last, line);
      this.used[index] = true;
      return;
    }
    this.last = undefined;
    for (const { cell } of tokens) if (looksLikeDate(cell.text)) this.looseDates.push(cell);
  }

  /** Gives the cells of a line to the labels that wait for a value. False when none suits. */
  private assign(cells: readonly Cell[], line: Line, index?: number): boolean {
    if (cells.length > 1 && this.pending.length > 1) return this.assignSideBySide(cells);
    const token = this.bestFor(line.text, index);
    if (!token) return cells.some((cell) => this.bestFor(cell.text, index)) && this.assignSideBySide(cells);
    this.pending = this.pending.filter((other) => other !== token);
    this.add(token, line);
    if (token.field !== 'overig') this.last = { index: this.entries.length - 1, field: token.field, token };
    return true;
  }

  /** True when no other value of the field follows under the labels: "Uw kenmerk⏎Ons kenmerk⏎Datum⏎12/345⏎3 mei 2001". */
  private isOnlyValue(index: number, field: AnyField): boolean {
    if (this.blanks > 0) return false;
    for (let i = index + 1; i <= index + this.pending.length && i < this.lines.length; i++) {
      const below = this.lines[i]?.text ?? '';
      if (below === '' || labelAt(below)) break;
      if (fits(field, below) === 2) return false;
    }
    return true;
  }

  /** Values in a line that lost its gaps, right under a row of labels. */
  private assignRow(line: Line): boolean {
    const row = this.row.filter((token) => this.pending.includes(token));
    const found = matchRow(row, valuesIn(line));
    if (found.size === 0) return false;
    for (const [token, cell] of found) this.add(token, cell);
    this.pending = this.pending.filter((token) => !found.has(token));
    return true;
  }

  private bestFor(text: string, index: number | undefined): LabelToken | undefined {
    if (isAanhef(text)) return undefined;
    // a label right above its value goes before one that waits from further up
    const waiting = [
      ...this.pending.filter((token) => this.nearest.includes(token)),
      ...this.pending.filter((token) => !this.nearest.includes(token)),
    ];
    const fitting = waiting.filter((token) => fits(token.field, text) === 2);
    // a letter that answers none has a date and a kenmerk of its own, and its labels for another's stay empty
    const own = fitting.find(({ field }) => field === 'datum' || field === 'kenmerk');
    const only = own !== undefined && index !== undefined && this.isOnlyValue(index, own.field);
    const strong =
      (isOfKamer(text) ? fitting.find((token) => token.field === 'uwKenmerk') : undefined) ?? (only ? own : fitting[0]);
    if (strong) return strong;
    const weak = waiting.find(
      (token) =>
        fits(token.field, text) === 1 &&
        (this.blanks === 0 || !CLOSE.has(token.field)) &&
        !this.isOthersDate(token, text),
    );
    return weak && text.length <= 300 && !isProse(text) ? weak : undefined;
  }

  /** A date further down from "Uw kenmerk", or under a label like "Telefoon", is that of the letter. */
  private isOthersDate({ field, cell }: LabelToken, text: string): boolean {
    if (field !== 'uwKenmerk' && field !== 'overig') return false;
    return looksLikeDate(text) && (field === 'overig' ? !/datum|ontvangen/i.test(cell.text) : this.blanks > 0);
  }

  /** Values under labels that stand side by side: each goes to the label whose column is nearest. */
  private assignSideBySide(cells: readonly Cell[]): boolean {
    const taken = new Map<LabelToken, Cell>();
    for (const cell of cells) {
      const free = this.pending.filter((token) => !taken.has(token));
      const least = Math.min(...free.map((token) => distance(token.cell, cell)));
      const nearest = free.filter((token) => distance(token.cell, cell) === least);
      const suits = bestFit(nearest, cell.text) ?? free.find((token) => fits(token.field, cell.text) === 2);
      if (suits) taken.set(suits, cell);
      else if (looksLikeDate(cell.text)) this.looseDates.push(cell);
    }
    if (taken.size === 0) return false;
    for (const [token, cell] of taken) this.add(token, cell);
    const subject = [...taken.keys()].find(({ field }) => field === 'betreft');
    const index = this.entries.findIndex(({ value }) => value.labelSpan.start === subject?.cell.start);
    this.pending = this.pending.filter((token) => !taken.has(token));
    this.flush();
    // a subject in a row may go on in its column
    if (subject && index >= 0)
      this.last = { index, field: 'betreft', token: subject, column: taken.get(subject)?.column ?? 0 };
    return true;
  }

  private continues({ field, index, column }: NonNullable<typeof this.last>, line: Line): boolean {
    const { text } = line;
    if (column !== undefined && Math.abs(line.column - column) > SLACK) return false;
    if (this.blanks > 0 || text.length > 200 || isAanhef(text) || isNotice(text) || isProse(text)) return false;
    if (pageMarkAt(text) !== undefined || field === 'retouradres') return false;
    const entry = this.entries[index];
    if ((entry?.lines?.length ?? 1) >= MOST_LINES) return false;
    const before = entry?.value.text ?? '';
    if (field === 'kenmerk' || field === 'uwKenmerk') return isCutOff(before) && /^[\p{L}\d./-]{2,40}$/u.test(text);
    if (field === 'directie') return goesOnAsName(before, text);
    // the name of the ministry under the subject heads the reference column, unless the subject runs on into it
    if (field === 'betreft' && SENDER.test(text) && !/\s(?:van|het|de|aan|door|bij|met|en)$/.test(before)) return false;
    // a date under the subject is that of the letter, unless the subject runs on into it: "verslag van⏎6 mei 2014"
    if (field === 'betreft' && looksLikeDate(text) && !/(?:\s(?:van|op|d\.?d\.?|tot|en|per)|[,–-])$/.test(before))
      return false;
    return FREE_TEXT.has(field) && !(field === 'bijlagen' && fits(field, before) === 2);
  }

  private extend(last: { readonly index: number; readonly token: LabelToken }, line: Line): void {
    const old = this.entries[last.index];
    if (!old) return;
    const span = { start: old.value.span.start, end: line.end };
    const entry = this.entry(last.token, span, old.field, `${old.value.text}\n${line.text}`);
    this.entries[last.index] = { ...entry, lines: [...(old.lines ?? [old.value.span]), line] };
  }

  private add(token: LabelToken, value: Span): void {
    if (token.field !== 'overig') this.entries.push(this.entry(token, value, token.field));
  }

  private entry(token: LabelToken, span: Span, named: HeaderField, joined?: string): FieldEntry {
    const written = this.source.slice(span.start, span.end);
    const text = joined === undefined || fold(joined) === fold(written) ? written : joined;
    const field = fieldByValue(named, text);
    return {
      field,
      value: {
        value: headerValueOf(field, text),
        text,
        span: { start: span.start, end: span.end },
        label: token.town ? '' : fold(token.cell.text),
        labelSpan: token.town ? { start: span.start, end: span.start } : spanOf(token.cell),
        place: this.place,
      },
    };
  }

  /** The labels that still wait have no value. */
  private flush(): void {
    for (const token of this.pending) if (!token.town) this.add(token, { start: token.cell.end, end: token.cell.end });
    this.pending = [];
  }
}

/** The label that a text suits best, the first of those that it suits as well. */
function bestFit(tokens: readonly LabelToken[], text: string): LabelToken | undefined {
  return tokens.find((token) => fits(token.field, text) === 2) ?? tokens.find((token) => fits(token.field, text) === 1);
}

/** "Uw brief (kenmerk)" and the like hold a date or a kenmerk: the value tells which field it is. */
function fieldByValue(field: HeaderField, text: string): HeaderField {
  if (field === 'uwKenmerk' && looksLikeDate(text)) return 'uwBriefVan';
  return field === 'uwBriefVan' && dateInValue(text) === undefined && looksLikeKenmerk(text) ? 'uwKenmerk' : field;
}

/** The name of a directorate that goes on over the next line: "Wetgeving en⏎Juridische Zaken", "Binnenlandse⏎Markten". */
function goesOnAsName(before: string, text: string): boolean {
  if (text.length > 45 || !/^[\p{L} ,&/()-]+$/u.test(text)) return false;
  return (
    /(?:\s(?:en|van|voor|der|de)|[,&-]|(?:s|ch|al|el|ël|lijk|en|end|ig|iev)e)$/.test(before) || /^\p{Ll}/u.test(text)
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function isLabel(token: Token): token is LabelToken {
  return token.kind === 'label';
}

function distance(a: Cell, b: Cell): number {
  return Math.abs(a.column - b.column);
}
