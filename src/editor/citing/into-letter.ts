import * as vscode from 'vscode';
import type { Letter } from '../../letter/index.ts';
import { isInHead } from '../workbench/places.ts';
import { inform } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Where something is put into a letter. */
export interface IntoLetter {
  readonly editor: vscode.TextEditor;
  readonly letter: Letter;
}

/**
 * The open letter, with the caret in its text. Says what to do first, and gives undefined, where no letter is open or the caret
 * stands in its head.
 * @param what what will come there: 'het Kamerstuk'.
 */
export async function intoLetter({ houses, letters }: Workbench, what: string): Promise<IntoLetter | undefined> {
  const editor = vscode.window.activeTextEditor;
  const letter = editor && letters.read(editor.document);
  if (!letter) {
    void inform(`Open eerst de brief waarin ${what} moet komen.`);
    return undefined;
  }
  if (isInHead(editor, letter)) {
    void inform(`Zet de cursor in de tekst van de brief, onder de kop: daar komt ${what}.`);
    return undefined;
  }
  await houses.ready;
  return { editor, letter };
}
