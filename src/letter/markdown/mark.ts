import type { Span } from '../../text/index.ts';

/** A stretch of a block's lines that is not shown as it is written. */
export interface Mark extends Span {
  /** What is shown in its place: a space for a gap. Absent: nothing is. */
  readonly shown?: string;
  /** The address of a link: no text, but it may hold an identifier. */
  readonly target?: Span;
  /** The mark of a footnote. */
  readonly note?: string;
  /** True for an HTML comment, its delimiters included. */
  readonly comment?: true;
}
