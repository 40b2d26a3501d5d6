import { parse } from 'node:path';
import * as vscode from 'vscode';
import { createWithin, failureText, placeWithin, Refused, replaceWithin } from '../../files/index.ts';
import { nameOf } from './documents/address.ts';
import { replaceText } from './editing.ts';
import { decodeText, withLineEndsOf } from './file-text.ts';
import { documentAt } from './places.ts';
import { inTabs } from './tabs.ts';

/** Larger files than this are not read: a team's choices are some pages of text. In bytes. */
const MAX_BYTES = 1024 * 1024;

/** What came of reading a file of a house. */
export interface HouseText {
  /** '' for a file that is not there, or cannot be used. */
  readonly text: string;
  /** Why a file that is there cannot be used, a Dutch sentence. */
  readonly flaw?: string;
}

/**
 * The files in a folder `.briefwijzer`: a team's in the workspace, the user's in the storage of the extension. A workspace may come
 * from a stranger, so nothing is written in it before the user trusts it, and never through a link that leads out of it.
 */
export interface HouseFiles {
  /** Reads a file as it is on disk. Never throws. */
  read(uri: vscode.Uri): Promise<HouseText>;
  /**
   * Changes a file: in the editor where it is open (so that its undo and what is not saved yet survive), else on disk, whole or
   * not at all. What cannot be read is not written over.
   *
   * @param change gives the new text of the text as the user sees it ('' where there is no file); undefined leaves it as it is.
   * @returns false when it was left as it is.
   * @throws NotWritten when it cannot be changed.
   */
  change(uri: vscode.Uri, change: (before: string) => string | undefined): Promise<boolean>;
  /**
   * Makes a file with its folders, unless it is there already.
   * @returns false when it was there.
   * @throws NotWritten when it cannot be made.
   */
  create(uri: vscode.Uri, text: string): Promise<boolean>;
  /** Why nothing is written at a place now, Dutch sentences; undefined where it may be. */
  refusal(uri: vscode.Uri): string | undefined;
}

/** A file of a house that was not written; `message` is Dutch, names it and says why. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** What the user is told where nothing is written because nobody trusts the folder. */
const UNTRUSTED = 'U hebt deze map niet vertrouwd (beperkte modus): Briefwijzer schrijft er dan niets in.';

/** @param ownFolder the storage of the extension, where the user's own choices are. */
export function createHouseFiles(ownFolder: vscode.Uri): HouseFiles {
  const isOwn = (uri: vscode.Uri) => uri.scheme === ownFolder.scheme && uri.path.startsWith(`${ownFolder.path}/`);
  const untrusted = (uri: vscode.Uri) => (vscode.workspace.isTrusted || isOwn(uri) ? undefined : UNTRUSTED);

  /** The folder out of which nothing is written: that of the workspace, else the one that `.briefwijzer` is in. */
  function groundOf(uri: vscode.Uri): string {
    // a link in the user's own storage is the user's
    if (isOwn(uri)) return parse(uri.fsPath).root;
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    return (folder ?? uri.with({ path: uri.path.replace(/\/\.briefwijzer\/.*$/, '') || '/' })).fsPath;
  }

  /** False when a file that was to be made is there. */
  async function write(uri: vscode.Uri, text: string, before: Uint8Array | undefined): Promise<boolean> {
    const bytes = new TextEncoder().encode(text);
    if (uri.scheme !== 'file') await writeElsewhere(uri, bytes);
    else if (before === undefined) return createWithin(groundOf(uri), uri.fsPath, bytes);
    else replaceWithin(groundOf(uri), uri.fsPath, bytes, before);
    return true;
  }

  /** VS Code saves a document through links. */
  async function changeOpen(document: vscode.TextDocument, text: string): Promise<void> {
    if (document.uri.scheme === 'file') placeWithin(groundOf(document.uri), document.uri.fsPath);
    await replaceInEditor(document, text);
  }

  /** Why no file can be written at a place. */
  function barred(uri: vscode.Uri): string | undefined {
    if (uri.scheme !== 'file') return undefined;
    try {
      placeWithin(groundOf(uri), uri.fsPath);
      return undefined;
    } catch (error) {
      return failure(uri, error).message;
    }
  }

  return {
    refusal: (uri) => untrusted(uri) ?? barred(uri),
    read: readText,
    async change(uri, change) {
      try {
        demand(untrusted(uri));
        const document = openDocument(uri);
        const known: FileText = document ? { text: document.getText() } : await readText(uri);
        demand(known.flaw);
        const after = change(known.text);
        if (after === undefined) return false;
        if (document) await changeOpen(document, after);
        else if (!(await write(uri, withLineEndsOf(known.text, after), known.bytes)))
          throw new Refused('CHANGED', uri.path);
        return true;
      } catch (error) {
        throw failure(uri, error);
      }
    },
    async create(uri, text) {
      try {
        if (await isThere(uri)) return false;
        demand(untrusted(uri));
        return await write(uri, text, undefined);
      } catch (error) {
        throw failure(uri, error);
      }
    },
  };
}

/** @throws Error with this reason, where there is one. */
function demand(reason: string | undefined): void {
  if (reason !== undefined) throw new Error(reason);
}

interface FileText extends HouseText {
  /** What the file holds; undefined where no file stands. */
  readonly bytes?: Uint8Array;
}

async function readText(uri: vscode.Uri): Promise<FileText> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return { text: '', flaw: 'Dit is een map, geen bestand.' };
    // a pipe or a device: reading it may never end
    if (!(type & vscode.FileType.File)) return { text: '', flaw: 'Dit is geen gewoon bestand en wordt niet gelezen.' };
    if (size > MAX_BYTES) return { text: '', flaw: 'Dit bestand is te groot (meer dan 1 MB) en wordt niet gelezen.' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = decodeText(bytes);
    return text === undefined
      ? { text: '', flaw: 'Dit bestand is niet in UTF-8 opgeslagen en wordt niet gelezen.' }
      : { text, bytes };
  } catch (error) {
    return isAbsent(error) ? { text: '' } : { text: '', flaw: 'Dit bestand kan niet worden gelezen.' };
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** What stands at an address; undefined for nothing. */
async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  return vscode.workspace.fs.stat(uri).then(
    (found) => found,
    () => undefined,
  );
}

/** True for a file or a folder; a link that leads to nothing is neither. */
async function isThere(uri: vscode.Uri): Promise<boolean> {
  const { type } = (await statOf(uri)) ?? { type: vscode.FileType.Unknown };
  return (type & (vscode.FileType.File | vscode.FileType.Directory)) !== 0;
}

function failure(uri: vscode.Uri, error: unknown): NotWritten {
  const name = nameOf(uri);
  const reason = failureText(error, 'geschreven');
  // an error of VS Code has a code too, of another kind
  if (reason !== undefined && !(error instanceof vscode.FileSystemError))
    return new NotWritten(`${name} kan niet worden geschreven: het ${reason}.`);
  return new NotWritten(
    `${name} kan niet worden geschreven. ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** The document that the user has open; those that VS Code keeps in memory may be of files that are gone. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const document = documentAt(uri);
  return document && (document.isDirty || inTabs().has(uri.toString())) ? document : undefined;
}

async function replaceInEditor(document: vscode.TextDocument, text: string): Promise<void> {
  if (!(await replaceText(document, text))) throw new Error('Het document kan niet worden bewerkt.');
  if (!(await document.save())) throw new Error('De wijziging staat in de editor, maar kan niet worden opgeslagen.');
}

/**
 * On a file system of which VS Code only knows whether something is a link, not where it leads. Beside the file first, under a name
 * that nothing has, then over it: a write that fails leaves the old file whole, and nothing beside it.
 */
async function writeElsewhere(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(uri, '..');
  for (const place of [folder, uri]) {
    const found = await statOf(place);
    if (found && found.type & vscode.FileType.SymbolicLink) throw new Refused('OUTSIDE', uri.path);
  }
  await fs.createDirectory(folder);
  const draft = vscode.Uri.joinPath(folder, `.briefwijzer-${crypto.randomUUID()}.tmp`);
  if (await statOf(draft)) throw new Refused('CHANGED', uri.path);
  try {
    await fs.writeFile(draft, bytes);
    await fs.rename(draft, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(fs.delete(draft)).catch(() => undefined);
    throw error;
  }
}
