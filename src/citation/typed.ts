import { EU_DOSSIER } from './chapters.ts';
import type { TypedCitation } from './citation.ts';
import type { Kamerstuk } from './identity.ts';
import { NOTATIONS, type Notation, notationNamed } from './notations.ts';
import type { Lead } from './reader/before-dossier.ts';
import type { Reading } from './reader/cite.ts';
import { Cursor } from './reader/cursor.ts';
import { ANNEX_OF, readLabelledLead } from './reader/kamerstuk.ts';
import { type LabelKind, readHouse, readLabel } from './reader/labels.ts';
import { plainCharacters, plainText } from './reader/plain.ts';
import { SEARCH_LABELS, TYPED_PAPERS } from './reader/productions.ts';

/**
 * A reference that is being typed is one that has no end yet. So the productions that find references in a text read what
 * stands before the caret with an end that it may get: "TK 31757-" reads as "TK 31757-1", "TK 317" as "TK 31757-1". Where that is
 * a reference up to its last character, what was typed is the beginning of one, and which end it took says how far the typing is.
 */

/** Where `readTyped` reads nothing, whatever is folded. */
const ENDS_IN_WORD = /[A-Za-z ][a-z]$/;

/** How far back from the caret a label may stand, and how far behind it what belongs to the reference reaches. */
const REACH_BACK = 120;
const REACH_AHEAD = 60;
/** Up to this many words after a label are still a search, not a sentence. */
const MOST_WORDS = 5;

/**
 * The reference that is being typed at the caret: `text` is the line or paragraph around it, `caret` an offset in it, and so are
 * the offsets of the result. Undefined where no reference begins shortly before the caret, or where what follows is finished
 * or no reference. Looks at a bounded stretch only.
 */
export function typedCitationAt(text: string, caret: number): TypedCitation | undefined {
  const from = Math.max(0, caret - REACH_BACK);
  // the word or number that the stretch begins in may be a longer one
  const window = from === 0 ? text.slice(0, caret) : text.slice(from, caret).replace(/^[\p{L}\d]+/u, '');
  const line = window.slice(window.lastIndexOf('\n') + 1);
  // nearly every key is typed far from any reference, and behind a letter of a word there can only be words behind a label
  const openings = ENDS_IN_WORD.test(line) ? SEARCH_LABELS : TYPED_PAPERS;
  if (!openings.mayBeginIn(`${plainCharacters(line)}1`)) return undefined;
  const { text: before, sourceOffset } = plainText(line, false);
  const typed = readTyped(before) ?? readWords(before);
  if (!typed) return undefined;
  const { parts, start } = typed;
  const behind = readBehind(before, plainCharacters(text.slice(caret, caret + REACH_AHEAD)), typed);
  const offset = caret - line.length + sourceOffset(start);
  const { vergaderjaar = behind.vergaderjaar } = parts;
  return {
    span: { start: offset, end: caret + behind.length },
    typed: text.slice(offset, caret),
    ...parts,
    ...(vergaderjaar !== undefined && { vergaderjaar }),
    ...(behind.jaar !== undefined && { jaar: behind.jaar }),
  };
}

/** What was typed of a reference, wherever it stands. */
export type TypedParts = Omit<TypedCitation, 'span' | 'typed'>;

/** What was typed, in the plain text before the caret. */
interface Typed {
  readonly parts: TypedParts;
  /** Where what a completion takes the place of begins. */
  readonly start: number;
  /** Where the productions began to read. */
  readonly from: Place;
}

/** Where to read from, and before which offset nothing counts. */
interface Place {
  readonly at: number;
  readonly floor: number;
}

/** The reference that reaches the end of a plain text, and where the productions began to read it. */
export function typedAtEnd(text: string): { readonly parts: TypedParts; readonly at: number } | undefined {
  const typed = readTyped(text);
  return typed && { parts: typed.parts, at: typed.from.at };
}

/** A word: neither a number nor a chapter ends so. */
const WORD_END = /[a-z]$/;
const NUMBER_WITH_LETTER = /\d[a-z]$/;

/**
 * Words that count only before a number or dossier ("onder dossiernummer: ") are no longer than this. Where no token comes so near the
 * caret, no end makes a reference of what stands there.
 */
const LONGEST_TIE = 30;

/** The reference that reaches the end of a plain text. */
function readTyped(before: string): Typed | undefined {
  if (WORD_END.test(before) && !NUMBER_WITH_LETTER.test(before)) return undefined;
  // an identifier begins with its first digit: "kst-"
  const text = `${before}1`;
  let floor = 0;
  for (let at = TYPED_PAPERS.next(text, 0); at >= 0 && at < before.length; ) {
    const cursor = cursorFrom(text, { at, floor });
    const readings = TYPED_PAPERS.read(cursor) ?? [];
    const isNear = cursor.reached + LONGEST_TIE >= before.length;
    const typed = isNear ? typedFrom(before, { at, floor }) : undefined;
    if (typed) return typed === 'unclear' ? undefined : typed;
    if (TYPED_PAPERS.next(text, at + 1) < 0) return undefined;
    const end = (isNear ? readFrom(before, { at, floor }) : readings).at(-1)?.span.end;
    if (end !== undefined) floor = end;
    at = TYPED_PAPERS.next(text, end ?? leadEnd(before, at));
  }
  return undefined;
}

/** Where to look on: a label may hold another ("Eerste Kamer (EK)"), which begins nothing of its own. */
function leadEnd(text: string, at: number): number {
  const cursor = new Cursor(text, at);
  return readLabelledLead(cursor) ? Math.max(cursor.at, at + 1) : at + 1;
}

function readFrom(text: string, from: Place): readonly Reading[] {
  return TYPED_PAPERS.read(cursorFrom(text, from)) ?? [];
}

function cursorFrom(text: string, { at, floor }: Place): Cursor {
  const cursor = new Cursor(text, at);
  cursor.floor = floor;
  return cursor;
}

/** What was typed from a place on; `unclear` where a reference may begin there, and too little of it is written to say so. */
function typedFrom(before: string, from: Place): Typed | 'unclear' | undefined {
  const read = (text: string) => readSuffix(text, from) ?? readNumber(text, from) ?? readDossier(text, from);
  const typed = read(before);
  if (typed || !/[\dA-Z] $/.test(before)) return typed;
  // "TK 31757 ", "TK 35570 VII ": a whole dossier or chapter, and the space behind it
  const shorter = read(before.slice(0, -1));
  if (!shorter || shorter === 'unclear') return shorter;
  return shorter.parts.number === undefined && shorter.parts.dossier?.length === 5 ? shorter : undefined;
}

/** What a text is read to with a supposed end. */
interface Supposed {
  readonly last: Reading;
  /** True when the reference leans on none before it and denotes one paper. */
  readonly alone: boolean;
  /** The paper with the supposed end. */
  readonly paper: Kamerstuk;
}

/** Reads the text with a supposed end; undefined where the whole is no reference to a Kamerstuk up to its last character. */
function suppose(before: string, end: string, from: Place): Supposed | undefined {
  const readings = readFrom(before + end, from);
  const last = readings.at(-1);
  const paper = last?.targets.at(-1);
  if (!last || last.span.end !== before.length + end.length || paper?.kind !== 'kamerstuk') return undefined;
  return { last, alone: readings.length === 1 && last.targets.length === 1, paper };
}

/** A chapter or fund at the caret; behind a comma a letter is a paper of the Eerste Kamer. */
const CHAPTER = /(?<![A-Z]|, ?)[A-Z]{1,5}$/;
const COUNCIL = /21[ .']?501[- ](\d{0,2})$/;

/** A chapter at the caret ("35570 V"), or a council of the Union of which digits may be missing ("21501-2"). */
function readSuffix(before: string, from: Place): Typed | undefined {
  const council = COUNCIL.exec(before)?.[1];
  const suffix = council ?? CHAPTER.exec(before)?.[0];
  if (suffix === undefined) return undefined;
  const found = suppose(before, `${council === undefined ? '' : '20'.slice(council.length)}-1`, from);
  const { dossier, suffix: read } = found?.paper ?? {};
  if (!found?.alone || dossier === undefined || (council !== undefined && dossier !== EU_DOSSIER)) return undefined;
  const fits = council === undefined ? read === suffix : read?.startsWith(suffix);
  return fits ? opened(before, from, found.last, { dossier, suffix }) : undefined;
}

/** The number of a paper so far; letters for the Eerste Kamer. */
const NUMBER = /(?:(?<!\d)\d{1,4}[a-z]?|(?<![A-Z])[A-Z]{1,3})$/;
/** A reference that begins with its dossier names its paper by itself. */
const DOSSIER_FIRST = /^\d\d[ .']?\d{3}(?!\d)/;

function readNumber(before: string, from: Place): Typed | undefined {
  const number = NUMBER.exec(before)?.[0] ?? '';
  const found = number === '' ? supposeNumber(before, from) : suppose(before, '', from);
  const { dossier, suffix, number: read, addition } = found?.paper ?? {};
  if (!found || dossier === undefined || addition !== undefined || (number !== '' && read !== number)) return undefined;
  const { last, alone } = found;
  const own = alone || (last.targets.length === 1 && DOSSIER_FIRST.test(before.slice(last.span.start)));
  // " en 1" may become "en 1 motie": without a digit it is the place of a number only after "nrs."
  if (!own && number === '' && readFrom(`${before}1 woord`, from).at(-1)?.span.end !== before.length + 1)
    return undefined;
  const lead = leadAt(before, from);
  return {
    from,
    start: own ? startOf(last, before) : before.length - number.length,
    parts: {
      ...besides(last),
      notation: typedAs(last.notation, lead),
      dossier,
      ...(suffix !== undefined && { suffix }),
      number,
      ...(!own && { listed: true }),
    },
  };
}

/** The place of a number: digits can follow, or the letter of a paper whose dossier is the Eerste Kamer's. */
function supposeNumber(before: string, from: Place): Supposed | undefined {
  const found = suppose(before, '1', from) ?? suppose(before, 'A', from);
  if (!found || (found.paper.number !== '1' && !/^[IVXLC]+$/.test(found.paper.dossier))) return undefined;
  return found;
}

const DOSSIER = /(?:(?<!\d)(?:\d{2}[ .']\d{0,3}|\d{1,5})|(?<![\p{L}\d]))$/u;
const SOME_DOSSIER = '31757';

/** A dossier of which digits are missing, or the place of one; five digits are one whose number may come. */
function readDossier(before: string, from: Place): Typed | 'unclear' | undefined {
  const dossier = DOSSIER.exec(before)?.[0].replace(/\D/g, '');
  if (dossier === undefined) return undefined;
  const found = suppose(before, `${SOME_DOSSIER.slice(dossier.length)}-1`, from);
  if (!found?.alone || found.paper.dossier !== dossier + SOME_DOSSIER.slice(dossier.length)) return undefined;
  const lead = leadAt(before, from);
  return announcesDossier(before, dossier, lead) ? opened(before, from, found.last, { dossier }) : 'unclear';
}

/**
 * Whether a label promises the dossier that is not there yet. The name of a Kamer and the word for a year stand in many sentences
 * that are no reference, and so does any label with a comma or bracket behind it.
 */
function announcesDossier(before: string, dossier: string, lead: Lead | undefined): boolean {
  if (!lead) return true;
  const { label, session } = lead;
  if (label?.kind === 'zitting') return session !== undefined && dossier !== '';
  if (session !== undefined) return true;
  return label?.kind !== 'kamer' && (dossier !== '' || namesHouse(lead) || !/[,;:()] ?$/.test(before));
}

/** A reference whose number has not been reached. */
function opened(before: string, from: Place, last: Reading, parts: Pick<TypedParts, 'dossier' | 'suffix'>): Typed {
  const lead = leadAt(before, from);
  const notation = typedAs(notationNamed(last.notation).openedAs ?? last.notation, lead);
  return { from, start: startOf(last, before), parts: { ...besides(last), notation, ...parts } };
}

function leadAt(before: string, { at }: Place): Lead | undefined {
  return readLabelledLead(new Cursor(before, at));
}

/** "Kamerstukken II": the Kamer stands beside the label. */
function namesHouse(lead: Lead | undefined): boolean {
  return lead?.kamer !== undefined && lead.label?.kamer === undefined;
}

/** The notation in which completion writes what was typed. */
function typedAs(read: string, lead: Lead | undefined): Notation {
  const { id, besideKamer, completedAs } = notationNamed(read);
  return notationNamed((namesHouse(lead) ? besideKamer : undefined) ?? completedAs ?? id).id;
}

function besides({ kamer, vergaderjaar, rijkswet }: Reading): Pick<TypedParts, 'kamer' | 'vergaderjaar' | 'rijkswet'> {
  return {
    ...(kamer && { kamer }),
    ...(vergaderjaar !== undefined && { vergaderjaar }),
    ...(rijkswet !== undefined && { rijkswet }),
  };
}

/** "Bijlage 2 bij" before a reference stays as it is. */
function startOf({ span, bijlage }: Reading, before: string): number {
  if (!bijlage) return span.start;
  const cursor = new Cursor(before, span.start);
  cursor.take(ANNEX_OF);
  return cursor.at;
}

const WORDS = /^\p{L}[\p{L}\d' -]*$/u;

/** Words behind a label instead of a number: a search ("TK krimp leefb"). */
function readWords(before: string): Typed | undefined {
  for (const at of labelsIn(before).reverse()) {
    const cursor = new Cursor(before, at);
    const label = readLabel(cursor);
    if (!label || !cursor.take(/ /y)) continue;
    const house = readHouse(cursor);
    if (house !== undefined) cursor.take(/,? /y);
    const words = before.slice(cursor.at);
    if (!WORDS.test(words) || words.split(' ').length > MOST_WORDS) continue;
    const kamer = house === 'both' ? undefined : (house ?? label.kamer);
    const notation = searchedIn(label.kind, house !== undefined);
    return { from: { at, floor: 0 }, start: at, parts: { notation, ...(kamer && { kamer }), words } };
  }
  return undefined;
}

/** The notation of a label behind which no number tells more: as if a whole dossier stood there. */
function searchedIn(label: LabelKind, besideKamer: boolean): Notation {
  const found = NOTATIONS.find(({ isReadFrom }) => isReadFrom?.({ label, session: false, form: 'none' }));
  const { id, besideKamer: other } = found ?? notationNamed('kamer');
  return notationNamed((besideKamer && other) || id).id;
}

/** Where a label stands after which words are a search. */
function labelsIn(text: string): number[] {
  const places: number[] = [];
  for (let at = SEARCH_LABELS.next(text, 0); at >= 0; at = SEARCH_LABELS.next(text, at + 1)) places.push(at);
  return places;
}

/** The rest of the number or chapter, and of the word, in which the caret stands. */
const REST = /^(?:\d{0,5}[a-z]?|[A-Z]{0,4})(?![\p{L}\d])/u;
const REST_OF_WORD = /^\p{L}*/u;

/** What stands behind the caret and belongs to the reference. */
interface Behind {
  readonly length: number;
  readonly vergaderjaar?: string | undefined;
  readonly jaar?: number | undefined;
}

/**
 * What belongs to the reference behind the caret: the most with which it is one paper, in the notation that writes it out again. So
 * the year of the ministries does, pages and the rest of a list do not.
 */
function readBehind(before: string, after: string, { parts, start, from }: Typed): Behind {
  if (parts.words !== undefined) return { length: REST_OF_WORD.exec(after)?.[0].length ?? 0 };
  const text = before + after;
  const at = (readings: readonly Reading[]) =>
    readings.find(({ span }) => span.start <= start && span.end > Math.max(start, before.length));
  const rest = REST.exec(after)?.[0] ?? '';
  const whole = at(readFrom(text, from));
  const { vergaderjaar, jaar } = whole ?? {};
  let { length } = /^\d/.test(rest) && (parts.dossier?.length ?? 0) + rest.length > 5 && !parts.number ? '' : rest;
  if (whole && !parts.listed) {
    for (const run of after.slice(0, whole.span.end - before.length).matchAll(/[\p{L}\d]+/gu)) {
      const end = run.index + run[0].length;
      const one = at(readFrom(text.slice(0, before.length + end), from));
      if (one?.span.end === before.length + end && isWrittenOut(one, parts)) length = Math.max(length, end);
    }
  }
  return { length, vergaderjaar, jaar };
}

function isWrittenOut({ targets, pagina, vergaderjaar, jaar }: Reading, parts: TypedParts): boolean {
  if (targets.length !== 1 || pagina !== undefined || vergaderjaar !== parts.vergaderjaar) return false;
  return jaar === undefined || notationNamed(parts.notation).year === 'jaar';
}
