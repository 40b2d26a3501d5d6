import * as vscode from 'vscode';
import { type HouseFiles, NotWritten } from './house-files.ts';
import { fail, warn } from './show.ts';

/** Opens the page on which the user says whether the folder is trusted. */
export function manageTrust(): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.trust.manage');
}

/** True where a file may be written now; else the user is told why not, before anything is asked for nothing. */
export function mayWrite(files: HouseFiles, uri: vscode.Uri): boolean {
  const reason = files.refusal(uri);
  if (reason === undefined) return true;
  const manage = 'Vertrouwen beheren';
  const actions = vscode.workspace.isTrusted ? [] : [manage];
  void warn(reason, ...actions).then((choice) => choice === manage && manageTrust());
  return false;
}

/**
 * Does work that writes files; where one cannot be written the user is told why.
 * @returns undefined then.
 */
export async function orTell<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    void fail(error.message);
    return undefined;
  }
}
