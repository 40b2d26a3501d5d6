import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { readDocument, writeDocument } from '../../src/document/index.ts';
import { made, paragraph } from '../support/made-document.ts';
import { activated, closeAll, messagesOf, openLetter, openUntitled, type Window, writeInWorkspace } from './kit.ts';
import { DRAFT } from './letters.ts';

const run = (command: string) => vscode.commands.executeCommand(`briefwijzer.${command}`);
const LETTER = DRAFT.replace('kenmerk:\n', 'kenmerk: 2021-0000012345\n');

/** Answers the dialog that asks where to save, while `work` runs; gives what it was asked with. */
async function savingAt(place: vscode.Uri | undefined, work: () => PromiseLike<unknown>) {
  const window = vscode.window as { -readonly [name in keyof Window]: unknown };
  const before = vscode.window.showSaveDialog;
  const asked: vscode.SaveDialogOptions[] = [];
  window.showSaveDialog = async (options: vscode.SaveDialogOptions) => {
    asked.push(options);
    return place;
  };
  try {
    return { messages: await messagesOf(work, 'Toch opslaan'), asked };
  } finally {
    window.showSaveDialog = before;
  }
}

/** The words of a file, one paragraph after the other. */
async function wordsOf(path: string): Promise<string> {
  const { document } = await readDocument(readFileSync(path));
  return JSON.stringify(document);
}

const nameIn = (uri: vscode.Uri | undefined) => uri?.path.slice(uri.path.lastIndexOf('/') + 1);

describe('a letter as a file', () => {
  before(activated);
  afterEach(closeAll);

  it('is saved as Word, beside the draft and under its name', async () => {
    const { document } = await openLetter(LETTER, 'opslaan-als-word.brief.md');
    const place = vscode.Uri.joinPath(document.uri, '../bewaard.docx');
    const { messages, asked } = await savingAt(place, () => run('saveAsWord'));
    assert.deepEqual(messages, ['De brief staat in bewaard.docx.']);
    assert.equal(dirname(asked[0]?.defaultUri?.fsPath ?? ''), dirname(document.uri.fsPath));
    assert.equal(nameIn(asked[0]?.defaultUri), 'opslaan-als-word.docx');
    const words = await wordsOf(place.fsPath);
    for (const part of ['Onderhoud van de dijken', '2021-0000012345', 'Geachte heer Zeeman,', 'Hoogachtend,'])
      assert.ok(words.includes(part), part);
    assert.ok(!words.includes('soort'), 'the keys of the head are not in it');
  });

  it('is saved as OpenDocument too', async () => {
    const { document } = await openLetter(LETTER, 'opslaan-als-odt.brief.md');
    const place = vscode.Uri.joinPath(document.uri, '../bewaard.odt');
    const { messages, asked } = await savingAt(place, () => run('saveAsOpenDocument'));
    assert.deepEqual(messages, ['De brief staat in bewaard.odt.']);
    assert.equal(nameIn(asked[0]?.defaultUri), 'opslaan-als-odt.odt');
    const { format } = await readDocument(readFileSync(place.fsPath));
    assert.equal(format, 'odt');
    assert.ok((await wordsOf(place.fsPath)).includes('Geachte heer Zeeman,'));
  });

  it('has a name that says what it is where it was never saved', async () => {
    await openUntitled(LETTER);
    const { messages, asked } = await savingAt(undefined, () => run('saveAsWord'));
    assert.deepEqual(messages, []);
    assert.equal(nameIn(asked[0]?.defaultUri), '2021-03-22-antwoordbrief-onderhoud-van-de-dijken.docx');
  });

  it('is not saved without a word while places are open, and they stay in it', async () => {
    const { document } = await openLetter(LETTER.replace('Het vervolg', 'Het vervolg op […onderwerp…]'));
    const place = vscode.Uri.joinPath(document.uri, '../open-plek.docx');
    const { messages } = await savingAt(place, () => run('saveAsWord'));
    assert.deepEqual(messages, ['In deze brief staat nog 1 open plek.', 'De brief staat in open-plek.docx.']);
    assert.ok((await wordsOf(place.fsPath)).includes('[…onderwerp…]'));
  });

  it('is not saved under the name of another kind of file', async () => {
    const { document } = await openLetter(LETTER);
    const place = vscode.Uri.joinPath(document.uri, '../verkeerd.txt');
    const { messages } = await savingAt(place, () => run('saveAsWord'));
    assert.match(messages.join(), /niet opgeslagen: de naam van een Word-document eindigt op \.docx/);
    assert.ok(!existsSync(place.fsPath));
  });

  it('goes into the file of the house, and what has no place there is told', async () => {
    const { bytes } = writeDocument(made([paragraph('Huis: {{betreft}} {{zaak}} {{inhoud}}')]), 'docx');
    const model = writeInWorkspace('.briefwijzer/huisstijl.dotx', bytes);
    try {
      const { document } = await openLetter(LETTER);
      const place = vscode.Uri.joinPath(document.uri, '../huis.docx');
      const { messages } = await savingAt(place, () => run('saveAsWord'));
      assert.match(messages.join(), /vraagt wat de brief niet heeft: zaak\..*heeft geen plaats voor/);
      assert.match(await wordsOf(place.fsPath), /Huis: /);
      writeInWorkspace('.briefwijzer/huisstijl.dotx', 'geen Word-bestand');
      const { messages: refused } = await savingAt(place, () => run('saveAsWord'));
      assert.match(refused.join(), /^De brief is niet geschreven: huisstijl\.dotx /);
    } finally {
      await vscode.workspace.fs.delete(model);
    }
  });

  it('is put ready for Word, each time in a place of its own, and the clipboard stays as it was', async () => {
    await openLetter(LETTER);
    await vscode.env.clipboard.writeText('wat er stond');
    const told = await messagesOf(() => run('copyForWord'));
    const again = await messagesOf(() => run('copyForWord'));
    const [first, second] = [told, again].map((messages) => / in (\/\S+\.docx)\./.exec(messages.join())?.[1] ?? '');
    assert.ok(first && second && first !== second, told.join());
    assert.match(join(first), /voor-word.brief-\w+.2021-03-22-antwoordbrief-onderhoud-van-de-dijken\.docx$/);
    assert.ok((await wordsOf(second)).includes('Geachte heer Zeeman,'));
    assert.equal(await vscode.env.clipboard.readText(), 'wat er stond');
  });

  it('never takes the place of the file that is read', async () => {
    const { document } = await openLetter(LETTER, 'gelezen.brief.md');
    const place = vscode.Uri.joinPath(document.uri, '../gelezen.docx');
    await savingAt(place, () => run('saveAsWord'));
    const before = readFileSync(place.fsPath);
    await vscode.commands.executeCommand('briefwijzer.checkFile', place);
    const { messages, asked } = await savingAt(place, () => run('saveAsWord'));
    assert.match(messages.join(), /het bestand dat u leest, blijft zoals het is/);
    assert.equal(nameIn(asked[0]?.defaultUri), 'gelezen-2.docx');
    assert.deepEqual(readFileSync(place.fsPath), before);
  });

  it('is asked for where no letter is open', async () => {
    await openUntitled('Zomaar een tekst.', 'plaintext');
    for (const command of ['saveAsWord', 'saveAsOpenDocument', 'copyForWord'])
      assert.match((await messagesOf(() => run(command))).join(), /Open eerst een brief/);
  });
});
