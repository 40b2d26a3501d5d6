import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { LiveRegister } from '../../src/register/sqlite/index.ts';
import { CSV } from '../support/papers.ts';
import { activated, closeAll, diagnostics, finding, messagesOf, openLetter, type Window, waitFor } from './kit.ts';
import { DRAFT } from './letters.ts';
import { type TestRegister, useRegister } from './registers.ts';

describe('reading a list of Kamerstukken', () => {
  let register: TestRegister;
  before(activated);
  beforeEach(async () => {
    register = await useRegister();
  });
  afterEach(async () => {
    await closeAll();
    await register.leave();
  });

  const read = (list: string, volledigTotEnMet: string | null = null) =>
    vscode.commands.executeCommand('briefwijzer.importList', { bestand: vscode.Uri.file(list), volledigTotEnMet });

  function held(id: string): string | undefined {
    const live = new LiveRegister({ file: register.file });
    const title = live.find(id)?.title;
    live.close();
    return title;
  }

  it('fills the register, says so, and checks the open letters anew', async () => {
    const text = DRAFT.replace(
      '## Het vervolg',
      'Zie mijn brief van 4 juli 2020 (TK 31555-17; 2020).\n\n## Het vervolg',
    );
    const { document } = await openLetter(text);
    const messages = await messagesOf(async () => read(register.list(CSV)));
    assert.deepEqual(messages, ['Kamerstukken ingelezen: 9 nieuw.']);
    assert.equal(held('31555-102'), 'Keuze voor de sluizen');
    await finding(document, 'kamerstuk-datum-klopt-niet');
  });

  it('knows what does not exist when the list is complete', async () => {
    const text = DRAFT.replace(
      '## Het vervolg',
      'Zie mijn brief van 20 januari 2021 (TK 31556-102; 2021).\n\n## Het vervolg',
    );
    const { document } = await openLetter(text);
    const [message] = await messagesOf(async () => read(register.list(CSV), '2021-12-31'));
    assert.equal(message, 'Kamerstukken ingelezen: 9 nieuw. De lijst telt als volledig tot en met 31 december 2021.');
    const found = await diagnostics(document, (all) => all.some((one) => one.message.startsWith('31556-102')));
    const { message: told } = found.find((one) => one.message.startsWith('31556-102')) ?? { message: '' };
    assert.match(told, /^31556-102 bestaat niet.*31555-102/);
  });

  it('names every row that could not be read, with its line, and reads the others', async () => {
    const list = register.list(`${CSV}oeps,,,,,,\n31555-103,31 februari 2021,Motie,Kop,,,\n`, 'met-fouten.csv');
    const messages = await messagesOf(async () => read(list, '2021-12-31'), 'Toon de regels');
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /9 nieuw\. 2 regels overgeslagen\. De lijst telt niet als volledig/);
    const output = await waitFor('the output', () =>
      vscode.workspace.textDocuments.find(
        ({ uri, lineCount }) => uri.toString(true) === 'briefwijzer-tekst:/Niet ingelezen.txt' && lineCount > 3,
      ),
    );
    const lines = output.getText().split(/\r?\n/);
    assert.match(lines[0] ?? '', /^Niet ingelezen uit met-fouten\.csv/);
    assert.ok(lines.includes(`regel 11: 'oeps' is geen kamerstuk, dossier of document`), output.getText());
    assert.ok(
      lines.some((line) => line.startsWith(`regel 12: '31 februari 2021'`)),
      output.getText(),
    );
    assert.equal(held('31555-17'), 'Voortgang van de sluizen in het noorden');
  });

  it('tells what is wrong with a file that is no list, and makes no register of it', async () => {
    const messages = await messagesOf(async () =>
      read(register.list('Geachte heer,\nhier is geen lijst\n', 'brief.txt')),
    );
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /^brief\.txt: /);
    assert.equal((await messagesOf(async () => read('/bestaat/niet.csv')))[0], 'niet.csv: het bestand bestaat niet.');
  });

  it('leaves the register as it was when it is cancelled', async () => {
    await messagesOf(async () => read(register.list(CSV)));
    const rows = Array.from({ length: 30_000 }, (_, n) => `kst-31666-${n + 1},2020-07-03,Sluis nummer ${n}`);
    const many = register.list(['kst_id,datum,titel', ...rows].join('\n'), 'veel.csv');
    const window = vscode.window as { -readonly [name in keyof Window]: Window[name] };
    const before = window.withProgress;
    const reported: string[] = [];
    window.withProgress = (_options, task) => {
      const cancel = new vscode.CancellationTokenSource();
      const progress = {
        report({ message = '' }: { message?: string }) {
          reported.push(message);
          if (message.startsWith('Schrijven')) cancel.cancel();
        },
      };
      return task(progress as Parameters<typeof task>[0], cancel.token);
    };
    try {
      assert.deepEqual(await messagesOf(async () => read(many)), []);
    } finally {
      window.withProgress = before;
    }
    assert.ok(
      reported.some((message) => message.startsWith('Lezen… ')),
      reported.join('\n'),
    );
    assert.ok(existsSync(register.file));
    assert.equal(held('31666-1'), undefined);
    assert.equal(held('31555-102'), 'Keuze voor de sluizen');
  });
});
