import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { activated, closeAll, messagesOf, openUntitled, waitFor, writeInWorkspace } from './kit.ts';
import { PRINT } from './letters.ts';

/** Inserts a letter whose sender is told: that is remembered in the profile. */
function insertWithSender(): Thenable<void> {
  const gegevens = { directie: 'Directie Dijken' };
  return vscode.commands.executeCommand('briefwijzer.insertTemplate', { sjabloon: 'kamerbrief', gegevens });
}

describe('the files of a team', () => {
  const PROFILE = '.briefwijzer/profiel.yaml';
  let profile = '';

  before(async () => {
    await activated();
    profile = writeInWorkspace(PROFILE, '').fsPath;
  });
  afterEach(async () => {
    await closeAll();
    rmSync(profile, { recursive: true, force: true });
    assert.ok(!existsSync(`${profile}.nieuw`), 'nothing is left beside the file');
  });

  const UNREADABLE: readonly (readonly [what: string, bytes: Buffer, reason: RegExp])[] = [
    ['in another encoding', Buffer.from('ministerie: Financiën\n', 'latin1'), /niet in UTF-8/],
    ['too large', Buffer.from(`ministerie: Financiën\n# ${'x'.repeat(1_100_000)}\n`), /te groot/],
  ];
  for (const [what, bytes, reason] of UNREADABLE) {
    it(`are not written over where they are ${what}, and the letter is inserted all the same`, async () => {
      writeInWorkspace(PROFILE, bytes);
      const { document } = await openUntitled('');
      const messages = await messagesOf(insertWithSender);
      assert.ok(document.getText().includes('soort: kamerbrief'));
      assert.match(messages.join('\n'), reason);
      assert.deepEqual(readFileSync(profile), bytes);
    });

    it(`are not asked for again where they are ${what}`, async () => {
      writeInWorkspace(PROFILE, bytes);
      const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.setUpProfile'));
      assert.match(messages.join('\n'), reason);
      assert.deepEqual(readFileSync(profile), bytes);
    });
  }

  it('are told of where a folder stands in their place', async () => {
    rmSync(profile, { force: true });
    mkdirSync(profile);
    await openUntitled('');
    assert.match((await messagesOf(insertWithSender)).join('\n'), /profiel\.yaml kan niet worden geschreven/);
  });

  it('keep the line ends and comments that they have', async () => {
    writeInWorkspace(PROFILE, '# van ons\r\nministerie: Financiën # en Waterbeheer\r\n');
    await openUntitled('');
    await insertWithSender();
    const text = '# van ons\r\nministerie: Financiën # en Waterbeheer\r\ndirectie: Directie Dijken\r\n';
    assert.equal(readFileSync(profile, 'utf8'), text);
  });

  it('keep what is typed in them and not saved yet', async () => {
    const uri = writeInWorkspace(PROFILE, 'ministerie: Financiën\n');
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# nog niet bewaard\n'));
    await openUntitled('');
    await insertWithSender();
    const text = '# nog niet bewaard\nministerie: Financiën\ndirectie: Directie Dijken\n';
    assert.equal(editor.document.getText(), text);
    assert.equal(readFileSync(profile, 'utf8'), text);
  });

  it('keep what stands under negeer and is no list of exemptions', async () => {
    const rules = writeInWorkspace('.briefwijzer/regels.yaml', 'negeer: jl-misleidend\n').fsPath;
    try {
      const { document } = await openUntitled(PRINT, 'plaintext');
      const messages = await messagesOf(() =>
        vscode.commands.executeCommand('briefwijzer.exempt', document.uri, 'jl-misleidend', '23 april jl.'),
      );
      assert.match(messages.join('\n'), /niet genoteerd/);
      assert.equal(readFileSync(rules, 'utf8'), 'negeer: jl-misleidend\n');
      await waitFor('the file', () => vscode.window.activeTextEditor?.document.uri.fsPath === rules);
    } finally {
      rmSync(rules);
    }
  });
});
