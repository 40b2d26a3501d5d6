import * as vscode from 'vscode';
import type { Letter } from '../../letter/index.ts';
import type { Letters } from './letters.ts';
import { inform } from './show.ts';

/** The letter in the editor that is shown; where that holds none, the user is told what to do. */
export function shownLetter(
  letters: Letters,
): { readonly editor: vscode.TextEditor; readonly letter: Letter } | undefined {
  const editor = vscode.window.activeTextEditor;
  const letter = editor && letters.of(editor.document);
  if (editor && letter) return { editor, letter };
  void inform('Open eerst een brief. Een gewone tekst wordt een brief zodra u hem laat controleren.');
  return undefined;
}
