import { countDays, type DateMention, daysBetween, type IsoDate } from '../../dates/index.ts';
import type { Letter, Placed } from '../../letter/index.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { keepsFullStop } from '../support/dates.ts';
import { writtenAt } from '../support/source.ts';
import { referenceName } from '../support/wording.ts';

/** "jl." on a date of another year, so long ago that a reader thinks of a later one. "April jl." in October: nobody thinks of another one. */
export const jlMisleidend: Rule = {
  id: 'jl-misleidend',
  category: 'datum',
  severity: 'warning',
  summary: `'jl.' bij een datum in een ander jaar, van meer dan drie maanden voor de brief.`,
  options: {
    // a letter of January may write "20 december jl."
    dagen: {
      default: 92,
      summary: `Ligt een datum in een ander jaar meer dan dit aantal dagen terug, dan misleidt 'jl.'.`,
    },
  },
  *check(letter, context) {
    const { facts, reference, status } = context;
    // a letter that was sent but shows no date: when "jl." was, nobody can tell
    const dateUnknown = reference.from === 'today' && status === 'verzonden';
    for (const date of facts.dates) {
      if (date.item.marker !== 'jl' || date.item.year !== undefined) continue;
      const meant = facts.resolve(date.item);
      const day = typeof meant === 'string' ? meant : meant?.to;
      if (day === undefined) continue;
      const days = daysBetween(day, reference.date);
      const isSameYear = day.slice(0, 4) === reference.date.slice(0, 4);
      if (days <= context.option('dagen') || (isSameYear && !dateUnknown)) continue;
      const { text } = date.item;
      // '16' of "16 en 20 juni jl.": the last day of the list speaks for all
      if (/^\d+$/.test(text)) continue;
      const year = day.slice(0, 4);
      yield {
        span: { start: date.item.start, end: date.item.end },
        message: dateUnknown
          ? `'${text.trim()}' in een brief zonder datum: schrijf het jaar erbij.`
          : `'${text.trim()}' ligt ${countDays(days)} vóór ${referenceName(reference)}: schrijf het jaar voluit, ${year}.`,
        ...(dateUnknown ? { severity: 'info' } : writeYear(letter, context, date, day)),
        ...(letter.header.datum && {
          evidence: [{ span: letter.header.datum.span, message: 'de datum van de brief' }],
        }),
      };
    }
  },
};

const MARKER = /\s*(?:j\.?\s?l\.?|l\.?\s?l\.?|jongstleden|laatstleden)$/i;

/** The year in place of the marker, where the marker stands behind the date. */
function writeYear(letter: Letter, { facts }: LintContext, date: Placed<DateMention>, day: IsoDate): { fix?: Fix } {
  const { start, end } = date.item;
  const match = MARKER.exec(writtenAt(letter, { start, end }));
  if (!match) return {};
  const stop = keepsFullStop(letter.flow.text, facts.sentenceAt(date.flow.start), date) ? '.' : '';
  const year = day.slice(0, 4);
  return {
    fix: {
      title: `Schrijf het jaar: ${year}`,
      edits: [{ span: { start: start + match.index, end }, newText: ` ${year}${stop}` }],
    },
  };
}
