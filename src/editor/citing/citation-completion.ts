import * as vscode from 'vscode';
import { parseCanonicalId, type TypedCitation, typedCitationAt } from '../../citation/index.ts';
import { houseNotation } from '../../house/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { WantedPaper } from '../../references/index.ts';
import type { Paper } from '../../register/index.ts';
import { printable } from '../../text/index.ts';
import { type AskedPaper, SEARCH_PAPER, SEARCH_TITLE } from '../workbench/asked-paper.ts';
import { TAKE_STEP } from '../workbench/fetching/step-command.ts';
import type { Told } from '../workbench/fetching/told.ts';
import { today } from '../workbench/findings.ts';
import { LETTER_LANGUAGES } from '../workbench/letters.ts';
import { escapeMarkdown } from '../workbench/markdown.ts';
import { markdown } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { inShort } from './paper-name.ts';
import { factsOf, publicationLink } from './paper-text.ts';
import { motionNamed, motionPlaces, type Suggestion, suggest, wantedAt } from './suggestions.ts';

/** Run by an item that was chosen: ticks off the step of the walkthrough. */
const COMPLETED = 'briefwijzer.completed';
const HAS_COMPLETED = 'briefwijzer.aangevuld';

/** After these the list opens by itself; letters are left out, so that ordinary words never ask. */
const TRIGGERS = [' ', '-', ',', '.', '(', ...'0123456789'];

/**
 * Completes a reference to a Kamerstuk in the notation in which it is being typed. The order is ours: every item's
 * `filterText` is what was typed, and the list is always incomplete, so that each key asks again.
 */
export function citationCompletion(workbench: Workbench): vscode.Disposable {
  const provider = citationProvider(workbench);
  return vscode.Disposable.from(
    workbench.fetching.onDidSettle((dossier) => provider.askAgain(dossier)),
    vscode.languages.registerCompletionItemProvider(LETTER_LANGUAGES, provider, ...TRIGGERS),
    vscode.commands.registerCommand(COMPLETED, () => vscode.commands.executeCommand('setContext', HAS_COMPLETED, true)),
  );
}

/** A provider that can be asked again when a dossier has come. */
interface AskableProvider extends vscode.CompletionItemProvider {
  /** Opens the list anew where it was opened for this dossier, and neither text nor caret have moved since. Once. */
  askAgain(dossier: string): void;
}

/** The provider itself. A question that VS Code has withdrawn is not answered: the register is not even asked. */
export function citationProvider({
  letters,
  houses,
  fetching,
}: Pick<Workbench, 'letters' | 'houses' | 'fetching'>): AskableProvider {
  let waiting: Waiting | undefined;
  /** The list that was opened anew without anybody asking for it, until it is answered. */
  let reopened: Waiting | undefined;
  /** Asked for with Ctrl+Space: a character that is typed, and a list that is open already, ask in another way. */
  const isAskedByHand = (
    { triggerKind }: vscode.CompletionContext,
    document: vscode.TextDocument,
    position: vscode.Position,
  ) => {
    const ours = reopened;
    reopened = undefined;
    return triggerKind === vscode.CompletionTriggerKind.Invoke && !(ours && isThere(ours, document, position));
  };
  /** Behind "de motie X (": the motions of X, in the notation of the house. */
  const placesOfMotion = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ) => {
    const letter = await letters.whenRead(document, () => !token.isCancellationRequested);
    const { register, profile } = houses.of(document);
    if (!letter || !register) return undefined;
    const notation = houseNotation(profile.notation, letter.citations);
    const at = document.offsetAt(position);
    const offered = motionPlaces(letter, at, register, { notation, today: today() });
    const place = { typed: { typed: '' }, range: new vscode.Range(position, position) };
    const items = offered.map((suggestion, rank) => itemOf(suggestion, rank, place));
    const movers = motionNamed(letter, at);
    const wanted: WantedPaper = { kind: 'motie', ...(movers && { movers }), words: [] };
    const asked = { uri: document.uri, wanted, place: { start: at, end: at }, text: '', notation, opened: true };
    return new vscode.CompletionList([...items, ...(items.length > 0 ? [searchItem(asked, place)] : [])], true);
  };
  return {
    async provideCompletionItems(document, position, token, context) {
      const byHand = isAskedByHand(context, document, position);
      const typing = typedAt(document, position);
      if (!typing)
        return OPENED.test(lineBefore(document, position)) ? placesOfMotion(document, position, token) : undefined;
      // lets a key that is on its way already come in; only VS Code knows whether it makes this question pointless
      await new Promise(setImmediate);
      const letter = await letters.whenRead(document, () => !token.isCancellationRequested);
      if (!letter) return undefined;
      const suggestions = suggest(typing.typed, letter, houses.of(document).register, today());
      const items = suggestions.map((suggestion, rank) => itemOf(suggestion, rank, typing));
      if (mayBeSearched(typing, position, items)) items.push(searchItem(askedAt(typing, letter, document), typing));
      const asked = fetching.typed(document, typing.typed, suggestions.length === 0);
      const dossier = asked?.told || asked?.isAwaited ? asked.dossier : undefined;
      waiting = dossier === undefined ? undefined : { document, version: document.version, position, dossier };
      // unasked it stands alone only where a number comes next: elsewhere Enter would choose it instead of beginning a line
      if (asked?.told && (items.length > 0 || typing.typed.number === '' || byHand)) {
        items.push(toldItem(asked.told, asked.dossier, letter, typing));
      }
      return new vscode.CompletionList(items, true);
    },
    askAgain(dossier) {
      const asked = waiting;
      if (asked?.dossier !== dossier) return;
      waiting = undefined;
      const editor = vscode.window.activeTextEditor;
      if (!editor?.selection.isEmpty || !isThere(asked, editor.document, editor.selection.active)) return;
      reopened = asked;
      void openAnew();
    },
  };
}

/** Opens the list anew; while one is shown VS Code does not open another. */
async function openAnew(): Promise<void> {
  await vscode.commands.executeCommand('hideSuggestWidget');
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

/** Where a list was opened for a dossier that had not come yet. */
interface Waiting {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly position: vscode.Position;
  readonly dossier: string;
}

/** True where neither text nor caret have moved since. */
function isThere(waiting: Waiting, document: vscode.TextDocument, position: vscode.Position): boolean {
  return waiting.document === document && document.version === waiting.version && position.isEqual(waiting.position);
}

/**
 * The search ends a list. Alone it is offered only where a reference is being corrected: behind one that was typed to its end Enter would
 * open it instead of beginning a line.
 */
function mayBeSearched({ typed, range }: Typing, position: vscode.Position, items: readonly unknown[]): boolean {
  return typed.listed !== true && (items.length > 0 || range.end.isAfter(position));
}

/** What is searched for in the place of the reference that is being typed. */
function askedAt({ typed }: Typing, letter: Letter, document: vscode.TextDocument): AskedPaper {
  const { span, notation } = typed;
  const text = letter.source.slice(span.start, span.end);
  return { uri: document.uri, wanted: wantedAt(typed, letter, today()), place: span, text, notation };
}

/** Leaves what was typed as it is, and opens the search. */
function searchItem(asked: AskedPaper, { typed, range }: Place): vscode.CompletionItem {
  const item = new vscode.CompletionItem(SEARCH_TITLE, vscode.CompletionItemKind.Event);
  item.insertText = asked.text;
  item.range = range;
  item.filterText = typed.typed;
  item.sortText = LAST;
  item.command = { title: '', command: SEARCH_PAPER, arguments: [asked] };
  return item;
}

/** What is known of the dossier, below everything: it leaves what was typed as it is, and takes the step that helps. */
function toldItem(told: Told, dossier: string, letter: Letter, typing: Typing): vscode.CompletionItem {
  const { span, typed } = typing.typed;
  const item = new vscode.CompletionItem(told.short, vscode.CompletionItemKind.Event);
  item.insertText = letter.source.slice(span.start, span.end);
  item.range = typing.range;
  item.filterText = typed;
  item.sortText = BELOW;
  if (told.sentence !== told.short) item.documentation = markdown(escapeMarkdown(told.sentence));
  if (told.step) item.command = { title: '', command: TAKE_STEP, arguments: [told.step, dossier] };
  return item;
}

/** Sorts behind the rank of every other row. */
const LAST = '9999';
/** Behind that. */
const BELOW = '99999';

/** A bracket that was just opened. */
const OPENED = /\(\s?$/;

function lineBefore(document: vscode.TextDocument, { line, character }: vscode.Position): string {
  return document.lineAt(line).text.slice(Math.max(0, character - 2), character);
}

/** The citation being typed and what of its line an item takes the place of. */
interface Typing {
  readonly typed: TypedCitation;
  /** The span of the citation: from its start to the end of what belongs to it behind the caret. */
  readonly range: vscode.Range;
}

/** Reads the caret's line only, and of that a bounded stretch: the answer costs the same in a letter of any length. */
function typedAt(document: vscode.TextDocument, position: vscode.Position): Typing | undefined {
  const line = document.lineAt(position.line).text;
  const found = typedCitationAt(line, position.character);
  if (!found) return undefined;
  const range = new vscode.Range(position.with(undefined, found.span.start), position.with(undefined, found.span.end));
  const lineStart = document.offsetAt(position.with(undefined, 0));
  const span = { start: lineStart + found.span.start, end: lineStart + found.span.end };
  return { typed: { ...found, span }, range };
}

/** The characters that the list shows of a row before it begins to squeeze the kind of paper at its end. */
const ROW = 36;
/** So long may that be without taking room from the title. */
const SHORT = 6;

/** Where an item goes, and what was typed of it. */
interface Place {
  readonly typed: Pick<TypedCitation, 'typed'>;
  readonly range: vscode.Range;
}

function itemOf(suggestion: Suggestion, rank: number, { typed, range }: Place): vscode.CompletionItem {
  const { text, paper, dossier } = suggestion;
  const title = printable(paper ? inShort(paper) : (dossier?.title ?? ''));
  const description = dossier ? 'dossier' : paper ? printable(kindAndYear(paper, text)) : 'in deze brief';
  const room = Math.max(12, ROW - text.length - Math.max(0, description.length - SHORT));
  const label: vscode.CompletionItemLabel = {
    label: printable(text),
    ...(title && { detail: `  ${title.length > room ? `${title.slice(0, room - 1)}…` : title}` }),
    description,
  };
  const { Folder, Reference } = vscode.CompletionItemKind;
  const item = new vscode.CompletionItem(label, dossier ? Folder : Reference);
  item.insertText = text;
  item.range = range;
  item.filterText = typed.typed;
  item.sortText = String(rank).padStart(4, '0');
  item.documentation = markdown(documentationOf(suggestion));
  // of a dossier the papers come next
  item.command = { title: '', command: dossier ? 'editor.action.triggerSuggest' : COMPLETED };
  return item;
}

/** "motie 2020"; the year only where the reference itself does not say it. */
function kindAndYear({ kind, date, replacedBy }: Paper, text: string): string {
  if (replacedBy !== undefined) return 'vervangen';
  const year = date?.slice(0, 4) ?? '';
  return [kind === 'overig' ? '' : kind, text.includes(year) ? '' : year].filter(Boolean).join(' ');
}

/** All that is known of it, and the link to the official publication. */
function documentationOf({ id, paper, dossier, cited }: Suggestion): string {
  const bare = id.replace('dossier-', '');
  const lines = [
    ...(dossier ? [`**${escapeMarkdown(dossier.title)}**`, `Dossier ${escapeMarkdown(bare)}`] : []),
    ...(paper ? factsOf(paper) : []),
    cited && 'Staat al in deze brief.',
    publicationLink(`${bare} op officielebekendmakingen.nl`, parseCanonicalId(id), paper),
  ];
  return lines.filter(Boolean).join('\n\n');
}
