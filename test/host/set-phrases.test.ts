import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openLetter, waitFor, writeInWorkspace } from './kit.ts';
import { DRAFT } from './letters.ts';

/** The phrase of a name that is offered where `‸` stands, in a letter with this line. */
async function phrase(line: string, name: string): Promise<vscode.CompletionItem | undefined> {
  const { document, selection } = await openLetter(DRAFT.replace('## Het vervolg', `${line}\n\n## Het vervolg`));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return list.items.find(({ label }) => typeof label !== 'string' && label.description === name);
}

const written = (item: vscode.CompletionItem | undefined) =>
  (item?.insertText as vscode.SnippetString | undefined)?.value;

describe('set phrases that look around', () => {
  before(async () => {
    await activated();
  });
  afterEach(closeAll);

  it('stand against the word before them', async () => {
    const item = await phrase('Hierbij bied ik u namens‸', 'Mede namens');
    assert.match(written(item) ?? '', /^, mede namens \$\{1:/);
    const [edit, ...others] = item?.additionalTextEdits ?? [];
    assert.equal(others.length, 0);
    assert.equal(edit?.newText, '');
    assert.equal(edit.range.end.character - edit.range.start.character, 1);
  });

  it('leave a reference alone that is being typed', async () => {
    assert.equal(await phrase('Zie TK 31757-‸', 'Motie'), undefined);
  });

  it('have the notation of the letter, and that of the profile where it has one', async () => {
    assert.match(written(await phrase('motie‸', 'Motie')) ?? '', /\(TK \$\{3:/);
    const profile = writeInWorkspace('.briefwijzer/profiel.yaml', 'notatie: kamer\n');
    await waitFor('the profile', async () => /\(Kamerstuk \$\{3:/.test(written(await phrase('motie‸', 'Motie')) ?? ''));
    await vscode.workspace.fs.delete(profile);
  });
});
