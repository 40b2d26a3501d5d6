import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { Trouble } from '../../register/file/index.ts';
import {
  describeFailure,
  failure,
  isUnfinished,
  type ListFailure,
  type ListFile,
  Lookout,
  Rounds,
} from '../../register/lists/index.ts';
import { isKnown, ListError, type ListMark, readMarks } from '../../register/sqlite/index.ts';
import type { MachineRegister } from './machine-register.ts';
import { listsSetting, onDidChangeListsSetting } from './settings.ts';
import { warn } from './show.ts';

/** The list that may be in the package, by its path in it, and by its name in the register. */
const STARTER = 'starter.br';
/** What the user was told of a list in the package that cannot be read: its SHA-256, so that it is told once. */
const REFUSED = 'starter.refused';
/** How long after the start the first look is, how long between two looks, and how long before something half copied is tried again. */
const SOON = 2_000;
const HOUR = 60 * 60_000;
const AGAIN = 5 * 60_000;
/** How much a list may hold that nobody chose to read. */
const MOST = { bytes: 2 ** 31, rows: 5_000_000 };
/** What may be the matter with a register that can be written all the same: a writer makes, updates and mends it. */
const WRITABLE: ReadonlySet<string> = new Set(['none', 'absent', 'older', 'damaged', 'busy']);
const OPEN_SETTING = 'Open de instelling';

/** What comes into the register by itself. */
export interface Supplies {
  /** What could not be read in at the last look. */
  failures(): readonly ListFailure[];
  /** Fires after each look. */
  readonly onDidLook: vscode.Event<void>;
}

/** Supplies the register: with the list in the package, at the first start, and with lists on a share that somebody keeps. */
export function createSupplies(
  context: vscode.ExtensionContext,
  machine: MachineRegister,
): Supplies & vscode.Disposable {
  const didLook = new vscode.EventEmitter<void>();
  let failures: readonly ListFailure[] = [];
  const lookout = new Lookout(context.asAbsolutePath('dist/lists-worker.js'));
  const rounds = new Rounds({
    look: (place) => lookout.look(place),
    known() {
      const marks = marksOf(machine);
      return (file) => isKnown(markOf(file), marks);
    },
    read: (place, file) => readCopy(place, file),
  });
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function readCopy(place: string, file: ListFile): Promise<ListFailure | undefined> {
    const folder = await mkdtemp(join(tmpdir(), 'briefwijzer-'));
    try {
      const copy = join(folder, basename(file.path));
      const failed = await lookout.copy(place, file, copy);
      if (failed) return failed;
      await machine.readOnce(copy, markOf(file), { most: MOST, signal: stopped.signal });
      return undefined;
    } catch (error) {
      // the register itself is told of elsewhere, and may be writable later
      if (!(error instanceof ListError)) return failure(file.path, 'away', 'is niet ingelezen');
      return failure(file.path, 'wrong', `is niet ingelezen: ${error.message}`);
    } finally {
      // on Windows a virus scanner may hold the copy for a while: what stays behind is in the folder for that
      await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
  }

  async function lookAround(): Promise<void> {
    const places = listsSetting();
    if (stopped.signal.aborted) return;
    if (places.length === 0) {
      looked([]);
      return;
    }
    let wait = HOUR;
    try {
      // nothing need come over the network for a register that takes nothing in
      if (!WRITABLE.has(machine.trouble()?.code ?? 'none')) return;
      const round = await rounds.go(places);
      looked(round.failures);
      for (const news of rounds.news(round)) void tell(news);
      if (isUnfinished(round)) wait = AGAIN;
    } finally {
      next(wait);
    }
  }

  function looked(found: readonly ListFailure[]): void {
    failures = found;
    if (!stopped.signal.aborted) didLook.fire();
  }

  function next(wait: number): void {
    clearTimeout(timer);
    if (!stopped.signal.aborted) timer = setTimeout(() => void lookAround(), wait).unref();
  }

  async function start(): Promise<void> {
    await readStarter(context, machine).finally(() => next(0));
  }

  const first = setTimeout(() => void start(), SOON);
  const listeners = [onDidChangeListsSetting(() => next(0)), machine.onDidMove(() => void start()), didLook];
  return {
    failures: () => failures,
    onDidLook: didLook.event,
    dispose() {
      clearTimeout(first);
      stopped.abort();
      clearTimeout(timer);
      lookout.dispose();
      vscode.Disposable.from(...listeners).dispose();
    },
  };
}

/** Reads the list of the package in, unless this edition or a later one was: told only where it is damaged, and that once. */
async function readStarter(context: vscode.ExtensionContext, machine: MachineRegister): Promise<void> {
  const path = context.asAbsolutePath(STARTER);
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return;
  // it takes milliseconds to load, and most packages carry no list
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const mark = { name: STARTER, hash, isEdition: true };
  if (isKnown(mark, marksOf(machine)) || context.globalState.get(REFUSED) === hash) return;
  try {
    const read = await machine.readOnce(path, mark);
    if (read === 'older') await context.globalState.update(REFUSED, hash);
  } catch (error) {
    if (!(error instanceof ListError)) return;
    await context.globalState.update(REFUSED, hash);
    void warn(`De lijst van Kamerstukken die bij Briefwijzer zit, is niet ingelezen: ${error.message}.`);
  }
}

/** What the register has read by itself; nothing where it cannot be asked now: who writes asks again. */
function marksOf({ file }: MachineRegister): readonly ListMark[] {
  try {
    return readMarks(file);
  } catch (error) {
    if (error instanceof Trouble) return [];
    throw error;
  }
}

function markOf({ path, size, mtime }: ListFile): ListMark {
  return { name: path, size, mtime };
}

/** One calm message, with a way to the setting that mends it, where there is one. */
async function tell(failed: ListFailure): Promise<void> {
  const { message, setting } = describeFailure(failed);
  const chosen = await warn(message, ...(setting === undefined ? [] : [OPEN_SETTING]));
  if (chosen !== OPEN_SETTING || setting === undefined) return;
  await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${setting}`);
}
