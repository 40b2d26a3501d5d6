import type { Span } from '../text/index.ts';

/** Follows the quotation marks of a text, from left to right. */
export interface QuoteState {
  /** Takes note of the character at `i`; every quotation mark and line feed of the text must be passed, in order. */
  pass(text: string, i: number): void;
  /** True inside a quotation. */
  isOpen(): boolean;
}

/**
 * Tells whether a place is inside a quotation: between “ ” „ ” ‘ ’ or straight quotes. An apostrophe ("regio’s") closes
 * nothing; every line feed (the border of a block) starts afresh, so a mark that is never closed does no harm further on.
 */
export function createQuoteState(): QuoteState {
  let double = 0;
  let single = 0;
  let straight = false;
  let plain = false;

  function pass(text: string, i: number): void {
    switch (text.charCodeAt(i)) {
      case 10:
        double = 0;
        single = 0;
        straight = false;
        plain = false;
        break;
      case 0x201c:
      case 0x201e:
        double++;
        break;
      case 0x201d:
        if (double > 0) double--;
        break;
      case 0x2018:
      case 0x201a:
        single++;
        break;
      case 0x2019:
        if (single > 0 && !/\p{L}/u.test(text.charAt(i + 1))) single--;
        break;
      case 34:
        straight = !straight;
        break;
      case 39:
        if (plain) plain = !closesPlain(text, i);
        else plain = opensPlain(text, i);
        break;
    }
  }

  return { pass, isOpen: () => double > 0 || single > 0 || straight || plain };
}

/** A straight single mark opens only before a word that is written whole: 's avonds, 't, jaren '80 and regio's quote nothing. */
function opensPlain(text: string, i: number): boolean {
  return /^(?:\p{L}{2}|U\s|\[)/u.test(text.slice(i + 1, i + 3)) && !/[\p{L}\p{N}.,'’]/u.test(text.charAt(i - 1));
}

function closesPlain(text: string, i: number): boolean {
  return !/\p{L}/u.test(text.charAt(i + 1)) && !/\s/.test(text.charAt(i - 1));
}

/**
 * The quotations of a text that are closed within their block, outermost only, in order. A mark without its partner makes
 * none: better a reference too many than a rule that is silent.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  const open: { readonly start: number; readonly close: string }[] = [];
  const pass = (mark: string, index: number) => {
    const at = open.findLastIndex(({ close }) => close === mark);
    const close = CLOSES[mark];
    if (at >= 0) {
      if (at === 0) found.push({ start: open[0]?.start ?? index, end: index + 1 });
      open.length = at;
    } else if (close !== undefined && open.length < DEEPEST) open.push({ start: index, close });
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!mayBeMark(code)) continue;
    if (code === 10) open.length = 0;
    else if (code === 39) {
      const isOpen = open.some(({ close }) => close === "'");
      if (isOpen ? closesPlain(text, index) : opensPlain(text, index)) pass("'", index);
    } else if (code !== APOSTROPHE || !/\p{L}/u.test(text.charAt(index + 1))) pass(text.charAt(index), index);
  }
  return found;
}

/** Also the closing mark of a quotation. */
const APOSTROPHE = 0x2019;

/** False for nearly every character: neither a quotation mark nor the end of a block. */
function mayBeMark(code: number): boolean {
  return code === 10 || code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201e);
}

/** Quotations nest no deeper than this. */
const DEEPEST = 4;
const CLOSES: Readonly<Record<string, string>> = { '“': '”', '„': '”', '‘': '’', '‚': '’', '"': '"', "'": "'" };
