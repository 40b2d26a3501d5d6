import * as vscode from 'vscode';
import { referencePage, summaryOf } from '../../references/index.ts';
import { nameOf } from '../workbench/documents/address.ts';
import { today } from '../workbench/findings.ts';
import { PAGE_SCHEME } from '../workbench/pages.ts';
import { referencesInTurns } from '../workbench/references.ts';
import { flash, inform, working } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';

const COPY = 'Kopiëren';
/** The name under which the page is shown. */
const PAGE = 'Verwijzingen.txt';

/** "Brief: verwijzingen controleren": one page about all references of the letter, to copy into a mail. */
export function checkReferences(workbench: Workbench): vscode.Disposable {
  /** Whoever asks again while the page is shown means the letter that it is about. */
  let last: vscode.TextDocument | undefined;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('briefwijzer.checkReferences', async () => {
      const active = vscode.window.activeTextEditor?.document;
      const document = active?.uri.scheme === PAGE_SCHEME ? last : active;
      if (await showPage(workbench, document)) last = document;
    }),
    vscode.commands.registerCommand('briefwijzer.copyPage', async () => {
      const page = vscode.window.activeTextEditor?.document;
      if (page?.uri.scheme === PAGE_SCHEME) await copy(page.getText());
    }),
  );
}

/** True when there was something to show. */
async function showPage(workbench: Workbench, document: vscode.TextDocument | undefined): Promise<boolean> {
  const { houses, letters, findings, machine, pages } = workbench;
  await houses.ready;
  const letter = document && !document.isClosed && letters.read(document);
  if (!letter) {
    void inform('Open eerst de brief waarvan u de verwijzingen wilt nagaan.');
    return false;
  }
  const options = findings.options(document);
  const references = await working('Verwijzingen nagaan…', () => referencesInTurns(letter, options));
  if (references.length === 0) {
    void inform('In deze brief staan geen verwijzingen.');
    return false;
  }
  const text = referencePage(letter, references, {
    name: nameOf(document.uri),
    today: today(),
    authorities: houses.of(document).register.authorities(),
    hasRegister: machine.trouble() === undefined,
  });
  const page = await pages.show(PAGE, text);
  void inform(`${summaryOf(references)}.`, COPY).then((choice) => {
    if (choice === COPY) return copy(page.document.getText());
    return undefined;
  });
  return true;
}

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  flash('$(copy) De bladzijde staat op het klembord.', 5000);
}
