/** What a ministry lays down for its letters: profile, ministries, kinds of letter. */
export { HOUSE_STYLES } from './house-style.ts';
export { kindOfLetter, kindThatAnswers, kindThatPostpones, type LetterKind, letterKinds } from './kinds.ts';
export { MINISTRIES, type Ministry } from './ministries.ts';
export { houseNotation } from './notation.ts';
export {
  editProfile,
  type Profile,
  type ProfileProblem,
  readProfile,
  type Signatory,
} from './profile.ts';
