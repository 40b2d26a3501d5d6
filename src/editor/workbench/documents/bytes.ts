import * as vscode from 'vscode';
import { LARGER_LETTER, LARGEST_FILE } from '../../../files/index.ts';
import { nameOf } from './address.ts';
import { Unread } from './reading.ts';

/**
 * The bytes of a file, wherever it lies.
 * @throws Unread for one that is gone or too large
 */
export async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
  const { fs } = vscode.workspace;
  const found = await Promise.resolve(fs.stat(file)).catch(() => undefined);
  if (!found || found.type & vscode.FileType.Directory)
    throw new Unread(`${nameOf(file)} is er niet, of kan niet worden gelezen.`);
  if (found.size > LARGEST_FILE) throw new Unread(`${nameOf(file)} ${LARGER_LETTER}.`);
  try {
    return await fs.readFile(file);
  } catch {
    throw new Unread(`${nameOf(file)} kan niet worden gelezen.`);
  }
}
