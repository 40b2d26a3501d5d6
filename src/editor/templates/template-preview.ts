import * as vscode from 'vscode';
import type { TemplateProblem } from '../../template/index.ts';
import { today } from '../workbench/findings.ts';
import { chooseWords, inform } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { TemplateDesks } from './template-desks.ts';
import { isTemplateFile, isUntrusted } from './template-folders.ts';
import { templates } from './templates.ts';

/** The scheme of previews: read-only text, no letters of the user. */
export const PREVIEW_SCHEME = 'briefwijzer-voorbeeld';

/** How long the user must pause before a preview is made anew, in milliseconds. */
const PAUSE = 150;

const UNTRUSTED = [
  'Deze map is niet vertrouwd.',
  'Zolang dat zo is, gebruikt Briefwijzer de sjablonen in .briefwijzer/sjablonen niet, en maakt er ook geen voorbeeld van.',
  'Weet u van wie de map komt, kies dan Workspaces: Manage Workspace Trust (F1).\n',
].join('\n\n');

/**
 * "Brief: voorbeeld van sjabloon tonen": what a template makes of its example data, beside it, made anew while the user types. It
 * is text and nothing else: no scripts, nothing that can be edited.
 */
export function templatePreview(workbench: Workbench, desks: TemplateDesks): vscode.Disposable {
  const didChange = new vscode.EventEmitter<vscode.Uri>();
  const shown = new Map<string, Preview>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  desks.onDidChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      for (const { uri } of shown.values()) didChange.fire(uri);
    }, PAUSE);
  });
  return vscode.Disposable.from(
    didChange,
    { dispose: () => clearTimeout(waiting) },
    vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
      onDidChange: didChange.event,
      async provideTextDocumentContent(uri) {
        const preview = shown.get(uri.toString()) ?? { uri, last: undefined };
        shown.set(uri.toString(), preview);
        return textOf(workbench, desks, preview);
      },
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
    vscode.commands.registerCommand('briefwijzer.previewTemplate', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document || !isTemplateFile(document)) {
        void inform('Open eerst een eigen sjabloon, in .briefwijzer/sjablonen.');
        return;
      }
      await showPreview(desks, document.uri);
    }),
  );
}

/** A preview that is open. */
interface Preview {
  readonly uri: vscode.Uri;
  /** The letter as it was when the template could last be used. */
  last: string | undefined;
}

/** Shows the preview of a template file beside it; of a partial that several templates use, of the one that is chosen. */
export async function showPreview(desks: TemplateDesks, file: vscode.Uri): Promise<void> {
  const desk = await desks.of(file);
  if (!desk) return;
  const { templatesUsing } = await templates();
  const ids = desk.role.kind === 'deelsjabloon' ? templatesUsing(desk.role.id, desk.files) : [desk.role.id];
  if (ids.length === 0) {
    void inform('Nog geen sjabloon gebruikt dit deelsjabloon: er is geen voorbeeld van.');
    return;
  }
  const placeHolder = 'In welke brief wilt u het deelsjabloon zien?';
  const id = ids.length === 1 ? ids[0] : await chooseWords(ids, { title: 'Voorbeeld tonen', placeHolder });
  if (id === undefined) return;
  const uri = vscode.Uri.from({
    scheme: PREVIEW_SCHEME,
    path: `/Voorbeeld van ${id}.md`,
    query: JSON.stringify([id, file.toString()]),
  });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
}

/** Which template a preview is of, and the file from which it was asked for; an address can come from anywhere. */
function subjectOf({ query }: vscode.Uri): { id: string; file: vscode.Uri } {
  try {
    const [id, address] = JSON.parse(query) as [unknown, unknown];
    return { id: String(id), file: vscode.Uri.parse(String(address)) };
  } catch {
    return { id: '', file: vscode.Uri.file('/') };
  }
}

async function textOf(workbench: Workbench, desks: TemplateDesks, preview: Preview): Promise<string> {
  const { id, file } = subjectOf(preview.uri);
  if (isUntrusted(workbench, file)) return UNTRUSTED;
  const desk = await desks.of(file);
  const { previewTemplate } = await templates();
  await workbench.houses.ready;
  const { notation } = workbench.houses.of({ uri: file }).profile;
  const made = desk && previewTemplate(id, desk.files, { today: today(), ...(notation && { notation }) });
  if (!made) return `Het sjabloon ‘${id}’ is er niet meer.\n`;
  const { letter, problems } = made;
  if (letter !== undefined) preview.last = letter;
  if (problems.length === 0) return letter ?? '';
  const told = problems.map(tell).join('\n');
  if (letter !== undefined) return `De voorbeeldgegevens passen niet bij het sjabloon:\n\n${told}\n\n${letter}`;
  const before = preview.last === undefined ? '' : `\nZo zag de brief er daarvoor uit:\n\n${preview.last}`;
  return `Dit sjabloon kan nog niet worden gebruikt:\n\n${told}\n${before}`;
}

function tell({ file, line, message }: TemplateProblem): string {
  return `- ${file.replace(/^.*[\\/]/, '')}, regel ${line}: ${message}`;
}
