import { findDates } from '../../dates/index.ts';
import { isAanhef, isNotice, pageMarkAt } from '../../dutch/index.ts';
import { type Cell, type Line, part } from '../lines.ts';
import { labelAt } from './labels.ts';
import type { LabelToken } from './labels-in-line.ts';
import { isProse } from './prose.ts';
import { type AnyField, fieldsThatAre, rowOf } from './table.ts';
import {
  fits,
  isCutOff,
  isDays,
  isMinistryKenmerk,
  isOfKamer,
  isPhone,
  looksLikeDate,
  looksLikeKenmerk,
} from './values.ts';

/** The labels that have no value yet where a value comes. */
interface Waiting {
  readonly pending: readonly LabelToken[];
  /** Those of the lines right above. */
  readonly nearest: readonly LabelToken[];
  /** How many empty lines stand between the last label and the value. */
  readonly blanks: number;
}

const CLOSE = fieldsThatAre('close');
const LONGEST_VALUE = 300;

/**
 * The label of which a text is the value; undefined where it suits none of them.
 * @param below the lines under the text, as many as there are labels waiting; undefined where it is not a line of its own.
 */
export function labelFor(text: string, waiting: Waiting, below: readonly Line[] | undefined): LabelToken | undefined {
  if (isAanhef(text)) return undefined;
  const { pending, nearest, blanks } = waiting;
  // a label right above its value goes before one that waits from further up
  const labels = [
    ...pending.filter((token) => nearest.includes(token)),
    ...pending.filter((token) => !nearest.includes(token)),
  ];
  const fitting = labels.filter((token) => fits(token.field, text) === 2);
  // a letter that answers none has a date and a kenmerk of its own, and its labels for another's stay empty
  const own = fitting.find(({ field }) => field === 'datum' || field === 'kenmerk');
  const only = own !== undefined && below !== undefined && blanks === 0 && isOnlyValue(own.field, below);
  const strong =
    (isOfKamer(text) ? fitting.find((token) => token.field === 'uwKenmerk') : undefined) ?? (only ? own : fitting[0]);
  if (strong) return strong;
  const weak = labels.find(
    (token) =>
      fits(token.field, text) === 1 && (blanks === 0 || !CLOSE.has(token.field)) && !isOthersDate(token, text, blanks),
  );
  return weak && text.length <= LONGEST_VALUE && !isProse(text) ? weak : undefined;
}

/** Of labels that stand side by side, the one of which a text below them is the value: that whose column is nearest. */
export function labelAbove(cell: Cell, labels: readonly LabelToken[]): LabelToken | undefined {
  const distance = (token: LabelToken) => Math.abs(token.cell.column - cell.column);
  const least = Math.min(...labels.map(distance));
  const nearest = labels.filter((token) => distance(token) === least);
  const suits = (among: readonly LabelToken[], degree: 1 | 2) =>
    among.find((token) => fits(token.field, cell.text) === degree);
  return suits(nearest, 2) ?? suits(nearest, 1) ?? suits(labels, 2);
}

/** True when no other value of the field follows under the labels: "Uw kenmerk⏎Ons kenmerk⏎Datum⏎12/345⏎3 mei 2001". */
function isOnlyValue(field: AnyField, below: readonly Line[]): boolean {
  for (const { text } of below) {
    if (text === '' || labelAt(text)) break;
    if (fits(field, text) === 2) return false;
  }
  return true;
}

/** A date further down from "Uw kenmerk", or under a label like "Telefoon", is that of the letter. */
function isOthersDate({ field, cell }: LabelToken, text: string, blanks: number): boolean {
  if (field !== 'uwKenmerk' && field !== 'overig') return false;
  return looksLikeDate(text) && (field === 'overig' ? !/datum|ontvangen/i.test(cell.text) : blanks > 0);
}

/** A row of values is no longer than this; what is longer is text. */
const LONGEST_ROW = 120;

/**
 * The values in a line that lost the gaps between its columns, as PDF text without layout has it: "DGVH/98134567 12 maart
 * 1998 2" holds a kenmerk, a date and a number of annexes. Cut by shape, in the order of the line.
 */
export function valuesIn(line: Line): readonly Cell[] {
  const { text } = line;
  if (text.length > LONGEST_ROW) return [];
  const cells: Cell[] = [];
  const add = (from: number, to: number) => {
    for (const [at, piece] of piecesOf(text.slice(from, to)))
      cells.push(part(line, from + at, from + at + piece.length, line.column + from + at));
  };
  let at = 0;
  for (const { start, end, date } of findDates(text.toLowerCase())) {
    if (date === undefined) continue;
    add(at, start);
    cells.push(part(line, start, end, line.column + start));
    at = end;
  }
  add(at, text.length);
  return cells;
}

/** A number of annexes or page after a value: it is a value of its own. */
const SMALL = /^(?:\d{1,2}|\d{1,2}\/\d{1,2}|geen|div\.?|[-\u2013])$/;

/** What stands between dates, with its place: each kenmerk with the spaces in it ("DGNR / 19123456"), and small numbers apart. */
function piecesOf(text: string): (readonly [at: number, piece: string])[] {
  const pieces: [number, string][] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0];
    const last = pieces.at(-1);
    if (last && isSameValue(last[1], word)) last[1] = text.slice(last[0], match.index + word.length);
    else pieces.push([match.index, word]);
  }
  return pieces;
}

/** True when a word belongs to the value before it: to the same kenmerk, or to the same words. */
function isSameValue(before: string, word: string): boolean {
  if (SMALL.test(word) || SMALL.test(before) || isPhone(word)) return false;
  if (looksLikeKenmerk(before)) return looksLikeKenmerk(`${before} ${word}`) && !(isWhole(before) && isWhole(word));
  return !(isWhole(word) && /\p{Ll}{3}/u.test(before));
}

/** A kenmerk that needs no more words. */
function isWhole(text: string): boolean {
  return looksLikeKenmerk(text) && text.replace(/\D/g, '').length >= 4;
}

/**
 * Gives the values of such a line to the labels of the row above it. One date is that of the letter and one kenmerk its own,
 * unless the Kamer gave it: a letter has those, and what it answers only sometimes.
 */
export function matchRow(labels: readonly LabelToken[], cells: readonly Cell[]): ReadonlyMap<LabelToken, Cell> {
  const found = new Map<LabelToken, Cell>();
  const give = (fields: readonly string[], own: string, fitting: readonly Cell[]) => {
    const waiting = labels.filter(({ field }) => fields.includes(field));
    const order = fitting.length < waiting.length ? ownFirst(waiting, own) : waiting;
    fitting.forEach((cell, i) => {
      const label = order[i];
      if (label) found.set(label, cell);
    });
  };
  const dates = cells.filter(({ text }) => looksLikeDate(text));
  const marks = cells.filter(({ text }) => !SMALL.test(text) && looksLikeKenmerk(text));
  const ofKamer = marks.filter(({ text }) => isOfKamer(text));
  // "Uw brief (kenmerk)" may hold a date too
  const dated = labels.filter(({ field }) => field === 'datum' || field === 'uwBriefVan').length;
  give(dates.length > dated ? ['datum', 'uwBriefVan', 'uwKenmerk'] : ['datum', 'uwBriefVan'], 'datum', dates);
  give(['uwKenmerk'], 'uwKenmerk', ofKamer);
  const left = ofKamer.length > 0 ? ['kenmerk'] : ['kenmerk', 'uwKenmerk'];
  give(
    left,
    'kenmerk',
    marks.filter((cell) => !ofKamer.includes(cell)),
  );
  give(
    ['bijlagen'],
    'bijlagen',
    cells.filter(({ text }) => /^\d{1,2}$/.test(text)),
  );
  const text = cells.find((cell) => /\p{L}{3}/u.test(cell.text) && !dates.includes(cell) && !marks.includes(cell));
  if (text && found.size > 0) give(['betreft'], 'betreft', [text]);
  return found;
}

function ownFirst(labels: readonly LabelToken[], own: string): readonly LabelToken[] {
  return [...labels.filter(({ field }) => field === own), ...labels.filter(({ field }) => field !== own)];
}

/** Lines of one column start at most this far apart. */
export const SLACK = 2;
/** A subject, address or list of annexes of more lines than this is text that happens to stand under a label. */
export const MOST_LINES = 12;
/** Where the address of the ministry begins: no value goes past it. */
export const SENDER = /^(?:ministerie van\b|directoraat-generaal\b|postbus \d|www\.)/i;

const FREE_TEXT = fieldsThatAre('lines');

/** A value as far as it was read. */
interface ValueSoFar {
  readonly field: AnyField;
  readonly text: string;
  /** How many lines it has. */
  readonly lines: number;
  /** The column it stands in, where it was read from a row of values; it goes on only there. */
  readonly column?: number | undefined;
}

/** True when the line right under a value belongs to it. */
export function goesOn({ field, text: before, lines, column }: ValueSoFar, line: Line): boolean {
  const { text } = line;
  if (column !== undefined && Math.abs(line.column - column) > SLACK) return false;
  if (text.length > 200 || isAanhef(text) || isNotice(text) || isProse(text)) return false;
  if (pageMarkAt(text) !== undefined || field === 'retouradres' || lines >= MOST_LINES) return false;
  const { shape } = rowOf(field);
  // the number of a dossier, and under it that of the letter: "2019.052⏎1565188-193897-WJZ" (test/letters/151)
  if (shape === 'kenmerk' && lines === 1 && isMinistryKenmerk(text) && !isMinistryKenmerk(before)) return true;
  if (shape === 'kenmerk' || shape === 'answered-kenmerk')
    return isCutOff(before) && /^[\p{L}\d./-]{2,40}$/u.test(text);
  if (shape === 'name') return goesOnAsName(before, text);
  if (shape === 'answered-day') return isDays(`${before} ${text}`);
  // the name of the ministry under the subject heads the reference column, unless the subject runs on into it
  if (shape === 'subject' && SENDER.test(text) && !/\s(?:van|het|de|aan|door|bij|met|en)$/.test(before)) return false;
  // a date under the subject is that of the letter, unless the subject runs on into it: "verslag van⏎6 mei 2014"
  if (shape === 'subject' && looksLikeDate(text) && !/(?:\s(?:van|op|d\.?d\.?|tot|en|per)|[,–-])$/.test(before))
    return false;
  return FREE_TEXT.has(field) && !(shape === 'count' && fits(field, before) === 2);
}

/** The name of a directorate that goes on over the next line: "Wetgeving en⏎Juridische Zaken", "Binnenlandse⏎Markten". */
function goesOnAsName(before: string, text: string): boolean {
  if (text.length > 45 || !/^[\p{L} ,&/()-]+$/u.test(text)) return false;
  return (
    /(?:\s(?:en|van|voor|der|de)|[,&-]|(?:s|ch|al|el|ël|lijk|en|end|ig|iev)e)$/.test(before) || /^\p{Ll}/u.test(text)
  );
}
