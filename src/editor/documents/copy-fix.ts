import * as vscode from 'vscode';
import { COPY_FIX } from '../checking/quick-fixes.ts';
import { choose, inform } from '../workbench/show.ts';

/**
 * "Brief: verbetering kopiëren…": what can be done about the findings at the caret, or else on its line, in a text that can only be read.
 * There VS Code itself offers no fixes.
 */
export function copyFix(): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.chooseFix', async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const here = await actionsAt(document, selection);
    const actions = here.length > 0 ? here : await actionsAt(document, document.lineAt(selection.active.line).range);
    if (actions.length === 0) {
      void inform('Op deze regel is niets gevonden. Met F8 gaat u naar de volgende bevinding.');
      return;
    }
    const chosen = await choose(actions.map(rowOf), {
      title: 'Verbetering kopiëren',
      placeHolder: 'Kies wat er op het klembord komt, of lees waarom.',
    });
    const { command, arguments: args = [] } = chosen?.command ?? {};
    if (command !== undefined) await vscode.commands.executeCommand(command, ...args);
  });
}

/** With what is copied behind it. */
function rowOf({ title, command }: vscode.CodeAction) {
  const text = command?.command === COPY_FIX ? String(command.arguments?.[0]) : undefined;
  return { label: title, ...(text !== undefined && { description: `‘${text}’` }), command };
}

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  const { executeCommand } = vscode.commands;
  const kind = vscode.CodeActionKind.QuickFix.value;
  const found = await executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
  return found.filter(({ command }) => command?.command.startsWith('briefwijzer.'));
}
