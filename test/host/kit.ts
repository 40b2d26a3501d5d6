import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

/** The extension's identifier: publisher and name of package.json. */
export const EXTENSION_ID = 'briefwijzer.briefwijzer';

/** Where a cursor stands in the text of a test: `'TK 317‸57'`. */
export const CURSOR = '‸';

/** How long a test waits for something the editor does on its own time. */
const PATIENCE = 60_000;

/** The extension, started. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);
  assert.ok(extension, `${EXTENSION_ID} is not installed`);
  await extension.activate();
  return extension;
}

/** A text with a cursor mark, taken apart: the text without the mark, and the mark's offset (the end in a text without a mark). */
export function splitCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf(CURSOR);
  return offset < 0 ? { text: marked, offset: marked.length } : { text: marked.replace(CURSOR, ''), offset };
}

/** Writes a file in the workspace, folders included, and gives its address. `name` is relative: `.briefwijzer/profiel.yaml`. */
export function writeInWorkspace(name: string, content: string | Uint8Array): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  assert.ok(folder, 'the tests run in a workspace');
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return vscode.Uri.file(path);
}

/** Every suite has its own copy of this file, and VS Code remembers what it opened: no name is used twice. */
const newName = () => `brief-${process.hrtime.bigint().toString(36)}.brief.md`;

/**
 * Opens a letter in the editor, saved under a name of its own, with the cursor at the mark `‸`.
 *
 * @param name the file's name; one that no other test uses where it is left out
 */
export async function openLetter(marked: string, name = newName()): Promise<vscode.TextEditor> {
  const { text, offset } = splitCursor(marked);
  const document = await vscode.workspace.openTextDocument(writeInWorkspace(name, text));
  return showAt(document, offset);
}

/** Opens a text that has never been saved. */
export async function openUntitled(marked: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const { text: content, offset } = splitCursor(marked);
  return showAt(await vscode.workspace.openTextDocument({ content, language }), offset);
}

async function showAt(document: vscode.TextDocument, offset: number): Promise<vscode.TextEditor> {
  const position = document.positionAt(offset);
  const selection = new vscode.Range(position, position);
  const editor = await vscode.window.showTextDocument(document, { selection });
  // what the editor tells of its first selection may still be on its way
  await waitFor('the cursor', () => editor.selection.active.isEqual(position));
  await waitFor('the keyboard', () => vscode.window.activeTextEditor?.document === document);
  return editor;
}

/** Closes every editor, without asking to save. */
export async function closeAll(): Promise<void> {
  // one by one: of those that were changed VS Code would ask whether to save them, and leave them all
  for (let left = countTabs(); left > 0; left--)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

function countTabs(): number {
  return vscode.window.tabGroups.all.reduce((count, { tabs }) => count + tabs.length, 0);
}

/** Waits until `probe` gives something else than undefined or false, and returns that. `what` names it in the failure. */
export async function waitFor<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) assert.fail(`waited ${PATIENCE / 1000} s for ${what}`);
    await sleep(25);
  }
}

/**
 * Gives a command again and again until `done` has settled, and gives its result: what the command is for may not be shown yet.
 */
export async function repeatUntil<T>(done: PromiseLike<T>, command: string): Promise<T> {
  let isDone = false;
  const result = Promise.resolve(done).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await vscode.commands.executeCommand(command);
    await Promise.race([result, sleep(100)]);
  }
  return result;
}

/**
 * Puts settings of the user back as they are now. Those of the harness keep every test away from the network: who takes one away instead
 * of putting it back lets the next test ask the real servers.
 */
export function keepSettings(...names: string[]): () => Promise<void> {
  const section = () => vscode.workspace.getConfiguration('briefwijzer');
  const kept = names.map((name) => [name, section().inspect(name)?.globalValue] as const);
  return async () => {
    for (const [name, value] of kept) await section().update(name, value, vscode.ConfigurationTarget.Global);
  };
}

/** The rule a diagnostic comes from: its code, as text. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the diagnostics of a document meet a wish (that there are some, when no wish is given), and returns them. */
export function diagnostics(
  document: vscode.TextDocument,
  wish: (found: vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  return waitFor(`diagnostics of ${document.uri.path}`, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return wish(found) && found;
  });
}

/** Waits for a finding of one rule. */
export function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return waitFor(`a finding of ${rule}`, () =>
    vscode.languages.getDiagnostics(document.uri).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** The completion items at the cursor, as VS Code collects them. */
export async function completions(editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const { document, selection } = editor;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return list.items;
}

/** The text of the hovers at the cursor, one string a hover. */
export async function hovers(editor: vscode.TextEditor): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    editor.selection.active,
  );
  const textOf = (content: vscode.MarkdownString | vscode.MarkedString) =>
    typeof content === 'string' ? content : content.value;
  return found.map((hover) => hover.contents.map(textOf).join('\n\n'));
}

/** The quick fixes and other code actions for a range. */
export async function codeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

/** Does what choosing a code action does: its edit, then its command. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), `not applied: ${action.title}`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** The links of a document. */
export async function links(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
  return vscode.commands.executeCommand('vscode.executeLinkProvider', document.uri);
}

/** The outline of a document. */
export async function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return (
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )) ?? []
  );
}

/** The window of the editor; a test may put something of its own in a place of it. */
export type Window = typeof vscode.window;
type Shower = 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage';

/** Catches the messages while `work` runs, which sees those that came so far; `choice` is the button that is pressed. */
export async function messagesOf(
  work: (soFar: readonly string[]) => PromiseLike<unknown>,
  choice?: string,
): Promise<string[]> {
  const messages: string[] = [];
  const names: Shower[] = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'];
  const before = names.map((name) => vscode.window[name]);
  const window = vscode.window as { -readonly [name in keyof Window]: unknown };
  for (const name of names) {
    window[name] = async (message: string) => {
      messages.push(message);
      return choice;
    };
  }
  try {
    await work(messages);
  } finally {
    for (const [at, name] of names.entries()) window[name] = before[at];
  }
  return messages;
}
