import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { loginPage, OpenDataServer } from '../open-data/index.ts';
import { activated, closeAll, keepSettings, messagesOf, openUntitled, repeatUntil, waitFor } from './kit.ts';
import { INCOMING } from './letters.ts';

const settings = () => vscode.workspace.getConfiguration('briefwijzer');
const change = (name: string, value: unknown) => settings().update(name, value, vscode.ConfigurationTarget.Global);

/** Runs a command and takes over whatever it offers, question by question. */
async function accept(command: string, ...args: unknown[]): Promise<void> {
  const done = vscode.commands.executeCommand(`briefwijzer.${command}`, ...args);
  await repeatUntil(done, 'workbench.action.acceptSelectedQuickOpenItem');
}

/** The text of the reply, when it has come. */
async function replyTo(document: vscode.TextDocument | undefined): Promise<string> {
  const reply = await waitFor('the reply', () => {
    const shown = vscode.window.activeTextEditor;
    return shown && shown.document !== document && shown.document.getText() !== '' ? shown : undefined;
  });
  return reply.document.getText();
}

describe('answering Kamervragen by their number', () => {
  let server: OpenDataServer;
  let putBack = async () => {};
  before(async () => {
    await activated();
    putBack = keepSettings('opzoeken', 'opendata.odata', 'opendata.publicaties');
    server = await OpenDataServer.start();
    await change('opendata.odata', server.bases.odata);
    await change('opendata.publicaties', server.bases.publications);
  });
  beforeEach(async () => {
    server.heal();
    server.asked.length = 0;
    await change('opzoeken', true);
  });
  afterEach(closeAll);
  after(async () => {
    await vscode.env.clipboard.writeText('geheim');
    await putBack();
    await server.stop();
  });

  it('fetches them for a text that holds nothing but a reference, and asks with the number alone', async () => {
    const incoming = await openUntitled('Kamervragen met kenmerk 2026Z99001\n', 'plaintext');
    await accept('answerLetter');
    const text = await replyTo(incoming.document);
    assert.match(text, /^---\nsoort: beantwoording-kamervragen\n/);
    assert.match(
      text,
      /afzender: het lid De Vries \(XYZ\)\n {4}kenmerk: 2026Z99001\n {4}onderwerp: de pont naar het eiland$/m,
    );
    assert.match(text, /\*\*Vraag 2\*\*\n\nWanneer vaart de pont weer\?/);
    assert.match(text, /^1\) Eilandnieuws, 28 september 2026$/m);
    assert.deepEqual(server.addresses, ['/publicaties/kv-tk-2026Z99001.xml']);
  });

  it('takes the number from the clipboard, into an empty document or into the question for it', async () => {
    await vscode.env.clipboard.writeText('https://zoek.officielebekendmakingen.nl/kv-tk-2026Z99001.html');
    const empty = await openUntitled('', 'plaintext');
    await accept('answerLetter');
    assert.match(await replyTo(empty.document), /Wanneer vaart de pont weer\?/);
    await closeAll();
    await accept('answerByNumber');
    assert.match(await replyTo(undefined), /Wanneer vaart de pont weer\?/);
  });

  it('is a row in the list of replies to any other letter', async () => {
    await vscode.env.clipboard.writeText('2026Z99001');
    const incoming = await openUntitled(INCOMING, 'plaintext');
    const window = vscode.window as { showQuickPick: unknown };
    const before = window.showQuickPick;
    window.showQuickPick = async (rows: readonly vscode.QuickPickItem[]) => rows.at(-1);
    try {
      await accept('answerLetter');
    } finally {
      window.showQuickPick = before;
    }
    assert.match(await replyTo(incoming.document), /kenmerk: 2026Z99001/);
  });

  it('gives the head where the questions are not published yet, and says so', async () => {
    const messages = await messagesOf(() => accept('answerByNumber', '2026Z99002'));
    assert.deepEqual(messages.slice(0, 1), [
      'De vragen van 2026Z99002 staan (nog) niet bij de officiële publicaties: plak ze zelf in de brief.',
    ]);
    assert.match(await replyTo(undefined), /afzender: het lid Bos \(ABC\)/);
  });

  for (const [number, told] of [
    ['2026Z99004', /zijn ingetrokken/],
    ['2026Z99005', /geen nummer van Kamervragen/],
    ['2026Z99999', /kent geen zaak 2026Z99999/],
  ] as const) {
    it(`makes no letter of ${number}, and says why`, async () => {
      const messages = await messagesOf(() => accept('answerByNumber', number));
      assert.match(messages.join('\n'), told);
      assert.equal(vscode.window.activeTextEditor, undefined);
    });
  }

  it('tells a fault in one line, and asks again only when the user wants it', async () => {
    server.plant(loginPage());
    const messages = await messagesOf(() => accept('answerByNumber', '2026Z99001'));
    assert.equal(messages.length, 1);
    assert.match(
      messages[0] ?? '',
      /^Kamervragen niet opgehaald: in plaats van gegevens van 127\.0\.0\.1 kwam er een webpagina/,
    );
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('asks nothing in Restricted Mode, and says so', async () => {
    const isTrusted = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
    assert.ok(isTrusted);
    Object.defineProperty(vscode.workspace, 'isTrusted', { ...isTrusted, get: () => false });
    try {
      const messages = await messagesOf(() => accept('answerByNumber', '2026Z99001'));
      assert.deepEqual(messages, ['In de beperkte modus zoekt Briefwijzer niets op bij de Tweede Kamer.']);
      assert.deepEqual(server.asked, []);
      assert.equal(vscode.window.activeTextEditor, undefined);
    } finally {
      Object.defineProperty(vscode.workspace, 'isTrusted', isTrusted);
    }
  });

  it('asks nothing while looking up is off, and goes on when the user turns it on', async () => {
    await change('opzoeken', false);
    const left = await messagesOf(() => accept('answerByNumber', '2026Z99001'));
    assert.match(left.join('\n'), /Opzoeken bij de Tweede Kamer staat uit/);
    assert.deepEqual(server.asked, []);
    await messagesOf(() => accept('answerByNumber', '2026Z99001'), 'Aanzetten');
    assert.match(await replyTo(undefined), /Wanneer vaart de pont weer\?/);
    assert.equal(settings().get('opzoeken'), true);
  });
});
