import * as vscode from 'vscode';
import { nameOf } from './address.ts';

/** A program saves a file in steps: it is looked at once this many milliseconds have passed since the last. */
const REST = 300;

/**
 * Tells when a file was changed, removed or came back, once for all that a program does to save it.
 * @param tell not called any more once this is disposed.
 */
export function watchFile(file: vscode.Uri, tell: (change: vscode.FileChangeType) => void): vscode.Disposable {
  const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), asGlob(nameOf(file)));
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  let isEnded = false;

  async function look(): Promise<void> {
    const isThere = await Promise.resolve(vscode.workspace.fs.stat(file)).then(
      () => true,
      () => false,
    );
    if (isEnded || (isGone && !isThere)) return;
    const { Changed, Created, Deleted } = vscode.FileChangeType;
    tell(isThere ? (isGone ? Created : Changed) : Deleted);
    isGone = !isThere;
  }

  function touched(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), REST);
  }

  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(touched),
    watcher.onDidCreate(touched),
    watcher.onDidDelete(touched),
    {
      dispose() {
        isEnded = true;
        clearTimeout(waiting);
      },
    },
  );
}

/** A name as a pattern that only that name has. */
function asGlob(name: string): string {
  return name.replace(/[*?[\]{}]/g, '[$&]');
}
