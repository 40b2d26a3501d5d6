/** A letter is some kilobytes; more than this is another thing, and reading it would only make people wait. */
export const MAX_BYTES = 10_000_000;

/** The text of a file, and whether a byte order mark stood before it (it is no part of the text). */
export interface Decoded {
  readonly text: string;
  readonly bom: boolean;
}

/** A file that cannot be read as text; `message` is Dutch and says why, and what to do. */
export class NoText extends Error {}

/** Files that people take for text, by their first bytes, with what to do about them. */
const formats: readonly { readonly magic: readonly number[]; readonly message: string }[] = [
  { magic: ascii('%PDF-'), message: 'is een pdf: plak de tekst ervan in een tekstbestand (.txt of .brief.md)' },
  {
    magic: ascii('PK\x03\x04'),
    message:
      'is een Word-document of een ander ingepakt bestand: plak de tekst ervan in een tekstbestand (.txt of .brief.md)',
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    message: 'is een oud Word-document (.doc): plak de tekst ervan in een tekstbestand (.txt of .brief.md)',
  },
  {
    magic: ascii('{\\rtf'),
    message: 'is een rtf-document: plak de tekst ervan in een tekstbestand (.txt of .brief.md)',
  },
  { magic: [0xff, 0xfe], message: 'staat in UTF-16: bewaar het als UTF-8' },
  { magic: [0xfe, 0xff], message: 'staat in UTF-16: bewaar het als UTF-8' },
];

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

/**
 * Reads bytes as UTF-8.
 * @throws NoText when there are too many, when they are another kind of file, or when they are not UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) throw new NoText('is groter dan 10 MB: dat is geen brief');
  const format = formats.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
  if (format) throw new NoText(format.message);
  if (bytes.includes(0)) throw new NoText('is geen tekst maar een binair bestand');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith('\uFEFF');
    return { text: bom ? text.slice(1) : text, bom };
  } catch {
    const line = firstBadLine(bytes);
    throw new NoText(`is geen UTF-8 (regel ${line}), waarschijnlijk Windows-1252: bewaar het als UTF-8`);
  }
}

/** The bytes of a text, with the byte order mark back in its place. */
export function encode({ text, bom }: Decoded): Uint8Array {
  return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);
}

/** The number (from 1) of the first line that is not UTF-8. No character of UTF-8 has a line end among its bytes. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}
