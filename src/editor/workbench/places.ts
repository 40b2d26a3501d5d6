import * as vscode from 'vscode';
import type { Letter } from '../../letter/index.ts';
import type { Span, TextEdit } from '../../text/index.ts';

/** The document with an address, of those that VS Code has in memory, in a tab or not. */
export function documentAt(address: vscode.Uri): vscode.TextDocument | undefined {
  const key = address.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
}

/** The range of a span in a document: the spans of a letter are offsets of the document's text. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The span of a range in a document, in UTF-16 offsets. */
export function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** An edit of the letter as an edit of the document; the new text takes the line ends of the document. */
export function editOf(document: vscode.TextDocument, edit: TextEdit): vscode.TextEdit {
  return new vscode.TextEdit(rangeOf(document, edit.span), edit.newText);
}

/** The length of a document in UTF-16 units, without joining its lines to one text. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** True when the selection begins in the front matter of a letter: what belongs in its text does not go there. */
export function isInHead({ document, selection }: vscode.TextEditor, { frontMatter }: Letter): boolean {
  return document.offsetAt(selection.start) < (frontMatter?.span.end ?? 0);
}
