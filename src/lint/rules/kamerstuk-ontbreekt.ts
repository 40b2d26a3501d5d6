import type { DateMention } from '../../dates/index.ts';
import { daysBetween } from '../../dates/index.ts';
import { SENT } from '../../dutch/index.ts';
import type { Letter, PaperMention } from '../../letter/index.ts';
import { heaviest, isLocated, sharedWeight, wordsAround } from '../../references/index.ts';
import type { Paper } from '../../register/index.ts';
import { anyOf, type Span } from '../../text/index.ts';
import type { Fix, LintContext, Rule, RuleFinding } from '../rule.ts';
import { offerReferences } from '../support/offer-reference.ts';
import { textAt } from '../support/source.ts';
import { ended } from '../support/wording.ts';

/** A letter, report or answer that went to a Kamer, without the Kamerstuk it became. */
export const kamerstukOntbreekt: Rule = {
  id: 'kamerstuk-ontbreekt',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een stuk dat naar de Kamer ging, zonder vindplaats.',
  options: {
    dagen: {
      default: 30,
      summary: 'Tot dit aantal dagen na verzending hoeft een stuk nog geen Kamerstuknummer te hebben.',
    },
  },
  *check(letter, context) {
    const { facts } = context;
    const hasReference = (mention: PaperMention) => isReferredTo(letter, context, mention);
    const identified = createIdentified(facts.mentions, hasReference);
    const remarked = new Set<string>();
    for (const mention of facts.mentions) {
      if (!mention.toKamer || !isDated(mention)) continue;
      if (hasReference(mention) || identified(mention)) continue;
      // the paper of a day is asked for once: with its reference there, every mention of that day has one
      const day = mention.day ?? (mention.date && dayAndMonth(mention.date.item)) ?? '';
      const finding = remarked.has(day) ? undefined : report(letter, context, mention);
      if (finding) yield finding;
      remarked.add(day);
    }
  },
};

/** True for a mention whose sentence says where its paper is found, or would say so if a full stop in its title did not end it. */
function isReferredTo(letter: Letter, { facts }: LintContext, mention: PaperMention): boolean {
  const sentence = facts.sentenceAt(mention.noun.start);
  if (isLocated(letter, facts, sentence)) return true;
  const { text } = letter.flow;
  if (!TITLE_BEGINS.test(text.slice(mention.flow.end, sentence.end))) return false;
  const next = facts.sentenceAt(sentence.end + 1);
  const bracket = text.indexOf('(', sentence.end);
  if (bracket < 0 || bracket - sentence.end > LONGEST_TITLE) return false;
  return isLocated(letter, facts, { start: sentence.end, end: next.end }) && bracket < next.end;
}

/**
 * A title right behind what names its paper: "mijn brief van 3 juli 2020 Kunst beweegt." With a full stop inside, the reference stands
 * behind its second half (test/letters/153).
 */
const TITLE_BEGINS = /^(?:,? \p{Ll}[\p{L}-]*){0,4},? ["‘“]?\p{Lu}[^;:]{1,80}\.$/u;
/** The second half of a title is no longer than this. */
const LONGEST_TITLE = 120;

/** A date by which the paper can be found; a season or "onlangs" is for the rules on dates. */
const DATED: ReadonlySet<DateMention['kind']> = new Set<DateMention['kind']>([
  'full',
  'numeric',
  'iso',
  'day-month',
  'month',
]);

function isDated({ date }: PaperMention): boolean {
  return date !== undefined && DATED.has(date.item.kind);
}

/** Words that point back to a paper named before. */
const BACK = /^(?:eerder|boven|voor)?genoemde$|^voormelde$|^bovenstaande$|^dezelfde$|^laatstgenoemde$/;

/** Answers whether the same paper has its reference elsewhere: by its day, or because the words point back to one that has. */
function createIdentified(mentions: readonly PaperMention[], hasReference: (mention: PaperMention) => boolean) {
  const located = mentions.filter(hasReference);
  const days = new Set(located.flatMap(({ date, day }) => (day ? [day] : date ? [dayAndMonth(date.item)] : [])));
  const first = located[0];
  return (mention: PaperMention): boolean => {
    const { date, day, adjectives } = mention;
    if (day && days.has(day)) return true;
    if (date && !day && days.has(dayAndMonth(date.item))) return true;
    return adjectives.some((word) => BACK.test(word)) && !day && !!first && first.flow.start < mention.flow.start;
  };
}

function dayAndMonth({ day, month, year }: DateMention): string {
  return `${day}/${month}/${year}`;
}

function report(letter: Letter, context: LintContext, mention: PaperMention): RuleFinding | undefined {
  const { facts, reference } = context;
  const age = mention.day ? daysBetween(mention.day, reference.date) : undefined;
  // still to come: it cannot have a number
  if (age !== undefined && age < 0) return undefined;
  const recent = age !== undefined && age < context.option('dagen');
  const sentence = facts.sentenceAt(mention.noun.start);
  const byKenmerk = /\bkenmerk\b/i.test(letter.flow.text.slice(mention.flow.end, sentence.end));
  if (recent && byKenmerk) return undefined;
  const span = letter.flow.toSource(mention.flow);
  const name = textAt(letter, span);
  return {
    span,
    message: recent
      ? `${ended(`Vindplaats ontbreekt: ${name}`)} Is er nog geen Kamerstuknummer, noem dan datum en kenmerk.`
      : ended(`Vindplaats ontbreekt: ${name}`),
    severity: recent || byKenmerk ? 'info' : 'warning',
    suggestions: suggest(letter, context, mention),
    ...searchFor(letter, context, mention),
  };
}

/** The search for a paper of that day; which kind it became is not known, since most of what is sent is a letter to a register. */
function searchFor(
  letter: Letter,
  { register, facts }: LintContext,
  mention: PaperMention,
): Pick<RuleFinding, 'search'> {
  const { date, day, noun } = mention;
  if (!register || !date) return {};
  const at = placeForReference(letter, mention, date.flow);
  const words = heaviest(wordsAround(letter, facts, noun));
  return { search: { wanted: { ...(day && { day }), words }, place: { start: at, end: at } } };
}

/**
 * Behind the date of the paper: "mijn brief van 3 juli 2020 (…)". A day on which something was sent is not the day of the paper: there it
 * comes behind the verb, "op 3 juli 2020 heb ik het rapport aan de Tweede Kamer aangeboden (…)".
 */
function placeForReference({ flow }: Letter, { kind, flow: mention }: PaperMention, date: Span): number {
  const isSentOn = kind === 'zending' && /\bop $/i.test(flow.text.slice(Math.max(0, date.start - 4), date.start));
  const endsInVerb = mention.end > date.end && PARTICIPLE.test(flow.text.slice(date.end, mention.end));
  return flow.toSource(isSentOn && endsInVerb ? mention : date).end;
}

const PARTICIPLE = new RegExp(`${anyOf(...SENT)}$`);

/** The papers of that day or with that kenmerk; always also the place for a reference still to be found. */
function suggest(letter: Letter, context: LintContext, mention: PaperMention): Fix[] {
  const { date, day } = mention;
  if (!date) return [];
  const at = placeForReference(letter, mention, date.flow);
  return offerReferences(at, papersMeant(letter, context, mention), context, day);
}

/** The kenmerk that a sentence gives its paper: "(kenmerk 2020-0000385347)". */
const KENMERK = /\bkenmerk:?\s([\p{L}\d][\p{L}\d/.-]{3,40})/iu;

/** Those with the kenmerk of the sentence first; then those of the day, letters before others, the best match of the sentence first. */
function papersMeant(letter: Letter, { register, facts }: LintContext, { day, noun, flow }: PaperMention): Paper[] {
  if (!register) return [];
  const sentence = facts.sentenceAt(noun.start);
  const kenmerk = KENMERK.exec(letter.flow.text.slice(flow.start, Math.min(sentence.end, flow.end + 200)))?.[1];
  const named = kenmerk === undefined ? [] : register.withKenmerk(kenmerk.replace(/[.-]$/, ''));
  const words = wordsAround(letter, facts, noun);
  const weighed = (day ? register.papersOn(day) : [])
    .filter(({ id, kind }) => !OF_MEMBERS.has(kind) && !named.some((paper) => paper.id === id))
    .map((paper) => ({ paper, weight: sharedWeight(words, `${paper.title} ${paper.dossierTitle ?? ''}`) }));
  weighed.sort((a, b) => rank(a.paper) - rank(b.paper) || b.weight - a.weight);
  return [...named, ...weighed.map(({ paper }) => paper)];
}

/** What members hand in: the government sends none of it. */
const OF_MEMBERS: ReadonlySet<Paper['kind']> = new Set<Paper['kind']>(['motie', 'amendement']);

/** Letters of the government, other letters, the rest. */
function rank({ kind, soort }: Paper): number {
  if (kind !== 'brief') return 2;
  return soort === undefined || /regering/i.test(soort) ? 0 : 1;
}
