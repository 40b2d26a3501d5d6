/** Follows the quotation marks of a text, from left to right. */
export interface QuoteState {
  /** Takes note of the character at `i`; every quotation mark and line feed of the text must be passed, in order. */
  pass(text: string, i: number): void;
  /** True inside a quotation. */
  isOpen(): boolean;
}

/**
 * Tells whether a place is inside a quotation: between “ ” „ ” ‘ ’ or straight double quotes. An apostrophe ("regio’s") closes
 * nothing; every line feed (the border of a block) starts afresh, so a mark that is never closed does no harm further on.
 */
export function createQuoteState(): QuoteState {
  let double = 0;
  let single = 0;
  let straight = false;

  function pass(text: string, i: number): void {
    switch (text.charCodeAt(i)) {
      case 10:
        double = 0;
        single = 0;
        straight = false;
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
    }
  }

  return { pass, isOpen: () => double > 0 || single > 0 || straight };
}
