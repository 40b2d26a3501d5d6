/** Letters that have no decomposition into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' };

/** A word is cut off here; no word of a title is that long. */
const LONGEST_WORD = 64;

/** Lower case without diacritics: 'Reünie Łódź' gives 'reunie lodz'. */
export function fold(text: string): string {
  // most titles are plain ASCII, and normalising costs ten times the lower case
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[øłđðæœßþ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** True for what asks for nothing: there is something, but no letter or digit ('"', '%', an emoji). An empty box asks for everything. */
export function asksNothing(query: string): boolean {
  return query !== '' && words(query).length === 0;
}

/**
 * The words of a text, folded, in order and with repeats: runs of letters and digits. 'Zuid-Limburg' is two words, and so is
 * "regio's". Index, query and plain scan all cut their words here, so they agree.
 */
export function words(text: string): string[] {
  const folded = fold(text);
  const found = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word));
}
