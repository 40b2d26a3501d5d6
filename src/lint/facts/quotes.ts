import type { Letter, PartKind } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';

/** Parts whose wording is not the writer's: the questions of the Kamer, a quotation set apart. */
const FOREIGN: ReadonlySet<PartKind> = new Set(['vraag', 'citaat']);
/** A quotation is at most so many characters; a mark without its partner quotes nothing. */
const MAX_QUOTE = 2000;

/** The stretches of the flow that the letter quotes, in order, not overlapping: blocks, questions, and what stands between quotation marks. */
export function findQuotes({ flow, parts }: Letter): Span[] {
  const spans = marked(flow.text);
  for (const block of flow.blocks) if (block.quoted) spans.push(block.flow);
  for (const { kind, span } of parts) {
    if (FOREIGN.has(kind)) spans.push({ start: flow.fromSource(span.start), end: flow.fromSource(span.end) });
  }
  return merge(spans);
}

/** What closes a quotation that these marks open. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '”', '‘': '’', '"': '"', '«': '»' };
/** An opening mark, but not that of 's, 't and 'n with a curly mark, as in ‘s-Gravenhage. */
const OPENING = /[“„‘"«](?!s[- ]|t |n )/g;

/** What stands between quotation marks within one block. */
function marked(text: string): Span[] {
  const quotes: Span[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const close = closingMark(text, match.index);
    if (close < 0) continue;
    quotes.push({ start: match.index, end: close + 1 });
    OPENING.lastIndex = close + 1;
  }
  return quotes;
}

/** Where the quotation that opens at `open` closes, or -1. A ’ between letters is an apostrophe. */
function closingMark(text: string, open: number): number {
  const closer = CLOSERS[text.charAt(open)] ?? '”';
  const limit = Math.min(text.length, open + MAX_QUOTE);
  let at = open + 1;
  while (at < limit) {
    const character = text.charAt(at);
    // a border of blocks, or a second opening mark before a closing one: the first was alone
    if (character === '\n') return -1;
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
