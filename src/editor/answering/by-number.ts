import * as vscode from 'vscode';
import { OpenDataError } from '../../open-data/index.ts';
import type { FoundQuestions } from '../../received/index.ts';
import { received } from '../templates/templates.ts';
import { offerStep } from '../workbench/fetching/offer.ts';
import { baseSetting, looksUp } from '../workbench/settings.ts';
import { fail, flash, inform, warn } from '../workbench/show.ts';
import { cancellable } from '../workbench/signal.ts';
import { askSteps, type Step } from '../workbench/steps.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { answerQuestions } from './answer-questions.ts';

/** What the user chooses to answer Kamervragen of which there is no text yet. */
export const BY_NUMBER = 'Kamervragen op nummer…';

/** "Brief: Kamervragen op nummer beantwoorden…": fetches the questions, and puts the letter with an answer to each. */
export function answerByNumber(workbench: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.answerByNumber', async (zaak?: unknown) => {
    await workbench.houses.ready;
    const { numberOfKamervragen } = await received();
    const given = typeof zaak === 'string' ? numberOfKamervragen(zaak) : undefined;
    await answerNumber(workbench, given);
  });
}

/** Answers the Kamervragen with a number, which is asked for where none is given. Tells the user where that cannot be. */
export async function answerNumber(workbench: Workbench, given?: string): Promise<void> {
  const zaak = given ?? (await askNumber());
  if (zaak === undefined) return;
  const bases = await basesFor(workbench);
  const found = bases && (await fetchQuestions(zaak, workbench, bases));
  if (!found) return;
  const told = (await received()).tellFound(zaak, found);
  if (found.kind !== 'questions' && found.kind !== 'head') {
    void warn(told ?? '');
    return;
  }
  if (told !== undefined) void inform(told);
  await answerQuestions(workbench, found.asked);
}

const NO_NUMBER = 'Schrijf het nummer zoals de Kamer, bijvoorbeeld 2021Z03234.';

/** The number that the user types; one that was copied stands there already. */
async function askNumber(): Promise<string | undefined> {
  const { numberOfKamervragen } = await received();
  const copied = numberOfKamervragen(await vscode.env.clipboard.readText());
  const nothing = { label: 'Niets ophalen', description: '' };
  const step: Step = {
    id: 'nummer',
    question: 'Welk nummer hebben de vragen? Alleen dat nummer gaat over het netwerk.',
    value: copied ?? '',
    example: '2021Z03234',
    check: (answer) => (numberOfKamervragen(answer) === undefined ? NO_NUMBER : undefined),
  };
  const answers = await askSteps('Kamervragen op nummer', [step], { whenEmpty: nothing });
  return numberOfKamervragen(answers?.get('nummer') ?? '');
}

interface QuestionBases {
  readonly odata: string;
  readonly publications: string;
}

/** Where to ask; undefined where nothing may be asked, and the user has been offered what changes that. */
async function basesFor({ fetching, machine }: Workbench): Promise<QuestionBases | undefined> {
  const reach = reachable();
  if ('odata' in reach) return reach;
  await offerStep(reach.obstacle, machine, (step) => fetching.take(step));
  const after = reachable();
  return 'odata' in after ? after : undefined;
}

function reachable(): QuestionBases | { readonly obstacle: 'off' | 'untrusted' | { readonly problem: string } } {
  if (!looksUp()) return { obstacle: 'off' };
  if (!vscode.workspace.isTrusted) return { obstacle: 'untrusted' };
  const [odata, publications] = [baseSetting('odata'), baseSetting('publications')];
  if ('problem' in odata) return { obstacle: odata };
  if ('problem' in publications) return { obstacle: publications };
  return { odata: odata.base, publications: publications.base };
}

const AGAIN = 'Opnieuw proberen';

/** Asks, again for as long as the user wants; undefined where nothing came, which the user has been told. */
async function fetchQuestions(
  zaak: string,
  { fetching }: Workbench,
  bases: QuestionBases,
): Promise<FoundQuestions | undefined> {
  const { fetchKamervragen } = await received();
  for (;;) {
    const found = await cancellable(`Kamervragen ${zaak} ophalen`, (signal) =>
      fetchKamervragen(zaak, {
        get: fetching.client(),
        bases,
        now: Date.now,
        dialect: fetching.dialect,
        signal,
      }),
    );
    if (found === 'cancelled') {
      flash('$(circle-slash) Ophalen afgebroken.');
      return undefined;
    }
    if (!(found instanceof Error)) return found;
    if (!(found instanceof OpenDataError)) throw found;
    if ((await fail(`Kamervragen niet opgehaald: ${found.message}.`, AGAIN)) !== AGAIN) return undefined;
  }
}
