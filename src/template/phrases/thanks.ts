import { daysBetween, type IsoDate, isIsoDate, monthName, writeDate } from '../../dates/index.ts';
import {
  aboutOf,
  BODIES_IN_PLURAL,
  BODY,
  COURT,
  countWord,
  isAmong,
  isPerson,
  isSameBody,
  type KindWords,
  kindWords,
  lowerFirst,
  PUBLIC_OFFICE,
  RULING,
  readAddressees,
  titleOf,
  withArticle,
} from '../../dutch/index.ts';
import { anyOf, enumerate, listed } from '../../text/index.ts';

/** An incoming letter, every part a text; '' for what is not there. Parts can be open. */
export interface Incoming {
  readonly soort: string;
  /** ISO, or open. */
  readonly datum: string;
  readonly afzender: string;
  readonly namens: string;
  readonly kenmerk: string;
  /** To whom it was addressed, where that is another than who answers: 'mijn ambtsvoorganger'. */
  readonly gerichtAan: string;
  readonly onderwerp: string;
}

/** A reply that takes longer than the usual term of six weeks needs a word about it. */
const TERM_DAYS = 42;

const kindOf = ({ soort }: Incoming): KindWords => kindWords(soort);

/**
 * The paragraph that says which letters came in (when, from whom, on whose behalf, about what), thanks for all of them,
 * and apologises where the oldest has waited longer than six weeks. `addressees` are the names as in `aan:`; `reference`
 * is the day of the reply.
 */
export function thankFor(letters: readonly Incoming[], addressees: readonly string[], reference: IsoDate): string {
  return join([acknowledge(letters, addressees), isLate(letters, reference, TERM_DAYS) ? APOLOGY : '']);
}

const APOLOGY = 'U hebt lang op mijn antwoord moeten wachten. Daarvoor bied ik u mijn excuses aan.';

/** The same without apology: for an acknowledgement of receipt, in order of time where all dates are known. */
export function acknowledge(letters: readonly Incoming[], addressees: readonly string[]): string {
  if (letters.length === 0) return '';
  const dated = letters.every(({ datum }) => isIsoDate(datum));
  const sorted = dated ? letters.toSorted((a, b) => a.datum.localeCompare(b.datum)) : letters;
  const persons = addressees.flatMap(readAddressees).length;
  const thanked = sorted.filter(isThanked);
  const thanks = thanked.length === 0 ? '' : `Ik dank u${together(persons)} voor ${objects(thanked)}.`;
  const counted = countLetters(sorted, addressees);
  if (counted) return join([counted, thanks]);
  if (sorted.length >= LISTED) return join([listLetters(sorted, addressees), thanks]);
  const sentences = sorted.map((letter, index) => received(letter, index, sorted.length, addressees));
  return join([introduction(sorted, persons), ...sentences, thanks]);
}

/** From this many on letters stand in a list: nobody reads a longer sentence. */
const LISTED = 4;
/** What belongs to no sentence before it: what follows begins a paragraph. */
const AFTER_LIST = '\n\n';

function inList(intro: string, items: readonly string[]): string {
  const last = items.length - 1;
  const lines = items.map((item, index) => `- ${item.replace(/,$/, '')}${index < last ? ';' : '.'}`);
  return `${intro}:\n\n${lines.join('\n')}${AFTER_LIST}`;
}

/** Papers of several kinds, or of others than who is addressed, each with its day and sender. */
function listLetters(letters: readonly Incoming[], addressees: readonly string[]): string {
  const items = letters.map((letter) => {
    const isYours = isFromAddressee(letter, addressees) || isOwn(letter);
    const from = isYours ? '' : ` van ${withArticle(letter.afzender)}`;
    const title = titleIn(letter);
    const what = title ? `${title}${from}` : `${kindOf(letter).one}${from}`;
    const who = isOwn(letter)
      ? ` van ${withArticle(letter.afzender.replace(/^ik$/i, 'mij').replace(/^wij$/i, 'ons'))}`
      : '';
    const rest = `${kenmerkOf(letter)}${behalf(letter, addressees)}${title ? '' : about(letter)}`;
    return `op ${dateOf(letter)} ${what}${who}${rest}`;
  });
  const came = letters.some(isOwn) ? 'Het gaat om' : 'Ik ontving';
  return inList(`${came} ${countWord(letters.length)} stukken`, items);
}

/** Who signs this letter, or whose place they have: nobody thanks for what he wrote. */
const OURSELVES = /^(?:ik|wij|mijn \p{L}.*|ons ministerie)$/iu;

function isOwn({ afzender }: Incoming): boolean {
  return OURSELVES.test(afzender);
}

const BY_COURT = new RegExp(`^(?:de |het )?${COURT}(?!\\p{L})`, 'iu');
const IS_RULING = new RegExp(`^(?:de |het |een )?${RULING}(?!\\p{L})`, 'iu');

/** 'uitspraak over de dijk' of a court. */
function isRuling({ afzender, onderwerp }: Incoming): boolean {
  return BY_COURT.test(afzender) && IS_RULING.test(onderwerp);
}

function isThanked(letter: Incoming): boolean {
  return !isOwn(letter) && !isRuling(letter);
}

/** What the subject names itself: the title of a report, the ruling of a court. */
function titleIn(letter: Incoming): string | undefined {
  return isRuling(letter) ? withArticle(letter.onderwerp) : titleOf(letter.soort, letter.onderwerp);
}

/** True when one of the letters has waited more than this many days. */
export function isLate(letters: readonly Incoming[], reference: IsoDate, days: number): boolean {
  return letters.some(({ datum }) => isIsoDate(datum) && daysBetween(datum, reference) > days);
}

function join(sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replaceAll(`${AFTER_LIST} `, AFTER_LIST)
    .trimEnd();
}

function together(addressees: number): string {
  return addressees === 2 ? ' beiden' : addressees > 2 ? ' allen' : '';
}

/** 'In oktober 2019 ontving ik van u beiden een brief.': where each of the addressees wrote one, whatever else came in. */
function introduction(all: readonly Incoming[], addressees: number): string {
  const letters = all.filter(({ soort }) => soort === 'brief');
  const senders = new Set(letters.map(({ afzender }) => afzender));
  const each = addressees > 1 && letters.length === addressees && senders.size === addressees && !senders.has('');
  if (!each) return '';
  const months = new Set(letters.map(({ datum }) => (isIsoDate(datum) ? datum.slice(0, 7) : '')));
  const [month = ''] = months;
  const you = `u${together(addressees)}`;
  if (months.size > 1 || month === '') return `Van ${you} ontving ik een brief.`;
  return `In ${monthName(Number(month.slice(5)))} ${month.slice(0, 4)} ontving ik van ${you} een brief.`;
}

/** 'Van u ontving ik drie brieven: op … over …, op … over … en op … over ….': where who is addressed wrote more than once. */
function countLetters(letters: readonly Incoming[], addressees: readonly string[]): string {
  const [first] = letters;
  const titles = letters.map(titleIn);
  const same =
    new Set(letters.map((letter) => kindOf(letter).name)).size === 1 &&
    new Set(titles.map((title) => title === undefined)).size === 1 &&
    letters.every((letter) => isFromAddressee(letter, addressees));
  const many = first && kindOf(first).many;
  if (letters.length < 2 || !same || !many) return '';
  // what they share is said once
  const shared = new Set(letters.map(about)).size === 1 && titles[0] === undefined ? about(first) : undefined;
  const each = letters.map(
    (letter, index) =>
      `op ${dateOf(letter)}${kenmerkOf(letter)}${behalf(letter, addressees)}${titles[index] ? ` ${titles[index]}` : shared === undefined ? about(letter) : ''}`,
  );
  // ', namens de K6,' may stand before a comma, or be the last of it
  const intro = `Van u ontving ik ${countWord(letters.length)} ${many}${shared ?? ''}`;
  return letters.length < LISTED ? `${intro}: ${enumerate(each).replace(/,(?=,|$)/g, '')}.` : inList(intro, each);
}

function received(letter: Incoming, index: number, count: number, addressees: readonly string[]): string {
  if (isOwn(letter)) {
    const sent = /^wij$/i.test(letter.afzender) ? 'stuurden' : 'stuurde';
    return `Op ${dateOf(letter)} ${sent} ${lowerFirst(letter.afzender)} u ${kindOf(letter).one}${kenmerkOf(letter)}${about(letter)}.`;
  }
  const who = isFromAddressee(letter, addressees) ? 'u' : withArticle(letter.afzender);
  const verb = index % 2 === 0 ? verbFor(who) : undefined;
  const whom = letter.gerichtAan === '' ? 'mij' : withArticle(letter.gerichtAan);
  const action = verb ? `${verb} ${who} ${whom}` : `ontving ${letter.gerichtAan === '' ? 'ik' : whom} van ${who}`;
  const kenmerk = count > 1 ? kenmerkOf(letter) : '';
  const title = titleIn(letter);
  const what = title ?? `${kindOf(letter).one}${kenmerk}${about(letter)}`;
  return `Op ${dateOf(letter)} ${action}${behalf(letter, addressees)} ${what}${title ? kenmerk : ''}.`;
}

const about = ({ soort, onderwerp }: Incoming): string => aboutOf(soort, onderwerp);

function dateOf({ datum }: Incoming): string {
  return isIsoDate(datum) ? writeDate(datum) : datum;
}

/** ', namens negen gemeenten,'; who wrote 'mede namens' keeps those words. Nobody writes on their own behalf. */
function behalf({ namens, afzender }: Incoming, addressees: readonly string[]): string {
  const isOwn = isSameBody(namens, afzender) || (addressees.length === 1 && isSameBody(namens, addressees[0] ?? ''));
  if (namens === '' || isOwn) return '';
  return `, ${/^(?:mede |ook )?namens\s/i.test(namens) ? namens : `namens ${namens}`},`;
}

function kenmerkOf({ kenmerk }: Incoming): string {
  return kenmerk ? ` (kenmerk ${kenmerk})` : '';
}

const PERSONS = listed('heren dames mevrouwen leden bewoners inwoners');
const PLURAL = new RegExp(String.raw`^(?:de )?${anyOf(BODIES_IN_PLURAL, ...PERSONS)}\b`, 'i');
/** Senders that are one body: with 'het' always, with 'de' when the noun is known. */
const SINGULAR = new RegExp(String.raw`^(?:het|(?:de )?${anyOf(BODY, PUBLIC_OFFICE)})\s`, 'i');
/** 'het IPO en de VNG' may be two; 'het college van burgemeester en wethouders' is one. */
const JOINED = /\sen (?:de |het |\p{Lu})/u;

/** The verb that a sender takes; undefined where its number cannot be told, for 'ontving ik van' is always right. */
function verbFor(sender: string): 'stuurde' | 'stuurden' | undefined {
  if (sender === 'u') return 'stuurde';
  const persons = readAddressees(sender).filter(isPerson);
  if (persons.length > 1 || PLURAL.test(sender)) return 'stuurden';
  return persons.length === 1 || (SINGULAR.test(sender) && !JOINED.test(sender)) ? 'stuurde' : undefined;
}

/** A letter without a sender, or from all those it is answered to, came from 'u'. */
function isFromAddressee({ afzender }: Incoming, addressees: readonly string[]): boolean {
  return afzender === '' || isAmong(afzender, addressees);
}

/** 'deze brieven en dit rapport': the kinds in the order in which they came first. */
function objects(letters: readonly Incoming[]): string {
  const counts = new Map<string, number>();
  for (const { name } of letters.map(kindOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return enumerate([...counts].map(([name, count]) => (count > 1 ? kindWords(name).these : kindWords(name).this)));
}
