import * as vscode from 'vscode';
import { LARGER_FILE, LARGEST_FILE } from '../../files/index.ts';
import { HOUSE_STYLES } from '../../house/index.ts';
import { fillOptions, type Letter, letterBlocks, letterToWrite } from '../../letter/index.ts';
import { fail } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { Format } from './formats.ts';

/** The readers and writers of files, loaded when a letter is first written. */
const files = () => import('../../document/index.ts');

/** A letter as the bytes of a file. */
export interface WrittenLetter {
  readonly bytes: Uint8Array;
  /** What of it is not as it was meant, Dutch sentences for the user. */
  readonly told: readonly string[];
}

/**
 * Writes a letter as the file of a format: in the file of the house where there is one, else in a look of ours. Where a document shows
 * the text of a file, by what was read of that file.
 * @returns undefined where the file of the house is damaged; the user is told of it.
 */
export async function writtenLetter(
  { houses, documents }: Workbench,
  document: vscode.TextDocument,
  letter: Letter,
  { extension }: Format,
): Promise<WrittenLetter | undefined> {
  await houses.ready;
  const model = HOUSE_STYLES[extension];
  const { profile, folder } = houses.of(document);
  const { writeDocument, tellFilled, NotReadable } = await files();
  const shown = documents.shown(document);
  const blocks = letterBlocks(shown ? letterToWrite(shown.read.document) : letter, { values: profile.values });
  const found = await houseFile(vscode.Uri.joinPath(folder, model));
  if (!found || 'unused' in found) {
    const told = found ? [`${model} is niet gebruikt: ${found.unused}.`] : [];
    return { bytes: writeDocument(blocks, extension).bytes, told };
  }
  try {
    const { bytes, filled } = writeDocument(blocks, extension, { ...fillOptions(), bytes: found.bytes });
    return { bytes, told: filled ? tellFilled(model, filled) : [] };
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    void fail(`De brief is niet geschreven: ${model} ${error.message}.`);
    return undefined;
  }
}

/** The file of the house, or why it is not used; undefined where there is none. */
async function houseFile(
  place: vscode.Uri,
): Promise<{ readonly bytes: Uint8Array } | { readonly unused: string } | undefined> {
  const stat = await Promise.resolve(vscode.workspace.fs.stat(place)).catch(() => undefined);
  if (!stat) return undefined;
  // what a stranger put in the folder is not used before the user trusts it
  if (!vscode.workspace.isTrusted) return { unused: 'u hebt deze map niet vertrouwd (beperkte modus)' };
  if (stat.size > LARGEST_FILE) return { unused: `het bestand ${LARGER_FILE}` };
  try {
    return { bytes: await vscode.workspace.fs.readFile(place) };
  } catch {
    return { unused: 'het kan niet worden gelezen' };
  }
}
