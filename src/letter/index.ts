/** From text to Letter. */
export type * from './letter.ts';
