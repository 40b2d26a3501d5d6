/** pdf.js comes without the types of its worker: importing it makes it known to the rest of pdf.js. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
