import type * as vscode from 'vscode';
import type { Notation } from '../../citation/index.ts';
import type { WantedPaper } from '../../references/index.ts';
import type { Span } from '../../text/index.ts';

/** The command that searches a paper for a place; no menu has it, since it is the last of what is proposed for a reference. */
export const SEARCH_PAPER = 'briefwijzer.searchPaper';
/** How that is called wherever it is offered. */
export const SEARCH_TITLE = 'Zoeken in de Kamerstukken…';

/** What is searched for, and where it goes: the argument of the command. */
export interface AskedPaper {
  readonly uri: vscode.Uri;
  readonly wanted: WantedPaper;
  /** The reference that it takes the place of; empty where it is put in. */
  readonly place: Span;
  /** What stands there: when that is another by the time the paper was chosen, nothing is replaced. */
  readonly text: string;
  /** The id of the paper that is cited there now. */
  readonly cited?: string;
  /** How the reference was begun; else the notation of the house. */
  readonly notation?: Notation;
  /** True where a bracket stands open before the place. */
  readonly opened?: boolean;
}
