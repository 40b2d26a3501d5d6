import * as vscode from 'vscode';

/** The addresses of the documents that the user has open, alone or beside another version. VS Code keeps others in memory for minutes. */
export function inTabs(): ReadonlySet<string> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return new Set(tabs.flatMap(({ input }) => addressesOf(input)).map((uri) => uri.toString()));
}

function addressesOf(input: unknown): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
