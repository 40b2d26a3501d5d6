import * as vscode from 'vscode';
import { letterText } from '../../letter/index.ts';
import { goTo } from '../workbench/editing.ts';
import { flash, inform, warn } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';

const COPY = 'Toch kopiëren';
const SHOW = 'Toon de eerste';

/** "Brief: kopiëren als tekst": the finished letter on the clipboard, never silently with open places in it. */
export function copyText({ documents, letters }: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.copyText', async () => {
    const editor = vscode.window.activeTextEditor;
    const letter = editor && letters.of(editor.document);
    if (!letter) {
      void inform('Open eerst een brief. Een gewone tekst wordt een brief zodra u hem laat controleren.');
      return;
    }
    const { text: finished, openPlaces } = letterText(letter);
    const file = documents.shown(editor.document);
    const text = file ? `${file.alone.text.trimEnd()}\n` : finished;
    const [first] = openPlaces;
    if (first) {
      const one = openPlaces.length === 1;
      const message = `In deze brief ${one ? 'staat nog 1 open plek' : `staan nog ${openPlaces.length} open plekken`}.`;
      const choice = await warn(message, COPY, SHOW);
      if (choice === SHOW) await goTo(editor.document, first.span);
      if (choice !== COPY) return;
    }
    await vscode.env.clipboard.writeText(text);
    flash('$(copy) De brief staat als tekst op het klembord.', 5000);
  });
}
