import * as vscode from 'vscode';
import { editProfile } from '../../house/index.ts';
import { today } from '../workbench/findings.ts';
import type { House, Houses } from '../workbench/house.ts';
import { mayWrite, orTell } from '../workbench/refusals.ts';
import { choose, fail, inform } from '../workbench/show.ts';
import { askSteps } from '../workbench/steps.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { profileChanges, profileSteps } from './profile-questions.ts';

const FILE = 'profiel.yaml';
const TITLE = 'Profiel instellen';
/** Where it is kept that the user said "Nu niet": no profile is offered any more, and nothing is kept in one unasked. */
const DECLINED = 'briefwijzer.geenProfiel';

/** A box that is left empty keeps nothing. */
const NOT_KEPT = { label: 'Niet vastleggen', description: 'u kiest het per brief' };

/** "Brief: profiel instellen…": asks what all letters of the user have in common, and keeps it. */
export function profile({ context, files, houses }: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.setUpProfile', async () => {
    await houses.ready;
    const house = houses.of(vscode.window.activeTextEditor?.document);
    if (!mayWrite(files, houses.file(house, FILE)) || !(await askProfile(houses, house))) return;
    // who asks for a profile after all has one from now on
    await context.globalState.update(DECLINED, undefined);
    const open = 'Openen';
    const message = 'Uw profiel is opgeslagen. Nieuwe brieven nemen het over.';
    const choice = await inform(message, open);
    if (choice === open) await vscode.window.showTextDocument(houses.file(house, FILE));
  });
}

/**
 * Asks the profile of a house; nothing is written unless every question was gone through. Nothing is asked where there is a file
 * that cannot be read: the answers would be for nothing.
 */
async function askProfile(houses: Houses, house: House): Promise<boolean> {
  const { flaw } = await houses.read(house, FILE);
  if (flaw !== undefined) {
    void fail(`Het profiel kan niet worden ingesteld. ${FILE}: ${flaw}`);
    return false;
  }
  const answers = await askSteps(TITLE, profileSteps(house.profile, Number(today().slice(0, 4))), {
    whenEmpty: NOT_KEPT,
  });
  if (!answers) return false;
  const changes = profileChanges(house.profile, answers);
  if (Object.keys(changes).length > 0) {
    const written = await orTell(() => houses.change(house, FILE, (before) => editProfile(before, changes)));
    return written !== undefined;
  }
  return true;
}

/** True for a user who does not want a profile: nothing is written into that of the team either. */
export function hasDeclined({ globalState }: Pick<vscode.ExtensionContext, 'globalState'>): boolean {
  return globalState.get<boolean>(DECLINED) === true;
}

/**
 * Offers to make a profile before the first letter without one; once declined it is not offered again, nor where it could not be kept.
 * @returns false when the user left the letter too.
 */
export async function offerProfile(
  { context, files, houses }: Workbench,
  document: vscode.TextDocument | undefined,
): Promise<boolean> {
  const house = houses.of(document);
  const { text, flaw } = await houses.read(house, FILE);
  const isNew = text.trim() === '' && flaw === undefined;
  if (!isNew || files.refusal(houses.file(house, FILE)) || hasDeclined(context)) return true;
  const now = {
    label: 'Nu instellen',
    detail: 'Negen korte vragen; wat u overslaat, kan later. Daarna gaat u verder met de brief.',
  };
  const never = {
    label: 'Nu niet',
    detail: 'Meteen naar de brief. Instellen kan altijd: F1, en dan ‘profiel instellen’.',
  };
  const choice = await choose([now, never], {
    title: 'Sjabloon invoegen',
    placeHolder: 'Wie ondertekent uw brieven, en hoe verwijst u? Leg het één keer vast.',
    ignoreFocusOut: true,
  });
  if (choice === undefined) return false;
  if (choice === never) await context.globalState.update(DECLINED, true);
  else await askProfile(houses, house);
  return true;
}
