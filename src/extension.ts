import type { ExtensionContext } from 'vscode';

/** Called by VS Code when the extension is first needed: the composition root of the editor. */
export function activate(_context: ExtensionContext): void {}
