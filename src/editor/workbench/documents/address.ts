import * as vscode from 'vscode';

/** The scheme under which the text of a file of a text program is shown. */
export const DOCUMENT_SCHEME = 'briefwijzer-document';

/**
 * The address under which the text of a file is shown. Its path is that of the file, so that the tab has its name; its query is the
 * whole address of the file.
 */
export function textOfFile(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: DOCUMENT_SCHEME, path: file.path, query: file.toString() });
}

/** The file whose text is shown under an address; undefined for any other address, and for one that says something else than it shows. */
export function fileBehind({ scheme, path, query }: vscode.Uri): vscode.Uri | undefined {
  if (scheme !== DOCUMENT_SCHEME || !/^[a-z][a-z\d+.-]*:/i.test(query)) return undefined;
  const file = vscode.Uri.parse(query, true);
  return file.scheme !== DOCUMENT_SCHEME && file.path === path ? file : undefined;
}

/** The file that an address is about: the one behind a text of ours, else what has that address. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
  return fileBehind(uri) ?? uri;
}

/** The name of a file, without its folders. */
export function nameOf({ path }: vscode.Uri): string {
  return path.replace(/^.*\//, '');
}
