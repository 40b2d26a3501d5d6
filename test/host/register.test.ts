import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
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

  it('is not missed while there is none', async () => {
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

  it('is repaired when it is damaged, with one message', async () => {
    await register.fill();
    const bytes = readFileSync(register.file);
    const messages: string[] = [];
    const show = vscode.window.showWarningMessage;
    vscode.window.showWarningMessage = async (message: string) => {
      messages.push(message);
      return undefined;
    };
    try {
      writeFileSync(register.file, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]));
      const editor = await openLetter(withSentence('Zie TK 31555-1‸ daarover.'));
      await waitFor('the message', async () => {
        await offered(editor);
        return messages.length > 0;
      });
      await register.fill();
      assert.equal((await offered(editor)).length, 3);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0] ?? '', /was beschadigd/);
    } finally {
      vscode.window.showWarningMessage = show;
    }
  });
});
