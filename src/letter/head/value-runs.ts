import { findDates } from '../../dates/index.ts';
import { type Cell, type Line, part } from '../lines.ts';
import type { LabelToken } from './tokens.ts';
import { isOfKamer, isPhone, looksLikeDate, looksLikeKenmerk } from './values.ts';

/** A row of values is no longer than this; what is longer is text. */
const LONGEST = 120;

/**
 * The values in a line that lost the gaps between its columns, as PDF text without layout has it: "DGVH/98134567 12 maart
 * 1998 2" holds a kenmerk, a date and a number of annexes. Cut by shape, in the order of the line.
 */
export function valuesIn(line: Line): readonly Cell[] {
  const { text } = line;
  if (text.length > LONGEST) return [];
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

/** What stands between dates, with its place: each kenmerk with the blanks in it ("DGNR / 19123456"), and small numbers apart. */
function piecesOf(text: string): (readonly [at: number, piece: string])[] {
  const pieces: [number, string][] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0];
    const last = pieces.at(-1);
    if (last && goesOn(last[1], word)) last[1] = text.slice(last[0], match.index + word.length);
    else pieces.push([match.index, word]);
  }
  return pieces;
}

/** True when a word belongs to the value before it: to the same kenmerk, or to the same words. */
function goesOn(before: string, word: string): boolean {
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
