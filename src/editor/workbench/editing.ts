import * as vscode from 'vscode';
import { minimalEdits, type Span } from '../../text/index.ts';
import { DOCUMENT_SCHEME } from './documents/address.ts';
import { withLineEndsOf } from './file-text.ts';
import { editOf, rangeOf } from './places.ts';
import { flash, warn } from './show.ts';

/**
 * Back to an editor with its selection, after questions that may have been answered long after: its tab may be another's by then.
 * @returns undefined when its document was closed.
 */
export async function returnTo(editor: vscode.TextEditor): Promise<vscode.TextEditor | undefined> {
  const { document, selection, viewColumn } = editor;
  if (document.isClosed) return undefined;
  const shown = await vscode.window.showTextDocument(document, viewColumn);
  if (!shown.selection.isEqual(selection)) shown.selection = selection;
  return shown;
}

/** Selects a place of a document, in the editor in which it is shown, and brings it into view. */
export async function goTo(document: vscode.TextDocument, place: Span): Promise<void> {
  const { start, end } = rangeOf(document, place);
  const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, column);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Tells that a text could not be put into a document, and offers it for pasting elsewhere: the user's choices are in it. */
export async function offerText(message: string, text: string): Promise<void> {
  const copy = 'Kopiëren';
  if ((await warn(message, copy)) !== copy) return;
  await vscode.env.clipboard.writeText(text);
  flash('$(copy) De tekst staat op het klembord.', 5000);
}

/** Puts a snippet in the place of a range, as one step; false when the document cannot be edited. */
export function putSnippet(editor: vscode.TextEditor, snippet: string, range: vscode.Range): Promise<boolean> {
  return isDone(editor.document, () => editor.insertSnippet(new vscode.SnippetString(snippet), range));
}

/** Makes edits in a document, as one step; false when it cannot be edited. */
export async function applyTo(
  document: vscode.TextDocument,
  edits: readonly (vscode.TextEdit | vscode.SnippetTextEdit)[],
): Promise<boolean> {
  if (edits.length === 0) return true;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [...edits]);
  return isDone(document, () => vscode.workspace.applyEdit(edit));
}

/** Gives a document another text by the fewest edits, with the line ends that it has; false when it cannot be edited. */
export function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const before = document.getText();
  const edits = minimalEdits(before, withLineEndsOf(before, text)).map((one) => editOf(document, one));
  return applyTo(document, edits);
}

/** True for a document that lies where nothing can be written. */
export function isOnlyRead({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === DOCUMENT_SCHEME || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
}

/**
 * Of a document that can only be read VS Code says all the same that an edit was made; on a file system that can only be read it
 * even makes some, which could never be saved.
 */
async function isDone(document: vscode.TextDocument, make: () => PromiseLike<boolean>): Promise<boolean> {
  if (isOnlyRead(document)) return false;
  const before = document.version;
  return (await make()) && (document.isClosed || document.version !== before);
}
