const ENTITY =
  /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|euro|eacute|euml|iuml|ouml|ndash|mdash|hellip|lsquo|rsquo|ldquo|rdquo|sect|shy));/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sect: '§',
  shy: '',
};
/** The text of an entity. */
function entityText([, decimal, hex, name]: RegExpExecArray): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

/** The entity at the start of `text` ("&nbsp;", "&#233;"): its length and what it stands for; undefined when no entity stands there. */
export function entityAt(text: string): { readonly length: number; readonly text: string } | undefined {
  const match = ENTITY.exec(text);
  return match ? { length: match[0].length, text: entityText(match) } : undefined;
}
