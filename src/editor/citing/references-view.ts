import * as vscode from 'vscode';
import { beyondOf, countsOf } from '../../references/index.ts';
import { MAX_LENGTH } from '../workbench/letters.ts';
import { lengthOf } from '../workbench/places.ts';
import { chooseWords, flash } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { type Entry, itemOf } from './references-tree.ts';

/** The view's identifier in package.json. */
const VIEW = 'briefwijzer.verwijzingen';
/** The context key that shows the view: this window has had a letter in it. */
const HAS_LETTERS = 'briefwijzer.metBrieven';
/** The context key that says why the view is empty; package.json has the words for each. */
const EMPTY = 'briefwijzer.geenVerwijzingen';

/** How long the view waits for the next change before it is made anew, in milliseconds. */
const PAUSE = 300;

/**
 * The view "Verwijzingen": the references of the letter that was shown last, in their order, each with its state. A page or a
 * panel that takes the place of the letter leaves the list as it is.
 */
export function referencesView({ letters, findings, houses, machine, fetching }: Workbench): vscode.Disposable {
  const didChange = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Entry>(VIEW, {
    treeDataProvider: { onDidChangeTreeData: didChange.event, getTreeItem: itemOf, getChildren: entries },
  });
  let document: vscode.TextDocument | undefined;
  let rows: Entry[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function entries(parent?: Entry): Promise<Entry[]> {
    if (parent) return [];
    await houses.ready;
    const shown = document;
    // the change that came between asks for the list again
    if (shown && !(await findings.prepareReferences(shown))) return rows;
    const references = shown ? findings.references(shown) : [];
    const total = (shown && letters.of(shown)?.citations.filter(({ furniture }) => !furniture).length) ?? 0;
    view.description = countsOf(references);
    view.message = [beyondOf(references.length, total), references.length > 0 ? groundOf({ machine, fetching }) : '']
      .filter(Boolean)
      .join(' ');
    if (references.length === 0) setContext(EMPTY, whyEmpty(shown));
    rows = shown ? references.map((reference, index) => ({ reference, document: shown, index })) : [];
    return rows;
  }

  function follow(next: vscode.TextDocument | undefined): void {
    if (next && !letters.isLetter(next)) return;
    if (next) setContext(HAS_LETTERS, true);
    document = next;
    again(0);
  }

  /** Follows a document that became a letter, where it is the one that is shown. */
  function followShown(changed: vscode.TextDocument): void {
    if (changed === vscode.window.activeTextEditor?.document) follow(changed);
  }

  function again(delay = PAUSE): void {
    clearTimeout(waiting);
    if (view.visible) waiting = setTimeout(() => didChange.fire(), delay);
  }

  follow(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    didChange,
    view,
    view.onDidChangeVisibility(() => again(0)),
    vscode.window.onDidChangeActiveTextEditor((editor) => editor && follow(editor.document)),
    vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
      if (contentChanges.length === 0) return;
      if (changed === document) again();
      // its first line of front matter makes a document a letter
      else followShown(changed);
    }),
    vscode.workspace.onDidCloseTextDocument((closed) => closed === document && follow(undefined)),
    // one that got another language is told of as closed and opened
    vscode.workspace.onDidOpenTextDocument(followShown),
    letters.onDidCount(followShown),
    houses.onDidChange(() => again(0)),
    fetching.onDidChange(() => again()),
    { dispose: () => clearTimeout(waiting) },
    vscode.commands.registerCommand('briefwijzer.openPublication', async ({ reference: { links } }: Entry) => {
      const [first] = links;
      const url = links.length > 1 ? await chooseWords(links, { title: 'Officiële publicatie' }) : first;
      if (url !== undefined) await vscode.env.openExternal(vscode.Uri.parse(url, true));
    }),
    vscode.commands.registerCommand('briefwijzer.copyReference', async ({ reference: { citation } }: Entry) => {
      await vscode.env.clipboard.writeText(citation.text.replace(/\s+/g, ' '));
      flash('$(copy) De verwijzing staat op het klembord.', 3000);
    }),
  );
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}

/** Why references cannot be looked up as they are, or up to which day they can, in words for the user; '' for nothing to say. */
function groundOf({ machine, fetching }: Pick<Workbench, 'machine' | 'fetching'>): string {
  const trouble = machine.trouble();
  if (trouble && trouble.code !== 'absent') return trouble.message;
  const told = fetching.told();
  return told === undefined || told.isQuiet ? '' : told.sentence;
}

function whyEmpty(document: vscode.TextDocument | undefined): string {
  if (!document) return 'geen-brief';
  return lengthOf(document) > MAX_LENGTH ? 'te-groot' : 'geen';
}
