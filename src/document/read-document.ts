import { kindOfFile, unreadReason } from '../files/index.ts';
import { NotReadable, type Read } from './blocks.ts';

/**
 * Reads a file by what its bytes are, whatever its name. The reader of each kind is loaded when such a file is read.
 * @throws NotReadable
 */
export async function readDocument(bytes: Uint8Array): Promise<Read> {
  const kind = kindOfFile(bytes);
  if (kind === 'pdf') return await (await import('./pdf/index.ts')).readPdf(bytes);
  if (kind !== 'zip') throw new NotReadable(unreadReason(kind) ?? 'is geen bestand van een tekstprogramma');
  const { openPackage } = await import('./package.ts');
  const { readDocx } = await import('./docx/read.ts');
  return readDocx(openPackage(bytes));
}
