/** The open data for the command line; apart, since most calls ask nothing of the network. */
import {
  BASES,
  createClient,
  createOData,
  type FailureCode,
  type Get,
  nodeHint,
  type OData,
} from '../open-data/index.ts';
import { type FoundQuestions, fetchKamervragen } from '../received/index.ts';
import { type DossierReport, type FeedReport, RegisterWorker, syncDossier } from '../register/sqlite/index.ts';
import type { QuestionWishes } from './edge.ts';
import type { FetchWishes } from './registers.ts';

/** One client for the whole call: it is what keeps to four questions a second. */
let client: Get | undefined;
let asked: { readonly base: string; readonly odata: OData } | undefined;

function get(): Get {
  client ??= createClient({ fetch: (url, init) => fetch(url, init) });
  return client;
}

/** Brings a dossier up to date: see `syncDossier`. */
export function sync(
  file: string,
  dossier: string,
  { base = BASES.odata, signal }: FetchWishes,
): Promise<DossierReport> {
  // which version of the service answers is found out once
  if (asked?.base !== base) asked = { base, odata: createOData({ get: get(), base, now: Date.now }) };
  const now = new Date().toISOString();
  return syncDossier(file, { dossier, odata: asked.odata, host: new URL(base).hostname, now, signal });
}

/** What has to be told to this Node so that a question gets through. */
export function hint(code: FailureCode): string | undefined {
  return nodeHint(code, { env: process.env, version: process.versions.node, execArgv: process.execArgv });
}

/**
 * Reads everything that changed: see `syncAll`. In a thread, since only of a thread Node can be told how far its memory may grow.
 * @param writer the script of that thread.
 */
export function syncEverything(writer: string, file: string, wishes: FetchWishes): Promise<FeedReport> {
  const { base = BASES.syncfeed, signal, onProgress } = wishes;
  return new RegisterWorker(writer).syncAll({ file, base }, { get: get(), signal, onProgress });
}

/** Asks for Kamervragen by their number: see `fetchKamervragen`. */
export function questions(zaak: string, { odata, publications, signal }: QuestionWishes): Promise<FoundQuestions> {
  const bases = { odata: odata ?? BASES.odata, publications: publications ?? BASES.publications };
  return fetchKamervragen(zaak, { get: get(), bases, now: Date.now, signal });
}
