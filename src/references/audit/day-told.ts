import type { Citation } from '../../citation/index.ts';
import type { DateMention, IsoDate } from '../../dates/index.ts';
import { TELLS, TOLD } from '../../dutch/index.ts';
import type { Facts, Letter, Placed } from '../../letter/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { isOnCalendar } from '../belonging.ts';
import { hasVerb } from './nouns.ts';

/** The day on which a sentence says that a paper went to the Kamer or was dealt with there. */
export interface DayTold {
  readonly date: Placed<DateMention>;
  readonly day: IsoDate;
  /** True for a vote, which may be long after the day of the paper. */
  readonly voted: boolean;
  /** True where the reference may be to what the Kamer was told about, which is older than the day. */
  readonly maybeSubject: boolean;
}

/**
 * The day on which its sentence says that a paper was sent, submitted or voted on, or the Kamer was told of it: "Op 26 mei jl. heb ik het
 * advies aan u aangeboden (Kamerstukken …)". Undefined where the sentence has more days or papers before it.
 */
export function dayToldOf({ flow }: Letter, facts: Facts, { flow: { start } }: Placed<Citation>): DayTold | undefined {
  const sentence = facts.sentenceAt(start);
  const before = { start: Math.max(sentence.start, start - LONGEST_BETWEEN), end: start };
  const [date, ...others] = facts.datesIn(before);
  if (!date || others.length > 0 || facts.citationsIn(before).length > 0 || !isOnCalendar(date.item)) return undefined;
  const left = flow.text.slice(Math.max(sentence.start, date.flow.start - LONGEST_BEFORE), date.flow.start);
  const what = doneOn(left, flow.text.slice(date.flow.end, start));
  const day = what && facts.resolve(date.item);
  return what && typeof day === 'string' ? { date, day, ...what } : undefined;
}

/** No sentence has more between the day and the brackets, or before the day. */
const LONGEST_BETWEEN = 400;
const LONGEST_BEFORE = 160;

/** What is done with a paper on a day, which is then the day of the paper. */
const DONE = listed(
  'aangeboden gestuurd toegestuurd gezonden toegezonden verzonden verstuurd voorgelegd aangenomen verworpen ingediend',
);
/** "Op 26 mei jl. heb ik … aan u aangeboden (", "heeft de Kamer de motie … aangenomen over … (". */
const DONE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(${anyOf(...DONE)})(?:\sover\s[^,;:()]{1,160})?\s\((?:zie\s)?$`,
  'u',
);
/** A verb that tells who did it, right before or behind the day. */
const HAS = anyOf(...listed('heb heeft hebben is zijn werd werden'));
const HAS_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${HAS}(?:\s(?:ik|wij|u|de\s\p{L}+|uw\sKamer))?\sop|Op)\s$`, 'u');
/** What the Kamer was told about, up to the brackets. */
const ABOUT_WHAT = new RegExp(
  String.raw`(?:${anyOf(...TOLD)}|Kamer)(?:\sover\s([^,;:()]{1,200}))?\s\((?:zie\s)?$`,
  'u',
);

/** Where the sentence may go on with something else that was done: "en werk nu aan het plan". */
const COORDINATED = /\s(?:en|of|maar|waarna)\s/u;

/** What a sentence says was done on its day. */
function doneOn(left: string, between: string): Pick<DayTold, 'voted' | 'maybeSubject'> | undefined {
  const done = DONE_BEFORE.exec(between)?.[1];
  if (done !== undefined && HAS_BEFORE.test(left))
    return { voted: /^(?:aangenomen|verworpen)$/.test(done), maybeSubject: false };
  const told = isKamerTold(left, between) ? ABOUT_WHAT.exec(between) : null;
  // "over de dijken en heeft uw Kamer een motie aangenomen (": more was done than told
  if (!told || hasVerb(told[1] ?? '') || COORDINATED.test(told[1] ?? '')) return undefined;
  return { voted: false, maybeSubject: told[1] !== undefined };
}

const I_HAVE = anyOf('heb ik', 'ik heb', 'hebben wij', 'wij hebben', String.raw`heeft (?:mijn|de) \p{L}+`);
const THE_KAMER = '(?:uw|de Tweede) Kamer';
const TOLD_NEXT = String.raw`(?:\s\p{L}+){0,3}?\s${anyOf(...TOLD)}(?!\p{L})`;
/** What gives the paper its day. */
const ON = anyOf('op', '(?:(?:bij|per|in|met) )?(?:(?:de|mijn|onze) )?(?:kamer)?brief van');
/** The words before a day and those behind it, which say together that the Kamer was told something on that day. */
const TOLD_ON: readonly (readonly [before: RegExp, behind: RegExp])[] = (
  [
    // "heb ik uw Kamer … op 3 maart hierover geïnformeerd"
    [String.raw`(?<!\p{L})${I_HAVE} ${THE_KAMER} (?:[^,;:()]{1,80} )?`, TOLD_NEXT],
    // "heb ik op 3 maart uw Kamer geïnformeerd"
    [String.raw`(?<!\p{L})${I_HAVE} (?:\p{L}+ ){0,2}?`, ` ${THE_KAMER}${TOLD_NEXT}`],
    // "op 3 maart heb ik uw Kamer geïnformeerd", "is uw Kamer geïnformeerd"
    [String.raw`(?<!\p{L})`, ` (?:${I_HAVE}|is|werd) ${THE_KAMER}${TOLD_NEXT}`],
    // "op 3 maart informeerde ik uw Kamer"
    [String.raw`(?<!\p{L})`, String.raw` ${anyOf(...TELLS)} (?:ik|wij) ${THE_KAMER}(?!\p{L})`],
  ] as const
).map(([before, behind]) => [new RegExp(`${before}${ON} $`, 'iu'), new RegExp(`^${behind}`, 'iu')]);

/**
 * True where the words around a day say that the Kamer was told something then: "hierover heb ik uw Kamer op 3 maart geïnformeerd". What
 * told it is not named, and can be nothing but a letter.
 */
export function isKamerTold(before: string, behind: string): boolean {
  return TOLD_ON.some(([left, right]) => left.test(before) && right.test(behind));
}
