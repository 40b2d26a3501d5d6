/**
 * The model between files and letters. Readers of Word, OpenDocument and PDF make it, writers of Word and OpenDocument take it. It
 * knows paragraphs, lists and tables and what page furniture is, and nothing of letters.
 */

/** A document as blocks. */
export interface Document {
  /** What the document runs to: paragraphs and tables in reading order. */
  readonly body: readonly Block[];
  /** What stands beside or around the body: letterheads, reference columns, running headers and footers. In reading order. */
  readonly regions: readonly Region[];
  /** Footnotes and endnotes in the order of their marks. */
  readonly notes: readonly Note[];
  readonly properties: Properties;
  /** What a writer sets around the body. Readers leave it out: they give what they find as regions. */
  readonly head?: PageHead;
}

/** The head of a first page, and what the pages after it repeat above "Pagina x van y". */
export interface PageHead {
  /** Who writes, at the top of the first page, a line each: 'Ministerie van Waterbeheer'. */
  readonly sender: readonly string[];
  /** In small letters above the address. */
  readonly returnAddress?: HeadEntry;
  /** To whom it goes; the entry of a copy has a label. */
  readonly address: readonly HeadEntry[];
  /** Between address and text, label and value on one line: Datum, Betreft. */
  readonly lines: readonly HeadEntry[];
  /** Beside the text of the first page, the label above the value: Directie, Kenmerk, Bijlagen. */
  readonly column: readonly HeadEntry[];
  /** What the pages after the first repeat: Datum, Kenmerk. */
  readonly running: readonly HeadEntry[];
}

/** A value of the head with its label. */
export interface HeadEntry {
  /** The name by which a template asks for it: 'uw-kenmerk'. */
  readonly name: string;
  /** What is printed before the value, without a colon; '' for a value that stands by itself. */
  readonly label: string;
  /** The lines of the value, at least one. */
  readonly lines: readonly (readonly Inline[])[];
}

/** Where a region stands, as far as the file says so. */
export type Zone =
  /** The header of the first page alone. */
  | 'first-header'
  /** The header of the pages after the first, or of all of them. */
  | 'running-header'
  /** The foot of a page. */
  | 'footer'
  /** A text box, a frame, or what stands at a place of its own on the page: letterhead, address, reference column. */
  | 'frame';

/** Text that stands beside the body. */
export interface Region {
  readonly zone: Zone;
  readonly blocks: readonly Block[];
  /** How many blocks of the body stand before the paragraph to which it is anchored, or before the page on which it stands. */
  readonly before: number;
  /** The page on which it was found, from 1; only where the file has pages (PDF). */
  readonly page?: number;
}

/** A footnote or endnote. */
export interface Note {
  /** What joins a note to its marks; unique in the document. */
  readonly id: string;
  /** The mark as the reader sees it: '1', 'i', '*'. */
  readonly mark: string;
  readonly kind: 'footnote' | 'endnote';
  readonly blocks: readonly Block[];
}

/** What the file says of itself. */
export interface Properties {
  readonly title?: string;
  readonly subject?: string;
  /** ISO date of the last change, where the file names one. */
  readonly modified?: string;
  /** What a ministry adds, by its name as written: `Kenmerk` -> '2021-0000093431'. */
  readonly custom: Readonly<Record<string, string>>;
}

export type Block = Paragraph | Table | PageBreak;

/** What a paragraph is. */
export type Role = 'text' | 'heading' | 'item' | 'quote';

/** A run of text between two paragraph ends. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: Role;
  readonly content: readonly Inline[];
  /** Of a heading its level, from 1; of an item how deep it stands, from 0. */
  readonly level?: number;
  /** Of an item: what the list prints before it ('1.', 'a)', '•'), which is no text of the paragraph. '' for one that goes on with the item above. */
  readonly marker?: string;
  /** Of an item: the list it belongs to. */
  readonly list?: string;
  /** The name of its style as the file has it, for templates and for what a style says ('Aanhef', 'Referentiekop'). */
  readonly style?: string;
  /** Empty lines that a writer leaves above it besides the usual distance: the room for a signature. */
  readonly room?: number;
  /** Where its lines stand in the cell of a table; at the left where absent. Readers leave it out. */
  readonly align?: Align;
}

/** Where lines stand. */
export type Align = 'center' | 'right';

/** A table. What is laid out with a table is one too: who reads letters tells them apart. */
export interface Table {
  readonly type: 'table';
  readonly rows: readonly Row[];
  /** How many rows from the top say what the columns are. */
  readonly headerRows: number;
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** How many columns it is wide; 1 where absent. */
  readonly columns?: number;
  /** How many rows it is high; 1 where absent. A cell that another covers is not in its row. */
  readonly rows?: number;
}

/** A page that begins because the writer said so. */
export interface PageBreak {
  readonly type: 'page-break';
}

/** A piece of a paragraph. */
export type Inline = Text | Break | NoteMark | Field | Picture;

/** Letters in one look. Tabs are tabs; white space is as it is written, but a soft hyphen is left out. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly raised?: true;
  readonly lowered?: true;
  /** Where it leads; never followed. */
  readonly link?: string;
  /** True for a place that is still to be filled in. */
  readonly open?: true;
}

/** The end of a line inside a paragraph: one that the writer made, or `wrapped` where the page was full (PDF). */
export interface Break {
  readonly type: 'break';
  readonly wrapped?: true;
}

/** The mark of a note in the text. */
export interface NoteMark {
  readonly type: 'note-mark';
  readonly note: string;
}

/** What the program that shows the file works out. */
export interface Field {
  readonly type: 'field';
  readonly field: 'page' | 'pages';
  /** What it said when the file was last saved; '' where unknown. */
  readonly text: string;
}

export interface Picture {
  readonly type: 'picture';
  /** What stands for it; '' where the writer gave nothing. */
  readonly alt: string;
}

/** What a reader remarks on the way. Everything is counted, nothing of it is shown as text of the letter. */
export interface Remarks {
  /** Insertions, deletions and moves that nobody accepted yet; they were read as accepted. */
  readonly changes: number;
  readonly comments: number;
  /** Paragraphs or runs that the file hides; left out. */
  readonly hidden: number;
  /** Whether it carries macros. They never run. */
  readonly macros: boolean;
  /** Parts that lie elsewhere or in another format, in Dutch, for the user ('een ingevoegd HTML-bestand'); they were left out. */
  readonly leftOut: readonly string[];
}

export const NO_REMARKS: Remarks = { changes: 0, comments: 0, hidden: 0, macros: false, leftOut: [] };

/** A file that was read. */
export interface Read {
  readonly format: 'docx' | 'odt' | 'pdf' | 'eml';
  readonly document: Document;
  readonly remarks: Remarks;
  /** Of a PDF: how many pages it has. */
  readonly pages?: number;
}

/** A file that cannot be read: `message` is one Dutch sentence without a stop, to stand behind the name of the file ("is beveiligd met een wachtwoord: …"). */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}
