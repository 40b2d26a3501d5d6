import type { DocumentInitParameters, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { unreadReason } from '../../files/index.ts';
import { NotReadable } from '../blocks.ts';

/** What of pdf.js is called here. */
export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** A PDF that was opened; `close` gives back what it holds. */
export interface Opened {
  readonly pdfjs: Pdfjs;
  readonly file: PDFDocumentProxy;
  close(): Promise<void>;
}

/** Pages that are read at most. The budget of a year has some 300; a lawbook has 2,000. */
const MOST_PAGES = 3000;

/** A file that says what it wants to be done is not obeyed: nothing is evaluated, fetched or drawn. */
const OPTIONS: DocumentInitParameters = {
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // in pixels: pictures are passed by
  maxImageSize: 1,
  disableFontFace: false,
  // the names of the fonts
  fontExtraProperties: true,
  verbosity: 0,
};

/**
 * Opens a PDF. pdf.js takes bytes over, and gets a copy.
 *
 * @throws NotReadable for a file that is no PDF, is damaged, has a password, is a form of XFA, or has too many pages
 */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const pdfjs = await loadPdfjs();
  // fonts are given to a page that keeps them and shows nothing: else pdf.js works out the shape of every letter
  const page = { fonts: new Set() } as never;
  const task = pdfjs.getDocument({ ...OPTIONS, ownerDocument: page, data: bytes.slice() });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES)
      throw new NotReadable(`heeft ${file.numPages} bladzijden: meer dan ${MOST_PAGES} leest Briefwijzer niet`);
    return { pdfjs, file, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw refusalOf(error);
  }
}

/** For whoever opens a PDF that is no longer one. */
export const DAMAGED = 'is beschadigd: het begint als een PDF, maar is niet te lezen';

function refusalOf(error: unknown): NotReadable {
  if (error instanceof NotReadable) return error;
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return new NotReadable(isLocked ? unreadReason('password') : DAMAGED);
}

let loaded: Promise<Pdfjs> | undefined;

/** pdf.js with its worker on this thread, since this is no thread that anybody waits for. Its drawing asks for what Node does not have. */
function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= (async () => {
    makeUpFor(globalThis);
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return loaded;
}

/** What pdf.js calls and Node 20 does not have; and what it misses in every Node, and would complain of, for drawing only. */
function makeUpFor(scope: typeof globalThis): void {
  const drawing = scope as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) drawing[name] ??= class {};
  drawing['FontFace'] ??= class {
    readonly loaded = Promise.resolve();
  };
  const promises = Promise as unknown as { withResolvers?: unknown };
  promises.withResolvers ??= () => {
    let resolve: unknown;
    let reject: unknown;
    const promise = new Promise((...both) => {
      [resolve, reject] = both;
    });
    return { promise, resolve, reject };
  };
  const buffers = ArrayBuffer.prototype as unknown as { transferToFixedLength?: unknown };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const moved = structuredClone(this, { transfer: [this] });
    if (moved.byteLength === length) return moved;
    const fitted = new Uint8Array(length);
    fitted.set(new Uint8Array(moved).subarray(0, length));
    return fitted.buffer;
  };
}
