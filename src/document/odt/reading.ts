import type { Element } from '../../xml/index.ts';
import type { Block, Note, Region } from '../blocks.ts';
import type { Lists } from './lists.ts';
import type { Styles } from './read-styles.ts';

/** What is gathered while a text is read, and what reading it takes. */
export interface Reading {
  readonly styles: Styles;
  readonly lists: Lists;
  /** The blocks of the body so far: what is anchored stands after so many of them. */
  readonly body: readonly Block[];
  readonly regions: Region[];
  readonly notes: Note[];
  /** The ids of the notes by the names that the file has for them. */
  readonly noteIds: Map<string, string>;
  readonly counted: Counted;
  /** The masters of pages that the text asks for by name, in its order. */
  readonly masters: UsedMaster[];
  /** The blocks that elements hold; where they are read is passed in, for a frame holds paragraphs and a paragraph frames. */
  blocks(parent: Element): Block[];
}

/** A kind of page that begins somewhere. */
export interface UsedMaster {
  readonly name: string;
  /** After how many blocks of the body. */
  readonly before: number;
}

/** What is not shown as text, counted. */
export interface Counted {
  changes: number;
  comments: number;
  hidden: number;
  footnote: number;
  endnote: number;
  readonly leftOut: Set<string>;
  /** How many lists, cells, sections, notes and frames are open around what is read now. */
  depth: number;
}
