import * as vscode from 'vscode';
import { LARGEST_FILE } from '../../../files/index.ts';
import { markdown } from '../show.ts';
import { DOCUMENT_SCHEME, fileBehind, nameOf, textOfFile } from './address.ts';
import { type FileText, isPlain, readFileText, Unread } from './reading.ts';
import { watchFile } from './watching.ts';

const ONLY_READ =
  'Dit is de tekst van een bestand: u kunt hem lezen en nakijken, niet wijzigen. ‘Brief: omzetten naar concept’ maakt er een concept van dat u wel kunt wijzigen.';

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

interface Found {
  readonly version: number;
  readonly among: readonly FileText[] | undefined;
  readonly shown: FileText | undefined;
}

/** Makes the store, and the file system in which the texts lie. */
export function createDocuments(context: vscode.ExtensionContext): Documents & vscode.Disposable {
  const pdfThread = context.asAbsolutePath('dist/pdf-worker.js');
  const textIn = (bytes: Uint8Array, file: vscode.Uri) => readFileText(bytes, nameOf(file), pdfThread);
  /** By address, the newest first: a document has the text before until VS Code puts the new one in. */
  const known = new Map<string, readonly FileText[]>();
  /** What is about to be opened, so that it is not read twice. */
  const ready = new Map<string, FileText>();
  const didRead = new vscode.EventEmitter<vscode.Uri>();
  const didChange = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

  function keep(address: vscode.Uri, text: FileText): void {
    const key = address.toString();
    known.set(key, [text, ...(known.get(key) ?? [])].slice(0, 2));
    didRead.fire(address);
  }

  async function readAt(address: vscode.Uri): Promise<FileText> {
    const key = address.toString();
    const file = fileBehind(address);
    if (!file) throw vscode.FileSystemError.FileNotFound(address);
    const text = ready.get(key) ?? (await textIn(await bytesOf(file), file));
    ready.delete(key);
    keep(address, text);
    return text;
  }

  /** Of a text that was there before the extension started nothing is known. */
  async function ensure(document: vscode.TextDocument): Promise<void> {
    if (document.uri.scheme !== DOCUMENT_SCHEME || shown(document)) return;
    const read = await readAt(document.uri).catch(() => undefined);
    if (read && read.text !== document.getText())
      didChange.fire([{ type: vscode.FileChangeType.Changed, uri: document.uri }]);
  }

  /** What was found for a version of a document, and among which texts: who asks for its letter asks this every time. */
  const found = new WeakMap<vscode.TextDocument, Found>();

  function shown(document: vscode.TextDocument): FileText | undefined {
    if (document.uri.scheme !== DOCUMENT_SCHEME) return undefined;
    const among = known.get(document.uri.toString());
    const { version } = document;
    const before = found.get(document);
    if (before?.version === version && before.among === among) return before.shown;
    const now = among && document.getText();
    const shown = among?.find(({ text }) => text === now);
    found.set(document, { version, among, shown });
    return shown;
  }

  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: didChange.event,
    watch(uri) {
      const file = fileBehind(uri);
      if (!file) return new vscode.Disposable(() => undefined);
      return watchFile(file, (type) => didChange.fire([{ type, uri }]));
    },
    async stat(uri) {
      const file = fileBehind(uri);
      if (!file) throw vscode.FileSystemError.FileNotFound(uri);
      const { ctime, mtime, size } = await vscode.workspace.fs.stat(file);
      // VS Code asks before it opens what is large: the file may be, its text is not
      const told = size % SMALL;
      return { type: vscode.FileType.File, ctime, mtime, size: told, permissions: vscode.FilePermission.Readonly };
    },
    async readFile(uri) {
      try {
        return new TextEncoder().encode((await readAt(uri)).text);
      } catch (error) {
        throw error instanceof Unread ? vscode.FileSystemError.Unavailable(error.message) : error;
      }
    },
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };

  /** The document with the text of a file; what was read for it is put ready, so that it is not read twice. */
  async function openText(file: vscode.Uri, text: FileText): Promise<vscode.TextDocument> {
    const address = textOfFile(file);
    const key = address.toString();
    ready.set(key, text);
    try {
      return await vscode.workspace.openTextDocument(address);
    } finally {
      ready.delete(key);
    }
  }

  const registrations = vscode.Disposable.from(
    didRead,
    didChange,
    vscode.workspace.registerFileSystemProvider(DOCUMENT_SCHEME, provider, {
      isCaseSensitive: true,
      isReadonly: markdown(ONLY_READ),
    }),
    vscode.workspace.onDidOpenTextDocument((document) => void ensure(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => isClosed && known.delete(uri.toString())),
  );
  for (const document of vscode.workspace.textDocuments) void ensure(document);

  return {
    async open(file) {
      const bytes = await bytesOf(file);
      if (isPlain(bytes)) return vscode.workspace.openTextDocument(file);
      return openText(file, await textIn(bytes, file));
    },
    async read(file) {
      const bytes = await bytesOf(file);
      return isPlain(bytes) ? undefined : textIn(bytes, file);
    },
    shown,
    onDidRead: didRead.event,
    dispose: () => registrations.dispose(),
  };
}

const SMALL = 1024 * 1024;

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions(ONLY_READ);
}

/** The bytes of a file. @throws Unread for one that is gone or too large. */
async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
  const { fs } = vscode.workspace;
  const found = await Promise.resolve(fs.stat(file)).catch(() => undefined);
  if (!found || found.type & vscode.FileType.Directory)
    throw new Unread(`${nameOf(file)} is er niet, of kan niet worden gelezen.`);
  if (found.size > LARGEST_FILE)
    throw new Unread(`${nameOf(file)} is groter dan ${LARGEST_FILE / 2 ** 20} MB: dat is geen brief.`);
  try {
    return await fs.readFile(file);
  } catch {
    throw new Unread(`${nameOf(file)} kan niet worden gelezen.`);
  }
}
