import { markerAfter, markerBefore } from './beside.ts';
import { createMention } from './mention.ts';
import { relativeYearAfter } from './months.ts';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from './names.ts';
import { digitsEnd, isDigit, skipBlanks, type Word, wordAfter, wordBefore } from './scan.ts';
import { SEASONS } from './seasons.ts';
import type { DateKind, DateMention } from './types.ts';
import { readYear } from './year.ts';

const words = (list: string) => new Set(list.split(' '));

/** 'afgelopen zomer', 'deze week', 'komend jaar': the words before a unit. */
const FRAMES = words(
  'afgelopen vorig vorige laatste dit deze komend komende volgend volgende aanstaand aanstaande aankomend aankomende eerstvolgende',
);
/** Frames that also stand before a stretch of time of which nobody can say when it began or ends. */
const STRETCHING = words('afgelopen laatste komende aankomende');
const STRETCHES = words('jaren tijd periode maanden weken dagen kwartalen decennia');
const UNITS = words(
  'week maand jaar kwartaal halfjaar weekend zomerreces kerstreces meireces herfstreces voorjaarsreces krokusreces',
);
const RECESSES = words('zomerreces kerstreces meireces herfstreces voorjaarsreces krokusreces');
const PARTS = words('begin medio half halverwege midden eind einde');
const NUMBERS = words('een één twee drie vier vijf zes zeven acht negen tien twaalf');
const AGO_UNITS = words('jaar jaren maand maanden week weken dag dagen');

/** Words that are a mention by themselves. */
const SINGLE: ReadonlyMap<string, DateKind> = new Map([
  ...'gisteren eergisteren gisteravond gistermiddag gisterochtend vandaag vanavond vanmiddag vanochtend morgen overmorgen'
    .split(' ')
    .map((word) => [word, 'relative'] as const),
  ...'momenteel binnenkort onlangs recent recentelijk'.split(' ').map((word) => [word, 'vague'] as const),
]);

/** Set phrases, found by their last word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['moment', [['op', 'dit']]],
  ['toekomst', [['de', 'nabije'], ['nabije']]],
  [
    'termijn',
    [
      ['op', 'korte'],
      ['op', 'afzienbare'],
    ],
  ],
  [
    'tijd',
    [
      ['te', 'zijner'],
      ['binnen', 'afzienbare'],
    ],
  ],
]);

/** What a bare season needs before it to be a time: 'na de zomer', 'in het najaar'. */
const BEFORE_SEASON = words(
  'in voor vóór na tot vanaf sinds rond tijdens over per begin eind einde medio half halverwege',
);

/** What of a year has a number: 'eerste kwartaal', 'tweede helft'. */
const NUMBERED = words('kwartaal helft halfjaar');
const ORDINALS = words('eerste tweede derde vierde laatste');

/** The lower-case words at which a relative or vague mention can begin to be read. */
export const RELATIVE_TRIGGERS: ReadonlySet<string> = new Set([
  ...FRAMES,
  ...PARTS,
  ...SINGLE.keys(),
  ...PHRASES.keys(),
  ...SEASONS.keys(),
  ...RECESSES,
  ...NUMBERED,
  ...WEEKDAY_NUMBERS.keys(),
  'geleden',
]);

/** Reads the relative or vague mention at a trigger word; its end is the end of the mention. */
export function readRelative(text: string, word: Word, floor: number): DateMention | undefined {
  const { lower } = word;
  if (SINGLE.has(lower)) return readSingle(text, word, floor);
  if (FRAMES.has(lower)) return readFrame(text, word, floor);
  if (PARTS.has(lower)) return readPartOfYear(text, word);
  if (NUMBERED.has(lower)) return readNumbered(text, word, floor);
  if (PHRASES.has(lower)) return readPhrase(text, word, floor);
  if (lower === 'geleden') return readAgo(text, word, floor);
  if (WEEKDAY_NUMBERS.has(lower)) return readWeekday(text, word, floor);
  return readSeason(text, word, floor);
}

function mention(text: string, start: number, end: number, kind: DateKind): DateMention {
  return createMention(text, { start, end, kind });
}

/** Before these a word is no time: 'een recent rapport', 'goede morgen', 'zorgen voor morgen'. */
const NOT_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['recent', words('een het dit meest zeer uw hun mijn')],
  ['morgen', words('de deze goede elke iedere s voor naar van')],
  ['overmorgen', words('voor naar van')],
]);

function readSingle(text: string, word: Word, floor: number): DateMention | undefined {
  const kind = SINGLE.get(word.lower);
  if (!kind || NOT_AFTER.get(word.lower)?.has(wordBefore(text, word.start, floor).lower)) return undefined;
  return mention(text, word.start, word.end, kind);
}

/** 'afgelopen zomer', 'de afgelopen jaren', 'de afgelopen twee jaar', 'eind vorig jaar', 'volgende maandag'. */
function readFrame(text: string, frame: Word, floor: number): DateMention | undefined {
  const unit = wordAfter(text, frame.end);
  if (unit.start === frame.end) return undefined;
  const start = frameStart(text, frame, floor);
  if (STRETCHING.has(frame.lower)) {
    const end = stretchEnd(text, unit);
    if (end !== undefined) return mention(text, start, end, 'vague');
  }
  if (frame.lower === 'laatste') return undefined;
  const month = MONTH_NUMBERS.get(unit.lower);
  const weekday = WEEKDAY_NUMBERS.get(unit.lower);
  if (month === undefined && weekday === undefined && !UNITS.has(unit.lower) && !SEASONS.has(unit.lower))
    return undefined;
  if (weekday !== undefined && isDayAfter(text, unit.end)) return undefined;
  // a month that a year follows is a month and year: 'afgelopen maart 2020'
  if (month !== undefined && (text.slice(unit.start, unit.end) !== unit.lower || readYear(text, unit.end)))
    return undefined;
  return createMention(text, { start, end: unit.end, kind: 'relative', month, weekday });
}

/** Takes in the article and, before a year, a month or a week, 'begin' or 'eind'. */
function frameStart(text: string, frame: Word, floor: number): number {
  const before = wordBefore(text, frame.start, floor);
  if (before.end === frame.start) return frame.start;
  return PARTS.has(before.lower) || before.lower === 'de' || before.lower === 'het' ? before.start : frame.start;
}

/** 'jaren', 'twee jaar', '10 jaar' after afgelopen or komende. */
function stretchEnd(text: string, unit: Word): number | undefined {
  if (STRETCHES.has(unit.lower)) return unit.end;
  const digits = digitsEnd(text, unit.start);
  const counted = unit.lower === '' ? digits - unit.start : NUMBERS.has(unit.lower) || unit.lower === 'paar' ? 1 : 0;
  if (counted < 1 || counted > 3) return undefined;
  const next = wordAfter(text, unit.lower === '' ? digits : unit.end);
  return AGO_UNITS.has(next.lower) ? next.end : undefined;
}

/** 'begin 2021', 'eind 2020'. */
function readPartOfYear(text: string, part: Word): DateMention | undefined {
  const year = readYear(text, part.end);
  if (!year || year.flaw) return undefined;
  return createMention(text, { start: part.start, end: year.end, kind: 'relative', year: year.year });
}

/** 'eerste kwartaal van 2021', '3e kwartaal 2020', 'tweede helft van dit jaar': a number before, a year after. */
function readNumbered(text: string, part: Word, floor: number): DateMention | undefined {
  const start = ordinalStart(text, wordBefore(text, part.start, floor));
  if (start === undefined || start < floor) return undefined;
  const of = wordAfter(text, part.end);
  const year = readYear(text, of.lower === 'van' ? of.end : part.end);
  if (year && !year.flaw) return createMention(text, { start, end: year.end, kind: 'relative', year: year.year });
  const end = relativeYearAfter(text, part.end);
  return end === undefined ? undefined : mention(text, start, end, 'relative');
}

/** Where 'eerste', '1e' or '1ste' starts. */
function ordinalStart(text: string, word: Word): number | undefined {
  if (ORDINALS.has(word.lower)) return word.start;
  const figure = word.start - 1;
  const single = isDigit(text.charCodeAt(figure)) && !isDigit(text.charCodeAt(figure - 1));
  return single && /^(?:e|de|ste)$/.test(word.lower) ? figure : undefined;
}

function readPhrase(text: string, last: Word, floor: number): DateMention | undefined {
  for (const phrase of PHRASES.get(last.lower) ?? []) {
    let start = last.start;
    const fits = phrase.toReversed().every((expected) => {
      const word = wordBefore(text, start, floor);
      const found = word.lower === expected && word.end < start;
      start = word.start;
      return found;
    });
    if (fits) return mention(text, start, last.end, 'vague');
  }
  return undefined;
}

/** 'twee weken geleden', 'kort geleden', 'enige tijd geleden'. */
function readAgo(text: string, ago: Word, floor: number): DateMention | undefined {
  const unit = wordBefore(text, ago.start, floor);
  if (unit.lower === 'kort' || unit.lower === 'lang') return mention(text, unit.start, ago.end, 'vague');
  const count = wordBefore(text, unit.start, floor);
  if (unit.lower === 'tijd') return mention(text, count.lower ? count.start : unit.start, ago.end, 'vague');
  if (!AGO_UNITS.has(unit.lower)) return undefined;
  if (NUMBERS.has(count.lower)) return mention(text, count.start, ago.end, 'relative');
  const digits = /(?:^|[^\d.,])(\d{1,3})$/.exec(text.slice(Math.max(floor, count.end - 4), count.end));
  if (digits) return mention(text, count.end - (digits[1]?.length ?? 0), ago.end, 'relative');
  return /^(?:enkele|enige|paar)$/.test(count.lower) ? mention(text, count.start, ago.end, 'vague') : undefined;
}

/** True when the weekday that ends at `end` belongs to a date: 'maandag 3 mei'. */
function isDayAfter(text: string, end: number): boolean {
  return isDigit(text.charCodeAt(skipBlanks(text, end)));
}

/** 'maandag jl.', 'maandag a.s.': a weekday is a time only with its marker. */
function readWeekday(text: string, word: Word, floor: number): DateMention | undefined {
  const after = markerAfter(text, word.end);
  const marker = after ?? markerBefore(text, word.start, floor);
  if (!marker || marker.value === 'dd' || isDayAfter(text, word.end)) return undefined;
  const [start, end] = after ? [word.start, after.at] : [marker.at, word.end];
  const weekday = WEEKDAY_NUMBERS.get(word.lower);
  return createMention(text, { start, end, kind: 'relative', weekday, marker: marker.value });
}

/** 'zomer 2020', 'het najaar van 2021', 'voorjaar van vorig jaar', 'na de zomer', 'voor het zomerreces'. */
function readSeason(text: string, word: Word, floor: number): DateMention | undefined {
  const marker = markerAfter(text, word.end);
  if (marker) return createMention(text, { start: word.start, end: marker.at, kind: 'relative', marker: marker.value });
  const of = wordAfter(text, word.end);
  const year = readYear(text, of.lower === 'van' ? of.end : word.end);
  if (year && !year.flaw) {
    return createMention(text, { start: word.start, end: year.end, kind: 'relative', year: year.year });
  }
  const relative = relativeYearAfter(text, word.end);
  if (relative !== undefined) return mention(text, word.start, relative, 'relative');
  const article = wordBefore(text, word.start, floor);
  if ((article.lower !== 'de' && article.lower !== 'het') || skipBlanks(text, article.end) !== word.start)
    return undefined;
  const before = wordBefore(text, article.start, floor);
  return BEFORE_SEASON.has(before.lower) ? mention(text, article.start, word.end, 'relative') : undefined;
}
