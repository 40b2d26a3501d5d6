import type { Letter } from '../../letter/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { inPrint } from '../support/copied.ts';
import { writtenAt } from '../support/source.ts';

const FIVE_DIGITS = /\d{5}(?!\d)/;

/** A year of five digits: a footnote's figure stuck to it, or a slip of the finger. */
export const nootcijferAanJaartal: Rule = {
  id: 'nootcijfer-aan-jaartal',
  category: 'datum',
  severity: 'error',
  summary: 'Een jaartal van vijf cijfers: er zit een nootcijfer aan vast, of het is een tikfout.',
  supersedes: ['datum-notatie', 'datum-ongeldig'],
  *check(letter, { facts }) {
    for (const { item } of facts.dates) {
      if (!item.flaws.includes('five-digit-year')) continue;
      const match = FIVE_DIGITS.exec(writtenAt(letter, item));
      if (!match) continue;
      const start = item.start + match.index;
      const span = { start, end: start + 5 };
      yield {
        span,
        message: `'${match[0]}' is geen jaartal: zit er een nootcijfer aan vast?`,
        suggestions: suggest(letter, start, match[0]),
        ...inPrint(letter, 'nootcijfer aan een jaartal', 'nootcijfers aan een jaartal'),
      };
    }
  },
};

function suggest(letter: Letter, start: number, digits: string): Fix[] {
  const [year, mark] = [digits.slice(0, 4), digits.slice(4)];
  const last = { start: start + 4, end: start + 5 };
  const drop = { title: `Maak er ${year} van`, edits: [{ span: last, newText: '' }] };
  const split = { title: `Maak er ${year} met voetnoot ${mark} van`, edits: [{ span: last, newText: `[^${mark}]` }] };
  const isNote = letter.form === 'draft' && letter.notes.some((note) => note.mark === mark);
  return isNote ? [split, drop] : [drop];
}
