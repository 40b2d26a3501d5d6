import { type FileKind, kindOfFile, unreadReason } from '../files/index.ts';

/** A letter is some kilobytes; more than this is another thing, and reading it would only make people wait. */
export const MAX_BYTES = 10_000_000;

/** The text of a file, and whether a byte order mark stood before it (it is no part of the text). */
export interface Decoded {
  readonly text: string;
  readonly bom: boolean;
}

/** A file that cannot be read as text; `message` is Dutch and says why, and what to do. */
export class NoText extends Error {}

/** What is said of documents where only text is asked for. */
const DOCUMENTS: Readonly<Partial<Record<FileKind, string>>> = {
  pdf: 'is een pdf: plak de tekst ervan in een tekstbestand (.txt of .brief.md)',
  zip: 'is een Word-document of een ander ingepakt bestand: plak de tekst ervan in een tekstbestand (.txt of .brief.md)',
};

/**
 * Reads bytes as UTF-8.
 * @throws NoText when there are too many, when they are another kind of file, or when they are not UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) throw new NoText('is groter dan 10 MB: dat is geen brief');
  const kind = kindOfFile(bytes);
  const reason = unreadReason(kind) ?? DOCUMENTS[kind];
  if (reason !== undefined) throw new NoText(reason);
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
