import * as vscode from 'vscode';
import type { Finding, Severity } from '../../lint/index.ts';
import { printable } from '../../text/index.ts';
import { rangeOf } from '../workbench/places.ts';
import { onDidChangeSettings } from '../workbench/settings.ts';
import { diagnosticWith } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { rulePage } from './rule-pages.ts';

/** How long the user must pause before the letter is checked, in milliseconds. */
const PAUSE = 200;

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Rules about text that may go: the editor shows it faded. */
const UNNECESSARY: ReadonlySet<string> = new Set(['negeer-overbodig']);

/**
 * The findings as diagnostics: a letter is checked when it opens, when the user pauses, and when the team's choices change.
 * A check that is overtaken by the next key is never made.
 */
export function diagnostics({ letters, houses, findings }: Workbench): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('briefwijzer');
  let isReady = false;
  const waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  async function publish(document: vscode.TextDocument): Promise<void> {
    cancel(document);
    // before the team's choices are read, a finding may show that the team has switched off
    if (document.isClosed || !isReady) return;
    // what has changed meanwhile is checked anew, by who changed it
    if (findings.isShown(document) && !(await findings.prepare(document))) return;
    const found = findings.isShown(document) ? findings.of(document)?.lines : undefined;
    const shown = found?.map((finding) => diagnosticOf(document, finding));
    if (shown) collection.set(document.uri, shown);
    else if (collection.has(document.uri)) collection.delete(document.uri);
  }

  function cancel(document: vscode.TextDocument): void {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
  }

  function schedule(document: vscode.TextDocument, delay = PAUSE): void {
    cancel(document);
    waiting.set(
      document,
      setTimeout(() => void publish(document), delay),
    );
  }

  function again(): void {
    findings.forget();
    for (const document of vscode.workspace.textDocuments) schedule(document, 0);
  }

  void houses.ready.then(() => {
    isReady = true;
    again();
  });
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) schedule(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      cancel(document);
      collection.delete(document.uri);
    }),
    letters.onDidCount((document) => void publish(document)),
    houses.onDidChange(again),
    onDidChangeSettings(again),
    {
      dispose() {
        for (const timer of waiting.values()) clearTimeout(timer);
      },
    },
  );
}

/** A finding as a diagnostic; its code opens the page of its rule. */
export function diagnosticOf(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { rule, span, message, severity, evidence = [] } = finding;
  const diagnostic = diagnosticWith(rangeOf(document, span), message, SEVERITIES[severity]);
  diagnostic.code = { value: rule, target: rulePage(rule) };
  if (UNNECESSARY.has(rule)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  if (evidence.length > 0) {
    diagnostic.relatedInformation = evidence.map(
      (one) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(document.uri, rangeOf(document, one.span)),
          printable(one.message),
        ),
    );
  }
  return diagnostic;
}
