import * as vscode from 'vscode';
import { replaceText } from './editing.ts';
import { decodeText, withLineEndsOf } from './file-text.ts';

/** Larger files than this are not read: a team's choices are some pages of text. In bytes. */
const MAX_BYTES = 1024 * 1024;

/** What came of reading a file of a house. */
export interface HouseText {
  /** '' for a file that is not there, or cannot be used. */
  readonly text: string;
  /** Why a file that is there cannot be used, a Dutch sentence. */
  readonly flaw?: string;
}

/** Reads a file as it is on disk. Never throws. */
export async function readText(uri: vscode.Uri): Promise<HouseText> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return { text: '', flaw: 'Dit is een map, geen bestand.' };
    // a pipe or a device: reading it may never end
    if (!(type & vscode.FileType.File)) return { text: '', flaw: 'Dit is geen gewoon bestand en wordt niet gelezen.' };
    if (size > MAX_BYTES) return { text: '', flaw: 'Dit bestand is te groot (meer dan 1 MB) en wordt niet gelezen.' };
    const text = decodeText(await vscode.workspace.fs.readFile(uri));
    return text === undefined
      ? { text: '', flaw: 'Dit bestand is niet in UTF-8 opgeslagen en wordt niet gelezen.' }
      : { text };
  } catch (error) {
    return isAbsent(error) ? { text: '' } : { text: '', flaw: 'Dit bestand kan niet worden gelezen.' };
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/**
 * Changes a file: in the editor where it is open (so that its undo and what is not saved yet survive), else on disk, whole or
 * not at all. What cannot be read is not written over.
 *
 * @param change gives the new text of the text as the user sees it ('' where there is no file); undefined leaves it as it is.
 * @returns false when it was left as it is.
 * @throws Error with a Dutch message when it cannot be changed.
 */
export async function changeText(uri: vscode.Uri, change: (before: string) => string | undefined): Promise<boolean> {
  try {
    const document = openDocument(uri);
    const { text: before, flaw } = document ? { text: document.getText() } : await readText(uri);
    if (flaw !== undefined) throw new Error(flaw);
    const after = change(before);
    if (after === undefined) return false;
    if (document) await replaceInEditor(document, after);
    else await writeWhole(uri, withLineEndsOf(before, after));
    return true;
  } catch (error) {
    throw failure(uri, error);
  }
}

/** An error that names the file that was not written. */
function failure(uri: vscode.Uri, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`${uri.path.replace(/^.*\//, '')} kan niet worden geschreven. ${reason}`);
}

/** The document that the user has open; VS Code keeps others in memory for a while, also of files that are gone. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === address);
  return document && (document.isDirty || isInTab(address)) ? document : undefined;
}

function isInTab(address: string): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === address);
}

async function replaceInEditor(document: vscode.TextDocument, text: string): Promise<void> {
  if (!(await replaceText(document, text))) throw new Error('Het document kan niet worden bewerkt.');
  if (!(await document.save())) throw new Error('De wijziging staat in de editor, maar kan niet worden opgeslagen.');
}

/** Beside the file first, then over it: a write that fails leaves the old file whole, and nothing beside it. */
async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  const temporary = uri.with({ path: `${uri.path}.nieuw` });
  await fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  try {
    await fs.writeFile(temporary, new TextEncoder().encode(text));
    await fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(fs.delete(temporary)).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes a file with its folders, unless it is there already.
 * @returns false when it was there.
 * @throws Error with a Dutch message when it cannot be made.
 */
export async function createFile(uri: vscode.Uri, text: string): Promise<boolean> {
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (isThere) return false;
  try {
    await writeWhole(uri, text);
  } catch (error) {
    throw failure(uri, error);
  }
  return true;
}
