import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { activated, closeAll, diagnostics, openLetter, openUntitled, ruleOf } from './kit.ts';
import { DRAFT, PRINT } from './letters.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`briefwijzer.${command}`, ...args);

describe('copy as text', () => {
  before(activated);
  afterEach(closeAll);

  it('puts the finished letter on the clipboard', async () => {
    await openLetter(DRAFT.replace('kenmerk:\n', 'kenmerk: 2021-0000012345\n'));
    await vscode.env.clipboard.writeText('');
    await run('copyText');
    const text = await vscode.env.clipboard.readText();
    assert.ok(text.startsWith('Aan: De heer D. Zeeman\nDatum: 22 maart 2021\n'), text.slice(0, 120));
    assert.ok(text.includes('\nHet vervolg\n') && !text.includes('soort:'), text);
    assert.ok(text.endsWith('ir. A. Dijkstra\n'));
  });

  it('does not do so silently while places are open', async () => {
    await openLetter(DRAFT.replace('Het vervolg', 'Het vervolg op […onderwerp…]'));
    await vscode.env.clipboard.writeText('wat er stond');
    void run('copyText');
    await sleep(800);
    assert.equal(await vscode.env.clipboard.readText(), 'wat er stond');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('make ready for signature', () => {
  before(activated);
  afterEach(closeAll);

  it('sets the status and shows all that still stands in the way, in one step', async () => {
    const editor = await openLetter(DRAFT.replace('staat wanneer', 'staat op dit moment wanneer'));
    await diagnostics(editor.document);
    await run('ready');
    assert.ok(editor.document.getText().includes('\nstatus: ter-ondertekening\n'));
    const found = await diagnostics(editor.document, (all) => {
      return all.some((one) => ruleOf(one) === 'kenmerk-ontbreekt' && one.severity === vscode.DiagnosticSeverity.Error);
    });
    assert.ok(
      found.some((one) => ruleOf(one) === 'datum-relatief'),
      'the profile is volledig',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText().includes('\nstatus: concept\n'), true);
  });

  it('leaves a printed letter alone', async () => {
    const editor = await openUntitled(PRINT, 'plaintext');
    await run('check');
    await run('ready');
    assert.equal(editor.document.getText(), PRINT);
  });
});

describe('the page of a rule', () => {
  before(activated);
  afterEach(closeAll);

  it('opens from the extension itself, rendered', async () => {
    await run('openRulePage', 'kenmerk-ontbreekt');
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    assert.ok(activeTab?.input instanceof vscode.TabInputCustom, String(activeTab?.label));
    assert.equal(activeTab.input.viewType, 'vscode.markdown.preview.editor');
    assert.equal(activeTab.input.uri.toString(), 'briefwijzer-regel:/kenmerk-ontbreekt.md');
  });

  it('is there for every rule, and says so kindly for any other name', async () => {
    for (const name of ['../../package.json', 'bestaat-niet.md', 'x']) {
      const uri = vscode.Uri.from({ scheme: 'briefwijzer-regel', path: `/${name}` });
      const { text } = { text: (await vscode.workspace.openTextDocument(uri)).getText() };
      assert.match(text, /geen pagina/, name);
    }
  });
});

describe('bad input', () => {
  before(activated);
  afterEach(closeAll);

  it('an empty document, one of bytes, and one of 10 MB are told apart from letters without harm', async () => {
    const bytes = Array.from({ length: 3000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
    for (const text of [
      '',
      '\ufeff',
      '\u0000\u0001',
      bytes,
      '\ud800 los',
      '---\nsoort: [\n',
      `---\n${'a: &a [*a]\n'.repeat(50)}---\n`,
    ]) {
      const editor = await openUntitled(text, 'plaintext');
      const before = editor.document.getText();
      await run('check');
      assert.equal(editor.document.getText(), before);
    }
  });

  it('a document of 10 MB is not read, and the editor goes on', async () => {
    // plain text: the Markdown extension of VS Code itself falters at this size
    const editor = await openLetter(
      `${PRINT}\n${'Een zin over dijken (TK 31444-12; 2020).\n'.repeat(260_000)}`,
      'groot.txt',
    );
    await run('check');
    assert.deepEqual(vscode.languages.getDiagnostics(editor.document.uri), []);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'nog steeds '));
    assert.ok(editor.document.lineAt(2).text.startsWith('nog steeds '));
  });

  it('malformed front matter is a finding at its place, and the rest is still checked', async () => {
    const { document } = await openLetter(DRAFT.replace('betreft: Onderhoud', 'betreft: "Onderhoud'));
    const found = await diagnostics(document);
    const broken = found.find((one) => ruleOf(one) === 'voorblad-ongeldig');
    assert.ok(broken && broken.range.start.line <= 8, JSON.stringify(found));
    assert.ok(found.some((one) => ruleOf(one) === 'jl-misleidend'));
  });

  it('a byte order mark and Windows line ends change nothing', async () => {
    const plain = await openLetter(DRAFT);
    const windows = await openLetter(`\ufeff${DRAFT.replaceAll('\n', '\r\n')}`);
    const places = async ({ document }: vscode.TextEditor) =>
      (await diagnostics(document)).map((one) => `${ruleOf(one)} ${one.range.start.line}:${one.range.start.character}`);
    assert.deepEqual(await places(windows), await places(plain));
  });
});
