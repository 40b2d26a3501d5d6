import * as vscode from 'vscode';
import type { Layout } from '../../letter/index.ts';
import { received } from '../templates/templates.ts';
import { fileOf } from '../workbench/documents/address.ts';
import { shownFile } from '../workbench/documents/chosen-files.ts';
import { type FileText, Unread } from '../workbench/documents/reading.ts';
import { whileReading } from '../workbench/documents/while-reading.ts';
import { warn } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { BY_NUMBER } from './by-number.ts';

/** A letter that came in: its text and, of a file of a text program, what the file says of it. */
export interface Incoming {
  readonly text: string;
  readonly layout?: Layout;
}

const NEW = 'Nieuw document';
const NOTHING_OPEN = 'Open eerst de brief die u wilt beantwoorden, of plak zijn tekst in een nieuw document.';
const EMPTY = 'Dit document is leeg. Plak de tekst van de brief erin en kies deze opdracht opnieuw.';

/**
 * The letter to answer: that of the file of a menu, of the selected lines, or of what is shown. Without a text to answer the user is told
 * why.
 */
export async function incomingLetter(workbench: Workbench, uri: vscode.Uri | undefined): Promise<Incoming | undefined> {
  const editor = vscode.window.activeTextEditor;
  const isShown = editor && (!uri || fileOf(uri).toString() === fileOf(editor.document.uri).toString());
  const known = isShown ? workbench.documents.shown(editor.document) : undefined;
  if (editor && known) return selectedIn(editor) ?? incomingOf(known);
  const file = uri && !isShown ? uri : shownFile();
  if (file) return ofFile(workbench, file);
  if (!editor) return (await copiedQuestions()) ?? refuse(NOTHING_OPEN);
  return ofDocument(workbench, editor.document, selectedIn(editor));
}

/** The lines that are selected; undefined where that is no more than a piece of one. */
function selectedIn({ document, selection }: vscode.TextEditor): Incoming | undefined {
  return selection.start.line < selection.end.line ? { text: document.getText(selection) } : undefined;
}

/** What was read of a file; a mail is read from its text alone, like one that was pasted. */
export function incomingOf({ alone: { text, layout }, read: { format } }: FileText): Incoming {
  return format === 'eml' ? { text } : { text, layout };
}

async function ofFile(workbench: Workbench, file: vscode.Uri): Promise<Incoming | undefined> {
  const read = await whileReading(file, () => workbench.documents.read(file));
  if (read instanceof Unread) return refuse(read.message);
  if (read) return incomingOf(read);
  // as it stands in the editor, where it is open there
  return ofDocument(workbench, await vscode.workspace.openTextDocument(file));
}

async function ofDocument(
  { letters }: Workbench,
  document: vscode.TextDocument,
  selected?: Incoming,
): Promise<Incoming | undefined> {
  const own = letters.read(document)?.soort;
  if (own) {
    return refuse(`Dit is zelf een brief van het ministerie (soort: ${own}). Open de brief die u wilt beantwoorden.`);
  }
  const incoming = selected ?? { text: document.getText() };
  if (incoming.text.trim() !== '') return incoming;
  return (await copiedQuestions()) ?? refuse(EMPTY, false);
}

/** Kamervragen that were copied just before, or their number; any other text on the clipboard is left alone. */
async function copiedQuestions(): Promise<Incoming | undefined> {
  const text = await vscode.env.clipboard.readText();
  const { numberOfKamervragen, readKamervragen } = await received();
  return readKamervragen(text) || numberOfKamervragen(text) ? { text } : undefined;
}

async function refuse(message: string, offersNew = true): Promise<undefined> {
  const choice = await warn(message, ...(offersNew ? [NEW] : []), BY_NUMBER);
  if (choice === BY_NUMBER) await vscode.commands.executeCommand('briefwijzer.answerByNumber');
  if (choice !== NEW) return;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext' }));
}
