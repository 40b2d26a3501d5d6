import * as vscode from 'vscode';
import { type Letter, readLetter, soortOf } from '../../letter/index.ts';
import type { Houses } from '../workbench/house.ts';
import type { Letters } from '../workbench/letters.ts';
import { lengthOf } from '../workbench/places.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { MarkdownIt } from './markdown-it.ts';
import type { ShownLetter } from './page.ts';
import { letterPages } from './plugin.ts';

/**
 * What is longer (UTF-16 units) is not read as a whole for the preview, which is made anew at every change: no letter comes near it. Its
 * head is shown, and the open places of as much of it.
 */
const MOST_READ = 128 * 1024;

/** What VS Code's Markdown preview asks of an extension that adds to it (`markdown.markdownItPlugins` in package.json). */
export interface PreviewPlugin {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Lets VS Code's own Markdown preview show a draft as the letter that it becomes. */
export function letterPreview(letters: Letters, houses: Houses): PreviewPlugin {
  return { extendMarkdownIt: (md) => letterPages(md, (text) => shownLetter(letters, houses, text)) };
}

/** Shows a text as a letter from the moment on which the check makes it one. */
export function refreshPreview({ letters }: Workbench): vscode.Disposable {
  return letters.onDidCount(({ languageId }) => {
    if (languageId === 'markdown') void vscode.commands.executeCommand('markdown.preview.refresh');
  });
}

/**
 * The letter that a text is. The preview gives a text without its name; a document that is open under it says whether it is a letter.
 * Where nothing is open under it, as with an older version, the front matter says so.
 */
function shownLetter(letters: Letters, houses: Houses, text: string): ShownLetter | undefined {
  const documents = vscode.workspace.textDocuments.filter((one) => isText(one, text));
  const isKind = soortOf(text) !== undefined;
  // without a kind a text is a letter by its name: where it is open under another name too, the preview does not say which is shown
  if (!isKind && (documents.length === 0 || !documents.every((one) => letters.isLetter(one)))) return undefined;
  const document = documents.find((one) => letters.isLetter(one));
  return { letter: letterOf(letters, document, text), values: houses.of(document).profile.values };
}

function letterOf(letters: Letters, document: vscode.TextDocument | undefined, text: string): Letter {
  const read = document && (text.length <= MOST_READ ? letters.of(document) : letters.known(document));
  return read ?? readLetter(text.slice(0, MOST_READ), { form: 'draft' });
}

function isText(document: vscode.TextDocument, text: string): boolean {
  return document.languageId === 'markdown' && lengthOf(document) === text.length && document.getText() === text;
}
