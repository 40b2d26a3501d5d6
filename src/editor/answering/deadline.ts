import * as vscode from 'vscode';
import { countDays, daysBetween, writeDate } from '../../dates/index.ts';
import { type AnswerDue, answerAskedBy, answerDue, type Letter } from '../../letter/index.ts';
import { today } from '../workbench/findings.ts';
import type { Workbench } from '../workbench/workbench.ts';

const POSTPONE = { title: 'Uitstelbrief', command: 'briefwijzer.postpone', tooltip: 'Schrijf een uitstelbrief' };

/** With this many days left the term is near. */
const SOON = 7;

/** Shows, with the language status of a letter, until when its answer to Kamervragen is in time, or an answer was asked for. */
export function deadline({ letters }: Workbench): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;

  async function show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const isActive = () => document === vscode.window.activeTextEditor?.document;
    const letter = document && (await letters.whenRead(document, isActive));
    if (!isActive()) return;
    const draft = letter?.form === 'draft' && letter.status !== 'verzonden' ? letter : undefined;
    const due = draft && (answerDue(draft) ?? asked(draft));
    if (!document || !due) {
      item?.dispose();
      item = undefined;
      return;
    }
    const selector = { scheme: document.uri.scheme, pattern: document.uri.fsPath };
    item ??= vscode.languages.createLanguageStatusItem('briefwijzer.deadline', selector);
    Object.assign(item, { name: 'Antwoordtermijn', selector, ...describeDue(due, today()) });
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(() => void show()),
    // a letter is read for its diagnostics: then it is there
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) void show();
    }),
  ];
  return vscode.Disposable.from(...listeners, { dispose: () => item?.dispose() });
}

/** A term of another letter: until which day its sender asks for an answer. */
function asked(letter: Letter): Pick<AnswerDue, 'until'> | undefined {
  const until = answerAskedBy(letter);
  return until === undefined ? undefined : { until };
}

/** What is said of the term on a day. */
function describeDue(
  { until, weeks }: Pick<AnswerDue, 'until'> & Partial<AnswerDue>,
  day: string,
): Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command'> {
  const left = daysBetween(day, until);
  return {
    text: `Antwoord ${weeks === undefined ? 'gevraagd ' : ''}uiterlijk ${writeDate(until)}`,
    detail: weeks === undefined ? daysLeft(left) : `${daysLeft(left)} (${weeks === 3 ? 'drie' : 'zes'} weken)`,
    severity: severityOf(left),
    command: weeks === 3 ? POSTPONE : undefined,
  };
}

function severityOf(left: number): vscode.LanguageStatusSeverity {
  if (left < 0) return vscode.LanguageStatusSeverity.Error;
  return left < SOON ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}

function daysLeft(left: number): string {
  if (left === 0) return 'vandaag';
  return left < 0 ? `${countDays(-left)} te laat` : `nog ${countDays(left)}`;
}
