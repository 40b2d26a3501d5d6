import { type DocumentKind, isDocumentKind, kindOfFile, unreadReason } from '../files/index.ts';
import { NotReadable, type Read } from './blocks.ts';

type Reader = (bytes: Uint8Array) => Promise<Read>;

/** The reader of each kind of file, loaded when such a file is read. */
const READERS: Readonly<Record<DocumentKind, Reader>> = {
  zip: readPacked,
  'flat-opendocument': async (bytes) => (await import('./odt/read-odt.ts')).readFlatOdt(bytes),
  mail: async (bytes) => await (await import('./eml/read-eml.ts')).readEml(bytes),
  pdf: async (bytes) => await (await import('./pdf/index.ts')).readPdf(bytes),
};

/**
 * Reads a file by what its bytes are, whatever its name. The reader of each kind is loaded when such a file is read.
 *
 * @param readPdf how a PDF is read: a program passes `readPdfInThread` with its script, so that nobody waits for a large one
 * @throws NotReadable
 */
export async function readDocument(bytes: Uint8Array, readPdf: Reader = READERS.pdf): Promise<Read> {
  const kind = kindOfFile(bytes);
  if (!isDocumentKind(kind)) {
    throw new NotReadable(unreadReason(kind) ?? 'is tekst, en geen bestand van een tekstprogramma');
  }
  // the memory of a Buffer may be shared, and who reads takes what it is given
  return await (kind === 'pdf' ? readPdf(new Uint8Array(bytes)) : READERS[kind](bytes));
}

async function readPacked(bytes: Uint8Array): Promise<Read> {
  const { openPackage } = await import('./package.ts');
  const { packedKind } = await import('./packed-kind.ts');
  const pack = openPackage(bytes);
  const kind = packedKind(pack);
  if (kind === 'docx') return (await import('./docx/read.ts')).readDocx(pack);
  if (kind === 'odt') return (await import('./odt/read-odt.ts')).readOdt(pack);
  throw new NotReadable(unreadReason(kind));
}
