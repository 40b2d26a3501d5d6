import type * as vscode from 'vscode';
import { type Letter, openInFinished } from '../../letter/index.ts';
import { goTo } from './editing.ts';
import { warn } from './show.ts';

const SHOW = 'Toon de eerste';

/**
 * Tells how many open places a letter has before it is given away; without open places nothing is said.
 *
 * @param anyway what the user chooses to give it away all the same: 'Toch kopiëren'
 * @returns false where it is not given away.
 */
export async function passesOpenPlaces(
  { document }: vscode.TextEditor,
  letter: Letter,
  anyway: string,
): Promise<boolean> {
  const openPlaces = openInFinished(letter);
  const [first] = openPlaces;
  if (!first) return true;
  const one = openPlaces.length === 1;
  const message = `In deze brief ${one ? 'staat nog 1 open plek' : `staan nog ${openPlaces.length} open plekken`}.`;
  const choice = await warn(message, anyway, SHOW);
  if (choice === SHOW) await goTo(document, first.span);
  return choice === anyway;
}
