import * as vscode from 'vscode';
import { renewed } from '../workbench/pages.ts';
import { documentAt } from '../workbench/places.ts';
import { mayWrite, orTell } from '../workbench/refusals.ts';
import { warn } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { REASON, withExemption } from './suppression.ts';

const UNREADABLE =
  'De uitzondering is niet genoteerd. Wat in .briefwijzer/regels.yaml staat, is niet te lezen als YAML met een lijst onder ‘negeer’.';

/**
 * The command behind "Negeer … hier" in a printed letter: notes in the team's `regels.yaml` that this rule does not count
 * for this text, and puts the caret on the reason, which only the user knows.
 */
export function exempt({ files, houses }: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand(
    'briefwijzer.exempt',
    async (address: vscode.Uri, rule: string, text: string) => {
      const house = houses.of(documentAt(address));
      if (!mayWrite(files, houses.file(house, 'regels.yaml'))) return;
      const isNoted = await orTell(() =>
        houses.change(house, 'regels.yaml', (before) => withExemption(before, rule, text)),
      );
      if (isNoted === undefined) return;
      if (!isNoted) void warn(UNREADABLE);
      const editor = await vscode.window.showTextDocument(houses.file(house, 'regels.yaml'));
      if (isNoted) await renewed(editor.document, (now) => now.includes(REASON));
      const at = editor.document.getText().lastIndexOf(REASON);
      if (!isNoted || at < 0) return;
      editor.selection = new vscode.Selection(
        editor.document.positionAt(at),
        editor.document.positionAt(at + REASON.length),
      );
      editor.revealRange(editor.selection);
    },
  );
}
