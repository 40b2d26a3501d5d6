import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import {
  activated,
  closeAll,
  codeActions,
  diagnostics,
  finding,
  openLetter,
  openUntitled,
  ruleOf,
  waitFor,
  writeInWorkspace,
} from './kit.ts';
import { DRAFT, PRINT } from './letters.ts';

describe('diagnostics', () => {
  before(activated);
  afterEach(closeAll);

  it('appear when a draft opens, at their place, with the page of their rule behind the code', async () => {
    const { document } = await openLetter(DRAFT);
    const found = await finding(document, 'jl-misleidend');
    assert.equal(document.getText(found.range).includes('23 april jl.'), true);
    assert.equal(found.source, 'Briefwijzer');
    assert.ok(typeof found.code === 'object' && found.code.target.scheme === 'briefwijzer-regel');
    const page = await vscode.workspace.openTextDocument(found.code.target);
    assert.match(page.getText(), /jl-misleidend/);
    assert.equal(page.languageId, 'markdown');
  });

  it('appear in Markdown whose front matter names a kind of letter, and only there', async () => {
    const letter = await openLetter(DRAFT, 'gewoon.md');
    await diagnostics(letter.document);
    const other = await openLetter(DRAFT.replace('soort: antwoordbrief', 'soort: recept'), 'recept.md');
    const plain = await openLetter('# Recept\n\nTK 31444-12;  2020, brief van 23 april jl.\n', 'leesmij.md');
    await sleep(600);
    assert.deepEqual(vscode.languages.getDiagnostics(other.document.uri), []);
    assert.deepEqual(vscode.languages.getDiagnostics(plain.document.uri), []);
  });

  it('appear in plain text once the check command was run on it', async () => {
    const editor = await openUntitled(PRINT, 'plaintext');
    await sleep(400);
    assert.deepEqual(vscode.languages.getDiagnostics(editor.document.uri), []);
    await vscode.commands.executeCommand('briefwijzer.check');
    const rules = (await diagnostics(editor.document)).map(ruleOf);
    assert.ok(rules.includes('plakresten'), rules.join(' '));
  });

  it('begin with the first of the letter that is checked, whatever else is open', async () => {
    const other = await openLetter(DRAFT, 'aaa-een-andere-brief.brief.md');
    await diagnostics(other.document);
    const editor = await openUntitled(PRINT, 'plaintext');
    await vscode.commands.executeCommand('briefwijzer.check');
    const found = await diagnostics(editor.document);
    const [first] = found.map(({ range }) => range.start).sort((a, b) => a.compareTo(b));
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    await waitFor('the caret', () => first && vscode.window.activeTextEditor?.selection.active.isEqual(first));
    await vscode.commands.executeCommand('default:type', { text: 'x' });
    assert.equal(
      editor.document.getText().length,
      PRINT.length + 1,
      'the letter has the keyboard, and nothing is selected',
    );
  });

  it('follow what is typed and go when the letter is mended', async () => {
    const editor = await openLetter(DRAFT);
    const { range } = await finding(editor.document, 'jl-misleidend');
    await editor.edit((edit) => edit.replace(range, '23 april 2020'));
    await diagnostics(editor.document, (all) => all.every((one) => ruleOf(one) !== 'jl-misleidend'));
  });

  it('are not worked out for every key of a burst', async () => {
    const editor = await openLetter(DRAFT);
    await diagnostics(editor.document);
    let published = 0;
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === editor.document.uri.toString())) published++;
    });
    const keys = Array.from({ length: 40 }, () => vscode.commands.executeCommand('type', { text: 'x' }));
    await Promise.all(keys);
    await waitFor('the check after the burst', () => published >= 1);
    await sleep(800);
    listener.dispose();
    assert.ok(published < 20, `published ${published} times`);
  });

  it('go when the letter closes', async () => {
    // a document that an extension opened is kept for minutes: here the user opens it
    const uri = writeInWorkspace('sluiten.brief.md', DRAFT);
    await vscode.commands.executeCommand('vscode.open', uri);
    await waitFor('diagnostics', () => vscode.languages.getDiagnostics(uri).length > 0);
    await closeAll();
    await waitFor('no diagnostics', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  it('follow .briefwijzer/regels.yaml, and tell what is wrong in it', async () => {
    const { document } = await openLetter(DRAFT);
    await finding(document, 'jl-misleidend');
    const file = writeInWorkspace('.briefwijzer/regels.yaml', 'regels:\n  jl-misleidend: uit\n  jl-misleident: uit\n');
    try {
      await diagnostics(document, (all) => all.length > 0 && all.every((one) => ruleOf(one) !== 'jl-misleidend'));
      const [problem] = await diagnostics(await vscode.workspace.openTextDocument(file));
      assert.match(problem?.message ?? '', /jl-misleident/);
      assert.equal(problem?.range.start.line, 2);
    } finally {
      writeInWorkspace('.briefwijzer/regels.yaml', '');
    }
    await finding(document, 'jl-misleidend');
  });

  it('tell what is wrong in the list of Kamerstukken, and in a file that is too large', async () => {
    const list = writeInWorkspace(
      '.briefwijzer/kamerstukken.yaml',
      '- verwijzing: 31444-12\n- verwijzing: de brief van Jan\n',
    );
    const profile = writeInWorkspace('.briefwijzer/profiel.yaml', `# ${'x'.repeat(1_100_000)}\n`);
    try {
      const [problem] = await diagnostics(await vscode.workspace.openTextDocument(list));
      assert.match(problem?.message ?? '', /geen verwijzing/);
      assert.equal(problem?.range.start.line, 1);
      await waitFor('the size', () =>
        vscode.languages.getDiagnostics(profile).some(({ message }) => /te groot/.test(message)),
      );
    } finally {
      writeInWorkspace('.briefwijzer/kamerstukken.yaml', '');
      writeInWorkspace('.briefwijzer/profiel.yaml', '');
    }
  });

  it('can be switched off; the check command still works', async () => {
    const settings = vscode.workspace.getConfiguration('briefwijzer');
    await settings.update('controleren', false, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openLetter(DRAFT);
      await sleep(500);
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const titles = (await codeActions(document, whole)).map(({ title }) => title);
      assert.deepEqual(
        titles.filter((title) => /jl-misleidend/.test(title)),
        [],
        'no light bulb without a finding',
      );
      await vscode.commands.executeCommand('briefwijzer.check');
      await diagnostics(document);
    } finally {
      await settings.update('controleren', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('show everything with the profile volledig', async () => {
    const { document } = await openLetter(DRAFT.replace('staat wanneer', 'staat op dit moment wanneer'));
    const quiet = (await diagnostics(document)).length;
    const settings = vscode.workspace.getConfiguration('briefwijzer');
    await settings.update('profiel', 'volledig', vscode.ConfigurationTarget.Workspace);
    try {
      await diagnostics(document, (all) => all.length > quiet);
    } finally {
      await settings.update('profiel', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
