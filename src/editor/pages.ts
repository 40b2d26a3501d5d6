import * as vscode from 'vscode';

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
      texts.set(uri.toString(), text);
      didChange.fire(uri);
      return vscode.window.showTextDocument(uri, { preview: true });
    },
    dispose: () => registrations.dispose(),
  };
}
