/** The months as the official notation writes them: in letters, without a capital. */
export const MONTHS: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Any of them, as a part of a pattern. */
export const MONTH = `(?:${MONTHS.join('|')})`;

/** English months by their Dutch name; the others are called the same, but for a capital. */
const ENGLISH_MONTHS: Readonly<Record<string, string>> = {
  january: 'januari',
  february: 'februari',
  march: 'maart',
  may: 'mei',
  june: 'juni',
  july: 'juli',
  august: 'augustus',
  october: 'oktober',
};
const ENGLISH_MONTH = new RegExp(`(?<!\\p{L})(?:${Object.keys(ENGLISH_MONTHS).join('|')})(?!\\p{L})`, 'giu');

/** The text with its English months in Dutch: letters and mails in English are dated like those in Dutch. */
export function withDutchMonths(text: string): string {
  return text.replace(ENGLISH_MONTH, (month) => ENGLISH_MONTHS[month.toLowerCase()] ?? month);
}

const SHORT_MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'febr'],
  ['mrt'],
  ['apr'],
  [],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep', 'sept'],
  ['okt'],
  ['nov'],
  ['dec'],
];

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

/** Month names and abbreviations (without their dot), in lower case, to 1-12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...SHORT_MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
]);

/** Weekday names in lower case to 0 (zondag) - 6 (zaterdag). */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(WEEKDAYS.map((name, index) => [name, index]));

/** The Dutch name of a month (1-12), as in '3 juli 2020'. @throws RangeError for another number. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return name;
}

/** True for a whole month name, false for an abbreviation. Lower case. */
export function isFullMonthName(word: string): boolean {
  return word === 'mei' || word.length > 4 || word === 'juni' || word === 'juli';
}
