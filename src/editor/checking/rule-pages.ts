import * as vscode from 'vscode';
import type { Workbench } from '../workbench/workbench.ts';

/** The scheme under which the rules' pages open: packaged in the extension, so they need no network and no file path. */
const SCHEME = 'briefwijzer-regel';

/** The address of a rule's page, for a diagnostic's code link. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/**
 * Serves the pages of docs/regels/ as read-only documents. The manifest lets them open as rendered Markdown
 * (`workbench.editorAssociations`); where the Markdown preview is switched off they open as text.
 */
export function rulePages({ context }: Workbench): vscode.Disposable {
  const folder = vscode.Uri.joinPath(context.extensionUri, 'docs', 'regels');
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const name = path.slice(1);
      // the path of a link is not ours to trust: only a plain rule name leads to a file
      if (!/^[a-z0-9-]+\.md$/.test(name)) return '# Onbekende regel\n\nVoor deze regel is er geen pagina.\n';
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
      } catch {
        return `# ${name.slice(0, -3)}\n\nVoor deze regel is er geen pagina.\n`;
      }
    },
  });
}

/** Opens a rule's page, rendered where the Markdown preview is available. */
export async function openRulePage(rule: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', rulePage(rule), { preview: true });
}
