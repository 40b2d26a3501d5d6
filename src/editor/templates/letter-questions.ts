import type { Template } from '../../template/index.ts';
import { choose, flash } from '../workbench/show.ts';
import { askSteps, type Step, type WhenEmpty } from '../workbench/steps.ts';
import type { Answers, Beginning, Begun, Left } from '../workbench/unfinished.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** What is said of a question to which what came in gives no answer. */
export const NOT_KNOWN: WhenEmpty = { label: 'Niet bekend', description: 'blijft een open plek in de brief' };

/** What is asked for a letter. */
export interface LetterQuestions {
  readonly template: Template;
  /** What the user reads above the questions; the title of the template where it is left out. */
  readonly title?: string;
  /** What sets the letter apart from others of the template: where it comes, or what it answers. */
  readonly about: unknown;
  readonly whenEmpty?: WhenEmpty;
  /** Chooses and finds what comes before the questions; undefined when that was left. */
  begin(): Promise<Beginning | undefined>;
  /** The questions, with what they follow from. */
  steps(beginning: Beginning): readonly Step[] | Promise<readonly Step[]>;
}

/** What was answered for a letter. */
export interface LetterAnswers extends Beginning {
  readonly answers: Answers;
  /** Forgets the answers: the letter was made. Until then they are offered again to who begins anew. */
  done(): void;
}

/**
 * Asks what is to be known for a letter. Who leaves the questions, or what comes after them, finds the answers again at the next start
 * of the same letter.
 * @returns undefined when the questions were left.
 */
export async function askForLetter(
  { unfinished }: Pick<Workbench, 'unfinished'>,
  { template, title = template.title, about, whenEmpty, begin, steps }: LetterQuestions,
): Promise<LetterAnswers | undefined> {
  const name = JSON.stringify([template.file, about]);
  const earlier = unfinished.get(name);
  const goesOn = earlier ? await offerToGoOn(title, earlier) : false;
  if (goesOn === undefined) return undefined;
  if (!goesOn) unfinished.delete(name);
  const from = goesOn ? earlier : undefined;
  const beginning = from?.beginning ?? (await begin());
  if (!beginning) return undefined;
  const keep = (left: Left) => {
    if (left.answered > 0) unfinished.set(name, { beginning, left });
    else unfinished.delete(name);
  };
  const answers = await askSteps(title, await steps(beginning), {
    ...(whenEmpty && { whenEmpty }),
    ...(from && { from: from.left }),
    keep,
  });
  if (answers) return { ...beginning, answers, done: () => unfinished.delete(name) };
  if (unfinished.has(name)) flash('$(history) Wat u invulde, blijft bewaard zolang dit venster open is.');
  return undefined;
}

/** Whether the user goes on with what was answered before; undefined when the choice was left. */
async function offerToGoOn(title: string, { left: { answered, total } }: Begun): Promise<boolean | undefined> {
  const goOn = {
    label: `Verder gaan met wat u al invulde (${answered} van ${total})`,
    detail: 'Bij de vraag waar u stopte; met de pijl linksboven gaat u terug.',
  };
  const anew = { label: 'Opnieuw beginnen', detail: 'Wat u eerder invulde, vervalt.' };
  const chosen = await choose([goOn, anew], {
    title,
    placeHolder: 'U was al met deze brief begonnen.',
    ignoreFocusOut: true,
  });
  return chosen && chosen === goOn;
}
