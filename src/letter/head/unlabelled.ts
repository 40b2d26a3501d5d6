import { anyOf, listed, type Span } from '../../text/index.ts';
import type { FieldEntry, HeaderField, HeaderValue } from '../letter.ts';
import { type Cell, fold, type Line, part, splitCells } from '../lines.ts';
import type { FieldReading } from './fields.ts';
import { labelAt } from './labels.ts';
import { dateInValue, headerValueOf, isMinistryKenmerk, looksLikeDate, looksLikePartOfDate } from './values.ts';

/** Where most letters of the government are written; elsewhere a comma must tell that it is a place. */
const TOWNS = listed(
  `amsterdam rotterdam utrecht zoetermeer groningen assen zwolle arnhem maastricht middelburg leeuwarden lelystad haarlem apeldoorn`,
);
const PLACE = anyOf(
  'den haag',
  String.raw`['‘’\u0060´]?s[-– ](?:gravenhage|hertogenbosch)`,
  ...TOWNS,
  String.raw`\p{L}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}-]{1,20}){0,4},`,
);
/** How the months of a date begin, written whole or cut off. */
export const BEGINS_MONTH = anyOf(...listed('jan feb maart mrt apr mei jun jul aug sep okt nov dec'));
/** "Den Haag, 3 juli 2020", "Bergen op Zoom, 3 juli 2020": a place and a date; the day may be open. */
const DATELINE = new RegExp(
  String.raw`^${PLACE},?(?: ?:)? (?:d\.?d\.? )?((?:\d{1,2} )?${BEGINS_MONTH}\p{L}{0,6}\.? \d{4})$`,
  'iu',
);
/** "Vastgesteld 6 juli 2020": the day of a list of questions or a written consultation. */
const DETERMINED = /^(?:vastgesteld|ontvangen) (?:d\.?d\.? )?(\d{1,2} \p{L}{3,9} \d{4})$/iu;

/** True for a place and a date: "Den Haag, 3 juli 2020". */
export function isDateline(text: string): boolean {
  return DATELINE.test(text);
}

/** True for the date of a printed paper: "Vastgesteld 6 juli 2020". */
export function isDetermined(text: string): boolean {
  return DETERMINED.test(text);
}

type Place = HeaderValue['place'];

/** What stands in a head without its label: the date, the kenmerk, and the subject under a date whose labels stand elsewhere. */
export function unlabelledFields(head: readonly Line[], reading: FieldReading, place: Place): FieldEntry[] {
  const has = (field: HeaderField) =>
    reading.fields.some((entry) => entry.field === field && entry.value.value !== null);
  const date = has('datum') ? [] : unlabelledDate(head, reading, place);
  const kenmerk = has('kenmerk') ? [] : unlabelledKenmerk(head, reading, place);
  const announced = reading.fields.some((entry) => entry.field === 'betreft');
  const betreft = announced && !has('betreft') && date[0] ? subjectUnder(date[0], head, reading, place) : [];
  return [...date, ...kenmerk, ...betreft];
}

const LONGEST_SUBJECT = 4;

/** "Datum⏎Betreft", the reference column, "3 juli 2020⏎Bruggen in het land": the lines under the date are the subject. */
function subjectUnder(date: FieldEntry, head: readonly Line[], { used }: FieldReading, place: Place): FieldEntry[] {
  let from = head.findIndex((line) => line.start <= date.value.span.start && date.value.span.end <= line.end) + 1;
  // an empty line may stand between them, as between the labels
  if (from > 0 && head[from]?.text === '') from++;
  let to = from;
  while (to < from + LONGEST_SUBJECT && head[to] !== undefined && head[to]?.text !== '' && !used[to]) to++;
  const lines = head.slice(from, to);
  const first = lines[0];
  if (from === 0 || !first) return [];
  const span = { start: first.start, end: lines.at(-1)?.end ?? first.end };
  return [unlabelled('betreft', lines.map((line) => line.text).join('\n'), span, place)];
}

/** The date of a letter without a labelled one: that of the dateline ("Den Haag, 3 juli 2020"), else the date that stands by itself. */
function unlabelledDate(head: readonly Line[], { looseDates }: FieldReading, place: Place): FieldEntry[] {
  const cells = head.flatMap((line) => splitCells(line));
  const dateline = cells.find((cell) => DATELINE.test(cell.text)) ?? cells.find((cell) => DETERMINED.test(cell.text));
  const date = dateline && datelineDate(dateline, place);
  if (date) return [date];
  // of several the last: a letter is younger than what it answers
  const loose = looseDates.reduce<Cell | undefined>(
    (last, one) => (last && (dateInValue(last.text) ?? '') >= (dateInValue(one.text) ?? '') ? last : one),
    undefined,
  );
  return loose ? [unlabelled('datum', loose.text, { start: loose.start, end: loose.end }, place)] : [];
}

/** So many lines from the end of a letter its date may stand. */
const LAST_LINES = 10;

/** The date of a letter that gives it under its signature: "Den Haag, 3 juli 2020", "Verzenddatum 3 juli 2020". */
export function dateAtEnd(body: readonly Line[]): FieldEntry[] {
  let seen = 0;
  for (let i = body.length - 1; i >= 0 && seen < LAST_LINES; i--) {
    const line = body[i];
    if (!line || line.text === '') continue;
    seen++;
    const date = datelineDate(line, 'head') ?? labelledDate(line);
    if (date) return [date];
  }
  return [];
}

function labelledDate(line: Line): FieldEntry | undefined {
  const hit = labelAt(line.text);
  if (hit?.field !== 'datum' || !looksLikeDate(line.text.slice(hit.rest))) return undefined;
  const text = line.text.slice(hit.rest);
  return unlabelled('datum', text, { start: line.start + hit.rest, end: line.start + hit.rest + text.length }, 'head');
}

/** The answer to written questions begins within this many lines, and its heading has no more lines than the second number. */
const FIRST_LINES = 40;
const LONGEST_HEADING = 8;
const ANSWER = /^(?:antwoord(?:en)?|mededeling) van /i;
const RECEIVED = /\(ontvangen (\d{1,2} \p{L}{3,9} \d{4})\)/u;

/** The day of printed answers to questions of the Kamer: "Antwoord van Minister X (Defensie) (ontvangen 29 oktober 2019)." */
export function dateOfAnswer(source: string, body: readonly Line[]): FieldEntry[] {
  const from = body.slice(0, FIRST_LINES).findIndex((line) => ANSWER.test(line.text));
  if (from < 0) return [];
  const heading = body.slice(from, from + LONGEST_HEADING);
  const empty = heading.findIndex((line) => line.text === '');
  const lines = empty < 0 ? heading : heading.slice(0, empty);
  const start = lines[0]?.start ?? 0;
  const written = source.slice(start, lines.at(-1)?.end ?? start);
  // folded by hand, so that offsets stay: the day may stand on two lines
  const match = RECEIVED.exec(written.replace(/\s/g, ' '));
  if (!match?.[1]) return [];
  const at = start + match.index + match[0].indexOf(match[1]);
  const day = unlabelled('datum', match[1], { start: at, end: at + match[1].length }, 'head');
  return dateInValue(match[1]) ? [day] : [];
}

function datelineDate(cell: Line, place: Place): FieldEntry | undefined {
  const written = (DATELINE.exec(cell.text) ?? DETERMINED.exec(cell.text))?.[1] ?? '';
  if (!dateInValue(written) && !looksLikePartOfDate(written)) return undefined;
  return unlabelled('datum', written, { start: cell.end - written.length, end: cell.end }, place);
}

/** The kenmerk of a letter without a labelled one: the only line that is one beyond doubt. */
function unlabelledKenmerk(head: readonly Line[], { used }: FieldReading, place: Place): FieldEntry[] {
  const found = head
    .flatMap((line, i) => (used[i] ? [] : splitCells(line)))
    .flatMap((cell) => {
      const bare = withoutNumberMark(cell);
      return isMinistryKenmerk(bare.text) || (bare !== cell && BARE_NUMBER.test(bare.text)) ? [bare] : [];
    });
  const [first] = found;
  const one = first && found.every((other) => other.text === first.text);
  return one ? [unlabelled('kenmerk', first.text, { start: first.start, end: first.end }, place)] : [];
}

/** "Nr. 3091234": too long for the number of a Kamerstuk. */
const BARE_NUMBER = /^\d{6,10}$/;

/** "Nr. 98M007712": the kenmerk alone. "Nr." is no label, for it stands above every Kamerstuk. */
function withoutNumberMark(cell: Line): Line {
  const mark = /^nr\.? /i.exec(cell.text)?.[0].length ?? 0;
  return mark === 0 ? cell : part(cell, mark, cell.text.length, cell.column + mark);
}

/** A value that stands without a label. */
export function unlabelled(field: HeaderField, text: string, span: Span, place: Place): FieldEntry {
  const folded = fold(text);
  const value = headerValueOf(field, folded);
  return { field, value: { value, text, span, label: '', labelSpan: { start: span.start, end: span.start }, place } };
}
