/** What several rules want to know of a letter, worked out once per check. */

export { type Addressee, addressText, findAddressee } from './addressee.ts';
export { createFacts, type Facts } from './facts.ts';
export type { LostHead } from './head.ts';
export type { PaperMention } from './mentions.ts';
export { type Placed, place, startingIn } from './placed.ts';
