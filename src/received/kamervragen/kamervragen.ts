import type { IsoDate } from '../../dates/index.ts';
import type { Layout } from '../../letter/index.ts';
import { opensHead, readHead } from './head.ts';
import { liftedFrom } from './laid-out.ts';
import { type Lifted, liftNotes, withMarks, withNumber } from './notes.ts';
import { firstQuestion, readNumbered } from './numbered.ts';
import { pagesOf, wordsWhole } from './pages.ts';
import { isPublication, publicationText } from './publication.ts';
import { readUnnumbered } from './unnumbered.ts';
import type { Vraag } from './vraag.ts';

/** Written questions of a member of one of the Kamers, as they were sent in. */
export interface Kamervragen {
  readonly kamer: 'tweede' | 'eerste';
  /** '2021Z03234'; the Eerste Kamer has numbers of its own ('175000.01u'), which are not read. */
  readonly zaak?: string;
  readonly ingezonden?: IsoDate;
  /** 'het lid Van Dijk (VVD)', 'de leden Bos (D66) en Smit (CDA)'. */
  readonly leden?: string;
  /** The ministers who are asked: 'de minister van Financiën'. */
  readonly gericht: readonly string[];
  readonly onderwerp?: string;
  /** In order, counted from 1. */
  readonly vragen: readonly Vraag[];
  /** The footnotes as they stand, with their numbers: '1) Streekblad, 3 mei 2021'. */
  readonly noten: readonly string[];
}

/** Larger texts hold no set of questions. In UTF-16 units. */
const LARGEST = 512 * 1024;

/** What is known of a text with Kamervragen. */
export interface KamervragenOptions {
  /** What the file says of it, where it was read from one: its notes and the edges of its pages need not be guessed then. */
  readonly layout?: Layout;
}

/**
 * Reads Kamervragen from the text that the Kamer sends, that of its site or of a file, or the XML of the official publications
 * (kv-tk-…, ah-tk-…: answers in it are left out). Undefined for a text without questions of a member of a Kamer.
 */
export function readKamervragen(source: string, { layout }: KamervragenOptions = {}): Kamervragen | undefined {
  if (source.length > LARGEST) return undefined;
  if (layout) return readLines(liftedFrom(source, layout), source);
  return isPublication(source) ? readXml(source) : readText(source.replace(/^\ufeff/, ''));
}

function readXml(source: string): Kamervragen | undefined {
  const { text, noten } = publicationText(source);
  const lines = pagesOf(text).pages.flat();
  const start = firstQuestion(lines, 0);
  // the questions may cite those of another number
  const found = start < 0 ? undefined : headOf(lines.slice(0, start), '');
  return found && { ...found, vragen: readNumbered(lines.slice(start), false).vragen, noten };
}

function readText(text: string): Kamervragen | undefined {
  const { pages, arePrinted } = pagesOf(text);
  const lifted = arePrinted || HAS_HEADINGS.test(text) ? liftNotes(pages) : { lines: pages.flat(), noten: [] };
  return readLines({ ...lifted, lines: arePrinted ? wordsWhole(lifted.lines) : lifted.lines }, text);
}

function readLines(lifted: Lifted, text: string): Kamervragen | undefined {
  const { lines } = lifted;
  const start = firstQuestion(lines, Math.max(0, lines.findIndex(opensHead)));
  if (start < 0) return withoutNumbers(lines, lifted.noten, text);
  const found = headOf(lines.slice(0, start), text);
  if (!found) return undefined;
  const { vragen, noten } = readNumbered(lines.slice(start), lifted.noten.length === 0);
  const notes = lifted.noten.length > 0 ? lifted.noten : noten;
  return withNotes({ ...found, vragen, noten: notes });
}

const HAS_HEADINGS = /^\W{0,4}vraag 1\b/im;

function withoutNumbers(lines: readonly string[], lifted: readonly string[], text: string): Kamervragen | undefined {
  const read = readUnnumbered(lines);
  if (!read) return undefined;
  const { head, about, vragen, noten } = read;
  return withNotes({ ...whose(head, text), ...about, vragen, noten: lifted.length > 0 ? lifted : noten });
}

/** Questions with the marks of their notes written in one way. */
function withNotes(asked: Kamervragen): Kamervragen {
  const { vragen, noten } = asked;
  const marked = vragen.map(({ tekst, deelvragen }) => ({
    tekst: withMarks(tekst, noten),
    deelvragen: deelvragen.map((one) => withMarks(one, noten)),
  }));
  return { ...asked, vragen: marked, noten: noten.map(withNumber) };
}

/** What the lines above the questions say; undefined where they are not those of Kamervragen. */
function headOf(lines: readonly string[], text: string): Omit<Kamervragen, 'vragen' | 'noten'> | undefined {
  const head = lines
    .filter((line) => line !== '')
    .join(' ')
    .slice(-4000);
  const about = readHead(head);
  const found = whose(head, text);
  return about || found.zaak ? { ...found, gericht: [], ...about } : undefined;
}

function whose(head: string, text: string): Pick<Kamervragen, 'kamer' | 'zaak'> {
  const zaak = /\b((?:19|20)\d\d) ?Z ?(\d{5})\b/.exec(`${head} ${text.slice(0, 2000)}`);
  return {
    kamer: /\bEerste Kamer\b/.test(head) && !/\bTweede Kamer\b/.test(head) ? 'eerste' : 'tweede',
    ...(zaak && { zaak: `${zaak[1]}Z${zaak[2]}` }),
  };
}
