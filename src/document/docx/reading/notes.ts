import { childOf, childrenOf, type Element } from '../../../xml/index.ts';
import { numeral } from '../../numerals.ts';
import { attributeOf, numberIn, valueIn } from './values.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to. */
export interface FoundNote {
  readonly id: string;
  readonly mark: string;
  readonly kind: NoteKind;
  /** True for a mark that the writer chose, which then stands before the note as well. */
  readonly chosen: boolean;
  readonly element: Element;
}

/** The notes of a file, numbered in the order in which the text refers to them. */
export interface Notes {
  /**
   * The note of a reference; undefined for one that the file does not have.
   *
   * @param chosen the mark that the writer chose in place of a number
   */
  refer(kind: NoteKind, id: string, chosen?: string): FoundNote | undefined;
  /** A bookmark begins. What it names is a note where a reference comes next. */
  bookmark(name: string): void;
  /** Something else comes next. */
  text(): void;
  /** The note whose reference a bookmark names. */
  named(bookmark: string): string | undefined;
  /** A section begins: it can write its numbers in another way, and begin again. */
  section(properties: Element | undefined): void;
  /** In the order of their marks. */
  readonly found: readonly FoundNote[];
}

/** How notes of a kind are numbered. */
interface Manner {
  format: string;
  start: number;
  next: number;
  eachSection: boolean;
}

const KINDS = ['footnote', 'endnote'] as const;

/** @param roots of footnotes.xml and endnotes.xml; @param settings of settings.xml */
export function notesOf(roots: Readonly<Record<NoteKind, Element | undefined>>, settings: Element | undefined): Notes {
  const written = new Map(KINDS.map((kind) => [kind, notesIn(roots[kind], kind)]));
  const manners = { footnote: mannerOf('decimal'), endnote: mannerOf('lowerRoman') };
  const known = new Map<string, FoundNote>();
  const named = new Map<string, string>();
  let bookmarks: string[] = [];
  for (const kind of KINDS) applyTo(manners[kind], childOf(settings, `w:${kind}Pr`));
  return {
    refer(kind, id, chosen) {
      const key = `${kind}-${id}`;
      const before = known.get(key);
      const element = written.get(kind)?.get(id);
      for (const bookmark of bookmarks) named.set(bookmark, key);
      bookmarks = [];
      if (before || !element) return before;
      const manner = manners[kind];
      const mark = chosen ?? numeral(manner.next++, manner.format);
      const note = { id: key, mark, kind, chosen: chosen !== undefined, element };
      known.set(key, note);
      return note;
    },
    bookmark: (name) => void bookmarks.push(name),
    text() {
      if (bookmarks.length > 0) bookmarks = [];
    },
    named: (bookmark) => named.get(bookmark),
    section(properties) {
      for (const kind of KINDS) {
        applyTo(manners[kind], childOf(properties, `w:${kind}Pr`));
        if (manners[kind].eachSection) manners[kind].next = manners[kind].start;
      }
    },
    get found() {
      return [...known.values()];
    },
  };
}

function mannerOf(format: string): Manner {
  return { format, start: 1, next: 1, eachSection: false };
}

function applyTo(manner: Manner, properties: Element | undefined): void {
  manner.format = valueIn(properties, 'w:numFmt') ?? manner.format;
  const start = numberIn(properties, 'w:numStart');
  if (start !== undefined && start !== manner.start) {
    manner.start = start;
    manner.next = start;
  }
  const restart = valueIn(properties, 'w:numRestart');
  if (restart !== undefined) manner.eachSection = restart === 'eachSect';
}

/** The notes of a part by id, without the lines that separate notes from the text. */
function notesIn(root: Element | undefined, kind: NoteKind): Map<string, Element> {
  const ordinary = childrenOf(root, `w:${kind}`).filter(
    (note) => (attributeOf(note, 'w:type') ?? 'normal') === 'normal',
  );
  return new Map(ordinary.map((note) => [attributeOf(note, 'w:id') ?? '', note]));
}
