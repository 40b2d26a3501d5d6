import * as vscode from 'vscode';
import { DOCUMENT_SCHEME, fileBehind } from './address.ts';
import type { FileText } from './reading.ts';

/** The texts of files that are shown, by the addresses at which they are. */
export interface Texts {
  /** Reads the file behind an address, unless its text was put ready there. */
  readAt(address: vscode.Uri): Promise<FileText>;
  /** Does work that opens an address for which the text was read already. */
  ready<T>(address: vscode.Uri, text: FileText, work: () => PromiseLike<T>): Promise<T>;
  /** What was read for the text that a document shows now; undefined where that is not known. */
  shown(document: vscode.TextDocument): FileText | undefined;
  /** True for an address whose file was read before. */
  isKnown(address: vscode.Uri): boolean;
  /** Forgets what was read for an address. */
  forget(address: vscode.Uri): void;
  /** Fires when a file was read, with the address of its text. */
  readonly onDidRead: vscode.Event<vscode.Uri>;
}

/** What was found for a version of a document, and among which texts: who asks for its letter asks this every time. */
interface Found {
  readonly version: number;
  readonly among: readonly FileText[] | undefined;
  readonly shown: FileText | undefined;
}

/** Makes the store; `read` reads a file. */
export function createTexts(read: (file: vscode.Uri) => Promise<FileText>): Texts & vscode.Disposable {
  /** The newest first: a document has the text before until VS Code puts the new one in. */
  const known = new Map<string, readonly FileText[]>();
  const ready = new Map<string, FileText>();
  const found = new WeakMap<vscode.TextDocument, Found>();
  const didRead = new vscode.EventEmitter<vscode.Uri>();
  return {
    async readAt(address) {
      const key = address.toString();
      const file = fileBehind(address);
      if (!file) throw vscode.FileSystemError.FileNotFound(address);
      const text = ready.get(key) ?? (await read(file));
      ready.delete(key);
      known.set(key, [text, ...(known.get(key) ?? [])].slice(0, 2));
      didRead.fire(address);
      return text;
    },
    async ready(address, text, work) {
      const key = address.toString();
      ready.set(key, text);
      try {
        return await work();
      } finally {
        ready.delete(key);
      }
    },
    shown(document) {
      if (document.uri.scheme !== DOCUMENT_SCHEME) return undefined;
      const among = known.get(document.uri.toString());
      const { version } = document;
      const before = found.get(document);
      if (before?.version === version && before.among === among) return before.shown;
      const now = among && document.getText();
      const shown = among?.find(({ text }) => text === now);
      found.set(document, { version, among, shown });
      return shown;
    },
    isKnown: (address) => known.has(address.toString()),
    forget: (address) => known.delete(address.toString()),
    onDidRead: didRead.event,
    dispose: () => didRead.dispose(),
  };
}
