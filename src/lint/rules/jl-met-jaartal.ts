import type { Rule } from '../rule.ts';
import { keepsFullStop } from '../support/dates.ts';
import { writtenAt } from '../support/source.ts';

const MARKER = /\s*(?:j\.?\s?l\.?|l\.?\s?l\.?|jongstleden|laatstleden|a\.?\s?s\.?|aanstaande)$/i;

/** "jl." or "a.s." on a date that has its year: the year says it all. */
export const jlMetJaartal: Rule = {
  id: 'jl-met-jaartal',
  category: 'datum',
  severity: 'info',
  summary: `'jl.' of 'a.s.' bij een datum met jaartal.`,
  *check(letter, { facts }) {
    for (const date of facts.dates) {
      const { start, end, marker, year, text } = date.item;
      if ((marker !== 'jl' && marker !== 'as') || year === undefined) continue;
      const match = MARKER.exec(writtenAt(letter, { start, end }));
      const stop = keepsFullStop(letter.flow.text, facts.sentenceAt(date.flow.start), date) ? '.' : '';
      const fix = match && {
        title: 'Laat jl. of a.s. weg',
        edits: [{ span: { start: start + match.index, end }, newText: stop }],
      };
      yield {
        span: { start, end },
        message: `'${text.trim()}': met een jaartal is jl. of a.s. overbodig.`,
        evident: true,
        ...(fix && { fix }),
      };
    }
  },
};
