import { findDates, type IsoDate } from '../../dates/index.ts';
import { ABOUT, lowerFirst, MINISTER, MINISTERS, quotations, singularOf, withArticle } from '../../dutch/index.ts';
import { anyOf, betweenItems } from '../../text/index.ts';

/** What the head of Kamervragen says of them. */
export interface Head {
  readonly leden?: string;
  readonly gericht: readonly string[];
  readonly onderwerp?: string;
  readonly ingezonden?: IsoDate;
}

const HOW = '(?:Schriftelijke )?(?:Nadere )?(?:Schriftelijke )?';
const MEMBERS = anyOf('leden', 'lid', '[Kk]amerlid', '[Kk]amerleden', 'fractie');
const ASKED_BY = '(?:van|gesteld door)';
const QUESTIONS_OF = new RegExp(String.raw`\b${HOW}[Vv]ragen ${ASKED_BY} (?:de |het )?${MEMBERS} (?!der\b)`);
const HEADING = new RegExp(`^.{0,40}?ragen ${ASKED_BY} (.{3,400}?) aan ((?:de|het) .{3,500}?) ${anyOf(...ABOUT)} `);

/** Where the subject ends, outside what it quotes: at the day, the number of the questions, a full stop. */
const ENDS = [
  ...[String.raw` ?\((?:ingezonden|ingediend)`, String.raw` (?:19|20)\d\dZ\d{5}\b`, ' [Ii]ngezonden:'],
  // 'nr. 3' and 'art. x' go on
  String.raw`\.(?= [^\p{Ll}\d]|$)`,
];
const END = new RegExp(anyOf(...ENDS), 'gu');
const LONGEST_SUBJECT = 600;

/** True for a line with which the head of questions begins. */
export function opensHead(line: string): boolean {
  return /^(?:schriftelijke |nadere )*vragen (?:van|gesteld door) (?!de leden der\b)/i.test(line);
}

/** "Vragen van het lid X (P) aan de minister van Y over Z (ingezonden 3 mei 2021)", and what stands for its parts. */
export function readHead(head: string): Head | undefined {
  const at = head.search(QUESTIONS_OF);
  const sent = /\b(?:ingezonden|ingediend)(?: op)?:? /i.exec(head);
  const ingezonden = sent
    ? findDates(head.slice(sent.index, sent.index + 60)).find(({ date }) => date !== undefined)?.date
    : undefined;
  const day = ingezonden && { ingezonden };
  if (at < 0) return ingezonden === undefined ? undefined : { gericht: [], ...day };
  const line = head.slice(at, at + 1500);
  const match = HEADING.exec(line);
  const onderwerp = subjectOf(line.slice(match?.[0].length, (match?.[0].length ?? 0) + LONGEST_SUBJECT));
  if (!match?.[1] || !match[2] || onderwerp === undefined) return { gericht: [], ...day };
  return { leden: membersOf(match[1]), gericht: ministersOf(match[2]), onderwerp, ...day };
}

/** What a head says the questions are about: 'het bericht ‘Nee. Nooit meer.’' goes on behind the full stop that it quotes. */
function subjectOf(text: string): string | undefined {
  const quoted = quotations(text);
  const isQuoted = (at: number) => quoted.some(({ start, end }) => start < at && at < end - 1);
  const ends = [...text.matchAll(END)].map(({ index }) => index);
  const end = ends.find((at) => at >= 2 && !isQuoted(at)) ?? (text.length < LONGEST_SUBJECT ? text.length : 0);
  const subject = text.slice(0, end).trim();
  return subject.length < 2 ? undefined : subject;
}

/** 'lid Van Dijk (VVD)' is 'het lid Van Dijk (VVD)'. */
function membersOf(text: string): string {
  const members = text.trim();
  if (/^(?:de|het) /i.test(members)) return lowerFirst(members);
  const several = members.replace(/^(?:kamer)?lid (?=.+\) (?:en|,) \p{Lu})/iu, 'leden ');
  return withArticle(several);
}

/** How a minister is called: 'de Minister', 'De staatssecretaris'. */
const CALLED = new RegExp(`^de ${MINISTER}`, 'i');
const NEXT_MINISTER = betweenItems(`de ${MINISTER}`);
const NEXT_MINISTRY = betweenItems('(?:van|voor) ');
/** 'de ministers van A en van B'. */
const MANY = new RegExp(`^(?:de )?(${MINISTERS}) ((?:van|voor) .+)$`, 'i');

/** 'de Ministers van Onderwijs, Cultuur en Wetenschap en voor Rechtsbescherming' are two, each with an office of their own. */
export function ministersOf(text: string): string[] {
  const offices = text
    .replace(/,? (?:tevens )?vice-?minister-?president,?/gi, '')
    .split(NEXT_MINISTER)
    .flatMap((one) => severalIn(one.trim()));
  return offices
    .map((one, index) => withMinistry(one, offices.slice(index + 1)))
    .map((one) => one.replace(CALLED, (called) => called.toLowerCase()));
}

/** 'de staatssecretaris en de minister van Financiën' are both of that ministry. */
function withMinistry(office: string, later: readonly string[]): string {
  const ministry = later.map((one) => / ((?:van|voor) .+)$/.exec(one)?.[1]).find(Boolean);
  const isWhole = / /.test(office.replace(/^de /i, '')) || /-president$/i.test(office);
  return isWhole || !ministry ? office : `${office} ${ministry}`;
}

function severalIn(offices: string): string[] {
  const [, many = '', ministries = ''] = MANY.exec(offices) ?? [];
  const office = singularOf(many);
  if (office) return ministries.split(NEXT_MINISTRY).map((one) => `de ${office} ${one}`);
  const both = /^(?:de )?minister en (?:de )?staatssecretaris ((?:van|voor) .+)$/i.exec(offices);
  return both ? [`de minister ${both[1]}`, `de staatssecretaris ${both[1]}`] : [offices];
}
