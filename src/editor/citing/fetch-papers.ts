import * as vscode from 'vscode';
import { describeFeed, describeFeedProgress, type FeedProgress } from '../../register/sqlite/index.ts';
import type { Fetching } from '../workbench/fetching/desk.ts';
import { TAKE_STEP } from '../workbench/fetching/step-command.ts';
import { failureSentence, type Step } from '../workbench/fetching/told.ts';
import { looksUp } from '../workbench/settings.ts';
import { choose, fail, flash, inform, warn } from '../workbench/show.ts';
import { cancellable } from '../workbench/signal.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { UpdateTotal } from './update-total.ts';

const UPDATE = 'Kamerstukkenlijst bijwerken';
const ALL = 'Alle Kamerstukken ophalen';

/** What the command is told beforehand is not asked. */
interface Wish {
  /** True: the user wants it, however much it is. */
  readonly ophalen: boolean;
}

/**
 * "Brief: Kamerstukkenlijst bijwerken" and "Brief: alle Kamerstukken ophalen…": what otherwise comes by itself, now, with progress; and
 * the command behind each offer to look something up.
 */
export function fetchPapers({ fetching, machine }: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(TAKE_STEP, (step: Step, dossier?: string) => fetching.take(step, dossier)),
    vscode.commands.registerCommand('briefwijzer.turnOnLookUp', () => fetching.take('turn-on')),
    vscode.commands.registerCommand('briefwijzer.updateList', async () => {
      if (!(await fetching.allow())) return;
      const dossiers = fetching.used();
      if (dossiers.length === 0) {
        void inform('Er is nog niets om bij te werken: geen open brief verwijst naar een dossier.');
        return;
      }
      await update(dossiers, fetching).finally(() => machine.renew());
    }),
    vscode.commands.registerCommand('briefwijzer.fetchAll', async (told: Partial<Wish> = {}) => {
      if (!(await fetching.allowAll())) return;
      if (told.ophalen ?? (await askAll())) await fetchAll(fetching);
    }),
  );
}

/** Brings dossiers up to date, one after another; what came stays when it is ended. */
async function update(dossiers: readonly string[], fetching: Fetching): Promise<void> {
  const total = new UpdateTotal();
  const told = await cancellable(UPDATE, async (signal, progress) => {
    for (const [at, dossier] of dossiers.entries()) {
      const message = `Dossier ${dossier} (${at + 1} van ${dossiers.length})`;
      progress.report({ message, increment: at === 0 ? 0 : 100 / dossiers.length });
      await total.add(dossier, fetching.fetch(dossier, signal), signal);
    }
  });
  const rest = total.done < dossiers.length ? ` ${total.done} van ${dossiers.length} dossiers zijn bijgewerkt.` : '';
  if (told === 'cancelled') flash(`$(circle-slash) Bijwerken afgebroken.${rest}`);
  else if (told instanceof Error) void fail(`${failureSentence(told)}${rest}`);
  else if (total.hasFailed) void warn(total.describe());
  else void inform(total.describe());
}

/**
 * Asks whether everything is to be read, and says what the server sees of it. Some 700,000 rows, 250 a page and at most four pages a second,
 * are twelve minutes at the very least.
 */
async function askAll(): Promise<boolean> {
  const yes = {
    label: 'Ja, ophalen',
    detail:
      'Een kwartier tot een uur; u kunt doorwerken en afbreken. De server ziet hiervan alleen dat u alles ophaalt.',
  };
  const rest = looksUp()
    ? 'Briefwijzer zoekt dan alleen op waar uw brieven naar verwijzen.'
    : 'Er wordt niets opgehaald.';
  const no = { label: 'Nee', detail: rest };
  const placeHolder = 'Alle Kamerstukken sinds september 2008 ophalen bij de Tweede Kamer?';
  return (await choose([yes, no], { title: ALL, placeHolder, ignoreFocusOut: true })) === yes;
}

async function fetchAll(fetching: Fetching): Promise<void> {
  const told = await cancellable(ALL, (signal, progress) =>
    fetching.fetchAll(signal, (now: FeedProgress) => progress.report({ message: describeFeedProgress(now) })),
  );
  if (told === 'cancelled') flash('$(circle-slash) Ophalen afgebroken; de volgende keer gaat het hier verder.');
  else if (told instanceof Error) void fail(`${failureSentence(told)} Wat al was opgehaald, blijft.`);
  else void inform(`${describeFeed(told)}.`);
}
