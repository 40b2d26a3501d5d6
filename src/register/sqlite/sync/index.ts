/** The register kept up to date from the open data of the Tweede Kamer, and written out as a list for others. */
export { type DossierReport, type DossierWish, syncDossier } from './dossier.ts';
export {
  ExportError,
  type ExportOptions,
  type ExportReport,
  exportList,
  isFolderItself,
  noFolderFor,
} from './export.ts';
export { type FeedProgress, type FeedReport, type FeedWish, syncAll } from './feed.ts';
export { type Fetched, fetchedDossiers, fetchedOf, lastFetched } from './fetched.ts';
export { OPEN_DATA } from './source.ts';
