import * as vscode from 'vscode';
import { canonicalId } from '../../citation/index.ts';
import { isIsoDate, writeDate } from '../../dates/index.ts';
import { houseNotation } from '../../house/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Paper, Register } from '../../register/index.ts';
import { offerText, putSnippet, returnTo } from '../workbench/editing.ts';
import { today } from '../workbench/findings.ts';
import { isInHead } from '../workbench/places.ts';
import { choose, chooseSome, inform, shownRow } from '../workbench/show.ts';
import { escapeSnippet, toSnippet } from '../workbench/snippet.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { intoLetter } from './into-letter.ts';
import { isOfGovernment, type OverviewForm, overviewText, voiceOf } from './overview-text.ts';

const TITLE = 'Beleidsoverzicht invoegen';
/** So many papers are offered; a dossier with more is narrowed by words. */
const MOST = 300;
const MOST_DOSSIERS = 40;
/** A search may take this many milliseconds of the time between two keys. */
const BUDGET = 20;

/** A minister seldom serves longer: older letters are taken for a predecessor's, until the writer says otherwise. */
const YEARS_IN_OFFICE = 4;

/** What a keybinding may say beforehand, as `args`; what is told is not asked. */
interface Wish {
  /** The papers: ['31757-102']. */
  readonly stukken?: readonly string[];
  readonly vorm?: OverviewForm;
  /** Which of them the writer wrote; all, when nothing is said. */
  readonly eigen?: readonly string[];
}

/**
 * "Brief: beleidsoverzicht invoegen…": a dossier or words, the papers that count, and what they said comes into the letter in
 * order of time, with their true dates and references.
 */
export function policyOverview(workbench: Workbench): vscode.Disposable {
  const { houses, letters } = workbench;
  return vscode.commands.registerCommand('briefwijzer.insertOverview', async (wish: Wish = {}) => {
    const into = await intoLetter(workbench, 'het overzicht');
    if (!into) return;
    const { editor, letter } = into;
    const { register, profile } = houses.of(editor.document);
    const papers = wish.stukken?.flatMap((id) => register.find(id) ?? []) ?? (await choosePapers(register, letter));
    if (!papers || papers.length === 0) return;
    const mine = wish.stukken ? (wish.eigen ?? wish.stukken) : await askWhichAreMine(papers, letter);
    if (!mine) return;
    const notMine = new Set(papers.map(({ id }) => id).filter((id) => !mine.includes(id)));
    const voice = { ...voiceOf(letter, houseNotation(profile.notation, letter.citations)), notMine };
    const form = wish.vorm ?? (await askForm((one) => overviewText(papers, one, voice)));
    if (form === undefined) return;
    const text = overviewText(papers, form, voice);
    if (!(await insert(letters, editor, text))) {
      await offerText('Het overzicht is niet ingevoegd: dit document kan niet worden bewerkt.', text);
    }
  });
}

/** Where to look: a dossier or words. */
interface Source extends vscode.QuickPickItem {
  papers?(): readonly Paper[];
  /** A command, in the place of a source. */
  readonly command?: string;
}

async function choosePapers(register: Register, letter: Letter): Promise<readonly Paper[] | undefined> {
  const source = await chooseSource(register, letter);
  const found = source?.papers?.().filter(({ replacedBy }) => replacedBy === undefined) ?? [];
  if (!source || found.length === 0) {
    if (source?.papers) void inform('Daarvan kent het register geen Kamerstukken.');
    return undefined;
  }
  const items = found.map((paper) => ({ ...rowOf(paper), paper }));
  const chosen = await chooseSome(items, {
    title: `${TITLE} (2/4)`,
    placeHolder: `${found.length === MOST ? `De nieuwste ${MOST}. ` : ''}Vink aan wat in het overzicht hoort; typ om te zoeken: brief, 2020`,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.map(({ paper }) => paper);
}

/** Lets the user choose a dossier by number or title, or search by words; the dossiers of the letter come first. */
function chooseSource(register: Register, letter: Letter): Promise<Source | undefined> {
  const pick = vscode.window.createQuickPick<Source>();
  Object.assign(pick, { sortByLabel: false });
  pick.title = `${TITLE} (1/4)`;
  pick.placeholder = 'Een dossier of woorden: 31757, krimp, motie krimp 2020';
  pick.ignoreFocusOut = true;
  const show = () => {
    pick.items = sourcesFor(pick.value.trim(), register, letter).map(shownRow);
  };
  show();
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const [lit] = pick.activeItems;
      if (!lit) return;
      resolve(lit);
      pick.dispose();
      if (lit.command !== undefined) void vscode.commands.executeCommand(lit.command);
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function sourcesFor(typed: string, register: Register, letter: Letter): Source[] {
  const ids = typed === '' ? dossiersOf(letter) : register.dossiers(typed, MOST_DOSSIERS).map(({ id }) => id);
  const dossiers = ids.map(
    (id): Source => ({
      label: id,
      description: register.dossier(id)?.title ?? '',
      ...(typed === '' && { detail: 'in deze brief' }),
      alwaysShow: true,
      papers: () => register.papersOf(id, MOST),
    }),
  );
  if (typed === '') return dossiers.length > 0 ? dossiers : nothingThere(register);
  const { papers, partial } = register.search(typed, { limit: MOST, budget: BUDGET });
  const count = papers.length;
  if (count === 0 && dossiers.length === 0) return nothingThere(register);
  const words: Source = {
    label: `$(search) Zoek ‘${typed}’`,
    description: `${partial ? 'ten minste ' : ''}${count} ${count === 1 ? 'Kamerstuk' : 'Kamerstukken'}`,
    alwaysShow: true,
    papers: () => register.search(typed, { limit: MOST }).papers,
  };
  return /^\d/.test(typed) ? [...dossiers, words] : [words, ...dossiers];
}

/** In an empty register there is something to do about it. */
function nothingThere(register: Register): Source[] {
  if (register.search('', { limit: 1 }).papers.length > 0) return [];
  return [
    {
      label: '$(cloud-download) Kamerstukkenlijst inlezen…',
      detail: 'Er is nog geen lijst van Kamerstukken ingelezen om in te zoeken.',
      alwaysShow: true,
      command: 'briefwijzer.importList',
    },
  ];
}

/** The dossiers that the letter cites, in its order. */
function dossiersOf({ citations }: Letter): string[] {
  const ids = citations.flatMap(({ targets, furniture }) =>
    furniture
      ? []
      : targets.flatMap((target) =>
          target.kind === 'kamerstuk' && target.verbatim === undefined
            ? [
                canonicalId({
                  kind: 'dossier',
                  dossier: target.dossier,
                  ...(target.suffix && { suffix: target.suffix }),
                }),
              ]
            : [],
        ),
  );
  return [...new Set(ids.map((id) => id.replace(/^dossier-/, '')))];
}

function rowOf({ id, soort, kind, date, title, dossierTitle }: Paper): vscode.QuickPickItem {
  const facts = [soort ?? (kind === 'overig' ? undefined : kind), date && writeDate(date)];
  return { label: id, description: facts.filter(Boolean).join(' · '), detail: title || dossierTitle || 'zonder titel' };
}

/** Which letters the writer wrote; the ids of those that are ticked, undefined when the question was closed. */
async function askWhichAreMine(papers: readonly Paper[], { header }: Letter): Promise<readonly string[] | undefined> {
  const letters = papers.filter(isOfGovernment);
  if (letters.length === 0) return [];
  const written = header.datum?.value;
  const day = written && isIsoDate(written) ? written : today();
  const since = `${Number(day.slice(0, 4)) - YEARS_IN_OFFICE}${day.slice(4)}`;
  const items = letters.map((paper) => ({ ...rowOf(paper), id: paper.id, picked: (paper.date ?? day) >= since }));
  const chosen = await chooseSome(items, {
    title: `${TITLE} (3/4): welke brieven schreef u zelf?`,
    placeHolder: 'Vink uit wat een voorganger of een andere minister schreef',
    ignoreFocusOut: true,
  });
  return chosen?.map(({ id }) => id);
}

async function askForm(textOf: (form: OverviewForm) => string): Promise<OverviewForm | undefined> {
  const items = (['alinea', 'lijst'] as const).map((form) => ({
    form,
    label: form === 'alinea' ? 'Alinea' : 'Lijst',
    detail: textOf(form).replace(/\s+/g, ' '),
  }));
  const chosen = await choose(items, {
    title: `${TITLE} (4/4)`,
    placeHolder: 'Hoe komt het in de brief?',
    ignoreFocusOut: true,
  });
  return chosen?.form;
}

/** One step, that one undo takes back; false where the document cannot be edited, or was closed. */
async function insert(letters: Workbench['letters'], from: vscode.TextEditor, text: string): Promise<boolean> {
  const editor = await returnTo(from);
  const letter = editor && letters.read(editor.document);
  if (!letter || isInHead(editor, letter)) return false;
  const whole = `${gapBefore(editor)}${text}${gapAfter(editor)}`;
  return putSnippet(editor, toSnippet(whole) ?? escapeSnippet(whole), editor.selection);
}

/** The line ends that make what is inserted a paragraph of its own. */
function gapBefore({ document, selection: { start } }: vscode.TextEditor): string {
  if (document.lineAt(start.line).text.slice(0, start.character).trim() !== '') return '\n\n';
  return start.line > 0 && document.lineAt(start.line - 1).text.trim() !== '' ? '\n' : '';
}

function gapAfter({ document, selection: { end } }: vscode.TextEditor): string {
  if (document.lineAt(end.line).text.slice(end.character).trim() !== '') return '\n\n';
  return end.line + 1 < document.lineCount && document.lineAt(end.line + 1).text.trim() !== '' ? '\n' : '';
}
