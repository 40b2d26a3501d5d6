import type { Letter } from '../../letter/index.ts';
import type { Facts } from '../facts/index.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { findMotions, type MotionMention } from '../support/motions.ts';
import { isLocated, locates } from '../support/papers.ts';
import { houseNotation, openReference, referenceTo } from '../support/reference.ts';
import { textAt } from '../support/wording.ts';

/** A motion named by its mover, without the Kamerstuk in which it stands. */
export const motieZonderVindplaats: Rule = {
  id: 'motie-zonder-vindplaats',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een motie zonder dossier en nummer.',
  *check(letter, context) {
    const { facts } = context;
    const motions = findMotions(letter, facts);
    const located = locatedNames(letter, facts, motions);
    for (const motion of motions) {
      if (located.has(motion.name) || motion.inHeading) continue;
      // once a motion has been found wanting, its next mention is no news
      located.add(motion.name);
      const span = letter.flow.toSource(motion.flow);
      yield {
        span,
        message: `Vindplaats ontbreekt: ${textAt(letter, span)}.`,
        suggestions: suggest(letter, context, motion),
      };
    }
  },
};

/** The motions that have their reference at one of their mentions. From the last to the first: one may share the next one's. */
function locatedNames(letter: Letter, facts: Facts, motions: readonly MotionMention[]): Set<string> {
  const names = new Set<string>();
  let nextLocated = false;
  for (let i = motions.length - 1; i >= 0; i--) {
    const motion = motions[i];
    if (!motion) continue;
    nextLocated = hasReference(letter, facts, motions, i) || (nextLocated && isJoined(letter, motion, motions[i + 1]));
    if (nextLocated) names.add(motion.name);
  }
  return names;
}

/** "moties X en Y (…)": the two share what follows. */
function isJoined({ flow }: Letter, motion: MotionMention, next: MotionMention | undefined): boolean {
  return !!next && /^(?:\s(?:en|of|alsmede)\s|,\s)(?:de\s)?$/.test(flow.text.slice(motion.flow.end, next.flow.start));
}

/**
 * Alone in its sentence a motion has any reference there or in a footnote; with others, the one that follows it before the
 * next, and the first of them also one that stands before it.
 */
function hasReference(letter: Letter, facts: Facts, motions: readonly MotionMention[], i: number): boolean {
  const [before, motion, next] = [motions[i - 1], motions[i], motions[i + 1]];
  if (!motion) return false;
  const sentence = facts.sentenceAt(motion.flow.start);
  const isFirst = !before || before.flow.start < sentence.start;
  const isLast = !next || next.flow.start >= sentence.end;
  if (isFirst && isLast) return isLocated(letter, facts, sentence);
  const stretch = {
    start: isFirst ? sentence.start : motion.flow.end,
    end: isLast ? sentence.end : (next?.flow.start ?? sentence.end),
  };
  return facts.citationsIn(stretch).some(({ item }) => locates(item)) || facts.notedIn(stretch).some(locates);
}

const MOST_OFFERED = 5;

/** The motions of that name, and always the place for a reference still to be found. */
function suggest(letter: Letter, context: LintContext, { flow, name }: MotionMention): Fix[] {
  const at = letter.flow.toSource(flow).end;
  const notation = houseNotation(context);
  const insert = (reference: string, title: string): Fix => ({
    title,
    edits: [{ span: { start: at, end: at }, newText: ` (${reference})` }],
  });
  const papers = context.register?.search(`motie ${name}`, { limit: MOST_OFFERED }).papers ?? [];
  const known = papers
    .filter(({ kind }) => kind === 'motie')
    .flatMap((paper) => {
      const reference = referenceTo(paper, notation);
      return reference === undefined ? [] : [insert(reference, `Voeg toe: ${reference}, ${paper.title}`)];
    });
  return [...known, insert(openReference(notation), 'Voeg een vindplaats toe, nog in te vullen')];
}
