import * as vscode from 'vscode';
import { letterKinds } from '../../house/index.ts';
import { FRONT_MATTER_KEYS } from '../../letter/index.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** The values that a key can have, where they are few. */
const VALUES: Readonly<Record<string, readonly (readonly [value: string, purpose: string])[]>> = {
  soort: letterKinds.map(({ id, description }) => [id, description]),
  status: [
    ['concept', 'u schrijft er nog aan'],
    ['ter-ondertekening', 'de brief is klaar: alles moet er nu staan'],
    ['verzonden', 'de brief is ondertekend en verstuurd'],
  ],
};

/** Completes the keys and the fixed values of front matter, also where `soort:` is still to be written. */
export function frontMatterCompletion(_: Workbench): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems(document, position) {
        if (!isInFrontMatter(document, position.line)) return undefined;
        const { text } = document.lineAt(position.line);
        const line = text.slice(0, position.character);
        const behind = text.slice(position.character);
        const value = /^([a-z-]+):( ?)([\p{L}-]*)$/u.exec(line);
        if (value) return valueItems(value, position, behind);
        return /^[a-z-]*$/.test(line) ? keyItems(document, position, behind) : undefined;
      },
    },
    ':',
    ' ',
  );
}

/** How far down front matter is looked for, in lines. */
const MOST_LINES = 200;

function isInFrontMatter(document: vscode.TextDocument, line: number): boolean {
  if (line === 0 || line > MOST_LINES || document.lineAt(0).text.trimEnd() !== '---') return false;
  for (let above = 1; above < line; above++) if (document.lineAt(above).text.trimEnd() === '---') return false;
  return document.lineAt(line).text.trimEnd() !== '---';
}

/** The values of the key in a line that was typed so far; what is left of a word behind the caret goes with it. */
function valueItems(
  [, key = '', blank, typed = '']: RegExpExecArray,
  position: vscode.Position,
  behind: string,
): vscode.CompletionItem[] {
  const values = Object.hasOwn(VALUES, key) ? (VALUES[key] ?? []) : [];
  const rest = /^[\p{L}-]*/u.exec(behind)?.[0].length ?? 0;
  const range = new vscode.Range(position.translate(0, -typed.length), position.translate(0, rest));
  return values.map(([value, purpose], rank) => {
    const item = new vscode.CompletionItem(
      { label: value, description: purpose },
      vscode.CompletionItemKind.EnumMember,
    );
    item.range = range;
    // YAML wants a space behind the colon
    if (blank === '') item.insertText = ` ${value}`;
    item.sortText = String(rank).padStart(2, '0');
    return item;
  });
}

/** The keys that are not there yet, in the order of a head; a key and colon behind the caret go with them, a value stays. */
function keyItems(document: vscode.TextDocument, position: vscode.Position, behind: string): vscode.CompletionItem[] {
  const present = new Set<string>();
  for (let line = 1; line < Math.min(document.lineCount, MOST_LINES); line++) {
    const { text } = document.lineAt(line);
    if (text.trimEnd() === '---') break;
    const key = line === position.line ? undefined : /^([a-z-]+):/.exec(text)?.[1];
    if (key) present.add(key);
  }
  const rest = /^[a-z-]*(?:: ?)?/.exec(behind)?.[0].length ?? 0;
  const range = new vscode.Range(position.with(undefined, 0), position.translate(0, rest));
  return FRONT_MATTER_KEYS.filter(({ key }) => !present.has(key)).map(({ key, purpose }, rank) => {
    const item = new vscode.CompletionItem({ label: key, description: purpose }, vscode.CompletionItemKind.Property);
    item.insertText = `${key}: `;
    item.range = range;
    item.sortText = String(rank).padStart(2, '0');
    if (Object.hasOwn(VALUES, key)) item.command = { title: '', command: 'editor.action.triggerSuggest' };
    return item;
  });
}
