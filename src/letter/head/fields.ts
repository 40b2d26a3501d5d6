import type { Span } from '../../text/index.ts';
import type { FieldEntry, HeaderField, HeaderValue } from '../letter.ts';
import { type Cell, fold, hasGap, type Line, part, splitCells } from '../lines.ts';
import { fieldOfLabel, labelAt, type SmallLabels } from './labels.ts';
import {
  beginsSubject,
  type LabelToken,
  rowOfLabels,
  type Token,
  tokensOf,
  townBeside,
  type ValueToken,
} from './labels-in-line.ts';
import { noticeLines } from './prose.ts';
import { type AnyField, rowOf } from './table.ts';
import { dateInValue, fits, headerValueOf, looksLikeDate, looksLikeKenmerk } from './values.ts';
import { goesOn, labelAbove, labelFor, matchRow, SENDER, SLACK, valuesIn } from './which-label.ts';

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

const MOST_BLANKS = 3;
/**
 * Reads the labels and values in lines of a head or running header, in every layout: on one line, the value under its label,
 * several labels above several values (side by side or stacked), several labels and values in one line. From lines to fields:
 * the labels in a line and what stands beside them (labels-in-line.ts), the label of which a line below is the value, or that it
 * goes on with the value above it (which-label.ts), what the value says (values.ts). What is known of a field: table.ts.
 */
export function readFields(
  source: string,
  lines: readonly Line[],
  place: Place,
  small: SmallLabels = place === 'head' ? 'valued' : 'announced',
): FieldReading {
  const reader = new FieldReader(source, place, lines, small);
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
  private readonly small: SmallLabels;
  private readonly notices: ReadonlySet<Line>;

  constructor(source: string, place: Place, lines: readonly Line[], small: SmallLabels) {
    this.source = source;
    this.place = place;
    this.lines = lines;
    this.small = small;
    this.notices = noticeLines(lines);
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
    // "onderwerp vermelden." on the second line of a remark is no label with its value
    if (this.notices.has(line) && this.notices.has(this.lines[index - 1] as Line) && !hasGap(line, 3)) {
      this.nearest = [];
      this.last = undefined;
      return;
    }
    const [left, under] = this.splitUnder(line, index);
    if (left && under) {
      this.add(under.label, under.cell);
      this.pending = this.pending.filter((token) => token !== under.label);
      this.line(left, index);
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

  /**
   * "Datum 3 mei 2021        Ons kenmerk⏎Betreft Besluit        Wob/2020/177": the value of a label far right stands right under it, at
   * the end of a line with a label of its own (test/letters/154). The line without it, and it.
   */
  private splitUnder(
    line: Line,
    index: number,
  ): readonly [left?: Line, under?: { readonly label: LabelToken; readonly cell: Cell }] {
    const above = this.lines[index - 1];
    if (!above || this.pending.length === 0 || !hasGap(line, 3)) return [];
    const cells = splitCells(line, 3);
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last || first === last || !labelAt(first.text)) return [];
    const label = this.pending.find(
      (token) =>
        token.cell.start > above.start &&
        token.cell.end === above.end &&
        Math.abs(token.cell.column - last.column) <= SLACK &&
        fits(token.field, last.text) === 2,
    );
    if (!label) return [];
    const text = line.text.slice(0, last.start - line.start).trimEnd();
    return [part(line, 0, text.length, line.column), { label, cell: last }];
  }

  private tokens(line: Line): readonly Token[] {
    const tokens = tokensOf(line, this.small);
    const [above, ...others] = this.nearest;
    if (above && others.length === 0 && beginsSubject(above, tokens)) return [{ kind: 'value', cell: line }];
    if (above && namesItself(above, tokens)) return [{ kind: 'value', cell: line }];
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
    if (this.last && this.blanks === 0 && this.goesOn(this.last, line)) {
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
    const { pending, nearest, blanks } = this;
    const below = index === undefined ? undefined : this.lines.slice(index + 1, index + 1 + pending.length);
    return labelFor(text, { pending, nearest, blanks }, below);
  }

  /** Values under labels that stand side by side: each goes to the label whose column is nearest. */
  private assignSideBySide(cells: readonly Cell[]): boolean {
    const taken = new Map<LabelToken, Cell>();
    for (const cell of cells) {
      const suits = labelAbove(
        cell,
        this.pending.filter((token) => !taken.has(token)),
      );
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

  private goesOn({ index, field, column }: NonNullable<typeof this.last>, line: Line): boolean {
    const { value, lines = [] } = this.entries[index] ?? {};
    return value !== undefined && goesOn({ field, text: value.text, lines: Math.max(1, lines.length), column }, line);
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

/** "Directie⏎Directie Dijken": the name of a part of an organisation begins with what it is. */
function namesItself({ field, cell }: LabelToken, [first]: readonly Token[]): boolean {
  if (first?.kind !== 'label' || first.field !== field || rowOf(field).shape !== 'name') return false;
  return first.value !== undefined && first.cell.text === cell.text;
}

/** "Uw brief (kenmerk)" and the like hold a date or a kenmerk: the value tells which field it is. */
function fieldByValue(field: HeaderField, text: string): HeaderField {
  if (field === 'uwKenmerk' && looksLikeDate(text)) return 'uwBriefVan';
  return field === 'uwBriefVan' && dateInValue(text) === undefined && looksLikeKenmerk(text) ? 'uwKenmerk' : field;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function isLabel(token: Token): token is LabelToken {
  return token.kind === 'label';
}
