import * as vscode from 'vscode';
import { applyFixes, type Finding, type Fix, type PaperSearch } from '../../lint/index.ts';
import { overlaps, printable, type TextEdit } from '../../text/index.ts';
import { type AskedPaper, SEARCH_PAPER, SEARCH_TITLE } from '../workbench/asked-paper.ts';
import { isOnlyRead } from '../workbench/editing.ts';
import type { Checked } from '../workbench/findings.ts';
import { LETTER_LANGUAGES } from '../workbench/letters.ts';
import { editOf, rangeOf, spanOf } from '../workbench/places.ts';
import { flash } from '../workbench/show.ts';
import { countOpenPlaces, toSnippet } from '../workbench/snippet.ts';
import { SOURCE } from '../workbench/source.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { diagnosticOf } from './diagnostics.ts';
import { mended } from './mended.ts';
import { suppressionEdit } from './suppression.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('briefwijzer');
const QUICK_FIX = vscode.CodeActionKind.QuickFix;
/** Puts a text on the clipboard; no command of the user. */
export const COPY_FIX = 'briefwijzer.copyFix';

/**
 * What can be done about a finding: its fix, its suggestions, the same fix for every finding of the rule, ignoring it, and
 * reading about it. Every action is one edit, so one undo takes it back.
 */
export function quickFixes({ findings }: Workbench): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      // for what has changed meanwhile VS Code asks again
      if (findings.isShown(document) && !(await findings.prepare(document))) return [];
      const checked = findings.isShown(document) ? findings.of(document) : undefined;
      if (!checked) return [];
      if (context.only?.intersects(FIX_ALL) && !context.only.contains(QUICK_FIX))
        return isOnlyRead(document) ? [] : fixAll(document, checked);
      const place = spanOf(document, range);
      return checked.findings
        .filter(({ span }) => overlaps(span, place))
        .flatMap((finding) => actionsFor(document, checked, finding, published(context, finding)));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(LETTER_LANGUAGES, provider, {
      providedCodeActionKinds: [QUICK_FIX, FIX_ALL],
    }),
    vscode.commands.registerCommand(COPY_FIX, async (text: string) => {
      await vscode.env.clipboard.writeText(text);
      flash(`$(copy) Op het klembord: ${text}`);
    }),
  );
}

/** The diagnostics of the editor that show this finding: the action is listed with them. */
function published(context: vscode.CodeActionContext, { rule, message }: Finding): vscode.Diagnostic[] {
  return context.diagnostics.filter(({ source, code, message: shown }) => {
    return source === SOURCE && shown === printable(message) && typeof code === 'object' && code.value === rule;
  });
}

function actionsFor(
  document: vscode.TextDocument,
  checked: Checked,
  finding: Finding,
  shown: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const diagnostics = shown.length > 0 ? shown : [diagnosticOf(document, finding)];
  const actions = isOnlyRead(document) ? copying(checked, finding) : changing(document, checked, finding);
  const more = new vscode.CodeAction(`Meer over ${finding.rule}`, QUICK_FIX);
  more.command = { title: more.title, command: 'briefwijzer.openRulePage', arguments: [finding.rule] };
  actions.push(more);
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

/** What is done to a letter about a finding: its fix, what is proposed, the same for others, or that it is ignored. */
function changing(document: vscode.TextDocument, checked: Checked, finding: Finding): vscode.CodeAction[] {
  const { fix, suggestions = [], search } = finding;
  return [
    ...(fix ? [actionOf(document, fix, true)] : []),
    ...suggestions.map((suggestion) => actionOf(document, suggestion, false)),
    ...(search ? [searching(document, checked, search)] : []),
    ...allOfRule(document, checked, finding),
    ...ignoring(document, checked, finding),
  ];
}

/** A letter that can only be read is mended where it was written: each fix is offered as text to put there. */
function copying({ letter }: Checked, { span, fix, suggestions = [] }: Finding): vscode.CodeAction[] {
  return [...(fix ? [fix] : []), ...suggestions].flatMap(({ title, edits }) => {
    const text = mended(letter.source, edits, span);
    if (text === undefined) return [];
    const action = new vscode.CodeAction(`Kopieer de verbetering: ${printable(title)}`, QUICK_FIX);
    action.command = { title: action.title, command: COPY_FIX, arguments: [text] };
    return [action];
  });
}

/** The last of what is proposed: the search, with what is known filled in. */
function searching({ uri }: vscode.TextDocument, { letter }: Checked, search: PaperSearch): vscode.CodeAction {
  const { start, end } = search.place;
  const action = new vscode.CodeAction(SEARCH_TITLE, QUICK_FIX);
  const asked: AskedPaper = { ...search, uri, text: letter.source.slice(start, end) };
  action.command = { title: action.title, command: SEARCH_PAPER, arguments: [asked] };
  return action;
}

function actionOf(document: vscode.TextDocument, fix: Fix, preferred: boolean): vscode.CodeAction {
  const action = new vscode.CodeAction(printable(fix.title), QUICK_FIX);
  action.edit = workspaceEdit(document, fix.edits);
  action.isPreferred = preferred;
  return action;
}

/** An edit with an open place in its text goes in as a snippet, so that the place is selected and can be typed over. */
function workspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  if (edits.every(({ newText }) => countOpenPlaces(newText) === 0)) {
    edit.set(
      document.uri,
      edits.map((one) => editOf(document, one)),
    );
    return edit;
  }
  let stops = 0;
  const parts = edits.map(({ span, newText }) => {
    const snippet = toSnippet(newText, stops);
    stops += countOpenPlaces(newText);
    if (snippet === undefined) return editOf(document, { span, newText });
    const part = new vscode.SnippetTextEdit(rangeOf(document, span), new vscode.SnippetString(snippet));
    part.keepWhitespace = true;
    return part;
  });
  edit.set(document.uri, parts);
  return edit;
}

/** The fixes of all findings of one rule, when there are several. */
function allOfRule(
  document: vscode.TextDocument,
  { letter, findings }: Checked,
  { rule, fix }: Finding,
): vscode.CodeAction[] {
  const same = findings.filter((finding) => finding.rule === rule && finding.fix);
  if (!fix || same.length < 2) return [];
  const { applied } = applyFixes(letter.source, same);
  const action = new vscode.CodeAction(`Alle ${applied.length} van ${rule} herstellen`, QUICK_FIX);
  action.edit = workspaceEdit(
    document,
    applied.flatMap((finding) => finding.fix?.edits ?? []),
  );
  return [action];
}

/** Every certain fix in the letter at once; suggestions are never applied unasked. */
function fixAll(document: vscode.TextDocument, { letter, findings }: Checked): vscode.CodeAction[] {
  const { applied } = applyFixes(letter.source, findings);
  if (applied.length === 0) return [];
  const action = new vscode.CodeAction('Alles herstellen wat zeker is', FIX_ALL);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    applied.flatMap((finding) => (finding.fix?.edits ?? []).map((edit) => editOf(document, edit))),
  );
  return [action];
}

/** In a draft a comment with an open place for the reason; a printed letter is left as it is and the team's file says it. */
function ignoring(document: vscode.TextDocument, { letter }: Checked, { rule, span }: Finding): vscode.CodeAction[] {
  if (letter.form === 'print') {
    const action = new vscode.CodeAction(`Negeer ${rule} hier (in .briefwijzer/regels.yaml)`, QUICK_FIX);
    const text = letter.source.slice(span.start, span.end);
    action.command = { title: action.title, command: 'briefwijzer.exempt', arguments: [document.uri, rule, text] };
    return [action];
  }
  const titles = { hier: `Negeer ${rule} hier`, bestand: `Negeer ${rule} in dit bestand` } as const;
  return (['hier', 'bestand'] as const).flatMap((reach) => {
    const edit = suppressionEdit(letter, span, rule, reach);
    if (!edit) return [];
    const action = new vscode.CodeAction(titles[reach], QUICK_FIX);
    action.edit = workspaceEdit(document, [edit]);
    return [action];
  });
}
