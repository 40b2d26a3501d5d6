import * as vscode from 'vscode';
import { editProfile, type FrontMatterData, HOUSE_NOTATIONS, type Profile } from '../letter/index.ts';
import type { House, Houses } from './house.ts';
import { askSteps, type Step } from './steps.ts';
import type { Workbench } from './workbench.ts';

/** The details of the sender: the same in every letter, so they are asked once. */
const SENDER: readonly string[] = ['ondertekening', 'directie', 'contactpersoon', 'retouradres'];

const FILE = 'profiel.yaml';

/** Keeps the sender's details that were answered and that the profile does not have yet. */
export async function rememberSender(
  houses: Houses,
  house: House,
  answers: { readonly [field: string]: FrontMatterData },
): Promise<void> {
  const fresh = Object.entries(answers).filter(([key]) => SENDER.includes(key) && !house.profile.values[key]);
  if (fresh.length === 0) return;
  await houses.write(house, FILE, editProfile(await houses.read(house, FILE), Object.fromEntries(fresh)));
  vscode.window.setStatusBarMessage('$(account) Uw gegevens zijn onthouden in profiel.yaml.', 5000);
}

/** "Brief: profiel instellen…": asks the sender's details and the notation of the house, and keeps them. */
export function profile({ houses }: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.setUpProfile', async () => {
    await houses.ready;
    const house = houses.of(vscode.window.activeTextEditor?.document);
    const answers = await askSteps('Profiel instellen', profileSteps(house.profile), NOT_KEPT);
    if (!answers) return;
    const changes = profileChanges(house.profile, answers);
    if (Object.keys(changes).length > 0) {
      await houses.write(house, FILE, editProfile(await houses.read(house, FILE), changes));
    }
    const open = 'Openen';
    const choice = await vscode.window.showInformationMessage(
      'Uw profiel is opgeslagen. Nieuwe brieven nemen het over.',
      open,
    );
    if (choice === open) await vscode.window.showTextDocument(houses.file(house, FILE));
  });
}

/** A box that is left empty keeps nothing. */
const NOT_KEPT = { label: 'Niet vastleggen', description: 'u kiest het per brief' };

/** What each notation looks like, for who knows it by sight and not by name. */
const NOTATION_EXAMPLES: Readonly<Record<(typeof HOUSE_NOTATIONS)[number], string>> = {
  leidraad: 'Kamerstukken II 2019/20, 31757, nr. 102',
  kamer: 'Kamerstuk 31 757, nr. 102',
  'bzk-kort': 'TK 31757-102; 2020',
  kort: 'Kamerstuk 31757-102',
};

function profileSteps({ values, signatory, notation, kenmerkPattern }: Profile): Step[] {
  const text = (key: string) => (typeof values[key] === 'string' ? (values[key] as string) : '');
  return [
    {
      id: 'functie',
      question: 'Wie ondertekent de brieven? De functie.',
      value: signatory?.functie ?? '',
      example: 'De minister van Waterbeheer',
    },
    { id: 'naam', question: 'De naam van wie ondertekent.', value: signatory?.naam ?? '' },
    { id: 'directie', question: 'De directie of afdeling.', value: text('directie') },
    {
      id: 'retouradres',
      question: 'Het retouradres, op één regel.',
      value: text('retouradres'),
      example: 'Postbus 12345 2500 AA Den Haag',
    },
    {
      id: 'kenmerk-patroon',
      question: 'Hoe ziet een kenmerk er bij u uit?',
      value: kenmerkPattern ?? '',
      example: '2026-0000…',
    },
    {
      id: 'notatie',
      question: 'Hoe verwijst u naar Kamerstukken?',
      value: notation ?? '',
      choices: HOUSE_NOTATIONS.map((label) => ({ label, description: NOTATION_EXAMPLES[label] })),
    },
  ];
}

/** What the answers change; a box that was emptied takes the value away. */
function profileChanges(
  { values, signatory }: Profile,
  answers: ReadonlyMap<string, string>,
): Record<string, FrontMatterData> {
  const changes: Record<string, FrontMatterData> = {};
  const functie = answers.get('functie');
  const naam = answers.get('naam');
  if (functie !== undefined && (functie !== signatory?.functie || naam !== signatory.naam)) {
    changes['ondertekening'] = naam === undefined ? { functie } : { functie, naam };
  }
  for (const key of ['directie', 'retouradres', 'kenmerk-patroon', 'notatie']) {
    const answer = answers.get(key);
    if (answer !== undefined && answer !== values[key]) changes[key] = answer;
    else if (answer === undefined && values[key]) changes[key] = null;
  }
  return changes;
}
