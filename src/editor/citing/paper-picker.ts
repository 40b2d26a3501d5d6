import * as vscode from 'vscode';
import { writeDate } from '../../dates/index.ts';
import type { Paper, Register } from '../../register/index.ts';
import { shownRow } from '../workbench/show.ts';

/** More than this nobody reads; typing on narrows the list. */
const LIMIT = 50;
/** How long a search may take between two keys, in milliseconds. */
const BUDGET = 20;

/** A row: a paper, or what can be done where no paper is found. */
interface Row extends vscode.QuickPickItem {
  readonly paper?: Paper;
  /** A command, in the place of a paper. */
  readonly command?: string;
}

/** How papers are asked for. */
export interface Picking {
  readonly title: string;
  /** One paper, by Enter, without boxes to tick. */
  readonly only?: 'one';
}

/**
 * Lets the user search papers and choose one or more. What was ticked stays on top, whatever is searched for next; Enter with
 * nothing ticked takes the row that is lit.
 * @param start what is searched for at first.
 * @returns undefined when it was left.
 */
export function pickPapers(
  register: Register,
  start: string,
  { title, only }: Picking,
): Promise<readonly Paper[] | undefined> {
  const pick = vscode.window.createQuickPick<Row>();
  let chosen: readonly Paper[] = [];
  // the order of the register counts; the property is not in the types
  Object.assign(pick, { sortByLabel: false });
  pick.title = title;
  pick.placeholder = 'Nummer, woorden, soort, datum of kenmerk: 31757-1, motie dijken, brief 3 juli 2020';
  pick.canSelectMany = only === undefined;
  pick.value = start;

  function show(): void {
    const ids = new Set(chosen.map(({ id }) => id));
    const found = register.search(pick.value, { limit: LIMIT, budget: BUDGET }).papers;
    const rows = found.filter(({ id }) => !ids.has(id)).map(rowOf);
    const kept = chosen.map(rowOf);
    const none = found.length === 0 ? noneFound(register) : [];
    pick.items = [...headed('gekozen', kept), ...headed(kept.length > 0 ? 'gevonden' : '', rows), ...none];
    if (pick.canSelectMany) pick.selectedItems = kept;
    const [first] = rows;
    if (first) pick.activeItems = [first];
  }

  show();
  return new Promise((resolve) => {
    const settle = (papers: readonly Paper[] | undefined) => {
      resolve(papers);
      pick.dispose();
    };
    pick.onDidChangeValue(show);
    pick.onDidChangeSelection((items) => {
      if (pick.canSelectMany) chosen = items.flatMap(({ paper }) => paper ?? []);
    });
    pick.onDidAccept(() => {
      const [lit] = pick.activeItems;
      if (lit?.command !== undefined) {
        settle(undefined);
        void vscode.commands.executeCommand(lit.command);
      } else if (chosen.length > 0) settle(chosen);
      else if (lit?.paper) settle([lit.paper]);
    });
    pick.onDidHide(() => settle(undefined));
    pick.show();
  });
}

/** What was typed has been searched for already: the rows are not filtered again. */
function rowOf(paper: Paper): Row {
  const { id, soort, kind, date, title, dossierTitle, kenmerk, replacedBy } = paper;
  const facts = [
    soort ?? (kind === 'overig' ? undefined : kind),
    date && writeDate(date),
    kenmerk,
    replacedBy && `vervangen door ${replacedBy}`,
  ];
  return shownRow({
    label: id,
    description: facts.filter(Boolean).join(' · '),
    detail: title || dossierTitle || 'zonder titel',
    alwaysShow: true,
    paper,
  });
}

function headed(label: string, rows: readonly Row[]): Row[] {
  return rows.length > 0 && label !== '' ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows] : [...rows];
}

/** Nothing found: in an empty register there is something to do about it. */
function noneFound(register: Register): Row[] {
  const isEmpty = register.search('', { limit: 1 }).papers.length === 0;
  if (!isEmpty) return [];
  return [
    {
      label: '$(cloud-download) Kamerstukkenlijst inlezen…',
      detail: 'Er is nog geen lijst van Kamerstukken ingelezen om in te zoeken.',
      alwaysShow: true,
      command: 'briefwijzer.importList',
    },
  ];
}
