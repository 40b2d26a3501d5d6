import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, messagesOf, openLetter, openUntitled, type Window, waitFor } from './kit.ts';
import { DRAFT } from './letters.ts';
import { useFilledRegister } from './registers.ts';

/** Runs `work`; before the one question that it asks is answered with the choice named so, `meanwhile` happens. */
async function answering(label: string, meanwhile: () => PromiseLike<unknown>, work: () => PromiseLike<unknown>) {
  const window = vscode.window as { -readonly [name in keyof Window]: unknown };
  const before = vscode.window.showQuickPick;
  window.showQuickPick = async (items: readonly vscode.QuickPickItem[]) => {
    await meanwhile();
    return items.find((item) => item.label === label);
  };
  try {
    await work();
  } finally {
    window.showQuickPick = before;
  }
}

const MARKED = DRAFT.replace('## Het vervolg', 'Dit ging vooraf.‸\n\n## Het vervolg');

describe('what is chosen while another document is shown', () => {
  useFilledRegister();

  // a letter of the test before that is shown late would take the place of the next one
  afterEach(closeAll);

  const COMMANDS: readonly (readonly [command: string, label: string, after: RegExp])[] = [
    ['briefwijzer.insertPaper', 'Verwijzing', /Dit ging vooraf\. TK 31555-17; 2020\n/],
    ['briefwijzer.insertOverview', 'Lijst', /Dit ging vooraf\.\n\n.*\n\n- Brief van 3 juli 2020 .*\n\n## /],
  ];
  for (const [command, label, expected] of COMMANDS) {
    const run = () => vscode.commands.executeCommand(command, { stukken: ['31555-17'] });

    it(`comes where the caret stood: ${command}`, async () => {
      const { document } = await openLetter(MARKED);
      await answering(label, () => openUntitled('Een ander stuk.'), run);
      assert.match(document.getText(), expected);
      const shown = vscode.window.activeTextEditor;
      assert.equal(shown?.document, document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), MARKED.replace('‸', ''));
    });

    it(`is offered to copy when the letter was closed: ${command}`, async () => {
      await vscode.env.clipboard.writeText('');
      const { document } = await openUntitled(MARKED);
      const close = async () => {
        await closeAll();
        await waitFor('the end of the letter', () => document.isClosed);
      };
      const messages = await messagesOf(() => answering(label, close, run), 'Kopiëren');
      assert.match(messages.join('\n'), /is niet ingevoegd/);
      const copied = await waitFor('the clipboard', () => vscode.env.clipboard.readText());
      assert.ok(copied.includes('TK 31555-17; 2020'), copied);
    });

    it(`is not asked for while the caret stands in the head: ${command}`, async () => {
      const { document } = await openLetter(DRAFT.replace('betreft: ', 'betreft: ‸'));
      const asked: string[] = [];
      const messages = await messagesOf(() => answering(label, async () => asked.push(command), run));
      assert.match(messages.join('\n'), /onder de kop/);
      assert.deepEqual(asked, []);
      assert.ok(!document.isDirty);
    });
  }

  const insert = () =>
    vscode.commands.executeCommand('briefwijzer.insertTemplate', {
      sjabloon: 'kamerbrief',
      gegevens: { betreft: 'Dijken' },
    });

  it('comes where the caret stood: a template', async () => {
    const { document } = await openUntitled('Wat ik al had.\n\n‸');
    await answering('Alleen de tekst, hier', () => openUntitled('Een ander stuk.'), insert);
    assert.match(document.getText(), /^Wat ik al had\.\n\nGeachte Voorzitter,/);
  });

  it('comes in a new document when the one that was open was closed: a template', async () => {
    await openUntitled('Wat ik al had.\n\n‸');
    const messages = await messagesOf(() => answering('Alleen de tekst, hier', closeAll, insert));
    assert.match(messages.join('\n'), /nieuw document/);
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^---\nsoort: kamerbrief\n[\s\S]*Dijken/);
  });
});
