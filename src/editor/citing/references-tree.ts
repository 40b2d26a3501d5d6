import * as vscode from 'vscode';
import { writeDate } from '../../dates/index.ts';
import { printable } from '../../text/index.ts';
import { escapeMarkdown, markdownLink } from '../workbench/markdown.ts';
import { rangeOf } from '../workbench/places.ts';
import { markdown } from '../workbench/show.ts';
import { factsOf } from './paper-text.ts';
import type { Reference, ReferenceState } from './references.ts';

/** A reference of the letter that is shown, and that letter's document. */
export interface Entry {
  readonly reference: Reference;
  readonly document: vscode.TextDocument;
}

/** How a state is shown: by an icon with a shape and a colour of its own, and in words. */
interface Shown {
  readonly icon: string;
  readonly color?: string;
  readonly words: string;
}

const SHOWN: Readonly<Record<ReferenceState, Shown>> = {
  known: { icon: 'pass', color: 'testing.iconPassed', words: 'bekend' },
  'date-differs': { icon: 'calendar', color: 'list.warningForeground', words: 'datum verschilt' },
  replaced: { icon: 'warning', color: 'list.warningForeground', words: 'vervangen' },
  wrong: { icon: 'error', color: 'list.errorForeground', words: 'klopt niet' },
  unknown: { icon: 'question', words: 'onbekend' },
  other: { icon: 'circle-outline', words: 'niet na te gaan' },
};

/**
 * A row of the view "Verwijzingen". It shows its state by icon and words, opens the letter at its place, and says all of that to who
 * cannot see it. Its `contextValue` is 'publicatie' where there is something to open.
 */
export function itemOf({ reference, document }: Entry): vscode.TreeItem {
  const { citation, state, links } = reference;
  const { icon, color } = SHOWN[state];
  const range = rangeOf(document, citation.span);
  const label = printable(citation.text.replace(/\s+/g, ' '));
  const description = printable(describe(reference));
  const item = new vscode.TreeItem(label);
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
  item.tooltip = tooltipOf(reference, range.start.line);
  item.accessibilityInformation = { label: `${label}, ${description}, regel ${range.start.line + 1}` };
  item.command = { title: 'Toon in de brief', command: 'vscode.open', arguments: [document.uri, { selection: range }] };
  item.contextValue = links.length > 0 ? 'publicatie' : 'verwijzing';
  return item;
}

/** "bekend · brief · 3 juli 2020"; where something is the matter, that: "klopt niet → 34682-48". */
function describe({ state, papers: [paper], better }: Reference): string {
  const { words } = SHOWN[state];
  if (better !== undefined) return `${words} → ${better}`;
  if (!paper) return words;
  const { kind, date } = paper;
  return [words, kind === 'overig' ? '' : kind, date && writeDate(date)].filter(Boolean).join(' · ');
}

function tooltipOf({ message, papers, links }: Reference, line: number): vscode.MarkdownString {
  const lines = [
    message && escapeMarkdown(message),
    ...papers.flatMap(factsOf),
    ...links.map((url) => markdownLink('Officiële publicatie', url)),
    `Regel ${line + 1}`,
  ];
  return markdown(lines.filter(Boolean).join('\n\n'));
}
