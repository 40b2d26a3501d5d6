import type { Span } from '../text/index.ts';
import type { CitationKind, Identity, Kamer } from './identity.ts';
import type { Notation } from './notations.ts';

export type { Kamer };

/** One reference as it was found in a text. */
export interface Citation {
  /** Offsets in the text that was searched (the letter reader gives offsets of the source). */
  readonly span: Span;
  /** What stands there, white space folded. */
  readonly text: string;
  readonly kind: CitationKind;
  /** The papers it denotes, in order; more than one for a list or a range. */
  readonly targets: readonly Identity[];
  /** True when the targets are one paper that belongs to several dossiers ("33 009, 32 637 en 31 288, nr. 117"). */
  readonly joint?: boolean;
  readonly notation: Notation;
  readonly kamer?: Kamer;
  /** The parliamentary year as written, in full: '2019-2020'. */
  readonly vergaderjaar?: string;
  /** The calendar year written beside it ("; 2020"). */
  readonly jaar?: number;
  /** Pages as written, without "p.": '25-36'. */
  readonly pagina?: string;
  /** "Bijlage bij …": the citation denotes an annex to its targets. */
  readonly bijlage?: boolean;
  /** "nr. 53/E": the Eerste Kamer's letter of the same paper. */
  readonly eersteKamer?: string;
  /** The Rijkswet number written beside the dossier: 'R2137'. */
  readonly rijkswet?: string;
  /** "t.v.v. …": what the cited paper replaces. */
  readonly vervangt?: readonly Identity[];
  /** True for a reference in page furniture of a printed paper (footer, ISSN line): not a citation of the letter. */
  readonly furniture?: boolean;
  /** The mark of the footnote it stands in. */
  readonly note?: string;
  /** True when it stands in quoted text. */
  readonly quoted?: boolean;
}

/** A reference that is being typed, read from the text before (and after) the caret. */
export interface TypedCitation {
  /**
   * From the start of the citation ("TK ", "Kamerstukken II ") to the end of what belongs to it after the caret, the calendar year
   * of the ministries included; of a number in a list that number alone.
   */
  readonly span: Span;
  /** What was typed from the start of the span to the caret. */
  readonly typed: string;
  readonly notation: Notation;
  readonly kamer?: Kamer;
  /** The parliamentary year as typed, in full: '2019-2020'. */
  readonly vergaderjaar?: string;
  /** The calendar year behind it ("; 2020"). */
  readonly jaar?: number;
  /** The digits of the dossier typed so far, without spaces or dots. */
  readonly dossier?: string;
  readonly suffix?: string;
  /** The number of the Rijkswet beside it: 'R2137'. */
  readonly rijkswet?: string;
  /** The digits (or letters) of the paper's number typed so far; '' when its place has been reached. */
  readonly number?: string;
  /** True for a further number of a list ("nrs. 93 en 10"): only the number takes the place of what was typed. */
  readonly listed?: true;
  /** Words typed after the label instead of a number ("TK krimp leefb"). */
  readonly words?: string;
}
