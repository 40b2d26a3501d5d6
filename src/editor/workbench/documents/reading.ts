import type { Read } from '../../../document/index.ts';
import { kindOfFile } from '../../../files/index.ts';
import { belowLines, type LaidOut, type Layout, laidOut } from '../../../letter/index.ts';
import { printable } from '../../../text/index.ts';

/** The readers of files, loaded when one is first opened. */
const readers = () => import('../../../document/index.ts');

/** A file of a text program, as its text is shown. */
export interface FileText {
  /** What is shown: a line that says what was read, and the text. */
  readonly text: string;
  /** What the file says of that text. */
  readonly layout: Layout;
  /** The same without that line. */
  readonly alone: LaidOut;
  readonly read: Read;
}

/** Why a file cannot be read: one Dutch sentence that begins with its name. */
export class Unread extends Error {
  override readonly name = 'Unread';
}

/** True for bytes that are text as they stand. */
export function isPlain(bytes: Uint8Array): boolean {
  return kindOfFile(bytes) === 'text';
}

/**
 * Reads the bytes of a file with this name.
 * @param pdfThread the bundle of the thread that reads a PDF
 * @throws Unread
 */
export async function readFileText(bytes: Uint8Array, name: string, pdfThread: string): Promise<FileText> {
  const { NotReadable, readDocument, readPdfInThread, tellRemarks } = await readers();
  try {
    const read = await readDocument(bytes, (pdf) => readPdfInThread(pdfThread, pdf));
    // package.json knows a text of ours by how this line begins
    const first = `Gelezen uit ${printable(name)}${tellRemarks(read.remarks)}.`;
    const laid = laidOut(read.document);
    const alone = { text: asEditorHasIt(laid.text), layout: laid.layout };
    return { ...belowLines(`${first}\n\n`, alone), alone, read };
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    throw new Unread(`${name} ${error.message}.`);
  }
}

/** A text as VS Code gives it back when it was opened as a file: every character keeps its place. */
function asEditorHasIt(text: string): string {
  return text.toWellFormed().replace(/[\0\r]/g, ' ');
}
