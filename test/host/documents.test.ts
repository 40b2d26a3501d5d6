import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import {
  activated,
  closeAll,
  codeActions,
  diagnostics,
  finding,
  messagesOf,
  openLetter,
  openUntitled,
  outline,
  ruleOf,
  waitFor,
  writeInWorkspace,
} from './kit.ts';
import { DRAFT, PRINT } from './letters.ts';

const CHECK = 'briefwijzer.check';
/** What is found in the print, and of the same text read as a draft. */
const RULE = 'plakresten';
const RULE_OF_DRAFT = 'spaties-en-streepjes';

/** A key of the manifest. */
interface Key {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** A file that the user opens: what an extension opens, VS Code keeps for minutes. */
async function openByUser(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = writeInWorkspace(name, text);
  await vscode.commands.executeCommand('vscode.open', uri);
  return waitFor(name, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

describe('a document that counts as a letter', () => {
  before(activated);
  afterEach(closeAll);

  it('goes on doing so in another language, and is read as what it is then', async () => {
    const { document } = await openUntitled(PRINT, 'plaintext');
    await vscode.commands.executeCommand(CHECK);
    const { range } = await finding(document, RULE);
    const ignored = async () => (await codeActions(document, range)).map(({ title }) => title);
    assert.ok(!(await ignored()).includes(`Negeer ${RULE} hier`), 'nothing is written into a letter that was sent');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    const found = await finding(document, RULE_OF_DRAFT);
    const offered = (await codeActions(document, found.range)).map(({ title }) => title);
    assert.ok(offered.includes(`Negeer ${RULE_OF_DRAFT} hier`), offered.join(' | '));
  });

  it('becomes one by F7 where it was pasted and never checked, and empty text does not', async () => {
    const { contributes } = (await activated()).packageJSON as { contributes: { keybindings: readonly Key[] } };
    const bound = contributes.keybindings.find(({ key }) => key === 'f7');
    assert.match(bound?.when ?? '', /editorLangId == plaintext/, 'not only in what is known as a letter');
    const editor = await openUntitled('', 'plaintext');
    const messages = await messagesOf(() => vscode.commands.executeCommand(bound?.command ?? ''));
    assert.deepEqual(messages, ['Dit document is leeg: er is nog niets om te controleren.']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), PRINT));
    assert.deepEqual(vscode.languages.getDiagnostics(editor.document.uri), []);
    await vscode.commands.executeCommand(bound?.command ?? '');
    const { range } = await finding(editor.document, RULE);
    await waitFor('the caret at the finding', () => editor.selection.active.isEqual(range.start));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Aan de minister\n\n'));
    await waitFor('the finding further on: it is checked from now on', () =>
      vscode.languages
        .getDiagnostics(editor.document.uri)
        .some((one) => ruleOf(one) === RULE && one.range.start.line > range.start.line),
    );
  });

  it('goes on doing so under another name', async () => {
    const { document } = await openByUser('oude-naam.txt', PRINT);
    await vscode.commands.executeCommand(CHECK);
    await finding(document, RULE);
    const renamed = document.uri.with({ path: document.uri.path.replace('oude-naam', 'nieuwe-naam') });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitFor('findings under the new name', () => vscode.languages.getDiagnostics(renamed).length > 0);
    await waitFor('none under the old', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  it('goes on doing so when it is saved for the first time', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
    const untitled = vscode.Uri.file(join(folder, 'geplakt.txt')).with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(untitled);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), PRINT));
    await vscode.commands.executeCommand(CHECK);
    await finding(document, RULE);
    assert.ok(await document.save());
    const saved = untitled.with({ scheme: 'file' });
    await waitFor('findings of the file', () => vscode.languages.getDiagnostics(saved).length > 0);
  });

  it('stops doing so when it is closed', async () => {
    const { document } = await openByUser('gesloten.txt', PRINT);
    await vscode.commands.executeCommand(CHECK);
    await finding(document, RULE);
    await closeAll();
    await waitFor('no findings', () => vscode.languages.getDiagnostics(document.uri).length === 0);
    const again = await openByUser('gesloten.txt', PRINT);
    // a letter that opens after it has its findings first
    const other = await openLetter(DRAFT);
    await diagnostics(other.document);
    assert.deepEqual(vscode.languages.getDiagnostics(again.document.uri), []);
  });

  it('loses its findings when it is no text of a letter any more, and has them again when it is', async () => {
    const { document } = await openLetter(DRAFT, 'van-taal-wisselen.md');
    await finding(document, 'jl-misleidend');
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    await diagnostics(document, (all) => all.every(({ source }) => source !== 'Briefwijzer'));
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    assert.equal(ruleOf(await finding(document, 'jl-misleidend')), 'jl-misleidend');
  });

  it('is never what an extension shows', async () => {
    const schemes = ['briefproef-bladzijde', 'briefproef-vergelijking'];
    const provider = { provideTextDocumentContent: () => DRAFT };
    const registrations = schemes.map((scheme) =>
      vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    );
    try {
      for (const scheme of schemes) {
        const uri = vscode.Uri.from({ scheme, path: '/oud.brief.md' });
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
        assert.match((await messagesOf(() => vscode.commands.executeCommand(CHECK))).join('\n'), /geen brief van u/);
        const real = await openLetter(DRAFT);
        await diagnostics(real.document);
        assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
      }
    } finally {
      for (const one of registrations) one.dispose();
    }
  });

  it('is never a page of ours: the user is told', async () => {
    await vscode.commands.executeCommand('briefwijzer.openRulePage', RULE);
    const page = vscode.Uri.from({ scheme: 'briefwijzer-regel', path: `/${RULE}.md` });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page));
    const messages = await messagesOf(() => vscode.commands.executeCommand(CHECK));
    assert.match(messages.join('\n'), /geen brief van u/);
  });
});

describe('the outline of a letter that was sent', () => {
  before(activated);
  afterEach(closeAll);

  it('names what its head has no label for', async () => {
    const text = `Den Haag, 3 juli 2020\n\nBetreft: Onderhoud van de dijken\n\n${PRINT}`;
    const { document } = await openUntitled(text, 'plaintext');
    await vscode.commands.executeCommand(CHECK);
    const head = await waitFor('the head', async () =>
      (await outline(document)).find(({ name }) => name === 'Briefhoofd'),
    );
    assert.deepEqual(
      head.children.map(({ name, detail }) => [name, detail]),
      [
        ['datum', '2020-07-03'],
        ['Betreft', 'Onderhoud van de dijken'],
      ],
    );
  });
});
