import * as vscode from 'vscode';
import { orTell } from '../workbench/refusals.ts';
import { inform, warn } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { TemplateDesks } from './template-desks.ts';
import { placeOf } from './template-folders.ts';
import { templates } from './templates.ts';

/**
 * "Brief: voorbeeldgegevens van sjabloon openen": the data from which the preview is made, beside the template. Where they are missing
 * they are made, with a value for every field.
 */
export function templateExample({ files }: Workbench, desks: TemplateDesks): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.openExample', async () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const desk = uri && (await desks.of(uri));
    const place = uri && placeOf(uri);
    if (!place || desk?.role.kind !== 'sjabloon') {
      void inform('Open eerst een eigen sjabloon, in .briefwijzer/sjablonen.');
      return;
    }
    const { createCatalogue, exampleData } = await templates();
    const { id } = desk.role;
    const example = vscode.Uri.joinPath(place.folder, 'voorbeelden', `${id}.yaml`);
    const template = createCatalogue(desk.files).template(id)?.template;
    if (template && (await orTell(() => files.create(example, exampleData(template)))) === undefined) return;
    try {
      await vscode.window.showTextDocument(example, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    } catch {
      void warn(
        'Er zijn nog geen voorbeeldgegevens. Los eerst de fouten in het sjabloon op; dan kan Briefwijzer ze maken.',
      );
    }
  });
}
