import * as vscode from 'vscode';
import { letterText } from '../../letter/index.ts';
import { passesOpenPlaces } from '../workbench/open-warning.ts';
import { flash } from '../workbench/show.ts';
import { shownLetter } from '../workbench/shown-letter.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** "Brief: kopiëren als tekst": the finished letter on the clipboard, never silently with open places in it. */
export function copyText({ documents, letters }: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.copyText', async () => {
    const shown = shownLetter(letters);
    if (!shown) return;
    const { editor, letter } = shown;
    const file = documents.shown(editor.document);
    if (!(await passesOpenPlaces(editor, letter, 'Toch kopiëren'))) return;
    await vscode.env.clipboard.writeText(file ? `${file.alone.text.trimEnd()}\n` : letterText(letter).text);
    flash('$(copy) De brief staat als tekst op het klembord.', 5000);
  });
}
