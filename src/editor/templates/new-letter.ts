import * as vscode from 'vscode';
import { fileNameOf, freeName, readLetter } from '../../letter/index.ts';
import type { RenderResult } from '../../template/index.ts';
import { fileOf } from '../workbench/documents/address.ts';
import { today } from '../workbench/findings.ts';
import { insertWhole } from './insertion.ts';
import { templates } from './templates.ts';

/**
 * Puts a letter in a new document. Where a folder is open it already has a name there that says what it is, under which it is saved without
 * a question; nothing is on the disk before, and the name is one that no file has.
 * @returns false when the document could not be edited.
 */
export async function openNewLetter(result: RenderResult, column?: vscode.ViewColumn): Promise<boolean> {
  const { letterSegments, writePlain, writeSnippet } = await templates();
  const segments = letterSegments(result);
  const name = fileNameOf(readLetter(writePlain(segments), { form: 'draft' }), today());
  const document = await openDraft(await freePlace(name));
  const editor = await vscode.window.showTextDocument(document, column);
  return insertWhole(editor, writeSnippet(segments));
}

/** A document that was never saved, with this address; one without an address where it has none. */
async function openDraft(place: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  if (!place) return vscode.workspace.openTextDocument({ language: 'markdown' });
  const document = await vscode.workspace.openTextDocument(place.with({ scheme: 'untitled' }));
  if (document.languageId === 'markdown') return document;
  return vscode.languages.setTextDocumentLanguage(document, 'markdown');
}

/** Where a file with this name, or one like it, can come: beside the document that is open, else in the folder of the workspace. */
async function freePlace(name: string): Promise<vscode.Uri | undefined> {
  const folder = folderForLetter();
  // an untitled document has the path of a file on this computer, and of no other
  if (folder?.scheme !== 'file') return undefined;
  const listed = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => undefined);
  if (!listed) return undefined;
  const open = vscode.workspace.textDocuments.map(({ uri }) => uri.path);
  const opened = open
    .filter((path) => path.startsWith(`${folder.path}/`))
    .map((path) => path.slice(folder.path.length + 1));
  const taken = new Set([...listed.map(([one]) => one), ...opened].map((one) => one.toLowerCase()));
  return vscode.Uri.joinPath(
    folder,
    freeName(name, (one) => taken.has(one)),
  );
}

/** The folder of the letter that is open, when that is in the workspace and no folder of settings; else the first of the workspace. */
function folderForLetter(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const shown = active && fileOf(active);
  const workspace = shown && vscode.workspace.getWorkspaceFolder(shown);
  const isHidden = shown && /\/\./.test(vscode.workspace.asRelativePath(shown, false).replace(/^/, '/'));
  if (shown && workspace && !isHidden) return vscode.Uri.joinPath(shown, '..');
  return (workspace ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}
