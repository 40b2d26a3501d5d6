import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { compoundFile } from '../support/compound-file.ts';
import { madePdf } from '../support/made-pdf.ts';
import { mailIncoming, odtIncoming, pdfIncoming, wordIncoming } from './file-letters.ts';
import {
  activated,
  closeAll,
  completions,
  messagesOf,
  openLetter,
  openUntitled,
  repeatUntil,
  waitFor,
  writeInWorkspace,
} from './kit.ts';
import { INCOMING } from './letters.ts';

const QUESTIONS = `2021Z03234
Vragen van het lid Bos (D66) aan de minister van Waterbeheer over dijken (ingezonden 16 februari 2021)

1
Kent u het bericht ‘Dijk zakt weg’?

2
Wanneer herstelt u de dijk?
`;

/** Runs the command and takes over whatever it offers, question by question. */
async function answerAll(...args: unknown[]): Promise<void> {
  await accept('answerLetter', ...args);
}

async function accept(command: string, ...args: unknown[]): Promise<void> {
  const done = vscode.commands.executeCommand(`briefwijzer.${command}`, ...args);
  await repeatUntil(done, 'workbench.action.acceptSelectedQuickOpenItem');
}

/** The reply, when it has come: another document than the letter that is answered. */
const replyTo = (document: vscode.TextDocument) =>
  waitFor('the reply', () => {
    const shown = vscode.window.activeTextEditor;
    return shown && shown.document !== document && shown.document.getText() !== '' ? shown : undefined;
  });

describe('answering a letter', () => {
  before(activated);
  afterEach(closeAll);

  it('puts the reply to a pasted letter beside it, with what was read', async () => {
    const list = writeInWorkspace(
      '.briefwijzer/kamerstukken.yaml',
      '- verwijzing: 31444-12\n  titel: Dijken\n  datum: 3 juli 2020\n  soort: Brief regering\n',
    );
    try {
      const draft = await openLetter('---\nsoort: kamerbrief\n---\n\nZie TK 31444-‸ daarover.\n');
      await waitFor('the list', async () => JSON.stringify(await completions(draft)).includes('31444-12'));
      const incoming = await openUntitled(INCOMING, 'plaintext');
      await answerAll();
      const reply = await replyTo(incoming.document);
      const text = reply.document.getText();
      assert.equal(incoming.document.getText(), INCOMING, 'the letter itself is left alone');
      assert.match(text, /^---\nsoort: antwoordbrief\n/);
      assert.match(text, /^betreft: Reactie op uw brief over onderhoud van de dijken$/m);
      assert.match(
        text,
        /^ {2}- soort: brief\n {4}datum: 2021-03-03\n {4}afzender: Vereniging Dijkbewoners\n {4}kenmerk: VD\/21-14$/m,
      );
      assert.match(text, /^Geachte heer\/mevrouw De Wit,$/m);
      assert.match(text, /van 3 juli 2020 \(TK 31444-12; 2020\)/);
      assert.match(text, /^\*Wanneer begint het werk\?\*$/m);
      assert.notEqual(reply.viewColumn, incoming.viewColumn);
      await vscode.commands.executeCommand('undo');
      assert.equal(reply.document.getText(), '');
    } finally {
      await vscode.workspace.fs.delete(list);
    }
  });

  it('makes questions with answers of Kamervragen', async () => {
    const incoming = await openUntitled(QUESTIONS, 'plaintext');
    await answerAll();
    const text = (await replyTo(incoming.document)).document.getText();
    assert.match(text, /^---\nsoort: beantwoording-kamervragen\n/);
    assert.match(
      text,
      /^ {4}datum: 2021-02-16\n {4}afzender: het lid Bos \(D66\)\n {4}kenmerk: 2021Z03234\n {4}onderwerp: dijken$/m,
    );
    assert.match(text, /\*\*Vraag 1\*\*\n\nKent u het bericht ‘Dijk zakt weg’\?\n\n\*\*Antwoord op vraag 1\*\*\n\n\[…/);
    assert.match(text, /\*\*Vraag 2\*\*\n\nWanneer herstelt u de dijk\?/);
  });

  it('opens a file of the explorer, and answers the lines that are selected', async () => {
    const file = writeInWorkspace('post/inkomend.txt', `Eerst iets anders.\n\n${INCOMING}`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await answerAll(file);
    const document = await vscode.workspace.openTextDocument(file);
    assert.match((await replyTo(document)).document.getText(), /^betreft: Reactie op uw brief over onderhoud/m);
  });

  const files = [
    ['Word', 'docx', wordIncoming],
    ['PDF', 'pdf', pdfIncoming],
    ['OpenDocument', 'odt', odtIncoming],
  ] as const;
  for (const [kind, ending, made] of files) {
    it(`answers a ${kind} file of the explorer, and its text in the editor`, async () => {
      const file = writeInWorkspace(`post/verzoek.${ending}`, made(INCOMING.trimEnd().split('\n')));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const before = readFileSync(file.fsPath);
      await answerAll(file);
      const reply = await waitFor('the reply', () => vscode.window.activeTextEditor);
      await waitFor('its text', () => /^betreft: Reactie op uw brief over onderhoud/m.test(reply.document.getText()));
      assert.match(reply.document.getText(), /^ {4}kenmerk: VD\/21-14$/m);
      assert.deepEqual(readFileSync(file.fsPath), before);
      await closeAll();
      await vscode.commands.executeCommand('briefwijzer.checkFile', file);
      const shown = await waitFor('the text', () => vscode.window.activeTextEditor?.document);
      assert.equal(shown.uri.scheme, 'briefwijzer-document');
      await answerAll();
      assert.match((await replyTo(shown)).document.getText(), /^betreft: Reactie op uw brief over onderhoud/m);
    });

    it(`makes questions with answers of Kamervragen in a ${kind} file`, async () => {
      const file = writeInWorkspace(`post/kamervragen.${ending}`, made(QUESTIONS.trimEnd().split('\n')));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await answerAll(file);
      const reply = await waitFor('the reply', () => vscode.window.activeTextEditor);
      await waitFor('its text', () => reply.document.getText().includes('**Antwoord op vraag 2**'));
      assert.match(reply.document.getText(), /\*\*Vraag 2\*\*\n\nWanneer herstelt u de dijk\?/);
    });
  }

  it('answers a mail that was kept as a file', async () => {
    const lines = INCOMING.trimEnd().split('\n').slice(12);
    const file = writeInWorkspace('post/verzoek.eml', mailIncoming(lines));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await answerAll(file);
    const reply = await waitFor('the reply', () => vscode.window.activeTextEditor);
    await waitFor('its text', () => /^betreft: Reactie op uw e-mail over onderhoud/m.test(reply.document.getText()));
    assert.match(reply.document.getText(), /^ {2}- soort: e-mail\n {4}datum: 2021-03-03$/m);
  });

  it('postpones the answers to Kamervragen in a file', async () => {
    const file = writeInWorkspace('post/uitstel.docx', wordIncoming(QUESTIONS.trimEnd().split('\n')));
    await vscode.commands.executeCommand('briefwijzer.checkFile', file);
    const shown = await waitFor('the text', () => vscode.window.activeTextEditor?.document);
    await accept('postpone');
    assert.match(
      (await replyTo(shown)).document.getText(),
      /^betreft: Uitstel beantwoording Kamervragen over dijken$/m,
    );
  });

  it('says in one sentence why a file cannot be read', async () => {
    const refused = [
      ['oud.doc', compoundFile(['WordDocument']), /^oud\.doc is een oud Word-document \(\.doc\): open het in Word/],
      ['geheim.docx', compoundFile(['EncryptedPackage']), /^geheim\.docx is beveiligd met een wachtwoord: /],
      ['scan.pdf', madePdf([[{ picture: [0, 0, 500] }]]), /^scan\.pdf is een scan: /],
    ] as const;
    for (const [name, bytes, sentence] of refused) {
      const file = writeInWorkspace(`post/${name}`, bytes);
      const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.answerLetter', file));
      assert.equal(messages.length, 1, name);
      assert.match(messages[0] ?? '', sentence);
    }
  });

  it('takes Kamervragen from the clipboard into an empty document, and no other text', async () => {
    await vscode.env.clipboard.writeText(QUESTIONS);
    const empty = await openUntitled('', 'plaintext');
    await answerAll();
    assert.match((await replyTo(empty.document)).document.getText(), /Wanneer herstelt u de dijk\?/);
    await vscode.env.clipboard.writeText('geheim');
  });

  it('writes a letter that postpones the answers, and remembers the day in their head', async () => {
    const answers = await openLetter(
      '---\nsoort: beantwoording-kamervragen\naan: de Voorzitter van de Tweede Kamer der Staten-Generaal\nontvangen:\n  - soort: vragen\n    datum: 2021-02-16\n    afzender: het lid Bos (D66)\n    kenmerk: 2021Z03234\n    onderwerp: dijken\n---\n\nGeachte Voorzitter,\n',
    );
    await accept('postpone');
    const text = (await replyTo(answers.document)).document.getText();
    assert.match(text, /^---\nsoort: uitstelbrief\n/);
    assert.match(text, /^betreft: Uitstel beantwoording Kamervragen over dijken$/m);
    assert.match(
      text,
      /De vragen van het lid Bos \(D66\) over dijken \(kenmerk 2021Z03234, ingezonden op 16 februari 2021\) kan ik/,
    );
    await waitFor('the day', () => /^uitgesteld-op: \d{4}-\d\d-\d\d$/m.test(answers.document.getText()));
  });

  it('does nothing with an empty document, a PDF or a letter of one’s own', async () => {
    const count = () => vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length;
    const empty = await openUntitled('', 'plaintext');
    const before = count();
    void vscode.commands.executeCommand('briefwijzer.answerLetter');
    await sleep(300);
    await openLetter('---\nsoort: kamerbrief\n---\n\nTekst\n');
    void vscode.commands.executeCommand('briefwijzer.answerLetter');
    await sleep(300);
    void vscode.commands.executeCommand('briefwijzer.answerLetter', writeInWorkspace('post/brief.pdf', '%PDF-1.7\n'));
    await sleep(600);
    assert.equal(count(), before);
    assert.equal(empty.document.getText(), '');
  });
});
