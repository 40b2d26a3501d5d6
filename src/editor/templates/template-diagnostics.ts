import * as vscode from 'vscode';
import { createLineIndex } from '../../text/index.ts';
import { diagnosticWith } from '../workbench/show.ts';
import type { TemplateDesks } from './template-desks.ts';
import { isTemplateFile } from './template-folders.ts';
import { templates } from './templates.ts';

/** How long the user must pause before a template is checked, in milliseconds. */
const PAUSE = 200;

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
} as const;

/** Checks the templates, partials and example data that are open: all of them, for they depend on each other. */
export function templateDiagnostics(desks: TemplateDesks): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('briefwijzer-sjablonen');
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function publish(document: vscode.TextDocument): Promise<void> {
    const version = document.version;
    const desk = await desks.of(document.uri);
    const { problemsOf } = await templates();
    if (!desk || document.isClosed || document.version !== version) return;
    const lines = createLineIndex(unified(document));
    const diagnostics = problemsOf(desk.role, desk.files).map(({ span, message, severity }) => {
      const { start, end } = lines.rangeOf(span);
      const range = new vscode.Range(start.line, start.character, end.line, end.character);
      return diagnosticWith(range, message, SEVERITIES[severity]);
    });
    collection.set(document.uri, diagnostics);
  }

  function schedule(delay = PAUSE): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      for (const document of vscode.workspace.textDocuments) if (isTemplateFile(document)) void publish(document);
    }, delay);
  }

  if (vscode.workspace.textDocuments.some(isTemplateFile)) schedule(0);
  return vscode.Disposable.from(
    collection,
    desks.onDidChange(() => schedule()),
    vscode.workspace.onDidOpenTextDocument((document) => isTemplateFile(document) && schedule(0)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    { dispose: () => clearTimeout(waiting) },
  );
}

/** The text of a document with line ends as \n, as the core has it. */
export function unified(document: vscode.TextDocument): string {
  return document.getText().replace(/\r\n?/g, '\n');
}
