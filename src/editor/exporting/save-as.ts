import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { fileNameOf, freeName, type Letter, nameAs } from '../../letter/index.ts';
import { fileOf, nameOf } from '../workbench/documents/address.ts';
import { today } from '../workbench/findings.ts';
import { passesOpenPlaces } from '../workbench/open-warning.ts';
import { fail, working } from '../workbench/show.ts';
import { shownLetter } from '../workbench/shown-letter.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { type Format, OPEN_DOCUMENT, WORD } from './formats.ts';
import { tellSaved } from './tell-saved.ts';
import { writtenLetter } from './written-letter.ts';

/** "Brief: opslaan als Word…" and "… als OpenDocument…": the finished letter as a file, at a place that the user chooses. */
export function saveAs(workbench: Workbench): vscode.Disposable {
  const commands = [WORD, OPEN_DOCUMENT].map((format) =>
    vscode.commands.registerCommand(`briefwijzer.${format.command}`, () => save(workbench, format)),
  );
  return vscode.Disposable.from(...commands);
}

async function save(workbench: Workbench, format: Format): Promise<void> {
  const shown = shownLetter(workbench.letters);
  if (!shown || !(await passesOpenPlaces(shown.editor, shown.letter, 'Toch opslaan'))) return;
  const { document } = shown.editor;
  const place = await vscode.window.showSaveDialog({
    defaultUri: placeFor(document, shown.letter, format),
    filters: { [format.files]: [format.extension] },
    title: `Brief opslaan als ${format.name}`,
  });
  if (!place) return;
  if (place.toString() === fileOf(document.uri).toString()) {
    void fail('De brief is niet opgeslagen: het bestand dat u leest, blijft zoals het is. Kies een andere naam.');
    return;
  }
  if (!place.path.toLowerCase().endsWith(`.${format.extension}`)) {
    void fail(`De brief is niet opgeslagen: de naam van een ${format.files} eindigt op .${format.extension}.`);
    return;
  }
  // as it is now: the dialog may have been open for long
  const letter = workbench.letters.of(document) ?? shown.letter;
  const written = await working('Brief opslaan', () => writtenLetter(workbench, document, letter, format));
  if (!written) return;
  try {
    await vscode.workspace.fs.writeFile(place, written.bytes);
  } catch (error) {
    void fail(`De brief is niet opgeslagen. ${(error as Error).message}`);
    return;
  }
  await tellSaved(place, written.told);
}

/** Beside the draft, under its name; a letter that has no file yet is called by what it says. */
function placeFor({ uri, isUntitled }: vscode.TextDocument, letter: Letter, { extension }: Format): vscode.Uri {
  const own = isUntitled ? uri.with({ scheme: 'file' }) : fileOf(uri);
  const name = nameOf(own);
  // a document that was never saved has a path all the same where it was given one
  const hasPlace = own.path.startsWith('/') && (!isUntitled || name.endsWith('.brief.md'));
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(homedir());
  if (!hasPlace) return vscode.Uri.joinPath(folder, nameAs(fileNameOf(letter, today()), extension));
  // the file of which the text is shown keeps its name to itself
  const free = freeName(nameAs(name, extension), (one) => one.toLowerCase() === name.toLowerCase());
  return vscode.Uri.joinPath(own, '..', free);
}
