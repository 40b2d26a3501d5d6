/** From text to Letter. */
export { editFrontMatter, KEY_ORDER, writeFrontMatterValue } from './front-matter/edit.ts';
export { isLetterKind, letterKinds } from './kinds.ts';
export type * from './letter.ts';
export { type ReadOptions, readLetter } from './read.ts';
