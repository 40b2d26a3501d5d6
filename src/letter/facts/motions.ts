import { MOVER_PARTICLE } from '../../dutch/index.ts';
import { anyOf, betweenItems, listed, type Span } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import type { Facts } from './facts.ts';

/** A motion named by its mover: "motie Van der Molen", "de motie van het lid X c.s.". */
export interface MotionMention {
  /** From the noun to the end of the name, in the flow. */
  readonly flow: Span;
  /** The movers' names, in one form. */
  readonly name: string;
  /** The names of the motions, where several are named in the plural: "de moties van de leden Bruins en Den Haan". */
  readonly each: readonly string[];
  /** True for a heading or a value of the head: the text says more. */
  readonly inHeading: boolean;
  /** True where someone else names it: a quotation, a question of the Kamer. */
  readonly quoted: boolean;
}

const MOTION = /\b[Mm]oties?(?=[\s-])/g;
/** What may stand between the noun and the name. */
const LINK = /^(?:-|\s(?:(?:van|door)\s(?:(?:het|de)\s)?(?:(?:Tweede\s)?Kamer)?(?:lid|leden)\s)?)/;
/** A name as movers have it: prefixes, then one or two words with a capital, a hyphen or stroke between movers. */
const PREFIX = String.raw`(?:${MOVER_PARTICLE}\s)`;
const WORD = String.raw`(?!c\.s|Kamer|Handelingen|Bijlage|Staten\b|Tweede\s|Eerste\s|Nederland)\p{Lu}[\p{L}'’]+`;
/** "Van der Molen", "Bruins Slot", "Peter de Groot", "Blanksma-van den Heuvel". */
const SURNAME = `${PREFIX}{0,3}${WORD}(?:[- ]${PREFIX}{0,3}${WORD})?`;
const NAME = new RegExp(String.raw`^${SURNAME}(?:(?:\/|\s?-\s?|,\s|\sen\s)${SURNAME}){0,5}(?:\sc\.s\.)?`, 'u');
const MAX_NAME = 160;

/** A body that has motions of its own, right after the name; what it decided stands in no Kamerstuk. */
const COUNCIL = anyOf(...listed('gemeenteraad raad gemeente waterschap'), 'algemeen bestuur');
const OTHER_BODY = new RegExp(
  String.raw`^\s(?:van|in|uit|door)\s(?:(?:de|uw|het)\s${COUNCIL}|(?:de\s|uw\s)?(?:Provinciale\s)?Staten)\b`,
);
/** "Provinciale Staten namen de motie Centrum aan": the body stands before it. */
const BODY_BEFORE = /\b(?:Provinciale Staten|[Gg]emeenteraad|[Gg]emeenteraden|algemeen bestuur)\b/;
const DECIDED =
  /\b(?:aangenomen|aanvaard|verworpen|ingediend|nam|namen|aanvaardden?|verwierp|verwierpen|diende|dienden)\b/;
const YOUR_BODY = /\b[Uu]w (?:gemeenteraad|raad|Staten|algemeen bestuur)\b/;

/** Words with a capital that begin no name, parties among them. */
const NO_NAME = new Set(
  'Tweede Eerste Kamer Kamers Kamerstuk Kamerstukken TK EK Handelingen De Het Een Deze Dit Met In Op Van Voor Verzoekt PvdA GroenLinks ChristenUnie Volt'.split(
    ' ',
  ),
);

/** The movers that stand right behind the noun: "-Van der Molen", " van de leden Bruins en Den Haan c.s.". */
export interface NamesBehind {
  /** As they are written, "c.s." included. */
  readonly written: string;
  /** Where they begin and end, in the text that was given. */
  readonly start: number;
  readonly end: number;
}

/** Reads the movers at the start of a text that follows "motie" or "amendement"; undefined where there is no name. */
export function moversBehind(text: string): NamesBehind | undefined {
  const window = text.slice(0, MAX_NAME).split('\n')[0] ?? '';
  const link = LINK.exec(window)?.[0];
  const written = link === undefined ? undefined : NAME.exec(window.slice(link.length))?.[0];
  if (link === undefined || written === undefined || isNoName(firstName(written))) return undefined;
  return { written, start: link.length, end: link.length + written.length };
}

/** Finds the motions that are named, in order. "de motie", "in motie" and motions by number alone are none. */
export function findMotions({ flow }: Letter, facts: Facts): MotionMention[] {
  const found: MotionMention[] = [];
  for (const { 0: noun, index } of flow.text.matchAll(MOTION)) {
    const end = index + noun.length;
    const names = moversBehind(flow.text.slice(end, end + MAX_NAME));
    if (!names || isOfOtherBody(flow.text, facts, { start: index, end: end + names.end })) continue;
    const { written } = names;
    const kind = flow.blockAt(index)?.kind;
    found.push({
      flow: { start: index, end: end + names.end },
      name: normal(written),
      each: noun.endsWith('s') ? written.split(BETWEEN).map(normal) : [],
      inHeading: kind === 'heading' || kind === 'header',
      quoted: facts.isQuoted(index),
    });
  }
  return found;
}

/** "de motie van het lid Van der Molen c.s. over krimp (": the motion is named, and where it is found comes next. */
const TO_ITS_PLACE = /^(?:\s(?:over|inzake|om|tot)\s[^.;()\n]{1,160})?,?\s?\(?\s?$/;

/** The movers' names of the motion that is named last in a text, where its reference comes next: 'van der molen'. */
export function motionBefore(text: string): string | undefined {
  const last = [...text.matchAll(MOTION)].at(-1);
  if (!last) return undefined;
  const window = text.slice(last.index + last[0].length);
  const link = LINK.exec(window)?.[0];
  const written = link === undefined ? undefined : NAME.exec(window.slice(link.length))?.[0];
  if (link === undefined || written === undefined || isNoName(firstName(written))) return undefined;
  return TO_ITS_PLACE.test(window.slice(link.length + written.length)) ? normal(written) : undefined;
}

const FIRST_NAME = new RegExp(String.raw`^${PREFIX}*(\p{L}+)`, 'u');

/** The first word of a name that is no prefix. */
function firstName(name: string): string {
  return FIRST_NAME.exec(name)?.[1] ?? '';
}

/** "De motie van de SP-fractie": an abbreviation is a party, no mover. */
function isNoName(word: string): boolean {
  return NO_NAME.has(word) || /^\p{Lu}{2,}$/u.test(word);
}

/** "De motie Centrum van de gemeenteraad", "uw raad nam de motie Centrum aan", "Provinciale Staten namen de motie Centrum aan". */
function isOfOtherBody(text: string, facts: Facts, { start, end }: Span): boolean {
  if (OTHER_BODY.test(text.slice(end, end + 60))) return true;
  const sentence = facts.sentenceAt(start);
  const words = text.slice(sentence.start, sentence.end);
  const decided =
    BODY_BEFORE.test(text.slice(sentence.start, start)) && DECIDED.test(words) && !/\bKamer\b/.test(words);
  return decided || YOUR_BODY.test(words);
}

/** What stands between the movers of several motions. */
const BETWEEN = new RegExp(String.raw`\/|${betweenItems().source}`);

/** The same movers are one motion, with or without "c.s." and whatever stands between them. */
function normal(name: string): string {
  return name
    .replace(/\sc\.s\.$/, '')
    .split(BETWEEN)
    .join(' ')
    .replace(/\s?-\s?/g, ' ')
    .toLowerCase();
}
