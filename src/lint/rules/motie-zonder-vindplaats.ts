import type { Letter } from '../../letter/index.ts';
import { type Facts, findMotions, type MotionMention, place, startingIn } from '../../letter/index.ts';
import { heaviest, isLocated, locates, motionsOf, wordsAround } from '../../references/index.ts';
import { type Paper, words } from '../../register/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import type { Fix, LintContext, Rule, RuleFinding } from '../rule.ts';
import { offerReferences } from '../support/offer-reference.ts';
import { textAt } from '../support/source.ts';
import { ended } from '../support/wording.ts';

/** A motion named by its mover, without the Kamerstuk in which it stands. */
export const motieZonderVindplaats: Rule = {
  id: 'motie-zonder-vindplaats',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een motie zonder dossier en nummer.',
  *check(letter, context) {
    const { facts } = context;
    const named = findMotions(letter, facts);
    const motions = named.filter(({ quoted }) => !quoted);
    const located = locatedNames(letter, facts, motions);
    for (const name of locatedByOthers(letter, facts, named)) located.add(name);
    for (const motion of motions) {
      const { name, each } = motion;
      const isKnown =
        hasNumber(letter, facts, motion) ||
        located.has(name) ||
        (each.length > 1 && each.every((one) => located.has(one)));
      if (isKnown || motion.inHeading) continue;
      // once a motion has been found wanting, its next mention is no news
      for (const one of [name, ...each]) located.add(one);
      const span = letter.flow.toSource(motion.flow);
      yield {
        span,
        message: ended(`Vindplaats ontbreekt: ${textAt(letter, span)}`),
        suggestions: suggest(letter, context, motion),
        ...searchFor(letter, context, motion),
      };
    }
  },
};

/** The motions that have their reference at one of their mentions. From the last to the first: one may share the next one's. */
function locatedNames(letter: Letter, facts: Facts, motions: readonly MotionMention[]): Set<string> {
  const names = new Set<string>();
  let papers = 0;
  for (let i = motions.length - 1; i >= 0; i--) {
    const motion = motions[i];
    if (!motion) continue;
    // "de motie X en de motie Y (nrs. 32 en 33)": of two papers one is left for the motion before
    const shared = isJoined(letter, motion, motions[i + 1]) ? papers - 1 : 0;
    papers = papersBeside(letter, facts, motions, i) || shared;
    if (papers > 0) names.add(motion.name);
    // "de moties X en Y (nrs. 32 en 33)": each has its own
    if (motion.each.length > 1 && papers >= motion.each.length) for (const one of motion.each) names.add(one);
  }
  return names;
}

/** Those of which a question or quotation in the letter gives the reference: the answer need not repeat it. */
function locatedByOthers(letter: Letter, facts: Facts, motions: readonly MotionMention[]): string[] {
  const quoted = motions.filter((motion) => motion.quoted);
  if (quoted.length === 0) return [];
  const citations = place(letter.flow, letter.citations.filter(locates), ({ span }) => span);
  return quoted
    .filter(
      ({ flow: { start, end } }) => startingIn(citations, { start: end, end: facts.sentenceAt(start).end }).length > 0,
    )
    .map(({ name }) => name);
}

/** "De motie-Bos op stuk nr. 21": the number alone, where the paragraph named the dossier before. */
function hasNumber({ flow }: Letter, facts: Facts, { flow: { start, end } }: MotionMention): boolean {
  if (!/^,? ?\(?(?:op stuk )?nr\. ?\d/.test(flow.text.slice(end, end + 24))) return false;
  const block = flow.blockAt(start)?.flow;
  return !!block && facts.citationsIn({ start: block.start, end: start }).some(({ item }) => DOSSIER.has(item.kind));
}

const DOSSIER: ReadonlySet<string> = new Set(['kamerstuk', 'dossier']);

/** "motie X en motie Y (…)": the two may share what follows. */
function isJoined({ flow }: Letter, motion: MotionMention, next: MotionMention | undefined): boolean {
  return !!next && /^(?:\s(?:en|of|alsmede)\s|,\s)(?:de\s)?$/.test(flow.text.slice(motion.flow.end, next.flow.start));
}

/**
 * How many papers are named beside a motion. Alone in its sentence it has any reference there or in a footnote; with others,
 * those that follow it before the next, and the first of them also those that stand before it.
 */
function papersBeside(letter: Letter, facts: Facts, motions: readonly MotionMention[], i: number): number {
  const [before, motion, next] = [motions[i - 1], motions[i], motions[i + 1]];
  if (!motion) return 0;
  const sentence = facts.sentenceAt(motion.flow.start);
  const isFirst = !before || before.flow.start < sentence.start;
  const isLast = !next || next.flow.start >= sentence.end;
  const alone = isFirst && isLast && (isLocated(letter, facts, sentence) || isLocatedBefore(letter, facts, motion));
  const stretch = {
    // the mark of a footnote counts at the character before it: the last of the name
    start: isFirst ? sentence.start : motion.flow.end - 1,
    end: isLast ? sentence.end : (next?.flow.start ?? sentence.end),
  };
  const beside = [...facts.citationsIn(stretch).map(({ item }) => item), ...facts.notedIn(stretch)];
  const papers = beside.filter(locates).reduce((sum, { targets }) => sum + targets.length, 0);
  return alone ? Math.max(1, papers) : papers;
}

/**
 * "Het lid Bos verzocht om een plan (Kamerstuk 31 757, nr. 12). De motie-Bos is daarmee uitgevoerd": the sentence before, of the same
 * paragraph, says what its mover asked, and where that is found.
 */
function isLocatedBefore(letter: Letter, facts: Facts, { flow: { start }, name }: MotionMention): boolean {
  const { text } = letter.flow;
  const block = letter.flow.blockAt(start);
  const end = facts.sentenceAt(start).start;
  if (!block || end <= block.flow.start) return false;
  const before = facts.sentenceAt(Math.max(block.flow.start, end - 2));
  const words = text.slice(before.start, before.end);
  if (!ASKED.test(words) || !words.toLowerCase().includes(name)) return false;
  const cited = [...facts.citationsIn(before).map(({ item }) => item), ...facts.notedIn(before)];
  return cited.some(({ kind }) => kind === 'kamerstuk');
}

/** What members do with a motion. */
const ASKING = listed(
  'verzoekt verzoeken verzocht verzochten roept roepen riep riepen diende dienden ingediend stelde stelden',
);
const ASKED = new RegExp(String.raw`\b${anyOf(...ASKING, '(?:vroeg|vroegen|vraagt|vragen) om')}\b`);

/** The motions of that name, and always the place for a reference still to be found. */
function suggest(letter: Letter, context: LintContext, { flow, name }: MotionMention): Fix[] {
  const at = letter.flow.toSource(flow).end;
  return offerReferences(at, motionsIn(letter, context, { flow, name }), context);
}

/** The search for a motion of that name. */
function searchFor(
  letter: Letter,
  { facts, register }: LintContext,
  { flow, name }: NamedIn,
): Pick<RuleFinding, 'search'> {
  if (!register) return {};
  const at = letter.flow.toSource(flow).end;
  const words = heaviest(wordsBeside(letter, facts, { flow, name }));
  return { search: { wanted: { kind: 'motie', movers: name, words }, place: { start: at, end: at } } };
}

/** The telling words of the sentence, but those of the name. */
function wordsBeside(letter: Letter, facts: Facts, { flow, name }: NamedIn) {
  const names = new Set(words(name));
  return new Map([...wordsAround(letter, facts, flow)].filter(([word]) => !names.has(word)));
}

function motionsIn(letter: Letter, { register, facts, reference }: LintContext, { flow, name }: NamedIn): Paper[] {
  if (!register) return [];
  return motionsOf(register, { name, words: wordsAround(letter, facts, flow), until: reference.date });
}

type NamedIn = Pick<MotionMention, 'flow' | 'name'>;
