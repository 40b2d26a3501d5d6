import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { wordLetter } from './file-letters.ts';
import {
  activated,
  apply,
  closeAll,
  codeActions,
  diagnostics,
  finding,
  hovers,
  messagesOf,
  outline,
  repeatUntil,
  waitFor,
  writeInWorkspace,
} from './kit.ts';
import { PRINT } from './letters.ts';
import { MemoryFiles } from './memory-files.ts';

const check = (...args: unknown[]) => vscode.commands.executeCommand('briefwijzer.checkFile', ...args);

/** Every suite has its own workspace, and no name is used twice. */
let count = 0;
const newFile = (content: string | Uint8Array, ending = 'docx') =>
  writeInWorkspace(`brieven/brief-${++count}-${process.hrtime.bigint().toString(36)}.${ending}`, content);

/** The editor with the text of a file, once it is there. */
const textOf = (file: vscode.Uri) =>
  waitFor(`the text of ${file.path}`, () => {
    const editor = vscode.window.activeTextEditor;
    const { scheme, path } = editor?.document.uri ?? {};
    return scheme === 'briefwijzer-document' && path === file.path ? editor : undefined;
  });

async function checked(file: vscode.Uri): Promise<vscode.TextEditor> {
  await check(file);
  return textOf(file);
}

const placeOf = ({ document }: vscode.TextEditor, words: string) => {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `${words} in ${document.getText()}`);
  return document.positionAt(at);
};

describe('a Word file in the editor', () => {
  before(activated);
  afterEach(closeAll);

  it('is shown as text, with what is found in it at its place, and stays as it was', async () => {
    const file = newFile(wordLetter());
    utimesSync(file.fsPath, 1_600_000_000, 1_600_000_000);
    const [bytes, { mtimeMs }] = [readFileSync(file.fsPath), statSync(file.fsPath)];
    const editor = await checked(file);
    const { document } = editor;
    const name = file.path.replace(/^.*\//, '');
    assert.equal(document.lineAt(0).text, `Gelezen uit ${name} met 1 wijziging aanvaard; weggelaten: 1 opmerking.`);
    assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, name);
    assert.equal(document.languageId, 'brieftekst');
    assert.match(document.getText(), /De sluis volgt\. Daarover spreek ik u graag\./);
    const { range } = await finding(document, 'jl-misleidend');
    assert.equal(document.getText(range), '23 april jl.');
    await finding(document, 'verwijzing-datums-verschillen');
    const first = vscode.languages.getDiagnostics(document.uri).map((one) => document.offsetAt(one.range.start));
    await waitFor('the caret', () => document.offsetAt(editor.selection.active) === Math.min(...first));
    assert.deepEqual(readFileSync(file.fsPath), bytes);
    assert.equal(statSync(file.fsPath).mtimeMs, mtimeMs);
  });

  it('cannot be changed: fixes are offered as text', async () => {
    const editor = await checked(newFile(wordLetter()));
    const { document } = editor;
    const { range } = await finding(document, 'jl-misleidend');
    const actions = await waitFor('the fixes', async () => {
      const all = await codeActions(document, range);
      return all.some(({ title }) => title.startsWith('Kopieer de verbetering')) && all;
    });
    const titles = actions.map(({ title }) => title);
    assert.ok(!titles.some((title) => /^Negeer|^Alle /.test(title)), titles.join(' | '));
    assert.ok(titles.includes('Meer over jl-misleidend'));
    assert.ok(actions.every(({ edit }) => edit === undefined));
    const copy = actions.find(({ title }) => title.startsWith('Kopieer'));
    assert.ok(copy);
    await apply(copy);
    assert.equal(await vscode.env.clipboard.readText(), '23 april 2020');
    const before = document.getText();
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme), false);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.writeFile(document.uri, new Uint8Array())));
    const messages = await messagesOf(() =>
      vscode.commands.executeCommand('briefwijzer.insertTemplate', { sjabloon: 'kamerbrief', gegevens: {} }),
    );
    assert.match(messages.join(), /nieuw document/);
    assert.equal(document.getText(), before);
  });

  it('has everything that a letter has', async () => {
    const editor = await checked(newFile(wordLetter()));
    const at = placeOf(editor, '31444-12');
    editor.selection = new vscode.Selection(at, at);
    const hover = (await hovers(editor)).join();
    assert.match(hover, /Kamerstuk/);
    assert.match(hover, /Ook in deze brief: \[regel \d+\]\(briefwijzer-document:/);
    assert.ok((await outline(editor.document)).some(({ name }) => name === 'Briefhoofd'));
    await vscode.commands.executeCommand('briefwijzer.copyText');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /Geachte heer Zeeman,/);
    assert.doesNotMatch(copied, /Gelezen uit/);
    await vscode.commands.executeCommand('briefwijzer.checkReferences');
    const page = await waitFor('the page', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === 'briefwijzer-tekst' ? shown : undefined;
    });
    assert.match(page.getText(), /brief-\d+-\w+\.docx/);
    assert.match(page.getText(), /31444-12/);
  });

  it('is read again when another program saves it, also by putting another file in its place', async () => {
    const file = newFile(wordLetter());
    const { document } = await checked(file);
    await finding(document, 'jl-misleidend');
    writeFileSync(file.fsPath, wordLetter('Dat schreef ik op 4 mei jl. ook.'));
    await diagnostics(document, (all) => all.some(({ range }) => document.getText(range) === '4 mei jl.'));
    rmSync(file.fsPath);
    writeFileSync(file.fsPath, wordLetter('Dit is vers.'));
    await waitFor('the text after that', () => document.getText().includes('Dit is vers.'));
    const isTold = (message: string) => /is een rtf-document: .*\. U ziet nog de tekst van daarvoor\.$/.test(message);
    await messagesOf(async (soFar) => {
      writeFileSync(file.fsPath, '{\\rtf1 x}');
      await waitFor('the message', () => soFar.some(isTold));
    });
    assert.ok(document.getText().includes('Dit is vers.'));
    assert.ok(!document.isDirty && !document.isClosed);
  });

  it('is told of in one sentence where it cannot be read, and nothing is opened', async () => {
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
    const before = tabs();
    const cut = newFile(wordLetter().subarray(0, 400));
    const rtf = newFile('{\\rtf1 Geachte heer}', 'docx');
    const gone = vscode.Uri.joinPath(rtf, '..', 'weg.docx');
    const messages = await messagesOf(() => check(cut, [cut, rtf, gone]));
    assert.equal(messages.length, 3, messages.join('\n'));
    assert.match(messages[0] ?? '', /^brief-\S+\.docx is beschadigd/);
    assert.match(messages[1] ?? '', /^brief-\S+\.docx is een rtf-document: open het in Word/);
    assert.match(messages[2] ?? '', /^weg\.docx is er niet/);
    assert.equal(tabs(), before);
  });

  it('is opened with others, each in a tab of its own', async () => {
    const files = [newFile(wordLetter()), newFile(wordLetter('Nog een.'))];
    const messages = await messagesOf(() => check(files[0], files));
    assert.deepEqual(messages, ['2 bestanden zijn geopend; wat erin opvalt, staat in het paneel Problemen.']);
    for (const { path } of files) {
      const document = await waitFor('the text', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'briefwijzer-document' && uri.path === path),
      );
      await finding(document, 'jl-misleidend');
    }
  });

  it('may lie nowhere on this computer', async () => {
    const files = new MemoryFiles();
    const scheme = 'briefproef-bestanden';
    const registration = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
    try {
      const editor = await checked(files.put(scheme, '/werk/brief van [mij].docx', wordLetter()));
      const { range } = await finding(editor.document, 'jl-misleidend');
      assert.equal(editor.document.getText(range), '23 april jl.');
    } finally {
      registration.dispose();
    }
  });

  it('is a file of plain text where its bytes are that, whatever its name', async () => {
    const file = newFile(PRINT, 'eml');
    await check(file);
    const editor = await waitFor('the file', () => vscode.window.activeTextEditor);
    assert.equal(editor.document.uri.toString(), file.toString());
    await finding(editor.document, 'plakresten');
  });

  it('offers its fixes by a command of ours, and asks no more of who stands elsewhere', async () => {
    const editor = await checked(newFile(wordLetter()));
    await finding(editor.document, 'jl-misleidend');
    const at = placeOf(editor, 'jl.');
    editor.selection = new vscode.Selection(at, at);
    await vscode.env.clipboard.writeText('');
    const done = vscode.commands.executeCommand('briefwijzer.chooseFix');
    await repeatUntil(done, 'workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await vscode.env.clipboard.readText(), '23 april 2020');
    const empty = placeOf(editor, 'Hoogachtend');
    editor.selection = new vscode.Selection(empty, empty);
    const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.chooseFix'));
    assert.match(messages.join(), /Op deze regel is niets gevonden/);
  });

  it('becomes a draft beside it, under a name that no file has', async () => {
    const file = newFile(wordLetter());
    const name = file.path.replace(/\.docx$/, '');
    const made = async (ending: string) => {
      const editor = await waitFor('the draft', () => {
        const shown = vscode.window.activeTextEditor;
        return shown?.document.uri.path === `${name}${ending}` && shown.document.getText() !== '' ? shown : undefined;
      });
      return editor.document;
    };
    const convert = (uri?: vscode.Uri) => vscode.commands.executeCommand('briefwijzer.toDraft', uri);
    await convert(file);
    const draft = await made('.brief.md');
    assert.equal(draft.languageId, 'markdown');
    assert.match(
      draft.getText(),
      /^---\n(?:.+\n)*kenmerk: "?2021-0000012345"?\n(?:.+\n)*---\n\nGeachte heer Zeeman,\n/,
    );
    assert.doesNotMatch(draft.getText(), /Gelezen uit/);
    assert.ok(await draft.save());
    await closeAll();
    await checked(file);
    await convert();
    assert.notEqual((await made('-2.brief.md')).uri.path, draft.uri.path);
    const plain = newFile(PRINT, 'eml');
    assert.match((await messagesOf(() => convert(plain))).join(), /is gewone tekst/);
    assert.match((await messagesOf(() => convert(newFile('{\\rtf1 x}')))).join(), /rtf-document/);
  });

  it('opens from "Openen met…", and leaves no other tab behind', async () => {
    const file = newFile(wordLetter());
    const inputs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    const onlyTexts = () => inputs().length > 0 && inputs().every((input) => input instanceof vscode.TabInputText);
    await vscode.commands.executeCommand('vscode.openWith', file, 'briefwijzer.bestand');
    const { document } = await textOf(file);
    await finding(document, 'jl-misleidend');
    await waitFor('the other tab to go', onlyTexts);
    assert.equal(inputs().length, 1);
    // pinned and beside: the text that is open takes its place
    await vscode.commands.executeCommand('workbench.action.pinEditor');
    await vscode.commands.executeCommand('vscode.openWith', file, 'briefwijzer.bestand', vscode.ViewColumn.Beside);
    await waitFor('the second', () => vscode.window.tabGroups.all.length === 2 && onlyTexts());
    assert.equal(inputs().length, 2);
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    await waitFor('the third', () => inputs().length === 3);
    await vscode.commands.executeCommand('vscode.openWith', file, 'briefwijzer.bestand');
    await vscode.commands.executeCommand('workbench.action.pinEditor');
    await waitFor('the other tab to go', onlyTexts);
    await closeAll();
    const bad = newFile('{\\rtf1 x}');
    const messages = await messagesOf(async () => {
      await vscode.commands.executeCommand('vscode.openWith', bad, 'briefwijzer.bestand');
      await waitFor('the tab to go', () => inputs().length === 0);
    });
    assert.match(messages.join(), /rtf-document/);
  });

  it('has an address that says no other name than that of the file', async () => {
    const file = newFile(wordLetter());
    for (const [path, query] of [
      ['/x/ander.docx', file.toString()],
      [file.path, 'geen adres'],
      [file.path, `briefwijzer-document:${file.path}`],
      [file.path, ''],
    ]) {
      const uri = vscode.Uri.from({ scheme: 'briefwijzer-document', path: path ?? '', query: query ?? '' });
      await assert.rejects(Promise.resolve(vscode.workspace.openTextDocument(uri)));
    }
  });
});
