import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated } from './kit.ts';

describe('activation', () => {
  it('starts', async () => {
    assert.equal((await activated()).isActive, true);
  });

  it('registers every command that it promises in package.json', async () => {
    const extension = await activated();
    const promised: { command: string }[] = extension.packageJSON.contributes?.commands ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const { command } of promised) assert.ok(registered.has(command), command);
  });
});
