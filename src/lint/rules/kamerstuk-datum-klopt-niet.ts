import { writeDate } from '../../dates/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { faultyReferences, offersOf, searchFor } from '../support/verdicts.ts';

/** "Brief van 3 juli 2020 (TK …)", while the letter with that number is of another day; a motion with a day before its own. */
export const kamerstukDatumKloptNiet: Rule = {
  id: 'kamerstuk-datum-klopt-niet',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een brief, motie of amendement heeft volgens de lijst van Kamerstukken een andere datum dan er staat.',
  supersedes: ['verwijzing-datums-verschillen', 'verwijzing-jaar-klopt-niet'],
  *check(letter, { register, verdicts }) {
    if (!register) return;
    for (const verdict of faultyReferences(verdicts(), 'datum')) {
      const { citation, paper, day, why = '' } = verdict;
      if (!day || paper?.date === undefined) continue;
      const newText = writeDate(paper.date);
      const date: Fix = { title: `Vervang de datum door ${newText}`, edits: [{ span: day.span, newText }] };
      yield {
        span: day.span,
        message: `${why}.`,
        evidence: [{ span: citation.span, message: `de verwijzing: ${paper.id}` }],
        suggestions: [date, ...offersOf(letter, verdict)],
        ...searchFor(verdict),
      };
    }
  },
};
