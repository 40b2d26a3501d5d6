import * as vscode from 'vscode';
import { nameOf } from '../workbench/documents/address.ts';
import { inform, warn } from '../workbench/show.ts';
import { isWithinReach } from './reach.ts';

const OPEN = 'Openen';
const SHOW = 'Tonen in map';
const DOWNLOAD = 'Downloaden';

/** Says where a letter was saved, and what of it is not as it was meant; offers what can be done with it there. */
export async function tellSaved(place: vscode.Uri, told: readonly string[]): Promise<void> {
  const message = [`De brief staat in ${nameOf(place)}.`, ...told].join(' ');
  const tell = told.length > 0 ? warn : inform;
  if (isWithinReach(vscode.env, place)) {
    const choice = await tell(message, OPEN, SHOW);
    if (choice === OPEN) await openBySystem(place);
    if (choice === SHOW) await vscode.commands.executeCommand('revealFileInOS', place);
    return;
  }
  // VS Code can bring a file from there to this computer, of those that it shows in the explorer
  const isListed = vscode.workspace.getWorkspaceFolder(place) !== undefined;
  if ((await tell(message, ...(isListed ? [DOWNLOAD] : []))) !== DOWNLOAD) return;
  await vscode.commands.executeCommand('revealInExplorer', place);
  await vscode.commands.executeCommand('explorer.download');
}

/** Opens a file in the program that the user has for it; VS Code asks the system, no shell comes into it. */
export async function openBySystem(place: vscode.Uri): Promise<void> {
  if (!(await vscode.env.openExternal(place))) {
    void warn(`${nameOf(place)} kan niet worden geopend: open het bestand zelf. Het staat in ${place.fsPath}.`);
  }
}
