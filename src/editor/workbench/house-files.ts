import * as vscode from 'vscode';

/** Larger files than this are not read: a team's choices are some pages of text. In bytes. */
const MAX_BYTES = 1024 * 1024;

/** What came of reading a file of a house. */
export interface HouseText {
  /** '' for a file that is not there, or is too large. */
  readonly text: string;
  readonly tooLarge: boolean;
}

/** Reads a file as it is on disk. */
export async function readText(uri: vscode.Uri): Promise<HouseText> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MAX_BYTES) return { text: '', tooLarge: true };
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), tooLarge: false };
  } catch {
    return { text: '', tooLarge: false };
  }
}

/** The text of a file as the user sees it: of the open document, where there is one. */
export async function readOpen(uri: vscode.Uri): Promise<string> {
  return openDocument(uri)?.getText() ?? (await readText(uri)).text;
}

/**
 * Gives a file another text: in the editor where it is open (so that its undo and what is not saved yet survive), else on
 * disk, whole or not at all.
 * @throws Error with a Dutch message when it cannot be written.
 */
export async function replaceText(uri: vscode.Uri, text: string): Promise<void> {
  try {
    const document = openDocument(uri);
    if (document) await replaceInEditor(document, text);
    else await writeWhole(uri, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${uri.path.replace(/^.*\//, '')} kan niet worden geschreven: ${reason}`);
  }
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

async function replaceInEditor(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('het document kan niet worden bewerkt');
  await document.save();
}

/** Beside the file first, then over it: a write that fails leaves the old file whole. */
async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.nieuw` });
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
  await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
}

/**
 * Makes a file with its folders, unless it is there already.
 * @returns false when it was there.
 */
export async function createFile(uri: vscode.Uri, text: string): Promise<boolean> {
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!isThere) await writeWhole(uri, text);
  return !isThere;
}
