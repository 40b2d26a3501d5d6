import type { Gone, OpenDossier, OpenPaper, Row } from '../rows.ts';

/** The categories that the register is made of, and what a row of each is. */
export interface FeedRows {
  readonly Kamerstukdossier: OpenDossier;
  readonly Document: OpenPaper;
}

/** A kind of row: the feed has a series of pages for each. */
export type Category = keyof FeedRows;

/** A page of the feed. */
export interface FeedPage<R extends Row> {
  /** In the order of the feed; a row that comes twice counts as it comes last. */
  readonly rows: readonly (R | Gone)[];
  /** Where to go on: behind the last row of this page. As it comes. Absent only for an empty feed. */
  readonly token?: string;
  /** True when nothing came behind the token that was asked for: the reader has everything of now. */
  readonly caughtUp: boolean;
}
