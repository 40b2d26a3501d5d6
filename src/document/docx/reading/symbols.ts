/** What stands in the letters of symbol fonts, where every program but the one with the font would show a strange letter. */

/** The letters of the font Symbol from 0x21 and from 0xa0, in their order. */
const SYMBOL_LOW = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/** Of Wingdings what letters have: bullets, boxes, ticks, arrows and signs of an address. */
const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  74: '☺',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  158: '·',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** Stands for a letter of a symbol font that is not in these tables. */
export const UNKNOWN_SYMBOL = '\ufffd';
const BULLET = '•';

export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && /^(?:symbol|wingdings|webdings)/i.test(font);
}

/** The letter that a code of a symbol font shows; the code itself for a font with ordinary letters. */
export function symbolOf(code: number, font: string | undefined): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (low > 0xff) return letterOf(code);
  if (font !== undefined && /^symbol/i.test(font)) return fromSymbol(low) ?? UNKNOWN_SYMBOL;
  if (font !== undefined && /^wingdings$/i.test(font)) return WINGDINGS[low] ?? UNKNOWN_SYMBOL;
  return isSymbolFont(font) || code !== low ? UNKNOWN_SYMBOL : letterOf(code);
}

function letterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : UNKNOWN_SYMBOL;
}

function fromSymbol(code: number): string | undefined {
  if (code === 0x20) return ' ';
  return code < 0xa0 ? SYMBOL_LOW[code - 0x21] : SYMBOL_HIGH[code - 0xa0];
}

/** Text in a symbol font as letters, and text in another as it is but for what only a symbol font can show. */
export function withSymbols(text: string, font: string | undefined): string {
  if (!isSymbolFont(font) && !/[\uf000-\uf0ff]/.test(text)) return text;
  const plain = isSymbolFont(font) ? font : 'Symbol';
  return Array.from(text, (letter) =>
    /\s/.test(letter)
      ? letter
      : symbolOf(letter.codePointAt(0) ?? 0, letter >= '\uf000' || isSymbolFont(font) ? plain : font),
  ).join('');
}

/** The bullet of a list as a letter that every font has. */
export function bulletOf(text: string, font: string | undefined): string {
  const shown = withSymbols(text, font);
  // the second bullet of Word is the letter o of Courier New
  if (shown === 'o' && font?.startsWith('Courier')) return '◦';
  return shown.includes(UNKNOWN_SYMBOL) ? BULLET : shown;
}
