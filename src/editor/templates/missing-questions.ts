import * as vscode from 'vscode';
import type { Field, Template, TemplateValues } from '../../template/index.ts';
import type { House } from '../workbench/house.ts';
import type { Step } from '../workbench/steps.ts';
import type { Answers, Beginning } from '../workbench/unfinished.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { askForLetter } from './letter-questions.ts';
import { answerIn, questionsFor, valuesOf } from './questions.ts';
import { chooseSignatory } from './sender.ts';
import { templates } from './templates.ts';

/** What is known of a letter before anything is asked. */
export interface Known {
  readonly house: House;
  /** What the front matter says in which the letter comes. */
  readonly own: TemplateValues;
  /** The address of the document in which it comes, or of the folder that a new one is for; '' where nothing is open. */
  readonly place: string;
}

/** The data of a letter. */
export interface LetterData {
  /** All that is known of it. */
  readonly values: TemplateValues;
  /** What the user answered of that. */
  readonly answers: TemplateValues;
  /** Forgets the answers: the letter was made. */
  done(): void;
}

/** Asks what is not known yet of a letter, who signs first; undefined when the questions were left. */
export async function askMissing(
  workbench: Workbench,
  template: Template,
  { house, own, place }: Known,
): Promise<LetterData | undefined> {
  const face = await templates();
  const knownFor = ({ signing }: Beginning) => ({ ...house.profile.values, ...signing.values, ...own });
  const missing = (beginning: Beginning) => face.missingFields(template, knownFor(beginning));
  const begin = async (): Promise<Beginning | undefined> => {
    const signed = own['ondertekening'] ? {} : await chooseSignatory(house, template);
    if (!signed) return undefined;
    const fields = missing({ signing: { values: signed } });
    const canCopy = fields.some(({ kind }) => COPIED.includes(kind));
    return { signing: { values: signed }, copied: face.valuesFromText(canCopy ? await clipboard() : '', fields) };
  };
  const stepsFor = (beginning: Beginning) => withCopied(questionsFor(missing(beginning), face), beginning.copied ?? {});
  const asked = await askForLetter(workbench, { template, about: place, begin, steps: stepsFor });
  if (!asked) return undefined;
  const { copied = {}, answers: typed, done } = asked;
  const answers = {
    ...valuesOf(typed, missing(asked), face),
    ...unchanged(typed, stepsFor(asked), copied),
  };
  return { values: { ...knownFor(asked), ...answers }, answers, done };
}

/** The kinds of fields that what was copied can answer. */
const COPIED: readonly Field['kind'][] = ['datum', 'kamerstuk', 'ontvangen'];

/** What was copied; '' in a browser, which asks the user for leave to read it, or complains. */
async function clipboard(): Promise<string> {
  if (vscode.env.uiKind !== vscode.UIKind.Desktop) return '';
  return Promise.resolve(vscode.env.clipboard.readText()).catch(() => '');
}

/** The questions with what was copied in their boxes. */
function withCopied(steps: readonly Step[], copied: TemplateValues): Step[] {
  return steps.map((step): Step => {
    const value = answerIn(step.id, copied);
    return value === '' ? step : { ...step, value, question: `${step.question} Dit stond op het klembord.` };
  });
}

/** What was copied and left as it was: in full, also what does not fit in a box of one line. */
function unchanged(answers: Answers, steps: readonly Step[], copied: TemplateValues): TemplateValues {
  const kept = Object.entries(copied).filter(([name]) => {
    const own = steps.filter(({ id }) => id === name || id.startsWith(`${name}.`));
    return own.every(({ id }) => (answers.get(id) ?? '') === answerIn(id, copied));
  });
  return Object.fromEntries(kept);
}
