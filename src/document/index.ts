/** Files of text programs as blocks. Loaded when one is opened: import values of it with `import()`. */
export type * from './blocks.ts';
export { NO_REMARKS, NotReadable } from './blocks.ts';
export type { Filled, FillOptions } from './fill-values.ts';
export { answerPdf } from './pdf/answer.ts';
export { type PdfAnswer, type PdfLimits, readPdfInThread } from './pdf/thread.ts';
export { readDocument } from './read-document.ts';
export type { StyleName } from './style-sheet.ts';
export { tellRemarks } from './told.ts';
export { type HouseFile, tellFilled, type Written, type WrittenFormat, writeDocument } from './write-document.ts';
