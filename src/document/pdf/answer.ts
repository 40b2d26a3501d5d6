import { NotReadable } from '../blocks.ts';
import type { PdfAnswer } from './thread.ts';

/** Reads a PDF as the thread for it does: errors do not get over the border of a thread as what they are. */
export async function answerPdf(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    const { readPdf } = await import('./index.ts');
    return { read: await readPdf(bytes) };
  } catch (error) {
    if (error instanceof NotReadable) return { refusal: error.message };
    // the stack of an error of pdf.js is that of another one
    return { fault: String(error) };
  }
}
