import * as vscode from 'vscode';
import type { Notation } from '../../citation/index.ts';
import { houseNotation } from '../../house/index.ts';
import type { Letter } from '../../letter/index.ts';
import { replaceTarget } from '../../lint/index.ts';
import { firstQuery, referenceTo } from '../../references/index.ts';
import type { Paper } from '../../register/index.ts';
import type { TextEdit } from '../../text/index.ts';
import { type AskedPaper, SEARCH_PAPER } from '../workbench/asked-paper.ts';
import { applyTo, offerText } from '../workbench/editing.ts';
import { documentAt, editOf } from '../workbench/places.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { pickPapers } from './paper-picker.ts';

/** Opens the search with what is known of a paper filled in, and puts the paper that is chosen at its place, as one step. */
export function searchPaper({ houses, letters }: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand(SEARCH_PAPER, async (asked: AskedPaper) => {
    const document = documentAt(asked.uri);
    if (!document) return;
    await houses.ready;
    const { register, profile } = houses.of(document);
    const start = firstQuery(asked.wanted, register, asked.cited);
    const [paper] = (await pickPapers(register, start, { title: 'Kamerstuk zoeken', only: 'one' })) ?? [];
    const letter = paper && !document.isClosed && letters.read(document);
    if (!paper || !letter) return;
    const notation = asked.notation ?? houseNotation(profile.notation, letter.citations);
    const edit = editFor(letter, asked, paper, notation);
    if (edit && (await applyTo(document, [editOf(document, edit)]))) return;
    const text = referenceTo(paper, notation);
    if (text !== undefined)
      await offerText(
        'De verwijzing is niet geplaatst: de tekst is intussen gewijzigd of kan niet worden bewerkt.',
        text,
      );
  });
}

/** The edit that puts the paper at its place; undefined where something else stands there by now. */
function editFor(letter: Letter, asked: AskedPaper, paper: Paper, notation: Notation): TextEdit | undefined {
  const { place, text, opened } = asked;
  if (letter.source.slice(place.start, place.end) !== text) return undefined;
  const reference = referenceTo(paper, notation);
  if (place.start === place.end)
    return reference === undefined ? undefined : { span: place, newText: opened ? reference : ` (${reference})` };
  const citation = letter.citations.find(({ span }) => span.start === place.start && span.end === place.end);
  // what is still being typed is written as completion writes it
  const edit = citation && asked.notation === undefined ? replaceTarget(letter, citation, paper) : undefined;
  return edit ?? (reference === undefined ? undefined : { span: place, newText: reference });
}
