import { countDays, daysBetween } from '../../dates/index.ts';
import type { Rule } from '../rule.ts';
import { referenceName } from '../support/wording.ts';

/** "a.s." that resolves to a day so far ahead that the letter has slipped past the one that was meant. */
export const asVerschoven: Rule = {
  id: 'as-verschoven',
  category: 'datum',
  severity: 'warning',
  summary: `'a.s.' bij een datum die voorbij is of nog maanden ver ligt.`,
  options: {
    dagen: { default: 92, summary: `Ligt een datum meer dan dit aantal dagen voor ons, dan klopt 'a.s.' niet meer.` },
  },
  *check(_letter, context) {
    const { facts, reference, status } = context;
    if (reference.from === 'today' && status === 'verzonden') return;
    for (const { item } of facts.dates) {
      // the last day of a list speaks for all: "5 en 6 maart a.s."
      if (item.marker !== 'as' || item.year !== undefined || /^\d+$/.test(item.text)) continue;
      const meant = facts.resolve(item);
      const day = typeof meant === 'string' ? meant : meant?.from;
      if (day === undefined) continue;
      const days = daysBetween(reference.date, day);
      if (days <= context.option('dagen')) continue;
      yield {
        span: { start: item.start, end: item.end },
        message: `'${item.text.trim()}' zou pas ${countDays(days)} na ${referenceName(reference)} zijn: is die dag voorbij? Schrijf de datum voluit.`,
      };
    }
  },
};
