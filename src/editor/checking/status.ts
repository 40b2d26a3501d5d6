import * as vscode from 'vscode';
import type { Severity } from '../../lint/index.ts';
import { describeAway } from '../../register/lists/index.ts';
import { describeChecked } from '../workbench/counts.ts';
import { TAKE_STEP } from '../workbench/fetching/step-command.ts';
import type { Step, Told } from '../workbench/fetching/told.ts';
import { MAX_LENGTH } from '../workbench/letters.ts';
import type { MachineRegister } from '../workbench/machine-register.ts';
import { lengthOf } from '../workbench/places.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** The context key that menus and keybindings ask for: the active editor shows a letter. */
const IS_LETTER = 'briefwijzer.isBrief';

/** What an item shows. */
type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'severity'> &
  Partial<Pick<vscode.LanguageStatusItem, 'command' | 'detail' | 'busy'>>;

const SHOW = { title: 'Toon', command: 'workbench.actions.view.problems', tooltip: 'Open het paneel Problemen' };
const BUSY = { text: 'Brief: wordt gecontroleerd', severity: vscode.LanguageStatusSeverity.Information, busy: true };
const NEXT = { title: 'Toon', command: 'briefwijzer.nextOpenPlace', tooltip: 'Ga naar de volgende open plek' };
const OPEN_LISTS = {
  title: 'Instelling openen',
  command: 'workbench.action.openSettings',
  arguments: ['@id:briefwijzer.lijsten'],
};
const CHECK = { title: 'Controleer nu', command: 'briefwijzer.check' };
const TOO_LARGE = { text: 'Brief: te groot om te controleren', severity: vscode.LanguageStatusSeverity.Warning };
const WITHOUT = 'Briefwijzer vult aan met wat in de brief en in de lijst van uw team staat.';
const OFF = { text: 'Brief: controleren staat uit', severity: vscode.LanguageStatusSeverity.Information };

/**
 * Language status items instead of notifications: the counts of the letter that is shown and, where there is something to
 * say about them, the register and the lists that come into it.
 */
export function status({ letters, findings, machine, houses, fetching, supplies }: Workbench): vscode.Disposable {
  const counts = languageItem('briefwijzer.status', 'Brief');
  const register = languageItem('briefwijzer.registerStatus', 'Kamerstukken');
  const lists = languageItem('briefwijzer.listsStatus', 'Lijsten van Kamerstukken');
  let isShown = false;
  let isReady = false;

  function show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isLetter = document !== undefined && letters.isLetter(document);
    void vscode.commands.executeCommand('setContext', IS_LETTER, isLetter);
    // nothing is checked or opened while the extension starts
    if (!isReady) return;
    isShown = isLetter;
    counts.show(document, isLetter ? describe(document) : undefined);
    register.show(document, isLetter ? describeRegister(machine, fetching.told()) : undefined);
    lists.show(document, isLetter ? describeLists(describeAway(supplies.failures())) : undefined);
  }

  function describe(document: vscode.TextDocument): Shown {
    if (lengthOf(document) > MAX_LENGTH) return { ...TOO_LARGE, command: SHOW };
    if (!findings.isShown(document)) return { ...OFF, command: CHECK };
    const checked = findings.known(document);
    // its diagnostics will tell when it is done
    if (!checked) return BUSY;
    const severity = severityOf(checked.lines.map((one) => one.severity));
    const command = checked.lines.length === 0 && checked.open.length > 0 ? NEXT : SHOW;
    return { text: `Brief: ${describeChecked(checked)}`, severity, command };
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(show),
    letters.onDidCount(show),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) show();
    }),
    // the first line of front matter that makes a document a letter brings no diagnostics with it when nothing is wrong
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document && letters.isLetter(document) !== isShown) show();
    }),
    houses.onDidChange(show),
    fetching.onDidChange(show),
    supplies.onDidLook(show),
  ];
  show();
  void houses.ready.then(() => {
    isReady = true;
    show();
  });
  return vscode.Disposable.from(...listeners, counts, register, lists);
}

interface LanguageItem extends vscode.Disposable {
  /** Shows it with this document; hides it where there is nothing to show. */
  show(document: vscode.TextDocument | undefined, shown: Shown | undefined): void;
}

function languageItem(id: string, name: string): LanguageItem {
  let item: vscode.LanguageStatusItem | undefined;
  const dispose = () => {
    item?.dispose();
    item = undefined;
  };
  return {
    dispose,
    show(document, shown) {
      if (!document || !shown) {
        dispose();
        return;
      }
      // the path itself, which matches as it stands: no pattern
      const selector = { scheme: document.uri.scheme, pattern: document.uri.fsPath };
      item ??= vscode.languages.createLanguageStatusItem(id, selector);
      Object.assign(item, { name, selector, command: undefined, detail: undefined, busy: false, ...shown });
    },
  };
}

/** How each step is called here. */
const STEPS: Readonly<Record<Step, string>> = {
  'turn-on': 'Aanzetten',
  retry: 'Opnieuw proberen',
  trust: 'Vertrouwen beheren',
  import: 'Inlezen…',
  settings: 'Instelling openen',
  tell: 'Lees waarom',
  update: 'Bijwerken',
};

/** What there is to say of the register: why it cannot be read, else what is known of looking things up and how new it is. */
export function describeRegister({ trouble }: Pick<MachineRegister, 'trouble'>, told?: Told): Shown | undefined {
  const found = trouble();
  if (!found || found.code === 'absent') return told && describeTold(told);
  const rest = found.code === 'no-sqlite' ? ` ${WITHOUT}` : '';
  return {
    text: 'Kamerstukken: geen register',
    detail: found.message + rest,
    severity: vscode.LanguageStatusSeverity.Warning,
  };
}

/** The lists and places that could not be read at the last look; nothing where all could be. */
function describeLists(away: ReturnType<typeof describeAway>): Shown | undefined {
  if (!away) return undefined;
  return {
    text: `Lijsten: ${away.short}`,
    detail: away.sentence,
    severity: vscode.LanguageStatusSeverity.Information,
    command: OPEN_LISTS,
  };
}

function describeTold({ short, sentence, step }: Told): Shown {
  return {
    text: `Kamerstukken: ${short}`,
    detail: sentence,
    severity: vscode.LanguageStatusSeverity.Information,
    ...(step && { command: { title: STEPS[step], command: TAKE_STEP, arguments: [step] } }),
  };
}

function severityOf(severities: readonly Severity[]): vscode.LanguageStatusSeverity {
  if (severities.includes('error')) return vscode.LanguageStatusSeverity.Error;
  if (severities.includes('warning')) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}
