import { findDates } from '../../dates/index.ts';
import { pageMarkAt } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { type Cell, cellsIn, type Line, part } from '../lines.ts';
import { fieldOfLabel, type LabelHit, labelAt, labelLengthAt, type SmallLabels } from './labels.ts';
import { type AnyField, fieldsThatAre, rowOf } from './table.ts';
import { fits, looksLikeDate, looksLikePartOfDate, startsPhone } from './values.ts';

/** A label, with the value that stands beside it. */
export interface LabelToken {
  readonly kind: 'label';
  readonly field: AnyField;
  readonly cell: Cell;
  /** It is a town that stands where the label of the date could. */
  readonly town?: boolean;
  value?: Cell;
}
/** Text under no label of its line. */
export interface ValueToken {
  readonly kind: 'value';
  readonly cell: Cell;
}
export type Token = LabelToken | ValueToken;

const FREE_TEXT = fieldsThatAre('lines');

/** The labels and values of one line of a head, in order; a value is tied to the label just before it. */
export function tokensOf(line: Line, small: SmallLabels): Token[] {
  const tokens: Token[] = [];
  for (const cell of cellsIn(line)) {
    const waiting = tokens.at(-1);
    for (const token of waiting?.kind === 'label' ? tokensAfter(waiting, cell, small) : tokensOfCell(cell, small)) {
      const before = tokens.at(-1);
      const takes =
        token.kind === 'value' && before?.kind === 'label' && !before.value && suits(before.field, token.cell.text);
      if (takes && before) before.value = token.cell;
      else if (token.kind === 'value' && before?.kind === 'label' && before.value && goesOnInCell(before, token.cell)) {
        before.value = part(line, before.value.start - line.start, token.cell.end - line.start, before.value.column);
      } else tokens.push(token);
    }
  }
  return tokens;
}

function tokensAfter(waiting: LabelToken, cell: Cell, small: SmallLabels): Token[] {
  const tokens = tokensOfCell(cell, small);
  return beginsSubject(waiting, tokens) ? [{ kind: 'value', cell }] : tokens;
}

/** What says that a letter is named with its subject: "uw brief van 3 mei 2021 over dijken". */
const ABOUT = new RegExp(`\\s${anyOf(...listed('over inzake betreffende aangaande omtrent waarin'))}\\s`);

/**
 * True when what stands beside or right under "Betreft" is the subject, although it begins as a label does: "Uw brief over
 * windmolens", "Uw brief van 3 mei 2021 over dijken".
 */
export function beginsSubject(waiting: LabelToken, [first]: readonly Token[]): boolean {
  if (rowOf(waiting.field).shape !== 'subject' || waiting.value || first?.kind !== 'label' || !first.value)
    return false;
  const { text } = first.value;
  return fits(first.field, text) === 0 || (rowOf(first.field).shape === 'answered-day' && ABOUT.test(text));
}

/** A value goes on in the next cell: any text, and a date with a wide gap in it. */
function goesOnInCell({ field, value }: LabelToken, cell: Cell): boolean {
  if (FREE_TEXT.has(field)) return true;
  if (field !== 'datum' || !value || looksLikeDate(value.text)) return false;
  const joined = `${value.text} ${cell.text}`;
  return looksLikeDate(joined) || looksLikePartOfDate(joined);
}

function tokensOfCell(cell: Cell, small: SmallLabels): Token[] {
  const hit = labelAt(cell.text, 0, small);
  if (!hit) return small === 'announced' ? [{ kind: 'value', cell }] : splitAtLabel(cell, small);
  const tokens: Token[] = [];
  let label: LabelHit | undefined = hit;
  while (label) {
    const cellOfLabel = part(cell, label.start, label.start + label.length, cell.column + label.start);
    const valueStart = label.rest;
    const next = nextInlineLabel(cell.text, valueStart, label.field);
    const valueEnd = next?.at ?? cell.text.length;
    const written = cell.text.slice(valueStart, valueEnd).trimEnd();
    const value = next ? written.replace(BETWEEN_FIELDS, '') : written;
    const token: LabelToken = { kind: 'label', field: label.field, cell: cellOfLabel };
    if (value !== '') token.value = part(cell, valueStart, valueStart + value.length, cell.column + valueStart);
    tokens.push(token);
    label = next?.hit;
  }
  return tokens;
}

/** Longer cells are text, in which labels are words. */
const LONGEST_CELL = 100;

/** "Den Haag, 3 juli 2020 ons kenmerk: 12/34": a value, and a label with a colon after it. */
function splitAtLabel(cell: Cell, small: SmallLabels): Token[] {
  const value: Token = { kind: 'value', cell };
  if (!cell.text.includes(':') || cell.text.length > LONGEST_CELL) return [value];
  const next = nextInlineLabel(cell.text, 1, 'betreft');
  if (!next?.hit.colon || !TELLING.has(next.hit.field) || !COMMON.has(next.hit.field)) return [value];
  const before = cell.text.slice(0, next.at).trimEnd();
  return [
    { kind: 'value', cell: part(cell, 0, before.length, cell.column) },
    ...tokensOfCell(part(cell, next.at, cell.text.length, cell.column + next.at), small),
  ];
}

const TELLING = fieldsThatAre('telling');
const COMMON = fieldsThatAre('common');

/** What may stand between a value and the next label: "Datum 3 juli 2020 • Ons kenmerk 12". */
const BETWEEN_FIELDS = /[\s/|•·,;–-]+$/;

/** The next label in the rest of a line: "Datum 27 januari 1999 Kenmerk DEU-33/99 Blad 1/1". */
function nextInlineLabel(
  text: string,
  from: number,
  current: AnyField,
): { readonly at: number; readonly hit: LabelHit } | undefined {
  for (let i = from; i < text.length; i++) {
    if (i > from && text.charAt(i - 1) !== ' ') continue;
    const hit = labelAt(text, i);
    if (!hit || (i === from && isOfSubject(hit, current)) || !isInlineLabel(text, i, hit, current)) continue;
    return { at: i, hit };
  }
  return undefined;
}

/** Right after "Betreft" a label without a colon is the beginning of the subject: "Betreft Uw brief van 3 mei 2021 over dijken". */
function isOfSubject({ colon }: LabelHit, current: AnyField): boolean {
  return !colon && rowOf(current).shape === 'subject';
}

function isInlineLabel(text: string, at: number, hit: LabelHit, current: AnyField): boolean {
  if (hit.field === 'pagina') return pageMarkAt(text.slice(at)) !== undefined || text.length === hit.rest;
  const follows = text.slice(hit.rest);
  if (hit.field === 'overig' && startsPhone(follows)) return true;
  if (hit.field === 'datum' && !/^\p{Lu}/u.test(text.slice(at))) return false;
  if (FREE_TEXT.has(current) && current !== 'bijlagen') return firstFits(hit.field, follows);
  if (hit.colon || follows === '' || firstFits(hit.field, follows)) return true;
  if (hit.field === 'bijlagen') return /^(?:\d|geen|een\b|div)/i.test(follows);
  return INLINE.has(hit.field) || labelAt(follows) !== undefined;
}

const INLINE = fieldsThatAre('inline');

/** True when what follows an inline label begins with a value of its shape. */
function firstFits(field: AnyField, text: string): boolean {
  if (field === 'datum' || field === 'uwBriefVan') {
    const first = findDates(text.slice(0, 40).toLowerCase())[0];
    return first !== undefined && first.start <= 16 && first.date !== undefined;
  }
  const word = text.split(' ', 1)[0] ?? '';
  return (field === 'kenmerk' || field === 'uwKenmerk') && word.length >= 5 && fits(field, word) === 2;
}

/** A subject may be any text, a date at its end included. */
function suits(field: AnyField, text: string): boolean {
  return rowOf(field).shape === 'subject' || fits(field, text) > 0;
}

/** A row of labels is no longer than this; what is longer is text. */
const LONGEST_ROW = 120;
const FEWEST_IN_ROW = 2;
/** One of these is in every row of a letter. */
const IN_EVERY_ROW = new Set([...fieldsThatAre('telling'), ...fieldsThatAre('common')]);
/** A town under which the date stands, in a row of labels: with a comma, or as the last words of the row. */
const TOWN = /^['’‘]?\p{Lu}[\p{L}'’ -]{2,30},?$/u;

/**
 * The labels of a line that holds nothing else and lost the gaps between them: "uw brief van uw kenmerk ons kenmerk datum".
 * Undefined when there are fewer than two, or anything beside them but a town at the end.
 */
export function rowOfLabels(line: Line): readonly LabelToken[] | undefined {
  const { text } = line;
  if (line.gapped || text.length > LONGEST_ROW || text.includes(':')) return undefined;
  const labels: LabelToken[] = [];
  let at = 0;
  for (let length = labelLengthAt(text, at); length > 0; length = labelLengthAt(text, at)) {
    const cell = part(line, at, at + length, line.column + at);
    labels.push({ kind: 'label', field: fieldOfLabel(cell.text) ?? 'overig', cell });
    at = Math.min(text.length, at + length + 1);
  }
  const rest = text.slice(at);
  if (labels.length < (rest.endsWith(',') ? 1 : FEWEST_IN_ROW) || !labels.some(({ field }) => IN_EVERY_ROW.has(field)))
    return undefined;
  if (rest === '') return labels;
  const town = TOWN.test(rest) && !hasDate(labels);
  return town ? [...labels, townLabel(part(line, at, text.length, line.column + at))] : undefined;
}

/** A town with a comma beside labels stands for the label of the date: "Ons kenmerk    Zoetermeer,⏎PO/99/21345    2 juni 1999". */
export function townBeside(tokens: readonly Token[]): LabelToken | undefined {
  const town = tokens.find(
    ({ kind, cell }, i) => i > 0 && kind === 'value' && cell.text.endsWith(',') && TOWN.test(cell.text),
  );
  return town && !hasDate(tokens) ? townLabel(town.cell) : undefined;
}

function hasDate(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'label' && token.field === 'datum');
}

function townLabel(cell: Cell): LabelToken {
  return { kind: 'label', field: 'datum', cell, town: true };
}
