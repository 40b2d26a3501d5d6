import * as vscode from 'vscode';
import { typedCitationAt } from '../../citation/index.ts';
import { houseNotation } from '../../house/index.ts';
import { LETTER_LANGUAGES } from '../workbench/letters.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { PHRASES, type Phrase, phraseBody } from './phrases.ts';

/**
 * Offers the set phrases that have a reference, in the notation of the profile or else of the letter, and those that stand against the
 * word before them. A file of snippets can do neither; all others are in snippets/brief.json.
 */
export function setPhrases({ letters, houses }: Workbench): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(LETTER_LANGUAGES, {
    async provideCompletionItems(document, position, token) {
      // behind 'TK 31757-' stands a paper, and nothing else
      if (typedCitationAt(document.lineAt(position).text, position.character)) return undefined;
      const word = document.getWordRangeAtPosition(position, /[\p{L}\d]+/u) ?? new vscode.Range(position, position);
      const typed = document.getText(word.with(undefined, position)).toLowerCase();
      const offered = PHRASES.flatMap((phrase) => phrase.prefix.map((prefix) => ({ phrase, prefix }))).filter(
        ({ prefix }) => prefix.startsWith(typed),
      );
      if (offered.length === 0) return undefined;
      const chosen = houses.of(document).profile.notation;
      const letter = chosen ? undefined : await letters.whenRead(document, () => !token.isCancellationRequested);
      const notation = houseNotation(chosen, letter?.citations);
      return offered.map(({ phrase, prefix }) => {
        const item = new vscode.CompletionItem(
          { label: prefix, description: phrase.name },
          vscode.CompletionItemKind.Snippet,
        );
        item.detail = phrase.description;
        item.insertText = new vscode.SnippetString(phraseBody(phrase, notation));
        item.range = word;
        item.additionalTextEdits = spaceBefore(phrase, document, word.start);
        return item;
      });
    },
  });
}

/** Takes away the spaces between a word and a phrase that begins with a comma. */
function spaceBefore({ joins }: Phrase, document: vscode.TextDocument, start: vscode.Position): vscode.TextEdit[] {
  const before = document.lineAt(start).text.slice(0, start.character);
  const spaces = /\S( +)$/.exec(before)?.[1]?.length ?? 0;
  if (!joins || spaces === 0) return [];
  return [vscode.TextEdit.delete(new vscode.Range(start.translate(0, -spaces), start))];
}
