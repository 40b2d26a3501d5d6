import { addDays, type DateMention, findDates, type IsoDate, isoDate, weekdayOf } from '../dates/index.ts';
import { COUNT_WORDS } from '../dutch/index.ts';
import type { Letter } from '../letter/index.ts';
import { anyOf, listed } from '../text/index.ts';
import { announcesRequests, isWish, requestIn } from './asked/requests.ts';
import { type Said, saidIn } from './asked/said.ts';

/** Until when a letter asks for an answer. */
export interface AskedBy {
  /** As it stands: 'vóór 1 december', 'binnen zes weken'. */
  readonly tekst: string;
  /** The last day that is in time, where that is certain. */
  readonly datum?: IsoDate;
}

/** The term that a letter sets, from the first sentence that asks and does so; `day` is the day of the letter. */
export function deadlineIn(letter: Letter, day: IsoDate | undefined): AskedBy | undefined {
  for (const said of saidIn(letter)) {
    if (said.text.length > LONGEST || !asks(said)) continue;
    const found = beforeDay(said.text, day) ?? within(said.text, day) ?? beforeMeeting(said.text);
    if (found) return found;
  }
  return undefined;
}

const LONGEST = 600;
const ANSWER = listed(
  'reactie antwoord antwoorden bericht beantwoording terugkoppeling reageren berichten informeren vernemen verneem horen weten',
);
const FOR_ANSWER = new RegExp(String.raw`\b${anyOf(...ANSWER)}\b`, 'i');
const AWAITS = /\btegemoet\b|\b(?:wij|we|ik) verwacht(?:en)?\b|\bverwacht(?:en)? (?:wij|we|ik)\b/i;

function asks({ text, lead }: Said): boolean {
  if (requestIn(text) !== undefined || isWish(text) || AWAITS.test(text)) return true;
  return (lead !== undefined && announcesRequests(lead)) || /\b(?:u|uw)\b[^?]*\?$/i.test(text);
}

const UNTIL = /(?:^|\s)(vóór|voor|uiterlijk(?: op| vóór| voor| per)?|niet later dan(?: op)?)$/i;

/** 'vóór 1 december', 'uiterlijk maandag 3 maart'. */
function beforeDay(text: string, day: IsoDate | undefined): AskedBy | undefined {
  for (const mention of findDates(text)) {
    const before = text.slice(0, mention.start).trimEnd();
    const [, word] = UNTIL.exec(before) ?? [];
    if (word === undefined || mention.day === undefined) continue;
    // 'de agenda voor 3 maart' is not a term
    if (/^voor$/i.test(word) && !FOR_ANSWER.test(text)) continue;
    const date = dayOf(mention, day);
    const last = date !== undefined && /v[oó][oó]r$/i.test(word) ? addDays(date, -1) : date;
    return { tekst: text.slice(before.length - word.length, mention.end), ...(last && { datum: last }) };
  }
  return undefined;
}

/** The day that is meant: without a year the first one after the letter; undefined where the day of the week is another. */
function dayOf({ date, day, month, weekday, flaws }: DateMention, written: IsoDate | undefined): IsoDate | undefined {
  if (flaws.length > 0 && flaws.some((flaw) => flaw === 'wrong-weekday' || flaw === 'no-such-day')) return undefined;
  if (date !== undefined) return date;
  if (day === undefined || month === undefined || written === undefined) return undefined;
  const year = Number(written.slice(0, 4));
  const next = [year, year + 1]
    .map((one) => isoDate(one, month, day))
    .find((one) => one !== undefined && one > written);
  return next === undefined || (weekday !== undefined && weekdayOf(next) !== weekday) ? undefined : next;
}

const NUMBER = String.raw`(\d{1,3}|${anyOf(...COUNT_WORDS, 'één', 'veertien', 'dertig')})`;
const UNIT = '(dag|dagen|werkdagen|week|weken|maand|maanden)';
const AFTER = String.raw`( na (?:de )?(?:dagtekening|datum|verzending|ontvangst|heden|vandaag)(?: (?:hier)?van (?:deze|dit) \p{L}+)?)?`;
const WITHIN = new RegExp(String.raw`\bbinnen ${NUMBER} ${UNIT}(?!\p{L})${AFTER}`, 'iu');
/** From when days count that nobody has to look up. */
const FROM_LETTER = /^ na (?:de )?(?:dagtekening|datum|heden|vandaag)/i;
const DAYS: Readonly<Record<string, number>> = { dag: 1, dagen: 1, week: 7, weken: 7 };

/** 'binnen zes weken': from which day they count is certain only where the letter says so. */
function within(text: string, day: IsoDate | undefined): AskedBy | undefined {
  const found = WITHIN.exec(text);
  if (!found) return undefined;
  const [tekst, count = '', unit = '', after = ''] = found;
  const length = (numberOf(count) ?? Number.NaN) * (DAYS[unit.toLowerCase()] ?? Number.NaN);
  const isCertain = day !== undefined && FROM_LETTER.test(after) && Number.isFinite(length);
  return { tekst, ...(isCertain && { datum: addDays(day, length) }) };
}

function numberOf(written: string): number | undefined {
  const word = written.toLowerCase().replace('één', 'een');
  const at = COUNT_WORDS.indexOf(word);
  const more: Readonly<Record<string, number>> = { veertien: 14, dertig: 30 };
  return at >= 0 ? at : (more[word] ?? (/^\d+$/.test(word) ? Number(word) : undefined));
}

const MEETING = String.raw`[\p{L}-]*(?:debat|overleg|vergadering|behandeling|reces)`;
const THE_MEETING = String.raw`(?:het|de|ons|onze) (?:[\p{L}-]+ )?${MEETING}`;
const ON_DAY = String.raw`(?: (?:van|op) \d{1,2} \p{L}+(?: \d{4})?)?`;
const BEFORE_MEETING = new RegExp(
  String.raw`\b((?:uiterlijk )?(?:vóór|voor|voorafgaand aan) ${THE_MEETING}${ON_DAY})(?!\p{L})`,
  'iu',
);

/** 'vóór het debat van 3 maart': how long before it nobody says. */
function beforeMeeting(text: string): AskedBy | undefined {
  const tekst = BEFORE_MEETING.exec(text)?.[1];
  return tekst === undefined ? undefined : { tekst };
}
