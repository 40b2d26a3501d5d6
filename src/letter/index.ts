/** From text to Letter. */
export { type LetterText, letterText } from './export/letter-text.ts';
export { editFrontMatter, KEY_ORDER, writeFrontMatterValue } from './front-matter/edit.ts';
export { isLetterKind, letterKinds } from './kinds.ts';
export type * from './letter.ts';
export { MINISTRIES, type Ministry } from './ministries.ts';
export {
  editProfile,
  HOUSE_NOTATIONS,
  type Profile,
  type ProfileProblem,
  readProfile,
  type Signatory,
} from './profile.ts';
export { type ReadOptions, readLetter } from './read.ts';
