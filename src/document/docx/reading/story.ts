import type { Element } from '../../../xml/index.ts';
import { NotReadable } from '../../blocks.ts';
import { TOO_DEEP } from '../../refusals.ts';
import type { Parts } from '../parts.ts';
import { createFields, type Fields } from './fields.ts';
import type { Notes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { Tally } from './tally.ts';

/** A file while it is read. */
export interface Reading {
  readonly parts: Parts;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly tally: Tally;
}

/** A text that runs on by itself while it is read: the body, a header, a note, what stands in a text box. */
export interface Story {
  readonly reading: Reading;
  /** The part it stands in: relations are those of that part. */
  readonly part: string;
  readonly fields: Fields;
  /** How many content controls it is in that still show what is to be filled in. */
  open: number;
  /** How many elements deep it is. */
  depth: number;
}

/** More than this nobody puts into one another; every one costs the reader some calls. */
const DEEPEST = 150;

export function createStory(reading: Reading, part: string, root: Element, depth = 0): Story {
  return { reading, part, fields: createFields(root), open: 0, depth };
}

/**
 * Reads what stands inside of something.
 *
 * @throws NotReadable where that is deeper than anything that was meant to be read
 */
export function inside(story: Story, read: () => void): void {
  if (++story.depth > DEEPEST) throw new NotReadable(TOO_DEEP);
  read();
  story.depth--;
}
