import * as vscode from 'vscode';
import type { Workbench } from '../workbench/workbench.ts';

/** The language of templates, see `contributes.languages`. */
export const TEMPLATE_LANGUAGE = 'briefsjabloon';

/** Where templates are, below `.briefwijzer`. */
export const FOLDER = 'sjablonen';

/** Whose templates a folder holds. */
export type TemplateOwner = 'briefwijzer' | 'gebruiker' | 'werkmap';

/** A folder with templates. */
export interface TemplateFolder {
  readonly owner: TemplateOwner;
  readonly uri: vscode.Uri;
}

/** The folder for the user's own templates: the same in every workspace. */
export function userFolder({ context }: Workbench): vscode.Uri {
  return vscode.Uri.joinPath(context.globalStorageUri, '.briefwijzer', FOLDER);
}

/** The folder for the templates of the team that a document belongs to; undefined where no folder is open. */
export function teamFolder({ houses }: Workbench, document?: vscode.TextDocument): vscode.Uri | undefined {
  if (!vscode.workspace.workspaceFolders?.length) return undefined;
  return vscode.Uri.joinPath(houses.of(document ?? vscode.window.activeTextEditor?.document).folder, FOLDER);
}

/** The folders whose templates may be used, a later one before an earlier one; those of a team only where it is trusted. */
export function usableFolders(workbench: Workbench, document?: vscode.TextDocument): TemplateFolder[] {
  const team = vscode.workspace.isTrusted ? teamFolder(workbench, document) : undefined;
  return foldersWith(workbench, team);
}

/** The folders of the extension, of the user, and one more. */
export function foldersWith(workbench: Workbench, team: vscode.Uri | undefined): TemplateFolder[] {
  const user = userFolder(workbench);
  const { extensionUri } = workbench.context;
  const folders: TemplateFolder[] = [
    { owner: 'briefwijzer', uri: vscode.Uri.joinPath(extensionUri, 'templates') },
    { owner: 'gebruiker', uri: user },
  ];
  if (team?.scheme === 'file' && team.toString() !== user.toString()) folders.push({ owner: 'werkmap', uri: team });
  return folders;
}

/** Whose template a file is. */
export function ownerOf(workbench: Workbench, file: string): TemplateOwner {
  const folder = usableFolders(workbench)
    .toReversed()
    .find(({ uri }) => file.startsWith(uri.fsPath));
  return folder?.owner ?? 'werkmap';
}

/** True when the team has a template of its own, trusted or not. */
export async function hasTeamTemplates(workbench: Workbench): Promise<boolean> {
  const folder = teamFolder(workbench);
  if (!folder) return false;
  const found = await vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
  return found.some(([name]) => name.endsWith('.hbs'));
}

/** Where a file of a template folder lies. */
export interface TemplatePlace {
  readonly folder: vscode.Uri;
  /** Its path below that folder. */
  readonly path: string;
}

/** The place of a file below `.briefwijzer/sjablonen`; undefined for any other file. */
export function placeOf(uri: vscode.Uri): TemplatePlace | undefined {
  const [, folder, path] = /^(.*\/\.briefwijzer\/sjablonen)\/(.+)$/.exec(uri.path) ?? [];
  return uri.scheme !== 'file' || folder === undefined || path === undefined
    ? undefined
    : { folder: uri.with({ path: folder }), path };
}

/** True for a template, a partial or example data that a user writes. */
export function isTemplateFile({ uri }: vscode.TextDocument): boolean {
  return placeOf(uri) !== undefined;
}

/** True for a file that the user does not trust yet: it is checked, but nothing is made of it. */
export function isUntrusted(workbench: Workbench, uri: vscode.Uri): boolean {
  return !vscode.workspace.isTrusted && placeOf(uri)?.folder.toString() !== userFolder(workbench).toString();
}
