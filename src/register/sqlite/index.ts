/** The register in an SQLite file: where it lies, reading, importing, and the thread that writes. */
export type { Fault, Fields } from '../import/index.ts';
export { ListError } from '../import/index.ts';
export { type ImportOptions, type ImportProgress, type ImportReport, importList, readOnce } from './import-list.ts';
export { type LiveOptions, LiveRegister } from './live.ts';
export { isKnown, type ListMark, type ReadMark, readMarks, type Skipped } from './marks.ts';
export { type Probe, probe } from './probe.ts';
export { type Put, type PutReport, putPapers } from './put.ts';
export { type Check, ensureSound } from './repair.ts';
export { type FetchedStatus, type RegisterStatus, registerStatus } from './status.ts';
export {
  type DossierReport,
  type DossierWish,
  ExportError,
  type ExportReport,
  exportList,
  type FeedProgress,
  type FeedReport,
  type FeedWish,
  type Fetched,
  fetchedDossiers,
  isFolderItself,
  noFolderFor,
  OPEN_DATA,
  syncAll,
  syncDossier,
} from './sync/index.ts';
export {
  count,
  describeChanges,
  describeDossier,
  describeFeed,
  describeFeedProgress,
  describeImport,
  describeProgress,
} from './wording.ts';
export { type Fetching, type Following, RegisterWorker } from './worker/client.ts';
export type { ReadOnceTask } from './worker/protocol.ts';
export { type Port, serve } from './worker/serve.ts';
