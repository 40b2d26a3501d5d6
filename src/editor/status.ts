import * as vscode from 'vscode';
import type { Severity } from '../lint/index.ts';
import { describeCounts } from './counts.ts';
import { MAX_LENGTH } from './letters.ts';
import { lengthOf } from './places.ts';
import { settingsOf } from './settings.ts';
import type { Workbench } from './workbench.ts';

/** The context key that menus and keybindings ask for: the active editor shows a letter. */
const IS_LETTER = 'briefwijzer.isBrief';

/** A language status item with the counts of the letter that is shown, instead of notifications. */
export function status({ letters, findings }: Workbench): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;

  function show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isLetter = document !== undefined && letters.isLetter(document);
    void vscode.commands.executeCommand('setContext', IS_LETTER, isLetter);
    if (!document || !isLetter) {
      item?.dispose();
      item = undefined;
      return;
    }
    const { scheme, path } = document.uri;
    const selector = {
      scheme,
      pattern: new vscode.RelativePattern(vscode.Uri.from({ scheme, path: '/' }), path.slice(1)),
    };
    item ??= vscode.languages.createLanguageStatusItem('briefwijzer.status', selector);
    item.selector = selector;
    fill(item, document);
  }

  function fill(target: vscode.LanguageStatusItem, document: vscode.TextDocument): void {
    target.name = 'Brief';
    target.command = {
      title: 'Toon',
      command: 'workbench.actions.view.problems',
      tooltip: 'Open het paneel Problemen',
    };
    if (lengthOf(document) > MAX_LENGTH) {
      target.text = 'Brief: te groot om te controleren';
      target.severity = vscode.LanguageStatusSeverity.Warning;
      return;
    }
    if (!settingsOf(document).check && !letters.isCounted(document)) {
      target.text = 'Brief: controleren staat uit';
      target.severity = vscode.LanguageStatusSeverity.Information;
      target.command = { title: 'Controleer nu', command: 'briefwijzer.check' };
      return;
    }
    const severities = findings.of(document)?.findings.map(({ severity }) => severity) ?? [];
    target.text = `Brief: ${describeCounts(severities)}`;
    target.severity = severityOf(severities);
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(show),
    letters.onDidCount(show),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) show();
    }),
    // the first line of front matter that makes a document a letter brings no diagnostics with it when nothing is wrong
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document && letters.isLetter(document) !== (item !== undefined))
        show();
    }),
  ];
  show();
  return vscode.Disposable.from(...listeners, { dispose: () => item?.dispose() });
}

function severityOf(severities: readonly Severity[]): vscode.LanguageStatusSeverity {
  if (severities.includes('error')) return vscode.LanguageStatusSeverity.Error;
  if (severities.includes('warning')) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}
