import * as vscode from 'vscode';
import type { Letter } from '../../letter/index.ts';
import type { Catalogue, Field, LetterUpdate, Template, TemplateValues } from '../../template/index.ts';
import { replaceText } from '../workbench/editing.ts';
import { today } from '../workbench/findings.ts';
import { choose, chooseSome, fail, flash, inform, warn } from '../workbench/show.ts';
import { askSteps } from '../workbench/steps.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { loadTemplates, templates, usableTemplate } from './templates.ts';
import { stepsForItems, valueItems, valuesFromItems } from './value-items.ts';

const TITLE = 'Gegevens bijwerken';

/** What a keybinding may say beforehand, as `args`; when values are given, nothing is asked. */
interface Wish {
  readonly gegevens?: TemplateValues;
}

/**
 * "Brief: gegevens bijwerken…": the fields of the letter's template are asked again. The front matter takes the answers, and so do the
 * sentences that still stand there as the template wrote them; the user is told which do not.
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
    const { profile } = workbench.houses.of(document);
    const { valuesOfLetter, updateLetter, TemplateError } = await templates();
    const known = { ...profile.values, ...valuesOfLetter(letter) };
    const answers = wish.gegevens ?? (await askAgain(template, letter, known));
    if (!answers) return;
    // the letter may have changed while the user was answering
    const now = workbench.letters.of(document);
    if (!now) return;
    const context = { today: today(), ...(profile.notation && { notation: profile.notation }) };
    try {
      const update = updateLetter(now, template, known, answers, context);
      if (await write(document, update)) tell(update);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      void fail(error.message);
    }
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

async function askAgain(
  template: Template,
  letter: Letter,
  known: TemplateValues,
): Promise<TemplateValues | undefined> {
  const face = await templates();
  const items = valueItems(face.updatableFields(template, letter), known, face).map((item) => ({
    ...item,
    description: item.value === '' ? 'nog niet ingevuld' : item.value,
  }));
  const chosen = await chooseSome(items, {
    title: TITLE,
    placeHolder: 'Vink aan wat u wilt bijwerken',
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!chosen || chosen.length === 0) return undefined;
  const unchanged = { label: 'Laten zoals het is', description: 'de brief verandert hier niet' };
  const answers = await askSteps(TITLE, stepsForItems(chosen, known, face), { whenEmpty: unchanged });
  return answers && valuesFromItems(chosen, answers, known, face);
}

/** One step, that one undo takes back. */
async function write(document: vscode.TextDocument, { text }: LetterUpdate): Promise<boolean> {
  if (await replaceText(document, text)) return true;
  void warn('De brief is niet bijgewerkt: dit document kan niet worden bewerkt.');
  return false;
}

function tell({ changed, untouched }: LetterUpdate): void {
  if (changed.length === 0) {
    flash('$(check) De gegevens zijn hetzelfde gebleven.', 5000);
    return;
  }
  const names = (fields: readonly Field[]) => fields.map(({ question }) => question).join(', ');
  const done = `Bijgewerkt: ${names(changed)}.`;
  if (untouched.length === 0) flash(`$(check) ${done}`, 5000);
  else {
    void warn(
      `${done} In de tekst kan nog het oude staan van: ${names(untouched)}. U hebt die zinnen zelf gewijzigd; kijk ze na.`,
    );
  }
}
