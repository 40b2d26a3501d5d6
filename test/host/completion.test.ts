import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openLetter, openUntitled, waitFor, writeInWorkspace } from './kit.ts';
import { DRAFT, LIST } from './letters.ts';

/** What a completion item offers, for comparison. */
interface Offer {
  readonly text: string;
  readonly replaces: string;
  readonly filterText: string | undefined;
}

/** Types a marked piece at the end of the draft's body and asks for completion at the mark `‸`. */
async function offers(marked: string, letter = DRAFT): Promise<{ offers: Offer[]; list: vscode.CompletionList }> {
  const editor = await openLetter(letter.replace('## Het vervolg', `${marked}\n\n## Het vervolg`));
  return offersIn(editor);
}

async function offersIn(editor: vscode.TextEditor): Promise<{ offers: Offer[]; list: vscode.CompletionList }> {
  const { document, selection } = editor;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  const own = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
  const found = own
    .toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .map(({ insertText, range, filterText }) => {
      assert.ok(range instanceof vscode.Range || (range && 'replacing' in range), 'an explicit range');
      const replaced = range instanceof vscode.Range ? range : range.replacing;
      return { text: String(insertText), replaces: document.getText(replaced), filterText };
    });
  return { offers: found, list };
}

describe('completion of references', () => {
  before(async () => {
    await activated();
    writeInWorkspace('.briefwijzer/kamerstukken.yaml', LIST);
    await waitFor('the list', async () => (await offers('zie TK 31444-10‸')).offers.length === 1);
  });
  afterEach(closeAll);
  after(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '.briefwijzer/kamerstukken.yaml'));
  });

  const CASES: readonly (readonly [typed: string, texts: string[], replaces: string])[] = [
    ['zie TK 31444-10‸', ['TK 31444-101; 2020'], 'TK 31444-10'],
    ['zie (TK 31444-1‸)', ['TK 31444-12; 2020', 'TK 31444-101; 2020'], 'TK 31444-1'],
    ['zie Kamerstuk 31 444, nr. 10‸', ['Kamerstuk 31 444, nr. 101'], 'Kamerstuk 31 444, nr. 10'],
    ['zie Kamerstuk 31444-10‸ en', ['Kamerstuk 31444-101'], 'Kamerstuk 31444-10'],
    [
      'zie Kamerstukken II 2019/20, 31444, nr. 101‸',
      ['Kamerstukken II 2020/21, 31444, nr. 101'],
      'Kamerstukken II 2019/20, 31444, nr. 101',
    ],
    ['zie kst-35570-B‸', ['kst-35570-B-13'], 'kst-35570-B'],
    ['zie TK motie dijk‸', ['TK 31444-101; 2020'], 'TK motie dijk'],
    // the caret in the middle of a number: what stands behind it goes with it, its year included
    ['zie (TK 31444-1‸01; 2019) en', ['TK 31444-12; 2020', 'TK 31444-101; 2020'], 'TK 31444-101; 2019'],
    ['zie TK 355‸70 B-13, dan', ['TK 35570 B-13; 2020'], 'TK 35570 B-13'],
  ];
  for (const [typed, texts, replaces] of CASES) {
    it(`offers ${texts.join(' and ')} for ${typed}`, async () => {
      const { offers: found, list } = await offers(typed);
      assert.deepEqual(
        found.map(({ text }) => text),
        texts,
      );
      for (const offer of found) {
        assert.equal(offer.replaces, replaces);
        assert.equal(offer.filterText, typed.slice('zie '.length, typed.indexOf('‸')).replace('(', ''));
      }
      assert.equal(list.isIncomplete, true);
    });
  }

  it('offers what the letter cites first, then the list, at a bare label', async () => {
    const { offers: found } = await offers('zie TK ‸');
    assert.deepEqual(
      found.map(({ text }) => text),
      ['TK 31444-12; 2020', 'TK 31444-9; 2019', 'TK 35570 B-13; 2020', 'TK 31444-101; 2020'],
    );
  });

  it('offers what a letter cites also when no list has it', async () => {
    const { offers: found } = await offers('zie (TK 36410-7; 2023) en TK 36410‸');
    assert.deepEqual(
      found.map(({ text }) => text),
      ['TK 36410-7; 2023'],
    );
  });

  it('is silent outside a reference and in text that is no letter', async () => {
    for (const typed of ['een gewone zin‸', 'artikel 31444-1‸', 'TK 31444-12; 2020) en toen‸']) {
      assert.deepEqual((await offers(typed)).offers, [], typed);
      await closeAll();
    }
    const plain = await openUntitled('zie TK 31444-1‸');
    assert.deepEqual((await offersIn(plain)).offers, []);
  });

  it('works with Windows line ends', async () => {
    const { offers: found } = await offers('zie TK 31444-10‸', DRAFT.replaceAll('\n', '\r\n'));
    assert.deepEqual(
      found.map(({ text, replaces }) => [text, replaces]),
      [['TK 31444-101; 2020', 'TK 31444-10']],
    );
  });

  it('shows title, kind and date as text, whatever stands in a title', async () => {
    const { list } = await offers('zie TK 31444-9‸');
    const item = list.items.find(({ kind }) => kind === vscode.CompletionItemKind.Reference);
    const label = item?.label;
    assert.ok(typeof label === 'object');
    assert.equal(label.description, 'verslag');
    const documentation = item?.documentation;
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.ok(documentation.value.includes('Verslag · 1 februari 2019'), documentation.value);
    assert.ok(!documentation.value.includes('<b>') && !documentation.value.includes('*naar*'), documentation.value);
    assert.ok(!documentation.isTrusted && !documentation.supportHtml);
  });
});

describe('completion of front matter', () => {
  before(activated);
  afterEach(closeAll);

  async function labels(marked: string): Promise<string[]> {
    const editor = await openLetter(marked);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const kinds = [vscode.CompletionItemKind.Property, vscode.CompletionItemKind.EnumMember];
    return list.items
      .filter(({ kind }) => kind !== undefined && kinds.includes(kind))
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('offers the kinds of letter and the states', async () => {
    assert.ok((await labels('---\nsoort: ‸\n---\n')).includes('kamerbrief'));
    assert.deepEqual(await labels('---\nsoort: kamerbrief\nstatus: ‸\n---\n'), [
      'concept',
      'ter-ondertekening',
      'verzonden',
    ]);
  });

  it('offers the keys that are not there yet, and nothing outside front matter', async () => {
    const keys = await labels('---\nsoort: kamerbrief\nken‸\n---\n');
    assert.ok(keys.includes('kenmerk') && !keys.includes('soort'), keys.join(' '));
    assert.deepEqual(await labels('---\nsoort: kamerbrief\n---\n\nken‸\n'), []);
  });

  const CARETS: readonly (readonly [line: string, label: string, after: string])[] = [
    ['bet‸reft: Dijken', 'betreft', 'betreft: Dijken'],
    ['da‸tum:', 'datum', 'datum: '],
    ['status: ter-‸ondertekening # bijna', 'concept', 'status: concept # bijna'],
    ['status:‸', 'concept', 'status: concept'],
  ];
  for (const [line, label, after] of CARETS) {
    it(`takes with it what belongs to it behind the caret: ${line}`, async () => {
      const { document, selection } = await openLetter(`---\n${line}\n---\n`);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        selection.active,
      );
      const item = list.items.find((one) => typeof one.label === 'object' && one.label.label === label);
      assert.ok(item?.range instanceof vscode.Range && item.range.contains(selection.active));
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, item.range, String(item.insertText ?? label));
      await vscode.workspace.applyEdit(edit);
      assert.equal(document.getText(), `---\n${after}\n---\n`);
    });
  }
});
