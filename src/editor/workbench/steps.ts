import * as vscode from 'vscode';
import { printable } from '../../text/index.ts';
import { linkless } from './markdown.ts';
import { shownRow } from './show.ts';
import { type Answers, answersIn, type Left, leftAt, placeToGoOn } from './unfinished.ts';

/** One question of a multi-step input. */
export interface Step {
  /** Under which name the answer is given back. */
  readonly id: string;
  /** What is asked, in Dutch: "Wat is het onderwerp van de brief?" */
  readonly question: string;
  /** What stands in the box already, or how that follows from the answers so far. */
  readonly value?: string | ((answers: Answers) => string);
  /** What an answer looks like, shown grey in an empty box. */
  readonly example?: string;
  /** Answers to choose from; another answer may be typed all the same, unless `only` says otherwise. */
  readonly choices?: readonly StepChoice[];
  /**
   * `one`: one of the choices and nothing else; `one-or-none`: that or no answer; `some`: any number of them, the answer has a line
   * for each.
   */
  readonly only?: 'one' | 'one-or-none' | 'some';
  /** Says what is wrong with an answer; undefined when nothing is. An empty answer is never checked: it leaves the place open. */
  check?(answer: string): string | undefined;
}

/** An answer to choose. */
export interface StepChoice {
  readonly label: string;
  readonly description?: string;
}

/** What happens to a question without an answer, as the user reads it. */
export interface WhenEmpty {
  readonly label: string;
  readonly description: string;
}

const LATER: WhenEmpty = { label: 'Later invullen', description: 'blijft een open plek in de brief' };

/** How questions are asked, where that is not as usual. */
export interface Asking {
  /** What is said of a question without an answer; "Later invullen" where it is left out. */
  readonly whenEmpty?: WhenEmpty;
  /** What stood in the boxes when the questions were left before; they go on from there. */
  readonly from?: Left;
  /** Told what stands in the boxes when the questions end, also when all of them were answered. */
  keep?(left: Left): void;
  /** Told when the user goes back from the first question; without it there is no way back from there. */
  back?(): void;
}

interface Outcome {
  readonly kind: 'answer' | 'back' | 'cancel';
  /** What stood in the box, '' for a question that is left open; undefined where that is no answer yet. */
  readonly value?: string;
}

/**
 * Asks the questions one by one, with a step count and a way back. Enter on an empty box skips a question; Escape ends the
 * whole input. Who goes back and comes again finds everything as it was left.
 * @returns the answers, or undefined when the input was ended.
 */
export async function askSteps(
  title: string,
  steps: readonly Step[],
  { whenEmpty = LATER, from, keep, back }: Asking = {},
): Promise<Answers | undefined> {
  /** What stood in each box when it was left, '' for one that was emptied. */
  const left = new Map(from?.boxes);
  // each box makes way for the next only when that is there: in between the window would flicker
  let before: vscode.QuickInput | undefined;
  let at = placeToGoOn(steps, from);
  try {
    while (at < steps.length) {
      const step = steps[at];
      if (!step) break;
      const proposed = (typeof step.value === 'function' ? step.value(answersIn(left)) : step.value) ?? '';
      const current = left.get(step.id) ?? proposed;
      const place = { title, step: at + 1, totalSteps: steps.length, whenEmpty, hasBack: at > 0 || back !== undefined };
      const question = boxFor(step, current, place);
      const outcome = question.ask();
      before?.dispose();
      before = question.box;
      const { kind, value } = await outcome;
      // what was only proposed is no answer of who leaves
      if (value !== undefined && (kind !== 'cancel' || value !== current)) left.set(step.id, value);
      if (kind === 'cancel') return undefined;
      if (kind === 'back' && at === 0) {
        back?.();
        return undefined;
      }
      at += kind === 'answer' ? 1 : -1;
    }
    return answersIn(left);
  } finally {
    before?.dispose();
    keep?.(leftAt(steps, left, at));
  }
}

function boxFor(step: Step, current: string, place: Place): Question {
  const { choices = [], only } = step;
  if (choices.length === 0) return askText(step, current, place);
  return only === 'some' ? askSome(step, choices, current, place) : askChoice(step, choices, current, place);
}

/** A box that is ready to be shown. */
interface Question {
  readonly box: vscode.QuickInput;
  /** Shows it and waits for the answer. */
  ask(): Promise<Outcome>;
}

interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly whenEmpty: WhenEmpty;
  readonly hasBack: boolean;
}

/** What both kinds of box have in common: title, step count, back button, and staying open when the focus goes elsewhere. */
function prepare(box: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] }, place: Place): void {
  box.title = printable(place.title);
  box.step = place.step;
  box.totalSteps = place.totalSteps;
  box.ignoreFocusOut = true;
  box.buttons = place.hasBack ? [vscode.QuickInputButtons.Back] : [];
}

function askText(step: Step, value: string, place: Place): Question {
  const box = vscode.window.createInputBox();
  prepare(box, place);
  box.value = value;
  box.prompt = `${linkless(step.question)} (leeg laten: ${place.whenEmpty.label.toLowerCase()})`;
  if (step.example !== undefined) box.placeholder = step.example;
  const problem = (answer: string) => (answer.trim() === '' ? undefined : step.check?.(answer.trim()));
  return questionOf(box, (settle) => [
    box.onDidChangeValue((answer) => {
      box.validationMessage = problem(answer);
    }),
    box.onDidAccept(() => {
      box.validationMessage = problem(box.value);
      if (!box.validationMessage) settle('answer', box.value.trim());
    }),
    box.onDidTriggerButton(() => settle('back', box.value.trim())),
    box.onDidHide(() => settle('cancel', box.value.trim())),
  ]);
}

/** A row as it is shown, and the answer that it stands for. */
interface AnswerRow extends vscode.QuickPickItem {
  readonly answer: string;
}

function answerRow(choice: StepChoice): AnswerRow {
  return { ...shownRow(choice), answer: choice.label };
}

function askChoice(step: Step, choices: readonly StepChoice[], value: string, place: Place): Question {
  const pick = vscode.window.createQuickPick<AnswerRow>();
  prepare(pick, place);
  pick.placeholder = printable(step.question);
  pick.matchOnDescription = true;
  const skip: AnswerRow = { ...place.whenEmpty, alwaysShow: true, answer: '' };
  const show = (typed: string) => {
    const own = !step.only && typed.trim() !== '' && !choices.some(({ label }) => label === typed.trim());
    pick.items = [
      ...choices.map(answerRow),
      ...(own ? [{ label: typed.trim(), answer: typed.trim(), description: 'zoals getypt', alwaysShow: true }] : []),
      ...(step.only === 'one' ? [] : [skip]),
    ];
  };
  // an answer that was typed is put in the box again, a choice is lit in the list
  const isTyped = !step.only && value !== '' && !choices.some(({ label }) => label === value);
  if (isTyped) pick.value = value;
  show(pick.value);
  const current = value === '' ? undefined : pick.items.find(({ answer }) => answer === value);
  if (current) pick.activeItems = [current];
  return questionOf(pick, (settle) => [
    pick.onDidChangeValue(show),
    pick.onDidAccept(() => {
      const chosen = pick.activeItems[0];
      if (chosen) settle('answer', chosen.answer);
    }),
    pick.onDidTriggerButton(() => settle('back')),
    pick.onDidHide(() => settle('cancel')),
  ]);
}

function askSome(step: Step, choices: readonly StepChoice[], value: string, place: Place): Question {
  const pick = vscode.window.createQuickPick<AnswerRow>();
  prepare(pick, place);
  pick.placeholder = printable(step.question);
  pick.canSelectMany = true;
  pick.items = choices.map(answerRow);
  const chosen = new Set(value.split('\n'));
  pick.selectedItems = pick.items.filter(({ answer }) => chosen.has(answer));
  const ticked = () => pick.selectedItems.map(({ answer }) => answer).join('\n');
  return questionOf(pick, (settle) => [
    pick.onDidAccept(() => settle('answer', ticked())),
    pick.onDidTriggerButton(() => settle('back', ticked())),
    pick.onDidHide(() => settle('cancel', ticked())),
  ]);
}

type Settle = (kind: Outcome['kind'], value?: string) => void;

/** Waits for the answer to a box. */
function questionOf(box: vscode.QuickInput, listen: (settle: Settle) => vscode.Disposable[]): Question {
  return {
    box,
    ask: () =>
      new Promise((resolve) => {
        const settle: Settle = (kind, value) => {
          for (const listener of listeners) listener.dispose();
          resolve(value === undefined ? { kind } : { kind, value });
        };
        const listeners = listen(settle);
        box.show();
      }),
  };
}
