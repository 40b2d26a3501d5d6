import { daysBetween, type IsoDate, isIsoDate, monthName, writeDate } from '../../dates/index.ts';
import { enumerate } from './words.ts';

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
  ['e-mail', { one: 'een e-mail', this: 'deze e-mail', these: 'deze e-mails' }],
  ['vragen', { one: 'vragen', this: 'deze vragen', these: 'deze vragen' }],
  ['verzoek', { one: 'een verzoek', this: 'dit verzoek', these: 'deze verzoeken' }],
  ['rapport', { one: 'een rapport', this: 'dit rapport', these: 'deze rapporten' }],
  ['motie', { one: 'een motie', this: 'deze motie', these: 'deze moties' }],
  ['advies', { one: 'een advies', this: 'dit advies', these: 'deze adviezen' }],
]);
const LETTER: Kind = { one: 'een brief', this: 'deze brief', these: 'deze brieven' };

/** How a kind of paper is named: once, pointed at, several pointed at. */
interface Kind {
  readonly one: string;
  readonly this: string;
  readonly these: string;
}

/**
 * The paragraph that says which letters came in (when, from whom, on whose behalf, about what), thanks for all of them,
 * and apologises where the oldest has waited longer than six weeks. `addressees` are the names as in `aan:`; `reference`
 * is the day of the reply.
 */
export function thankFor(letters: readonly Incoming[], addressees: readonly string[], reference: IsoDate): string {
  if (letters.length === 0) return '';
  return [
    introduction(letters, addressees.length),
    ...letters.map((letter, index) => received(letter, index, letters.length, addressees)),
    `Ik dank u${together(addressees.length)} voor ${objects(letters)}.`,
    apology(letters, reference),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
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

function received(letter: Incoming, index: number, count: number, addressees: readonly string[]): string {
  const date = isIsoDate(letter.datum) ? writeDate(letter.datum) : letter.datum;
  const who = isOnlyAddressee(letter.afzender, addressees) ? 'u' : letter.afzender;
  const namens = letter.namens ? `, namens ${letter.namens},` : '';
  const kind = (KINDS.get(letter.soort) ?? LETTER).one;
  const kenmerk = letter.kenmerk && count > 1 ? ` (kenmerk ${letter.kenmerk})` : '';
  const subject = letter.onderwerp ? ` over ${letter.onderwerp.replace(/^over\s+/i, '').replace(/\.$/, '')}` : '';
  const action = index % 2 === 0 ? `stuurde ${who} mij` : `ontving ik van ${who}`;
  return `Op ${date} ${action}${namens} ${kind}${kenmerk}${subject}.`;
}

/** A letter without a sender, or from the one it is answered to, came from 'u'. */
function isOnlyAddressee(sender: string, addressees: readonly string[]): boolean {
  if (sender === '') return true;
  const name = (text: string) => (text.split(/[\n,]/, 1)[0] ?? '').trim().toLowerCase();
  return addressees.length === 1 && name(addressees[0] ?? '') === name(sender);
}

/** 'deze brieven en dit rapport': the kinds in the order in which they came first. */
function objects(letters: readonly Incoming[]): string {
  const counts = new Map<Kind, number>();
  for (const { soort } of letters) {
    const kind = KINDS.get(soort) ?? LETTER;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return enumerate([...counts].map(([kind, count]) => (count > 1 ? kind.these : kind.this)));
}

function apology(letters: readonly Incoming[], reference: IsoDate): string {
  const dates = letters.map(({ datum }) => datum).filter(isIsoDate);
  const oldest = dates.toSorted()[0];
  if (oldest === undefined || daysBetween(oldest, reference) <= TERM_DAYS) return '';
  return 'Mijn antwoord heeft langer op zich laten wachten dan u mag verwachten. Daarvoor bied ik u mijn excuses aan.';
}
