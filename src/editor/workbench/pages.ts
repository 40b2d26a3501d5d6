import * as vscode from 'vscode';
import { printableLines } from '../../text/index.ts';

/** The scheme of texts that the extension shows: read-only, never saved, and no letters. */
export const PAGE_SCHEME = 'briefwijzer-tekst';

/** Texts of ours in an editor: a list of faults, a report. */
export interface Pages {
  /** Shows a text under a name ('Verwijzingen.txt'); a text of that name that is open already makes way for it. */
  show(name: string, text: string): Promise<vscode.TextEditor>;
}

/** Makes the store of the texts that are open. */
export function createPages(): Pages & vscode.Disposable {
  const texts = new Map<string, string>();
  const didChange = new vscode.EventEmitter<vscode.Uri>();
  const registrations = vscode.Disposable.from(
    didChange,
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
      onDidChange: didChange.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  );
  return {
    async show(name, text) {
      const uri = vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${name}` });
      const shown = printableLines(text);
      texts.set(uri.toString(), shown);
      didChange.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await renewed(document, (now) => now === shown);
      // no preview: that would take the place of the letter, where it was opened as one
      return vscode.window.showTextDocument(document, { preview: false });
    },
    dispose: () => registrations.dispose(),
  };
}

/** VS Code takes a new text into a document that is open in its own time: within this many milliseconds. */
const RENEWAL = 1000;

/** Resolves when an open document has its new text, so that nobody copies or searches the old one. */
export function renewed(document: vscode.TextDocument, isNew: (text: string) => boolean): Promise<void> {
  if (isNew(document.getText())) return Promise.resolve();
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(settle, RENEWAL);
    const listener = vscode.workspace.onDidChangeTextDocument((change) => change.document === document && settle());
  });
}
