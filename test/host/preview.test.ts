import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openLetter, openUntitled, waitFor, writeInWorkspace } from './kit.ts';
import { DRAFT } from './letters.ts';

/** What VS Code's Markdown preview makes of a text, by the plugins that it has found. */
const rendered = (text: vscode.TextDocument | string) =>
  vscode.commands.executeCommand<string>('markdown.api.render', text);

const PAGE = /<article class="briefwijzer-brief">\s*<header class="briefwijzer-hoofd[^"]*"/;
const README = '---\ntitle: Leesmij\n---\n\n# Kop\n\nZie [^1].\n\n[^1]: Een noot.\n';

describe('the Markdown preview of VS Code', () => {
  before(activated);
  afterEach(closeAll);

  it('shows a letter as a page with its head, whatever is set for front matter', async () => {
    const { document } = await openLetter(DRAFT);
    const settings = vscode.workspace.getConfiguration('markdown.preview');
    for (const shown of ['hide', 'codeBlock', 'table']) {
      await settings.update('frontMatter', shown, vscode.ConfigurationTarget.Global);
      const html = await rendered(document);
      assert.match(html, PAGE);
      assert.match(html, /<dt>Betreft<\/dt>/);
      assert.doesNotMatch(html, /class="frontmatter|language-yaml/, shown);
    }
    await settings.update('frontMatter', undefined, vscode.ConfigurationTarget.Global);
  });

  it('keeps the lines by which it follows the editor', async () => {
    const { document } = await openLetter(DRAFT);
    const lines = [
      ...(await rendered(document)).matchAll(/class="[^"]*code-line" data-line="(\d+)"|data-line="(\d+)"/g),
    ];
    const numbers = lines.map(([, one, other]) => Number(one ?? other));
    assert.ok(numbers.length > 4);
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
    const salutation = document
      .getText()
      .split('\n')
      .findIndex((line) => line.startsWith('Geachte'));
    assert.ok(numbers.includes(salutation));
  });

  it('leaves every other text as it was', async () => {
    const { document } = await openUntitled(README);
    const html = await rendered(document);
    assert.match(html, /<table class="frontmatter"/);
    assert.match(html, /Zie \[\^1\]\./);
    assert.doesNotMatch(html, /briefwijzer/);
  });

  it('knows a letter by its name, by its kind, and once it is checked', async () => {
    const named = await openLetter('Geachte heer Jansen,\n');
    assert.match(await rendered(named.document), /<article class="briefwijzer-brief">/);
    assert.match(await rendered('---\nsoort: kamerbrief\nbetreft: Dijken\n---\n\nGeachte voorzitter,\n'), PAGE);
    const { document } = await openUntitled('Geachte mevrouw De Wit,\n\nDank voor uw brief.\n');
    assert.doesNotMatch(await rendered(document), /briefwijzer/);
    await vscode.commands.executeCommand('briefwijzer.check');
    // VS Code keeps what it made of a text until that changes, or is told to make it anew
    await waitFor('a page', async () => /briefwijzer-brief/.test(await rendered(document)));
  });

  it('opens beside the letter', async () => {
    const uri = writeInWorkspace('voorbeeld-van-een-pagina.brief.md', DRAFT);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    await waitFor('the preview', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('markdown.preview')),
    );
  });
});
