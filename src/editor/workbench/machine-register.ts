import * as vscode from 'vscode';
import type { DialectMemory } from '../../open-data/index.ts';
import { registerFile, Trouble } from '../../register/file/index.ts';
import type { Register } from '../../register/index.ts';
import {
  type DossierReport,
  type FeedProgress,
  type FeedReport,
  type Fetched,
  type Fetching,
  type Following,
  fetchedDossiers,
  type ImportReport,
  type ListMark,
  LiveRegister,
  type ReadOnceTask,
  RegisterWorker,
  type Skipped,
} from '../../register/sqlite/index.ts';
import { onDidChangeRegisterSetting, registerSetting } from './settings.ts';
import { warn } from './show.ts';

/** What an import is told besides the list. */
export interface ImportWishes extends Following {
  /** The list names every Kamerstuk up to this day (ISO 8601). */
  readonly completeUntil?: string | undefined;
}

/** A dossier to fetch. */
export interface DossierToFetch {
  readonly dossier: string;
  /** The root of OData. */
  readonly base: string;
  /** Which version of the service answered before. */
  readonly memory?: DialectMemory | undefined;
}

/** The register of this computer: a file that all windows and the command line share. */
export interface MachineRegister {
  /** The papers of the file as it is now; none while there is no file. Opened at the first question, and never throws. */
  readonly papers: Register;
  /** The path of the file. */
  readonly file: string;
  /** What keeps the register from being read; undefined where it works. Opens the file. */
  trouble(): Trouble | undefined;
  /**
   * Reads a list into the register, in a thread.
   * @throws ListError, Trouble, or the reason of the signal.
   */
  import(list: string, wishes?: ImportWishes): Promise<ImportReport>;
  /**
   * Reads a list in that nobody asked to read, unless it was already.
   * @throws ListError, Trouble, or the reason of the signal.
   */
  readOnce(
    list: string,
    mark: ListMark,
    wishes?: Following & Pick<ReadOnceTask, 'most'>,
  ): Promise<ImportReport | Skipped>;
  /** Fires when the setting names another file. */
  readonly onDidMove: vscode.Event<void>;
  /**
   * Fetches a dossier into the register, in a thread that has the network asked by `get`. Nobody is told that the register has changed
   * before `renew`: of many dossiers not each should have everything looked up again.
   * @throws OpenDataError, Trouble, or the reason of the signal.
   */
  fetch(wish: DossierToFetch, fetching: Fetching): Promise<DossierReport & { readonly memory?: DialectMemory }>;
  /**
   * Reads everything that changed in the open data, in the same way.
   * @throws OpenDataError, Trouble, or the reason of the signal; what was written before stays.
   */
  fetchAll(base: string, fetching: Fetching<FeedProgress>): Promise<FeedReport>;
  /** When a dossier was asked of the open data, and whether it was there; undefined where it never was. */
  fetched(dossier: string): Fetched | undefined;
  /** When anything was last fetched, ISO 8601; undefined where nothing was. */
  lastFetched(): string | undefined;
  /** The dossiers that were fetched one by one; none where there is no register that can be read. */
  fetchedDossiers(): readonly string[];
  /** Looks at the file anew, and tells that the register has changed. */
  renew(): void;
  /** Fires when the register is another than before: after an import or a repair, or when the setting names another file. */
  readonly onDidChange: vscode.Event<void>;
}

/** What the user need not be told of: it is shown with the language status, mended by ourselves, or over in a moment. */
const QUIET: ReadonlySet<string> = new Set(['no-sqlite', 'older', 'damaged', 'busy']);

/** Makes the register's desk; nothing is opened or started before it is needed. */
export function createMachineRegister(context: vscode.ExtensionContext): MachineRegister & vscode.Disposable {
  const didChange = new vscode.EventEmitter<void>();
  const didMove = new vscode.EventEmitter<void>();
  const worker = new RegisterWorker(context.asAbsolutePath('dist/register-worker.js'));
  let isGone = false;
  let file = fileNow();
  let live = open(file);

  function open(path: string): LiveRegister {
    return new LiveRegister({
      file: path,
      onUnclean: () => void mend(path, false),
      onTrouble: (trouble) => {
        if (trouble.code === 'damaged' || trouble.code === 'older') void mend(path, trouble.code === 'damaged');
        else if (!QUIET.has(trouble.code)) void warn(trouble.message);
      },
    });
  }

  /** Has the file looked through, brought up to date and repaired where needed; only who repaired it tells. */
  async function mend(path: string, thorough: boolean): Promise<void> {
    try {
      const { repaired } = await worker.check({ file: path, thorough });
      if (repaired !== undefined) void warn(repaired);
      renew();
    } catch (error) {
      if (isGone || (error instanceof Trouble && QUIET.has(error.code))) return;
      void warn(error instanceof Error ? error.message : String(error));
    }
  }

  function renew(): void {
    if (isGone) return;
    live.refresh();
    didChange.fire();
  }

  const listener = onDidChangeRegisterSetting(() => {
    const now = fileNow();
    const isMoved = now !== file;
    if (isMoved) {
      live.close();
      file = now;
      live = open(now);
    }
    // who touches the setting wants to see what is there now, also where the variable goes before it
    renew();
    if (isMoved) didMove.fire();
  });
  return {
    get papers() {
      return live;
    },
    get file() {
      return file;
    },
    trouble: () => live.trouble(),
    async import(list, { completeUntil, ...following } = {}) {
      try {
        return await worker.import({ file, list, now: new Date().toISOString(), completeUntil }, following);
      } finally {
        renew();
      }
    },
    async readOnce(list, mark, { most, ...following } = {}) {
      const read = await worker.readOnce({ file, list, now: new Date().toISOString(), mark, most }, following);
      if (typeof read !== 'string') renew();
      return read;
    },
    onDidMove: didMove.event,
    async fetch(wish, fetching) {
      try {
        return await worker.sync({ ...wish, file, now: new Date().toISOString() }, fetching);
      } finally {
        // the file may be there only now
        live.refresh();
      }
    },
    async fetchAll(base, fetching) {
      try {
        return await worker.syncAll({ file, base }, fetching);
      } finally {
        renew();
      }
    },
    fetched: (dossier) => live.fetched(dossier, new Date().toISOString()),
    lastFetched: () => live.lastFetched(),
    fetchedDossiers() {
      try {
        return fetchedDossiers(file);
      } catch (error) {
        if (error instanceof Trouble) return [];
        throw error;
      }
    },
    renew,
    onDidChange: didChange.event,
    dispose() {
      isGone = true;
      listener.dispose();
      didChange.dispose();
      didMove.dispose();
      live.close();
      void worker.dispose();
    },
  };
}

function fileNow(): string {
  return registerFile({ setting: registerSetting(), env: process.env, platform: process.platform });
}
