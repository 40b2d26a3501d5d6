import { writeDate } from '../../dates/index.ts';
import { type DifferingDay, differingDays, type Letter } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';

/** What is answered has one day in the head and another in the first paragraph: one of the two is wrong. */
export const datumVerschilt: Rule = {
  id: 'datum-verschilt',
  category: 'datum',
  severity: 'warning',
  summary: 'De brief of de vragen waarop u antwoordt, met in de tekst een andere datum dan in de kop.',
  *check(letter, context) {
    for (const differing of differingDays(letter)) {
      const { head, text } = differing;
      yield {
        span: text.span,
        message: `${NAMES[differing.soort] ?? 'Dit stuk is'} in de kop van ${writeDate(head.datum)}, hier van ${writeDate(text.datum)}.`,
        evidence: [{ span: head.span, message: `in de kop: ${writeDate(head.datum)}` }],
        suggestions: takeOver(letter, context, differing),
      };
    }
  },
};

const NAMES: Readonly<Partial<Record<DifferingDay['soort'], string>>> = {
  vragen: 'De vragen zijn',
  brief: 'De brief is',
  'e-mail': 'De e-mail is',
  verzoek: 'Het verzoek is',
};

/** Writes the day of the head in the text. Which of the two is right, only the writer knows. */
function takeOver(letter: Letter, { facts }: LintContext, { head, text }: DifferingDay): Fix[] {
  const start = letter.flow.fromSource(text.span.start);
  const within: Span = { start, end: letter.flow.fromSource(text.span.end) };
  const date = facts.datesIn(within).find(({ item }) => facts.resolve(item) === text.datum);
  if (!date) return [];
  const newText = writeDate(head.datum);
  return [
    { title: `Vervang door ${newText}`, edits: [{ span: { start: date.item.start, end: date.item.end }, newText }] },
  ];
}
