/**
 * What the editor shows of other people's words (titles from lists, words of letters, names of files) is shown through here: as
 * words that are read from left to right, on one line, and nothing else. The letter itself gets them as they are.
 */
import * as vscode from 'vscode';
import { printable, printableLines } from '../../text/index.ts';
import { linkless } from './markdown.ts';
import { SOURCE } from './source.ts';

/** Tells the user something; gives the action that was chosen. */
export function inform(message: string, ...actions: string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(linkless(message), ...actions);
}

/** Tells the user that something is not as it should be; gives the action that was chosen. */
export function warn(message: string, ...actions: string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(linkless(message), ...actions);
}

/** Tells the user that something cannot be done; gives the action that was chosen. */
export function fail(message: string, ...actions: string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(linkless(message), ...actions);
}

/** Tells in the status bar what was done, for this many milliseconds. */
export function flash(message: string, time = 5000): void {
  vscode.window.setStatusBarMessage(printable(message), time);
}

/** Shows in the status bar what is being done, for as long as it takes. */
export function working<Result>(title: string, work: () => PromiseLike<Result>): Thenable<Result> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: printable(title) }, work);
}

/** A row of a list, as it can be shown. */
export function shownRow<Row extends vscode.QuickPickItem>(row: Row): Row {
  const { label, description, detail } = row;
  return {
    ...row,
    label: printable(label),
    ...(description !== undefined && { description: printable(description) }),
    ...(detail !== undefined && { detail: printable(detail) }),
  };
}

function shownOptions(options: vscode.QuickPickOptions): vscode.QuickPickOptions {
  const { placeHolder } = options;
  return { ...options, ...(placeHolder !== undefined && { placeHolder: printable(placeHolder) }) };
}

/** Lets the user choose a row; undefined when the list was left. */
export async function choose<Row extends vscode.QuickPickItem>(
  rows: readonly Row[],
  options: vscode.QuickPickOptions,
): Promise<Row | undefined> {
  const shown = rows.map((row) => ({ ...shownRow(row), row }));
  return (await vscode.window.showQuickPick(shown, shownOptions(options)))?.row;
}

/**
 * Lets the user choose a row, `active` or else the first lit to begin with; the list stays when the focus goes elsewhere. Undefined when it
 * was left.
 */
export async function chooseAt<Row extends vscode.QuickPickItem>(
  rows: readonly Row[],
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
  active: Row | undefined,
): Promise<Row | undefined> {
  const box = vscode.window.createQuickPick<Row & { readonly row: Row }>();
  box.title = printable(title);
  box.placeholder = printable(placeHolder);
  box.ignoreFocusOut = true;
  box.matchOnDescription = true;
  box.items = rows.map((row) => ({ ...shownRow(row), row }));
  try {
    return await new Promise<Row | undefined>((resolve) => {
      box.onDidAccept(() => {
        const chosen = box.activeItems[0];
        if (chosen) resolve(chosen.row);
      });
      box.onDidHide(() => resolve(undefined));
      box.show();
      // VS Code lights by itself what it likes when the rows are first shown
      const lit = active ?? rows.find(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
      box.activeItems = box.items.filter(({ row }) => row === lit);
    });
  } finally {
    box.dispose();
  }
}

/** Lets the user choose one of some words; undefined when the list was left. */
export async function chooseWords(
  words: readonly string[],
  options: vscode.QuickPickOptions,
): Promise<string | undefined> {
  return (
    await choose(
      words.map((label) => ({ label })),
      options,
    )
  )?.label;
}

/** Lets the user tick rows; undefined when the list was left. */
export async function chooseSome<Row extends vscode.QuickPickItem>(
  rows: readonly Row[],
  options: vscode.QuickPickOptions,
): Promise<Row[] | undefined> {
  const shown = rows.map((row) => ({ ...shownRow(row), row }));
  const chosen = await vscode.window.showQuickPick(shown, { ...shownOptions(options), canPickMany: true });
  return chosen?.map(({ row }) => row);
}

/** Markdown for a hover or a tip; foreign words in it have gone through `escapeMarkdown`. No HTML and no commands. */
export function markdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(printableLines(text));
}

/** A diagnostic of ours. */
export function diagnosticWith(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, printable(message), severity);
  diagnostic.source = SOURCE;
  return diagnostic;
}
