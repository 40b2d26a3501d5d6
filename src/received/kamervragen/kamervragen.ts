import { findDates, type IsoDate } from '../../dates/index.ts';
import { ABOUT, lowerFirst, MINISTER, MINISTERS, singularOf, withArticle } from '../../dutch/index.ts';
import { anyOf, betweenItems } from '../../text/index.ts';
import { isPublication, publicationText } from './publication.ts';

/** Written questions of a member of one of the Kamers, as they were sent in. */
export interface Kamervragen {
  readonly kamer: 'tweede' | 'eerste';
  /** '2021Z03234'; the Eerste Kamer has numbers of its own ('175000.01u'), which are not read. */
  readonly zaak?: string;
  readonly ingezonden?: IsoDate;
  /** 'het lid Van Dijk (VVD)', 'de leden Bos (D66) en Smit (CDA)'. */
  readonly leden?: string;
  /** The ministers who are asked: 'de minister van Financiën'. */
  readonly gericht: readonly string[];
  readonly onderwerp?: string;
  /** In order, counted from 1. */
  readonly vragen: readonly Vraag[];
  /** The footnotes as they stand, with their numbers: '1) Streekblad, 3 mei 2021'. */
  readonly noten: readonly string[];
}

/** A question and its sub-questions, verbatim, line breaks folded. */
export interface Vraag {
  readonly tekst: string;
  readonly deelvragen: readonly string[];
}

/** Where questions can be had by their number; a client of the Kamer's open data is one. */
export interface QuestionSource {
  /**
   * The questions of a zaak ('2021Z03234'), as text or as the XML of the official publications; undefined where it has no questions.
   * @throws Error with a Dutch message when they cannot be fetched, or the reason of the signal.
   */
  fetch(zaak: string, signal?: AbortSignal): Promise<string | undefined>;
}

/** Larger texts hold no set of questions. In UTF-16 units. */
const LARGEST = 512 * 1024;

/**
 * Reads Kamervragen from the text that the Kamer sends, that of its site, or the XML of the official publications
 * (kv-tk-…, ah-tk-…: answers in it are left out). Undefined for a text without questions of a member of a Kamer.
 */
export function readKamervragen(source: string): Kamervragen | undefined {
  if (source.length > LARGEST) return undefined;
  const text = isPublication(source) ? publicationText(source) : source.replace(/^\ufeff/, '');
  const lines = text.split(/\r\n|\n|\r/).map((line) => withoutMarkup(line.replace(/[\s\u00a0]+/g, ' ').trim()));
  const kept = lines.filter((line) => !FURNITURE.test(line));
  const intro = Math.max(
    0,
    kept.findIndex((line) => INTRO.test(line)),
  );
  const start = kept.findIndex((line, at) => at >= intro && numberAt(line, 1) !== undefined && isQuestion(kept, at));
  if (start < 0) return undefined;
  const head = kept
    .slice(0, start)
    .filter((line) => line !== '')
    .join(' ')
    .slice(-4000);
  const about = readHead(head);
  const zaak = /\b((?:19|20)\d\d) ?Z ?(\d{5})\b/.exec(`${head} ${text.slice(0, 2000)}`);
  if (!about && !zaak) return undefined;
  const { vragen, noten } = readQuestions(kept.slice(start));
  return {
    kamer: /\bEerste Kamer\b/.test(head) && !/\bTweede Kamer\b/.test(head) ? 'eerste' : 'tweede',
    ...(zaak && { zaak: `${zaak[1]}Z${zaak[2]}` }),
    gericht: [],
    ...about,
    vragen,
    noten,
  };
}

/** '- **Vraag 1**' as the letter of the Kamer has it: what was copied from a page or a Markdown text keeps its marks. */
function withoutMarkup(line: string): string {
  return line.replace(
    /^(?:[-•*>] |#{1,4} )?(\*{0,2})(vra(?:ag|gen) \d{1,3}(?:(?:, | en | t\/m )\d{1,3})*[.:]?)\1(?=[ .:]|$)/i,
    '$2',
  );
}

const INTRO = /^(?:schriftelijke |nadere )*vragen (?:van|gesteld door) (?!de leden der\b)/i;

/** What a publication prints at the edges of its pages. */
const PRINTED = [
  ...[String.raw`(?:kv|ah)-[te]k-\S+`, String.raw`ISSN\b.*`, String.raw`[’']s-Gravenhage \d{4}`],
  ...['(?:Tweede|Eerste) Kamer, vergaderjaar .{0,60}', String.raw`Pagina \d+ van \d+`, String.raw`\d+\/\d+`],
];
const FURNITURE = new RegExp(`^${anyOf(...PRINTED)}$`, 'i');

const HOW = '(?:Schriftelijke )?(?:Nadere )?(?:Schriftelijke )?';
const MEMBERS = anyOf('leden', 'lid', '[Kk]amerlid', '[Kk]amerleden', 'fractie');
const ASKED_BY = '(?:van|gesteld door)';
const QUESTIONS_OF = new RegExp(String.raw`\b${HOW}[Vv]ragen ${ASKED_BY} (?:de |het )?${MEMBERS} (?!der\b)`);
/** Where the subject ends: at the day, the number of the questions, a full stop. */
const ENDS = [
  ...[String.raw` ?\((?:ingezonden|ingediend)`, String.raw` (?:19|20)\d\dZ\d{5}\b`, ' [Ii]ngezonden:'],
  ...[String.raw`\.(?: |$)`, '$'],
];
const HEADING = new RegExp(
  `^.{0,40}?ragen ${ASKED_BY} (.{3,400}?) aan ((?:de|het) .{3,500}?) ${anyOf(...ABOUT)} (.{2,600}?)(?=${anyOf(...ENDS)})`,
);

/** "Vragen van het lid X (P) aan de minister van Y over Z (ingezonden 3 mei 2021)", and what stands for its parts. */
function readHead(head: string): Pick<Kamervragen, 'leden' | 'gericht' | 'onderwerp' | 'ingezonden'> | undefined {
  const at = head.search(QUESTIONS_OF);
  const sent = /\b(?:ingezonden|ingediend)(?: op)?:? /i.exec(head);
  const ingezonden = sent
    ? findDates(head.slice(sent.index, sent.index + 60)).find(({ date }) => date !== undefined)?.date
    : undefined;
  const day = ingezonden && { ingezonden };
  if (at < 0) return ingezonden === undefined ? undefined : { gericht: [], ...day };
  const line = head.slice(at, at + 1500);
  const match = HEADING.exec(line);
  if (!match?.[1] || !match[2] || !match[3]) return { gericht: [], ...day };
  return { leden: membersOf(match[1]), gericht: ministersOf(match[2]), onderwerp: match[3].trim(), ...day };
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
function ministersOf(text: string): string[] {
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

/** A line that begins with the number of a question. */
interface Numbered {
  readonly style: string;
  /** 3 for 'Vraag 2 en 3'. */
  readonly last: number;
  /** What is left of the line. */
  readonly rest: string;
}

function numberAt(line: string, number: number): Numbered | undefined {
  const match = /^(vra(?:ag|gen) )?(\d{1,3})((?:(?:, | en | t\/m )\d{1,3})*)([.):]?)(?: (.*))?$/i.exec(line);
  if (!match || Number(match[2]) !== number) return undefined;
  const last = Number(/\d+$/.exec(match[3] ?? '')?.[0] ?? number);
  return { style: match[1] ? 'vraag' : `#${match[4]}`, last, rest: match[5] ?? '' };
}

/** True when what begins here asks something before the next number comes. */
function isQuestion(lines: readonly string[], start: number): boolean {
  for (let at = start; at < Math.min(lines.length, start + 40); at++) {
    const line = lines[at] ?? '';
    if (at > start && numberAt(line, 2)) return false;
    if (/\?/.test(line)) return true;
  }
  return false;
}

/** What ends the questions: a word of explanation, or the notes. */
const END = /^(?:toelichting|deze vragen dienen|mededeling|noten|bronnen?)\b/i;
const NOTE = /^(?:\d{1,2}[).]?|\[\d{1,2}\]|\*{1,3}\)?) (?=\S)/;

function readQuestions(lines: readonly string[]): { vragen: Vraag[]; noten: string[] } {
  const blocks: { count: number; lines: string[] }[] = [];
  const noten: string[] = [];
  let style: string | undefined;
  let expected = 1;
  let ended: 'notes' | 'answer' | 'over' | undefined;
  for (const line of lines) {
    const next = numberAt(line, expected);
    if (next && (style === undefined || style === next.style) && ended !== 'notes' && ended !== 'over') {
      style = next.style;
      blocks.push({ count: next.last + 1 - expected, lines: [next.rest] });
      expected = next.last + 1;
      ended = undefined;
    } else if (/^antwoord(?: op)?(?: de)?(?: vra(?:ag|gen))? \d/i.test(line)) ended = 'answer';
    else if (END.test(line)) ended = 'over';
    else if (
      ended !== 'answer' &&
      isNote(
        line,
        blocks.map((block) => block.lines),
        noten,
        style,
      )
    ) {
      ended = 'notes';
      noten.push(line);
    } else if (ended === 'notes') {
      if (line !== '') noten.push(`${noten.pop() ?? ''} ${line}`);
    } else if (!ended) blocks.at(-1)?.lines.push(line);
  }
  return { vragen: blocks.flatMap(({ count, lines: block }) => apart(block, count)).map(questionOf), noten };
}

/** The lines under 'Vraag 2 en 3', a question each where there are as many. */
function apart(lines: readonly string[], count: number): (readonly string[])[] {
  const asked = lines.filter((line) => line !== '');
  return count > 1 && asked.length === count ? asked.map((line) => [line]) : [lines];
}

/** A note begins with its number, written otherwise than those of the questions, or begins to count anew. */
function isNote(
  line: string,
  blocks: readonly string[][],
  noten: readonly string[],
  style: string | undefined,
): boolean {
  if (!NOTE.test(line)) return false;
  const number = numberAt(line, noten.length + 1);
  if (!number) return noten.length === 0 ? /^\[1\]|^\*/.test(line) : /^\[\d|^\*/.test(line);
  const asked = blocks.at(-1)?.some((one) => one.includes('?')) ?? false;
  return noten.length > 0 || (asked && (number.style !== style || blocks.length > 1));
}

const PART = /^([a-z])[.)] (.+)$/;

function questionOf(lines: readonly string[]): Vraag {
  const parts: string[][] = [[]];
  for (const line of lines) {
    const part = PART.exec(line);
    if (part?.[2] !== undefined && part[1] === String.fromCharCode(96 + parts.length)) parts.push([part[2]]);
    else parts.at(-1)?.push(line);
  }
  const [own = [], ...subs] = parts.map(fold);
  return { tekst: own as string, deelvragen: subs };
}

/** Lines as one text; a blank line after a whole sentence parts paragraphs. */
function fold(lines: readonly string[]): string {
  let text = '';
  let isBlank = false;
  for (const line of lines) {
    if (line === '') {
      isBlank = true;
      continue;
    }
    const apart = isBlank && /[.?!:][”’)\]\d]*$/.test(text);
    text += text === '' ? line : `${apart ? '\n\n' : ' '}${line}`;
    isBlank = false;
  }
  return text;
}
