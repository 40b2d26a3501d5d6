import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { LiveRegister } from '../../src/register/sqlite/index.ts';
import { OpenDataServer } from '../open-data/index.ts';
import {
  activated,
  CURSOR,
  closeAll,
  completions,
  finding,
  hovers,
  keepSettings,
  messagesOf,
  openLetter,
  type Window,
  waitFor,
} from './kit.ts';
import { DRAFT } from './letters.ts';
import { type TestRegister, useRegister } from './registers.ts';

const PORT = 9;
/** Longer than the pause after which a letter is looked at. */
const LOOKED = 1_600;

const letterWith = (sentence: string) => DRAFT.replace('## Het vervolg', `${sentence}\n\n## Het vervolg`);
/** References to dossiers one after the other. */
const numbered = (from: number, count: number) => Array.from({ length: count }, (_, n) => `TK ${from + n}-1; 2026`);
const settings = () => vscode.workspace.getConfiguration('briefwijzer');

describe('papers that come by themselves', () => {
  let server: OpenDataServer;
  let register: TestRegister;
  let putBack = async () => {};
  before(async () => {
    await activated();
    putBack = keepSettings('opzoeken', 'opendata.odata', 'opendata.syncfeed');
    assert.equal(settings().get('opzoeken'), false, 'no test looks anything up unasked');
    assert.equal(new URL(settings().get('opendata.odata', '')).port, String(PORT));
    server = await OpenDataServer.start();
    register = await useRegister();
    await use(server.bases.odata, server.bases.syncfeed);
  });
  beforeEach(() => {
    server.asked.length = 0;
  });
  afterEach(closeAll);
  after(async () => {
    await putBack();
    await register.leave();
    await server.stop();
  });

  const change = (name: string, value: unknown) => settings().update(name, value, vscode.ConfigurationTarget.Global);
  const lookUp = (on: boolean) => change('opzoeken', on);
  async function use(odata: string, syncfeed: string): Promise<void> {
    await change('opendata.odata', odata);
    await change('opendata.syncfeed', syncfeed);
  }

  /** The dossiers that the server was asked for. */
  const dossiersAsked = () =>
    server.addresses.flatMap((address) => /Kamerstukdossier\?.*Nummer eq (\d+)/.exec(address)?.[1] ?? []);

  const shown = async (editor: vscode.TextEditor) =>
    (await completions(editor)).map(({ label }) => (typeof label === 'string' ? label : label.label));

  /** Waits until the list has a row. */
  const row = (editor: vscode.TextEditor, text: string) =>
    waitFor(`${text} in the list`, async () => (await shown(editor)).includes(text));

  function held(id: string): boolean {
    const live = new LiveRegister({ file: register.file });
    const isHeld = live.find(id) !== undefined;
    live.close();
    return isHeld;
  }

  it('nothing is sent while looking up is off, and the list says how to turn it on', async () => {
    const editor = await openLetter(letterWith(`Zie TK 90001-${CURSOR}`));
    assert.deepEqual(await shown(editor), ['Opzoeken staat uit: aanzetten…']);
    await sleep(LOOKED);
    assert.deepEqual(server.asked, []);
  });

  it('what is in the way stands alone behind a digit only for who asks for it', async () => {
    const { document, selection } = await openLetter(letterWith(`Zie TK 90001-1${CURSOR}`));
    const labels = async (...typed: string[]) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        ...[document.uri, selection.active, ...typed],
      );
      // where there is nothing VS Code offers the words of the text; while somebody types it does not
      return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Event).map(({ label }) => label);
    };
    assert.deepEqual(await labels('1'), [], 'Enter begins a line');
    assert.deepEqual(await labels(), ['Opzoeken staat uit: aanzetten…']);
  });

  // tells once in the life of a VS Code: no file of an earlier name may turn looking up on
  it('nothing is sent before the user was told, and then the papers come into the list', async () => {
    const window = vscode.window as { -readonly [name in keyof Window]: unknown };
    const before = window.showInformationMessage;
    const messages: string[] = [];
    const { promise: answer, resolve } = Promise.withResolvers<string>();
    window.showInformationMessage = (message: string) => {
      messages.push(message);
      return answer;
    };
    try {
      await lookUp(true);
      const editor = await openLetter(letterWith(`Zie TK 90002-${CURSOR}`));
      await waitFor('the message', () => messages.length > 0);
      assert.match(
        messages[0] ?? '',
        /Alleen het nummer van het dossier gaat daarheen, nooit uw tekst\. De server van de Kamer ziet zo wel welke dossiers/,
      );
      assert.deepEqual(await shown(editor), ['Nog niets opgezocht: lees waarom…']);
      await sleep(LOOKED);
      assert.deepEqual(server.asked, []);
      resolve('Goed');
      await row(editor, 'TK 90002-12; 2025');
      assert.equal(messages.length, 1);
      assert.ok(held('90002-1'));
    } finally {
      window.showInformationMessage = before;
    }
  });

  it('the references of a letter become known, and only numbers are sent', async () => {
    const { document } = await openLetter(
      letterWith(
        'Zie mijn brief van 2 januari 2026 (TK 90001-3; 2026) en het voorstel van De Vries (TK 90004 B-1; 2026).',
      ),
    );
    await finding(document, 'kamerstuk-datum-klopt-niet');
    await waitFor('the dossiers', () => held('90001-12'));
    await waitFor('the other dossier', () => held('90004-B-1'));
    for (const { method, url, headers, body } of server.asked) {
      const address = decodeURIComponent(url);
      assert.equal(method, 'GET');
      assert.equal(body, '');
      assert.match(address, /^\/OData\/v5\/(?:Kamerstukdossier|Document)\?\$filter=/);
      assert.doesNotMatch(address, /vries|dijk|zeeman|brief%20van/i);
      assert.deepEqual(
        Object.keys(headers).filter((name) => /cookie|authorization|referer|origin/i.test(name)),
        [],
      );
    }
  });

  it('what is not there is asked for once', async () => {
    const editor = await openLetter(letterWith(`Zie TK 90077-${CURSOR}`));
    await row(editor, 'Dossier 90077 niet gevonden: lijst inlezen…');
    await closeAll();
    await openLetter(letterWith('Zie TK 90077-3; 2026 en nogmaals TK 90077-4; 2026.'));
    await sleep(LOOKED);
    assert.deepEqual(
      dossiersAsked().filter((dossier) => dossier === '90077'),
      ['90077'],
    );
  });

  it('nothing of a letter that was closed is asked for, when looking up is turned on or while others wait', async () => {
    await lookUp(false);
    await openLetter(letterWith('Zie TK 94001-1; 2026.'));
    await openLetter(letterWith(`Zie TK 94002-${CURSOR}`));
    await closeAll();
    await lookUp(true);
    await openLetter(letterWith(`Zie ${numbered(94_010, 20).join(', ')}.`));
    await waitFor('the first question', () => dossiersAsked().includes('94010'));
    await closeAll();
    await waitFor('the last tab to close', () => vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
    const before = dossiersAsked().length;
    await openLetter(letterWith('Zie TK 94030-1; 2026.'));
    await waitFor('the question of the letter that is open', () => dossiersAsked().includes('94030'));
    const asked = dossiersAsked();
    assert.ok(asked.length - before <= 2, `one may have been under way: ${asked.join(', ')}`);
    assert.ok(!asked.includes('94001') && !asked.includes('94002'), asked.join(', '));
  });

  it('brings the list up to date when it is asked to', async () => {
    const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.updateList'));
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /^Kamerstukken van \d+ dossiers: /);
  });

  it('of one letter 20 dossiers are asked for', async () => {
    await openLetter(letterWith(`Zie ${numbered(91_000, 30).join(', ')}.`));
    await waitFor('20 questions', () => dossiersAsked().filter((dossier) => dossier >= '91000').length >= 20);
    await sleep(LOOKED);
    assert.equal(dossiersAsked().filter((dossier) => dossier >= '91000').length, 20);
  });

  it('fetches everything when it is asked to', async () => {
    const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.fetchAll', { ophalen: true }));
    assert.match(messages.join(), /^Alle stukken van de Tweede Kamer: /);
    assert.ok(held('90005-02-1'));
    assert.ok(
      server.addresses.every((address) => /^\/SyncFeed\/2\.0\/Feed\?category=\w+(?:&skiptoken=\d+)?$/.test(address)),
    );
  });

  it('fetches everything also while looking up is off, and leaves it off', async () => {
    await lookUp(false);
    try {
      const messages = await messagesOf(() =>
        vscode.commands.executeCommand('briefwijzer.fetchAll', { ophalen: true }),
      );
      assert.match(messages.join(), /^Alle stukken van de Tweede Kamer: /);
      assert.equal(settings().get('opzoeken'), false);
      assert.ok(server.addresses.length > 0);
      assert.ok(server.addresses.every((address) => address.startsWith('/SyncFeed/')));
    } finally {
      await lookUp(true);
    }
  });

  it('nothing is sent in Restricted Mode', async () => {
    const isTrusted = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
    assert.ok(isTrusted);
    Object.defineProperty(vscode.workspace, 'isTrusted', { ...isTrusted, get: () => false });
    try {
      const editor = await openLetter(letterWith(`Zie TK 92001-1; 2026 en TK 92002-${CURSOR}`));
      assert.deepEqual(await shown(editor), ['Beperkte modus, niets opgezocht: vertrouwen…']);
      await sleep(LOOKED);
      const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.updateList'));
      assert.deepEqual(messages, ['In de beperkte modus zoekt Briefwijzer niets op bij de Tweede Kamer.']);
      assert.deepEqual(server.asked, []);
    } finally {
      Object.defineProperty(vscode.workspace, 'isTrusted', isTrusted);
    }
  });

  it('everything still answers without a network, and nobody is bothered', async () => {
    await use(`http://127.0.0.1:${PORT}/OData`, `http://127.0.0.1:${PORT}/SyncFeed`);
    const messages = await messagesOf(async () => {
      const editor = await openLetter(letterWith(`Zie TK 93001-${CURSOR}`));
      await row(editor, 'Geen verbinding: opnieuw proberen…');
      await closeAll();
      const known = await openLetter(letterWith(`Zie TK 90001-${CURSOR}`));
      assert.ok((await shown(known)).includes('TK 90001-12; 2026'));
      await closeAll();
      const [hover = ''] = await hovers(await openLetter(letterWith(`Zie TK 900${CURSOR}01-12; 2026.`)));
      assert.match(hover, /Stand van zaken dorpen, deel 12/);
    });
    assert.deepEqual(messages, []);
    assert.deepEqual(server.asked, []);
  });
});
