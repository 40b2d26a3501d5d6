/** A piece of a rendered template. */
export type Segment = TextSegment | OpenSegment;

/** Text that is known. */
export interface TextSegment {
  readonly kind: 'text';
  readonly text: string;
}

/** A place that the writer still has to fill: a tab stop in the editor, "[…question…]" in plain text. */
export interface OpenSegment {
  readonly kind: 'open';
  /** The field's name; the same field twice is one mirrored tab stop. */
  readonly field: string;
  /** What is asked, in Dutch, short: 'datum van de brief'. */
  readonly question: string;
  readonly choices?: readonly string[];
}
