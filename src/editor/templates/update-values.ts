import * as vscode from 'vscode';
import type { Letter } from '../../letter/index.ts';
import type { Catalogue, Field, LetterUpdate, Template, TemplateValues } from '../../template/index.ts';
import { replaceText } from '../workbench/editing.ts';
import { today } from '../workbench/findings.ts';
import { choose, chooseAt, fail, flash, inform, warn } from '../workbench/show.ts';
import { askSteps } from '../workbench/steps.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { loadTemplates, templates, usableTemplate } from './templates.ts';
import { stepsForItems, type ValueItem, valueItems, valuesFromItems } from './value-items.ts';

const TITLE = 'Gegevens bijwerken';

/** What a keybinding may say beforehand, as `args`; when values are given, nothing is asked. */
interface Wish {
  readonly gegevens?: TemplateValues;
}

/**
 * "Brief: gegevens bijwerken…": the fields of the letter's template with what they are now, in one list, to which every answer leads back.
 * The front matter takes the answer at once, and so do the sentences that still stand there as the template wrote them; the user is told
 * which do not.
 */
export function updateValues(workbench: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.updateValues', async (wish: Wish = {}) => {
    const document = vscode.window.activeTextEditor?.document;
    const letter = document && workbench.letters.of(document);
    if (!document || !letter?.frontMatter) {
      void inform('Open eerst een brief met een kop, waarin staat welke soort brief het is.');
      return;
    }
    await workbench.houses.ready;
    const template = await templateFor(await loadTemplates(workbench), letter);
    if (!template) return;
    const updating = new Updating(workbench, document, template);
    const answered = wish.gegevens ? await updating.change(wish.gegevens) : await askFromList(updating);
    if (answered) tell(updating.changed, updating.untouched);
  });
}

/** The template of the letter's kind; where there are several, the user chooses. */
async function templateFor(catalogue: Catalogue, { soort }: Letter): Promise<Template | undefined> {
  const suitable = catalogue.entries.filter(({ id }) => catalogue.template(id)?.template?.letterKind === soort);
  if (suitable.length === 0) {
    void inform(`Er is geen sjabloon voor de soort ‘${soort ?? ''}’.`);
    return undefined;
  }
  const items = suitable
    .map(({ id, title, description }) => ({ id, label: title, detail: description }))
    .sort((a, b) => Number(b.id === soort) - Number(a.id === soort));
  const chosen =
    items.length === 1
      ? items[0]
      : await choose(items, {
          title: TITLE,
          placeHolder: 'Met welk sjabloon is deze brief gemaakt?',
        });
  return chosen && usableTemplate(catalogue, chosen.id);
}

/** A letter that is given other values, one answer after the other. */
class Updating {
  readonly #workbench: Workbench;
  readonly #document: vscode.TextDocument;
  readonly #template: Template;
  readonly changed = new Set<Field>();
  readonly untouched = new Set<Field>();
  /** What was answered for sentences of the text: a letter says that nowhere else. */
  #answered: TemplateValues = {};

  constructor(workbench: Workbench, document: vscode.TextDocument, template: Template) {
    this.#workbench = workbench;
    this.#document = document;
    this.#template = template;
  }

  /** The fields with what they are in the letter as it stands now; undefined where that is no letter any more. */
  async items(): Promise<{ items: ValueItem[]; known: TemplateValues } | undefined> {
    const letter = this.#workbench.letters.of(this.#document);
    if (!letter) return undefined;
    const face = await templates();
    const known = this.#known(letter, face);
    const standing = face.fieldsInLetter(this.#template, letter, this.#answered);
    return { items: valueItems(standing, known, face), known };
  }

  #known(letter: Letter, { isStillOpen, valuesOfLetter }: typeof import('../../template/index.ts')): TemplateValues {
    // a place that is open again was undone
    const answered = Object.entries(this.#answered).filter(
      ([name]) => !this.#template.fields.some((field) => field.name === name && isStillOpen(field, letter)),
    );
    this.#answered = Object.fromEntries(answered);
    const { profile } = this.#workbench.houses.of(this.#document);
    return { ...profile.values, ...this.#answered, ...valuesOfLetter(letter) };
  }

  /** Gives the letter these values, as one step that one undo takes back; false where that cannot be, which the user is told. */
  async change(answers: TemplateValues): Promise<boolean> {
    // the letter may have changed while the user was answering
    const now = this.#workbench.letters.of(this.#document);
    if (!now) return false;
    const face = await templates();
    const { notation } = this.#workbench.houses.of(this.#document).profile;
    const context = { today: today(), ...(notation && { notation }) };
    try {
      const update = face.updateLetter(now, this.#template, this.#known(now, face), answers, context);
      if (!(await this.#write(update))) return false;
    } catch (error) {
      if (!(error instanceof face.TemplateError)) throw error;
      void fail(error.message);
      return false;
    }
    this.#answered = { ...this.#answered, ...answers };
    return true;
  }

  async #write({ text, changed, untouched }: LetterUpdate): Promise<boolean> {
    if (!(await replaceText(this.#document, text))) {
      void warn('De brief is niet bijgewerkt: dit document kan niet worden bewerkt.');
      return false;
    }
    for (const field of changed) this.changed.add(field);
    for (const field of untouched) this.untouched.add(field);
    return true;
  }
}

/** A row of the list: a field, or what stands above a part of them. */
interface Row extends vscode.QuickPickItem {
  readonly item?: ValueItem;
}

const PARTS: Readonly<Record<ValueItem['part'], string>> = {
  kop: 'Kop',
  tekst: 'Tekst',
  ondertekening: 'Ondertekening',
};

const ICONS: Readonly<Record<ValueItem['state'], string>> = {
  open: 'circle-outline',
  known: 'check',
  text: 'list-flat',
};

/** Shows the list until it is left; true when something was answered. */
async function askFromList(updating: Updating): Promise<boolean> {
  const face = await templates();
  const unchanged = { label: 'Laten zoals het is', description: 'de brief verandert hier niet' };
  let isAnswered = false;
  let last: string | undefined;
  for (;;) {
    const now = await updating.items();
    if (!now) return isAnswered;
    const rows = rowsOf(now.items);
    const active = rows.find(({ item }) => item?.label === last) ?? rows.find(({ item }) => item?.state === 'open');
    const placeHolder = 'Kies wat u wilt wijzigen. Met Escape bent u klaar.';
    const item = (await chooseAt(rows, { title: TITLE, placeHolder }, active))?.item;
    if (!item) return isAnswered;
    last = item.label;
    if (item.state === 'text') {
      void inform(`${item.label}: dat staat alleen in de tekst. Wijzig het daar.`);
      continue;
    }
    let isBack = false;
    const answers = await askSteps(TITLE, stepsForItems([item], now.known, face), {
      whenEmpty: unchanged,
      back: () => {
        isBack = true;
      },
    });
    if (!answers && !isBack) return isAnswered;
    if (!answers) continue;
    if (!(await updating.change(valuesFromItems([item], answers, now.known, face)))) return false;
    isAnswered = true;
  }
}

/** The items under the names of the parts of the letter. */
function rowsOf(items: readonly ValueItem[]): Row[] {
  return (Object.keys(PARTS) as ValueItem['part'][]).flatMap((part): Row[] => {
    const own = items.filter((item) => item.part === part);
    const above: Row = { label: PARTS[part], kind: vscode.QuickPickItemKind.Separator };
    return own.length === 0 ? [] : [above, ...own.map(rowOf)];
  });
}

function rowOf(item: ValueItem): Row {
  const { label, state, value } = item;
  const icon = state === 'known' && value === '' ? 'dash' : ICONS[state];
  return { label, description: told(state, value), iconPath: new vscode.ThemeIcon(icon), item };
}

function told(state: ValueItem['state'], value: string): string {
  if (state === 'text') return 'in de tekst zelf te wijzigen';
  if (state === 'open') return value === '' ? 'nog open' : `${value} (nog niet alles)`;
  return value === '' ? 'niet ingevuld' : value;
}

function tell(changed: ReadonlySet<Field>, untouched: ReadonlySet<Field>): void {
  if (changed.size === 0) {
    flash('$(check) De gegevens zijn hetzelfde gebleven.', 5000);
    return;
  }
  const names = (fields: ReadonlySet<Field>) => [...fields].map(({ question }) => question).join(', ');
  const done = `Bijgewerkt: ${names(changed)}.`;
  if (untouched.size === 0) flash(`$(check) ${done}`, 5000);
  else {
    void warn(
      `${done} In de tekst kan nog het oude staan van: ${names(untouched)}. U hebt die zinnen zelf gewijzigd; kijk ze na.`,
    );
  }
}
