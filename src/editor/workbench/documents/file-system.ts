import * as vscode from 'vscode';
import { fail, markdown } from '../show.ts';
import { DOCUMENT_SCHEME, fileBehind } from './address.ts';
import { Unread } from './reading.ts';
import type { Texts } from './texts.ts';
import { watchFile } from './watching.ts';

const ONLY_READ =
  'Dit is de tekst van een bestand: u kunt hem lezen en nakijken, niet wijzigen. ‘Brief: omzetten naar concept’ maakt er een concept van dat u wel kunt wijzigen.';

/** VS Code asks before it opens what is large: a file may be, its text is not. In bytes. */
const SMALL = 1024 * 1024;

/**
 * Registers the file system in which the texts of files lie. Nothing in it can be written, and the files behind it are watched.
 * @param didChange tells VS Code that a text is another now
 */
export function registerTexts(
  texts: Texts,
  didChange: vscode.EventEmitter<vscode.FileChangeEvent[]>,
): vscode.Disposable {
  /** What was told of a file that can no longer be read: a program that saves in steps is seen at every step, and it is told once. */
  const told = new Map<string, string>();
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
      const { Readonly } = vscode.FilePermission;
      return { type: vscode.FileType.File, ctime, mtime, size: size % SMALL, permissions: Readonly };
    },
    async readFile(uri) {
      try {
        const { text } = await texts.readAt(uri);
        told.delete(uri.toString());
        return new TextEncoder().encode(text);
      } catch (error) {
        if (!(error instanceof Unread)) throw error;
        // where nothing is shown yet VS Code says it in the place of the text
        if (texts.isKnown(uri) && told.get(uri.toString()) !== error.message) {
          told.set(uri.toString(), error.message);
          void fail(`${error.message} U ziet nog de tekst van daarvoor.`);
        }
        throw vscode.FileSystemError.Unavailable(error.message);
      }
    },
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  return vscode.workspace.registerFileSystemProvider(DOCUMENT_SCHEME, provider, {
    isCaseSensitive: true,
    isReadonly: markdown(ONLY_READ),
  });
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions(ONLY_READ);
}
