import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import manifest from '../../package.json' with { type: 'json' };
import { activated, closeAll, completions, diagnostics, openLetter, waitFor } from '../host/kit.ts';
import { useRegister } from '../host/registers.ts';
import { CSV } from '../support/papers.ts';

const CHECK = 'briefwijzer.check';

describe('the packaged extension, installed', () => {
  it('is the installed one, and starts', async () => {
    const extension = await activated();
    assert.equal(extension.isActive, true);
    assert.ok(
      !existsSync(join(extension.extensionPath, 'src')),
      `${extension.extensionPath} is the package, not the sources`,
    );
    assert.equal(extension.packageJSON.version, manifest.version);
    const opzoeken = vscode.workspace.getConfiguration('briefwijzer').get('opzoeken');
    assert.equal(opzoeken, false, 'a test asks nothing of the real services');
  });

  it('knows at the first start what exists, from the list that is packed with it', async () => {
    await activated();
    try {
      const { document } = await openLetter(
        '---\nsoort: kamerbrief\n---\n\nIn mijn brief van 23 april 2020 (TK 24682-48; 2020) staat dat.\n',
      );
      const told = '24682-48 bestaat niet: dossier 24682 gaat tot en met nr. 6';
      await waitFor('what does not exist', () =>
        vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.includes(told)),
      );
    } finally {
      await closeAll();
    }
  });

  it('runs its check on a letter', async function () {
    const extension = await activated();
    const commands: { command: string }[] = extension.packageJSON.contributes?.commands ?? [];
    if (!commands.some(({ command }) => command === CHECK)) this.skip();
    const { document } = await openLetter('Geachte voorzitter,\n\nOp 31 april 2024 schreef ik u.\n', 'brief.txt');
    assert.deepEqual(
      vscode.languages.getDiagnostics(document.uri),
      [],
      'a text file is left alone until it is asked for',
    );
    await vscode.commands.executeCommand(CHECK);
    assert.ok((await diagnostics(document)).length > 0);
  });

  it('reads a list into the register, in the thread that is packed with it', async () => {
    await activated();
    const register = await useRegister();
    try {
      const bestand = vscode.Uri.file(register.list(CSV));
      await vscode.commands.executeCommand('briefwijzer.importList', { bestand, volledigTotEnMet: null });
      const editor = await openLetter('---\nsoort: kamerbrief\n---\n\nZie TK 31555-10‸');
      const labels = (await completions(editor)).map(({ insertText }) => insertText);
      assert.ok(labels.includes('TK 31555-102; 2021'), String(labels));
    } finally {
      await closeAll();
      await register.leave();
    }
  });
});
