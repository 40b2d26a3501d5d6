/** What a ministry lays down for its letters: profile, ministries, kinds of letter. */
export { isLetterKind, letterKinds } from './kinds.ts';
export { MINISTRIES, type Ministry } from './ministries.ts';
export {
  editProfile,
  HOUSE_NOTATIONS,
  type Profile,
  type ProfileProblem,
  readProfile,
  type Signatory,
} from './profile.ts';
