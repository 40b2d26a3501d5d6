import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  activated,
  closeAll,
  completions,
  diagnostics,
  hovers,
  messagesOf,
  openLetter,
  outline,
  waitFor,
  writeInWorkspace,
} from './kit.ts';
import { DRAFT, LIST } from './letters.ts';

/** A mark that turns writing round, a character without a width, and a code. */
const HIDDEN = '\u202e\u200b\u0007';
const UNSAFE = /\p{Cf}|(?!\n)\p{Cc}/u;

describe('words of others in the editor', () => {
  let list = '';
  before(async () => {
    await activated();
    const yaml = HIDDEN.replaceAll(/./gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    list = writeInWorkspace(
      '.briefwijzer/kamerstukken.yaml',
      LIST.replace('titel: Onderzoek', `titel: "Omgekeerd${yaml} onderzoek"\n  dossiertitel: Onderzoek`),
    ).fsPath;
  });
  afterEach(closeAll);
  after(() => rmSync(list));

  it('hide nothing and turn nothing round, in a hover and in the list of references', async () => {
    const editor = await openLetter(DRAFT.replace('31444-9', '314‸44-9'));
    const text = await waitFor('the hover', async () =>
      (await hovers(editor)).find((one) => one.includes('Omgekeerd')),
    );
    assert.match(text, /Omgekeerd +onderzoek/);
    assert.doesNotMatch(text, UNSAFE);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\nZie TK 31444-9'));
    const last = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(last, last);
    const shown = (await completions(editor)).map(({ label, documentation }) => JSON.stringify([label, documentation]));
    assert.match(shown.join(), /Omgekeerd/);
    assert.doesNotMatch(shown.join(), UNSAFE);
  });

  it('hide nothing and turn nothing round, in findings and the outline', async () => {
    const text = DRAFT.replace('## Het vervolg', `## Het${HIDDEN} vervolg`).replace('31444-12;', `31444-12${HIDDEN};`);
    const { document } = await openLetter(text);
    for (const { message } of await diagnostics(document)) assert.doesNotMatch(message, UNSAFE);
    const names = (await outline(document)).flatMap(({ name, detail, children }) => [
      name,
      detail,
      ...children.flatMap((child) => [child.name, child.detail]),
    ]);
    assert.ok(
      names.some((name) => /^Het +vervolg$/.test(name)),
      names.join('|'),
    );
    // the Markdown of VS Code itself tells of its headings too, as '## …'
    assert.doesNotMatch(names.filter((name) => !name.startsWith('#')).join(), UNSAFE);
  });

  it('are no links in a message', async () => {
    const bestand = vscode.Uri.from({ scheme: 'elders', path: `/[hier](command:workbench.action.quit)${HIDDEN}.csv` });
    const messages = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.importList', { bestand }));
    assert.match(
      messages.join(),
      /^\[hier\] \(command:workbench\.action\.quit\) ?\.csv: de lijst moet op deze computer staan/,
    );
    assert.doesNotMatch(messages.join(), UNSAFE);
  });
});
