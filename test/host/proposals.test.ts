import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, codeActions, completions, diagnostics, openLetter, ruleOf, waitFor } from './kit.ts';
import { DRAFT } from './letters.ts';
import { useFilledRegister } from './registers.ts';

const SEARCH = 'Zoeken in de Kamerstukken…';
const withSentence = (sentence: string) => DRAFT.replace('## Het vervolg', `${sentence}\n\n## Het vervolg`);

/** Runs what opens the search, gives what it was opened with, and takes the row that is lit. */
async function search(run: () => PromiseLike<unknown>): Promise<string> {
  const { createQuickPick } = vscode.window;
  let opened: vscode.QuickPick<vscode.QuickPickItem> | undefined;
  vscode.window.createQuickPick = ((...none: []) => {
    opened = createQuickPick(...none);
    return opened;
  }) as typeof createQuickPick;
  try {
    const done = run();
    const pick = await waitFor('the search', () => opened && opened.activeItems.length > 0 && opened);
    const { value } = pick;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    return value;
  } finally {
    vscode.window.createQuickPick = createQuickPick;
  }
}

describe('what is proposed for a reference', () => {
  useFilledRegister();

  /** The actions for the first finding of a rule, once the register has been asked. */
  async function actionsFor(document: vscode.TextDocument, rule: string): Promise<vscode.CodeAction[]> {
    const all = await diagnostics(document, (found) => found.some((one) => ruleOf(one) === rule));
    const range = all.find((one) => ruleOf(one) === rule)?.range ?? new vscode.Range(0, 0, 0, 0);
    return waitFor(`actions for ${rule}`, async () => {
      const actions = await codeActions(document, range);
      return actions.some(({ title }) => title === `Meer over ${rule}`) && actions;
    });
  }

  it('ends with a search that holds what is known, and puts the paper in its place, in one step', async () => {
    const { document } = await openLetter(
      withSentence('In mijn brief van 20 januari 2021 (TK 31555-17; 2020) staat dat.'),
    );
    const before = document.getText();
    const actions = await actionsFor(document, 'kamerstuk-datum-klopt-niet');
    const titles = actions.map(({ title }) => title);
    assert.equal(
      titles.findLastIndex((title) => title.startsWith('Vervang ')),
      titles.indexOf(SEARCH) - 1,
      titles.join(' | '),
    );
    const action = actions.find(({ title }) => title === SEARCH);
    assert.ok(action && action.isPreferred !== true);
    assert.equal(await search(() => apply(action)), '31555 brief 20 januari 2021');
    await waitFor('the paper', () => document.getText().includes('(TK 31555-102; 2021)'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('is a search where a motion has no reference', async () => {
    const { document } = await openLetter(withSentence('De motie van het lid Zilver over sluizen is uitgevoerd.'));
    const action = (await actionsFor(document, 'motie-zonder-vindplaats')).find(({ title }) => title === SEARCH);
    assert.ok(action);
    assert.equal(await search(() => apply(action)), 'motie zilver sluizen');
    await waitFor('the paper', () => document.getText().includes('het lid Zilver (TK 31555-21; 2020) over sluizen'));
  });

  it('ends the list while a reference is typed, and leaves what was typed', async () => {
    const editor = await openLetter(withSentence('In mijn brief van 20 januari 2021 (TK 31555-1‸) staat dat.'));
    const ours = (await completions(editor)).filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ''));
    const items = ours.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    assert.equal(items[0]?.insertText, 'TK 31555-102; 2021', 'the paper of the day first');
    const last = items.at(-1);
    assert.equal(last?.label, SEARCH);
    assert.equal(last?.insertText, 'TK 31555-1');
    const { command = '', arguments: args = [] } = last?.command ?? {};
    assert.equal(await search(() => vscode.commands.executeCommand(command, ...args)), '31555 brief 20 januari 2021');
    await waitFor('the paper', () => editor.document.getText().includes('(TK 31555-102; 2021) staat'));
  });

  it('is a search also where nothing is known, while a reference is corrected', async () => {
    const labels = async (typed: string) =>
      (await completions(await openLetter(withSentence(typed)))).map(({ label }) => label);
    assert.ok((await labels('Zie TK 99999-1‸2; 2020.')).includes(SEARCH));
    assert.ok(!(await labels('Zie TK 99999-12‸')).includes(SEARCH), 'behind a reference Enter begins a line');
  });
});
