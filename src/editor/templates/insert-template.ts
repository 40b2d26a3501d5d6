import * as vscode from 'vscode';
import type { Catalogue, RenderResult, Template, TemplateValues } from '../../template/index.ts';
import { isOnlyRead, returnTo } from '../workbench/editing.ts';
import { manageTrust } from '../workbench/refusals.ts';
import { choose, warn } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { insertBody, insertIntoLetter, insertWhole } from './insertion.ts';
import { askMissing, type LetterData } from './missing-questions.ts';
import { openNewLetter } from './new-letter.ts';
import { rememberSender } from './sender.ts';
import { hasDeclined, offerProfile } from './set-up-profile.ts';
import { hasTeamTemplates, ownerOf, type TemplateOwner } from './template-folders.ts';
import { loadTemplates, renderIn, templates, usableTemplate } from './templates.ts';

/** What a keybinding may say beforehand, as `args`. */
interface Wish {
  /** The template: 'kamerbrief'. */
  readonly sjabloon?: string;
  /** Values of its fields; when they are given, nothing is asked. */
  readonly gegevens?: TemplateValues;
}

/** Where the letter comes. */
type Place = 'hier' | 'nieuw';

/**
 * "Brief: sjabloon invoegen…": choose a template, answer what is not known yet, and write on from tab stop to tab stop; and "Brief:
 * nieuwe brief…", which does so in a new document, whatever is open.
 */
export function insertTemplate(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('briefwijzer.insertTemplate', (wish?: Wish) => insert(workbench, 'hier', wish)),
    vscode.commands.registerCommand('briefwijzer.newLetter', (wish?: Wish) => insert(workbench, 'nieuw', wish)),
  );
}

async function insert(workbench: Workbench, place: Place, wish?: Wish): Promise<void> {
  await workbench.houses.ready;
  const template = await chooseTemplate(workbench, wish?.sjabloon);
  if (!template) return;
  const shown = vscode.window.activeTextEditor;
  const editor = place === 'hier' ? shown : undefined;
  if (!wish?.gegevens && !(await offerProfile(workbench, shown?.document))) return;
  const house = workbench.houses.of(shown?.document);
  const own = frontMatterValues(workbench, editor);
  const data = wish?.gegevens
    ? given({ ...house.profile.values, ...own }, wish.gegevens)
    : await askMissing(workbench, template, { house, own, place: placeOf(editor) });
  if (!data) return;
  const target = await chooseTarget(workbench, editor);
  if (!target) return;
  const result = await renderIn(house, template, data.values);
  if (!result) return;
  if (!(await target(result))) {
    await openNewLetter(result);
    void warn('De brief staat in een nieuw document: het andere kan niet worden bewerkt.');
  }
  data.done();
  if (wish?.gegevens) await tellLost(template, wish.gegevens);
  if (!hasDeclined(workbench.context)) await rememberSender(workbench.houses, house, data.answers);
}

/** The data of a letter about which nothing is asked. */
function given(known: TemplateValues, answers: TemplateValues): LetterData {
  return { values: { ...known, ...answers }, answers, done: () => undefined };
}

/** The address of the document in which the letter comes, else of the folder that a new one is for. */
function placeOf(editor: vscode.TextEditor | undefined): string {
  return (editor?.document ?? vscode.workspace.workspaceFolders?.[0])?.uri.toString() ?? '';
}

/** Whoever wrote the keybinding hears what of it does not come into the letter. */
async function tellLost(template: Template, data: TemplateValues): Promise<void> {
  const lost = (await templates()).lostData(template, data);
  if (lost.length > 0) void warn(`De brief staat er, zonder deze gegevens van de sneltoets: ${lost.join(', ')}.`);
}

async function chooseTemplate(workbench: Workbench, wish?: string): Promise<Template | undefined> {
  const catalogue = await loadTemplates(workbench);
  const id = catalogue.entries.some((entry) => entry.id === wish) ? wish : await pickTemplate(workbench, catalogue);
  return id === undefined ? undefined : usableTemplate(catalogue, id);
}

type TemplateItem = vscode.QuickPickItem & { readonly id?: string };

/** Lets the user choose a template; those of one's own say whose they are, and in Restricted Mode why they are not there. */
async function pickTemplate(workbench: Workbench, { entries }: Catalogue): Promise<string | undefined> {
  const items: TemplateItem[] = entries.map(({ id, title, description, file }) => {
    const owner = OWNERS[ownerOf(workbench, file)];
    return { label: title, ...(owner && { description: owner }), detail: description, id };
  });
  const chosen = await choose([...items, ...(await switchedOff(workbench))], {
    title: 'Sjabloon invoegen',
    placeHolder: 'Welke brief gaat u schrijven?',
    matchOnDetail: true,
  });
  if (chosen && chosen.id === undefined) void manageTrust();
  return chosen?.id;
}

const OWNERS: Readonly<Record<TemplateOwner, string>> = {
  briefwijzer: '',
  gebruiker: 'van uzelf',
  werkmap: 'van uw team',
};

/** The templates of a workspace that is not trusted are not used, and the user is told. */
async function switchedOff(workbench: Workbench): Promise<TemplateItem[]> {
  if (vscode.workspace.isTrusted || !(await hasTeamTemplates(workbench))) return [];
  return [
    {
      label: '$(shield) De sjablonen van deze map staan uit',
      detail: 'De map is niet vertrouwd. Kies dit als u weet van wie de map komt.',
      alwaysShow: true,
    },
  ];
}

function frontMatterValues({ letters }: Workbench, editor: vscode.TextEditor | undefined): TemplateValues {
  const entries = (editor && letters.read(editor.document)?.frontMatter?.entries) ?? [];
  return Object.fromEntries(entries.filter(({ value }) => value !== null).map(({ key, value }) => [key, value]));
}

/** Puts a rendered letter where it belongs; false when the document cannot be edited. */
type Target = (result: RenderResult) => Promise<boolean>;

const NEW = 'Nieuw document';
const HERE = 'Alleen de tekst, hier';

/** An empty document takes the whole letter, one with front matter what it lacks; for any other text the user chooses. */
async function chooseTarget(
  { letters }: Workbench,
  editor: vscode.TextEditor | undefined,
): Promise<Target | undefined> {
  const { writeSnippet } = await templates();
  if (!editor) return openNewLetter;
  const { document } = editor;
  if (isOnlyRead(document)) return async () => false;
  /** In the editor in which the command was given, as it is by then; false where that was closed. */
  const here =
    (insert: (to: vscode.TextEditor, result: RenderResult) => Promise<boolean>): Target =>
    async (result) => {
      const to = await returnTo(editor);
      return to !== undefined && insert(to, result);
    };
  if (document.getText().trim() === '') return here(async (to, result) => insertLetter(await asMarkdown(to), result));
  if (letters.read(document)?.frontMatter) {
    return here(async (to, result) => {
      const letter = letters.read(to.document);
      return letter !== undefined && insertIntoLetter(to, letter, result, writeSnippet);
    });
  }
  const choice = await choose(
    [
      { label: NEW, detail: 'De hele brief in een nieuw, leeg document.' },
      { label: HERE, detail: 'De tekst van de brief, zonder briefhoofd, op de plaats van de cursor.' },
    ],
    { title: 'Waar moet de brief komen?', placeHolder: 'In dit document staat al tekst.' },
  );
  if (choice?.label === NEW) return openNewLetter;
  return choice && here((to, result) => insertBody(to, writeSnippet(result.body)));
}

async function insertLetter(to: vscode.TextEditor, result: RenderResult): Promise<boolean> {
  const { letterSegments, writeSnippet } = await templates();
  return insertWhole(to, writeSnippet(letterSegments(result)));
}

/** A draft is Markdown: an empty text that was never saved becomes it. */
async function asMarkdown(editor: vscode.TextEditor): Promise<vscode.TextEditor> {
  if (!editor.document.isUntitled || editor.document.languageId === 'markdown') return editor;
  const document = await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
  return vscode.window.showTextDocument(document);
}
