import type { Line } from './lines.ts';
import type { Drafted } from './paragraphs.ts';

/** Tells which paragraphs are headings. */
export interface Headings {
  /** From 1; undefined for a paragraph that is none. */
  levelOf(one: Drafted): number | undefined;
}

/** No heading is longer: lines, and letters. */
const MOST_LINES = 3;
const LONGEST = 200;
/** Letters of a heading are larger than those of the text by this part, or bold. */
const LARGER = 1.12;

/** The headings of a document: larger ones stand above smaller ones, and these above those that are only bold. */
export function createHeadings(lines: readonly Line[], bodySize: number): Headings {
  const sizes = new Set(lines.filter(({ size }) => size > LARGER * bodySize).map(({ size }) => Math.round(size)));
  const ranks = [...sizes].sort((one, other) => other - one);
  return {
    levelOf({ lines: own, marker }) {
      const [first] = own;
      const text = own.map((line) => line.text).join(' ');
      if (!first || own.length > MOST_LINES || text.length > LONGEST || !/\p{L}/u.test(text)) return undefined;
      const tagged = /^H([1-6]?)$/.exec(first.tag?.role ?? '');
      const isLarge = first.size > LARGER * bodySize;
      const looks = isLarge || (first.bold && own.every(({ bold }) => bold) && !/[.;,]$/.test(text));
      if (!tagged && (!looks || marker?.text === '' || /^[•▪●○–-]/.test(marker?.text ?? ''))) return undefined;
      if (tagged?.[1]) return Number(tagged[1]);
      const rank = isLarge ? ranks.indexOf(Math.round(first.size)) + 1 : ranks.length + 1;
      return Math.min(6, Math.max(1, rank));
    },
  };
}
