import type { Document } from './blocks.ts';
import { fillDocx } from './docx/fill.ts';
import { writeDocx } from './docx/write.ts';
import type { Filled, FillOptions } from './fill-values.ts';
import { fillOdt } from './odt/fill.ts';
import { writeOdt } from './odt/write.ts';

/** How a document is written in one format: in a look of its own, or into a file of the house. */
interface Writer {
  write(document: Document): Uint8Array;
  fill(template: Uint8Array, document: Document, options: FillOptions): Filled;
}

const WRITERS = {
  docx: { write: writeDocx, fill: fillDocx },
  odt: { write: writeOdt, fill: fillOdt },
} as const satisfies Readonly<Record<string, Writer>>;

/** What documents are written as. */
export type WrittenFormat = keyof typeof WRITERS;

/** The file of the house that is filled, and what is known of its names. */
export interface HouseFile extends FillOptions {
  readonly bytes: Uint8Array;
}

/** A document as a file; `filled` says what of it found no place in a file of the house. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly filled?: Omit<Filled, 'bytes'>;
}

/**
 * Writes a document as a file: the same document gives the same bytes.
 *
 * @param house the ministry's own template that is filled; without it the document has a look of its own
 * @throws NotReadable for a template that cannot be read
 */
export function writeDocument(document: Document, format: WrittenFormat, house?: HouseFile): Written {
  const writer: Writer = WRITERS[format];
  if (!house) return { bytes: writer.write(document) };
  const { bytes, ...filled } = writer.fill(house.bytes, document, house);
  return { bytes, filled };
}

/** More names than this are only counted: whoever keeps the template must be able to see them all. */
const MOST_NAMED = 60;

/** What came of filling a file of the house, as far as it was not to be expected: Dutch sentences. */
export function tellFilled(
  name: string,
  { missing, meant, unplaced, textAtEnd, macros }: Omit<Filled, 'bytes'>,
): string[] {
  const asked = missing.map((one) => (meant.has(one) ? `${one} (bedoelt u ‘${meant.get(one)}’?)` : one));
  return [
    ...(textAtEnd ? [`${name} zegt niet waar de tekst komt ({{inhoud}}): die staat achteraan.`] : []),
    ...(missing.length > 0 ? [`${name} vraagt wat de brief niet heeft: ${named(asked)}. Dat blijft open.`] : []),
    ...(unplaced.length > 0 ? [`${name} heeft geen plaats voor ${named(unplaced)}.`] : []),
    ...(macros ? [`De macro’s van ${name} zijn weggelaten.`] : []),
  ];
}

function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` en nog ${more}` : '');
}
