import * as vscode from 'vscode';
import { failureText } from '../../files/index.ts';
import { fileNameOf, nameAs } from '../../letter/index.ts';
import { today } from '../workbench/findings.ts';
import { passesOpenPlaces } from '../workbench/open-warning.ts';
import { fail, inform, working } from '../workbench/show.ts';
import { shownLetter } from '../workbench/shown-letter.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { makeCopy, removeOldCopies } from './copies.ts';
import { WORD } from './formats.ts';
import { isWithinReach } from './reach.ts';
import { openBySystem } from './tell-saved.ts';
import { writtenLetter } from './written-letter.ts';

/** Milliseconds after the start at which old copies are removed: the start itself is not the moment. */
const AFTER_START = 60_000;

/**
 * "Brief: kopiëren voor Word": the clipboard of VS Code carries no look, so the letter goes into a file of its own, which the system opens
 * in Word. The file is the user's alone, is never written over, and goes when it is a day old.
 */
export function copyForWord(workbench: Workbench): vscode.Disposable {
  const folder = vscode.Uri.joinPath(workbench.context.globalStorageUri, 'voor-word').fsPath;
  const cleaning = setTimeout(() => removeOldCopies(folder, Date.now()), AFTER_START);
  return vscode.Disposable.from(
    new vscode.Disposable(() => clearTimeout(cleaning)),
    vscode.commands.registerCommand('briefwijzer.copyForWord', () => copy(workbench, folder)),
  );
}

async function copy(workbench: Workbench, folder: string): Promise<void> {
  const shown = shownLetter(workbench.letters);
  if (!shown || !(await passesOpenPlaces(shown.editor, shown.letter, 'Toch kopiëren'))) return;
  const { document } = shown.editor;
  const letter = workbench.letters.of(document) ?? shown.letter;
  const written = await working('Brief klaarzetten voor Word', () => writtenLetter(workbench, document, letter, WORD));
  if (!written) return;
  const place = placed(folder, nameAs(fileNameOf(letter, today()), WORD.extension), written.bytes);
  if (place) await tell(place, written.told);
}

/** Puts the copy on the disk; where that fails the user is told why. */
function placed(folder: string, name: string, bytes: Uint8Array): vscode.Uri | undefined {
  removeOldCopies(folder, Date.now());
  try {
    return vscode.Uri.file(makeCopy(folder, name, bytes));
  } catch (error) {
    const reason = failureText(error, 'geschreven');
    if (reason === undefined) throw error;
    void fail(`De brief is niet klaargezet: ${name} ${reason}.`);
    return undefined;
  }
}

async function tell(place: vscode.Uri, told: readonly string[]): Promise<void> {
  if (isWithinReach(vscode.env, place)) {
    await openBySystem(place);
    const what = 'De brief wordt geopend in Word, met zijn opmaak: kopieer hem daar. Dit bestand verdwijnt na een dag.';
    void inform([what, ...told].join(' '));
    return;
  }
  const save = 'Opslaan als Word…';
  const path = 'Pad kopiëren';
  const where = `VS Code werkt hier op een andere computer, en Word kan daar niet bij. De brief staat er een dag lang in ${place.fsPath}. Sla hem op in uw werkmap om hem te downloaden.`;
  const choice = await inform([where, ...told].join(' '), save, path);
  if (choice === save) await vscode.commands.executeCommand(`briefwijzer.${WORD.command}`);
  if (choice === path) await vscode.env.clipboard.writeText(place.fsPath);
}
