import * as vscode from 'vscode';

/** One question of a multi-step input. */
export interface Step {
  /** Under which name the answer is given back. */
  readonly id: string;
  /** What is asked, in Dutch: "Wat is het onderwerp van de brief?" */
  readonly question: string;
  /** What stands in the box already. */
  readonly value?: string;
  /** What an answer looks like, shown grey in an empty box. */
  readonly example?: string;
  /** Answers to choose from; another answer may be typed all the same. */
  readonly choices?: readonly StepChoice[];
  /** Says what is wrong with an answer; undefined when nothing is. An empty answer is never checked: it leaves the place open. */
  check?(answer: string): string | undefined;
}

/** An answer to choose. */
export interface StepChoice {
  readonly label: string;
  readonly description?: string;
}

/** The answers by the ids of their steps; a question that was skipped has no answer. */
export type Answers = ReadonlyMap<string, string>;

type Outcome =
  | { readonly kind: 'answer'; readonly value: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'cancel' };

/**
 * Asks the questions one by one, with a step count and a way back. Enter on an empty box skips a question; Escape ends the
 * whole input.
 * @returns the answers, or undefined when the input was ended.
 */
export async function askSteps(title: string, steps: readonly Step[]): Promise<Answers | undefined> {
  const answers = new Map<string, string>();
  let at = 0;
  while (at < steps.length) {
    const step = steps[at];
    if (!step) break;
    const current = answers.get(step.id) ?? step.value ?? '';
    const place = { title, step: at + 1, totalSteps: steps.length };
    const outcome = step.choices?.length
      ? await askChoice(step, step.choices, current, place)
      : await askText(step, current, place);
    if (outcome.kind === 'cancel') return undefined;
    if (outcome.kind === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    if (outcome.value === '') answers.delete(step.id);
    else answers.set(step.id, outcome.value);
    at++;
  }
  return answers;
}

interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** What both kinds of box have in common: title, step count, back button, and staying open when the focus goes elsewhere. */
function prepare(box: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] }, place: Place): void {
  box.title = place.title;
  box.step = place.step;
  box.totalSteps = place.totalSteps;
  box.ignoreFocusOut = true;
  box.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
}

function askText(step: Step, value: string, place: Place): Promise<Outcome> {
  const box = vscode.window.createInputBox();
  prepare(box, place);
  box.value = value;
  box.prompt = `${step.question} (leeg laten: later invullen)`;
  if (step.example !== undefined) box.placeholder = step.example;
  const problem = (answer: string) => (answer.trim() === '' ? undefined : step.check?.(answer.trim()));
  return outcomeOf(box, (settle) => [
    box.onDidChangeValue((answer) => {
      box.validationMessage = problem(answer);
    }),
    box.onDidAccept(() => {
      box.validationMessage = problem(box.value);
      if (!box.validationMessage) settle({ kind: 'answer', value: box.value.trim() });
    }),
    box.onDidTriggerButton(() => settle({ kind: 'back' })),
  ]);
}

const SKIP = 'Later invullen';

function askChoice(step: Step, choices: readonly StepChoice[], value: string, place: Place): Promise<Outcome> {
  const pick = vscode.window.createQuickPick();
  prepare(pick, place);
  pick.placeholder = step.question;
  pick.matchOnDescription = true;
  const skip: vscode.QuickPickItem = { label: SKIP, description: 'blijft een open plek in de brief', alwaysShow: true };
  const items: vscode.QuickPickItem[] = choices.map(({ label, description }) => ({
    label,
    ...(description === undefined ? {} : { description }),
  }));
  const show = (typed: string) => {
    const own = typed.trim() !== '' && !choices.some(({ label }) => label === typed.trim());
    pick.items = [
      ...items,
      ...(own ? [{ label: typed.trim(), description: 'zoals getypt', alwaysShow: true }] : []),
      skip,
    ];
  };
  show('');
  const current = pick.items.find(({ label }) => label === value);
  if (current) pick.activeItems = [current];
  return outcomeOf(pick, (settle) => [
    pick.onDidChangeValue(show),
    pick.onDidAccept(() => {
      const chosen = pick.activeItems[0];
      if (chosen) settle({ kind: 'answer', value: chosen.label === SKIP ? '' : chosen.label });
    }),
    pick.onDidTriggerButton(() => settle({ kind: 'back' })),
  ]);
}

/** Shows a box and waits for what becomes of it; hiding it in any other way is a cancel. */
function outcomeOf(
  box: vscode.QuickInput,
  listen: (settle: (outcome: Outcome) => void) => vscode.Disposable[],
): Promise<Outcome> {
  return new Promise((resolve) => {
    const listeners = listen((outcome) => {
      resolve(outcome);
      box.hide();
    });
    listeners.push(
      box.onDidHide(() => {
        resolve({ kind: 'cancel' });
        for (const listener of listeners) listener.dispose();
        box.dispose();
      }),
    );
    box.show();
  });
}
