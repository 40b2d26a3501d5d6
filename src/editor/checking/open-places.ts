import * as vscode from 'vscode';
import { goTo } from '../workbench/editing.ts';
import { escapeMarkdown } from '../workbench/markdown.ts';
import { framedPlaces } from '../workbench/open-findings.ts';
import { rangeOf } from '../workbench/places.ts';
import { inform, markdown } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';

/**
 * The open places of a concept, framed as what they are: places to fill in, and no faults. While the tab stops of a template are there
 * they have its colour, so that the frame has none. And "Brief: volgende open plek", which goes from one to the next, whatever the status of the letter.
 */
export function openPlaces({ letters, houses, findings }: Workbench): vscode.Disposable {
  const look = vscode.window.createTextEditorDecorationType({
    border: '1px dotted',
    borderColor: new vscode.ThemeColor('editorInfo.foreground'),
    borderRadius: '2px',
  });

  function show(editor: vscode.TextEditor): void {
    const { document } = editor;
    const checked = findings.isShown(document) ? findings.known(document) : undefined;
    const places = framedPlaces(checked?.open ?? []).map(({ finding, place }) => ({
      range: rangeOf(document, place.span),
      hoverMessage: markdown(escapeMarkdown(finding.message)),
    }));
    editor.setDecorations(look, places);
  }

  async function next(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const letter = editor && (await letters.whenRead(editor.document));
    if (!letter) {
      void inform('Open eerst een brief. Een gewone tekst wordt een brief zodra u hem laat controleren.');
      return;
    }
    await houses.ready;
    const places = (await findings.whenChecked(editor.document))?.open.map(({ place }) => place.span) ?? [];
    const caret = editor.document.offsetAt(editor.selection.end);
    const place = places.find(({ start }) => start >= caret) ?? places[0];
    if (place) await goTo(editor.document, place);
    else void inform('In deze brief staan geen open plekken.');
  }

  return vscode.Disposable.from(
    look,
    vscode.commands.registerCommand('briefwijzer.nextOpenPlace', next),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    // a letter that was checked tells so by its diagnostics, also where it has none
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      vscode.window.visibleTextEditors.filter(({ document }) => changed.has(document.uri.toString())).forEach(show);
    }),
  );
}
