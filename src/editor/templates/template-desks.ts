import * as vscode from 'vscode';
import type { TemplateFiles, TemplateRole } from '../../template/index.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { FOLDER, foldersWith, isTemplateFile, placeOf, type TemplateFolder } from './template-folders.ts';
import { templates } from './templates.ts';

/** A file that is being written, among all templates and partials that it can use. */
export interface TemplateDesk {
  readonly role: TemplateRole;
  /** With every open document as it stands in its editor. */
  readonly files: TemplateFiles;
}

/** The templates as they are being written. */
export interface TemplateDesks {
  /** The desk of a file; undefined for a file that is no template, partial or example. */
  of(uri: vscode.Uri): Promise<TemplateDesk | undefined>;
  /** Fires when a file of a template folder has changed, on disk or in an editor. */
  readonly onDidChange: vscode.Event<void>;
}

/** Makes the desks; files are read when they are first asked for, and again when one has changed. */
export function createTemplateDesks(workbench: Workbench): TemplateDesks & vscode.Disposable {
  const read = new Map<string, Promise<TemplateFiles>>();
  const didChange = new vscode.EventEmitter<void>();
  const again = () => {
    read.clear();
    didChange.fire();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/.briefwijzer/${FOLDER}/**`);
  const listeners = vscode.Disposable.from(
    didChange,
    watcher,
    watcher.onDidChange(again),
    watcher.onDidCreate(again),
    watcher.onDidDelete(again),
    vscode.workspace.onDidSaveTextDocument((document) => isTemplateFile(document) && again()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isTemplateFile(document)) didChange.fire();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(again),
  );

  async function onDisk(folders: readonly TemplateFolder[]): Promise<TemplateFiles> {
    const paths = folders.map(({ uri }) => uri.fsPath);
    const key = paths.join('\n');
    const { readTemplateFiles } = await templates();
    const files = read.get(key) ?? readTemplateFiles(...paths);
    read.set(key, files);
    return files;
  }

  return {
    async of(uri) {
      const place = placeOf(uri);
      const { roleOf, withText } = await templates();
      const role = place && roleOf(place.path);
      if (!place || !role) return undefined;
      const folders = foldersWith(workbench, place.folder);
      let files = await onDisk(folders);
      for (const document of vscode.workspace.textDocuments) {
        const open = placeOf(document.uri);
        const known = open && folders.some((folder) => folder.uri.toString() === open.folder.toString());
        const openRole = known ? roleOf(open.path) : undefined;
        if (openRole) files = withText(files, openRole, document.uri.fsPath, document.getText());
      }
      return { role, files };
    },
    onDidChange: didChange.event,
    dispose: () => listeners.dispose(),
  };
}
