import * as vscode from 'vscode';
import { checkNow } from '../checking/check.ts';
import { chosenFiles } from '../workbench/documents/chosen-files.ts';
import { Unread } from '../workbench/documents/reading.ts';
import { whileReading } from '../workbench/documents/while-reading.ts';
import { fail, inform } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** More files are not opened at once: each gets a tab. */
const MOST_FILES = 20;
/** More failures than this are only counted. */
const MOST_TOLD = 3;

/** "Brief: bestand controleren": the text of a Word, OpenDocument, PDF or e-mail file as it stands, with everything that is found in it. */
export function checkFile(workbench: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.checkFile', async (uri?: unknown, selected?: unknown) => {
    await workbench.houses.ready;
    const files = await chosenFiles({ uri, selected, label: 'Controleren' });
    const documents = await opened(workbench, files.slice(0, MOST_FILES));
    const [first] = documents;
    if (!first) return;
    if (documents.length === 1) {
      await vscode.window.showTextDocument(first);
      await checkNow(workbench, first);
      return;
    }
    for (const document of documents) {
      workbench.letters.count(document);
      await vscode.window.showTextDocument(document, { preview: false });
    }
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus', { preserveFocus: true });
    const more = files.length > MOST_FILES ? ` Meer dan ${MOST_FILES} tegelijk opent Briefwijzer niet.` : '';
    void inform(`${documents.length} bestanden zijn geopend; wat erin opvalt, staat in het paneel Problemen.${more}`);
  });
}

/** The documents with the text of files, of those that can be read; of the others the user is told why not. */
export async function opened({ documents }: Workbench, files: readonly vscode.Uri[]): Promise<vscode.TextDocument[]> {
  const found: vscode.TextDocument[] = [];
  const reasons: string[] = [];
  for (const file of files) {
    const document = await whileReading(file, () => documents.open(file));
    if (document instanceof Unread) reasons.push(document.message);
    else found.push(document);
  }
  for (const reason of reasons.slice(0, MOST_TOLD)) void fail(reason);
  const more = reasons.length - MOST_TOLD;
  if (more > 0) void fail(`En nog ${more} ${more === 1 ? 'bestand kan' : 'bestanden kunnen'} niet worden gelezen.`);
  return found;
}
