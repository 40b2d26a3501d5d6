import * as vscode from 'vscode';
import { writeDate } from '../../dates/index.ts';
import { capitalise } from '../../dutch/index.ts';
import { comparedIn, type ToldReference, type VerdictKind } from '../../references/index.ts';
import { printable } from '../../text/index.ts';
import { escapeMarkdown, markdownLink } from '../workbench/markdown.ts';
import { rangeOf } from '../workbench/places.ts';
import { markdown } from '../workbench/show.ts';
import { factsOf } from './paper-text.ts';

/** A reference of the letter that is shown, and that letter's document. */
export interface Entry {
  readonly reference: ToldReference;
  readonly document: vscode.TextDocument;
  /** Which of the letter's references it is, from 0. */
  readonly index: number;
}

/** How a state is shown: by an icon with a shape and a colour of its own, and in words. */
interface Shown {
  readonly icon: string;
  readonly color?: string;
  readonly words: string;
}

const SHOWN: Readonly<Record<VerdictKind, Shown>> = {
  klopt: { icon: 'pass', color: 'testing.iconPassed', words: 'klopt' },
  bekend: { icon: 'circle-outline', words: 'bekend' },
  'klopt-niet': { icon: 'error', color: 'list.errorForeground', words: 'klopt niet' },
  vervangen: { icon: 'warning', color: 'list.warningForeground', words: 'vervangen' },
  'niet-na-te-gaan': { icon: 'question', words: 'niet na te gaan' },
};

/**
 * A row of the view "Verwijzingen". It shows its state by icon and words, opens the letter at its place, and says all of that to who
 * cannot see it. Its `contextValue` is 'publicatie' where there is something to open.
 */
export function itemOf({ reference, document, index }: Entry): vscode.TreeItem {
  const { citation, verdict, links } = reference;
  const { icon, color } = SHOWN[verdict];
  const range = rangeOf(document, citation.span);
  const label = printable(citation.text.replace(/\s+/g, ' '));
  const description = printable(describe(reference));
  const item = new vscode.TreeItem(label);
  // without one VS Code compares each row with all that have the same words
  item.id = `${index} ${document.uri}`;
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
  item.tooltip = tooltipOf(reference, range.start.line);
  item.accessibilityInformation = { label: `${label}, ${description}, regel ${range.start.line + 1}` };
  item.command = { title: 'Toon in de brief', command: 'vscode.open', arguments: [document.uri, { selection: range }] };
  item.contextValue = links.length > 0 ? 'publicatie' : 'verwijzing';
  return item;
}

/** "klopt · brief · 3 juli 2020 · datum en jaar kloppen"; where something is the matter, that: "klopt niet → 34682-48". */
function describe(reference: ToldReference): string {
  const { verdict, papers, better, differs } = reference;
  const [paper] = papers;
  const { words } = SHOWN[verdict];
  if (better !== undefined) return `${words} → ${better}`;
  const about = paper && [paper.kind === 'overig' ? '' : paper.kind, paper.date && writeDate(paper.date)];
  const compared = differs.length > 0 ? `${differs.join(' en ')} verschilt` : comparedIn(reference);
  return [words, ...(about ?? []), compared].filter(Boolean).join(' · ');
}

function tooltipOf(reference: ToldReference, line: number): vscode.MarkdownString {
  const { message, why, papers, links } = reference;
  const lines = [
    escapeMarkdown(message ?? capitalise(why ?? '')),
    escapeMarkdown(capitalise(comparedIn(reference))),
    ...papers.flatMap(factsOf),
    ...links.map((url) => markdownLink('Officiële publicatie', url)),
    `Regel ${line + 1}`,
  ];
  return markdown(lines.filter(Boolean).join('\n\n'));
}
