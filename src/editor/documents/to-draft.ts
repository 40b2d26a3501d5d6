import * as vscode from 'vscode';
import { letterAsDraft } from '../../letter/index.ts';
import { openDraftBeside } from '../templates/new-letter.ts';
import { nameOf, textOfFile } from '../workbench/documents/address.ts';
import { chosenFiles } from '../workbench/documents/chosen-files.ts';
import { type FileText, Unread } from '../workbench/documents/reading.ts';
import { whileReading } from '../workbench/documents/while-reading.ts';
import { documentAt } from '../workbench/places.ts';
import { fail, flash, inform, warn } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';

/**
 * "Brief: omzetten naar concept": the letter in a file as a draft beside it, which is on the disk once the user saves it. The file stays as
 * it is.
 */
export function toDraft(workbench: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.toDraft', async (uri?: unknown) => {
    const [file] = await chosenFiles({ uri, label: 'Omzetten', several: false });
    const text = file && (await textIn(workbench, file));
    if (!text) return;
    if (!(await openDraftBeside(file, letterAsDraft(text.read.document)))) {
      void warn('Het concept is niet gemaakt: het nieuwe document kan niet worden bewerkt.');
      return;
    }
    flash(`Dit is een concept van ${nameOf(file)}; het bestand zelf blijft zoals het is.`);
  });
}

/** What was read of a file, now or when its text was opened; where it cannot be read the user is told why. */
async function textIn({ documents }: Workbench, file: vscode.Uri): Promise<FileText | undefined> {
  const open = documentAt(textOfFile(file));
  const known = open && documents.shown(open);
  if (known) return known;
  const read = await whileReading(file, () => documents.read(file));
  if (read instanceof Unread) {
    void fail(read.message);
    return undefined;
  }
  if (!read) void inform(`${nameOf(file)} is gewone tekst: open het bestand en bewaar het met een naam op .brief.md.`);
  return read;
}
