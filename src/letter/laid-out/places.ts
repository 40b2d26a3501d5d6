import type { Block, Paragraph } from '../../document/index.ts';
import { isAanhef, isGroet } from '../../dutch/index.ts';
import { textOf } from './paragraph-lines.ts';
import { paragraphsOf } from './tables.ts';

/** What of a document is its head and its closing, told before its text is made: there, lines stand close together. */
export interface Places {
  /** The salutation; undefined in a letter without one. */
  readonly aanhef: Paragraph | undefined;
  /** Above the salutation or, without one, above the running text. */
  readonly head: ReadonlySet<Paragraph>;
  /** The closing and what stands below it. */
  readonly closing: ReadonlySet<Paragraph>;
}

/** How far down a salutation is looked for, in paragraphs that hold text. */
const DEEPEST = 200;
/** A longer paragraph is running text. */
const LONGEST_LINE = 100;

/** Finds the head and the closing of a body. */
export function placesIn(body: readonly Block[]): Places {
  const written = paragraphsOf(body)
    .map((paragraph) => ({ paragraph, text: textOf(paragraph) }))
    .filter(({ text }) => text !== '');
  const paragraphs = written.map(({ paragraph }) => paragraph);
  const texts = written.map(({ text }) => text);
  const aanhef = texts.slice(0, DEEPEST).findIndex((text) => isAanhef(text));
  const prose = texts.findIndex((text) => text.length > LONGEST_LINE || text.endsWith('?'));
  const end = aanhef >= 0 ? aanhef : Math.max(0, prose);
  const groet = texts.findLastIndex((text) => isGroet(text));
  const last = texts.findLastIndex((text) => text.length > LONGEST_LINE || /[.?!]$/.test(text));
  const from = Math.max(groet >= 0 ? groet : last + 1, end + 1);
  return {
    aanhef: paragraphs[aanhef],
    head: new Set(paragraphs.slice(0, end)),
    closing: new Set(paragraphs.slice(from)),
  };
}
