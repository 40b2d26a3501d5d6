import { findDates } from '../dates/index.ts';
import type { Span } from '../text/index.ts';
import { type LabelHit, labelAt } from './labels.ts';
import type { HeaderField, HeaderValue } from './letter.ts';
import { type Cell, fold, type Line, part, splitCells } from './lines.ts';
import { isAanhef, pageMarkAt } from './phrases.ts';
import { dateInValue, fits, headerValueOf, looksLikeDate, looksLikeKenmerk } from './values.ts';

/** A field of the head as it was found. */
export interface FieldEntry {
  readonly field: HeaderField;
  readonly value: HeaderValue;
  /** The lines of a value that goes on over several: what stands between them may belong to a column beside it. */
  readonly lines?: readonly Span[];
}

type Place = HeaderValue['place'];
type AnyField = HeaderField | 'overig';

/** What `readFields` gives: the fields in the order of the source, and which of the lines it used. */
export interface FieldReading {
  readonly fields: readonly FieldEntry[];
  /** For each line: true when it holds a label or a value. */
  readonly used: readonly boolean[];
  /** For each line: what stands in it before its first label, when that is no value. */
  readonly before: readonly (Cell | undefined)[];
}

interface LabelToken {
  readonly kind: 'label';
  readonly field: AnyField;
  readonly cell: Cell;
  value?: Cell;
}
interface ValueToken {
  readonly kind: 'value';
  readonly cell: Cell;
}
type Token = LabelToken | ValueToken;

/** Fields whose value may be any text, to the end of the line and over several lines. */
const FREE_TEXT: ReadonlySet<AnyField> = new Set(['betreft', 'aan', 'cc', 'bijlagen', 'retouradres']);
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

/**
 * Reads the labels and values in lines of a head or running header, in every layout: on one line, the value under its label,
 * several labels above several values (side by side or stacked), several labels and values in one line.
 */
export function readFields(source: string, lines: readonly Line[], place: Place): FieldReading {
  const reader = new FieldReader(source, place, lines.length);
  lines.forEach((line, index) => {
    reader.line(line, index);
  });
  return reader.finish();
}

class FieldReader {
  private readonly entries: FieldEntry[] = [];
  private readonly used: boolean[];
  private readonly before: (Cell | undefined)[];
  private pending: LabelToken[] = [];
  private blanks = 0;
  private last: { readonly index: number; readonly field: AnyField; readonly token: LabelToken } | undefined;
  private readonly source: string;
  private readonly place: Place;

  constructor(source: string, place: Place, count: number) {
    this.source = source;
    this.place = place;
    this.used = new Array<boolean>(count).fill(false);
    this.before = new Array<Cell | undefined>(count).fill(undefined);
  }

  line(line: Line, index: number): void {
    if (line.text === '') {
      this.blanks++;
      this.last = undefined;
      if (this.blanks > MOST_BLANKS) this.flush();
      return;
    }
    const tokens = tokensOf(line);
    if (tokens.some((token) => token.kind === 'label')) this.labelLine(tokens, index);
    else this.valueLine(line, tokens as ValueToken[], index);
    this.blanks = 0;
  }

  finish(): FieldReading {
    this.flush();
    this.entries.sort(
      (a, b) => a.value.labelSpan.start - b.value.labelSpan.start || a.value.span.start - b.value.span.start,
    );
    return { fields: this.entries, used: this.used, before: this.before };
  }

  private labelLine(tokens: readonly Token[], index: number): void {
    this.used[index] = true;
    this.last = undefined;
    const first = tokens[0];
    const hasValue = tokens.some((token) => token.kind === 'label' && token.value);
    if (first?.kind === 'value' && !this.assign([first.cell], first.cell)) this.before[index] = first.cell;
    if (hasValue) this.flush();
    for (const token of tokens) {
      if (token.kind !== 'label') continue;
      if (!token.value) this.pending.push(token);
      else {
        this.add(token, token.value);
        if (token === tokens.at(-1)) this.last = { index: this.entries.length - 1, field: token.field, token };
      }
    }
  }

  private valueLine(line: Line, tokens: readonly ValueToken[], index: number): void {
    if (this.pending.length > 0) {
      if (
        this.assign(
          tokens.map((token) => token.cell),
          line,
        )
      ) {
        this.used[index] = true;
        return;
      }
      if (this.blanks === 0 || !this.pending.some((token) => token.field === 'datum' || token.field === 'betreft'))
        this.flush();
    }
    if (this.last && this.continues(this.last.field, line)) {
      this.extend(this.last, line);
      this.used[index] = true;
    } else this.last = undefined;
  }

  /** Gives the cells of a line to the labels that wait for a value. False when none suits. */
  private assign(cells: readonly Cell[], line: Line): boolean {
    if (cells.length > 1 && this.pending.length > 1) return this.assignSideBySide(cells);
    const token = this.bestFor(line.text);
    if (!token) return false;
    this.pending = this.pending.filter((other) => other !== token);
    this.add(token, line);
    if (FREE_TEXT.has(token.field)) this.last = { index: this.entries.length - 1, field: token.field, token };
    return true;
  }

  private bestFor(text: string): LabelToken | undefined {
    if (isAanhef(text)) return undefined;
    const strong = this.pending.find((token) => fits(token.field, text) === 2);
    if (strong) return strong;
    const weak = this.pending.find(
      (token) => fits(token.field, text) === 1 && (this.blanks === 0 || !CLOSE.has(token.field)),
    );
    return weak && text.length <= 300 && !isProse(text) ? weak : undefined;
  }

  /** Values under labels that stand side by side: each goes to the label whose column is nearest. */
  private assignSideBySide(cells: readonly Cell[]): boolean {
    const taken = new Map<LabelToken, Cell>();
    for (const cell of cells) {
      const free = this.pending.filter((token) => !taken.has(token));
      const nearest = free.reduce<LabelToken | undefined>(
        (best, token) => (!best || distance(token.cell, cell) < distance(best.cell, cell) ? token : best),
        undefined,
      );
      const suits =
        nearest && fits(nearest.field, cell.text) > 0
          ? nearest
          : free.find((token) => fits(token.field, cell.text) === 2);
      if (suits) taken.set(suits, cell);
    }
    if (taken.size === 0) return false;
    for (const [token, cell] of taken) this.add(token, cell);
    this.pending = this.pending.filter((token) => !taken.has(token));
    this.flush();
    return true;
  }

  private continues(field: AnyField, line: Line): boolean {
    if (this.blanks > 0 || !FREE_TEXT.has(field) || isAanhef(line.text) || isProse(line.text)) return false;
    if (field === 'retouradres') return false;
    return line.text.length <= 200 && pageMarkAt(line.text) === undefined;
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
        label: fold(token.cell.text),
        labelSpan: { start: token.cell.start, end: token.cell.end },
        place: this.place,
      },
    };
  }

  /** The labels that still wait have no value. */
  private flush(): void {
    for (const token of this.pending) this.add(token, { start: token.cell.end, end: token.cell.end });
    this.pending = [];
  }
}

/** A subject may be any text, a date at its end included. */
function suits(field: AnyField, text: string): boolean {
  return field === 'betreft' || fits(field, text) > 0;
}

/** "Uw brief (kenmerk)" and the like hold a date or a kenmerk: the value tells which field it is. */
function fieldByValue(field: HeaderField, text: string): HeaderField {
  if (field === 'uwKenmerk' && looksLikeDate(text)) return 'uwBriefVan';
  return field === 'uwBriefVan' && dateInValue(text) === undefined && looksLikeKenmerk(text) ? 'uwKenmerk' : field;
}

function distance(a: Cell, b: Cell): number {
  return Math.abs(a.column - b.column);
}

/** A line of running text, not of a head. */
export function isProse(text: string): boolean {
  return (
    text.length > 40 &&
    /\s(?:ik|u|uw|wij|mij|we|je)\s/.test(text) &&
    /^\p{Lu}|^\p{Ll}+ /u.test(text) &&
    /\s(?:ik|u|wij|we)\s/.test(text)
  );
}

/** The labels and values of one line, in order; a value is tied to the label just before it. */
function tokensOf(line: Line): Token[] {
  const tokens: Token[] = [];
  for (const cell of splitCells(line)) {
    for (const token of tokensOfCell(cell)) {
      const before = tokens.at(-1);
      const takes =
        token.kind === 'value' && before?.kind === 'label' && !before.value && suits(before.field, token.cell.text);
      if (takes && before) before.value = token.cell;
      else if (token.kind === 'value' && before?.kind === 'label' && before.value && FREE_TEXT.has(before.field)) {
        before.value = part(line, before.value.start - line.start, token.cell.end - line.start, before.value.column);
      } else tokens.push(token);
    }
  }
  return tokens;
}

function tokensOfCell(cell: Cell): Token[] {
  const hit = labelAt(cell.text);
  if (!hit) return [{ kind: 'value', cell }];
  const tokens: Token[] = [];
  let at = 0;
  let label: LabelHit | undefined = hit;
  while (label) {
    const cellOfLabel = part(cell, at, at + label.length, cell.column + at);
    const valueStart = label.rest;
    const next = nextInlineLabel(cell.text, valueStart, label.field);
    const valueEnd = next?.at ?? cell.text.length;
    const value = cell.text.slice(valueStart, valueEnd).trimEnd();
    const token: LabelToken = { kind: 'label', field: label.field, cell: cellOfLabel };
    if (value !== '') token.value = part(cell, valueStart, valueStart + value.length, cell.column + valueStart);
    tokens.push(token);
    at = next?.at ?? 0;
    label = next?.hit;
  }
  return tokens;
}

/** The next label in the rest of a line: "Datum 27 januari 1999 Kenmerk DEU-33/99 Blad 1/1". */
function nextInlineLabel(
  text: string,
  from: number,
  current: AnyField,
): { readonly at: number; readonly hit: LabelHit } | undefined {
  for (let i = from; i < text.length; i++) {
    if (i > from && text.charAt(i - 1) !== ' ') continue;
    const hit = labelAt(text, i);
    if (!hit || !isInlineLabel(text, i, hit, current)) continue;
    return { at: i, hit };
  }
  return undefined;
}

function isInlineLabel(text: string, at: number, hit: LabelHit, current: AnyField): boolean {
  if (hit.field === 'pagina') return pageMarkAt(text.slice(at)) !== undefined || text.length === hit.rest;
  const follows = text.slice(hit.rest);
  if (hit.field === 'datum' && !/^\p{Lu}/u.test(text.slice(at))) return false;
  if (FREE_TEXT.has(current) && current !== 'bijlagen') return firstFits(hit.field, follows);
  if (hit.colon || follows === '' || firstFits(hit.field, follows)) return true;
  if (hit.field === 'bijlagen') return /^(?:\d|geen|een\b|div)/i.test(follows);
  return INLINE.has(hit.field) || labelAt(follows) !== undefined;
}

/** Labels that are told by their capital alone in the middle of a line of labels. */
const INLINE: ReadonlySet<AnyField> = new Set(['betreft', 'uwKenmerk', 'kenmerk', 'contactpersoon', 'directie']);

/** True when what follows an inline label begins with a value of its shape. */
function firstFits(field: AnyField, text: string): boolean {
  if (field === 'datum' || field === 'uwBriefVan') {
    const first = findDates(text.slice(0, 40).toLowerCase())[0];
    return first !== undefined && first.start <= 16 && first.date !== undefined;
  }
  const word = text.split(' ', 1)[0] ?? '';
  return (field === 'kenmerk' || field === 'uwKenmerk') && word.length >= 5 && fits(field, word) === 2;
}
