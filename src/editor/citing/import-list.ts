import { basename } from 'node:path';
import * as vscode from 'vscode';
import { type IsoDate, isIsoDate, readDate, writeDate } from '../../dates/index.ts';
import {
  describeImport,
  describeProgress,
  type Fault,
  type ImportProgress,
  type ImportReport,
  ListError,
} from '../../register/sqlite/index.ts';
import { today } from '../workbench/findings.ts';
import type { MachineRegister } from '../workbench/machine-register.ts';
import type { Pages } from '../workbench/pages.ts';
import { choose, fail, flash, inform, warn } from '../workbench/show.ts';
import { signalOf } from '../workbench/signal.ts';
import type { Workbench } from '../workbench/workbench.ts';

const TITLE = 'Kamerstukkenlijst inlezen';
const SHOW_FAULTS = 'Toon de regels';
const ELSEWHERE = 'de lijst moet op deze computer staan. Sla het bestand hier op en lees het dan in.';
/** So many rows that could not be read are named one by one. */
const MOST_FAULTS = 10_000;

/** What the command may be told beforehand; what is told is not asked. */
interface Wish {
  /** The list. */
  readonly bestand: vscode.Uri;
  /** Up to which day the list names every Kamerstuk; null where it is not known to be complete. */
  readonly volledigTotEnMet: IsoDate | null;
}

/** "Brief: Kamerstukkenlijst inlezen…": reads a list into the register of this computer, in the background. */
export function importList({ machine, pages }: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.importList', async (told: Partial<Wish> = {}) => {
    const bestand = told.bestand ?? (await askFile());
    if (!bestand) return;
    if (bestand.scheme !== 'file') {
      const name = basename(bestand.path);
      void fail(`${name}: ${ELSEWHERE}`);
      return;
    }
    const until = told.volledigTotEnMet === undefined ? await askComplete(bestand) : told.volledigTotEnMet;
    if (until === undefined) return;
    await runImport(machine, { bestand, volledigTotEnMet: until }, pages);
  });
}

async function askFile(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: TITLE,
    openLabel: 'Inlezen',
    filters: { 'Lijsten van Kamerstukken': ['csv', 'tsv', 'jsonl', 'ndjson', 'txt', 'gz'], 'Alle bestanden': ['*'] },
  });
  return chosen?.[0];
}

/** Up to which day the list is complete; null where it is not, undefined when the question was left. */
async function askComplete(list: vscode.Uri): Promise<IsoDate | null | undefined> {
  const no = { label: 'Nee, of dat weet ik niet', detail: 'Briefwijzer zegt dan nooit dat een stuk niet bestaat.' };
  const yes = {
    label: 'Ja, tot en met een dag die ik noem',
    detail: 'Een stuk dat er niet in staat, bestaat dan niet.',
  };
  const chosen = await choose([no, yes], {
    title: TITLE,
    placeHolder: `Staat elk Kamerstuk in ${basename(list.fsPath)}?`,
    ignoreFocusOut: true,
  });
  if (chosen !== yes) return chosen && null;
  const written = await vscode.window.showInputBox({
    title: TITLE,
    prompt: 'Tot en met welke dag is de lijst volledig? Bijvoorbeeld 1 februari 2025.',
    ignoreFocusOut: true,
    validateInput: (answer) => flawOf(answer),
  });
  return written === undefined ? undefined : readDate(written.trim());
}

function flawOf(answer: string): string | undefined {
  const day = readDate(answer.trim());
  if (day === undefined) return 'Dit is geen datum. Schrijf hem als 1 februari 2025 of 2025-02-01.';
  return day > today() ? 'Een lijst kan niet volledig zijn tot een dag die nog komt.' : undefined;
}

async function runImport(machine: MachineRegister, { bestand, volledigTotEnMet }: Wish, pages: Pages): Promise<void> {
  const list = bestand.fsPath;
  const completeUntil = volledigTotEnMet !== null && isIsoDate(volledigTotEnMet) ? volledigTotEnMet : undefined;
  const faults: Fault[] = [];
  const options = { title: TITLE, location: vscode.ProgressLocation.Notification, cancellable: true };
  try {
    const report = await vscode.window.withProgress(options, (progress, token) => {
      const onFaults = (found: readonly Fault[]) => void faults.push(...found.slice(0, MOST_FAULTS - faults.length));
      return machine.import(list, {
        completeUntil,
        signal: signalOf(token),
        onFaults,
        onProgress: progressOn(progress),
      });
    });
    if (report.faults === 0) tellSuccess(report);
    else await tellFaults(list, report, faults, pages);
  } catch (error) {
    tellFailure(list, error);
  }
}

/** Where each phase begins and ends in the whole, in per cent: putting the index in order is done in one go. */
const STRETCHES: Readonly<Record<ImportProgress['phase'], readonly [from: number, to: number]>> = {
  read: [0, 40],
  wait: [40, 40],
  write: [40, 90],
  order: [90, 100],
};

function progressOn(progress: vscode.Progress<{ message?: string; increment?: number }>) {
  let done = 0;
  return (now: ImportProgress) => {
    const [from, to] = STRETCHES[now.phase];
    const at = from + (to - from) * now.share;
    progress.report({ message: describeProgress(now), increment: Math.max(0, at - done) });
    done = Math.max(done, at);
  };
}

function tellSuccess(report: ImportReport): void {
  const show = report.repaired === undefined ? inform : warn;
  void show(describeImport(report).join(' '));
}

async function tellFaults(list: string, report: ImportReport, faults: readonly Fault[], pages: Pages): Promise<void> {
  const message = describeImport(report).join(' ');
  const choice = await warn(message, SHOW_FAULTS);
  if (choice === SHOW_FAULTS) await pages.show('Niet ingelezen.txt', describeFaults(list, report.faults, faults));
}

/** The rows that could not be read, each with its line. */
function describeFaults(list: string, total: number, faults: readonly Fault[]): string {
  const rows = faults.map(({ line, message }) => `regel ${line}: ${message}`);
  const more = total > faults.length ? [`… en nog ${total - faults.length}.`] : [];
  return [
    `Niet ingelezen uit ${basename(list)}, op ${writeDate(today())}:`,
    '',
    ...rows,
    ...more,
    '',
    'De andere regels zijn ingelezen. Verbeter de lijst en lees die opnieuw in; er verdwijnt niets.',
    '',
  ].join('\n');
}

function tellFailure(list: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'AbortError') {
    flash('$(circle-slash) Inlezen afgebroken; het register is zoals het was.', 5000);
  } else if (error instanceof ListError) {
    void fail(`${basename(list)}: ${message}.`);
  } else void fail(`De lijst is niet ingelezen. ${message}`);
}
