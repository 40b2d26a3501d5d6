import { type DateMention, type IsoDate, resolveDate } from '../../dates/index.ts';
import {
  ADDRESS_FORMS,
  GOVERNMENT,
  INCOMING,
  INCOMING_WORD,
  SENDS,
  SENT,
  TELLS,
  TITLES,
  WRITES,
} from '../../dutch/index.ts';
import { anyOf, type Flow, listed, type Span } from '../../text/index.ts';
import type { IncomingLetter } from '../letter.ts';
import {
  AFTER_KENMERK,
  BY_LETTER,
  MEMBER_ASKED,
  OF_SENDER,
  OWN,
  PARTICIPLE,
  QUESTIONS,
  RECEIVED_BEFORE,
  SENDING,
  SENT_BEFORE,
  SENT_KENMERK,
  SENT_NOUN,
  STANDARD,
  THESE_QUESTIONS,
  TO_KAMER,
  YOURS,
  ZAAK,
} from './incoming-patterns.ts';

/** An incoming letter in the flow: `span` has offsets of the flow. */
type Mention = Omit<IncomingLetter, 'datum'>;

const BEFORE = 420;
const AFTER = 320;

/**
 * The incoming letters that the text names: "uw brief van 16 oktober 2019", "Bij brief van …, kenmerk …, heeft u",
 * "Op 16 oktober 2019 stuurde de heer B mij namens … een brief", "de vragen van het lid X (ingezonden 30 mei 2022)".
 * `dates` have offsets of the flow; `listed` are those that the front matter names already; `reference` is the day of the
 * letter itself, from which "3 maart jl." counts. The same letter named twice is one; without a date only questions count, by
 * their number.
 */
export function findIncoming(
  flow: Flow,
  dates: readonly DateMention[],
  listed: readonly IncomingLetter[] = [],
  reference?: IsoDate,
): IncomingLetter[] {
  const found: IncomingLetter[] = [];
  const places = new Map<string, number[]>();
  for (const letter of listed) merge(found, places, letter);
  let previous: { readonly mention: Mention; readonly end: number } | undefined;
  for (const date of dates) {
    if (date.date === undefined && (date.marker !== 'jl' || date.day === undefined)) continue;
    const block = flow.blockAt(date.start);
    if (!block || block.quoted || block.kind === 'table-cell') continue;
    if (!isAnnounced(flow.text, date) && !previous) continue;
    const before = sentenceBefore(flow.text, Math.max(block.flow.start, date.start - BEFORE), date.start);
    const after = sentenceAfter(flow.text, date.end, Math.min(block.flow.end, date.end + AFTER));
    const isCited = block.kind === 'note' || CITED.test(before) || ENCLOSED.test(after);
    const mention = mentionAt(date, before, after, isCited) ?? nextInList(flow.text, date, previous);
    previous = mention && { mention, end: date.end };
    const day = date.date ?? (reference === undefined ? undefined : resolveDate(date, reference));
    const datum = typeof day === 'string' ? { datum: day } : {};
    if (mention) merge(found, places, { ...mention, ...datum, span: flow.toSource(mention.span) });
  }
  addNumbered(flow, found);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Questions that are named by their number only: "de vragen van het lid X over Y (2015Z04321)". */
function addNumbered(flow: Flow, found: IncomingLetter[]): void {
  const known = new Set(found.map(({ kenmerk }) => kenmerk));
  for (const match of flow.text.matchAll(ZAAK_ANYWHERE)) {
    const kenmerk = match[0];
    const block = flow.blockAt(match.index);
    if (!block || block.quoted || block.kind === 'table-cell' || known.has(kenmerk)) continue;
    const left = sentenceBefore(flow.text, Math.max(block.flow.start, match.index - BEFORE), match.index).trimEnd();
    const end = match.index + kenmerk.length;
    const question = questions(left, kenmerk, (length) => ({ start: match.index - length, end }));
    if (!question) continue;
    known.add(kenmerk);
    const numbered = { ...question, span: flow.toSource(question.span) };
    const dated = found.findIndex((one) => isDayAlone(one) && one.span.start > numbered.span.start);
    if (dated < 0) found.push(numbered);
    else found[dated] = { ...found[dated], ...numbered };
  }
}

/** True for "Deze vragen werden ingezonden op 3 mei 2023", which tells the day of the questions that were named before it. */
function isDayAlone({ soort, datum, afzender, kenmerk }: IncomingLetter): boolean {
  return soort === 'vragen' && datum !== undefined && afzender === undefined && kenmerk === undefined;
}

const ZAAK_ANYWHERE = /\b\d{4}Z\d{5}\b/g;

function isAnnounced(text: string, { start, marker }: DateMention): boolean {
  if (marker === 'dd') return true;
  const before = text.slice(Math.max(0, start - 45), start).trimEnd();
  return (
    (LAST_OF_ANNOUNCED.includes(before.charAt(before.length - 1)) || before.includes('(')) && ANNOUNCED.test(before)
  );
}

/** The sentence up to `end`, roughly: from the last stop with a capital after it. */
function sentenceBefore(text: string, start: number, end: number): string {
  // backwards, as only the last stop counts
  for (let stop = end - 2; stop >= start; stop--) {
    if (!isStop(text, stop) || !STARTS_SENTENCE.test(text.slice(stop + 2, Math.min(end, stop + 6)))) continue;
    if (!ABBREVIATED.test(text.slice(Math.max(start, stop - 6), stop))) return text.slice(stop + 2, end);
  }
  return text.slice(start, end);
}

const STARTS_SENTENCE = /^(?:\p{Lu}\p{Ll}|U )/u;
const ABBREVIATED = new RegExp(
  String.raw`(?:\b\p{Lu}|\b${anyOf(...TITLES, ...ADDRESS_FORMS, ...listed(String.raw`nr c\.s d\.d`))})$`,
  'u',
);

function sentenceAfter(text: string, start: number, end: number): string {
  for (let stop = start; stop < end - 2; stop++) {
    if (!isStop(text, stop) || !/^\p{Lu}/u.test(text.slice(stop + 2, Math.min(end, stop + 4)))) continue;
    const initial = text.charAt(stop) === '.' && /\b\p{Lu}$/u.test(text.slice(Math.max(start, stop - 2), stop));
    if (!initial) return text.slice(start, stop);
  }
  return text.slice(start, end);
}

/** A full stop, question or exclamation mark with a space behind it. */
function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 46 || code === 63 || code === 33) && text.charCodeAt(at + 1) === 32;
}

/** "Zie de brief van de provincie van 12 april 2018": someone's paper that is pointed to. */
const CITED = /^\(?(?:[Zz]ie|[Vv]gl\.|[Vv]ergelijk) /;
/** "Een brief van de korpschef van 1 december vindt u in bijlage 2": one that goes with this letter. */
const GOES_ALONG = [
  ...['(?:vindt|treft) u', '(?:stuur|zend) ik u', 'is (?:als bijlage )?(?:bijgevoegd|bijgesloten)'],
  'in (?:de )?bijlage',
];
const ENCLOSED = new RegExp(String.raw`^[^.;]{0,60}\b${anyOf(...GOES_ALONG)}\b`);

function mentionAt(date: DateMention, before: string, after: string, isCited: boolean): Mention | undefined {
  // "d.d." belongs to the date as it was found; here it is the word before it
  const left = before.trimEnd() + (date.marker === 'dd' ? ' d.d.' : '');
  const start = date.start - before.length;
  const spanFrom = (length: number): Span => ({ start: start + left.length - length, end: date.end });
  const own = AFTER_KENMERK.exec(after)?.[1];
  return (
    yours(left, after, own, spanFrom) ??
    byLetter(left, after, own, spanFrom) ??
    questions(left, after, spanFrom) ??
    theseQuestions(left, after, spanFrom) ??
    (isCited ? undefined : ofSender(left, own, spanFrom)) ??
    (left.endsWith('p') ? (sent(date, left, after) ?? sentBefore(left, after, spanFrom)) : undefined)
  );
}

/** What stands before the date of a letter: a preposition, or the bracket around it. Other dates are not looked at. */
const ANNOUNCED =
  /(?:(?:^|\s)(?:van|op|d\.?d\.?|dd\.?|gedateerd|gedagtekend|dato)|ingezonden|ingediend|gesteld|\([^()]{0,40})$/i;

/** How the words end that are asked for, in any case; nothing else is looked at in full. */
const LAST_OF_ANNOUNCED = 'npdogtlNPDOGTL.';

type SpanFrom = (length: number) => Span;

function yours(left: string, after: string, own: string | undefined, spanFrom: SpanFrom): Mention | undefined {
  const match = YOURS.exec(left);
  if (!match?.[1] || !match[2] || TO_KAMER.test(after)) return undefined;
  return mentionOf(match[2], spanFrom(match[1].length), { kenmerk: match[3] ?? own });
}

/** What somebody does by letter, and who: not 'ik' or 'wij'. */
const DO = [
  ...SENDS,
  ...WRITES,
  ...TELLS,
  ...listed('heeft hebt hebben verzoekt vraagt deelde stelde legde reageerde riep'),
];
const THEY_DO = new RegExp(String.raw`^${anyOf(...DO)} (?!ik\b|wij\b)([^,.;]{1,80})`, 'i');

/** "Bij brief van 5 maart 2020 is de ontvangst van uw verzoek bevestigd": the ministry's own letter. */
const CONFIRMED = /^(?!(?:heeft|hebt) u )[^.;]{0,120}\bbevestigd\b/i;

function byLetter(left: string, after: string, own: string | undefined, spanFrom: SpanFrom): Mention | undefined {
  const match = BY_LETTER.exec(left);
  if (!match?.[1] || !match[2]) return undefined;
  const rest = after.replace(AFTER_KENMERK, '').replace(/^[),\s]+/, '');
  // what has a Kamerstuk went to the Kamer
  if (CONFIRMED.test(rest) || TO_KAMER.test(rest)) return undefined;
  if (/^\(?(?:zie )?(?:TK|EK|Kamerstuk(?:ken)?|\d{2}\s?\d{3},? nr\.) /.test(rest)) return undefined;
  const verb = THEY_DO.exec(rest);
  const elsewhere = /\b(?:heeft u|hebt u|vraagt u|vroeg u|verzoekt u|verzocht u|u mij|u ons|uw(?! Kamers?\b))\b/i.test(
    `${left} ${rest}`,
  );
  if (!(verb || elsewhere) || /\b(?:heb|heeft|hebben) (?:ik|mijn)\b/i.test(rest)) return undefined;
  const subject = verb?.[1] === undefined ? undefined : senderOf(verb[1]);
  return mentionOf(match[2], spanFrom(match[1].length), {
    kenmerk: match[3] ?? own,
    afzender: subject,
    namens: namensIn(rest),
  });
}

/** "die op 3 mei 2023 zijn ingezonden": what must follow the date. */
const ASKED_AFTER = /^ (?:zijn|werden|is|werd|aan mij zijn) (?:ingezonden|ingediend|gesteld)\b/;

function questions(left: string, after: string, spanFrom: SpanFrom): Mention | undefined {
  const match = QUESTIONS.exec(left);
  if (!match?.[1] || !match[2]) return undefined;
  if (match[1].endsWith('die op') && !ASKED_AFTER.test(after)) return undefined;
  const zaak = ZAAK.exec(match[1])?.[1] ?? ZAAK.exec(after.slice(0, 120))?.[1];
  return mentionOf('vragen', spanFrom(match[1].length), {
    afzender: match[2].trim(),
    onderwerp: match[3]?.trim(),
    kenmerk: zaak,
  });
}

/** "Deze vragen werden ingezonden op 3 mei 2023": of which questions was said before. */
function theseQuestions(left: string, after: string, spanFrom: SpanFrom): Mention | undefined {
  const match = THESE_QUESTIONS.exec(left);
  if (!match?.[1] || ANSWERED.test(after.slice(0, 80))) return undefined;
  return build('vragen', spanFrom(match[1].length), {});
}

const FROM_GOVERNMENT = new RegExp(
  `^(?:de |het )?${anyOf(GOVERNMENT, 'mijn', 'mij', 'ambts', 'bewindspersonen')}`,
  'i',
);

function ofSender(left: string, own: string | undefined, spanFrom: SpanFrom): Mention | undefined {
  const match = OF_SENDER.exec(left);
  if (!match?.[1] || !match[2] || !match[3] || INCOMING.get(match[2].toLowerCase()) === 'motie') return undefined;
  if (FROM_GOVERNMENT.test(match[3])) return undefined;
  return mentionOf(match[2], spanFrom(match[1].length), { afzender: match[3].trim(), kenmerk: own });
}

/** "Op 16 oktober 2019 stuurde de heer B mij namens … een brief", "Op 3 mei 2021 ontving ik uw brief". */
function sent(date: DateMention, left: string, after: string): Mention | undefined {
  if (!/(?:^|\s)op$/i.test(left) || left.length > 120) return undefined;
  const verb = SENDING.exec(after)?.[1]?.toLowerCase();
  if (verb === undefined) return undefined;
  const rest = after.slice(after.toLowerCase().indexOf(verb) + verb.length).trim();
  const receives = /^(?:ontving|heb$)/.test(verb);
  if (receives !== OWN.test(rest)) return undefined;
  if (receives && verb === 'heb' && !/\bontvangen\b/i.test(rest)) return undefined;
  if (/^(?:heeft|hebt|hebben)$/.test(verb) && !PARTICIPLE.test(rest)) return undefined;
  const byMember = ANSWERED.test(rest) ? undefined : MEMBER_ASKED.exec(rest)?.[1];
  const span = { start: date.start - 3, end: date.end };
  if (byMember !== undefined) return build('vragen', span, { afzender: byMember, kenmerk: ZAAK.exec(rest)?.[1] });
  const addressed = /^(?:u|uw|jullie)\b/i.test(rest) || /\b(?:mij|me|ons|aan het ministerie|u mij)\b/i.test(rest);
  if (!receives && (!addressed || TO_KAMER.test(after))) return undefined;
  const thing = thingSent(verb, rest);
  if (thing === undefined) return undefined;
  const subject = receives ? /\b[Vv]an ([^,.;]{2,80}?)(?= (?:een|uw|het|de) |,|$)/.exec(rest)?.[1] : rest;
  return build(thing, span, {
    afzender: subject === undefined ? undefined : senderOf(subject),
    namens: namensIn(rest),
    kenmerk: SENT_KENMERK.exec(rest)?.[1],
  });
}

/** Questions that were answered before are not what this letter answers. */
const ANSWERED = /\b(?:antwoorden|beantwoord|geantwoord|Aanhangsel)\b/;

/** What was sent: what is named first, a request where it was "gevraagd" before anything is named, else what the verb says. */
function thingSent(verb: string, rest: string): IncomingLetter['soort'] | undefined {
  const noun = SENT_NOUN.exec(rest);
  const asked = /\b(?:verzocht|gevraagd)\b/i.exec(rest);
  if (asked && (!noun || asked.index < noun.index)) return 'verzoek';
  return noun?.[1] === undefined ? STANDARD[verb] : INCOMING.get(noun[1].toLowerCase());
}

/** "U schreef op 2 augustus 2022 ook een e-mail", "Ik ontving op 3 mei 2021 uw brief". */
function sentBefore(left: string, after: string, spanFrom: SpanFrom): Mention | undefined {
  const clause = after.slice(0, 100);
  if (RECEIVED_BEFORE.test(left)) {
    const noun = /^ ?(?:uw|een) (?:[\p{L}-]+ )?/iu.test(clause) ? SENT_NOUN.exec(clause)?.[1] : undefined;
    return noun === undefined ? undefined : mentionOf(noun, spanFrom(3), { namens: namensIn(clause) });
  }
  const [, subject, verb, to = ''] = SENT_BEFORE.exec(left) ?? [];
  if (subject === undefined || verb === undefined || OWN.test(subject)) return undefined;
  if (TO_KAMER.test(clause)) return undefined;
  if (!/^u$/i.test(subject) && !/\b(?:mij|me|ons)\b/i.test(`${to} ${clause}`)) return undefined;
  const thing = thingSent(verb.toLowerCase(), clause);
  return thing && build(thing, spanFrom(2), { afzender: senderOf(subject), namens: namensIn(clause) });
}

/** "uw brieven van 3 mei 2021 en 5 juni 2021": the second date is a letter like the first. */
function nextInList(
  text: string,
  date: DateMention,
  previous: { readonly mention: Mention; readonly end: number } | undefined,
): Mention | undefined {
  if (!previous || date.start - previous.end > 12) return undefined;
  if (!/^(?:,| en| en van|, en| respectievelijk)? ?$/.test(text.slice(previous.end, date.start))) return undefined;
  const { kenmerk: _, ...mention } = previous.mention;
  return { ...mention, span: { start: date.start, end: date.end } };
}

interface Details {
  readonly afzender?: string | undefined;
  readonly namens?: string | undefined;
  readonly kenmerk?: string | undefined;
  readonly onderwerp?: string | undefined;
}

function mentionOf(noun: string, span: Span, details: Details): Mention {
  return build(INCOMING.get(noun.toLowerCase()) ?? 'brief', span, details);
}

function build(soort: IncomingLetter['soort'], span: Span, { afzender, namens, kenmerk, onderwerp }: Details): Mention {
  return {
    span,
    soort,
    ...(afzender ? { afzender } : {}),
    ...(namens ? { namens } : {}),
    ...(kenmerk && /\d/.test(kenmerk) ? { kenmerk } : {}),
    ...(onderwerp ? { onderwerp } : {}),
  };
}

/** What follows a sender: to whom, on whose behalf, and what was sent. */
const OBJECT = [...listed('mij me ons namens een uw aan over per'), 'in een'].map((word) => String.raw` ${word}\b`);
const UP_TO_OBJECT = new RegExp(`^(.{1,90}?)(?=${anyOf(',', ';', ...OBJECT, ' het rapport', '$')})`, 'i');

/** The sender at the start of a clause: "de heer B, mij namens …" → "de heer B". The addressee ("u") is no sender. */
function senderOf(clause: string): string | undefined {
  const sender = UP_TO_OBJECT.exec(clause.trim())?.[1]?.trim() ?? '';
  if (sender === '' || /^(?:u|uw|jij|je|jullie|mij|ik|wij|er)$/i.test(sender) || /^(?:u|uw) /i.test(sender))
    return undefined;
  return sender.replace(/^beiden$/, '') || undefined;
}

function namensIn(clause: string): string | undefined {
  return ON_BEHALF.exec(clause)?.[1]?.trim();
}

/** Where the name behind "namens" ends: at a mark, at what was sent, or at the rest of the clause. */
const BEHIND_NAME = [
  ...[',', ';', String.raw`\.(?:\s|$)`, String.raw` (?:een|het|de) (?:[\p{L}-]+ )?${INCOMING_WORD}\b`],
  ...[String.raw` (?:tevens|ook|mij)\b`, ` ${anyOf(...SENT, 'gevraagd', 'aan mij')}`, '$'],
];
const ON_BEHALF = new RegExp(String.raw`\bnamens (?!deze\b)(.{2,140}?)(?=${anyOf(...BEHIND_NAME)})`, 'iu');

/** Adds a letter, or what is new about it when it was named before: same day, same kind. */
function merge(found: IncomingLetter[], places: Map<string, number[]>, letter: IncomingLetter): void {
  const key = `${letter.datum} ${letter.soort}`;
  const known = letter.datum === undefined ? [] : (places.get(key) ?? []);
  places.set(key, known);
  const at = known.slice(0, MOST_OF_A_DAY).find((index) => sameSender(found[index] ?? letter, letter));
  const old = at === undefined ? undefined : found[at];
  if (at !== undefined && old) found[at] = { ...letter, ...old };
  else known.push(found.push(letter) - 1);
}

/** Letters of one day and kind beyond this are not compared: no real letter names more. */
const MOST_OF_A_DAY = 20;

function sameSender(a: IncomingLetter, b: IncomingLetter): boolean {
  return a.afzender === undefined || b.afzender === undefined || a.afzender === b.afzender;
}
