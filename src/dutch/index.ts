/** The words of letters, once: persons, salutations and closings, quotations, sentences, open places. */

export { salutation } from './aanhef.ts';
export { COMPOUND_HEADS, isKnownAbbreviation, THINGS } from './abbreviations.ts';
export { isPerson, isPlural, readAddressee, readAddressees } from './addressee.ts';
export {
  asNounPhrase,
  enumerateWithArticles,
  isDemonstrative,
  membersOf,
  memberWithArticle,
  withArticle,
} from './article.ts';
export { BODIES_IN_PLURAL, BODY, broughtBy, COURT, ORGANISATION } from './bodies.ts';
export { type ClauseForm, clauseForm, hasParticiple, isDirectQuestion, isInfinitiveClause } from './clauses.ts';
export { haveDone } from './doer.ts';
export { FIXED_PHRASES, type FixedPhrase } from './fixed-phrases.ts';
export { hyphenAtEnd } from './hyphens.ts';
export { addressInFull, KAMER_BOXES, KAMERS, kamersIn, voorzitterOf } from './kamers.ts';
export { ABOUT, COORDINATORS, OF_DAY } from './links.ts';
export { namedInFull } from './members.ts';
export {
  ADDRESS_FORMS,
  HEER,
  isNameWithParticle,
  MEVROUW,
  MOVER_PARTICLE,
  PARTICLES,
  TITLES,
  USUAL_TITLES,
  WORD_PARTICLES,
} from './names.ts';
export {
  ADDRESSED_OFFICE,
  BOARD_OFFICE,
  COLLEAGUE,
  GOVERNMENT,
  IMPERSONAL_OFFICE,
  inOrderOfSigning,
  MINISTER,
  MINISTERS,
  PUBLIC_OFFICE,
  singularOf,
} from './offices.ts';
export {
  BRACKET_WORDS,
  BRACKETED_NOTE,
  isInitials,
  isRequest,
  MAIL_HOST,
  NUMERAL_LABELS,
  OPEN_BEFORE_DOTS,
  openPlace,
  TAG_NAMES,
  WORD_LEFTOVERS,
  WORDS,
} from './open-words.ts';
export {
  type CitedKind,
  citedWords,
  GOVERNMENT_PAPER,
  INCOMING,
  INCOMING_WORD,
  type IncomingKind,
  type KindWords,
  kindWords,
  namesPapers,
  paperOf,
  RULING,
  SUBJECT_WORD,
} from './papers.ts';
export { isFunction, isName, isSurname, splitFunctionFromName, splitNameFromFunction } from './persons.ts';
export {
  continuesAanhef,
  isAanhef,
  isGroet,
  isNotice,
  isNumberedAnswer,
  pageMarkAt,
  type QuestionMark,
  questionLabel,
  questionMarkAt,
  questionNumbers,
  seriesLabel,
  slotzinStart,
} from './phrases.ts';
export { type Quotation, quotations, quotationsWithOpen } from './quotes.ts';
export { isAmong, isSameBody } from './same.ts';
export { findSentences, type Sentence } from './sentences.ts';
export { aboutOf, titleOf } from './subject-line.ts';
export { SENDS, SENT, TELLS, TOLD, WRITES, WRITTEN } from './verbs.ts';
export { WOO_GROUNDS, type WooGround, wooGround } from './woo-grounds.ts';
export {
  asHeading,
  asSentence,
  COUNT_WORDS,
  capitalise,
  countWord,
  italic,
  LISTED_THINGS,
  lowerFirst,
  withCaseOf,
  withinSentence,
  withoutFullStop,
} from './words.ts';
