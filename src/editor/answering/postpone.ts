import * as vscode from 'vscode';
import { type IsoDate, writeDate } from '../../dates/index.ts';
import { kindOfLetter, kindThatPostpones } from '../../house/index.ts';
import { editFrontMatter, type Letter } from '../../letter/index.ts';
import type { Postponed, TemplateData } from '../../template/index.ts';
import { askForLetter } from '../templates/letter-questions.ts';
import { openNewLetter } from '../templates/new-letter.ts';
import { questionsFor, valuesOf } from '../templates/questions.ts';
import { beginSigned } from '../templates/sender.ts';
import { loadTemplates, received, renderIn, templates, usableTemplate } from '../templates/templates.ts';
import { applyTo } from '../workbench/editing.ts';
import { today } from '../workbench/findings.ts';
import { editOf } from '../workbench/places.ts';
import { inform, warn } from '../workbench/show.ts';
import type { Step } from '../workbench/steps.ts';
import type { Beginning } from '../workbench/unfinished.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { type Incoming, incomingOf } from './incoming-letter.ts';

const KEY = 'uitgesteld-op';

/**
 * "Brief: uitstelbrief schrijven…": the letter that tells the Tweede Kamer that answers come later, from the answers that are
 * being written or from the Kamervragen that are open. Answers remember the day, from which six weeks count.
 */
export function postpone(workbench: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.postpone', async () => {
    await workbench.houses.ready;
    const document = vscode.window.activeTextEditor?.document;
    const letter = document && workbench.letters.read(document);
    const file = document && workbench.documents.shown(document);
    const asked = letter && (await questionsIn(letter, file ? incomingOf(file) : { text: letter.source }));
    if (!document || !asked) {
      void inform('Open de Kamervragen of de antwoorden waaraan u werkt; dan zet Briefwijzer de uitstelbrief klaar.');
      return;
    }
    if (await writeLetter(workbench, document, asked)) await remember(document, letter);
  });
}

/** Kamervragen to postpone, and who is to sign. */
interface Postponing extends Postponed {
  /** The ministers who were asked. */
  readonly gericht: readonly string[];
  /** Who signs the answers, where that is known already. */
  readonly ondertekening?: TemplateData;
}

/** The Kamervragen of a draft or of the text that is open; undefined where it has no questions. */
async function questionsIn(letter: Letter, { text, ...options }: Incoming): Promise<Postponing | undefined> {
  const listed = letter.frontMatter?.entries.find(({ key }) => key === 'ontvangen')?.value;
  if (letter.addressee.kamers.includes('I')) return undefined;
  const face = await templates();
  if (listed !== undefined && letter.ontvangen.some(({ soort }) => soort === 'vragen')) {
    const { ondertekening } = face.valuesOfLetter(letter);
    const medeNamens = face.alsoOnBehalf(letter.flow.text);
    return { ontvangen: listed, medeNamens, gericht: [], ...(ondertekening && { ondertekening }) };
  }
  const read = (await received()).readKamervragen(text, options);
  if (!read || read.kamer === 'eerste') return undefined;
  const { ingezonden, ...rest } = read;
  const { ontvangen } = face.questionValues({ ...rest, ...(ingezonden && { ingezonden }), medeNamens: [] });
  return { ontvangen: ontvangen ?? null, medeNamens: [], gericht: read.gericht };
}

async function writeLetter(workbench: Workbench, document: vscode.TextDocument, asked: Postponing): Promise<boolean> {
  const template = await usableTemplate(await loadTemplates(workbench), kindThatPostpones('kamervragen'));
  if (!template) return false;
  const house = workbench.houses.of(document);
  const { ondertekening, gericht } = asked;
  const face = await templates();
  const knownFor = ({ signing }: Beginning) => {
    const others = face.othersAsked(gericht, signing.functie);
    const values = face.postponeValues({ ...asked, medeNamens: [...asked.medeNamens, ...others] });
    return { ...house.profile.values, ...signing.values, ...values };
  };
  const missing = (beginning: Beginning) => face.missingFields(template, knownFor(beginning));
  const given = await askForLetter(workbench, {
    template,
    about: asked,
    begin: async () =>
      ondertekening ? { signing: { values: { ondertekening } } } : beginSigned(house, template, gericht),
    steps: (beginning) => withLastDay(questionsFor(missing(beginning), face), face.postponedUntil(asked.ontvangen)),
  });
  if (!given) return false;
  const values = { ...knownFor(given), ...valuesOf(given.answers, missing(given), face) };
  const result = await renderIn(house, template, values);
  if (!result) return false;
  const isMade = await openNewLetter(result, vscode.ViewColumn.Beside);
  if (isMade) given.done();
  return isMade;
}

/** Offers the last day on which the answer is in time for when it is expected. */
function withLastDay(steps: readonly Step[], until: IsoDate | undefined): Step[] {
  return steps.map((step) => (step.id === 'verwacht' && until ? { ...step, value: writeDate(until) } : step));
}

/** Writes in the head of the answers that the Kamer has been told. */
async function remember(document: vscode.TextDocument, letter: Letter): Promise<void> {
  if (kindOfLetter(letter.soort)?.answers !== 'kamervragen') return;
  const edits = editFrontMatter(document.getText(), KEY, today()).map((one) => editOf(document, one));
  if (!(await applyTo(document, edits)))
    void warn(`Vul in de kop van de antwoorden zelf ${KEY} in: het document kan niet worden bewerkt.`);
}
