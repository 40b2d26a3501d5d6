import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { activated, closeAll, completions, diagnostics, hovers, openLetter, waitFor, writeInWorkspace } from './kit.ts';

const HEAD = `---
titel: Bericht
beschrijving: Een kort bericht.
soort: kort-bericht
velden:
  - {naam: betreft, vraag: onderwerp}
  - {naam: dag, vraag: dag van het bericht, soort: datum}
  - {naam: moties, vraag: moties, soort: lijst, velden: [{naam: stuk, vraag: de motie, soort: kamerstuk}]}
---
`;
const BODY = 'Op {{datum dag}} kwam {{betreft}}. {{#each moties}}{{verwijzing stuk}} {{/each}}\n\n{{> dag}}\n';

const folder = () => vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('no workspace');
const inFolder = (path: string) => `.briefwijzer/sjablonen/${path}`;

/** Waits until the preview shows something. */
function preview(pattern: RegExp): Promise<vscode.TextDocument> {
  return waitFor(`a preview with ${pattern}`, () =>
    vscode.workspace.textDocuments.find(
      ({ uri, getText }) => uri.scheme === 'briefwijzer-voorbeeld' && pattern.test(getText()),
    ),
  );
}

async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const start = editor.document.getText().indexOf(before);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + before.length));
  assert.ok(await editor.edit((builder) => builder.replace(range, after)));
}

describe('own templates', () => {
  before(activated);
  beforeEach(() => void writeInWorkspace(inFolder('partials/dag.hbs'), '{{! Het einde. }}\nDag van {{betreft}}.\n'));
  afterEach(closeAll);
  after(() => rmSync(vscode.Uri.joinPath(folder(), '.briefwijzer/sjablonen').fsPath, { recursive: true, force: true }));

  it('are in a language of their own', async () => {
    const { document } = await openLetter(HEAD + BODY, inFolder('taal.hbs'));
    assert.equal(document.languageId, 'briefsjabloon');
  });

  it('are checked while they are typed, with the place of what is wrong', async () => {
    const editor = await openLetter(`${HEAD}${BODY}`.replaceAll('\n', '\r\n'), inFolder('controle.hbs'));
    await replace(editor, '{{betreft}}', '{{betref}} {{datum betreft}}');
    const found = await diagnostics(editor.document, (all) => all.length === 2);
    const told = found.map(({ range, message }) => `${editor.document.getText(range)}: ${message}`);
    assert.match(told[0] ?? '', /^\{\{betref\}\}|^betref: Onbekend veld ‘betref’: bedoelt u ‘betreft’\?$/);
    assert.match(told[1] ?? '', /^betreft: ‘datum’ neemt hier een datum; dit is een tekst\.$/);
    await replace(editor, '{{betref}} {{datum betreft}}', '{{betreft}}');
    await diagnostics(editor.document, (all) => all.length === 0);
    await replace(editor, '{{> dag}}', '{{> dagg}}');
    const [problem] = await diagnostics(editor.document);
    assert.match(problem?.message ?? '', /^Onbekend deelsjabloon ‘dagg’/);
  });

  it('tell what is wrong in a partial that is being typed, and in example data', async () => {
    writeInWorkspace(inFolder('partials/eind.hbs'), 'Tot {{betreft}}.');
    const template = await openLetter(HEAD + BODY.replace('dag}}\n', 'eind}}\n'), inFolder('met-deel.hbs'));
    const partial = await openLetter('Tot {{betreft}}. {{weg}}', inFolder('partials/eind.hbs'));
    const [inPartial] = await diagnostics(partial.document);
    assert.match(inPartial?.message ?? '', /^Onbekend veld ‘weg’/);
    const [inTemplate] = await diagnostics(template.document);
    assert.match(inTemplate?.message ?? '', /^Deelsjabloon ‘eind’, regel 1: Onbekend veld ‘weg’/);
    await replace(await vscode.window.showTextDocument(partial.document), ' {{weg}}', '');
    await diagnostics(template.document, (all) => all.length === 0);
    const data = await openLetter('betreft: x\ndag: ooit\n', inFolder('voorbeelden/met-deel.yaml'));
    const [inData] = await diagnostics(data.document);
    assert.match(inData?.message ?? '', /^‘dag’: ‘ooit’ is geen datum/);
  });

  it('get as many braces as are typed', async () => {
    const editor = await openLetter(`${HEAD}‸\n`, inFolder('haken.hbs'));
    for (const text of '{{betreft}} en {{#if (is dag)}}') await vscode.commands.executeCommand('type', { text });
    assert.equal(editor.document.getText(), `${HEAD}{{betreft}} en {{#if (is dag)}}\n`);
  });

  it('are completed, explained, and lead to their partials and fields', async () => {
    const editor = await openLetter(HEAD + BODY.replace('{{betreft}}', '{{‸}}'), inFolder('hulp.hbs'));
    const labels = (await completions(editor)).map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const one of ['betreft', 'dag', 'moties', 'verwijzing']) assert.ok(labels.includes(one), labels.join());
    await closeAll();
    const known = await openLetter(HEAD + BODY.replace('{{> dag}}', '{{> da‸g}}'), inFolder('hulp2.hbs'));
    assert.match((await hovers(known)).join(), /\*\*dag\*\* · deelsjabloon\s+Het einde\./);
    const [target] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      known.document.uri,
      known.selection.active,
    );
    assert.match(target?.uri.path ?? '', /\/sjablonen\/partials\/dag\.hbs$/);
    await closeAll();
    const field = await openLetter(HEAD + BODY.replace('{{betreft}}', '{{betr‸eft}}'), inFolder('hulp3.hbs'));
    assert.match((await hovers(field)).join(), /\*\*betreft\*\* · tekst\s+Onderwerp\./);
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      field.document.uri,
      field.selection.active,
    );
    assert.equal(place?.range.start.line, 5);
  });

  it('have a preview beside them that follows what is typed, and what is wrong', async () => {
    const editor = await openLetter(HEAD + BODY, inFolder('voorbeeld.hbs'));
    writeInWorkspace(
      inFolder('voorbeelden/voorbeeld.yaml'),
      'betreft: de sluis\ndag: 2020-07-03\nmoties: [{stuk: {nummer: 31757-102, datum: 2020-07-03}}]\n',
    );
    await vscode.commands.executeCommand('briefwijzer.previewTemplate');
    const shown = await preview(/Op 3 juli 2020 kwam (?:de sluis|onderwerp)\./);
    assert.equal(shown.languageId, 'markdown');
    assert.equal(vscode.window.activeTextEditor?.document, editor.document, 'the template keeps the keyboard');
    await replace(editor, 'kwam', 'verscheen');
    await preview(/verscheen/);
    await replace(editor, '{{> dag}}', '{{> dagg}}');
    await preview(
      /^Dit sjabloon kan nog niet worden gebruikt:\n\n- voorbeeld\.hbs, regel 12: Onbekend deelsjabloon[\s\S]*verscheen/,
    );
    assert.deepEqual(vscode.languages.getDiagnostics(shown.uri), []);
    await replace(editor, '{{> dagg}}', '{{#each moties}}{{#each ../moties}}x{{/each}}{{/each}}');
    await preview(/x/);
  });

  it('have no preview at an address of another kind', async () => {
    for (const query of ['', '{', '[1]', '["a","file:///etc/passwd"]']) {
      const uri = vscode.Uri.from({ scheme: 'briefwijzer-voorbeeld', path: '/x.md', query });
      assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /is er niet meer\./);
    }
  });

  it('have example data that are opened, made where they are missing, and followed by the preview', async () => {
    await openLetter(HEAD + BODY, inFolder('gegevens.hbs'));
    await vscode.commands.executeCommand('briefwijzer.previewTemplate');
    await preview(/kwam onderwerp\./);
    await vscode.commands.executeCommand('briefwijzer.openExample');
    const editor = vscode.window.activeTextEditor ?? assert.fail('no editor');
    assert.match(editor.document.uri.path, /\/voorbeelden\/gegevens\.yaml$/);
    assert.match(editor.document.getText(), /^betreft: onderwerp$/m);
    await replace(editor, 'betreft: onderwerp', 'betreft: de brug');
    await preview(/kwam de brug\./);
  });

  it('are made after one that there is, for the team or for oneself, and never over a file that is there', async () => {
    const make = (wish: object) => vscode.commands.executeCommand('briefwijzer.newTemplate', wish);
    await make({ van: 'kamerbrief', voor: 'werkmap', naam: 'kamerbrief-kort' });
    const { document } = vscode.window.activeTextEditor ?? assert.fail('no editor');
    assert.match(document.uri.path, /\.briefwijzer\/sjablonen\/kamerbrief-kort\.hbs$/);
    assert.match(document.getText(), /^---\ntitel: Kamerbrief met koppen\n/);
    await preview(/^---\nsoort: kamerbrief\n/);
    await closeAll();
    const file = writeInWorkspace(inFolder('bestaat.hbs'), HEAD + BODY);
    await make({ van: '', voor: 'werkmap', naam: 'bestaat' });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), HEAD + BODY);
    await closeAll();
    await make({ van: '', voor: 'gebruiker', naam: 'van-mij' });
    const own = vscode.window.activeTextEditor?.document ?? assert.fail('no editor');
    try {
      assert.equal(own.languageId, 'briefsjabloon');
      assert.ok(!own.uri.path.startsWith(folder().path), own.uri.path);
      await closeAll();
      const letter = await vscode.workspace.openTextDocument({ language: 'markdown' });
      const editor = await vscode.window.showTextDocument(letter);
      await vscode.commands.executeCommand('briefwijzer.insertTemplate', {
        sjabloon: 'van-mij',
        gegevens: { boodschap: 'Hallo.' },
      });
      assert.match(editor.document.getText(), /\n\nHallo\.\n\nIk hoop u hiermee/);
    } finally {
      await vscode.workspace.fs.delete(own.uri);
    }
  });

  it('a partial of one’s own counts in the templates of Briefwijzer', async () => {
    writeInWorkspace(inFolder('partials/slot.hbs'), 'Tot zover.\n\n{{> ondertekening}}\n');
    const editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown' }),
    );
    await vscode.commands.executeCommand('briefwijzer.insertTemplate', { sjabloon: 'kamerbrief', gegevens: {} });
    assert.match(editor.document.getText(), /\n\nTot zover\.\n\nHoogachtend,/);
  });
});
