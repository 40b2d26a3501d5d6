import * as vscode from 'vscode';
import { editFrontMatter } from '../../letter/index.ts';
import { countsOf, type ToldReference } from '../../references/index.ts';
import { describeChecked, nothingFound } from '../workbench/counts.ts';
import { applyTo, goTo } from '../workbench/editing.ts';
import type { Checked } from '../workbench/findings.ts';
import { MAX_LENGTH } from '../workbench/letters.ts';
import { editOf, lengthOf } from '../workbench/places.ts';
import { flash, inform, warn } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** How long the outcome stands in the status bar, in milliseconds. */
const SHOWN = 8000;

/** "Brief: controleren" and "Brief: gereedmaken voor ondertekening". */
export function check(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('briefwijzer.check', () =>
      withDocument((document) => checkNow(workbench, document)),
    ),
    vscode.commands.registerCommand('briefwijzer.ready', () =>
      withDocument((document) => makeReady(workbench, document)),
    ),
  );
}

async function withDocument(run: (document: vscode.TextDocument) => Promise<void>): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) await run(document);
  else void inform('Open eerst een brief; dan kan Briefwijzer hem nakijken.');
}

/** From now on the document counts as a letter; its findings are shown together. */
export async function checkNow(workbench: Workbench, document: vscode.TextDocument): Promise<void> {
  await workbench.houses.ready;
  const obstacle = obstacleOf(workbench, document);
  if (obstacle) {
    void warn(obstacle);
    return;
  }
  workbench.letters.count(document);
  const checked = await workbench.findings.whenChecked(document);
  if (!checked) return;
  const references = workbench.findings.references(document);
  await showOutcome(document, checked, { references, hasRegister: workbench.machine.trouble() === undefined });
}

/** What keeps a document from being read, in words for the user. */
function obstacleOf({ letters }: Workbench, document: vscode.TextDocument): string | undefined {
  const length = lengthOf(document);
  if (length > MAX_LENGTH) {
    return `Dit document is te groot om te controleren (${Math.round(length / 1024 / 1024)} MB). Briefwijzer leest brieven tot 4 MB.`;
  }
  if (document.getText().trim() === '') return 'Dit document is leeg: er is nog niets om te controleren.';
  if (!letters.read(document))
    return 'Dit is geen brief van u maar een bladzijde van de editor: er is niets te controleren.';
  return undefined;
}

/** What became known of the references of a letter. */
interface LookedUp {
  readonly references: readonly ToldReference[];
  readonly hasRegister: boolean;
}

/**
 * The findings in the panel, and the caret at the first of this letter; where there are only open places, at the first of these. The panel
 * does not get the keyboard: it lists every letter that is open, and may begin with another one.
 */
async function showOutcome(
  document: vscode.TextDocument,
  checked: Checked,
  { references, hasRegister }: LookedUp,
): Promise<void> {
  const { letter, lines, open } = checked;
  const [first] = lines;
  const [firstOpen] = open;
  if (!first && !firstOpen) {
    const nothing = 'Dit lijkt geen brief: Briefwijzer heeft niets gevonden.';
    void inform(letter.isLetter ? nothingFound(references, hasRegister) : nothing);
    return;
  }
  const behind = references.length > 0 ? ` · verwijzingen: ${countsOf(references)}` : '';
  flash(`$(checklist) Brief: ${describeChecked(checked)}${behind}`, SHOWN);
  if (first) {
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus', { preserveFocus: true });
    await goTo(document, { start: first.span.start, end: first.span.start });
    // the panel cannot be told to begin with this letter: what the finding says is shown at its place
    if (isListedBesideOthers(document)) await vscode.commands.executeCommand('editor.action.marker.next');
  } else if (firstOpen) await goTo(document, firstOpen.place.span);
}

/** True where the panel lists other documents too. */
function isListedBesideOthers({ uri }: vscode.TextDocument): boolean {
  return vscode.languages
    .getDiagnostics()
    .some(([other, found]) => found.length > 0 && other.toString() !== uri.toString());
}

/** Sets the status in the front matter and shows everything that still stands in the way of a signature. */
async function makeReady(workbench: Workbench, document: vscode.TextDocument): Promise<void> {
  const letter = workbench.letters.of(document);
  if (!letter || letter.form === 'print') {
    void inform('Alleen een concept kan gereed worden gemaakt voor ondertekening: een brief met een kop in Markdown.');
    return;
  }
  if (letter.status !== 'ter-ondertekening') {
    const edits = editFrontMatter(letter.source, 'status', 'ter-ondertekening').map((one) => editOf(document, one));
    if (!(await applyTo(document, edits))) {
      void warn('De status is niet gewijzigd: dit document kan niet worden bewerkt.');
      return;
    }
  }
  workbench.findings.useProfile(document, 'volledig');
  await checkNow(workbench, document);
}
