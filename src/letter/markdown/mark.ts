import type { Span } from '../../text/index.ts';

/** How letters look, or that they are a link. */
export type Look = 'bold' | 'italic' | 'underline' | 'strike' | 'raised' | 'lowered' | 'link';

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
  /** What is written between the marks of code. */
  readonly code?: Span;
  /** The look that begins with this mark, or ends with it. */
  readonly begins?: Look;
  readonly ends?: Look;
  /** Where the link leads that begins here. */
  readonly address?: Span;
  /** True for a line end that the writer made. */
  readonly breaks?: true;
}
