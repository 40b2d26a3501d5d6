/**
 * Parliamentary and official citations: recognise them in text, know what they denote, write them in every notation.
 * Stands on text and dates.
 */
export { canonicalId, isPaperNumber, parseCanonicalId } from './canonical.ts';
export { earliestYearOf, isBudgetDossier } from './chapters.ts';
export type { Citation, Kamer, TypedCitation } from './citation.ts';
export { describeIdentity } from './describe.ts';
export { type FindOptions, findCitations } from './find.ts';
export type { CitationKind, Dossier, Identity, Kamerstuk, OtherKind, OtherPaper } from './identity.ts';
export { kamerOf } from './kamer.ts';
export { type WritableCitation, writeCitation } from './notation.ts';
export {
  houseNotations,
  type KnownNotation,
  NOTATIONS,
  type Notation,
  type NotationRecord,
  notationNamed,
} from './notations.ts';
export { officialUrl, publishedIds } from './official.ts';
export { type SearchedCitation, searchedCitation } from './searched.ts';
export { typedCitationAt } from './typed.ts';
