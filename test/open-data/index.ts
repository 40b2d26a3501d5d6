/** A server of open data on loopback, for every stage of the tests. */
export { type Certificate, selfSigned } from './certificate.ts';
export { type Fault, loginPage, withStatus } from './faults.ts';
export { type AskedOf, OpenDataServer } from './server.ts';
export { type FeedRow, feedOf } from './syncfeed.ts';
export {
  DOSSIERS,
  guid,
  PAPERS,
  QUESTIONS,
  STAMP,
  WORLD,
  type World,
  type WorldDossier,
  type WorldPaper,
  type WorldQuestion,
} from './world.ts';
