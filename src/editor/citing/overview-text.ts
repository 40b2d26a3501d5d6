import { kamerOf as kamerOfPaper, type Notation, parseCanonicalId } from '../../citation/index.ts';
import { capitalise, KAMERS } from '../../dutch/index.ts';
import { kindOfLetter } from '../../house/index.ts';
import type { Letter } from '../../letter/index.ts';
import { referenceTo } from '../../references/index.ts';
import type { Paper } from '../../register/index.ts';
import { nameOf, type PaperName } from './paper-name.ts';

/** How an overview comes into a letter. */
export type OverviewForm = 'alinea' | 'lijst';

/** A Kamer as a letter names it. */
type KamerName = (typeof KAMERS)[keyof typeof KAMERS];

/** Who speaks in the overview, and to whom. */
export interface OverviewVoice {
  /** True for a letter of several ministers: 'hebben wij'. */
  readonly isPlural: boolean;
  /** The Kamers that the letter itself goes to: their papers need not be said to have been sent to them. */
  readonly kamers: readonly KamerName[];
  readonly notation: Notation;
  /** The ids of letters that a predecessor or another minister wrote: the register does not say who. */
  readonly notMine?: ReadonlySet<string>;
}

/** The voice of a letter, in a notation. */
export function voiceOf({ soort, signatures, addressee }: Letter, notation: Notation): OverviewVoice {
  return {
    isPlural: kindOfLetter(soort)?.isJoint === true || signatures.length > 1,
    kamers: addressee.kamers.map((kamer) => KAMERS[kamer]),
    notation,
  };
}

/**
 * What was said before, in order of time (papers without a date last), as a paragraph or a list; '' for no papers. What the
 * papers say is for the writer to fill in: open places, written '[…]'.
 */
export function overviewText(papers: readonly Paper[], form: OverviewForm, voice: OverviewVoice): string {
  const sorted = papers.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  if (sorted.length === 0) return '';
  return form === 'lijst' ? list(sorted, voice) : paragraph(sorted, voice);
}

function paragraph(papers: readonly Paper[], voice: OverviewVoice): string {
  const letters: Paper[] = [];
  const sentences = papers.map((paper, index) => {
    if (!isMine(paper, voice)) return other(paper, voice);
    const isLast = index > 1 && index === papers.length - 1;
    const place: Place = { before: letters.at(-1), next: NEXT[letters.length % NEXT.length] ?? '', isLast };
    letters.push(paper);
    return own(paper, place, voice);
  });
  return sentences.join(' ');
}

function isMine(paper: Paper, { notMine }: OverviewVoice): boolean {
  return isOfGovernment(paper) && !notMine?.has(paper.id);
}

/** True for a letter of the government: whoever writes the overview wrote it, or a predecessor or colleague did. */
export function isOfGovernment({ kind, soort }: Paper): boolean {
  return (
    kind === 'brief' && (soort === undefined || /^(?:kamer|geleidende )?brief(?: (?:van de )?regering)?$/i.test(soort))
  );
}

/** What letters after the first begin with, in turn. */
const NEXT = ['Vervolgens', 'Daarna'];

/** Where a letter stands among the others. */
interface Place {
  /** The letter before it. */
  readonly before: Paper | undefined;
  /** How its sentence goes on from that: 'Daarna'. */
  readonly next: string;
  /** True for the last of at least three papers. */
  readonly isLast: boolean;
}

/** 'In mijn brief van 3 juli 2020 (TK 31757-102; 2020) heb ik […].', and how the next ones go on. */
function own(paper: Paper, { before, next, isLast }: Place, voice: OverviewVoice): string {
  const { isPlural, notation } = voice;
  const kamer = kamerOf(paper);
  const isSaid = isAddressed(kamer, voice) || (before && kamerOf(before) === kamer);
  const to = isSaid ? '' : ` aan de ${kamer}`;
  const { ofDay } = nameOf(paper);
  const named = (day: string) => `${isPlural ? 'onze' : 'mijn'} brief${to}${day}${inBrackets(paper, notation)}`;
  const have = isPlural ? 'hebben wij' : 'heb ik';
  const said = openPlace('wat u meldde', paper.title);
  if (before?.date === undefined || paper.date === undefined) return `In ${named(ofDay)} ${have} ${said}.`;
  if (before.date === paper.date) return `Op dezelfde dag ${have} in ${named('')} ${said}.`;
  return `${isLast ? 'Ten slotte' : next} ${have} in ${named(ofDay)} ${said}.`;
}

/** A sentence about a paper that someone else wrote. */
function other(paper: Paper, voice: OverviewVoice): string {
  const name = nameOf(paper);
  const reference = inBrackets(paper, voice.notation);
  if (isOfGovernment(paper)) {
    const to = isAddressed(kamerOf(paper), voice) ? '' : ` aan de ${kamerOf(paper)}`;
    const said = openPlace('wat erin staat', paper.title);
    return `In de brief van ${WRITER}${to}${name.ofDay}${reference} staat ${said}.`;
  }
  if (paper.kind === 'motie') {
    const asked = openPlace('wat de motie verzoekt', name.about);
    return `${capitalised(name)}${name.ofDay}${reference} verzoekt de regering ${asked}.`;
  }
  if (paper.kind === 'amendement' || paper.kind === 'wetsvoorstel' || paper.kind === 'besluit') {
    const ruled = openPlace('wat het regelt', name.about);
    return `${capitalised(name)}${name.ofDay}${reference} regelt ${ruled}.`;
  }
  return `In ${name.article} ${name.name}${name.ofDay}${titleIn(name)}${reference} staat […wat erin staat…].`;
}

/** Who wrote a letter of the government that is not one's own. */
const WRITER = '[…mijn ambtsvoorganger of de minister die hem schreef…]';

function capitalised({ article, name }: PaperName): string {
  return `${article === 'de' ? 'De' : 'Het'} ${name}`;
}

/** A list of what there is, under a sentence that says what kind of list it is. */
function list(papers: readonly Paper[], voice: OverviewVoice): string {
  const items = papers.map((paper) => {
    const name = nameOf(paper);
    return `- ${capitalise(name.name)}${name.ofDay}${titleIn(name)}${inBrackets(paper, voice.notation)}`;
  });
  return `${heading(papers, voice)}\n\n${items.join('\n')}`;
}

function heading(papers: readonly Paper[], voice: OverviewVoice): string {
  const { isPlural } = voice;
  const one = papers.length === 1;
  if (!papers.every(isOfGovernment))
    return `Over dit onderwerp ${one ? 'is' : 'zijn'} eerder ${one ? 'dit stuk' : 'deze stukken'} verschenen:`;
  const told = [...new Set(papers.map(kamerOf))];
  const [kamer = 'Tweede Kamer'] = told;
  const who = told.length > 1 ? 'beide Kamers' : isAddressed(kamer, voice) ? 'uw Kamer' : `de ${kamer}`;
  const these = one ? 'deze brief' : 'deze brieven';
  if (!papers.every((paper) => isMine(paper, voice)))
    return `Over dit onderwerp ${told.length > 1 ? 'zijn' : 'is'} ${who} eerder geïnformeerd met ${these}:`;
  return `Over dit onderwerp ${isPlural ? 'hebben wij' : 'heb ik'} ${who} eerder geïnformeerd met ${these}:`;
}

/** True for the Kamer that the letter goes to; a letter to both says which of them it means. */
function isAddressed(kamer: KamerName, { kamers }: OverviewVoice): boolean {
  return kamers.length === 1 && kamers[0] === kamer;
}

/** The Kamer whose paper it is. */
function kamerOf({ id }: Paper): KamerName {
  return KAMERS[kamerOfPaper(parseCanonicalId(id)) ?? 'II'];
}

function titleIn({ about, isTitle }: PaperName): string {
  if (about === '') return '';
  return isTitle ? ` ‘${about.replace(/[‘’]/g, "'")}’` : ` over ${about}`;
}

function inBrackets(paper: Paper, notation: Notation): string {
  const reference = referenceTo(paper, notation);
  return reference === undefined ? '' : ` (${reference})`;
}

/** The room for a title in an open place, which is no longer than 80 characters. */
const ROOM = 50;

/** '[…wat u meldde over ‘de voortgang’…]': the title says what the place is about. */
function openPlace(what: string, title: string): string {
  const about = title.replace(/[\s[\]…]+/g, ' ').trim();
  const cut = about.length > ROOM ? about.slice(0, ROOM).replace(/\s+\S*$/, '') : about;
  return cut === '' ? `[…${what}…]` : `[…${what} over ‘${cut}’…]`;
}
