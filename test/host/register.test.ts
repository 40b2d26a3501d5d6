import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { activated, closeAll, completions, diagnostics, finding, hovers, openLetter, ruleOf, waitFor } from './kit.ts';
import { DRAFT } from './letters.ts';
import { type TestRegister, useRegister } from './registers.ts';

/** The draft with a sentence of the test's own. */
const withSentence = (sentence: string) => DRAFT.replace('## Het vervolg', `${sentence}\n\n## Het vervolg`);

describe('the register of this computer', () => {
  let register: TestRegister;
  before(activated);
  beforeEach(async () => {
    register = await useRegister();
  });
  afterEach(async () => {
    await closeAll();
    await register.leave();
  });

  const offered = async (editor: vscode.TextEditor) =>
    (await completions(editor))
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Reference)
      .map(({ insertText }) => String(insertText));

  it('is not missed while nobody has made one', async () => {
    const editor = await openLetter(withSentence('Zie TK 31555-1‸ daarover.'));
    assert.deepEqual(await offered(editor), []);
    assert.deepEqual(
      (await diagnostics(editor.document)).map(ruleOf).filter((rule) => rule.includes('onbekend')),
      [],
    );
  });

  it('is found by completion and hover as soon as another program has made it', async () => {
    const editor = await openLetter(withSentence('Zie TK 31555-1‸ daarover.'));
    assert.deepEqual(await offered(editor), []);
    await register.fill();
    const found = await waitFor('the papers', async () => {
      const texts = await offered(editor);
      return texts.length > 0 && texts;
    });
    assert.deepEqual(found, ['TK 31555-102; 2021', 'TK 31555-18; 2020', 'TK 31555-17; 2020']);
    await closeAll();
    const [text] = await hovers(await openLetter(withSentence('Zie TK 315‸55-17; 2020 daarover.')));
    assert.match(text ?? '', /Voortgang van de sluizen in het noorden/);
  });

  it('is asked by the rules', async () => {
    await register.fill();
    const { document } = await openLetter(withSentence('In mijn brief van 4 juli 2020 (TK 31555-17; 2020) staat dat.'));
    const { message } = await finding(document, 'kamerstuk-datum-klopt-niet');
    assert.equal(message, '31555-17 is van 3 juli 2020, niet van 4 juli 2020.');
  });

  /** The warnings that are shown while `work` runs. */
  async function warningsOf(work: (messages: readonly string[]) => Promise<void>): Promise<string[]> {
    const messages: string[] = [];
    const show = vscode.window.showWarningMessage;
    vscode.window.showWarningMessage = async (message: string) => {
      messages.push(message);
      return undefined;
    };
    try {
      await work(messages);
    } finally {
      vscode.window.showWarningMessage = show;
    }
    return messages;
  }

  /** What a program leaves that ends while it writes. */
  function endUncleanly(file: string): void {
    const database = new DatabaseSync(file);
    database.exec("UPDATE meta SET value = 1 WHERE name = 'writing'");
    database.close();
  }

  function damage(file: string, from: number): void {
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, from), Buffer.alloc(bytes.length - from, 7)]));
  }

  for (const [what, isUnclean, from] of [
    ['is damaged', false, 4096],
    ['is damaged by a change that was cut short', true, 16 * 4096],
  ] as const) {
    it(`is set aside and made anew when it ${what}, with one message`, async () => {
      await register.leave();
      const messages = await warningsOf(async (told) => {
        register = await useRegister((file) => {
          if (isUnclean) endUncleanly(file);
          damage(file, from);
        });
        const editor = await openLetter(withSentence('Zie TK 31555-1‸ daarover.'));
        await waitFor('the message', async () => {
          await offered(editor);
          return told.length > 0;
        });
        await register.fill();
        await waitFor('the papers', async () => (await offered(editor)).length === 3);
        // both a check and a question may have met the damage
        await sleep(1500);
        await offered(editor);
      });
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0] ?? '', /was beschadigd.*bewaard als .*register\.db\.beschadigd\./);
      assert.ok(existsSync(`${register.file}.beschadigd`));
    });
  }

  it('is looked through after a change that was cut short, and nothing is said where all is well', async () => {
    await register.leave();
    const messages = await warningsOf(async () => {
      register = await useRegister(endUncleanly);
      const editor = await openLetter(withSentence('Zie TK 31555-1‸ daarover.'));
      assert.equal((await offered(editor)).length, 3);
      await waitFor('the mark to go', () => {
        const database = new DatabaseSync(register.file, { readOnly: true });
        const row = database.prepare("SELECT value FROM meta WHERE name = 'writing'").get();
        database.close();
        return row?.['value'] === 0;
      });
    });
    assert.deepEqual(messages, []);
  });
});
