import { dirname, resolve } from 'node:path';
import { isOfOneQuestion, REFUSED_IN_A_ROW } from '../../../open-data/index.ts';
import {
  count,
  describeDossier,
  describeFeed,
  describeFeedProgress,
  type ExportReport,
  type FeedProgress,
  isFolderItself,
  noFolderFor,
} from '../../../register/sqlite/index.ts';
import { baseOf } from '../../bases.ts';
import type { ExitCode } from '../../command.ts';
import type { Edge } from '../../edge.ts';
import { WrongUse } from '../../options.ts';
import { say, show } from '../../show.ts';
import type { Action, Asked } from './action.ts';
import { progressLine } from './progress-line.ts';

/** What came of one part of the work: a line for people, and what programs get. */
interface Told {
  readonly line: string;
  readonly report: object;
}

const STOPPED = 'Afgebroken. Wat al was opgehaald, blijft';

/**
 * `register sync`: fetches dossiers, or everything, from the Tweede Kamer; without either what was fetched before. Ends in 1 when a
 * dossier was not found or did not come while others may, or when it was ended with Ctrl+C.
 */
export const sync: Action = async (asked, edge) => {
  const bases = { odata: baseOf('odata', asked.bases.odata), syncfeed: baseOf('syncfeed', asked.bases.syncfeed) };
  const signal = edge.interrupted();
  checkPlace(asked, edge);
  const told: Told[] = [];
  let code: ExitCode = 0;
  try {
    code = await fetchThem(await dossiersOf(asked, edge), { ...asked, bases }, edge, signal, told);
    if (asked.all) told.push(await fetchAll({ ...asked, bases }, edge, signal));
    if (asked.export !== undefined) told.push(await write(asked.export, asked, edge, signal));
  } catch (failure) {
    if (!signal.aborted) {
      tell(told, asked, edge);
      throw failure;
    }
    say(isResumed(asked) ? `${STOPPED}; met dezelfde opdracht gaat u verder.` : `${STOPPED}.`, edge);
    code = 1;
  }
  tell(told, asked, edge);
  return code;
};

/** Reading everything goes on where it was; dossiers are asked for anew, each for what changed. */
function isResumed({ all, operands }: Asked): boolean {
  return all && operands.length === 0;
}

/** A list that has no place is told before anything is fetched. */
function checkPlace({ export: list }: Asked, edge: Edge): void {
  if (list === undefined) return;
  const path = resolve(edge.cwd, list);
  if (edge.files.kind(path) === 'folder') throw isFolderItself(path);
  if (edge.files.kind(dirname(path)) === undefined) throw noFolderFor(path);
}

function tell(told: readonly Told[], { format, file }: Asked, edge: Edge): void {
  if (told.length === 0) return;
  show(
    format,
    () => [...told.map(({ line }) => line), `Register: ${file}`],
    () => told.map(({ report }) => report),
    edge,
  );
}

/** The dossiers that are named; all that were fetched before where nothing is. */
async function dossiersOf({ operands, all, file }: Asked, edge: Edge): Promise<readonly string[]> {
  if (operands.length > 0) return operands.map(dossierOf);
  if (all) return [];
  const before = edge.files.kind(file) === 'file' ? await edge.registers.fetched(file) : [];
  if (before.length === 0) throw new WrongUse('noem een dossier om op te halen, zoals 31757, of vraag alles met --all');
  return before;
}

/** '31757', '35570-VII', '35570 VII'. */
function dossierOf(written: string): string {
  const dossier = written
    .trim()
    .replace(/^(\d\d)[ .](?=\d{3})/, '$1')
    .replace(/ +/g, '-')
    .toUpperCase();
  if (/^\d{5}(?:-[A-Z\d]{1,6})?$/.test(dossier)) return dossier;
  throw new WrongUse(`"${written}" is geen dossier; schrijf bijvoorbeeld 31757 of 35570-VII`);
}

/** Fetches dossiers; when several in a row are refused, the others are not asked for: that is not the matter of one dossier. */
async function fetchThem(
  dossiers: readonly string[],
  asked: Asked,
  edge: Edge,
  signal: AbortSignal,
  told: Told[],
): Promise<ExitCode> {
  let code: ExitCode = 0;
  let refused = 0;
  for (const [at, dossier] of dossiers.entries()) {
    const report = await fetchOne(dossier, asked, edge, signal);
    if (report?.state !== 'held') code = 1;
    if (report) told.push({ line: describeDossier(report), report });
    refused = report ? 0 : refused + 1;
    if (refused < REFUSED_IN_A_ROW || at === dossiers.length - 1) continue;
    say(`Gestopt: ${refused} dossiers achter elkaar kwamen niet. De rest is niet gevraagd.`, edge);
    break;
  }
  return code;
}

/** What came of a dossier; undefined, and told, where it failed and the next may yet come. */
async function fetchOne(dossier: string, { file, bases }: Asked, edge: Edge, signal: AbortSignal) {
  const progress = progressLine(edge);
  progress.show(`Dossier ${dossier} ophalen…`);
  try {
    return await edge.registers.sync(file, dossier, { base: bases.odata, signal }).finally(progress.clear);
  } catch (failure) {
    if (signal.aborted || !isOfOneQuestion(failure)) throw failure;
    say(`${dossier}: niet opgehaald, want ${failure.message}.`, edge);
    return undefined;
  }
}

async function fetchAll({ file, bases }: Asked, edge: Edge, signal: AbortSignal): Promise<Told> {
  const progress = progressLine(edge);
  const onProgress = (told: FeedProgress) => progress.show(describeFeedProgress(told));
  const wishes = { base: bases.syncfeed, signal, onProgress };
  const report = await edge.registers.syncAll(file, wishes).finally(progress.clear);
  return { line: describeFeed(report), report };
}

async function write(list: string, { file }: Asked, edge: Edge, signal: AbortSignal): Promise<Told> {
  const path = resolve(edge.cwd, list);
  const report = await edge.registers.export(file, path, signal);
  return { line: `Lijst geschreven: ${path} (${held(report)})`, report: { ...report, list: path } };
}

function held({ papers, dossiers }: ExportReport): string {
  const one = (number: number, single: string, more: string) => `${count(number)} ${number === 1 ? single : more}`;
  return `${one(papers, 'stuk', 'stukken')}, ${one(dossiers, 'dossier', 'dossiers')}`;
}
