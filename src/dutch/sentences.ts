import { type Flow, type FlowBlock, isBlank, type Span } from '../text/index.ts';
import { ADDRESS_FORMS, TITLES } from './names.ts';
import { nestedQuotations } from './quotes.ts';

/** A sentence of the body; its text has white space folded. Sentences stand in the order of the flow. */
export interface Sentence {
  /** Where it stands in the source. */
  readonly span: Span;
  /** Where it stands in the flow. */
  readonly flow: Span;
  readonly text: string;
  readonly words: number;
}

/** Abbreviations whose stop does not end a sentence, without that stop, in small letters. Some can end one all the same: see MAY_END. */
const ABBREVIATIONS = new Set(
  (
    'nr nrs no art artt lid blz p pag vgl zgn z.g.n a.d aug sept okt nov dec jan febr feb mrt apr jun jul d.d dd bijv bv b.v m.b.t t.b.v t.a.v t.o.v o.a o.m i.v.m i.p.v i.h.k.v i.c i.e n.a.v ' +
    'm.i m.u.v m.m.v m.n m.a.w d.m.v d.w.z d.i t.g.v t.w t.z.t t.v.v t/m z.i z.s.m ca circa resp incl excl max min evt st sint ' +
    'e.e.a e.v m.e h.o.d.n i.o inz inzake hfst par § afb tab vz plv wnd secr fin org ed red vert uitg druk dl bijl kst stb stcrt trb pb hr rvs m.m w.o n.l p.m q.q s.v.p tel jr sr gld eur'
  )
    .split(' ')
    .concat(TITLES, ADDRESS_FORMS),
);

/** Abbreviations that also stand at the end of a sentence: a capital after them begins a new one. */
const MAY_END = new Set(
  'jl a.s c.s e.d enz etc e.a mln mld n.v b.v s.v.p t.z.t m.m e.v o.i.d jr sr nl i.o z.s.m'.split(' '),
);

const SPACE = 32;
const DOUBLE_MARK = 34;
const SINGLE_MARK = 39;
const QUESTION_MARK = 63;
const GUILLEMET = 0xab;

const LONGEST_INITIALS = 8;
const LONGEST_ABBREVIATION = Math.max(LONGEST_INITIALS, ...[...ABBREVIATIONS, ...MAY_END].map(({ length }) => length));

/** What closes a sentence after its stop. */
const CLOSERS = '"\'”’»)]';

/** The sentences of the running text: paragraphs and list items, not headings, tables, notes or captions. */
export function findSentences(flow: Flow): Sentence[] {
  const sentences: Sentence[] = [];
  const titles = titlesIn(flow.text);
  for (const block of flow.blocks) {
    if (block.kind === 'paragraph' || block.kind === 'list-item') splitBlock({ flow, titles }, block, sentences);
  }
  return sentences;
}

/** A text, and where its titles begin and end. */
interface Titled {
  readonly flow: Flow;
  readonly titles: ReadonlyMap<number, number>;
}

function splitBlock({ flow, titles }: Titled, block: FlowBlock, sentences: Sentence[]): void {
  const { text } = flow;
  const add = (from: number, to: number) => {
    if (!isEmpty(text, from, to)) sentences.push(new FoundSentence(flow, { start: from, end: to }));
  };
  let start = block.flow.start;
  let quoteEnd = start;
  let run: StopRun | undefined;
  for (let i = start; i < block.flow.end; i++) {
    const code = text.charCodeAt(i);
    // letters: nearly all there is
    if (code > QUESTION_MARK && code < 0x2018 && code !== GUILLEMET) continue;
    if (code !== 46 && code !== 33 && code !== QUESTION_MARK && code !== 0x2026) {
      if (code === DOUBLE_MARK || code === SINGLE_MARK || code >= GUILLEMET)
        quoteEnd = Math.max(quoteEnd, titles.get(i) ?? 0);
      continue;
    }
    if (i < quoteEnd) continue;
    // a run of stops ends one sentence, or none: it is read once, however many there are
    if (!run || i >= run.end) run = stopRun(text, i, block.flow.end);
    const end = sentenceEnd(text, i, start, run);
    if (end === undefined) continue;
    add(start, end);
    start = end;
    while (start < block.flow.end && text.charCodeAt(start) === SPACE) start++;
    i = Math.max(i, end - 1);
  }
  add(start, block.flow.end);
}

function isEmpty(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at >= to;
}

const LONGEST_TITLE = 160;

/**
 * Where short quotations begin, each with the offset of its closing mark: a stop inside a title (‘Dichtbij huis. Wat een dorp nodig
 * heeft’) ends no sentence. A quotation that ends in a stop of its own is a sentence, not a title.
 */
function titlesIn(text: string): ReadonlyMap<number, number> {
  const titles = nestedQuotations(text).filter(
    ({ start, end }) => end - start <= LONGEST_TITLE && !/[.?!]/.test(text.charAt(end - 2)),
  );
  return new Map(titles.map(({ start, end }) => [start, end - 1]));
}

/** Only places are kept: rules ask where thousands of sentences begin and end, and what stands in a few of them. */
class FoundSentence implements Sentence {
  readonly flow: Span;
  readonly #whole: Flow;

  constructor(whole: Flow, flow: Span) {
    this.#whole = whole;
    this.flow = flow;
  }

  get span(): Span {
    return this.#whole.toSource(this.flow);
  }

  get text(): string {
    return this.#whole.text.slice(this.flow.start, this.flow.end).trim();
  }

  get words(): number {
    let words = 0;
    for (const word of this.text.split(' ')) if (/[\p{L}\p{N}]/u.test(word)) words++;
    return words;
  }
}

/** Stops right behind each other, with the closing quotes and brackets behind them. */
interface StopRun {
  /** The offset just after the last stop. */
  readonly end: number;
  /** What follows when a sentence can end here: the offset just after it, and the first character of the next one. */
  readonly ending?: { readonly at: number; readonly next: string };
}

function stopRun(text: string, i: number, blockEnd: number): StopRun {
  let end = i + 1;
  while (end < blockEnd && '.!?…'.includes(text.charAt(end))) end++;
  let at = end;
  while (at < blockEnd && CLOSERS.includes(text.charAt(at))) at++;
  if (at >= blockEnd || text.charAt(at) !== ' ') return { end };
  const next = firstOf(text, at + 1, blockEnd);
  return /[\p{Ll}]/u.test(next) ? { end } : { end, ending: { at, next } };
}

/** The offset just after the sentence that ends at the mark at `i`, closing quotes and brackets included; undefined when it goes on. */
function sentenceEnd(text: string, i: number, start: number, { ending }: StopRun): number | undefined {
  if (!ending) return undefined;
  const { at, next } = ending;
  // "mijn brief van 17 februari jl. (TK 34682-80; 2021)": what stands in brackets belongs to the words before it
  const inBrackets = text.charAt(at + 1) === '(';
  if (text.charAt(i) === '.' && isAbbreviation(text, i, start, inBrackets ? '(' : next)) return undefined;
  return at;
}

/** What opens a quotation or an aside before a word. */
const OPENERS = '"\'‘“„«([';

/** The first character of the next word, past opening quotes and brackets. */
function firstOf(text: string, from: number, blockEnd: number): string {
  let i = from;
  while (i < blockEnd && OPENERS.includes(text.charAt(i))) i++;
  return text.charAt(i);
}

function isAbbreviation(text: string, stop: number, start: number, next: string): boolean {
  let from = stop;
  while (from > start && text.charAt(from - 1) !== ' ' && stop - from < 24) from--;
  let first = from;
  while (first < stop && OPENERS.includes(text.charAt(first))) first++;
  if (stop - first > LONGEST_ABBREVIATION) return false;
  const word = text.slice(first, stop);
  const lower = word.toLowerCase();
  if (MAY_END.has(lower)) return !/\p{Lu}/u.test(next);
  if (ABBREVIATIONS.has(lower)) return true;
  // initials: "K.H. Ollongren", "Ch.A. Jansen"; one capital alone ("K. Jansen") too
  if (
    /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}?$/u.test(word) &&
    word.length <= LONGEST_INITIALS &&
    !/^(?:EU|TK|EK|Ik|Ja|De|Er|Nu|Zo|Op|In|Al|U)$/.test(word)
  )
    return word.includes('.') || /^\p{Lu}$/u.test(word);
  // "1. " at the start of a sentence is its number
  return /^\d{1,3}$/.test(word) && from === start;
}
