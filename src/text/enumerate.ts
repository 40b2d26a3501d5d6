/** 'A', 'A en B', 'A, B en C'; with another last word: 'A, B of C'. */
export function enumerate(items: readonly string[], word = 'en'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
