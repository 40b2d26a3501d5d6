import type { Letter, PartKind } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';

/** Parts whose wording is not the writer's: the questions of the Kamer, a quotation set apart. */
const FOREIGN: ReadonlySet<PartKind> = new Set(['vraag', 'citaat']);
/** A quotation is at most so many characters; a mark without its partner quotes nothing. */
const MAX_QUOTE = 2000;

/** The stretches of the flow that the letter quotes, in order, not overlapping: blocks, questions, and what stands between quotation marks. */
export function findQuotes(letter: Letter): Span[] {
  const { flow, parts } = letter;
  const spans: Span[] = [];
  for (const block of flow.blocks) {
    if (block.quoted) spans.push(block.flow);
    else spans.push(...quotesIn(flow.text, block.flow));
  }
  for (const { kind, span } of parts) {
    if (FOREIGN.has(kind)) spans.push({ start: flow.fromSource(span.start), end: flow.fromSource(span.end) });
  }
  return merge(spans);
}

/** What closes a quotation that these marks open. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '”', '‘': '’', '"': '"', '«': '»' };
/** 's, 't and 'n with a curly mark, as in ‘s-Gravenhage: no quotation begins there. */
const ELISION = /^[‘"](?:s[- ]|t |n )/;

function quotesIn(text: string, { start, end }: Span): Span[] {
  const quotes: Span[] = [];
  let at = start;
  while (at < end) {
    const opens = CLOSERS[text.charAt(at)] !== undefined && !ELISION.test(text.slice(at, at + 3));
    const close = opens ? closingMark(text, at, end) : -1;
    if (close >= 0) quotes.push({ start: at, end: close + 1 });
    at = close >= 0 ? close + 1 : at + 1;
  }
  return quotes;
}

/** Where the quotation that opens at `open` closes, or -1. A ’ between letters is an apostrophe. */
function closingMark(text: string, open: number, end: number): number {
  const closer = CLOSERS[text.charAt(open)] ?? '”';
  const limit = Math.min(end, open + MAX_QUOTE);
  let at = open + 1;
  while (at < limit) {
    const character = text.charAt(at);
    // a second opening mark before a closing one: the first was alone
    if (character === text.charAt(open) && character !== closer) return -1;
    if (character === closer && !(closer === '’' && /\p{L}/u.test(text.charAt(at + 1)))) return at;
    at++;
  }
  return -1;
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
