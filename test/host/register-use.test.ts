import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { citationProvider } from '../../src/editor/citing/citation-completion.ts';
import { readLetter } from '../../src/letter/index.ts';
import { memoryRegister, type Register } from '../../src/register/index.ts';
import { closeAll, completions, hovers, openLetter } from './kit.ts';
import { DRAFT } from './letters.ts';
import { useFilledRegister } from './registers.ts';

const withSentence = (sentence: string) => DRAFT.replace('## Het vervolg', `${sentence}\n\n## Het vervolg`);

describe('writing with a register', () => {
  useFilledRegister();

  async function offers(editor: vscode.TextEditor): Promise<string[]> {
    const kinds = [vscode.CompletionItemKind.Reference, vscode.CompletionItemKind.Folder];
    return (await completions(editor))
      .filter(({ kind }) => kind !== undefined && kinds.includes(kind))
      .toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
      .map(({ insertText }) => String(insertText));
  }

  const ALL = ['TK 31555-102; 2021', 'TK 31555-21; 2020', 'TK 31555-18; 2020', 'TK 31555-17; 2020', 'TK 31555-4; 2019'];
  const CASES: readonly (readonly [typed: string, texts: string[]])[] = [
    ['TK 31555-‸', ALL],
    ['TK 31555-1‸', ['TK 31555-102; 2021', 'TK 31555-18; 2020', 'TK 31555-17; 2020']],
    ['TK 31555-1‸02; 2021 daarover', ['TK 31555-102; 2021', 'TK 31555-18; 2020', 'TK 31555-17; 2020']],
    ['TK krimp slui‸', ['TK 31555-21; 2020', 'TK 31555-18; 2020']],
    ['TK motie Zilver‸', ['TK 31555-21; 2020', 'TK 31555-18; 2020']],
    ['TK waterkeringen plan‸', ['TK 31555-4; 2019']],
    ['TK 3155‸', ['TK 31555-', ...ALL]],
    ['TK 35999‸', ['TK 35999 VII-', 'TK 35999 B-', 'TK 35999 B-2; 2021', 'TK 35999 VII-6; 2021']],
    ['TK 35999 V‸', ['TK 35999 VII-', 'TK 35999 VII-6; 2021']],
    ['TK 35999 B-‸', ['TK 35999 B-2; 2021']],
    ['TK 21501-88-4‸', ['TK 21501-88-42; 2021', 'TK 21501-88-41; 2021']],
    ['Kamerstuk 21 501-88, nr. 4‸', ['Kamerstuk 21 501-88, nr. 42', 'Kamerstuk 21 501-88, nr. 41']],
    ['Kamerstuk 31555-10‸', ['Kamerstuk 31555-102']],
    ['Kamerstukken II 2020/21, 31555, nr. 2‸', ['Kamerstukken II 2020/21, 31555, nr. 21']],
    ['Kamerstukken II 2020/21, 35999 VII, nr. ‸', ['Kamerstukken II 2021/22, 35999 VII, nr. 6']],
    ['kst-31555-10‸', ['kst-31555-102']],
  ];
  for (const [typed, texts] of CASES) {
    it(`offers ${texts.length} for ${typed}`, async () => {
      assert.deepEqual(await offers(await openLetter(withSentence(`Zie ${typed}`))), texts);
    });
  }

  it('follows key after key, and back, with Windows line ends', async () => {
    const editor = await openLetter(withSentence('Zie (‸) daarover.').replaceAll('\n', '\r\n'));
    const counts: number[] = [];
    for (const key of 'TK 31555-10') {
      await vscode.commands.executeCommand('type', { text: key });
      counts.push((await offers(editor)).length);
    }
    await vscode.commands.executeCommand('deleteLeft');
    counts.push((await offers(editor)).length);
    // from 315 on: with the dossiers that begin so; from 31555 on the papers alone
    assert.deepEqual(counts.slice(5), [6, 6, 5, 5, 3, 1, 3], counts.join(' '));
    assert.match(editor.document.getText(), /\r\nZie \(TK 31555-1\) daarover\.\r\n/);
  });

  it('asks the register nothing for a key that the next one has overtaken', async () => {
    const { document, selection } = await openLetter(withSentence('Zie TK 31555-‸'));
    let asked = 0;
    const empty = memoryRegister({});
    const spy: Register = Object.assign(Object.create(empty), {
      search(...question: Parameters<Register['search']>) {
        asked += 1;
        return empty.search(...question);
      },
      dossiers: (...question: Parameters<Register['dossiers']>) => empty.dossiers(...question),
      find: (id: string) => empty.find(id),
    });
    const workbench = {
      letters: {
        whenRead: async (_: vscode.TextDocument, isWanted: () => boolean) =>
          isWanted() ? readLetter(document.getText()) : undefined,
      },
      houses: { of: () => ({ register: spy }) },
      fetching: { typed: () => undefined },
    } as unknown as Parameters<typeof citationProvider>[0];
    const ask = (token: vscode.CancellationToken) =>
      citationProvider(workbench).provideCompletionItems(document, selection.active, token, {
        triggerKind: vscode.CompletionTriggerKind.Invoke,
        triggerCharacter: undefined,
      });
    const keys = new vscode.CancellationTokenSource();
    const overtaken = ask(keys.token);
    keys.cancel();
    assert.equal(await overtaken, undefined);
    assert.equal(asked, 0);
    assert.ok(await ask(new vscode.CancellationTokenSource().token));
    assert.equal(asked, 1);
  });

  it('tells of a paper what the register knows: kind, date, title, dossier, kenmerk, what replaced it', async () => {
    const text = withSentence('Zie TK 31555-18; 2020 en TK 31555-17; 2020 en TK 315‸55-18; 2020.');
    const [hover = ''] = await hovers(await openLetter(text));
    const expected = [
      'Kamerstuk 31 555, nr\\. 18',
      'Motie van het lid Zilver over krimpende sluizen',
      'Motie · 7 oktober 2020',
      'Dossier: Waterkeringen',
      'Vervangen door: [31555\\-21](https://zoek.officielebekendmakingen.nl/kst-31555-21.html)',
      '[Officiële publicatie](https://zoek.officielebekendmakingen.nl/kst-31555-18.html)',
      'Ook in deze brief: [regel 16]',
    ];
    for (const one of expected) assert.ok(hover.includes(one), `${one}\n\n${hover}`);
    await closeAll();
    const [letter = ''] = await hovers(await openLetter(withSentence('Zie TK 315‸55-17; 2020.')));
    assert.match(letter, /Kenmerk: WK\\-2020\/12/);
  });

  describe('inserting papers', () => {
    const insert = (vorm: string, ...stukken: string[]) =>
      vscode.commands.executeCommand('briefwijzer.insertPaper', { stukken, vorm });
    const FORMS: readonly (readonly [vorm: string, stukken: string[], marked: string, after: string])[] = [
      ['verwijzing', ['31555-102'], 'Dat staat er (‸).', 'Dat staat er (TK 31555-102; 2021).'],
      ['verwijzing', ['31555-102', '35999-VII-6'], 'Zie‸', 'Zie TK 31555-102; 2021 en TK 35999 VII-6; 2021'],
      [
        'zin',
        ['31555-21'],
        'Zo is het.‸',
        'Zo is het. De motie van 14 oktober 2020 ‘Gewijzigde motie van het lid Zilver over krimpende sluizen’ (TK 31555-21; 2020) vraagt […wat de motie vraagt…].',
      ],
      ['voetnoot', ['31555-102', '31555-4'], 'Dat staat er‸.', 'Dat staat er[^1].'],
    ];
    for (const [vorm, stukken, marked, after] of FORMS) {
      it(`as ${vorm}: ${stukken.join(' and ')}, in one step`, async () => {
        const editor = await openLetter(withSentence(marked).replaceAll('\n', '\r\n'));
        const before = editor.document.getText();
        await insert(vorm, ...stukken);
        const text = editor.document.getText();
        assert.ok(text.includes(`\r\n${after}\r\n`), text);
        if (vorm === 'voetnoot')
          assert.ok(text.includes('A. Dijkstra\r\n\r\n[^1]: TK 31555-102; 2021 en TK 31555-4; 2019.\r\n'), text);
        if (vorm === 'zin') assert.equal(editor.document.getText(editor.selection), '[…wat de motie vraagt…]');
        await vscode.commands.executeCommand('undo');
        assert.equal(editor.document.getText(), before);
      });
    }

    it('leaves the head alone', async () => {
      const editor = await openLetter(DRAFT.replace('betreft: ', 'betreft: ‸'));
      await insert('verwijzing', '31555-102');
      assert.ok(!editor.document.isDirty);
    });
  });

  describe('inserting an overview of policy', () => {
    const insert = (vorm: string, ...stukken: string[]) =>
      vscode.commands.executeCommand('briefwijzer.insertOverview', { stukken, vorm });

    it('is a paragraph of its own in order of time, in one step', async () => {
      const editor = await openLetter(withSentence('Dit ging vooraf.‸').replaceAll('\n', '\r\n'));
      const before = editor.document.getText();
      await insert('alinea', '31555-102', '31555-21', '31555-4');
      const text = editor.document.getText();
      const expected =
        '\r\nDit ging vooraf.\r\n\r\nIn mijn brief aan de Tweede Kamer van 6 mei 2019 (TK 31555-4; 2019) heb ik […wat u meldde over ‘Plan voor de waterkeringen’…]. ' +
        'De gewijzigde motie van het lid Zilver van 14 oktober 2020 (TK 31555-21; 2020) verzoekt de regering […wat de motie verzoekt over ‘krimpende sluizen’…]. ' +
        'Ten slotte heb ik in mijn brief van 20 januari 2021 (TK 31555-102; 2021) […wat u meldde over ‘Keuze voor de sluizen’…].\r\n\r\n## ';
      assert.ok(text.includes(expected), text);
      assert.match(editor.document.getText(editor.selection), /^\[…wat u meldde over ‘Plan/);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    });

    it('is a list, and leaves the head alone', async () => {
      const editor = await openLetter(withSentence('‸'));
      await insert('lijst', '31555-17');
      assert.match(editor.document.getText(), /deze brief:\n\n- Brief van 3 juli 2020 ‘.*’ \(TK 31555-17; 2020\)\n/);
      await closeAll();
      const head = await openLetter(DRAFT.replace('betreft: ', 'betreft: ‸'));
      await insert('lijst', '31555-17');
      assert.ok(!head.document.isDirty);
    });
  });
});
