import * as vscode from 'vscode';
import type { Workbench } from '../workbench/workbench.ts';
import { REASON, withExemption } from './suppression.ts';

/**
 * The command behind "Negeer … hier" in a printed letter: notes in the team's `regels.yaml` that this rule does not count
 * for this text, and puts the caret on the reason, which only the user knows.
 */
export function exempt({ houses }: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand(
    'briefwijzer.exempt',
    async (address: vscode.Uri, rule: string, text: string) => {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address.toString());
      const house = houses.of(document);
      const before = await houses.read(house, 'regels.yaml');
      const after = withExemption(before, rule, text);
      if (after === undefined) {
        void vscode.window.showWarningMessage(
          'De uitzondering is niet genoteerd: .briefwijzer/regels.yaml is geen geldige YAML.',
        );
      } else await houses.write(house, 'regels.yaml', after);
      const editor = await vscode.window.showTextDocument(houses.file(house, 'regels.yaml'));
      const at = editor.document.getText().lastIndexOf(REASON);
      if (after === undefined || at < 0) return;
      editor.selection = new vscode.Selection(
        editor.document.positionAt(at),
        editor.document.positionAt(at + REASON.length),
      );
      editor.revealRange(editor.selection);
    },
  );
}
