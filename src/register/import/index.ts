/** Lists of papers from elsewhere: read, checked row by row, not yet stored. */
export { type Fields, tidyFields } from './columns.ts';
export { ListError } from './format.ts';
export { type Batch, type Fault, readList } from './list.ts';
export { type DossierRow, type PaperRow, type Row, readRow } from './rows.ts';
