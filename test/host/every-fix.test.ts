import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { today } from '../../src/editor/workbench/findings.ts';
import { readLetter } from '../../src/letter/index.ts';
import { applyFixes, lint } from '../../src/lint/index.ts';
import { memoryRegister } from '../../src/register/index.ts';
import { applyEdits } from '../../src/text/index.ts';
import { examplesOf } from '../support/rule-pages.ts';
import { draft } from '../unit/lint/support.ts';
import { activated, closeAll, codeActions, openUntitled, waitFor } from './kit.ts';

/** What the text becomes by the fixes and suggestions of this title, worked out by the core. */
function expectedTexts(source: string, form: 'draft' | undefined, title: string): string[] {
  const letter = readLetter(source, form ? { form } : {});
  const findings = lint(letter, { today: today(), register: memoryRegister({}) });
  const all = /^Alle \d+ van (.*) herstellen$/.exec(title)?.[1];
  if (all !== undefined)
    return [
      applyFixes(
        source,
        findings.filter(({ rule, fix }) => rule === all && fix),
      ).text,
    ];
  const fixes = findings.flatMap(({ fix, suggestions = [] }) => [...(fix ? [fix] : []), ...suggestions]);
  return fixes.filter((one) => one.title === title).map(({ edits }) => applyEdits(source, edits));
}

const OPEN = /^\[…[^\]]*…\]$/;
const countOpen = (text: string) => text.split('[…').length;

describe('every fix and suggestion of the examples on the pages of the rules', () => {
  before(activated);
  afterEach(closeAll);

  /** The actions of ours for everything in the letter, but those to ignore or read about it. */
  async function actionsIn(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    return waitFor('the actions', async () => {
      const all = await codeActions(document, whole);
      const own = all.filter(({ kind }) => kind?.value === vscode.CodeActionKind.QuickFix.value);
      const isOurs = own.some(({ title }) => title.startsWith('Meer over '));
      return isOurs && own.filter(({ title }) => !/^(?:Negeer|Meer over) /.test(title));
    });
  }

  const folder = join(vscode.extensions.getExtension('briefwijzer.briefwijzer')?.extensionPath ?? '', 'docs/regels');
  for (const name of readdirSync(folder).filter((one) => one !== 'README.md')) {
    it(`does what it says, in one step: ${name.replace('.md', '')}`, async () => {
      for (const { wrong, text, whole, number } of examplesOf(readFileSync(join(folder, name), 'utf8'))) {
        if (!wrong) continue;
        const source = whole ? text : draft(text.trimEnd());
        const form = source.startsWith('---') ? 'draft' : undefined;
        const editor = await openUntitled(source, form ? 'markdown' : 'plaintext');
        const { document } = editor;
        const before = document.getText();
        await vscode.commands.executeCommand('briefwijzer.check');
        // what only a register finds is not there
        if (vscode.languages.getDiagnostics(document.uri).length === 0) continue;
        for (const { title, edit } of await actionsIn(document)) {
          if (!edit) continue;
          const told = `example ${number}: ${title}`;
          assert.ok(await vscode.workspace.applyEdit(edit), told);
          const after = document.getText();
          assert.ok(expectedTexts(before, form, title).includes(after), `${told}\n${after}`);
          // what is open is selected, to be typed over
          const opened = countOpen(after) > countOpen(before);
          if (opened) await waitFor(`the open place of ${told}`, () => OPEN.test(document.getText(editor.selection)));
          await vscode.commands.executeCommand('undo');
          assert.equal(document.getText(), before, told);
        }
      }
    });
  }
});
