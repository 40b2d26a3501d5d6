import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { ACCEPT, BACK, Boxes, ESCAPE } from './boxes.ts';
import {
  activated,
  closeAll,
  diagnostics,
  messagesOf,
  openLetter,
  openUntitled,
  repeatUntil,
  ruleOf,
  type Window,
  waitFor,
  writeInWorkspace,
} from './kit.ts';

/** Runs the command with these answers, so that nothing is asked. */
function insert(sjabloon: string, gegevens: object = {}): Thenable<void> {
  return vscode.commands.executeCommand('briefwijzer.insertTemplate', { sjabloon, gegevens });
}

const OPEN_PLACE = /\[…[^\]]*…\]/;

/** Resolves when the document has been checked again. */
function nextCheck({ uri }: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((one) => one.toString() === uri.toString())) return;
      listener.dispose();
      resolve();
    });
  });
}

describe('inserting a template', () => {
  before(activated);
  afterEach(closeAll);

  it('fills an empty document with the whole letter, in one step', async () => {
    const editor = await openUntitled('');
    await insert('antwoordbrief', { betreft: 'Onderhoud van dijken' });
    const text = editor.document.getText();
    assert.ok(text.startsWith('---\nsoort: antwoordbrief\n'), text.slice(0, 80));
    assert.ok(text.includes('betreft: Onderhoud van dijken\n'));
    assert.ok(text.includes('Hoogachtend,'));
    assert.match(editor.document.getText(editor.selection), OPEN_PLACE, 'the first open place is selected');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.match(editor.document.getText(editor.selection), OPEN_PLACE, 'and then the next');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '');
  });

  it('gives a letter whose findings are its open places: without lines, gone through one by one, and errors in the end', async () => {
    const { document } = await openUntitled('');
    const checked = nextCheck(document);
    await insert('antwoordbrief');
    await checked;
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(ruleOf), []);
    await vscode.commands.executeCommand('leaveSnippet');
    const open = [...document.getText().matchAll(new RegExp(OPEN_PLACE, 'g'))].map(({ index }) => index);
    assert.ok(open.length > 10, String(open.length));
    const editor = vscode.window.activeTextEditor ?? assert.fail('no editor');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const met: number[] = [];
    for (let step = 0; step <= open.length; step++) {
      await vscode.commands.executeCommand('briefwijzer.nextOpenPlace');
      await waitFor('the place', () => new RegExp(`^${OPEN_PLACE.source}$`).test(document.getText(editor.selection)));
      met.push(document.offsetAt(editor.selection.start));
    }
    assert.deepEqual(met, [...open, open[0]], 'and then the first again');
    await vscode.commands.executeCommand('briefwijzer.ready');
    const rules = await diagnostics(document, (all) => all.length > 10);
    const errors = rules.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.ok(errors.length > 10, rules.map(ruleOf).join());
  });

  for (const name of ['los.txt', 'los.md'])
    it(`has open places in a saved ${name.slice(3)} too, gone through both ways and round, until none is left`, async () => {
      const head = '---\nsoort: kamerbrief\nstatus: ter-ondertekening\ndatum: 2026-03-02\n---\n\n';
      const letter = `${head}Geachte voorzitter,\n\nOp […dag…] kwam […naam…] met een brief.\n\nHoogachtend,\n\nDe minister\n`;
      const { document } = await openLetter(`‸${letter}`, `${Date.now()}-${name}`);
      const editor = vscode.window.activeTextEditor ?? assert.fail('no editor');
      const met = async (direction: 'next' | 'previous') => {
        const before = editor.selection;
        await vscode.commands.executeCommand(`briefwijzer.${direction}OpenPlace`);
        await waitFor('another place', () => !editor.selection.isEqual(before));
        return document.getText(editor.selection);
      };
      assert.deepEqual([await met('next'), await met('next'), await met('next')], ['[…dag…]', '[…naam…]', '[…dag…]']);
      assert.deepEqual([await met('previous'), await met('previous')], ['[…naam…]', '[…dag…]']);
      const filled = letter.replace('[…dag…]', '3 juli').replace('[…naam…]', 'J. Bos');
      await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), filled));
      const told = await messagesOf(() => vscode.commands.executeCommand('briefwijzer.nextOpenPlace'));
      assert.deepEqual(told, ['In deze brief staan geen open plekken meer.']);
    });

  it('makes an empty plain text that was never saved a Markdown document', async () => {
    await openUntitled('', 'plaintext');
    await insert('kamerbrief');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'markdown');
    assert.ok(document.getText().startsWith('---\nsoort: kamerbrief\n'));
  });

  it('comes in a new document by the command for a new letter, whatever is open', async () => {
    const editor = await openLetter('---\nsoort: kamerbrief\nbetreft: Een andere brief\n---\n\nWat ik al had.‸\n');
    const before = editor.document.getText();
    await vscode.commands.executeCommand('briefwijzer.newLetter', {
      sjabloon: 'antwoordbrief',
      gegevens: { aan: ['de heer J. Bos'] },
    });
    assert.equal(editor.document.getText(), before);
    const made = vscode.window.activeTextEditor?.document;
    assert.ok(made?.isUntitled);
    assert.match(made.getText(), /^---\nsoort: antwoordbrief\n/);
    assert.ok(!made.getText().includes('Een andere brief'));
  });

  it('has a name in the folder of the letter that is open, and never one that is taken or of a folder of settings', async () => {
    const make = async () => {
      await vscode.commands.executeCommand('briefwijzer.newLetter', {
        sjabloon: 'kamerbrief',
        gegevens: { betreft: 'Sluizen', datum: '2026-03-02' },
      });
      return vscode.window.activeTextEditor?.document ?? assert.fail('no editor');
    };
    const beside = await openLetter('Een tekst.‸', `namen-${Date.now()}/een.txt`);
    const folder = vscode.Uri.joinPath(beside.document.uri, '..');
    const names = async () => (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
    const first = await make();
    assert.equal(first.uri.path, vscode.Uri.joinPath(folder, '2026-03-02-kamerbrief-sluizen.brief.md').path);
    assert.ok(first.isUntitled && first.languageId === 'markdown');
    assert.deepEqual(await names(), ['een.txt'], 'nothing is on the disk');
    await vscode.window.showTextDocument(beside.document);
    const second = await make();
    assert.match(second.uri.path, /sluizen-2\.brief\.md$/, 'the other is open');
    assert.ok(await second.save());
    await waitFor('the file', async () => (await names()).some((name) => name.endsWith('sluizen-2.brief.md')));
    await openLetter('‸', '.briefwijzer/notitie.md');
    const third = await make();
    assert.ok(!third.uri.path.includes('/.briefwijzer/'), third.uri.path);
  });

  it('adds to a letter with front matter only the keys it lacks, and the body at the caret, in one step', async () => {
    const before =
      '---\nsoort: antwoordbrief\nbetreft: Mijn onderwerp\nkenmerk:\n# een opmerking\n---\n\nEerst dit.\n\n‸\n\nDan dat.\n';
    const editor = await openUntitled(before);
    const untouched = editor.document.getText();
    await insert('antwoordbrief', { aan: ['de heer D. Zeeman'], betreft: 'Een ander onderwerp' });
    const text = editor.document.getText();
    assert.equal(text.match(/^betreft:/gm)?.length, 1);
    assert.ok(text.includes('betreft: Mijn onderwerp\n') && text.includes('# een opmerking\n'), text);
    assert.equal(text.match(/^kenmerk: .*…/gm)?.length, 1, text);
    assert.match(text, /^aan: de heer D\. Zeeman$/m);
    assert.equal(text.match(/^---$/gm)?.length, 2);
    assert.ok(text.indexOf('Eerst dit.') < text.indexOf('Hoogachtend,'));
    assert.ok(text.indexOf('Hoogachtend,') < text.indexOf('Dan dat.'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), untouched);
  });

  it('keeps Windows line ends', async () => {
    const editor = await openLetter('---\r\nsoort: kamerbrief\r\n---\r\n\r\n‸');
    await insert('kamerbrief');
    const text = editor.document.getText();
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(text.match(/^---\r$/gm)?.length, 2);
  });

  it('puts the body under the front matter when the caret stands in it', async () => {
    const editor = await openUntitled('---\nsoort: kamer‸brief\n---\n');
    await insert('kamerbrief');
    assert.match(editor.document.getText(), /^---\nsoort: kamerbrief\n[\s\S]*\n---\n\nGeachte Voorzitter,/);
  });

  it('asks where to, in any other text: the body alone here, or a new document', async () => {
    const editor = await openUntitled('Wat ik al had.\n\n‸');
    const { showQuickPick } = vscode.window;
    const window = vscode.window as { -readonly [name in keyof Window]: unknown };
    let offered: string[] = [];
    window.showQuickPick = async (rows: vscode.QuickPickItem[]) => {
      assert.equal(editor.document.getText(), 'Wat ik al had.\n\n', 'nothing happens unasked');
      offered = rows.map(({ label }) => label);
      return rows[1];
    };
    try {
      await insert('kamerbrief');
    } finally {
      window.showQuickPick = showQuickPick;
    }
    assert.equal(offered.length, 2);
    const text = editor.document.getText();
    assert.ok(text.startsWith('Wat ik al had.\n\nGeachte Voorzitter,'), text.slice(0, 80));
    assert.ok(!text.includes('soort:'));
  });

  it('remembers the sender’s details in the profile, and takes them from there', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const profile = writeInWorkspace('.briefwijzer/profiel.yaml', '# van ons team\nnotatie: bzk-kort\n');
    try {
      await openUntitled('');
      await insert('kamerbrief', {
        ondertekening: { functie: 'De minister van Waterbeheer', naam: 'ir. A. Dijkstra' },
      });
      const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(profile));
      assert.ok(kept.startsWith('# van ons team\nnotatie: bzk-kort\n') && kept.includes('ir. A. Dijkstra'), kept);
      const next = await openUntitled('');
      await insert('kamerbrief');
      assert.ok(
        next.document.getText().includes('De minister van Waterbeheer,\n'),
        next.document.getText().slice(-300),
      );
    } finally {
      await vscode.workspace.fs.delete(profile);
    }
  });

  it('makes no profile of what is filled in for one letter', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    await openUntitled('');
    await insert('kamerbrief', { ondertekening: { functie: 'De minister van Waterbeheer' }, directie: 'Dijken' });
    const names = await vscode.workspace.fs.readDirectory(folder);
    const files = names.some(([name]) => name === '.briefwijzer')
      ? await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, '.briefwijzer'))
      : [];
    assert.ok(!files.some(([name]) => name === 'profiel.yaml'), files.join());
  });

  it('writes nothing in the team’s profile after ‘Nu niet’', async () => {
    const profile = vscode.Uri.joinPath(
      vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('no workspace'),
      '.briefwijzer/profiel.yaml',
    );
    const { showQuickPick } = vscode.window;
    const window = vscode.window as { -readonly [name in keyof Window]: unknown };
    let offered = false;
    window.showQuickPick = async (rows: vscode.QuickPickItem[]) => {
      offered ||= rows.some(({ label }) => label === 'Nu niet');
      return rows.find(({ label }) => label === 'Nu niet');
    };
    try {
      await openUntitled('');
      const done = vscode.commands.executeCommand('briefwijzer.insertTemplate', { sjabloon: 'kamerbrief' });
      await waitFor('the offer', () => offered);
      await repeatUntil(done, 'workbench.action.closeQuickOpen');
      writeInWorkspace('.briefwijzer/profiel.yaml', '# van ons team\n');
      await insert('kamerbrief', { ondertekening: { functie: 'De minister van Waterbeheer' } });
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(profile)), '# van ons team\n');
    } finally {
      window.showQuickPick = showQuickPick;
      await vscode.workspace.fs.delete(profile);
    }
  });

  it('uses the team’s own template, and says where one is wrong', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const head = '---\ntitel: Bericht\nbeschrijving: Een kort bericht.\nsoort: kort-bericht\n';
    const fields = 'velden:\n  - naam: groet\n    vraag: groet\n    soort: tekst\n';
    writeInWorkspace('.briefwijzer/sjablonen/bericht.hbs', `${head}${fields}---\nGeachte lezer,\n\n{{groet}}\n`);
    writeInWorkspace('.briefwijzer/sjablonen/stuk.hbs', `${head}---\n{{onbekend}}\n`);
    try {
      const editor = await openUntitled('');
      await insert('bericht', { groet: 'Dag' });
      assert.ok(editor.document.getText().endsWith('Geachte lezer,\n\nDag\n'), editor.document.getText());
      const empty = await openUntitled('');
      void insert('stuk');
      await sleep(800);
      assert.equal(empty.document.getText(), '', 'a template that is wrong changes nothing');
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '.briefwijzer/sjablonen'), { recursive: true });
    }
  });

  it('takes the dates of papers from the list of the team, and tells what does not fit', async () => {
    const list = writeInWorkspace(
      '.briefwijzer/kamerstukken.yaml',
      '- id: 31555-17\n  titel: Voortgang\n  datum: 3 juli 2020\n  soort: brief\n',
    );
    try {
      const editor = await openUntitled('');
      await waitFor('a letter with the date', async () => {
        await insert('antwoordbrief', { beleid: [{ kamerstuk: '31555-17', inhoud: 'dat uitgelegd' }], datum: 'ooit' });
        if (editor.document.getText().includes('van 3 juli 2020 (TK 31555-17; 2020) heb ik dat uitgelegd.'))
          return true;
        await vscode.commands.executeCommand('undo');
        return false;
      });
      assert.match(editor.document.getText(), /^datum: "\[…datum van de brief…\]"$/m);
    } finally {
      await vscode.workspace.fs.delete(list);
    }
  });

  it('asks with a way back, and leaves everything as it is when it is ended', async () => {
    const editor = await openUntitled('');
    const done = vscode.commands.executeCommand('briefwijzer.insertTemplate', { sjabloon: 'kamerbrief' });
    await repeatUntil(done, 'workbench.action.closeQuickOpen');
    assert.equal(editor.document.getText(), '');
    await waitFor('the editor', () => vscode.window.activeTextEditor === editor);
  });
});

describe('giving a letter other values', () => {
  before(activated);
  afterEach(closeAll);

  const update = (gegevens: object) => vscode.commands.executeCommand('briefwijzer.updateValues', { gegevens });

  it('changes head and text, in one step, and keeps what the writer wrote', async () => {
    const editor = await openLetter('‸', `bijwerken-${Date.now()}.brief.md`);
    await insert('antwoordbrief', {
      betreft: 'Sluizen',
      aan: ['de heer J. Bos'],
      ondertekening: { functie: 'De minister van Waterbeheer', naam: 'ir. A. Dijkstra' },
    });
    await vscode.commands.executeCommand('leaveSnippet');
    const before = editor.document.getText();
    await update({ betreft: 'Sluizen en bruggen', aan: ['mevrouw A. de Wit'] });
    const text = editor.document.getText();
    assert.match(text, /^betreft: Sluizen en bruggen$/m);
    assert.match(text, /^aan: mevrouw A\. de Wit$/m);
    assert.match(text, /^Geachte mevrouw De Wit,$/m);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('asks from a list of all values, to which each answer leads back, and each can be undone', async () => {
    const editor = await openLetter('‸', `lijst-${Date.now()}.brief.md`);
    await insert('kamerbrief', { betreft: 'Sluizen', ondertekening: { functie: 'De minister van Waterbeheer' } });
    await vscode.commands.executeCommand('leaveSnippet');
    const boxes = new Boxes();
    boxes.watch();
    try {
      const done = vscode.commands.executeCommand('briefwijzer.updateValues');
      const list = (await boxes.at(undefined, 0)) as vscode.QuickPick<vscode.QuickPickItem>;
      await waitFor('the rows', () => list.items.length > 0);
      const parts = list.items.filter(({ kind }) => kind === vscode.QuickPickItemKind.Separator);
      assert.deepEqual(
        parts.map(({ label }) => label),
        ['Kop', 'Tekst', 'Ondertekening'],
      );
      const row = (box: vscode.QuickPick<vscode.QuickPickItem>, label: string) =>
        box.items.find((item) => item.label === label) ?? assert.fail(box.items.map((item) => item.label).join());
      /** Lights a row: what VS Code lights by itself may still be on its way. */
      const light = (box: vscode.QuickPick<vscode.QuickPickItem>, label: string) =>
        waitFor(label, () => {
          box.activeItems = [row(box, label)];
          return sleep(50).then(() => box.activeItems[0]?.label === label);
        });
      assert.equal(row(list, 'Kenmerk').description, 'nog open');
      assert.equal(row(list, 'Onderwerp van de brief').description, 'Sluizen');
      await light(list, 'Onderwerp van de brief');
      const question = await boxes.press(ACCEPT, 1);
      assert.equal(question.value, 'Sluizen');
      question.value = 'Sluizen en bruggen';
      const again = (await boxes.press(ACCEPT, undefined)) as vscode.QuickPick<vscode.QuickPickItem>;
      await waitFor('the new value', () => row(again, 'Onderwerp van de brief').description === 'Sluizen en bruggen');
      assert.match(editor.document.getText(), /^betreft: Sluizen en bruggen$/m, 'at once');
      await light(again, 'Kenmerk');
      await boxes.press(ACCEPT, 1);
      const last = (await boxes.press(BACK, undefined)) as vscode.QuickPick<vscode.QuickPickItem>;
      await light(last, 'Kenmerk');
      const kenmerk = await boxes.press(ACCEPT, 1);
      kenmerk.value = '2026-0000012345';
      await boxes.press(ACCEPT, undefined);
      await repeatUntil(done, ESCAPE);
    } finally {
      boxes.leave();
    }
    assert.match(editor.document.getText(), /^kenmerk: "?2026-0000012345"?$/m);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.match(
      editor.document.getText(),
      /^betreft: Sluizen en bruggen\nkenmerk: .*…|^kenmerk: .*…[\s\S]*^betreft: Sluizen en bruggen$/m,
    );
    await vscode.commands.executeCommand('undo');
    assert.match(editor.document.getText(), /^betreft: Sluizen$/m);
  });

  it('asks which, and changes nothing when it is left', async () => {
    const editor = await openLetter('---\nsoort: kamerbrief\nbetreft: Sluizen\n---\n\nGeachte Voorzitter,\n');
    const done = vscode.commands.executeCommand('briefwijzer.updateValues');
    await repeatUntil(done, 'workbench.action.closeQuickOpen');
    assert.ok(!editor.document.isDirty);
  });
});
