import type { Paragraph } from '../../document/index.ts';
import {
  draftParagraphs,
  type Letter,
  type PartKind,
  paragraphOnNewPage,
  type SenderValues,
} from '../../letter/index.ts';
import { createLineIndex } from '../../text/index.ts';

/** A letter that is to be shown. */
export interface ShownLetter {
  readonly letter: Letter;
  /** What the profile says of who writes. */
  readonly values: SenderValues;
}

/** What the preview has to know of a letter while its Markdown is read: everything by line, as markdown-it counts. */
export interface Page extends ShownLetter {
  /** How many lines the front matter takes; 0 for a letter without. */
  readonly headLines: number;
  /** The lines of a head that stands in the text: it is shown as the head of the page. */
  readonly headInText: readonly LineRange[];
  /** The paragraphs of the letter by their first line, also where Markdown sees one paragraph: the name under an office. */
  readonly paragraphs: ReadonlyMap<number, Paragraph>;
  /** The paragraph that begins a page when the letter is written. */
  readonly onNewPage: Paragraph | undefined;
  /** What is still to be filled in below the head, in the order of the text. */
  readonly places: readonly PlaceOnLine[];
  /** The marks of the notes that were met: a mark without a note stays as it is written. */
  readonly notes: Set<string>;
  /** True while a note is read: notes do not hold notes. */
  inNote: boolean;
}

/** An open place by the line on which it begins. */
export interface PlaceOnLine {
  readonly line: number;
  readonly text: string;
}

/** Lines of the source, the last not included. */
export type LineRange = readonly [number, number];

/** The parts of which a head is made. */
const OF_HEAD: ReadonlySet<PartKind> = new Set(['briefhoofd', 'retouradres', 'geadresseerde']);
/** More open places than this are not shown as such: a text full of them is no letter. */
const MOST_PLACES = 1000;

/** Takes from a letter what its page needs. */
export function pageOf({ letter, values }: ShownLetter): Page {
  const { source, frontMatter, parts, openPlaces } = letter;
  const lines = createLineIndex(source);
  const lineOf = (offset: number) => lines.positionAt(offset).line;
  const headEnd = frontMatter?.span.end ?? 0;
  const below = openPlaces.filter(({ span }) => span.start >= headEnd).slice(0, MOST_PLACES);
  const paragraphs = draftParagraphs(letter);
  return {
    letter,
    values,
    headLines: frontMatter ? lineOf(frontMatter.span.end) + 1 : 0,
    headInText: parts
      .filter(({ kind }) => OF_HEAD.has(kind))
      .map(({ span }) => [lineOf(span.start), lineOf(span.end) + 1]),
    paragraphs: new Map([...paragraphs].map(([start, paragraph]) => [lineOf(start), paragraph])),
    onNewPage: paragraphOnNewPage(letter, [...paragraphs.values()]),
    places: below.map(({ span, text }) => ({ line: lineOf(span.start), text })),
    notes: new Set(),
    inNote: false,
  };
}
