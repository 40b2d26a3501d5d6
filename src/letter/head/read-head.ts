import { isAanhef, isNotice, pageMarkAt, questionMarkAt } from '../../dutch/index.ts';
import type { Span } from '../../text/index.ts';
import type { FieldEntry, HeaderValue, Part, PartKind } from '../letter.ts';
import { type Line, splitCells } from '../lines.ts';
import { findAddress, isAddressLine, RETOUR } from './address.ts';
import { readFields } from './fields.ts';
import { hasCloseLabels, labelAt, type SmallLabels } from './labels.ts';
import { noticeEnd, noticeLines, startsProse } from './prose.ts';
import { DOSSIER, KAMER, PUBLISHED } from './published.ts';
import { isDateline, isDetermined, unlabelled, unlabelledFields } from './unlabelled.ts';
import { fits, looksLikeDate } from './values.ts';
import { MOST_LINES } from './which-label.ts';

/** The head of a printed letter: everything above the salutation. */
export interface Head {
  /** The index of the first line after the head. */
  readonly end: number;
  readonly fields: readonly FieldEntry[];
  readonly parts: readonly Pick<Part, 'kind' | 'span'>[];
  /** The text stands as a published Kamerstuk: "BRIEF VAN DE MINISTER VAN …". */
  readonly published: boolean;
}

/** How far down a salutation or dateline is looked for, in lines that are not empty. */
const DEEPEST_HEAD = 120;

/** Reads the head. `closeLabels`: see `ReadOptions`. */
export function readHead(source: string, lines: readonly Line[], closeLabels = false): Head {
  const small = closeLabels && hasCloseLabels(lines) ? 'close' : undefined;
  const end = findEnd(lines, small);
  return { end, ...readHeadLines(source, lines.slice(0, end), small) };
}

/** The number of lines that are a head, where its labels are written with a capital. */
export function headEnd(lines: readonly Line[]): number {
  return findEnd(lines, undefined);
}

/** Reads lines of which each is a line of the head. */
export function readHeadLines(source: string, head: readonly Line[], small?: SmallLabels): Omit<Head, 'end'> {
  const place: HeaderValue['place'] = firstPage(head) > 1 ? 'running-header' : 'head';
  const reading = readFields(source, head, place, small);
  const { fields } = reading;
  const parts: Pick<Part, 'kind' | 'span'>[] = [];
  const more: FieldEntry[] = [];
  const notices = noticeLines(head);
  const address = findAddress(
    source,
    head,
    reading,
    (line) => isDateline(line.text) || PUBLISHED.test(line.text) || notices.has(line),
  );
  const retour = head.find((line) => RETOUR.test(line.text));
  const span = spanOf(head);
  if (span) parts.push({ kind: 'briefhoofd', span });
  if (retour) parts.push({ kind: 'retouradres', span: { start: retour.start, end: retour.end } });
  if (address) {
    parts.push({ kind: 'geadresseerde', span: address.span });
    if (!fields.some((entry) => entry.field === 'aan')) more.push(unlabelled('aan', address.text, address.span, place));
  }
  more.push(...unlabelledFields(head, reading, place));
  return {
    fields: [...fields, ...more],
    parts: sortParts(parts),
    published: head.some((line) => PUBLISHED.test(line.text)),
  };
}

/** The line after the head: the salutation, what follows the dateline, or the first line of running text. */
function findEnd(lines: readonly Line[], small: SmallLabels | undefined): number {
  let seen = 0;
  let dateline = -1;
  for (let i = 0; i < lines.length && seen < DEEPEST_HEAD; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    seen++;
    if (isAanhef(text)) return i;
    if (dateline < 0 && seen < 40 && splitCells(lines[i] as Line).some((cell) => isDateline(cell.text))) dateline = i;
  }
  return Math.max(dateline + 1, endWithoutAanhef(lines, small));
}

/** So many lines that say nothing of a head may stand between lines that do. */
const MOST_UNSURE = 12;
/** A long line may be a letterhead, but no more than a few of them are. */
const LONG = 90;
const UNSURE_LONG = 5;

function endWithoutAanhef(lines: readonly Line[], small: SmallLabels | undefined): number {
  let end = 0;
  // how many more lines may belong to the label above them
  let waiting = 0;
  let unsure = 0;
  let above = '';
  let printed = false;
  // under the title of a printed list come its questions, whatever empty lines it lost
  let titled = false;
  for (let i = 0, seen = 0; i < lines.length && seen < DEEPEST_HEAD; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    seen++;
    if (isNotice(text)) {
      end = noticeEnd(lines, i);
      i = end - 1;
      unsure = 0;
    } else if (isHeadLine(text, small) || (printed && DOSSIER.test(text))) {
      printed ||= KAMER.test(text);
      titled ||= PUBLISHED.test(text);
      end = i + 1;
      waiting = MOST_LINES;
      unsure = 0;
    } else if (startsProse(lines, i) || (titled && startsQuestions(lines, i))) break;
    else if (isDateline(text)) {
      end = i + 1;
      waiting = 0;
    } else if (
      waiting-- > 0 &&
      text.length <= LONG &&
      (lines[i - 1]?.text !== '' || looksLikeDate(text) || awaits(above, text))
    )
      end = i + 1;
    else {
      unsure += text.length > LONG ? UNSURE_LONG : 1;
      if (unsure > MOST_UNSURE) break;
      waiting = 0;
    }
    above = text;
  }
  return end;
}

/** True for a question, for the number above one, and for its caption. */
function startsQuestions(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const asked = /^\d{1,3}[.)]?$/.test(text) ? (lines[at + 1]?.text ?? '') : text;
  return ASKS.test(asked) || questionMarkAt(text) !== undefined;
}

const ASKS = /\?["”’)]*\d{0,2}$/;

/** "Onderwerp" alone: its value may stand below an empty line, and so may that of a kenmerk or date when it has their shape. */
function awaits(label: string, text: string): boolean {
  const hit = labelAt(label);
  if (!hit || hit.rest < label.length) return false;
  return hit.field === 'betreft' || (hit.field !== 'overig' && fits(hit.field, text) === 2);
}

/** True for a line that can only stand in a head. */
function isHeadLine(text: string, small: SmallLabels | undefined): boolean {
  return (
    labelAt(text, 0, small) !== undefined ||
    pageMarkAt(text) !== undefined ||
    isAddressLine(text) ||
    PUBLISHED.test(text) ||
    KAMER.test(text) ||
    isDetermined(text)
  );
}

function firstPage(lines: readonly Line[]): number {
  for (const line of lines) {
    const mark = pageMarkAt(line.text);
    if (mark) return mark.page;
  }
  return 1;
}

function spanOf(lines: readonly Line[]): Span | undefined {
  const written = lines.filter((line) => line.text !== '');
  const [first] = written;
  if (!first) return undefined;
  // the lines of a file may be given in another order than that of its text
  return written.reduce(
    (span: Span, { start, end }) => ({ start: Math.min(span.start, start), end: Math.max(span.end, end) }),
    first,
  );
}

const ORDER: Partial<Record<PartKind, number>> = { briefhoofd: 0 };

function sortParts(parts: Pick<Part, 'kind' | 'span'>[]): Pick<Part, 'kind' | 'span'>[] {
  return parts.sort((a, b) => a.span.start - b.span.start || (ORDER[a.kind] ?? 1) - (ORDER[b.kind] ?? 1));
}
