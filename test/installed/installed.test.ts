import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import manifest from '../../package.json' with { type: 'json' };
import { activated } from '../host/kit.ts';

describe('the packaged extension, installed', () => {
  it('is the installed one, and starts', async () => {
    const extension = await activated();
    assert.equal(extension.isActive, true);
    assert.ok(
      !existsSync(join(extension.extensionPath, 'src')),
      `${extension.extensionPath} is the package, not the sources`,
    );
    assert.equal(extension.packageJSON.version, manifest.version);
  });

  it('registers every command that it promises', async () => {
    const extension = await activated();
    const promised: { command: string }[] = extension.packageJSON.contributes?.commands ?? [];
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const { command } of promised) assert.ok(registered.has(command), command);
  });
});
