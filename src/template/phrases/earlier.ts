import { isIsoDate, writeDate } from '../../dates/index.ts';

/** A letter that was sent to the Kamer before, every part a text. Parts can be open. */
export interface EarlierLetter {
  /** ISO, or open. */
  readonly datum: string;
  readonly vindplaats: string;
  /** How the sentence 'In mijn brief van … heb ik …' ends. */
  readonly inhoud: string;
}

/** What letters after the first begin with, in turn. */
const NEXT = ['Vervolgens', 'Daarna'];
/** The same where nobody knows which came first. */
const ALSO = ['Verder', 'Ook'];

/**
 * What was told before, a sentence for each letter, in order of time where all dates are known: 'In mijn brief aan de
 * Tweede Kamer van … heb ik …. Daarna heb ik in mijn brief van … …. Ten slotte heb ik …'.
 */
export function tellEarlier(letters: readonly EarlierLetter[], kamer: string): string {
  const dated = letters.every(({ datum }) => isIsoDate(datum));
  const sorted = dated ? letters.toSorted((a, b) => a.datum.localeCompare(b.datum)) : letters;
  return sorted
    .map((letter, index) => {
      const { datum, vindplaats, inhoud } = letter;
      const day = isIsoDate(datum) ? writeDate(datum) : datum;
      if (index === 0) return `In mijn brief aan ${kamer} van ${day} (${vindplaats}) heb ik ${inhoud}.`;
      if (isIsoDate(datum) && datum === sorted[index - 1]?.datum)
        return `Op dezelfde dag heb ik in mijn brief (${vindplaats}) ${inhoud}.`;
      const isLast = index > 1 && index === sorted.length - 1;
      const next = isLast && dated ? 'Ten slotte' : (dated ? NEXT : ALSO)[index % NEXT.length];
      return `${next} heb ik in mijn brief van ${day} (${vindplaats}) ${inhoud}.`;
    })
    .join(' ');
}
