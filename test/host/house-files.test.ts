import assert from 'node:assert/strict';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
    const left = readdirSync(dirname(profile)).filter((name) => name.endsWith('.tmp'));
    assert.deepEqual(left, [], 'nothing is left beside the file');
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

describe('a folder with links that lead out of it', () => {
  const OUTSIDE = 'van de gebruiker: ja\n';
  let home = '';
  let team = '';
  let elsewhere = '';
  const profile = () => join(team, 'profiel.yaml');
  const own = () => join(elsewhere, 'profiel.yaml');

  before(async function () {
    if (process.platform === 'win32') return this.skip();
    await activated();
  });
  beforeEach(() => {
    team = dirname(writeInWorkspace('.briefwijzer/leeg.txt', '').fsPath);
    home = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
    elsewhere = join(home, 'thuis');
    // what other tests left in the team's folder comes back afterwards
    renameSync(team, join(home, 'team'));
    mkdirSync(elsewhere);
    writeFileSync(own(), OUTSIDE);
  });
  afterEach(async () => {
    await closeAll();
    assert.deepEqual(readdirSync(elsewhere), ['profiel.yaml'], 'nothing is made elsewhere');
    assert.equal(readFileSync(own(), 'utf8'), OUTSIDE, 'nothing is written elsewhere');
    rmSync(team, { recursive: true, force: true });
    renameSync(join(home, 'team'), team);
    rmSync(join(team, 'leeg.txt'));
    rmSync(home, { recursive: true });
  });

  /** Inserts a letter: it must come, whatever becomes of the profile. Gives what the user is told. */
  async function insert(): Promise<string> {
    const { document } = await openUntitled('');
    const messages = await messagesOf(insertWithSender);
    assert.ok(document.getText().includes('soort: kamerbrief'));
    return messages.join('\n');
  }

  it('does not choose where a profile is kept meanwhile', async () => {
    mkdirSync(team);
    writeFileSync(profile(), 'ministerie: Financiën\n');
    symlinkSync(own(), `${profile()}.nieuw`);
    assert.equal(await insert(), '');
    assert.match(readFileSync(profile(), 'utf8'), /^directie: Directie Dijken$/m);
    assert.ok(lstatSync(`${profile()}.nieuw`).isSymbolicLink(), 'what the user has beside it stays');
  });

  const TRAPS: readonly (readonly [what: string, link: () => void, reason: RegExp])[] = [
    ['the folder', () => symlinkSync(elsewhere, team), /het ligt door een koppeling buiten de map/],
    ['a file', () => fileLink(own()), /het ligt door een koppeling buiten de map/],
    ['a file that is not there', () => fileLink(join(elsewhere, 'nieuw.yaml')), /geen gewoon bestand/],
  ];
  function fileLink(target: string): void {
    mkdirSync(team);
    symlinkSync(target, profile());
  }
  for (const [what, link, reason] of TRAPS) {
    it(`is not written through where ${what} is such a link, and the letter is inserted all the same`, async () => {
      link();
      const told = await insert();
      assert.match(
        told,
        /^De brief staat er, maar uw gegevens zijn niet onthouden\. profiel\.yaml kan niet worden geschreven/,
      );
      assert.match(told, reason);
    });
  }

  it('is not written through where the file is open', async () => {
    fileLink(own());
    const shown = await vscode.window.showTextDocument(vscode.Uri.file(profile()), { preview: false });
    assert.match(await insert(), /het ligt door een koppeling buiten de map/);
    assert.ok(!shown.document.isDirty);
  });

  it('has its own links followed', async () => {
    mkdirSync(team);
    writeFileSync(join(team, 'van-ons.yaml'), 'ministerie: Financiën\n');
    symlinkSync('van-ons.yaml', profile());
    assert.equal(await insert(), '');
    assert.match(readFileSync(join(team, 'van-ons.yaml'), 'utf8'), /^directie: Directie Dijken$/m);
    assert.ok(lstatSync(profile()).isSymbolicLink());
  });

  it('gets no template or example of the user elsewhere', async () => {
    mkdirSync(team);
    symlinkSync(elsewhere, join(team, 'sjablonen'));
    const wish = { van: '', voor: 'werkmap', naam: 'van-ons' };
    const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.newTemplate', wish));
    assert.match(
      messages.join('\n'),
      /^sjablonen kan niet worden geschreven: het ligt door een koppeling buiten de map/,
    );
    rmSync(join(team, 'sjablonen'));
    mkdirSync(join(team, 'sjablonen'));
    symlinkSync(join(elsewhere, 'nieuw.hbs'), join(team, 'sjablonen/van-ons.hbs'));
    const again = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.newTemplate', wish));
    assert.match(
      again.join('\n'),
      /^van-ons\.hbs kan niet worden geschreven: het is een koppeling naar iets dat er niet is/,
    );
  });

  it('gets no profile that was asked for in vain', async () => {
    symlinkSync(elsewhere, team);
    const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.setUpProfile'));
    assert.match(
      messages.join('\n'),
      /^profiel\.yaml kan niet worden geschreven: het ligt door een koppeling buiten de map/,
    );
  });

  it('gets no exemption written elsewhere', async () => {
    symlinkSync(elsewhere, team);
    const { document } = await openUntitled(PRINT, 'plaintext');
    const messages = await messagesOf(() =>
      vscode.commands.executeCommand('briefwijzer.exempt', document.uri, 'jl-misleidend', '23 april jl.'),
    );
    assert.match(messages.join('\n'), /^regels\.yaml kan niet worden geschreven: het ligt door een koppeling/);
  });

  it('keeps nobody waiting with a file that never ends', async () => {
    fileLink('/dev/zero');
    assert.match(await insert(), /geen gewoon bestand/);
  });
});
