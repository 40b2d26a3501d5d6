import type { Citation, Notation } from '../../citation/index.ts';
import { daysBetween, shortVergaderjaar, vergaderjaarOf } from '../../dates/index.ts';
import type { Letter, Placed } from '../../letter/index.ts';
import { createDatesBeside, type DateBeside, idOf, styleOf, yearOf } from '../../references/index.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { textAt, writtenAt } from '../support/source.ts';

/** Others in the letter must show that its writer does write the year. */
const ENOUGH = 2;
/** A jl. of at most this many days ago leaves no doubt about its year. */
const RECENT = 92;

/** A reference without the year that the others of the letter have. Where none has a year, that is the style of the letter. */
export const verwijzingJaarOntbreekt: Rule = {
  id: 'verwijzing-jaar-ontbreekt',
  category: 'verwijzing',
  severity: 'info',
  summary: 'Een verwijzing zonder jaar, terwijl de andere verwijzingen er een hebben.',
  *check(letter, context) {
    const { facts } = context;
    const papers = facts.citations.filter(
      ({ item }) => item.kind === 'kamerstuk' && item.notation !== 'kaal' && styleOf(item),
    );
    const without = papers.filter(({ item }) => !hasYear(item));
    if (without.length === 0) return;
    const known = yearsOf(papers);
    const besides = createDatesBeside(letter, facts);
    for (const citation of without) {
      const { item } = citation;
      const example = known.examples.get(styleOf(item) ?? item.notation);
      if (!example || example.count < ENOUGH) continue;
      const evidence = textAt(letter, example.item.span);
      yield {
        span: item.span,
        message: `Hier ontbreekt het jaar; andere verwijzingen in deze brief hebben het: ${evidence}.`,
        evidence: [{ span: example.item.span, message: `een verwijzing met jaar: ${evidence}` }],
        ...offer(letter, context, citation, {
          example: example.item,
          same: known.byId.get(idOf(item)),
          beside: besides(citation),
        }),
        evident: true,
      };
    }
  },
};

function hasYear({ jaar, vergaderjaar }: Citation): boolean {
  return jaar !== undefined || vergaderjaar !== undefined;
}

/** The references with a year: per notation the first and their number, and per paper the first. */
function yearsOf(papers: readonly Placed<Citation>[]) {
  const examples = new Map<Notation, { readonly item: Citation; readonly count: number }>();
  const byId = new Map<string, Citation>();
  for (const { item } of papers) {
    if (!hasYear(item)) continue;
    const style = styleOf(item) ?? item.notation;
    const before = examples.get(style);
    examples.set(style, { item: before?.item ?? item, count: (before?.count ?? 0) + 1 });
    if (!byId.has(idOf(item))) byId.set(idOf(item), item);
  }
  return { examples, byId };
}

interface Sources {
  readonly example: Citation;
  /** The same paper elsewhere, with its year. */
  readonly same: Citation | undefined;
  readonly beside: DateBeside | undefined;
}

function offer(letter: Letter, context: LintContext, { item }: Placed<Citation>, sources: Sources) {
  const change = addYear(letter, item, sources);
  if (!change) return {};
  return sources.same || isCertain(context, sources.beside) ? { fix: change } : { suggestions: [change] };
}

/** The year is certain when it is written, or when a jl. lies in the months before the date of the letter. */
function isCertain({ reference }: LintContext, beside: DateBeside | undefined): boolean {
  if (!beside?.day) return false;
  if (beside.date.item.year !== undefined) return true;
  return reference.from === 'datum' && daysBetween(beside.day, reference.date) <= RECENT;
}

/** The year from the same paper elsewhere, or from the date that belongs to the reference, written as the others have it. */
function addYear(letter: Letter, { span }: Citation, { example, same, beside }: Sources): Fix | undefined {
  if (example.jaar !== undefined) {
    const year = same?.jaar ?? (beside && yearOf(beside));
    return year === undefined ? undefined : insert(span.end, `; ${year}`, `Voeg het jaar toe: ${year}`);
  }
  const session = same?.vergaderjaar ?? (beside?.day && vergaderjaarOf(beside.day));
  const digit = writtenAt(letter, span).search(/\d/);
  if (session === undefined || digit < 1) return undefined;
  const year = shortVergaderjaar(session);
  return insert(span.start + digit, `${year}, `, `Voeg het vergaderjaar toe: ${year}`);
}

function insert(at: number, newText: string, title: string): Fix {
  return { title, edits: [{ span: { start: at, end: at }, newText }] };
}
