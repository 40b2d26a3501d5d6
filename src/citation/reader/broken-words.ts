/**
 * The words of the grammar, by syllables: where the printer may break them at the end of a line. What is left of the break in a
 * running text is a hyphen, with a space behind it or without ("Handelin- gen", "Kamer-stukken").
 */
const SYLLABLES =
  `ka-mer-stuk-ken ka-mer-stuk-num-mer ka-mer-dos-sier twee-de eer-ste han-de-lin-gen aan-hang-sel staats-blad staats-cou-rant
  trac-ta-ten-blad ver-ga-der-jaar zit-tings-jaar be-gro-tings-hoofd-stuk hoofd-stuk num-mer on-der-num-mer bij-la-ge
  blad-zij-de pa-gi-na dos-sier wets-voor-stel ini-ti-a-tief-wets-voor-stel mo-tie amen-de-ment ver-slag toe-zeg-ging`.split(
    /\s+/,
  );

/** What stands before a break, and what can follow it. */
const BREAKS = breaks();
const LONGEST = Math.max(...SYLLABLES.map((word) => word.length));

function breaks(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of SYLLABLES) {
    const syllables = word.split('-');
    for (let count = 1; count < syllables.length; count++) {
      const before = syllables.slice(0, count).join('');
      found.set(before, [...(found.get(before) ?? []), syllables[count] ?? '']);
    }
  }
  return found;
}

const WORD_BEFORE = /[a-z]+$/;
/** A line end, or what a text whose lines were joined has of it; never an empty line. */
const BLANKS = / *(?:\r?\n *)?/y;

/** True when the hyphen at `at` breaks one of these words: neither it nor the spaces behind it are written. */
export function breaksWord(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at - 1))) return false;
  BLANKS.lastIndex = at + 1;
  const behind = at + 1 + (BLANKS.exec(text)?.[0].length ?? 0);
  if (!isLetter(text.charCodeAt(behind))) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at).toLowerCase())?.[0] ?? '';
  const after = text.slice(behind, behind + LONGEST).toLowerCase();
  return BREAKS.get(before)?.some((syllable) => after.startsWith(syllable)) ?? false;
}

/** An official identifier that has not come to its number, and what can be its next piece. */
const IDENTIFIER_BEFORE =
  /(?:^|[^a-z\d])(?:kst|stb|stcrt|trb|blg|(?:ah|h|kv)-(?:tk|ek))(?:-\s{0,9}[\da-z]{1,10}){0,4}$/i;
const PIECE = /(?:\d{1,8}[a-z]?|[IVX]{1,5}[AB]?|[A-Z]{1,2}|20\d\dZ\d{5})(?![\dA-Za-z])/y;
const LONGEST_IDENTIFIER = 40;

/** True when the line ends behind the hyphen at `at` within an official identifier: "kst-31757-" and "102". */
export function breaksIdentifier(text: string, at: number): boolean {
  BLANKS.lastIndex = at + 1;
  const behind = at + 1 + (BLANKS.exec(text)?.[0].length ?? 0);
  if (behind === at + 1) return false;
  PIECE.lastIndex = behind;
  return PIECE.test(text) && IDENTIFIER_BEFORE.test(text.slice(Math.max(0, at - LONGEST_IDENTIFIER), at));
}

/** True when one of these words or an identifier is broken somewhere in the text. */
export function hasBroken(text: string): boolean {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (breaksWord(text, at) || breaksIdentifier(text, at)) return true;
  }
  return false;
}

const CASE = 32;

function isLetter(code: number): boolean {
  return (code | CASE) >= 97 && (code | CASE) <= 122;
}
