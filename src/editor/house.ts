import * as vscode from 'vscode';
import { type Profile, readProfile } from '../letter/index.ts';
import { type LintConfig, parseConfig } from '../lint/index.ts';
import { memoryRegister, type Register, readPaperList } from '../register/index.ts';
import { createLineIndex, type Range } from '../text/index.ts';
import { SOURCE } from './diagnostics.ts';

/** The folder in the workspace where a team keeps its choices. */
const FOLDER = '.briefwijzer';

/** What a team has laid down for the letters of one workspace folder. */
export interface House {
  /** `regels.yaml`. */
  readonly config: LintConfig;
  /** `kamerstukken.yaml`. */
  readonly register: Register;
  /** `profiel.yaml`. */
  readonly profile: Profile;
  /** Where these files are, or would be: the workspace folder, or the user's own storage where none is open. */
  readonly folder: vscode.Uri;
}

/** The houses of the workspace: read at start, and again when one of their files changes. */
export interface Houses {
  /** The house of a document: its own workspace folder's, else the first folder's, else the user's. */
  of(document: vscode.TextDocument | undefined): House;
  /** The address of a file of a house. */
  file(house: House, name: HouseFile): vscode.Uri;
  /** The text of a file of a house as it is now, with what is not saved yet; '' when there is none. */
  read(house: House, name: HouseFile): Promise<string>;
  /** Writes a file of a house whole or not at all, and reads the house again. */
  write(house: House, name: HouseFile, text: string): Promise<void>;
  /** Resolves when everything has been read for the first time. */
  readonly ready: Promise<void>;
  /** Fires after a house was read again. */
  readonly onDidChange: vscode.Event<void>;
}

/** The files of a house. */
export type HouseFile = 'regels.yaml' | 'profiel.yaml' | 'kamerstukken.yaml';

const FILES: readonly HouseFile[] = ['regels.yaml', 'profiel.yaml', 'kamerstukken.yaml'];

interface Problem {
  readonly range: Range;
  readonly message: string;
}

/** Makes the store and starts reading. What is wrong in a file becomes a diagnostic in it; everything else in it counts. */
export function createHouses(context: vscode.ExtensionContext): Houses & vscode.Disposable {
  const didChange = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('briefwijzer-instellingen');
  const houses = new Map<string, House>();

  const ownFolder = vscode.Uri.joinPath(context.globalStorageUri, FOLDER);
  const folders = () => vscode.workspace.workspaceFolders ?? [];
  const folderOf = (base: vscode.Uri) => vscode.Uri.joinPath(base, FOLDER);

  async function load(folder: vscode.Uri): Promise<void> {
    const [rules = '', profile = '', list = ''] = await Promise.all(
      FILES.map((name) => readText(vscode.Uri.joinPath(folder, name))),
    );
    const config = parseConfig(rules, 'regels.yaml');
    const known = readProfile(profile);
    const papers = readPaperList(list);
    show(folder, 'regels.yaml', config.problems);
    show(folder, 'profiel.yaml', inLines(profile, known.problems));
    show(folder, 'kamerstukken.yaml', inLines(list, papers.problems));
    const register = memoryRegister(papers);
    houses.set(folder.toString(), { config: config.config, register, profile: known.profile, folder });
  }

  function show(folder: vscode.Uri, name: HouseFile, found: readonly Problem[]): void {
    const diagnostics = found.map(({ range: { start, end }, message }) => {
      const range = new vscode.Range(start.line, start.character, end.line, end.character);
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = SOURCE;
      return diagnostic;
    });
    problems.set(vscode.Uri.joinPath(folder, name), diagnostics);
  }

  async function loadAll(): Promise<void> {
    await Promise.all([ownFolder, ...folders().map(({ uri }) => folderOf(uri))].map(load));
    didChange.fire();
  }

  // the folder itself too: of one that is made with its files at once, their own events may not come
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER}{,/*.yaml}`);
  const changed = (uri: vscode.Uri) => {
    const places = [uri, vscode.Uri.joinPath(uri, '..')].map(String);
    const base = folders().find((folder) => places.includes(folderOf(folder.uri).toString()));
    if (base) void load(folderOf(base.uri)).then(() => didChange.fire());
  };
  const empty = (folder: vscode.Uri): House => ({
    config: {},
    register: memoryRegister({}),
    profile: { values: {} },
    folder,
  });
  const listeners = vscode.Disposable.from(
    didChange,
    problems,
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void loadAll()),
  );
  return {
    of(document) {
      const base = (document && vscode.workspace.getWorkspaceFolder(document.uri)) ?? folders()[0];
      const folder = base ? folderOf(base.uri) : ownFolder;
      return houses.get(folder.toString()) ?? empty(folder);
    },
    file: ({ folder }, name) => vscode.Uri.joinPath(folder, name),
    read: ({ folder }, name) => readOpen(vscode.Uri.joinPath(folder, name)),
    async write({ folder }, name, text) {
      await replaceText(vscode.Uri.joinPath(folder, name), text);
      await load(folder);
      didChange.fire();
    },
    ready: loadAll(),
    onDidChange: didChange.event,
    dispose: () => listeners.dispose(),
  };
}

async function readText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** The text of a file as the user sees it: of the open document, where there is one. */
function readOpen(uri: vscode.Uri): Promise<string> {
  const open = openDocument(uri);
  return open ? Promise.resolve(open.getText()) : readText(uri);
}

/** In the editor where the file is open (so that its undo and what is not saved yet survive), else on disk. */
async function replaceText(uri: vscode.Uri, text: string): Promise<void> {
  const document = openDocument(uri);
  if (!document) return writeWhole(uri, text);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

/** Beside the file first, then over it: a write that fails leaves the old file whole. */
async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.nieuw` });
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
  await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
}

function inLines(
  text: string,
  problems: readonly { readonly span: { readonly start: number; readonly end: number }; readonly message: string }[],
): Problem[] {
  if (problems.length === 0) return [];
  const lines = createLineIndex(text);
  return problems.map(({ span, message }) => ({ range: lines.rangeOf(span), message }));
}
