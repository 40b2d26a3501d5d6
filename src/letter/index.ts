/** From text to Letter. */
export { type LetterText, letterText } from './export/letter-text.ts';
export { createFacts, type Facts, type ReferenceDate } from './facts/facts.ts';
export { type Placed, place, startingIn } from './facts/placed.ts';
export type { PaperMention } from './found/mentions.ts';
export { findMotions, type MotionMention, motionBefore, moversBehind, type NamesBehind } from './found/motions.ts';
export { editFrontMatter } from './front-matter/edit.ts';
export { FRONT_MATTER_KEYS, firstAfter } from './front-matter/keys.ts';
export { fieldsThatAre, HEAD_FIELDS, rowOf } from './head/table.ts';
export type * from './letter.ts';
export { type ReadOptions, readLetter } from './read.ts';
