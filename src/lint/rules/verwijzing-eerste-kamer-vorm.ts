import { kamerstukken } from '../../references/index.ts';
import type { Rule } from '../rule.ts';
import { writtenAt } from '../support/source.ts';

const NR_BEFORE_LETTER = /,?\s*\bnrs?\.?\s+(?=[A-Z]{1,3}(?![A-Za-z\d]))/;

/** "nr." before the letter of an Eerste Kamer paper (Aanwijzingen voor de regelgeving 3.43: 31700 VI, D). */
export const verwijzingEersteKamerVorm: Rule = {
  id: 'verwijzing-eerste-kamer-vorm',
  category: 'verwijzing',
  severity: 'info',
  summary: `'nr.' vóór de letter van een stuk van de Eerste Kamer.`,
  *check(letter, { facts }) {
    for (const { item } of facts.citations) {
      // without a label the word is what makes it a reference
      if (
        item.notation === 'kaal' ||
        item.eersteKamer ||
        !kamerstukken(item).some(({ number }) => number && /^[A-Z]{1,3}$/.test(number))
      )
        continue;
      const match = NR_BEFORE_LETTER.exec(writtenAt(letter, item.span));
      if (!match) continue;
      const start = item.span.start + match.index;
      const span = { start, end: start + match[0].length };
      yield {
        span: item.span,
        message: `Een stuk van de Eerste Kamer heeft een letter, geen nummer: laat 'nr.' weg.`,
        evident: true,
        fix: { title: `Laat 'nr.' weg`, edits: [{ span, newText: ', ' }] },
      };
    }
  },
};
