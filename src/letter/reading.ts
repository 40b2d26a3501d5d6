import type { Flow, Span } from '../text/index.ts';
import type {
  FieldEntry,
  FrontMatter,
  Furniture,
  LetterComment,
  PageMark,
  Part,
  ReadProblem,
  Signature,
} from './letter.ts';

/** A mark of a footnote in the running text. */
export interface NoteMark {
  readonly mark: string;
  readonly span: Span;
}

/** What a reader of one form gives; `readLetter` adds what is found in the flow. */
export interface Reading {
  readonly flow: Flow;
  /** Text beside the running text in which references count all the same: link targets, page furniture. */
  readonly aside: Flow;
  readonly parts: readonly Part[];
  readonly signatures: readonly Signature[];
  readonly fields: readonly FieldEntry[];
  readonly pages: readonly PageMark[];
  readonly furniture: readonly Furniture[];
  readonly noteMarks: readonly NoteMark[];
  readonly comments: readonly LetterComment[];
  readonly problems: readonly ReadProblem[];
  readonly frontMatter?: FrontMatter;
  /** Its head has the title of a letter or of answers that the Kamer printed: a motion or a bill is published, but does not have it. */
  readonly titled: boolean;
  /** See `Letter.published`. */
  readonly published: boolean;
  /** What a file marks as still to be filled in. */
  readonly openPlaces?: readonly Span[];
}
