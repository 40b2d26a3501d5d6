import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activated,
  apply,
  closeAll,
  codeActions,
  completions,
  finding,
  hovers,
  messagesOf,
  openUntitled,
  outline,
  waitFor,
} from './kit.ts';
import { DRAFT } from './letters.ts';
import { MemoryFiles } from './memory-files.ts';
import { type TestRegister, useRegister } from './registers.ts';

const SCHEME = 'briefproef';
const READ_ONLY = 'briefproef-leesbaar';

describe('letters that lie nowhere on this computer', () => {
  const files = new MemoryFiles();
  const registrations: vscode.Disposable[] = [];
  let register: TestRegister;

  before(async () => {
    await activated();
    register = await useRegister();
    await register.fill();
    registrations.push(
      vscode.workspace.registerFileSystemProvider(SCHEME, files, { isCaseSensitive: true }),
      vscode.workspace.registerFileSystemProvider(READ_ONLY, files, { isCaseSensitive: true, isReadonly: true }),
    );
  });
  afterEach(closeAll);
  after(async () => {
    for (const one of registrations) one.dispose();
    await register.leave();
  });

  const open = async (uri: vscode.Uri) =>
    vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });

  it('are checked, mended, saved, explained and completed like others', async () => {
    const editor = await open(files.put(SCHEME, '/werk/dijken.brief.md', DRAFT));
    const { document } = editor;
    const { range } = await finding(document, 'spaties-en-streepjes');
    const fix = await waitFor('the fix', async () =>
      (await codeActions(document, range)).find(({ isPreferred }) => isPreferred),
    );
    await apply(fix);
    assert.ok(await document.save());
    assert.match(new TextDecoder().decode(files.readFile(document.uri)), /heb ik u geantwoord/);
    const at = document.positionAt(document.getText().indexOf('31444-12'));
    editor.selection = new vscode.Selection(at, at);
    assert.match((await hovers(editor)).join(), /briefproef:\/werk\/dijken\.brief\.md#L18%2C/);
    assert.ok((await outline(document)).some(({ name }) => name === 'Briefhoofd'));
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\nZie TK 31555-'));
    const last = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(last, last);
    const texts = (await completions(editor)).map(({ insertText }) => String(insertText));
    assert.ok(texts.includes('TK 31555-102; 2021'), texts.join(' | '));
  });

  it('are left alone where they can only be read, and the user is told', async () => {
    const uri = files.put(READ_ONLY, '/archief/dijken.brief.md', DRAFT);
    const editor = await open(uri);
    await finding(editor.document, 'jl-misleidend');
    const end = editor.document.lineAt(14).range.end;
    editor.selection = new vscode.Selection(end, end);
    const commands: readonly (readonly [command: string, args: object])[] = [
      ['insertPaper', { stukken: ['31555-17'], vorm: 'verwijzing' }],
      ['insertPaper', { stukken: ['31555-17'], vorm: 'voetnoot' }],
      ['insertOverview', { stukken: ['31555-17'], vorm: 'lijst' }],
      ['updateValues', { gegevens: { betreft: 'Sluizen' } }],
      ['ready', {}],
    ];
    for (const [command, args] of commands) {
      const messages = await messagesOf(() => vscode.commands.executeCommand(`briefwijzer.${command}`, args));
      assert.match(messages.join('\n'), /kan niet worden bewerkt/, `${command} ${JSON.stringify([args, messages])}`);
      assert.equal(editor.document.getText(), DRAFT, command);
    }
    // VS Code lets go of documents of the tests before whenever it likes: only what is new counts
    const before = new Set(vscode.workspace.textDocuments);
    const messages = await messagesOf(() =>
      vscode.commands.executeCommand('briefwijzer.insertTemplate', { sjabloon: 'kamerbrief', gegevens: {} }),
    );
    assert.match(messages.join('\n'), /nieuw document/);
    assert.equal(vscode.workspace.textDocuments.filter((document) => !before.has(document)).length, 1);
    assert.equal(editor.document.getText(), DRAFT);
  });

  it('cannot be the list of Kamerstukken: it has to lie on this computer', async () => {
    const bestand = files.put(SCHEME, '/lijst.csv', 'kst_id,datum,titel\nkst-31555-1,2020-07-03,Dijken\n');
    const messages = await messagesOf(() =>
      vscode.commands.executeCommand('briefwijzer.importList', { bestand, volledigTotEnMet: null }),
    );
    assert.deepEqual(messages, [
      'lijst.csv: de lijst moet op deze computer staan. Sla het bestand hier op en lees het dan in.',
    ]);
  });

  it('are not read as a letter to answer where they hold no text', async () => {
    const bytes = new Uint8Array([0, 1, 2, 0, 255, 254, 0, 0]);
    const uri = files.put(SCHEME, '/binair.txt', bytes);
    await openUntitled('Iets anders.');
    const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.answerLetter', uri));
    assert.match(messages.join('\n'), /^binair\.txt is geen tekst maar een binair bestand\.$/);
    const gone = await messagesOf(() =>
      vscode.commands.executeCommand('briefwijzer.answerLetter', uri.with({ path: '/weg.txt' })),
    );
    assert.match(gone.join('\n'), /^weg\.txt is er niet/);
    await waitFor('the editor', () => vscode.window.activeTextEditor);
  });
});
