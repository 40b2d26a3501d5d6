import * as vscode from 'vscode';

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

/** Tells that a text could not be put into a document, and offers it for pasting elsewhere: the user's choices are in it. */
export async function offerText(message: string, text: string): Promise<void> {
  const copy = 'Kopiëren';
  if ((await vscode.window.showWarningMessage(message, copy)) !== copy) return;
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage('$(copy) De tekst staat op het klembord.', 5000);
}
