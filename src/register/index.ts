/** The register's interface, and what stands on no file: the team's own list, the list that ships, several as one. */
export { kindOf } from './kinds.ts';
export { type ListProblem, type PaperList, readPaperList } from './list.ts';
export { type Content, memoryRegister } from './memory.ts';
export type {
  Authority,
  DossierInfo,
  Existence,
  Paper,
  PaperKind,
  Proof,
  Register,
  SearchOptions,
  SearchResult,
  Verdict,
} from './register.ts';
export { type Slips, slipsAround } from './slips.ts';
export { stackRegisters } from './stack.ts';
export { tellUpdated, updatedUntil } from './updated.ts';
export { latestVersion } from './versions.ts';
export { words } from './words.ts';
