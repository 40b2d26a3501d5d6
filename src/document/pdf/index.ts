/** PDF read by place. Loaded when a PDF is opened: pdf.js is large. */
export { readPdf } from './read.ts';
