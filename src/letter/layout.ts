import type { BlockKind, Span } from '../text/index.ts';

/**
 * What the file says of a text that was read from it: which stretches are paragraphs, items, cells, headers. With it `readLetter` need
 * not tell them from spaces and empty lines. Everything of the text that no stretch covers is shown and not read.
 */
export interface Layout {
  /** In the order of the text, not overlapping. */
  readonly stretches: readonly Stretch[];
  /** True for a file of pages (PDF): its lines and spaces are those of the page, not of its writer. */
  readonly paged: boolean;
  /** The marks of notes, in order; each lies inside a stretch. */
  readonly marks: readonly LaidOutMark[];
  /** What the file itself marks as still to be filled in, in order; each lies inside a stretch. */
  readonly openPlaces: readonly Span[];
}

/**
 * Where a stretch stands. `side` is a text box, a frame or a column beside the text of the first page, `running-side` one of a later
 * page. A `property` is a line "Kenmerk: 2021-17" of what the file says of itself: it counts where the letter has no such value.
 */
export type StretchZone = 'body' | 'first-header' | 'running-header' | 'footer' | 'side' | 'running-side' | 'property';

/** A paragraph of the file. */
export interface Stretch {
  readonly zone: StretchZone;
  readonly kind: Extract<BlockKind, 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'note'>;
  /** The whole of it in the text, the mark of a list included. */
  readonly span: Span;
  /** Its lines without the mark of the list: one, and one more for each line end in it. */
  readonly lines: readonly Span[];
  /** Of a heading 1 to 6; of an item how deep it stands, from 0. */
  readonly level?: number;
  readonly quoted?: boolean;
  /** The mark of the note whose text this is. */
  readonly note?: string;
  /** The list, table or quotation it belongs to; stretches of one have the same number. */
  readonly group?: number;
  /** The header, foot, frame or column it stands in; stretches of one have the same number. */
  readonly region?: number;
  /** Of a cell: its row and column, from 0. */
  readonly row?: number;
  readonly column?: number;
  /** The page it stands on, from 1, where the file has pages. */
  readonly page?: number;
  /** Bold from the first to the last letter. */
  readonly bold?: boolean;
}

/** The mark of a note in the running text. */
export interface LaidOutMark {
  readonly mark: string;
  readonly span: Span;
}
