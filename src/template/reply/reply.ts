import type { IsoDate } from '../../dates/index.ts';
import {
  aboutOf,
  capitalise,
  isPerson,
  kindWords,
  openPlace,
  readAddressee,
  titleOf,
  voorzitterOf,
  withArticle,
} from '../../dutch/index.ts';
import { kindThatAnswers } from '../../house/index.ts';
import { ANSWER_ASKED } from '../../letter/index.ts';
import {
  type Advised,
  type Asked,
  askedApart,
  type CitedPaper,
  type Kamervragen,
  quoted,
  type Received,
} from '../../received/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import type { Field, TemplateData, TemplateValues } from '../field.ts';
import type { Template } from '../language/parse.ts';

/** What the register knows of a paper that an incoming letter cites. */
export interface KnownPaper {
  readonly kind: string;
  readonly date?: IsoDate;
}

/** An incoming letter after the user's corrections; dates as they were typed. */
export interface CorrectedLetter {
  readonly soort: string;
  readonly datum?: string;
  readonly kenmerk?: string;
  readonly onderwerp?: string;
  readonly naam?: string;
  readonly organisatie?: string;
  readonly namens?: string;
  readonly kamer?: 'eerste';
  readonly adres: readonly string[];
  /** What is to be answered, in the order of the letter. */
  readonly gevraagd: readonly Asked[];
  /** Until when an answer is asked for: as it stands, and the day where that is known. */
  readonly termijn?: { readonly tekst: string; readonly datum?: string };
  /** What is recommended, and is to be answered. */
  readonly aanbevelingen: readonly Advised[];
  /** To whom it was addressed, where that is another than who answers: 'mijn ambtsvoorganger'. */
  readonly aan?: string;
  readonly stukken: readonly CitedPaper[];
}

/**
 * The templates that suit an answer to this letter, the best one first: an advice or a report is answered to who gave it, or in a letter to
 * the Kamer.
 */
export function replyTemplates(
  received: Pick<Received, 'naam' | 'organisatie' | 'namens' | 'kenmerk'> & { readonly soort?: string },
): readonly string[] {
  const best = replyTemplate(received);
  const isAdvice = received.soort === 'advies' || received.soort === 'rapport';
  return isAdvice && best !== kindThatAnswers('commissie') ? [best, kindThatAnswers('advies')] : [best];
}

function replyTemplate(received: Pick<Received, 'naam' | 'organisatie' | 'namens' | 'kenmerk'>): string {
  const { naam = '', organisatie = '', namens = '', kenmerk = '' } = received;
  if (isCommission(`${organisatie} ${naam}`)) return kindThatAnswers('commissie');
  // who writes for nobody else, and keeps no register, is a citizen
  return naam !== '' && organisatie + namens + kenmerk === ''
    ? kindThatAnswers('burger')
    : kindThatAnswers('organisatie');
}

/** A commission of one of the Kamers: the answer goes to the Voorzitter of that Kamer. */
function isCommission(name: string): boolean {
  return /\bcommissie voor\b/i.test(name);
}

/**
 * The values of the template that answers a letter: `ontvangen`, `aan`, `betreft`, what is asked, and the papers that the
 * letter cites with their true dates, where `lookUp` knows them. What was not read stays open.
 */
export function replyValues(
  letter: CorrectedLetter,
  { fields }: Pick<Template, 'fields'>,
  lookUp: (id: string) => KnownPaper | undefined,
): TemplateValues {
  const { soort, datum, kenmerk, onderwerp, namens, aan: addressed } = letter;
  const has = (field: string) => fields.some(({ name }) => name === field);
  const aan = addresseeOf(letter);
  const afzender = aan?.split('\n', 1)[0];
  const received = {
    soort,
    ...(datum && { datum }),
    ...(afzender && { afzender }),
    ...(namens && { namens }),
    ...(kenmerk && { kenmerk }),
    ...(onderwerp && { onderwerp }),
  };
  const advised = has('aanbevelingen') &&
    letter.aanbevelingen.length > 0 && { aanbevelingen: letter.aanbevelingen.map(asItem) };
  // the Kamer is told how the government reacts, not thanked
  if (has('stukken') && !has('ontvangen')) return { ...reactionTo(letter, aan), ...advised };
  return {
    ontvangen: [received],
    ...(aan && (!isCommission(aan) ? { aan: [aan] } : letter.kamer === 'eerste' && { aan: [voorzitterOf('I')] })),
    ...(onderwerp && { betreft: subjectOf(soort, onderwerp, isCommission(aan ?? '')) }),
    ...answered(letter, fields),
    ...(addressed && has('gericht-aan') && { 'gericht-aan': addressed }),
    ...askedBy(letter),
    ...(has('antwoord-voor') && letter.termijn?.datum && { 'antwoord-voor': letter.termijn.datum }),
    ...advised,
    ...(has('volgorde') && { volgorde: partsOf(letter) }),
    // what the answer is as long as, only its writer knows
    ...(has('koppen') && { koppen: 'nee' }),
    ...papersOf(letter.stukken, addressed !== undefined, lookUp),
  };
}

/** The term that the letter sets, in the head of the reply: a day, else an open place behind its words. */
function askedBy({ termijn }: CorrectedLetter): TemplateValues {
  if (!termijn) return {};
  return { [ANSWER_ASKED]: termijn.datum || `${termijn.tekst}: uiterlijk ${openPlace('dag')}` };
}

function asItem({ nummer, tekst }: Advised): TemplateValues {
  return { ...(nummer && { nummer }), aanbeveling: tekst };
}

/** What a letter to the Kamer reacts to: 'het advies over de positie van griffies van de Raad voor het Bestuur'. */
function reactionTo({ soort, onderwerp }: CorrectedLetter, afzender: string | undefined): TemplateValues {
  const name = withArticle(kindWords(soort).name);
  const about = onderwerp ? (titleOf(soort, onderwerp) ?? `${name}${aboutOf(soort, onderwerp)}`) : undefined;
  const who = afzender?.split('\n', 1)[0];
  return {
    ...(about && { stukken: [who ? `${about} van ${withArticle(who)}` : about], betreft: `Reactie op ${about}` }),
    ...(who && { 'dank-aan': withArticle(who) }),
  };
}

/** What a letter brings, that its answer reacts to: 'Reactie op uw klacht over de trein'. */
const BROUGHT = new RegExp(
  String.raw`^${anyOf(
    ...listed(
      'uitnodiging klacht aanvraag zienswijze voorstel oproep vraag vragen verzoek bezwaar pleidooi zorgen plannen',
    ),
    '(?:Woo|Wob)-verzoek',
  )}\b`,
);

/** The subject of the reply: 'Reactie op uw brief over krimp'. */
function subjectOf(soort: string, onderwerp: string, toCommission: boolean): string {
  if (toCommission && /^antwoord op\b/.test(onderwerp)) return capitalise(onderwerp);
  if (toCommission)
    return `Reactie op verzoek commissie over ${onderwerp.replace(/^(?:een reactie op|informatie over) /, '')}`;
  if (/^reactie op\b/.test(onderwerp)) return `Antwoord op uw ${onderwerp}`;
  if (/^uw\b/.test(onderwerp)) return `Reactie op ${onderwerp}`;
  if (BROUGHT.test(onderwerp)) return `Reactie op uw ${onderwerp}`;
  const called = `uw ${kindWords(soort).name}`;
  if (/[?!]$/.test(onderwerp)) return `Reactie op ${called} ‘${onderwerp}’`;
  // 'uw verzoek om geld', 'uw rapport ‘Burgers in de knel’'
  const isNamed = /^(?:om|tot)\s|^‘/.test(onderwerp) && called !== 'uw brief';
  return `Reactie op ${called} ${isNamed ? '' : 'over '}${onderwerp}`;
}

/**
 * What is asked, where the template has a place for it: in a sentence behind 'U vraagt', and a list of what has an answer of its own. A
 * template of which the parts cannot be chosen has the one or the other.
 */
function answered({ gevraagd }: CorrectedLetter, fields: readonly Field[]): TemplateValues {
  const hasList = fields.some(({ name, kind }) => name === 'vragen' && kind === 'lijst');
  const hasParts = fields.some(({ name }) => name === 'volgorde');
  const [only, another] = gevraagd;
  if (!hasList || (!hasParts && !another)) {
    const vraag = another ? quoted(gevraagd.map(({ tekst }) => tekst)) : only?.indirect;
    return vraag ? { vraag } : {};
  }
  const { request, listed } = hasParts ? askedApart(gevraagd) : { request: undefined, listed: gevraagd };
  const vragen = listed.map(({ tekst, nummer }) => ({ ...(nummer && { nummer }), vraag: tekst }));
  return { ...(request?.indirect && { vraag: request.indirect }), ...(vragen.length > 0 && { vragen }) };
}

/**
 * The parts of a reply. One to a letter that names no papers thanks, answers and ends: what the letter gives no reason for would be an open
 * place. What is answered one by one is not answered in a sentence before that.
 */
function partsOf(letter: CorrectedLetter): readonly string[] {
  const { gevraagd, aanbevelingen, stukken, soort } = letter;
  const { request, listed } = askedApart(gevraagd);
  const isApart = !request && listed.length + aanbevelingen.length > 0;
  // who advises asks for nothing
  const isAdvice = !request && (soort === 'advies' || soort === 'rapport');
  if (stukken.length === 0)
    return ['dank', ...(isApart ? [] : [isAdvice ? 'standpunt' : 'antwoord']), 'vragen', 'aanbevelingen', 'slotzin'];
  const answer = isApart ? ['waardering'] : isAdvice ? ['waardering', 'standpunt'] : ['reactie'];
  const told = ['vragen', 'aanbevelingen', 'beleid', 'evaluaties', 'moties', 'financien'];
  return ['context', 'dank', ...answer, ...told, 'conclusie', 'slotzin'];
}

/** The lines that name the addressee: the organisation with the person for its attention, and the address. */
function addresseeOf({ naam, organisatie, adres }: CorrectedLetter): string | undefined {
  // 'Anna de Wit' alone could be the name of anything
  const person = naam && (isPerson(readAddressee(naam)) || !/\s/.test(naam) ? naam : `de heer/mevrouw ${naam}`);
  const lines = organisatie ? [organisatie, ...(naam ? [`t.a.v. ${naam}`] : [])] : person ? [person] : [];
  return lines.length === 0 ? undefined : [...lines, ...adres].join('\n');
}

const PREDECESSOR = { schrijver: 'mijn ambtsvoorganger' };

/** Letters to the Kamer go to `beleid`, motions to `moties`; papers of another kind are no part of an answer. */
function papersOf(
  papers: readonly CitedPaper[],
  wasPredecessor: boolean,
  lookUp: (id: string) => KnownPaper | undefined,
): { beleid?: TemplateData; moties?: TemplateData } {
  const beleid: (TemplateValues & { datum: string })[] = [];
  const moties: TemplateValues[] = [];
  for (const { id, isMotion, indiener, isOfPredecessor, isOfAddressee } of papers) {
    const known = lookUp(id);
    const kind = known?.kind ?? (isMotion ? 'motie' : 'brief');
    const kamerstuk = { nummer: id, ...(known?.date && { datum: known.date }) };
    const isEarlier = isOfPredecessor || (wasPredecessor && isOfAddressee);
    if (kind === 'motie') moties.push({ ...(indiener && { indiener }), kamerstuk });
    else if (kind === 'brief') beleid.push({ kamerstuk, ...(isEarlier && PREDECESSOR), datum: known?.date ?? '9999' });
  }
  const inOrder = beleid
    .toSorted((a, b) => a.datum.localeCompare(b.datum))
    .map(({ datum: _, ...letter }) => letter as TemplateValues);
  return { ...(inOrder.length > 0 && { beleid: inOrder }), ...(moties.length > 0 && { moties }) };
}

/** Kamervragen after the user's corrections; the date as it was typed. */
export interface CorrectedQuestions extends Omit<Kamervragen, 'gericht' | 'ingezonden'> {
  readonly ingezonden?: string;
  readonly medeNamens: readonly string[];
}

/**
 * The values of the template that answers Kamervragen: each question with an open answer, the notes under them. Where only their head
 * is known, the questions stay open too.
 */
export function questionValues(asked: CorrectedQuestions): TemplateValues {
  const { kamer, zaak, ingezonden, leden, onderwerp, medeNamens, vragen, noten } = asked;
  const received = {
    soort: 'vragen',
    ...(ingezonden && { datum: ingezonden }),
    ...(leden && { afzender: leden }),
    ...(zaak && { kenmerk: zaak }),
    ...(onderwerp && { onderwerp }),
  };
  return {
    kamer,
    ontvangen: [received],
    ...(kamer === 'eerste' && { aan: [voorzitterOf('I')] }),
    ...(onderwerp && {
      betreft: `Beantwoording ${kamer === 'tweede' ? 'Kamervragen' : 'schriftelijke vragen'} over ${onderwerp}`,
    }),
    ...(medeNamens.length > 0 && { 'mede-namens': medeNamens }),
    ...(vragen.length > 0 && { vragen: vragen.map(questionWithParts) }),
    ...(noten.length > 0 && { noten }),
  };
}

function questionWithParts({ tekst, deelvragen }: Kamervragen['vragen'][number]): TemplateValues {
  return {
    vraag: [tekst],
    ...(deelvragen.length > 0 && { deelvragen: deelvragen.map((vraag) => ({ vraag })) }),
  };
}

/** The ministers who were asked besides the one who signs: the first of them, where nobody is known to sign. */
export function othersAsked(gericht: readonly string[], functie: string | undefined): string[] {
  if (gericht.length < 2) return [];
  const signs = gericht.findIndex((one) => one.toLowerCase() === functie?.toLowerCase());
  return gericht.filter((_, index) => index !== Math.max(0, signs)).map((one) => one.replace(/^De /, 'de '));
}
