/** The register's interface: what every other folder may know of it. */
export type {
  DossierInfo,
  Existence,
  Paper,
  PaperKind,
  Register,
  SearchOptions,
  SearchResult,
} from './register.ts';
