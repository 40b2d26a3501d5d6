import * as vscode from 'vscode';

/** Files that lie nowhere on this computer, as those of a remote or virtual workspace. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #didChange = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#didChange.event;

  /** Puts a file there, and gives its address. */
  put(scheme: string, path: string, content: string | Uint8Array): vscode.Uri {
    this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return vscode.Uri.from({ scheme, path });
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const content = this.#files.get(path);
    const isFolder = [...this.#files.keys()].some((one) => one.startsWith(`${path.replace(/\/$/, '')}/`));
    if (!content && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    const type = content ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: content?.length ?? 0, size: content?.length ?? 0 };
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const content = this.#files.get(path);
    if (!content) throw vscode.FileSystemError.FileNotFound(path);
    return content;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.#files.set(path, content);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {}

  delete({ path }: vscode.Uri): void {
    this.#files.delete(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
