/** Every reference held against the register: what agrees, what differs, and which paper was meant. */
export { audit, auditing } from './audit.ts';
export type { CitedAs } from './cited-as.ts';
export { type DayTold, dayToldOf } from './day-told.ts';
export { holdingsOf } from './holdings.ts';
export type { AuditOptions } from './outcome.ts';
export { beyondOf, countsOf, type PageFacts, referencePage, summaryOf } from './page.ts';
export { createWeigher, type PlaceOfReference, STRONG, saidAt } from './proposals.ts';
export { comparedIn, describePaper, messageOf, type ToldReference, tellReference } from './tell.ts';
export type { Aspect, ReferenceVerdict, VerdictKind } from './verdict.ts';
export { firstQuery, heaviest, type WantedPaper, wantedBy } from './wanted.ts';
