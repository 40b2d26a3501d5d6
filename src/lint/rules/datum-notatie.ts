import { type DateMention, findDates, monthName, writeDate } from '../../dates/index.ts';
import type { Letter, Placed } from '../../letter/index.ts';
import { overlaps } from '../../text/index.ts';
import type { LintContext, Rule, RuleFinding } from '../rule.ts';
import { standsInColumn, writtenAt } from '../support/source.ts';

/** A date in another notation than day in figures, month in letters, year in figures (rijkshuisstijl). */
export const datumNotatie: Rule = {
  id: 'datum-notatie',
  category: 'datum',
  severity: 'warning',
  summary: `Een datum die niet geschreven is als '22 maart 2021'.`,
  *check(letter, context) {
    yield* headerDate(letter);
    for (const date of context.facts.dates) {
      const finding =
        letter.form === 'print' && IN_CAPITALS.test(date.item.text) ? undefined : judge(letter, date.item, 0);
      if (finding && isRunningText(letter, context, date)) yield finding;
    }
  },
};

/** "14 MEI 2014": only a stamp has its month in capitals. */
const IN_CAPITALS = /\d\s+\p{Lu}{3,}\b/u;
/** "03 juli 2020", "- 3 juli 2020": the wheels of a stamp have a place for each figure. */
const BY_WHEELS = /^(?:[-–—]\s?\d|0\d\s)/;

/** True for the date of a head that was stamped on the letter: nobody wrote it so (test/letters/108, 141). */
function isStamped({ start, kind, text }: DateMention, value: string): boolean {
  if (kind !== 'full') return false;
  return IN_CAPITALS.test(text) || BY_WHEELS.test(text) || BY_WHEELS.test(value.slice(0, start + 1));
}

/** "(PB L 119, 4.5.2016)": so the Official Journal is cited. */
const OFFICIAL_JOURNAL = /\b(?:PB|PbEU|PbEG|Pb)\s[^()]{0,40}$/;

/** In a table figures are in their place, and within a reference they are no date. */
function isRunningText(letter: Letter, { facts }: LintContext, { item, flow: place }: Placed<DateMention>): boolean {
  const { flow } = letter;
  if (flow.blockAt(place.start)?.kind === 'table-cell' || standsInColumn(letter, item)) return false;
  if (OFFICIAL_JOURNAL.test(flow.text.slice(Math.max(0, place.start - 48), place.start))) return false;
  const sentence = facts.sentenceAt(place.start);
  return !facts
    .citationsIn({ start: sentence.start, end: place.end })
    .some((citation) => overlaps(citation.item.span, item));
}

/** The date of a printed letter's head; in front matter every readable form is right. */
function* headerDate(letter: Letter): Generator<RuleFinding> {
  const { datum } = letter.header;
  if (!datum || datum.place === 'front-matter') return;
  for (const date of findDates(datum.text)) {
    if (isStamped(date, datum.text)) continue;
    const finding = judge(letter, date, datum.span.start);
    if (finding) yield finding;
  }
}

function judge(letter: Letter, date: DateMention, offset: number): RuleFinding | undefined {
  const written = rewrite(date);
  if (written === undefined || written === date.text) return undefined;
  const span = { start: date.start + offset, end: date.end + offset };
  const message = `Schrijf een datum voluit: '${written}'.`;
  const before = writtenAt(letter, span);
  // a page that turns within the date stays
  if (fold(before) !== fold(date.text)) return { span, message };
  const newText = withLineBreaksOf(before, written);
  return { span, message, fix: { title: `Vervang door '${written}'`, edits: [{ span, newText }] } };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A date breaks where it broke: lines that are joined can be read in another way. */
function withLineBreaksOf(before: string, written: string): string {
  const gaps = before.match(/\s+/g) ?? [];
  const words = written.split(' ');
  // an ordinal apart ("22 e") goes, and then no word stands where it stood
  if (words.length <= gaps.length) return written;
  return words
    .map((word, i) => (i === 0 ? word : `${/[\r\n]/.test(gaps[i - 1] ?? '') ? gaps[i - 1] : ' '}${word}`))
    .join('');
}

const FIGURES = /\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{2,4}/;
const SHORT_YEAR = /['’‘´]\d{2}(?!\d)/;
const MONTH = /(\d\s+)\p{L}{3,4}\.?/u;
const LEADING_ZERO = /\b0(?=[1-9]\s)/;
const ORDINAL = /(\d{1,2})\s?(?:ste|de|e)\b/;

/** The date in the official notation, with the weekday, d.d. and jl. that it had; undefined where it needs no change or cannot have it. */
function rewrite({ kind, text, date, year, month, flaws }: DateMention): string | undefined {
  if (flaws.includes('no-such-day') || flaws.includes('five-digit-year')) return undefined;
  if (kind === 'numeric' || kind === 'iso') return date && text.replace(FIGURES, writeDate(date));
  let written = text;
  if (flaws.includes('ordinal')) written = written.replace(ORDINAL, '$1');
  if (flaws.includes('month-capital') && month !== undefined)
    written = written.replace(new RegExp(monthName(month), 'i'), monthName(month));
  // without a year the full stop of the month may be that of the sentence
  if (flaws.includes('abbreviated-month') && month !== undefined && kind === 'full')
    written = written.replace(MONTH, `$1${monthName(month)}`);
  if (kind === 'full') written = written.replace(LEADING_ZERO, '');
  if (flaws.includes('short-year') && year !== undefined) written = written.replace(SHORT_YEAR, String(year));
  return written === text ? undefined : fold(written);
}
