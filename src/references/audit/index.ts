/** Every reference held against the register: what agrees, what differs, and which paper was meant. */
export { audit } from './audit.ts';
export type { AuditOptions } from './outcome.ts';
export { countsOf, type PageFacts, referencePage, summaryOf } from './page.ts';
export { comparedIn, describePaper, messageOf, type ToldReference, tellReference } from './tell.ts';
export type { Aspect, ReferenceVerdict, VerdictKind } from './verdict.ts';
