import * as vscode from 'vscode';
import { fileOf } from './address.ts';
import { READ_ENDINGS } from './endings.ts';

const IS_READ = new RegExp(String.raw`\.(?:${READ_ENDINGS.join('|')})$`, 'i');

/** What a command is told of what is meant. */
interface Asked {
  /** What the menu was opened on. */
  readonly uri: unknown;
  /** Everything that was selected there. */
  readonly selected?: unknown;
  /** What the button of the dialog says. */
  readonly label: string;
  /** Whether several may be chosen in the dialog; true where it is left out. */
  readonly several?: boolean;
}

/** The files that a command is about: those of the menu, the one in the tab that is shown, or those that the user chooses. [] for none. */
export async function chosenFiles({ uri, selected, label, several = true }: Asked): Promise<vscode.Uri[]> {
  const given = Array.isArray(selected) ? selected.filter(isUri) : [];
  if (given.length > 0) return given.map(fileOf);
  if (isUri(uri)) return [fileOf(uri)];
  const shown = shownFile();
  if (shown) return [shown];
  const folder = vscode.window.activeTextEditor?.document.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: several,
    openLabel: label,
    filters: { 'Brieven als bestand': [...READ_ENDINGS], 'Alle bestanden': ['*'] },
    ...(folder?.scheme === 'file' && { defaultUri: vscode.Uri.joinPath(folder, '..') }),
  });
  return chosen ?? [];
}

/** The file in the tab that is shown, also where VS Code says that it cannot show it, or shows its text for us. */
export function shownFile(): vscode.Uri | undefined {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const input = activeTab?.input as { readonly uri?: unknown } | undefined;
  const address = isUri(input?.uri) ? fileOf(input.uri) : undefined;
  return address && IS_READ.test(address.path) ? address : undefined;
}

function isUri(value: unknown): value is vscode.Uri {
  return value instanceof vscode.Uri;
}
