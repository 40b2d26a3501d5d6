import type { DateMention } from '../../dates/index.ts';
import type { Facts, Letter, Placed } from '../../letter/index.ts';
import type { Rule } from '../rule.ts';

/** "In april", "op 5 september": which year that is, a reader of later has to work out. */
export const datumMaandZonderJaar: Rule = {
  id: 'datum-maand-zonder-jaar',
  category: 'datum',
  severity: 'hint',
  summary: `Een maand of dag zonder jaar: 'in april', 'op 5 september'.`,
  supersedes: ['datum-relatief'],
  *check(letter, { facts }) {
    if (letter.published) return;
    for (const date of facts.dates) {
      const { item } = date;
      if (!lacksYear(item) || hasYearNear(letter, facts, date)) continue;
      yield {
        span: { start: item.start, end: item.end },
        message: `'${item.text.replace(/\s+/g, ' ')}': noem het jaar erbij.`,
      };
    }
  },
};

function lacksYear({ kind, marker, year }: DateMention): boolean {
  return (kind === 'day-month' || kind === 'month-only') && marker !== 'jl' && marker !== 'as' && year === undefined;
}

/** What comes back every year has no year of its own. */
const EVERY_YEAR = /\b(?:elke?|ieder|jaarlijkse?|per|om het) ?(?:jaar|jaren)?\b|\bjaarlijks|\btraditie|\bkalenderjaar/i;
/** The year stands in the sentence, or the month is in the name of a thing: "de motie van 3 mei (…; 2020)". */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|\b(?:dit|dat|volgend|vorig|komend|afgelopen|hetzelfde) jaar\b/i;

/** No more of the sentence is looked at on either side. */
const NEAR = 300;

function hasYearNear({ flow }: Letter, facts: Facts, date: Placed<DateMention>): boolean {
  const { start, end } = facts.sentenceAt(date.flow.start);
  const sentence = flow.text.slice(Math.max(start, date.flow.start - NEAR), Math.min(end, date.flow.end + NEAR));
  return YEAR.test(sentence) || EVERY_YEAR.test(sentence);
}
