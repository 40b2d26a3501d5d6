import type { Document, Read } from '../document/index.ts';
import { isDocumentKind, kindOfFile, LARGER_LETTER, LARGEST_FILE } from '../files/index.ts';
import { type Letter, laidOut, type ReadOptions, readLetter } from '../letter/index.ts';
import type { Edge } from './edge.ts';
import { type Input, readBytes, textOf, Unreadable } from './input.ts';
import { say } from './show.ts';

/** A letter that was read: a text, or the text of a file of a text program. */
export interface LetterInput extends Input {
  /** What `readLetter` takes besides the text. */
  readonly reading: ReadOptions;
  /** True where the text is not that of the file byte by byte: no change of it can be made there. */
  readonly isOfFile: boolean;
  /** What that file holds. */
  readonly document?: Document;
}

/**
 * Reads a letter: a text, or a file of Word, OpenDocument, PDF or e-mail, by what its bytes are. What such a file holds besides its
 * text is told on standard error.
 * @throws Unreadable when there is no text to be had from it.
 */
export async function readLetterInput(operand: string, edge: Edge, stdinName?: string): Promise<LetterInput> {
  const { bytes, ...named } = await readBytes(operand, edge, LARGEST_FILE + 1, stdinName);
  const kind = kindOfFile(bytes);
  if (!isDocumentKind(kind)) return { ...named, ...textOf(bytes, named.name), reading: {}, isOfFile: false };
  if (bytes.length > LARGEST_FILE) throw new Unreadable(`${named.name}: ${LARGER_LETTER}`);
  const { document, remarks } = await read(bytes, named.name, edge);
  const { tellRemarks } = await documents();
  const told = tellRemarks(remarks);
  if (told !== '') say(`${named.name}: gelezen${told}`, edge);
  const { text, layout } = laidOut(document);
  const { changes, comments } = remarks;
  return { ...named, text, bom: false, reading: { layout, file: { changes, comments } }, isOfFile: true, document };
}

/** The letter of an input. */
export function letterOf({ text, reading }: LetterInput): Letter {
  return readLetter(text, reading);
}

/** Says once of which text the places are that a command shows of these inputs, where one is a file. */
export function tellPlaces(inputs: readonly LetterInput[], edge: Edge): void {
  const file = inputs.find(({ isOfFile }) => isOfFile);
  if (file) say(`De plaatsen (regel:kolom) zijn die in de tekst die ‘briefwijzer text ${file.name}’ geeft.`, edge);
}

/** Loaded when a file is read. */
const documents = () => import('../document/index.ts');

async function read(bytes: Uint8Array, name: string, edge: Edge): Promise<Read> {
  const { NotReadable } = await documents();
  try {
    return await edge.readDocument(bytes);
  } catch (failure) {
    if (failure instanceof NotReadable) throw new Unreadable(`${name}: ${failure.message}`);
    throw failure;
  }
}
