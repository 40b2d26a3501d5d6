/** Lists of papers from elsewhere: read, checked row by row, not yet stored. */

export { type Fields, tidyFields } from './columns.ts';
export { type Coverage, type Series, writeCoverage } from './coverage.ts';
export { ListError } from './format.ts';
export { type Batch, type Fault, type ReadOptions, readList } from './list.ts';
export { type DossierRow, type PaperRow, type Row, readRow } from './rows.ts';
