import { addDays, daysInMonth, isoDate, partsOf, weekdayOf } from './calendar.ts';
import { monthPeriod, monthsPeriod, SEASONS, seasonOf } from './seasons.ts';
import type { DateMention, IsoDate, Period } from './types.ts';

/** A leap day comes back after at most eight years (1896-1904). */
const MOST_YEARS = 8;

/**
 * The day or period that a mention means in a letter of `reference`.
 * - a day with its year: that day; a month with its year: the whole month;
 * - `jl.`: the last such day before or on the reference; `a.s.`: the next one after it. So with a month: the last whole
 *   month before it, the next one after it; and with a weekday;
 * - a season, 'vorige week', 'gisteren', 'twee weken geleden', 'eind 2020': counted from the reference.
 *
 * Undefined where the text does not say it: a day or month without year and marker is not guessed (the nearest one may
 * lie in the past or to come), nor a vague word, a recess, 'na de zomer', or a day that does not exist.
 */
export function resolveDate(mention: DateMention, reference: IsoDate): IsoDate | Period | undefined {
  const { date, day, month, year, marker } = mention;
  if (date !== undefined) return date;
  if (mention.kind === 'vague') return undefined;
  if (mention.kind === 'relative') return resolveRelative(mention, reference);
  if (month === undefined) return undefined;
  if (year !== undefined) return day === undefined ? monthPeriod(year, month) : undefined;
  if (marker !== 'jl' && marker !== 'as') return undefined;
  const step = marker === 'jl' ? -1 : 1;
  return day === undefined ? stepToMonth(month, reference, step) : stepToDay(month, day, reference, step);
}

function stepToDay(month: number, day: number, reference: IsoDate, step: 1 | -1): IsoDate | undefined {
  const { year } = partsOf(reference);
  for (let years = 0; years <= MOST_YEARS; years++) {
    const date = isoDate(year + step * years, month, day);
    if (date !== undefined && (step < 0 ? date <= reference : date > reference)) return date;
  }
  return undefined;
}

function stepToMonth(month: number, reference: IsoDate, step: 1 | -1): Period | undefined {
  const { year } = partsOf(reference);
  for (let years = 0; years <= 1; years++) {
    const period = monthPeriod(year + step * years, month);
    if (period && (step < 0 ? period.to < reference : period.from > reference)) return period;
  }
  return undefined;
}

/** The day of the week before (not on) or after (not on) the reference. */
function stepToWeekday(weekday: number, reference: IsoDate, step: 1 | -1): IsoDate {
  const distance = (step * (weekday - weekdayOf(reference)) + 7) % 7;
  return addDays(reference, step * (distance === 0 ? 7 : distance));
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['gisteravond', -1],
  ['gistermiddag', -1],
  ['gisterochtend', -1],
  ['vandaag', 0],
  ['vanavond', 0],
  ['vanmiddag', 0],
  ['vanochtend', 0],
  ['morgen', 1],
  ['overmorgen', 2],
]);

/** What the word before the unit says: the one before, this one, the one to come. */
const FRAMES: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...['afgelopen', 'vorig', 'vorige'].map((word) => [word, -1] as const),
  ...['dit', 'deze'].map((word) => [word, 0] as const),
  ...'komend komende volgend volgende aanstaand aanstaande aankomend aankomende eerstvolgende'
    .split(' ')
    .map((word) => [word, 1] as const),
]);

const NUMBERS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

function resolveRelative(mention: DateMention, reference: IsoDate): IsoDate | Period | undefined {
  const words = mention.text.toLowerCase().split(/\s+/);
  const first = words[0] ?? '';
  const days = DAYS.get(first);
  if (days !== undefined) return addDays(reference, days);
  if (words.at(-1) === 'geleden') return resolveAgo(words, reference);
  const frame = words.map((word) => FRAMES.get(word)).find((step) => step !== undefined);
  const step = frame ?? (mention.marker === 'jl' ? -1 : mention.marker === 'as' ? 1 : undefined);
  const season = words.find((word) => SEASONS.has(word));
  if (season !== undefined) return resolveSeason(season, mention.year, step, words.includes('jaar'), reference);
  const numbered = words.findIndex((word) => PARTS_OF_YEAR.has(word));
  if (numbered > 0 && !FRAMES.has(words[numbered - 1] ?? ''))
    return resolveNumbered(words, numbered, mention.year ?? partsOf(reference).year + (step ?? 0));
  if (mention.year !== undefined) return partOf(first, yearPeriod(mention.year));
  if (step === undefined) return undefined;
  const { year } = partsOf(reference);
  if (words.at(-1) === 'jaar') return resolveYear(mention, first, year + step);
  if (mention.month !== undefined) return resolveFramedMonth(mention.month, step, reference);
  if (mention.weekday !== undefined) return step === 0 ? undefined : stepToWeekday(mention.weekday, reference, step);
  return resolveUnit(words.at(-1) ?? '', step, reference);
}

function resolveAgo(words: readonly string[], reference: IsoDate): IsoDate | undefined {
  const [written = '', unit = ''] = words;
  const count = /^\d+$/.test(written) ? Number(written) : NUMBERS.indexOf(written.replaceAll('é', 'e'));
  if (count < 0) return undefined;
  if (unit.startsWith('dag')) return addDays(reference, -count);
  if (unit.startsWith('we')) return addDays(reference, -7 * count);
  return addMonths(reference, unit.startsWith('maand') ? -count : -12 * count);
}

/** The same day this many months later; the last day of the month where it has no such day. */
function addMonths(date: IsoDate, months: number): IsoDate | undefined {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

function resolveSeason(
  name: string,
  written: number | undefined,
  step: -1 | 0 | 1 | undefined,
  ofYear: boolean,
  reference: IsoDate,
): Period | undefined {
  if (written !== undefined) return seasonOf(name, written);
  if (step === undefined) return undefined;
  const { year } = partsOf(reference);
  if (ofYear) return seasonOf(name, year + step);
  const seasons = [year - 2, year - 1, year, year + 1]
    .map((start) => seasonOf(name, start))
    .filter((period) => !!period);
  // by the weather a season ends three weeks before it does by the sun: from then on it is the one that was
  if (step < 0) {
    const past = seasons.findLast(({ to }) => addDays(to, -20) <= reference);
    return past && { from: past.from, to: past.to < reference ? past.to : reference };
  }
  if (step > 0) return seasons.find(({ from }) => from > reference);
  return name === 'winter' ? seasons.find(({ to }) => to >= reference) : seasonOf(name, year);
}

/** Into how many parts a year falls. */
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['kwartaal', 4],
  ['helft', 2],
  ['halfjaar', 2],
]);
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];

/** 'derde kwartaal van 2021', '2e helft van 2021'; undefined for a part that a year does not have. */
function resolveNumbered(words: readonly string[], at: number, year: number): Period | undefined {
  const parts = PARTS_OF_YEAR.get(words[at] ?? '') ?? 1;
  const ordinal = words[at - 1] ?? '';
  const number = ordinal === 'laatste' ? parts : ORDINALS.indexOf(ordinal) + 1 || Number.parseInt(ordinal, 10);
  if (!(number >= 1 && number <= parts)) return undefined;
  const length = 12 / parts;
  return monthsPeriod(year, (number - 1) * length + 1, number * length);
}

function yearPeriod(year: number): Period | undefined {
  return monthsPeriod(year, 1, 12);
}

/** '23 april vorig jaar', 'april van dit jaar', 'eind vorig jaar', 'volgend jaar'. */
function resolveYear({ day, month }: DateMention, first: string, year: number): IsoDate | Period | undefined {
  if (month === undefined) return partOf(first, yearPeriod(year));
  return day === undefined ? monthPeriod(year, month) : isoDate(year, month, day);
}

/** 'begin', 'medio' and 'eind' of a year: its thirds. Of anything else: the whole. */
function partOf(word: string, whole: Period | undefined): Period | undefined {
  if (!whole) return undefined;
  const year = Number(whole.from.slice(0, 4));
  if (word === 'begin') return monthsPeriod(year, 1, 4);
  if (word === 'medio' || word === 'midden' || word.startsWith('half')) return monthsPeriod(year, 5, 8);
  return word === 'eind' || word === 'einde' ? monthsPeriod(year, 9, 12) : whole;
}

function resolveFramedMonth(month: number, step: -1 | 0 | 1, reference: IsoDate): Period | undefined {
  return step === 0 ? monthPeriod(partsOf(reference).year, month) : stepToMonth(month, reference, step);
}

function resolveUnit(unit: string, step: -1 | 0 | 1, reference: IsoDate): Period | undefined {
  const { year, month } = partsOf(reference);
  if (unit === 'week' || unit === 'weekend') {
    const monday = addDays(reference, 7 * step - ((weekdayOf(reference) + 6) % 7));
    return { from: unit === 'week' ? monday : addDays(monday, 5), to: addDays(monday, 6) };
  }
  if (unit === 'maand') {
    const count = year * 12 + month - 1 + step;
    return monthPeriod(Math.floor(count / 12), (count % 12) + 1);
  }
  if (unit !== 'kwartaal' && unit !== 'halfjaar') return undefined;
  const length = unit === 'kwartaal' ? 3 : 6;
  const count = Math.floor((year * 12 + month - 1) / length) + step;
  const start = count * length;
  return monthsPeriod(Math.floor(start / 12), (start % 12) + 1, (start % 12) + length);
}
