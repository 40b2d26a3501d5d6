import * as vscode from 'vscode';
import { type Profile, readProfile } from '../../house/index.ts';
import { type LintConfig, parseConfig } from '../../lint/index.ts';
import { memoryRegister, type Register, readPaperList } from '../../register/index.ts';
import { createLineIndex, type Range, type Span } from '../../text/index.ts';
import { fileOf } from './documents/address.ts';
import type { HouseFiles, HouseText } from './house-files.ts';
import { createHouseRegisters } from './house-registers.ts';
import type { MachineRegister } from './machine-register.ts';
import { diagnosticWith } from './show.ts';

/** The folder in the workspace where a team keeps its choices. */
const FOLDER = '.briefwijzer';

/** What a team has laid down for the letters of one workspace folder. */
export interface House {
  /** `regels.yaml`. */
  readonly config: LintConfig;
  /** The register of this computer and `kamerstukken.yaml`, as one. */
  readonly register: Register;
  /** `profiel.yaml`. */
  readonly profile: Profile;
  /** Where these files are, or would be: the workspace folder, or the user's own storage where no folder is open. */
  readonly folder: vscode.Uri;
}

/** The houses of the workspace: read at start, and again when one of their files changes. */
export interface Houses {
  /** The house of a document: its own workspace folder's, else the first folder's, else the user's. */
  of(document: Pick<vscode.TextDocument, 'uri'> | undefined): House;
  /** The address of a file of a house. */
  file(house: House, name: HouseFile): vscode.Uri;
  /** A file of a house as it is on disk. */
  read(house: House, name: HouseFile): Promise<HouseText>;
  /**
   * Changes a file of a house whole or not at all, and reads the house again. `change` gets the text as it is now, with what is
   * not saved yet, and gives the new one; undefined leaves it as it is.
   * @returns false when it was left as it is.
   * @throws NotWritten when it cannot be changed: what cannot be read is not written over, nor what nobody trusts.
   */
  change(house: House, name: HouseFile, change: (before: string) => string | undefined): Promise<boolean>;
  /** Resolves when everything has been read for the first time. */
  readonly ready: Promise<void>;
  /** Fires after a house was read again, and when the register of this computer has changed. */
  readonly onDidChange: vscode.Event<void>;
}

/** The files of a house. */
export type HouseFile = (typeof FILES)[number];

const FILES = ['regels.yaml', 'profiel.yaml', 'kamerstukken.yaml'] as const;

/** Makes the store and starts reading. What is wrong in a file becomes a diagnostic in it; everything else in it counts. */
export function createHouses(
  context: vscode.ExtensionContext,
  machine: MachineRegister,
  files: HouseFiles,
): Houses & vscode.Disposable {
  const didChange = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('briefwijzer-instellingen');
  const known = new Map<string, Choices>();
  const registerWith = createHouseRegisters(() => machine.papers);
  const ownFolder = vscode.Uri.joinPath(context.globalStorageUri, FOLDER);
  const folders = () => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, FOLDER));

  const loading = new Map<string, Promise<void>>();

  /** One reading of a folder after the other: an older one never takes the place of a newer. */
  function load(folder: vscode.Uri): Promise<void> {
    const now = () => loadNow(folder);
    const next = (loading.get(folder.toString()) ?? Promise.resolve()).then(now, now);
    loading.set(folder.toString(), next);
    return next;
  }

  async function loadNow(folder: vscode.Uri): Promise<void> {
    const { choices, diagnostics } = await readHouse(folder, files);
    known.set(folder.toString(), choices);
    for (const [uri, found] of diagnostics) problems.set(uri, found);
  }

  /** What was wrong in a folder that is not in the workspace any more is nobody's problem here. */
  function forget(folder: vscode.Uri): void {
    known.delete(folder.toString());
    for (const name of FILES) problems.delete(vscode.Uri.joinPath(folder, name));
  }

  async function loadAll(): Promise<void> {
    await Promise.all([ownFolder, ...folders()].map(load));
    didChange.fire();
  }

  function changed(uri: vscode.Uri): void {
    const places = [uri, vscode.Uri.joinPath(uri, '..')].map(String);
    const folder = [ownFolder, ...folders()].find((one) => places.includes(one.toString()));
    if (folder) void load(folder).then(() => didChange.fire());
  }

  // the folder itself too: of one that is made with its files at once, their own events may not come
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER}{,/*.yaml}`);
  const listeners = vscode.Disposable.from(
    didChange,
    problems,
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    // the user's own folder lies outside the workspace, where nothing is watched
    vscode.workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed) forget(vscode.Uri.joinPath(uri, FOLDER));
      void loadAll();
    }),
    machine.onDidChange(() => didChange.fire()),
  );
  return {
    of(document) {
      const base = document && vscode.workspace.getWorkspaceFolder(fileOf(document.uri));
      const folder = base ? vscode.Uri.joinPath(base.uri, FOLDER) : (folders()[0] ?? ownFolder);
      const { team, ...choices } = known.get(folder.toString()) ?? noChoices(folder);
      return { ...choices, register: registerWith(team) };
    },
    file: ({ folder }, name) => vscode.Uri.joinPath(folder, name),
    read: ({ folder }, name) => files.read(vscode.Uri.joinPath(folder, name)),
    async change({ folder }, name, change) {
      const changed = await files.change(vscode.Uri.joinPath(folder, name), change);
      await load(folder);
      didChange.fire();
      return changed;
    },
    ready: loadAll(),
    onDidChange: didChange.event,
    dispose: () => listeners.dispose(),
  };
}

/** What a team's files say. */
interface Choices extends Omit<House, 'register'> {
  /** `kamerstukken.yaml`. */
  readonly team: Register;
}

function noChoices(folder: vscode.Uri): Choices {
  return { config: {}, team: memoryRegister({}), profile: { values: {} }, folder };
}

/** What a team's files say and, for each of them, what is wrong in it. */
interface HouseReading {
  readonly choices: Choices;
  readonly diagnostics: readonly (readonly [vscode.Uri, vscode.Diagnostic[]])[];
}

async function readHouse(folder: vscode.Uri, files: HouseFiles): Promise<HouseReading> {
  const read = (name: HouseFile) => files.read(vscode.Uri.joinPath(folder, name));
  const [rules, profile, list] = await Promise.all([
    read('regels.yaml'),
    read('profiel.yaml'),
    read('kamerstukken.yaml'),
  ]);
  const config = parseConfig(rules.text, 'regels.yaml');
  const known = readProfile(profile.text);
  const papers = readPaperList(list.text);
  const diagnostics = (name: HouseFile, { flaw }: HouseText, found: readonly Problem[]) =>
    [vscode.Uri.joinPath(folder, name), (flaw === undefined ? found : [atTop(flaw)]).map(diagnosticOf)] as const;
  return {
    choices: { config: config.config, team: memoryRegister(papers), profile: known.profile, folder },
    diagnostics: [
      diagnostics('regels.yaml', rules, config.problems),
      diagnostics('profiel.yaml', profile, inLines(profile.text, known.problems)),
      diagnostics('kamerstukken.yaml', list, inLines(list.text, papers.problems)),
    ],
  };
}

interface Problem {
  readonly range: Range;
  readonly message: string;
}

function atTop(message: string): Problem {
  return { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, message };
}

function diagnosticOf({ range: { start, end }, message }: Problem): vscode.Diagnostic {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return diagnosticWith(range, message, vscode.DiagnosticSeverity.Warning);
}

function inLines(text: string, problems: readonly { readonly span: Span; readonly message: string }[]): Problem[] {
  if (problems.length === 0) return [];
  const lines = createLineIndex(text);
  return problems.map(({ span, message }) => ({ range: lines.rangeOf(span), message }));
}
