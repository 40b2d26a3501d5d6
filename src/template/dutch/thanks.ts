import { daysBetween, type IsoDate, isIsoDate, monthName, writeDate } from '../../dates/index.ts';
import { isPerson, readAddressees } from './addressee.ts';
import { withArticle } from './article.ts';
import { isAmong } from './same.ts';
import { countWord, enumerate } from './words.ts';

/** An incoming letter, every part a text; '' for what is not there. Parts can be open. */
export interface Incoming {
  readonly soort: string;
  /** ISO, or open. */
  readonly datum: string;
  readonly afzender: string;
  readonly namens: string;
  readonly kenmerk: string;
  readonly onderwerp: string;
}

/** A reply that takes longer than the usual term of six weeks needs a word about it. */
const TERM_DAYS = 42;

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['e-mail', { one: 'een e-mail', many: 'e-mails', this: 'deze e-mail', these: 'deze e-mails' }],
  ['vragen', { one: 'vragen', this: 'deze vragen', these: 'deze vragen' }],
  ['verzoek', { one: 'een verzoek', many: 'verzoeken', this: 'dit verzoek', these: 'deze verzoeken' }],
  ['rapport', { one: 'een rapport', many: 'rapporten', this: 'dit rapport', these: 'deze rapporten' }],
  ['motie', { one: 'een motie', many: 'moties', this: 'deze motie', these: 'deze moties' }],
  ['advies', { one: 'een advies', many: 'adviezen', this: 'dit advies', these: 'deze adviezen' }],
]);
const LETTER: Kind = { one: 'een brief', many: 'brieven', this: 'deze brief', these: 'deze brieven' };

/** How a kind of paper is named: once, counted (where it can be), pointed at, several pointed at. */
interface Kind {
  readonly one: string;
  readonly many?: string;
  readonly this: string;
  readonly these: string;
}

const kindOf = ({ soort }: Incoming): Kind => KINDS.get(soort) ?? LETTER;

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
  const thanks = `Ik dank u${together(persons)} voor ${objects(sorted)}.`;
  const counted = countLetters(sorted, addressees);
  if (counted) return join([counted, thanks]);
  const sentences = sorted.map((letter, index) => received(letter, index, sorted.length, addressees));
  return join([introduction(sorted, persons), ...sentences, thanks]);
}

/** True when one of the letters has waited more than so many days. */
export function isLate(letters: readonly Incoming[], reference: IsoDate, days: number): boolean {
  return letters.some(({ datum }) => isIsoDate(datum) && daysBetween(datum, reference) > days);
}

function join(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function together(addressees: number): string {
  return addressees === 2 ? ' beiden' : addressees > 2 ? ' allen' : '';
}

/** 'In oktober 2019 ontving ik van u beiden een brief.': where each of the addressees wrote one. */
function introduction(letters: readonly Incoming[], addressees: number): string {
  const senders = new Set(letters.map(({ afzender }) => afzender));
  const each = addressees > 1 && letters.length === addressees && senders.size === addressees && !senders.has('');
  if (!each || letters.some(({ soort }) => soort !== 'brief')) return '';
  const months = new Set(letters.map(({ datum }) => (isIsoDate(datum) ? datum.slice(0, 7) : '')));
  const [month = ''] = months;
  const you = `u${together(addressees)}`;
  if (months.size > 1 || month === '') return `Van ${you} ontving ik een brief.`;
  return `In ${monthName(Number(month.slice(5)))} ${month.slice(0, 4)} ontving ik van ${you} een brief.`;
}

/** 'Van u ontving ik drie brieven: op … over …, op … over … en op … over ….': where who is addressed wrote more than once. */
function countLetters(letters: readonly Incoming[], addressees: readonly string[]): string {
  const [first] = letters;
  const titles = letters.map(titleOf);
  const same =
    new Set(letters.map(kindOf)).size === 1 &&
    new Set(titles.map((title) => title === undefined)).size === 1 &&
    letters.every((letter) => isFromAddressee(letter, addressees));
  const many = first && kindOf(first).many;
  if (letters.length < 2 || !same || !many) return '';
  // what they share is said once
  const about = new Set(letters.map(subject)).size === 1 && titles[0] === undefined ? subject(first) : undefined;
  const each = letters.map(
    (letter, index) =>
      `op ${dateOf(letter)}${behalf(letter)}${kenmerkOf(letter)}${titles[index] ? ` ${titles[index]}` : about === undefined ? subject(letter) : ''}`,
  );
  return `Van u ontving ik ${countWord(letters.length)} ${many}${about ?? ''}: ${enumerate(each)}.`;
}

function received(letter: Incoming, index: number, count: number, addressees: readonly string[]): string {
  const who = isFromAddressee(letter, addressees) ? 'u' : withArticle(letter.afzender);
  const verb = index % 2 === 0 ? verbFor(who) : undefined;
  const action = verb ? `${verb} ${who} mij` : `ontving ik van ${who}`;
  const kenmerk = count > 1 ? kenmerkOf(letter) : '';
  const title = titleOf(letter);
  const what = title ?? `${kindOf(letter).one}${kenmerk}${subject(letter)}`;
  return `Op ${dateOf(letter)} ${action}${behalf(letter)} ${what}${title ? kenmerk : ''}.`;
}

/** 'het rapport ‘Helemaal Nederland’', where the subject names the paper itself; undefined where it does not. */
function titleOf({ soort, onderwerp }: Incoming): string | undefined {
  const line = withoutStop(onderwerp);
  if (soort !== 'vragen' && KINDS.has(soort) && new RegExp(`^(?:het|de|uw) (?:\\p{L}+ )?${soort}\\s`, 'iu').test(line))
    return line.charAt(0).toLowerCase() + line.slice(1);
  const article = soort === 'motie' ? 'de' : soort === 'rapport' || soort === 'advies' ? 'het' : undefined;
  return article && /^[‘“"'].{1,300}[’”"']$/s.test(line) ? `${article} ${soort} ${line}` : undefined;
}

/** Without the full stop of a sentence; that of 'e.v.' is its own. */
function withoutStop(text: string): string {
  return text.replace(/(?<!\.\p{L})\.$/u, '');
}

function dateOf({ datum }: Incoming): string {
  return isIsoDate(datum) ? writeDate(datum) : datum;
}

/** ', namens negen gemeenten,'; who wrote 'mede namens' keeps those words. */
function behalf({ namens }: Incoming): string {
  if (namens === '') return '';
  return `, ${/^(?:mede |ook )?namens\s/i.test(namens) ? namens : `namens ${namens}`},`;
}

function kenmerkOf({ kenmerk }: Incoming): string {
  return kenmerk ? ` (kenmerk ${kenmerk})` : '';
}

/** ' over krimp'; a subject line that is half a sentence becomes part of one: ' met het verzoek om een gesprek'. */
function subject({ soort, onderwerp }: Incoming): string {
  const line = withoutStop(onderwerp.replace(/^over\s+/i, ''));
  if (SENTENCE.test(line)) return asQuotation(line);
  const about = line
    // the sender's own, as a subject line calls it
    .replace(/^(?:Mijn|Onze|Ons)(?= )/, 'uw')
    .replace(CAPITAL, (word) => word.toLowerCase())
    .replace(SHORT, (_, word: string) => `${word} ${LEFT_OUT[word] ?? 'over'} `);
  if (about === '') return '';
  if (/^(?:om|tot|inzake|betreffende|aangaande)\s/.test(about)) return ` ${about}`;
  if (/^verzoek (?:om|tot)\s/.test(about)) return soort === 'verzoek' ? about.slice(7) : ` met het ${about}`;
  if (/^vragen over\s/.test(about)) return soort === 'vragen' ? about.slice(6) : ` met ${about}`;
  if (soort === 'verzoek' && WANTED.test(about)) return ` om ${about}`;
  if (/^(?:zorgen|plannen|wensen|ervaringen) (?:over|voor|met)\s/.test(about)) return ` over uw ${about}`;
  return PURPOSE.test(about) ? ` met een ${about}` : ` over ${about}`;
}

/** A subject that is a sentence of its own: 'Waarom rijdt de trein niet?'. */
const SENTENCE = /[?!]$|[.?!]\s+\p{Lu}/u;

function asQuotation(line: string): string {
  const quoted = /^[‘“"].*[’”"]$/s.test(line)
    ? line
    : `‘${line.replace(/[‘’]/g, (mark) => (mark === '‘' ? '“' : '”'))}’`;
  return /\?$/.test(line) && !/[.?!]\s/.test(line) ? ` met de vraag ${quoted}` : ` met als onderwerp ${quoted}`;
}

/** What one asks for: 'een verzoek om subsidie'; anything else is what a request is about. */
const WANTED =
  /^(?:(?:een|de) (?:[\p{L}-]+e )?(?:reactie|gesprek|onderhoud|overleg|overzicht|stand van zaken|bijdrage|subsidie|oordeel|ontheffing|vergunning|uitstel|toelichting|onderzoek|werkbezoek|afspraak)|informatie over|(?:[\p{L}-]+e )?(?:subsidie|steun|hulp|uitstel|overleg|aandacht|medewerking|toestemming|ontheffing|duidelijkheid|opheldering|maatregelen|handhaving|schadevergoeding|compensatie))\b/u;

/** Subject lines that leave a word out: 'Uitnodiging werkbezoek', 'Klacht geluidsoverlast'. */
const SHORT =
  /^(uitnodiging|aanvraag|klacht|zienswijze|(?:Woo|Wob)-verzoek) (?!voor\b|op\b|om\b|tot\b|over\b|van\b|tegen\b|bij\b|aan\b|en\b|in\b)/;

const LEFT_OUT: Readonly<Record<string, string>> = { uitnodiging: 'voor', aanvraag: 'voor', zienswijze: 'op' };

/** What a letter brings rather than is about: 'Klacht over de trein' is 'een brief met een klacht over de trein'. */
const PURPOSE =
  /^(?:reactie op|(?:klacht|vraag) over|voorstel (?:voor|om|tot)|uitnodiging (?:voor|om)|zienswijze op|(?:Woo|Wob)-verzoek|aanvraag (?:voor|om|tot)|oproep (?:om|tot)|bezwaar tegen|pleidooi voor)\s/;

/** How a subject line begins that is no name: within a sentence it has no capital. The endings are those of no town. */
const CAPITAL =
  /^(?:De|Het|Een|Uw|Ons|Onze|Om|Tot|Inzake|Betreffende|Aangaande|Reactie|Verzoek|Vraag|Vragen|Voorstel|Aanvraag|Klacht|Zorgen|Plannen|Steun|Subsidie|Bezwaar|Pleidooi|Zienswijze|Oproep|Gevolgen|Onderhoud|Overlast|Tekort|Gebrek|Aanpak|Toekomst|Uitnodiging|(?!Stichting|Vereniging|Koning)\p{Lu}\p{Ll}+(?:ing|atie|itie|heid|iteit)(?= (?:van|voor|over|in|op|door|aan|bij|om|tot|rond|en|tegen)\s|\s*$))(?=\s|$)/u;

const PLURAL =
  /^(?:de )?(?:heren|dames|mevrouwen|leden|colleges|raden|besturen|gemeenten|provincies|bewoners|inwoners)\b|^(?:burgemeester en wethouders|gedeputeerde staten|provinciale staten)\b/i;
/** Senders that are one body: with 'het' always, with 'de' when the noun is known. */
const SINGULAR =
  /^(?:het|(?:de )?(?:gemeente|provincie|vereniging|stichting|raad|gemeenteraad|dorpsraad|commissie|vaste commissie|bond|federatie|coöperatie|directie|burgemeester|minister|staatssecretaris|voorzitter|griffier|ombudsman|nationale ombudsman))\s/i;
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
  const counts = new Map<Kind, number>();
  for (const letter of letters) counts.set(kindOf(letter), (counts.get(kindOf(letter)) ?? 0) + 1);
  return enumerate([...counts].map(([kind, count]) => (count > 1 ? kind.these : kind.this)));
}
