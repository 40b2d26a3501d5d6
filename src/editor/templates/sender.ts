import type * as vscode from 'vscode';
import { editProfile, readProfile } from '../../house/index.ts';
import type { FrontMatterData } from '../../letter/index.ts';
import type { Signing, Template, TemplateValues } from '../../template/index.ts';
import type { House, Houses } from '../workbench/house.ts';
import { choose, flash, inform, warn } from '../workbench/show.ts';
import type { Beginning } from '../workbench/unfinished.ts';
import { templates } from './templates.ts';

/** The details of the sender: the same in every letter, so they are asked once. */
const SENDER: readonly string[] = ['ondertekening', 'directie', 'contactpersoon', 'retouradres'];

const FILE = 'profiel.yaml';

/**
 * Keeps the sender's details that were answered and that the profile, as it is by now, does not have yet. A profile is made only by who
 * asks for one: where the file is not there nothing is kept.
 */
export async function rememberSender(
  houses: Houses,
  house: House,
  answers: { readonly [field: string]: FrontMatterData },
): Promise<void> {
  const told = Object.entries(answers).filter(([key]) => SENDER.includes(key));
  if (told.length === 0) return;
  try {
    const changed = await houses.change(house, FILE, (before) => {
      if (before.trim() === '') return undefined;
      const { values } = readProfile(before).profile;
      const fresh = told.filter(([key]) => !values[key]);
      return fresh.length > 0 ? editProfile(before, Object.fromEntries(fresh)) : undefined;
    });
    if (changed) flash('$(account) Uw gegevens zijn onthouden in profiel.yaml.', 5000);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void warn(`De brief staat er, maar uw gegevens zijn niet onthouden. ${reason}`);
  }
}

/**
 * Who signs the answer to what was addressed to these ministers; undefined when the choice was left. What differs from the profile is told.
 */
async function chooseSigning(
  house: House,
  template: Template,
  addressed: readonly string[],
): Promise<Signing | undefined> {
  const chosen = await chooseSignatory(house, template);
  if (!chosen || !template.fields.some(({ name }) => name === 'ondertekening')) return chosen && { values: chosen };
  const signing = (await templates()).signsFor(addressed, house.profile, chosen);
  if (signing.told) void inform(signing.told);
  return signing;
}

/** The same, as that with which a letter begins. */
export async function beginSigned(
  house: House,
  template: Template,
  addressed: readonly string[],
): Promise<Beginning | undefined> {
  const signing = await chooseSigning(house, template, addressed);
  return signing && { signing };
}

type SignerItem = vscode.QuickPickItem & { readonly data: FrontMatterData };

/**
 * Who signs, where the profile names more than one: the user chooses. For a joint letter all of them are proposed.
 * @returns what the letter takes from the choice, {} where there is nothing to choose; undefined when it was left.
 */
export async function chooseSignatory({ profile }: House, template: Template): Promise<TemplateValues | undefined> {
  const { signatories = [] } = profile;
  const { title, fields } = template;
  if (signatories.length < 2 || !fields.some(({ name, kind }) => name === 'ondertekening' && kind === 'persoon'))
    return (await templates()).jointSignatures(template, profile);
  const items: SignerItem[] = signatories.map(({ functie, naam }) => ({
    label: functie,
    ...(naam !== undefined && { description: naam }),
    data: naam === undefined ? { functie } : { functie, naam },
  }));
  const other: SignerItem = { label: 'Iemand anders', data: null };
  const placeHolder = 'Wie ondertekent de brief?';
  const chosen = await choose([...items, other], { title, placeHolder, ignoreFocusOut: true });
  return chosen && { ondertekening: chosen.data };
}
