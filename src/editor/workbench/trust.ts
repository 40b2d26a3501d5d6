import * as vscode from 'vscode';
import type { HouseFiles } from './house-files.ts';
import { warn } from './show.ts';

/** Opens the page on which the user says whether the folder is trusted. */
export function manageTrust(): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.trust.manage');
}

/** True where a file may be written now; else the user is told why not, before anything is asked for nothing. */
export function mayWrite(files: HouseFiles, uri: vscode.Uri): boolean {
  const reason = files.refusal(uri);
  if (reason === undefined) return true;
  const manage = 'Vertrouwen beheren';
  void warn(reason, manage).then((choice) => choice === manage && manageTrust());
  return false;
}
