import * as vscode from 'vscode';
import type { Severity } from '../lint/index.ts';
import { describeCounts } from './counts.ts';
import { MAX_LENGTH } from './letters.ts';
import { lengthOf } from './places.ts';
import { settingsOf } from './settings.ts';
import type { Workbench } from './workbench.ts';

/** The context key that menus and keybindings ask for: the active editor shows a letter. */
const IS_LETTER = 'briefwijzer.isBrief';

/** What the item shows. */
type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'severity' | 'command'>;

const SHOW = { title: 'Toon', command: 'workbench.actions.view.problems', tooltip: 'Open het paneel Problemen' };
const CHECK = { title: 'Controleer nu', command: 'briefwijzer.check' };
const TOO_LARGE = { text: 'Brief: te groot om te controleren', severity: vscode.LanguageStatusSeverity.Warning };
const OFF = { text: 'Brief: controleren staat uit', severity: vscode.LanguageStatusSeverity.Information };

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
    // the path itself, which matches as it stands: no pattern
    const selector = { scheme: document.uri.scheme, pattern: document.uri.fsPath };
    item ??= vscode.languages.createLanguageStatusItem('briefwijzer.status', selector);
    item.name = 'Brief';
    item.selector = selector;
    Object.assign(item, describe(document));
  }

  function describe(document: vscode.TextDocument): Shown {
    if (lengthOf(document) > MAX_LENGTH) return { ...TOO_LARGE, command: SHOW };
    if (!settingsOf(document).check && !letters.isCounted(document)) return { ...OFF, command: CHECK };
    const severities = findings.of(document)?.findings.map(({ severity }) => severity) ?? [];
    return { text: `Brief: ${describeCounts(severities)}`, severity: severityOf(severities), command: SHOW };
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
