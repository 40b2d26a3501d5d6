import { kindOfFile, unreadReason } from '../files/index.ts';
import { NotReadable, type Read } from './blocks.ts';

/**
 * Reads a file by what its bytes are, whatever its name. The reader of each kind is loaded when such a file is read.
 *
 * @param readPdf how a PDF is read: a program passes `readPdfInThread` with its script, so that nobody waits for a large one
 * @throws NotReadable
 */
export async function readDocument(bytes: Uint8Array, readPdf = pdfOnThisThread): Promise<Read> {
  const kind = kindOfFile(bytes);
  // the memory of a Buffer may be shared, and who reads takes what it is given
  if (kind === 'pdf') return await readPdf(new Uint8Array(bytes));
  if (kind !== 'zip') throw new NotReadable(unreadReason(kind) ?? 'is geen bestand van een tekstprogramma');
  const { openPackage } = await import('./package.ts');
  const { readDocx } = await import('./docx/read.ts');
  return readDocx(openPackage(bytes));
}

async function pdfOnThisThread(bytes: Uint8Array): Promise<Read> {
  return (await import('./pdf/index.ts')).readPdf(bytes);
}
