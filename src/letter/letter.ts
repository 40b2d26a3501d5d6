import type { Citation, Kamer } from '../citation/index.ts';
import type { DateMention, IsoDate } from '../dates/index.ts';
import type { IncomingKind, Sentence } from '../dutch/index.ts';
import type { Flow, Span } from '../text/index.ts';
import type { YamlKey, YamlValue } from '../yaml/index.ts';
import type { HeaderField } from './head/table.ts';

export type { HeaderField };

/** `draft`: Markdown with YAML front matter; `print`: the plain text of a finished letter. */
export type LetterForm = 'draft' | 'print';

/** Where a letter is in its life. A printed letter is `verzonden`; a draft is `concept` unless its front matter says otherwise. */
export const LETTER_STATUSES = ['concept', 'ter-ondertekening', 'verzonden'] as const;

/** How far a letter is. */
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** The value of a field of the head, as it was found. */
export interface HeaderValue {
  /**
   * The value, white space folded: `datum` and `streefdatum` as ISO date where they can be read as one, else as written.
   * Null for a label without a value (absent, blacked out, or only an open place).
   */
  readonly value: string | null;
  /** The value exactly as it is written; '' when absent. */
  readonly text: string;
  /** Where the value stands; an empty span just after the label when it is absent. */
  readonly span: Span;
  /** The label as written ("Ons kenmerk", "Pagina", or the front matter key). */
  readonly label: string;
  readonly labelSpan: Span;
  /** Where it was found; `property`: in what a file says of itself, where the letter does not say it. */
  readonly place: 'front-matter' | 'head' | 'running-header' | 'property';
}

/** An occurrence of a field of the head. */
export interface FieldEntry {
  readonly field: HeaderField;
  readonly value: HeaderValue;
  /** The lines of a value that goes on over several: what stands between them may belong to a column beside it. */
  readonly lines?: readonly Span[];
}

/** What a part of the letter is. */
export type PartKind =
  | 'front-matter'
  | 'briefhoofd'
  | 'retouradres'
  | 'geadresseerde'
  | 'aanhef'
  | 'kop' // a heading in the body
  | 'alinea'
  | 'lijst'
  | 'tabel'
  | 'citaat'
  | 'vraag'
  | 'antwoord'
  | 'slotzin'
  | 'groet'
  | 'ondertekening'
  | 'bijlagen'
  | 'cc'
  | 'voetnoten'
  | 'paginakop';

/** A part of the letter, in the order of the source. */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
  /** What stands there, white space folded (mark-up left as it is). */
  readonly text: string;
  /** The number of a question or answer ('2', '3a', '2-3'), the level of a heading ('1'–'6'). */
  readonly label?: string;
}

/** Who signs: function, name, and on whose behalf. */
export interface Signature {
  readonly span: Span;
  /** 'De minister van Binnenlandse Zaken en Koninkrijksrelaties', without the comma; '' when only a name was found. */
  readonly functie: string;
  readonly naam?: string;
  /** "namens deze", "mede namens …": what follows. */
  readonly namens?: string;
}

/** What was lost of a letter's head when it was pasted. */
export interface LostHead {
  /** Where the text begins. */
  readonly start: 'aanhef' | 'page';
  /** The number of the page it begins with. */
  readonly page?: number;
}

/** The salutation of a letter. */
export interface Salutation {
  readonly part: Part;
  /** The salutation taken apart; absent for one of another form ("L.S.,", "Excellentie,"). */
  readonly greeting?: Greeting;
}

/** A salutation taken apart: "Geachte Heer Van Dijk,". */
export interface Greeting {
  /** "Geachte", "Zeer geachte", "Beste". */
  readonly opening: string;
  /** 'heer', 'mevrouw', 'heren', 'dames', … in lower case; undefined for "Geachte voorzitter". */
  readonly address: string | undefined;
  /** The address as written: "Heer"; '' without one. */
  readonly written: string;
  /** What follows the address or, without one, the opening; without the closing comma. */
  readonly rest: string;
  /** Where the rest starts. */
  readonly restStart: number;
}

/** A part of the closing, by what it says: in a muddled closing the reader may take it for a paragraph. */
export interface ClosingPart {
  readonly kind: 'slotzin' | 'groet' | 'ondertekening';
  readonly part: Part;
}

/** To whom a letter goes, as far as it says so. */
export interface Addressee {
  /** The field `aan` and under that the address block, copies included; '' for a letter that names nobody. */
  readonly text: string;
  /** The address block, or the value of the field in a letter without one. */
  readonly span?: Span;
  /** The Kamers it goes to, the Tweede Kamer first. */
  readonly kamers: readonly Kamer[];
  /** True for a letter to somebody else; with `kamers` empty and this false, the letter does not say. */
  readonly isOther: boolean;
}

/** An incoming letter, report or set of questions that the letter answers or mentions. */
export interface IncomingLetter {
  readonly span: Span;
  readonly soort: IncomingKind;
  readonly datum?: IsoDate;
  readonly afzender?: string;
  readonly namens?: string;
  readonly kenmerk?: string;
  readonly onderwerp?: string;
}

/** A footnote: its mark, where mark and text stand, what it cites. */
export interface Note {
  readonly mark: string;
  /** The marks in the running text, in order; empty for a note that is never referred to. */
  readonly marks: readonly Span[];
  /** The note's text; absent for a mark without a note. */
  readonly span?: Span;
  readonly citations: readonly Citation[];
}

/** An open place: what is not known yet, "[…kenmerk…]", and everything else that stands for it (PM, XX, "nr. …"). */
export interface OpenPlace {
  readonly span: Span;
  readonly text: string;
  /** What is to be filled in ('kenmerk'), where the place says so. */
  readonly what?: string;
  /** `own`: our own "[…]" form; `word`: what Word leaves ("Fout! Verwijzingsbron niet gevonden."); `other`: PM, XX, n.t.b. … */
  readonly form: 'own' | 'word' | 'other';
}

/** A page number as printed ("Pagina 3 van 3", "Blad 1/1"). */
export interface PageMark {
  readonly page: number;
  readonly of?: number;
  readonly span: Span;
}

/** An HTML comment: no text of the letter, but it may speak to the checker ("briefwijzer-negeer …"). */
export interface LetterComment {
  /** From '<!--' to just after '-->'. */
  readonly span: Span;
  /** What stands between the marks, trimmed. */
  readonly text: string;
}

/** Something that stood in the way of reading; it becomes a finding at its place. */
export interface ReadProblem {
  readonly span: Span;
  /** Dutch, for the user. */
  readonly message: string;
  readonly kind: 'yaml' | 'front-matter' | 'no-text' | 'too-large';
}

/** Page furniture lifted out of the running text: a running header, a footer. */
export interface Furniture {
  readonly span: Span;
  readonly kind: 'running-header' | 'footer' | 'reference-column';
  /** True when the sentence before it goes on after it: a page header in the middle of a sentence. */
  readonly insideSentence: boolean;
}

/** What is known of the file from which a letter was read. */
export interface LetterFile {
  /** True for pages (PDF): what pasting does to a text, extraction does too. */
  readonly paged?: boolean;
  /** Insertions, deletions and moves that nobody accepted yet; the letter was read as if they were. */
  readonly changes: number;
  readonly comments: number;
}

/** A letter as data: the one value on which rules, completion, hover, outline, templates and export work. */
export interface Letter {
  readonly source: string;
  readonly form: LetterForm;
  /** False for text that is no letter (a regulation, a treaty, a table of numbers). */
  readonly isLetter: boolean;
  readonly status: LetterStatus;
  /**
   * True for a print of the Kamer, in a Kamerstuk or the Aanhangsel: by its title, or by what the printer put above and below it.
   * The Kamer leaves out head, kenmerk, salutation and closing.
   */
  readonly published: boolean;
  /** The kind of letter that the front matter names, where it is a known one (see `letterKinds`). */
  readonly soort?: string;
  /** The value that counts for each field: front matter, else the head, else a running header. */
  readonly header: Readonly<Partial<Record<HeaderField, HeaderValue>>>;
  /** Every occurrence of every field, in the order of the source. */
  readonly fields: readonly FieldEntry[];
  /** The whole front matter, its fences included. */
  readonly frontMatter?: FrontMatter;
  readonly parts: readonly Part[];
  /** What was lost of the head of a print in pasting, which its writer did not leave out. Computed at the first question, as are the next three. */
  readonly lostHead: LostHead | undefined;
  readonly addressee: Addressee;
  /** The first salutation; undefined in a letter without one. */
  readonly salutation: Salutation | undefined;
  /** The last sentence, the closings and the signatures, in the order of the text. */
  readonly closing: readonly ClosingPart[];
  readonly signatures: readonly Signature[];
  readonly ontvangen: readonly IncomingLetter[];
  readonly pages: readonly PageMark[];
  readonly furniture: readonly Furniture[];
  readonly flow: Flow;
  /**
   * What somebody else says: quotations, questions of the Kamer, texts of motions. Offsets of the flow, in order, not overlapping.
   * Computed at the first question.
   */
  readonly quotes: readonly Span[];
  /** Spans are offsets of the source. */
  readonly citations: readonly Citation[];
  /** `start` and `end` are offsets of the source. */
  readonly dates: readonly DateMention[];
  readonly notes: readonly Note[];
  readonly openPlaces: readonly OpenPlace[];
  readonly comments: readonly LetterComment[];
  /** Computed at the first question. */
  readonly sentences: readonly Sentence[];
  readonly problems: readonly ReadProblem[];
  /** Where it was read from a file with a layout; its text is that of the file then, and has no place in it that could be changed. */
  readonly file?: LetterFile;
}

/** The front matter of a draft. */
export interface FrontMatter {
  /** From the first fence to just after the second. */
  readonly span: Span;
  /** Between the fences. */
  readonly body: Span;
  /** Every top-level key in order, its value read as plain data (scalars are the strings as typed). */
  readonly entries: readonly FrontMatterEntry[];
  /** False when the YAML does not parse; then `entries` holds what could be read before the error. */
  readonly valid: boolean;
}

/** A top-level key of the front matter. */
export type FrontMatterEntry = YamlKey;

/** What front matter can hold. */
export type FrontMatterData = YamlValue;
