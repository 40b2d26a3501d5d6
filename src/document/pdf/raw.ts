/** What stands on a page, where it stands. Points from the left and from the top of the page as it is shown. */
export interface RawPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Horizontal lines. */
  readonly rules: readonly Rule[];
  /** True where something takes up a good part of the page: a scan. */
  readonly hasPicture: boolean;
  /** Pieces of text that run aslant or upright: marks across the page. They are left out. */
  readonly aslant: number;
  /** True for a page that cannot be read. */
  readonly isDamaged: boolean;
}

/** Letters of one font that stand together. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The line on which the letters stand. */
  readonly y: number;
  /** Of the font, in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** True where a space stands before it. */
  readonly spaced: boolean;
  /** What the file says that it is, where it is tagged. */
  readonly tag?: Tag;
}

/** What a tagged PDF says of a piece of text (ISO 32000-1, 14.8). */
export interface Tag {
  /** The paragraph or like that it stands in: pieces with one number are of one. Undefined for page furniture. */
  readonly element?: number;
  /** Its kind: 'P', 'H2', 'Lbl', 'LBody', 'TD', 'Note', 'Artifact'. */
  readonly role: string;
  /** The table, row and cell that it stands in. */
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
}

export interface Rule {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}
