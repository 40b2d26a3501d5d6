import * as vscode from 'vscode';
import { goTo } from '../workbench/editing.ts';
import { escapeMarkdown } from '../workbench/markdown.ts';
import { type Direction, framedPlaces, placeFrom } from '../workbench/open-findings.ts';
import { rangeOf } from '../workbench/places.ts';
import { flash, inform, markdown } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';

/**
 * The open places of a concept, framed as what they are: places to fill in, and no faults. While the tab stops of a template are there
 * they have its colour, so that the frame has none. And "Brief: volgende open plek" and "Brief: vorige open plek", which go from one to
 * the other and round, whatever the status of the letter.
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

  async function goOn(direction: Direction): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const letter = editor && (await letters.whenRead(editor.document));
    if (!letter) {
      void inform('Open eerst een brief. Een gewone tekst wordt een brief zodra u hem laat controleren.');
      return;
    }
    await houses.ready;
    const places = (await findings.whenChecked(editor.document))?.open.map(({ place }) => place.span) ?? [];
    const [start, end] = [editor.selection.start, editor.selection.end].map((at) => editor.document.offsetAt(at));
    const at = placeFrom(places, { start: start ?? 0, end: end ?? 0 }, direction);
    const place = places[at];
    if (!place) {
      void inform('In deze brief staan geen open plekken meer.');
      return;
    }
    await goTo(editor.document, place);
    flash(`Open plek ${at + 1} van ${places.length}`, 3000);
  }

  return vscode.Disposable.from(
    look,
    vscode.commands.registerCommand('briefwijzer.nextOpenPlace', () => goOn('next')),
    vscode.commands.registerCommand('briefwijzer.previousOpenPlace', () => goOn('previous')),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    // a letter that was checked tells so by its diagnostics, also where it has none
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      vscode.window.visibleTextEditors.filter(({ document }) => changed.has(document.uri.toString())).forEach(show);
    }),
  );
}
