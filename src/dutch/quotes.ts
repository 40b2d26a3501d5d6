import type { Span } from '../text/index.ts';

/** Between which marks a Dutch text quotes: what opens a quotation, and what closes it. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”',
  '‘': '’',
  '‚': '’',
  '«': '»',
  '"': '"',
  "'": "'",
};
/** A quotation has at most this many characters: behind a mark that stands alone the text goes on as the writer's own. */
const LONGEST = 2000;
/** Quotations nest no deeper than this: of more marks in a row that open one, the first stand alone. */
const DEEPEST = 4;

/** A quotation, its marks included; where it is never closed, it ends with its block. */
export interface Quotation extends Span {
  readonly closed: boolean;
}

/**
 * The quotations of a text that are closed within their block, outermost only, in order. A mark without its partner makes
 * none: better a reference too many than a rule that is silent.
 */
export function quotations(text: string): readonly Quotation[] {
  return outermost(nestedQuotations(text));
}

/** The same with the quotations that stay open until the end of their block, as the first paragraphs of a long one do. */
export function quotationsWithOpen(text: string): readonly Quotation[] {
  return outermost(readQuotations(text));
}

/** Every quotation that is closed within its block, those within others too, in the order in which they end. */
export function nestedQuotations(text: string): readonly Quotation[] {
  return readQuotations(text).filter(({ closed }) => closed);
}

/** Every pair of marks, and every mark that is never closed, in the order in which they end. */
function readQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly start: number; readonly close: string }[] = [];
  const endBlock = (end: number) => {
    for (const { start } of open.reverse()) found.push({ start, end, closed: false });
    open = [];
  };
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    if (mark === '\n') {
      endBlock(at);
      continue;
    }
    const opener = open.findLastIndex(({ start, close }) => close === mark && at - start < LONGEST);
    if (opener >= 0 && closes(text, at)) {
      found.push({ start: open[opener]?.start ?? at, end: at + 1, closed: true });
      open.length = opener;
    } else if (opens(text, at)) {
      if (open.length === DEEPEST) open.shift();
      open.push({ start: at, close: CLOSES[mark] ?? mark });
    }
  }
  endBlock(text.length);
  return found;
}

/** What stands in another one goes. */
function outermost(all: readonly Quotation[]): readonly Quotation[] {
  const kept: Quotation[] = [];
  for (const one of [...all].sort((a, b) => a.start - b.start)) if (one.end > (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/**
 * An opening mark, but not that of 's, 't and 'n, which word processors turn the wrong way round (‘s-Gravenhage). A straight single one
 * opens only before a word that is written whole: 's avonds, 't, jaren '80 and regio's quote nothing.
 */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (CLOSES[mark] === undefined) return false;
  const next = text.slice(at + 1, at + 3);
  if (mark === "'") return /^(?:\p{L}{2}|U\s|\[)/u.test(next) && !/[\p{L}\p{N}.,'’]/u.test(text.charAt(at - 1));
  return mark !== '‘' || !/^(?:s[- ]|[tn] )/.test(next);
}

/** A ’ before a letter (regio’s) and a straight single mark after a space close nothing. */
function closes(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '’' && mark !== "'") return true;
  return !/\p{L}/u.test(text.charAt(at + 1)) && !(mark === "'" && /\s/.test(text.charAt(at - 1)));
}

/** A quotation mark, or the end of a block. */
const MARK = /[\n"'«»\u2018-\u201e]/g;

/** The next mark from `from` on; -1 where no more follow. A text is nearly all letters, and a pattern passes them the soonest. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}
