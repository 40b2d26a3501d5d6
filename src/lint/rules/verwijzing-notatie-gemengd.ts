import { type Citation, type Notation, notationNamed, writeCitation } from '../../citation/index.ts';
import { vergaderjaarOf } from '../../dates/index.ts';
import type { Letter, Placed } from '../../letter/index.ts';
import { createDatesBeside, type DateBeside, kamerstukken, styleOf, yearOf } from '../../references/index.ts';
import type { Fix, LintContext, Rule, RuleFinding } from '../rule.ts';
import { textAt, writtenAt } from '../support/source.ts';

/** References to Kamerstukken in more than one style; body and footnotes each have their own. */
export const verwijzingNotatieGemengd: Rule = {
  id: 'verwijzing-notatie-gemengd',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'De verwijzingen in deze brief zijn niet op één manier geschreven.',
  *check(letter, context) {
    const { facts } = context;
    const papers = facts.citations.filter(({ item }) => item.kind === 'kamerstuk' && styleOf(item) && !isSenate(item));
    for (const place of [papers.filter(({ item }) => !item.note), papers.filter(({ item }) => item.note)]) {
      const finding = reportMixed(letter, context, place);
      if (finding) yield finding;
    }
  },
};

/** In a letter that writes "TK 31757-102", a bare "31757-103" is of that style; beside "Kamerstukken II 2019/20, 31757, nr. 102" a bare "31757, nr. 103". */
function createStyles(papers: readonly Placed<Citation>[]): (item: Citation) => Notation | undefined {
  const short = papers.some(({ item }) => item.notation === 'bzk-kort');
  const labelled = new Set(papers.flatMap(({ item }) => (item.notation === 'kaal' ? [] : styleOf(item))));
  const full = labelled.has('leidraad') && !labelled.has('kamer');
  return (item) => {
    const style = styleOf(item);
    if (item.notation !== 'kaal') return style;
    if (style === 'kort') return short ? 'bzk-kort' : style;
    return full ? 'leidraad' : style;
  };
}

/** A paper of the Eerste Kamer has a letter, for which the other notations have no form. */
function isSenate(item: Citation): boolean {
  return item.kamer === 'I' || kamerstukken(item).some(({ number }) => number !== undefined && /^[A-Z]/.test(number));
}

/** One finding for all of them, on the first that deviates from the house's style or, without one, from the commonest. */
function reportMixed(
  letter: Letter,
  context: LintContext,
  papers: readonly Placed<Citation>[],
): RuleFinding | undefined {
  const counts = new Map<Notation, number>();
  const styleOf = createStyles(papers);
  for (const { item } of papers) {
    const style = styleOf(item) ?? item.notation;
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  if (counts.size < 2) return undefined;
  const { notation } = context;
  const commonest = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'kamer';
  const main = notation && counts.has(notation) ? notation : commonest;
  const others = papers.filter(({ item }) => styleOf(item) !== main);
  const [first] = others;
  const examples = papers.filter(({ item }) => styleOf(item) === main);
  // one with its word before it shows the notation whole
  const example = examples.find(({ item }) => /^\p{L}/u.test(textAt(letter, item.span))) ?? examples[0];
  if (!first || !example) return undefined;
  const shown = textAt(letter, example.item.span);
  const fix = rewrite(letter, context, others, { notation: main, shown });
  return {
    span: first.item.span,
    message: `Verwijzingen zijn in deze brief op ${counts.size} manieren geschreven; deze anders dan ${shown}.`,
    evidence: [
      { span: example.item.span, message: `zo is het elders: ${shown}` },
      ...others
        .slice(1, 20)
        .map(({ item }) => ({ span: item.span, message: `ook anders: ${textAt(letter, item.span)}` })),
    ],
    ...(fix && (others.some((paper) => losesYear(paper, main)) ? { suggestions: [fix] } : { fix })),
  };
}

/** The Kamer's own usage and the short notation have no year: what is written anew would lose it. */
function losesYear({ item }: Placed<Citation>, notation: Notation): boolean {
  const { year } = notationNamed(notation);
  return item.vergaderjaar !== undefined ? year !== 'vergaderjaar' : item.jaar !== undefined && year !== 'jaar';
}

/** Writes them all in one notation; undefined when one of them lacks what the notation needs. */
function rewrite(
  letter: Letter,
  { facts }: LintContext,
  papers: readonly Placed<Citation>[],
  { notation, shown }: { readonly notation: Notation; readonly shown: string },
): Fix | undefined {
  const besides = createDatesBeside(letter, facts);
  const edits = [];
  for (const paper of papers) {
    const { item } = paper;
    if (isGlued(letter, item)) return undefined;
    const beside = besides(paper);
    const needs = completed(item, notation, beside);
    const newText = needs && writeCitation(needs, notation);
    if (newText === undefined) return undefined;
    edits.push({ span: item.span, newText });
  }
  return { title: `Schrijf alle verwijzingen zoals ${shown}`, edits };
}

/** A reference stuck to a word reads on by its capital; another label there would not. */
function isGlued(letter: Letter, { span: { start, end } }: Citation): boolean {
  return /[\p{L}\d]/u.test(
    writtenAt(letter, { start: start - 1, end: start }) + writtenAt(letter, { start: end, end: end + 1 }),
  );
}

/** The citation with the year that the notation asks for: as written, or from a date that leaves no doubt. */
function completed(item: Citation, notation: Notation, beside: DateBeside | undefined): Citation | undefined {
  if (item.vervangt || item.eersteKamer || item.bijlage) return undefined;
  const { year } = notationNamed(notation);
  if (year === 'vergaderjaar') {
    const vergaderjaar = item.vergaderjaar ?? (beside?.day && vergaderjaarOf(beside.day));
    return vergaderjaar ? { ...item, vergaderjaar } : undefined;
  }
  if (year === 'jaar' && item.jaar === undefined && beside) {
    const jaar = yearOf(beside);
    return jaar === undefined ? item : { ...item, jaar };
  }
  return item;
}
