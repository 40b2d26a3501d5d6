import * as vscode from 'vscode';
import { capitalise } from '../../dutch/index.ts';
import type { TemplateFiles } from '../../template/index.ts';
import { mayWrite, orTell } from '../workbench/refusals.ts';
import { choose } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { TemplateDesks } from './template-desks.ts';
import { teamFolder, usableFolders, userFolder } from './template-folders.ts';
import { showPreview } from './template-preview.ts';
import { templates } from './templates.ts';

const TITLE = 'Eigen sjabloon maken';

/** What a keybinding may say beforehand, as `args`; what is told is not asked. */
interface Wish {
  /** The template or partial to begin with: 'kamerbrief', 'partials/slot'; '' for a template with little in it. */
  readonly van?: string;
  readonly voor?: 'werkmap' | 'gebruiker';
  /** The name of the file, without extension. */
  readonly naam?: string;
}

/** "Brief: eigen sjabloon maken…": a template of one's own, after one that there is, or an own template that is opened. */
export function newTemplate(workbench: Workbench, desks: TemplateDesks): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.newTemplate', async (wish: Wish = {}) => {
    await workbench.houses.ready;
    const { readTemplateFiles } = await templates();
    const files = await readTemplateFiles(...usableFolders(workbench).map(({ uri }) => uri.fsPath));
    const start = wish.van === undefined ? await chooseStart(workbench, files) : startFrom(wish.van);
    if (start === undefined) return;
    if (start.open) {
      await vscode.window.showTextDocument(vscode.Uri.file(start.open));
      return;
    }
    const folder = wish.voor ? folderOf(workbench, wish.voor) : await chooseFolder(workbench);
    if (!folder || !mayWrite(workbench.files, folder)) return;
    const name = start.partial ?? wish.naam ?? (await askName(start, folder, files));
    if (name === undefined) return;
    const file = await orTell(() => writeFiles(workbench, { start, folder, name, files }));
    if (!file) return;
    await vscode.window.showTextDocument(file, { preview: false });
    await showPreview(desks, file);
  });
}

/** What the user begins with. */
interface Start {
  /** A template: its name, '' for one with little in it. */
  readonly template?: string;
  readonly partial?: string;
  /** A file that is there already. */
  readonly open?: string;
}

function startFrom(from: string): Start {
  const partial = /^partials\/(.+)$/.exec(from)?.[1];
  return partial === undefined ? { template: from } : { partial };
}

type StartItem = vscode.QuickPickItem & { readonly start?: Start };

async function chooseStart(workbench: Workbench, files: TemplateFiles): Promise<Start | undefined> {
  const { createCatalogue } = await templates();
  const { entries } = createCatalogue(files);
  const builtIn = vscode.Uri.joinPath(workbench.context.extensionUri, 'templates').fsPath;
  const isOwn = (file: string) => !file.startsWith(builtIn);
  const heading = (label: string): StartItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const own: StartItem[] = [
    ...entries
      .filter(({ file }) => isOwn(file))
      .map(({ title, file }) => ({ label: title, description: 'openen', detail: file, start: { open: file } })),
    ...[...files.partials]
      .filter(([, { file }]) => isOwn(file))
      .map(([name, { file }]) => ({
        label: name,
        description: 'deelsjabloon, openen',
        detail: file,
        start: { open: file },
      })),
  ];
  const fresh: StartItem[] = [
    { label: '$(new-file) Nieuw sjabloon', detail: 'Een korte brief om mee te beginnen.', start: { template: '' } },
    ...entries.map(({ id, title, description }) => ({
      label: `Naar ‘${title}’`,
      detail: description,
      start: { template: id },
    })),
  ];
  const partials: StartItem[] = [...files.partials]
    .filter(([, { file }]) => !isOwn(file))
    .map(([name]) => ({
      label: `Deelsjabloon ‘${name}’ aanpassen`,
      detail: 'Geldt daarna voor alle sjablonen die het gebruiken.',
      start: { partial: name },
    }));
  const items = [
    ...(own.length > 0 ? [heading('eigen sjablonen'), ...own] : []),
    heading('nieuw'),
    ...fresh,
    heading('deelsjablonen'),
    ...partials,
  ];
  const chosen = await choose(items, {
    title: TITLE,
    placeHolder: 'Waarmee begint u?',
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.start;
}

function folderOf(workbench: Workbench, owner: 'werkmap' | 'gebruiker'): vscode.Uri | undefined {
  return owner === 'gebruiker' ? userFolder(workbench) : teamFolder(workbench);
}

async function chooseFolder(workbench: Workbench): Promise<vscode.Uri | undefined> {
  const team = teamFolder(workbench);
  // templates are read from this computer's own disk
  if (team?.scheme !== 'file') return userFolder(workbench);
  const untrusted = workbench.files.refusal(team) === undefined ? '' : ' Kan pas als u de map vertrouwt.';
  const items = [
    {
      label: 'Voor het team',
      detail: `In .briefwijzer/sjablonen van deze werkmap: wie de map deelt, heeft het ook.${untrusted}`,
      uri: team,
    },
    { label: 'Voor mij alleen', detail: 'In elke werkmap op deze computer.', uri: userFolder(workbench) },
  ];
  const chosen = await choose(items, {
    title: TITLE,
    placeHolder: 'Voor wie is het sjabloon?',
    ignoreFocusOut: true,
  });
  return chosen?.uri;
}

/** The name of the file, which is also how the command line calls the template. */
async function askName(
  { template = '' }: Start,
  folder: vscode.Uri,
  { templates: known }: TemplateFiles,
): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: TITLE,
    prompt: 'Hoe heet het bestand? Kleine letters, cijfers en koppeltekens.',
    value: template === '' ? 'mijn-brief' : `${template}-eigen`,
    ignoreFocusOut: true,
    validateInput(name) {
      if (!NAME.test(name)) return 'Gebruik alleen kleine letters, cijfers en koppeltekens, zoals kamerbrief-kort.';
      const file = known.get(name)?.file;
      if (file === undefined) return undefined;
      if (file.startsWith(folder.fsPath)) return `Er is al een eigen sjabloon ‘${name}’.`;
      const message = `Neemt voortaan de plaats in van het sjabloon ‘${name}’ dat er al is.`;
      return { message, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface NewFiles {
  readonly start: Start;
  readonly folder: vscode.Uri;
  readonly name: string;
  /** What can be begun with. */
  readonly files: TemplateFiles;
}

/** Writes the template with its example data, or the partial; a file that is there already is left as it is. */
async function writeFiles(workbench: Workbench, { start, folder, name, files }: NewFiles): Promise<vscode.Uri> {
  const { create } = workbench.files;
  if (!NAME.test(name)) throw new Error(`‘${name}’ kan geen naam van een sjabloon zijn.`);
  if (start.partial !== undefined) {
    const uri = vscode.Uri.joinPath(folder, 'partials', `${name}.hbs`);
    await create(uri, files.partials.get(name)?.body ?? '');
    return uri;
  }
  const { starterTemplate } = await templates();
  const from = start.template ?? '';
  const uri = vscode.Uri.joinPath(folder, `${name}.hbs`);
  await create(uri, files.templates.get(from)?.body ?? starterTemplate(titleOf(name)));
  const example = files.examples.get(from)?.body;
  if (example !== undefined) await create(vscode.Uri.joinPath(folder, 'voorbeelden', `${name}.yaml`), example);
  return uri;
}

function titleOf(name: string): string {
  return capitalise(name.replaceAll('-', ' '));
}
