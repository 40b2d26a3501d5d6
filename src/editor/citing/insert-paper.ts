import * as vscode from 'vscode';
import { houseNotation } from '../../house/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Paper } from '../../register/index.ts';
import { applyTo, offerText, putSnippet, returnTo } from '../workbench/editing.ts';
import { editOf, isInHead } from '../workbench/places.ts';
import { choose } from '../workbench/show.ts';
import { escapeSnippet, toSnippet } from '../workbench/snippet.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { intoLetter } from './into-letter.ts';
import { footnoteEdits, type PaperForm, referencesText, sentencesText } from './paper-insertion.ts';
import { pickPapers } from './paper-picker.ts';

const TITLE = 'Kamerstuk invoegen';
/** Where the form that was chosen last is kept. */
const LAST_FORM = 'briefwijzer.vormVanKamerstuk';
/** A longer selection is no search. */
const LONGEST_START = 100;

/** What a keybinding may say beforehand, as `args`; what is told is not asked. */
interface Wish {
  /** The papers: ['31757-102']. */
  readonly stukken?: readonly string[];
  readonly vorm?: PaperForm;
}

/** "Brief: Kamerstuk invoegen…": search, choose one or more, and put them in as reference, sentence or footnote. */
export function insertPaper(workbench: Workbench): vscode.Disposable {
  const { context, houses } = workbench;
  return vscode.commands.registerCommand('briefwijzer.insertPaper', async (wish: Wish = {}) => {
    const into = await intoLetter(workbench, 'het Kamerstuk');
    if (!into) return;
    const { editor, letter } = into;
    const { register, profile } = houses.of(editor.document);
    const papers = wish.stukken
      ? wish.stukken.flatMap((id) => register.find(id) ?? [])
      : await pickPapers(register, selectedText(editor), { title: TITLE });
    if (!papers || papers.length === 0) return;
    const notation = houseNotation(profile.notation, letter.citations);
    const texts = { reference: referencesText(papers, notation), sentence: sentencesText(papers, notation) };
    const form = wish.vorm ?? (await askForm(context, letter, papers, texts));
    if (form === undefined) return;
    if (!(await insert(workbench, editor, form, texts))) {
      const text = form === 'zin' ? texts.sentence : texts.reference;
      await offerText('Het Kamerstuk is niet ingevoegd: dit document kan niet worden bewerkt.', text);
    }
  });
}

function selectedText({ document, selection }: vscode.TextEditor): string {
  const text = selection.isSingleLine ? document.getText(selection).trim() : '';
  return text.length > LONGEST_START ? '' : text;
}

/** The papers as they come into the letter. */
interface Texts {
  readonly reference: string;
  readonly sentence: string;
}

/** Asks the form, the one of last time first; in a printed letter a footnote has no mark that could be written. */
async function askForm(
  context: vscode.ExtensionContext,
  letter: Letter,
  papers: readonly Paper[],
  { reference, sentence }: Texts,
): Promise<PaperForm | undefined> {
  const forms: readonly (vscode.QuickPickItem & { readonly form: PaperForm })[] = [
    { form: 'verwijzing', label: 'Verwijzing', detail: reference },
    { form: 'zin', label: papers.length === 1 ? 'Zin' : 'Zinnen', detail: sentence },
    { form: 'voetnoot', label: 'Voetnoot', detail: `[^…]: ${reference}.` },
  ];
  const last = context.globalState.get<PaperForm>(LAST_FORM);
  const offered = forms
    .filter(({ form }) => form !== 'voetnoot' || letter.form === 'draft')
    .toSorted((a, b) => Number(b.form === last) - Number(a.form === last));
  const chosen = await choose(offered, { title: TITLE, placeHolder: 'Hoe komt het in de brief?' });
  if (chosen) await context.globalState.update(LAST_FORM, chosen.form);
  return chosen?.form;
}

/** One step, that one undo takes back; false where the document cannot be edited, or was closed. */
async function insert(
  { letters }: Workbench,
  from: vscode.TextEditor,
  form: PaperForm,
  texts: Texts,
): Promise<boolean> {
  const editor = await returnTo(from);
  // the letter may have changed while the user was choosing
  const letter = editor && letters.read(editor.document);
  if (!letter || isInHead(editor, letter)) return false;
  const { document, selection } = editor;
  if (form === 'voetnoot') {
    const at = document.offsetAt(selection.end);
    const edits = footnoteEdits(letter, at, texts.reference).map((edit) => editOf(document, edit));
    return applyTo(document, edits);
  }
  const text = spaced(editor, form === 'zin' ? texts.sentence : texts.reference);
  return putSnippet(editor, toSnippet(text) ?? escapeSnippet(text), selection);
}

/** With a blank to the words on either side. */
function spaced({ document, selection }: vscode.TextEditor, text: string): string {
  const line = document.lineAt(selection.start.line).text;
  const before = line.charAt(selection.start.character - 1);
  const after = document.lineAt(selection.end.line).text.charAt(selection.end.character);
  return `${/[\p{L}\p{N}.,;:!?)’”]/u.test(before) ? ' ' : ''}${text}${/[\p{L}\p{N}(‘“]/u.test(after) ? ' ' : ''}`;
}
