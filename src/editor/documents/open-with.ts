import * as vscode from 'vscode';
import { checkNow } from '../checking/check.ts';
import { fileOf } from '../workbench/documents/address.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { opened } from './check-file.ts';

/** As package.json has it. */
const VIEW_TYPE = 'briefwijzer.bestand';

/**
 * Briefwijzer in "Openen met…", and as the editor that a user chooses for such files. VS Code gives it a panel of its own, which makes way
 * at once for the text of the file: there everything works that works in a letter. Of a file that cannot be read nothing stays open.
 */
export function openWith(workbench: Workbench): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(
    VIEW_TYPE,
    {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      async resolveCustomEditor({ uri }, panel) {
        // the panel first has to be there: VS Code waits for this before it takes it as open
        setTimeout(() => void makeWay(workbench, uri, panel), 0);
      },
    },
    { supportsMultipleEditorsPerDocument: true },
  );
}

async function makeWay(workbench: Workbench, uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<void> {
  await workbench.houses.ready;
  const { viewColumn } = panel;
  const [document] = await opened(workbench, [fileOf(uri)]);
  if (document) await vscode.window.showTextDocument(document, { preview: false, ...(viewColumn && { viewColumn }) });
  panel.dispose();
  if (document) await checkNow(workbench, document);
}
