import { type IsoDate, writeDate } from '../../dates/index.ts';
import type { PaperMention } from '../../letter/index.ts';
import { idOf } from '../../references/index.ts';
import type { Rule } from '../rule.ts';

/** One paper, called a letter of two different days. */
export const verwijzingDatumsVerschillen: Rule = {
  id: 'verwijzing-datums-verschillen',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Hetzelfde Kamerstuk met twee verschillende datums.',
  *check(letter, { facts }) {
    const first = new Map<string, PaperMention & { readonly day: IsoDate }>();
    for (const mention of facts.mentions) {
      const { kind, day, date, citation } = mention;
      // a report or debate has a day of its own beside that of the letter
      if (kind !== 'brief' || !day || !date || !citation || citation.item.targets.length !== 1) continue;
      const before = first.get(idOf(citation.item));
      if (!before) first.set(idOf(citation.item), { ...mention, day });
      else if (before.day !== day) {
        const span = { start: date.item.start, end: date.item.end };
        const other = writeDate(before.day);
        yield {
          span,
          message: `Elders in deze brief is ${idOf(citation.item)} van ${other}, hier van ${writeDate(day)}.`,
          evidence: [{ span: letter.flow.toSource(before.flow), message: `hetzelfde stuk, van ${other}` }],
          suggestions: [{ title: `Vervang door ${other}`, edits: [{ span, newText: other }] }],
        };
      }
    }
  },
};
