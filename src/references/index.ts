/** What asks the register: which paper a reference means, by day, kind and subject. */

export * from './audit/index.ts';
export { belongsTo, createDatesBeside, type DateBeside, yearOf } from './belonging.ts';
export { type CitedDay, createCitedDays } from './cited-days.ts';
export { findPaper, type Sought, verdictOn } from './look-up.ts';
export { motionsOf } from './motion-papers.ts';
export { idOf, isAskedIn, isLocated, type KnownDay, kamerstukken, knownDays, locates, ownCitations } from './papers.ts';
export { isWritten, openReference, referenceTo, styleOf } from './reference.ts';
export { sharedTopic, sharedWeight, tellingWords, topicsAround, wordsAround } from './subject-words.ts';
