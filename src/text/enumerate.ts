/** 'A', 'A en B', 'A, B en C'; with another last word: 'A, B of C'. */
export function enumerate(items: readonly string[], word = 'en'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/**
 * What stands between the items of 'A, B en C', to split a text with, as `enumerate` writes it and with a comma before the last
 * word. `next` is how an item begins, as the part of a pattern, where commas within items are to be left alone.
 */
export function betweenItems(next = '', flags = 'iu'): RegExp {
  return new RegExp(`(?:,? en |, )(?=${next})`, flags);
}
