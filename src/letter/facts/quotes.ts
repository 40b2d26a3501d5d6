import type { Span } from '../../text/index.ts';
import type { Letter, PartKind } from '../letter.ts';

/** Parts whose wording is not the writer's: the questions of the Kamer, a quotation set apart. */
const FOREIGN: ReadonlySet<PartKind> = new Set(['vraag', 'citaat']);
/** A quotation is at most so many characters; a mark without its partner quotes nothing. */
const MAX_QUOTE = 2000;

/** The stretches of the flow that the letter quotes, in order, not overlapping: blocks, questions, the text of a motion, and what stands between quotation marks. */
export function findQuotes({ flow, parts }: Letter): Span[] {
  const spans = marked(flow.text);
  for (const block of flow.blocks) if (block.quoted) spans.push(block.flow);
  spans.push(...motionTexts(flow.text));
  for (const { kind, span } of parts) {
    if (FOREIGN.has(kind)) spans.push({ start: flow.fromSource(span.start), end: flow.fromSource(span.end) });
  }
  return merge(spans);
}

/** What closes a quotation that these marks open. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '”', '‘': '’', '"': '"', '«': '»', "'": "'" };
const DEBATED = 'gehoord de beraadslaging';
const ORDER_OF_THE_DAY = /over tot de orde van de dag\.?/g;
/** The text of a motion is no longer than this. */
const LONGEST_MOTION = 5000;

/** The texts of motions, by the words that every motion begins and ends with: "De Kamer, gehoord de beraadslaging, … orde van de dag." */
function* motionTexts(text: string): Generator<Span> {
  for (let at = text.indexOf(DEBATED); at >= 0; at = text.indexOf(DEBATED, at + 1)) {
    ORDER_OF_THE_DAY.lastIndex = at;
    const end = ORDER_OF_THE_DAY.exec(text.slice(0, at + LONGEST_MOTION));
    if (end) yield { start: at, end: end.index + end[0].length };
  }
}

const MARK = /[“„‘"«']/g;

/**
 * An opening mark, but not that of 's, 't and 'n with a curly mark, as in ‘s-Gravenhage. A straight one opens only at the start of a
 * word that is written whole: 's avonds, 't, jaren '80 and regio's quote nothing.
 */
function opens(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 3);
  if (text.charAt(at) !== "'") return !/^(?:s[- ]|[tn] )/.test(next);
  return /^(?:\p{L}{2}|U\s|\[)/u.test(next) && !/[\p{L}\p{N}.,'’]/u.test(text.charAt(at - 1));
}

/** What stands between quotation marks within one block. */
function marked(text: string): Span[] {
  const quotes: Span[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const close = opens(text, match.index) ? closingMark(text, match.index) : -1;
    if (close < 0) continue;
    quotes.push({ start: match.index, end: close + 1 });
    MARK.lastIndex = close + 1;
  }
  return quotes;
}

/** Where the quotation that opens at `open` closes, or -1. */
function closingMark(text: string, open: number): number {
  const closer = CLOSERS[text.charAt(open)] ?? '”';
  const limit = Math.min(text.length, open + MAX_QUOTE);
  let at = open + 1;
  while (at < limit) {
    const character = text.charAt(at);
    // a border of blocks, or a second opening mark before a closing one: the first was alone
    if (character === '\n') return -1;
    if (character === text.charAt(open) && character !== closer) return -1;
    if (character === closer && !isApostrophe(text, at)) return at;
    at++;
  }
  return -1;
}

/** A ’ between letters, and a straight one after a blank, close nothing. */
function isApostrophe(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '’' && mark !== "'") return false;
  return /\p{L}/u.test(text.charAt(at + 1)) || (mark === "'" && /\s/.test(text.charAt(at - 1)));
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
