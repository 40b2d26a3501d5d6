/** 'A', 'A en B', 'A, B en C'; with another last word: 'A, B of C'. */
export function enumerate(items: readonly string[], word = 'en'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** The text with a capital at its start; ij is one letter ('IJsselstein'). */
export function capitalise(text: string): string {
  const length = text.startsWith('ij')
    ? 2
    : text.codePointAt(0) !== undefined
      ? String.fromCodePoint(text.codePointAt(0) ?? 0).length
      : 0;
  return text.slice(0, length).toUpperCase() + text.slice(length);
}

const COUNTS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** A number of things in a sentence: in words up to twelve. */
export function countWord(count: number): string {
  return COUNTS[count] ?? String(count);
}
