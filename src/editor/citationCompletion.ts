import * as vscode from 'vscode';
import { officialUrl, parseCanonicalId, type TypedCitation, typedCitationAt } from '../citation/index.ts';
import { writeDate } from '../dates/index.ts';
import type { Paper } from '../register/index.ts';
import { LETTER_LANGUAGES } from './letters.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Suggestion, suggest } from './suggestions.ts';
import type { Workbench } from './workbench.ts';

/** Run by an item that was chosen: ticks off the step of the walkthrough. */
const COMPLETED = 'briefwijzer.completed';
const HAS_COMPLETED = 'briefwijzer.aangevuld';

/** After these the list opens by itself; letters are left out, so that ordinary words never ask. */
const TRIGGERS = [' ', '-', ',', '.', ...'0123456789'];

/**
 * Completes a reference to a Kamerstuk in the notation in which it is being typed. The order is ours: every item's
 * `filterText` is what was typed, and the list is always incomplete, so that each key asks again.
 */
export function citationCompletion({ letters, houses }: Workbench): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const typing = typedAt(document, position);
      if (!typing) return undefined;
      const letter = letters.of(document);
      if (!letter) return undefined;
      const suggestions = suggest(typing.typed, letter, houses.of(document).register);
      const items = suggestions.map((suggestion, rank) => itemOf(suggestion, rank, typing));
      return new vscode.CompletionList(items, true);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(LETTER_LANGUAGES, provider, ...TRIGGERS),
    vscode.commands.registerCommand(COMPLETED, () => vscode.commands.executeCommand('setContext', HAS_COMPLETED, true)),
  );
}

/** The citation being typed and what of its line an item takes the place of. */
interface Typing {
  readonly typed: TypedCitation;
  /** From the start of the citation to the end of what belongs to it behind the caret. */
  readonly range: vscode.Range;
}

/** The year behind a reference of the ministries: it goes with the number before it. */
const YEAR_BEHIND = /^; ?(?:19|20)\d\d(?!\d)/;

/** Reads the caret's line only, and of that a bounded stretch: the answer costs the same in a letter of any length. */
function typedAt(document: vscode.TextDocument, position: vscode.Position): Typing | undefined {
  const line = document.lineAt(position.line).text;
  const found = typedCitationAt(line, position.character);
  if (!found) return undefined;
  const year = found.notation === 'bzk-kort' ? YEAR_BEHIND.exec(line.slice(found.span.end, found.span.end + 8)) : null;
  const range = new vscode.Range(
    position.with(undefined, found.span.start),
    position.with(undefined, found.span.end + (year?.[0].length ?? 0)),
  );
  const lineStart = document.offsetAt(position.with(undefined, 0));
  const span = { start: lineStart + found.span.start, end: lineStart + found.span.end };
  return { typed: { ...found, span }, range };
}

/** The characters that the list shows of a row before it begins to squeeze the kind of paper at its end. */
const ROW = 36;

function itemOf({ id, text, paper, cited }: Suggestion, rank: number, { typed, range }: Typing): vscode.CompletionItem {
  const title = paper?.title ?? '';
  const room = Math.max(12, ROW - text.length);
  const label: vscode.CompletionItemLabel = {
    label: text,
    ...(title && { detail: `  ${title.length > room ? `${title.slice(0, room - 1)}…` : title}` }),
    description: paper ? kindAndYear(paper, text) : 'in deze brief',
  };
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Reference);
  item.insertText = text;
  item.range = range;
  item.filterText = typed.typed;
  item.sortText = String(rank).padStart(4, '0');
  const facts = [paper?.soort ?? '', paper?.date ? writeDate(paper.date) : '', cited ? 'staat al in deze brief' : ''];
  item.documentation = documentationOf(id, title, facts);
  item.command = { title: '', command: COMPLETED };
  return item;
}

/** "motie 2020"; the year only where the reference itself does not say it. */
function kindAndYear({ kind, date }: Paper, text: string): string {
  const year = date?.slice(0, 4) ?? '';
  return [kind === 'overig' ? '' : kind, text.includes(year) ? '' : year].filter(Boolean).join(' ');
}

/** Title, kind and date, and the link to the official publication; the title is text, whatever stands in it. */
function documentationOf(id: string, title: string, facts: readonly string[]): vscode.MarkdownString {
  const identity = parseCanonicalId(id);
  const url = identity && officialUrl(identity);
  const lines = [
    title && `**${escapeMarkdown(title)}**`,
    escapeMarkdown(facts.filter(Boolean).join(' · ')),
    url && `[${escapeMarkdown(id)} op officielebekendmakingen.nl](${url})`,
  ];
  return new vscode.MarkdownString(lines.filter(Boolean).join('\n\n'));
}
