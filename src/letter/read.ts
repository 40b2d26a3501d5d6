import { type Citation, findCitations } from '../citation/index.ts';
import { type DateMention, findDates, isIsoDate } from '../dates/index.ts';
import { findSentences, quotations } from '../dutch/index.ts';
import { kindOfLetter } from '../house/index.ts';
import { type Flow, finish, firstFrom, type Steps } from '../text/index.ts';
import { findAddressee } from './found/addressee.ts';
import { findClosing } from './found/closing.ts';
import { findIncoming } from './found/incoming.ts';
import { isLetter } from './found/is-letter.ts';
import { findLostHead } from './found/lost-head.ts';
import { findOpenPlaces, isOpenPlace } from './found/open-places.ts';
import { findQuotes } from './found/quotes.ts';
import { findSalutation } from './found/salutation.ts';
import { findFence } from './front-matter/fence.ts';
import { stringOf } from './front-matter/fields.ts';
import { incomingOf } from './front-matter/incoming.ts';
import { unknownStatus } from './front-matter/messages.ts';
import { readFrontMatter } from './front-matter/read.ts';
import { readLaidOut } from './laid-out/read-laid-out.ts';
import type { Layout } from './layout.ts';
import type {
  FrontMatter,
  HeaderField,
  HeaderValue,
  Letter,
  LetterFile,
  LetterForm,
  LetterStatus,
  Note,
  ReadProblem,
} from './letter.ts';
import { LETTER_STATUSES } from './letter.ts';
import { readDraft } from './markdown/read-draft.ts';
import { emptyReading, unreadable } from './no-text.ts';
import { withLater } from './once.ts';
import { readPrint } from './print/read-print.ts';
import type { Reading } from './reading.ts';

/** What the reader may be told. */
export interface ReadOptions {
  /** The form, where the caller knows it (a `*.brief.md` is a draft, also without front matter); else it is told from the text. */
  readonly form?: LetterForm;
  /** The status, where the caller knows better than the front matter. */
  readonly status?: LetterStatus;
  /**
   * In print, labels in small letters with one space after them count ("kenmerk ABC", "betreft de dijken"), where at least two lines
   * above the salutation begin with one. Ministries write no such heads; letters that come in have them.
   */
  readonly closeLabels?: boolean;
  /** What a file says of the text, where it was read from one: the letter is a print then and, unless `status` says else, a concept. */
  readonly layout?: Layout;
  /** What that file held besides; of a file without `layout` nothing is known. */
  readonly file?: LetterFile;
}

/**
 * Reads a letter: a draft (Markdown with YAML front matter) or the plain text of a finished letter. Never throws: what
 * cannot be read becomes a problem at its place, and the rest is read. All spans lie inside `text`. Linear in its length.
 */
export function readLetter(text: string, options: ReadOptions = {}): Letter {
  return finish(readingLetter(text, options));
}

/** The same in steps: who cannot wait for a long letter may pause between two, or give it up. */
export function* readingLetter(text: string, options: ReadOptions = {}): Steps<Letter> {
  const form = formOf(text, options);
  const reading = readingOf(text, form, options);
  yield;
  return yield* assembling(text, form, options, reading);
}

function formOf(text: string, { form, layout }: ReadOptions): LetterForm {
  if (layout) return 'print';
  return form ?? (findFence(text) ? 'draft' : 'print');
}

/** The kind of letter that the front matter of a text names, as `readLetter` gives it; only the front matter is read. */
export function soortOf(text: string): string | undefined {
  return unreadable(text) ? undefined : soortIn(readFrontMatter(text).frontMatter);
}

function soortIn(frontMatter: FrontMatter | undefined): string | undefined {
  const soort = stringOf(frontMatter, 'soort')?.text.toLowerCase();
  return soort !== undefined && kindOfLetter(soort) !== undefined ? soort : undefined;
}

function readingOf(text: string, form: LetterForm, { closeLabels, layout }: ReadOptions): Reading {
  const problem = unreadable(text);
  if (problem) return emptyReading(problem);
  if (layout) return readLaidOut(text, layout);
  return form === 'draft' ? readDraft(text) : readPrint(text, closeLabels);
}

function* assembling(source: string, form: LetterForm, options: ReadOptions, reading: Reading): Steps<Letter> {
  const { flow, aside } = reading;
  const mentions = findDates(flow.text);
  yield;
  const soort = soortIn(reading.frontMatter);
  const isRead = soort !== undefined || isLetter(source, reading);
  // what looks like the head of a text that is no letter is text like any other
  const beside = citationsIn(aside, form === 'print' && isRead ? { furniture: true } : {});
  const inFlow = citationsIn(flow);
  yield;
  const citations = joined(inFlow, beside);
  const { status, problem } = statusOf(form, options, reading.frontMatter);
  const header = chooseHeader(reading);
  const day = header.datum?.value ?? '';
  const letter: Omit<Letter, keyof Later> = {
    source,
    form,
    isLetter: isRead,
    status,
    published: reading.published,
    ...(soort === undefined ? {} : { soort }),
    header,
    fields: reading.fields,
    ...(reading.frontMatter === undefined ? {} : { frontMatter: reading.frontMatter }),
    parts: reading.parts,
    signatures: reading.signatures,
    ontvangen: findIncoming(flow, mentions, incomingOf(source, reading.frontMatter), isIsoDate(day) ? day : undefined),
    pages: reading.pages,
    furniture: reading.furniture,
    flow,
    citations,
    dates: mentions.map((mention) => inSource(flow, mention)),
    notes: collectNotes(reading, citations),
    openPlaces: findOpenPlaces(source, form, flow, reading),
    comments: reading.comments,
    problems: problem ? [...reading.problems, problem] : reading.problems,
    ...(options.layout ? { file: { ...NOTHING_LEFT, paged: options.layout.paged, ...options.file } } : {}),
  };
  return withLater<typeof letter, Later>(letter, LATER);
}

const NOTHING_LEFT: LetterFile = { changes: 0, comments: 0 };

type Later = Pick<Letter, 'lostHead' | 'addressee' | 'salutation' | 'closing' | 'quotes' | 'sentences'>;

/** What is found in a letter at the first question: not every letter is checked. */
const LATER: { readonly [Key in keyof Later]: (letter: Letter) => Later[Key] } = {
  lostHead: findLostHead,
  addressee: findAddressee,
  salutation: findSalutation,
  closing: findClosing,
  quotes: findQuotes,
  sentences: ({ flow }) => findSentences(flow),
};

/** The status that was passed in, else that of the front matter; a draft without one is a concept, print was sent. */
function statusOf(
  form: LetterForm,
  options: ReadOptions,
  frontMatter: FrontMatter | undefined,
): { readonly status: LetterStatus; readonly problem?: ReadProblem } {
  const standard = form === 'draft' || options.layout ? 'concept' : 'verzonden';
  const written = stringOf(frontMatter, 'status');
  const status = LETTER_STATUSES.find((one) => one === written?.text.toLowerCase().replace(/[\s_]+/g, '-'));
  if (!written || written.text === '' || status || isOpenPlace(written.text))
    return { status: options.status ?? status ?? standard };
  const problem: ReadProblem = {
    kind: 'front-matter',
    span: written.entry.valueSpan,
    message: unknownStatus(written.text),
  };
  return { status: options.status ?? standard, problem };
}

/** A reference while it gets its place: key by key, as a letter may have thousands. */
type Draft = { -readonly [Key in keyof Citation]: Citation[Key] };

function citationsIn(flow: Flow, extra: { readonly furniture?: boolean } = {}): Citation[] {
  const found = flow.text === '' ? [] : findCitations(flow.text);
  if (found.length === 0) return [];
  const quotes = quotations(flow.text);
  return found.map((citation) => {
    const { start } = citation.span;
    const block = flow.blockAt(start);
    const quote = quotes[firstFrom(quotes, start + 1) - 1];
    const placed: Draft = { ...citation, span: flow.toSource(citation.span) };
    if (extra.furniture) placed.furniture = true;
    if (block?.note !== undefined) placed.note = block.note;
    if (block?.quoted || (quote !== undefined && start < quote.end)) placed.quoted = true;
    return placed;
  });
}

/** Both in order; the subject stands in the head and in the flow, and what it cites counts once. */
function joined(inFlow: readonly Citation[], beside: readonly Citation[]): Citation[] {
  const starts = new Set(inFlow.map(({ span }) => span.start));
  const more = beside.filter(({ span }) => !starts.has(span.start));
  return [...inFlow, ...more].sort((a, b) => a.span.start - b.span.start);
}

function inSource(flow: Flow, mention: DateMention): DateMention {
  const { start, end } = flow.toSource({ start: mention.start, end: mention.end });
  return { ...mention, start, end };
}

const PLACES: readonly HeaderValue['place'][] = ['front-matter', 'head', 'running-header', 'property'];

/** Labels that a letter may have beside its kenmerk. */
const LESSER = /^(?:ons |uw )?(?:zaak|dossier|document|registratie|dossier\/volg)?nummer$/i;

/** The value that counts: front matter before the head before a running header; within each the first that has a value. */
function chooseHeader(reading: Reading): Partial<Record<HeaderField, HeaderValue>> {
  const header: Partial<Record<HeaderField, HeaderValue>> = {};
  const rank = (field: HeaderField, { place, value, label }: HeaderValue) =>
    PLACES.indexOf(place) +
    (LESSER.test(label) ? 0.5 : 0) +
    // "Referentie M. Jansen" names a person
    (field === 'kenmerk' && !/\d/.test(value ?? '') ? 0.75 : 0) +
    (value === null ? PLACES.length : 0);
  for (const { field, value } of reading.fields) {
    const old = header[field];
    if (!old || rank(field, value) < rank(field, old)) header[field] = value;
  }
  return header;
}

function collectNotes(reading: Reading, citations: readonly Citation[]): Note[] {
  const notes = new Map<string, { mark: string; marks: Note['marks'][number][]; span?: Note['span'] }>();
  const noteOf = (mark: string) => {
    const known = notes.get(mark) ?? { mark, marks: [] };
    notes.set(mark, known);
    return known;
  };
  for (const { mark, span } of reading.noteMarks) noteOf(mark).marks.push(span);
  for (const block of reading.flow.blocks) {
    if (block.note === undefined) continue;
    const note = noteOf(block.note);
    note.span = { start: note.span?.start ?? block.source.start, end: block.source.end };
  }
  const cited = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (citation.note === undefined) continue;
    const own = cited.get(citation.note) ?? [];
    own.push(citation);
    cited.set(citation.note, own);
  }
  return [...notes.values()].map(({ mark, marks, span }) => ({
    mark,
    marks,
    ...(span ? { span } : {}),
    citations: cited.get(mark) ?? [],
  }));
}
