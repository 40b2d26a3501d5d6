import * as vscode from 'vscode';
import { fileNameOf, freeName, nameAs, readLetter } from '../../letter/index.ts';
import type { RenderResult } from '../../template/index.ts';
import { fileOf, nameOf } from '../workbench/documents/address.ts';
import { applyTo } from '../workbench/editing.ts';
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

/**
 * Puts a draft in a new document beside a file, under the name of that file or one like it that no file has. Nothing is on the disk before
 * the user saves it.
 * @returns false when the document could not be edited.
 */
export async function openDraftBeside(file: vscode.Uri, draft: string): Promise<boolean> {
  const name = nameAs(nameOf(file), 'brief.md');
  const document = await openDraft(await freePlaceIn(vscode.Uri.joinPath(file, '..'), name));
  const editor = await vscode.window.showTextDocument(document);
  const top = new vscode.Position(0, 0);
  if (!(await applyTo(document, [vscode.TextEdit.insert(top, draft)]))) return false;
  editor.selection = new vscode.Selection(top, top);
  return true;
}

/** A document that was never saved, with this address; without a place it has no address. */
async function openDraft(place: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  if (!place) return vscode.workspace.openTextDocument({ language: 'markdown' });
  const document = await vscode.workspace.openTextDocument(place.with({ scheme: 'untitled' }));
  if (document.languageId === 'markdown') return document;
  return vscode.languages.setTextDocumentLanguage(document, 'markdown');
}

/** Where a file with this name, or one like it, can come: beside the document that is open, else in the folder of the workspace. */
async function freePlace(name: string): Promise<vscode.Uri | undefined> {
  return freePlaceIn(folderForLetter(), name);
}

async function freePlaceIn(folder: vscode.Uri | undefined, name: string): Promise<vscode.Uri | undefined> {
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
