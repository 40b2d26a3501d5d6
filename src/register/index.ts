/** The register's interface, and the team's own list: what every other folder may know of it. */
export { type ListProblem, type PaperList, readPaperList } from './list.ts';
export { createListRegister } from './list-register.ts';
export type {
  DossierInfo,
  Existence,
  Paper,
  PaperKind,
  Register,
  SearchOptions,
  SearchResult,
} from './register.ts';
