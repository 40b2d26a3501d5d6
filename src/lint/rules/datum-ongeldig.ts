import {
  addDays,
  type DateMention,
  findDates,
  isIsoDate,
  isoDate,
  monthName,
  weekdayOf,
  writeDate,
} from '../../dates/index.ts';
import type { HeaderValue, Letter } from '../../letter/index.ts';
import type { Fix, Rule, RuleFinding } from '../rule.ts';

/** A day that does not exist, or one that was another day of the week. */
export const datumOngeldig: Rule = {
  id: 'datum-ongeldig',
  category: 'datum',
  severity: 'error',
  summary: 'Een dag die niet bestaat, of een weekdag die niet bij de datum past.',
  supersedes: ['datum-notatie', 'datum-relatief'],
  *check(letter, { facts }) {
    yield* headerDates(letter);
    for (const { item } of facts.dates) {
      const finding = judge(item, 0);
      if (finding) yield finding;
    }
  },
};

function judge(date: DateMention, offset: number): RuleFinding | undefined {
  const span = { start: date.start + offset, end: date.end + offset };
  if (date.flaws.includes('no-such-day') && date.day !== undefined && date.month !== undefined) {
    const last = lastDay(date.month, date.year);
    const message = `${date.day} ${monthName(date.month)}${date.year ? ` ${date.year}` : ''} bestaat niet.`;
    const at = date.text.search(/\d/);
    const whole = /^\d{1,2}(?!\d)/.exec(date.text.slice(at))?.[0] ?? '';
    if (Number(whole) !== date.day) return { span, message };
    const place = { start: span.start + at, end: span.start + at + whole.length };
    return {
      span,
      message,
      suggestions: [
        { title: `Maak er ${last} ${monthName(date.month)} van`, edits: [{ span: place, newText: String(last) }] },
      ],
    };
  }
  return date.flaws.includes('wrong-weekday') ? wrongWeekday(date, span) : undefined;
}

/** The last day of a month; without a year February is taken to have 29. */
function lastDay(month: number, year = 2000): number {
  return [31, 30, 29, 28].find((day) => isoDate(year, month, day) !== undefined) ?? 28;
}

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const WEEKDAY = /[a-z]+dag/i;

/** Either the weekday is wrong, or the date: the nearest day of that name is the second choice. */
function wrongWeekday(date: DateMention, span: { start: number; end: number }): RuleFinding | undefined {
  const name = WEEKDAY.exec(date.text);
  if (date.date === undefined || date.weekday === undefined || !name || Number(date.date.slice(0, 4)) < 1900)
    return undefined;
  const [right, written] = [WEEKDAYS[weekdayOf(date.date)] ?? '', WEEKDAYS[date.weekday] ?? ''];
  const start = span.start + name.index;
  const suggestions: Fix[] = [
    {
      title: `Vervang '${written}' door '${right}'`,
      edits: [{ span: { start, end: start + name[0].length }, newText: right }],
    },
  ];
  const step = [1, -1, 2, -2, 3, -3].find((days) => weekdayOf(addDays(date.date ?? '', days)) === date.weekday);
  if (step !== undefined && /^\w+dag \d{1,2} [a-z]+ \d{4}$/.test(date.text)) {
    const newText = `${name[0]} ${writeDate(addDays(date.date, step))}`;
    suggestions.push({ title: `Vervang door '${newText}'`, edits: [{ span, newText }] });
  }
  return { span, message: `${writeDate(date.date)} is een ${right}, geen ${written}.`, suggestions };
}

/** The dates of the head stand outside the running text. */
function* headerDates({ header }: Letter): Generator<RuleFinding> {
  for (const value of [header.datum, header.streefdatum]) if (value) yield* headerDate(value);
}

function* headerDate({ value, text, span, place, label }: HeaderValue): Generator<RuleFinding> {
  if (value === null) return;
  const flawed = findDates(text)
    .map((date) => judge(date, span.start))
    .find((finding) => finding !== undefined);
  if (flawed) yield flawed;
  else if (!isIsoDate(value) && place === 'front-matter') {
    yield { span, message: `Bij '${label}' staat geen datum die bestaat: '${value}'. Verwacht: dag, maand en jaar.` };
  }
}
