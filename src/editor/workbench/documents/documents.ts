import * as vscode from 'vscode';
import { DOCUMENT_SCHEME, nameOf, textOfFile } from './address.ts';
import { bytesOf } from './bytes.ts';
import { registerTexts } from './file-system.ts';
import { type FileText, isPlain, readFileText } from './reading.ts';
import { createTexts } from './texts.ts';

/** The files of text programs (Word, OpenDocument, PDF, e-mail), as texts that can only be read. No file is ever written or locked. */
export interface Documents {
  /**
   * The text of a file, as a document in which everything works that works in a letter; of a file of plain text that file itself.
   * @throws Unread
   */
  open(file: vscode.Uri): Promise<vscode.TextDocument>;
  /**
   * Reads a file; undefined for one of plain text, which VS Code reads itself.
   * @throws Unread
   */
  read(file: vscode.Uri): Promise<FileText | undefined>;
  /** What was read from the file whose text a document shows, for the text that it shows now; undefined where that is not known yet. */
  shown(document: vscode.TextDocument): FileText | undefined;
  /** Fires when the text of a file was read, for the address at which it is shown. */
  readonly onDidRead: vscode.Event<vscode.Uri>;
}

/** Makes the store, and the file system in which the texts lie. */
export function createDocuments(context: vscode.ExtensionContext): Documents & vscode.Disposable {
  const pdfThread = context.asAbsolutePath('dist/pdf-worker.js');
  const textIn = (bytes: Uint8Array, file: vscode.Uri) => readFileText(bytes, nameOf(file), pdfThread);
  const texts = createTexts(async (file) => textIn(await bytesOf(file), file));
  const didChange = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

  /** Of a text that was there before the extension started nothing is known. */
  async function ensure(document: vscode.TextDocument): Promise<void> {
    const { uri } = document;
    if (uri.scheme !== DOCUMENT_SCHEME || texts.shown(document)) return;
    const read = await texts.readAt(uri).catch(() => undefined);
    if (read && read.text !== document.getText()) didChange.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  const registrations = vscode.Disposable.from(
    texts,
    didChange,
    registerTexts(texts, didChange),
    vscode.workspace.onDidOpenTextDocument((document) => void ensure(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => isClosed && texts.forget(uri)),
  );
  for (const document of vscode.workspace.textDocuments) void ensure(document);
  return {
    async open(file) {
      const bytes = await bytesOf(file);
      if (isPlain(bytes)) return vscode.workspace.openTextDocument(file);
      const address = textOfFile(file);
      return texts.ready(address, await textIn(bytes, file), () => vscode.workspace.openTextDocument(address));
    },
    async read(file) {
      const bytes = await bytesOf(file);
      return isPlain(bytes) ? undefined : textIn(bytes, file);
    },
    shown: texts.shown,
    onDidRead: texts.onDidRead,
    dispose: () => registrations.dispose(),
  };
}
