import * as vscode from 'vscode';
import { allRules, type Severity } from '../../lint/index.ts';
import { choose } from '../workbench/show.ts';
import { openRulePage } from './rule-pages.ts';

const ICONS: Readonly<Record<Severity, string>> = {
  error: '$(error)',
  warning: '$(warning)',
  info: '$(info)',
  hint: '$(lightbulb)',
};

/** "Brief: regel uitleggen…" and the command behind "Meer over deze regel". */
export function rulePicker(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('briefwijzer.openRulePage', (rule: unknown) => openRulePage(String(rule))),
    vscode.commands.registerCommand('briefwijzer.explainRule', pickRule),
  );
}

async function pickRule(): Promise<void> {
  const byName = allRules.toSorted((a, b) => a.category.localeCompare(b.category) || a.id.localeCompare(b.id));
  const items = byName.flatMap((rule, index): (vscode.QuickPickItem & { readonly rule?: string })[] => {
    const first = byName[index - 1]?.category !== rule.category;
    const item = { label: `${ICONS[rule.severity]} ${rule.id}`, detail: rule.summary, rule: rule.id };
    return first ? [{ label: rule.category, kind: vscode.QuickPickItemKind.Separator }, item] : [item];
  });
  const chosen = await choose(items, {
    title: 'Regel uitleggen',
    placeHolder: 'Over welke regel wilt u meer weten?',
    matchOnDetail: true,
  });
  if (chosen?.rule) await openRulePage(chosen.rule);
}
