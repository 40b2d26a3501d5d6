import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activated,
  apply,
  closeAll,
  codeActions,
  diagnostics,
  finding,
  openLetter,
  openUntitled,
  ruleOf,
  waitFor,
} from './kit.ts';
import { DRAFT, PRINT } from './letters.ts';

/** The actions of this extension for a finding, by title. */
async function actionsFor(document: vscode.TextDocument, rule: string): Promise<Map<string, vscode.CodeAction>> {
  const { range } = await finding(document, rule);
  // while other extensions still start, VS Code gives up a question half-way
  return waitFor(`actions for ${rule}`, async () => {
    const actions = await codeActions(document, range);
    const found = new Map(actions.map((action) => [action.title, action]));
    return found.has(`Meer over ${rule}`) && found;
  });
}

describe('quick fixes', () => {
  before(activated);
  afterEach(closeAll);

  it('mend what is certain, preferred, in one step that undo takes back', async () => {
    const editor = await openLetter(DRAFT);
    const before = editor.document.getText();
    const actions = await actionsFor(editor.document, 'spaties-en-streepjes');
    const preferred = [...actions.values()].filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1, [...actions.keys()].join(' | '));
    const [fix] = preferred;
    assert.ok(fix);
    await apply(fix);
    assert.ok(editor.document.getText().includes('heb ik u geantwoord'));
    await diagnostics(editor.document, (all) => all.every((one) => ruleOf(one) !== 'spaties-en-streepjes'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('offer the page of the rule and two ways to ignore it', async () => {
    const { document } = await openLetter(DRAFT);
    const titles = [...(await actionsFor(document, 'jl-misleidend')).keys()];
    for (const title of [
      'Meer over jl-misleidend',
      'Negeer jl-misleidend hier',
      'Negeer jl-misleidend in dit bestand',
    ]) {
      assert.ok(titles.includes(title), `${title} in ${titles.join(' | ')}`);
    }
  });

  for (const reach of ['hier', 'in dit bestand']) {
    it(`ignore a rule ${reach}, with an open place for the reason`, async () => {
      const editor = await openLetter(DRAFT);
      const before = editor.document.getText();
      const actions = await actionsFor(editor.document, 'jl-misleidend');
      const action = actions.get(`Negeer jl-misleidend ${reach}`);
      assert.ok(action);
      await apply(action);
      assert.ok(editor.document.getText().includes('jl-misleidend: […reden…]'), editor.document.getText());
      await diagnostics(editor.document, (all) => all.every((one) => ruleOf(one) !== 'jl-misleidend'));
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    });
  }

  it('mend all of one rule at once', async () => {
    const editor = await openLetter(DRAFT.replace('staat wanneer', 'staat  wanneer'));
    const actions = await actionsFor(editor.document, 'spaties-en-streepjes');
    const all = [...actions.values()].find(({ title }) => title.startsWith('Alle 2'));
    assert.ok(all, [...actions.keys()].join(' | '));
    await apply(all);
    assert.ok(!/\S {2,}\S/.test(editor.document.getText().slice(300)));
  });

  it('mend everything that is certain as a source action', async () => {
    const editor = await openLetter(DRAFT);
    await diagnostics(editor.document);
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      whole,
      'source.fixAll.briefwijzer',
    );
    assert.equal(actions.length, 1);
    const [fixAll] = actions;
    assert.ok(fixAll);
    assert.ok(fixAll.kind?.value.startsWith('source.fixAll'));
    await apply(fixAll);
    assert.ok(editor.document.getText().includes('heb ik u geantwoord'));
    assert.ok(editor.document.getText().includes('kenmerk:\n'), 'nothing is made up');
  });

  it('put an open place in as a selected tab stop', async () => {
    const editor = await openLetter(DRAFT.replace('kenmerk:\n', ''));
    const actions = await actionsFor(editor.document, 'kenmerk-ontbreekt');
    const insert = actions.get('Voeg een kenmerk toe');
    assert.ok(insert, [...actions.keys()].join(' | '));
    await apply(insert);
    assert.match(editor.document.getText(), /^kenmerk: /m);
  });

  it('leave a printed letter as it is: what is ignored is noted in the configuration', async () => {
    const editor = await openUntitled(PRINT, 'plaintext');
    await vscode.commands.executeCommand('briefwijzer.check');
    const actions = await actionsFor(editor.document, 'plakresten');
    const ignore = actions.get('Negeer plakresten hier (in .briefwijzer/regels.yaml)');
    assert.ok(ignore, [...actions.keys()].join(' | '));
    try {
      await apply(ignore);
      const shown = vscode.window.activeTextEditor;
      assert.ok(shown);
      assert.ok(shown.document.uri.path.endsWith('.briefwijzer/regels.yaml'));
      assert.equal(shown.document.getText(shown.selection), '[…reden…]');
      await diagnostics(editor.document, (all) => all.every((one) => ruleOf(one) !== 'plakresten'));
    } finally {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '.briefwijzer/regels.yaml'));
    }
  });
});
