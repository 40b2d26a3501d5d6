import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itemOf } from '../../src/editor/citing/references-tree.ts';
import { referencesInTurns } from '../../src/editor/workbench/references.ts';
import { readLetter } from '../../src/letter/index.ts';
import { LiveRegister } from '../../src/register/sqlite/index.ts';
import { activated, closeAll, links, openLetter, openUntitled, waitFor } from './kit.ts';
import { DRAFT, longDraft } from './letters.ts';
import { type TestRegister, useFilledRegister, useRegister } from './registers.ts';

const SENTENCES = `In mijn brief van 3 juli 2020 (TK 31555-17; 2020) en in mijn brief van 4 juli 2020 (TK 31555-17; 2020) staat dat.
De motie van 7 oktober 2020 (TK 31555-18; 2020) is uitgevoerd. In de brief van 20 januari 2021 (TK 31556-102; 2021) ook.`;
const LETTER = DRAFT.replace('## Het vervolg', `${SENTENCES}\n\n## Het vervolg`);

type Show = typeof vscode.window.showInformationMessage;

/** Runs a command and gives the messages it shows; `choice` is the button that is pressed. */
async function messagesOf(command: string, choice?: string): Promise<string[]> {
  const messages: string[] = [];
  const show = vscode.window.showInformationMessage;
  vscode.window.showInformationMessage = (async (message: string) => {
    messages.push(message);
    return choice;
  }) as Show;
  try {
    await vscode.commands.executeCommand(command);
  } finally {
    vscode.window.showInformationMessage = show;
  }
  return messages;
}

const page = () => vscode.window.activeTextEditor?.document;

/** The page once it begins so: one that was shown before is given its new text a moment later. */
const shown = (start: string) =>
  waitFor(`a page that begins with ${start}`, () => {
    const text = page()?.getText() ?? '';
    return text.startsWith(start) && text;
  });

describe('the references of a letter, with no register', () => {
  let register: TestRegister;
  before(async () => {
    await activated();
    register = await useRegister();
  });
  afterEach(closeAll);
  after(() => register.leave());

  it('are on one page, which says that nothing was read yet', async () => {
    await openLetter(LETTER);
    const [message] = await messagesOf('briefwijzer.checkReferences');
    assert.equal(message, '7 verwijzingen: 7 niet na te gaan.');
    assert.match(page()?.getText() ?? '', /zonder ingelezen lijst van Kamerstukken\.\n$/);
    assert.doesNotMatch(page()?.getText() ?? '', /bestaat niet|niet in het register/);
  });
});

describe('the references of a letter', () => {
  const register = useFilledRegister();

  it('are on one page to mail, with what is wrong first', async () => {
    const { document } = await openLetter(LETTER);
    await vscode.env.clipboard.writeText('');
    const [message] = await messagesOf('briefwijzer.checkReferences', 'Kopiëren');
    const summary =
      '7 verwijzingen: 1 klopt, 2 niet (31555-17: andere datum, 31556-102 → 31555-102), 1 vervangen (31555-18 → 31555-21), 3 niet na te gaan';
    assert.equal(message, `${summary}.`);
    assert.equal(page()?.uri.scheme, 'briefwijzer-tekst');
    const text = await shown(`${summary}\n\nKlopt niet\n- TK 31555-17; 2020 (regel 16): `);
    assert.ok(
      text.includes(
        'Klopt\n- TK 31555-17; 2020 (regel 16): Brief regering van 3 juli 2020, ‘Voortgang van de sluizen in het noorden’; soort, datum en jaar kloppen\n',
      ),
      text,
    );
    assert.equal(await waitFor('the clipboard', () => vscode.env.clipboard.readText()), text);
    assert.ok(!document.isClosed && !document.isDirty, 'the letter is as it was');
  });

  it('are asked again from the page, and the page is copied by its own button', async () => {
    await openLetter(LETTER);
    await messagesOf('briefwijzer.checkReferences');
    const before = await shown('7 verwijzingen: 1 klopt');
    assert.equal((await messagesOf('briefwijzer.checkReferences')).length, 1);
    assert.equal(page()?.getText(), before);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('briefwijzer.copyPage');
    assert.equal(await vscode.env.clipboard.readText(), before);
  });

  it('are links, of a letter with thousands the first 300', async () => {
    const text = longDraft(100);
    const { citations } = readLetter(text, { form: 'draft' });
    assert.ok(citations.length > 300, String(citations.length));
    const { document } = await openLetter(text);
    const found = (await links(document)).map(({ range }) => document.offsetAt(range.start)).sort((a, b) => a - b);
    assert.deepEqual(
      found,
      citations.slice(0, 300).map(({ span }) => span.start),
    );
  });

  it('can be none, or in no letter', async () => {
    await openUntitled('Geachte heer,\n\nDank.\n');
    assert.deepEqual(await messagesOf('briefwijzer.checkReferences'), ['In deze brief staan geen verwijzingen.']);
    await closeAll();
    const [message] = await messagesOf('briefwijzer.checkReferences');
    assert.match(message ?? '', /^Open eerst de brief/);
  });

  it('are rows of a view that say their state in words too, and lead to their place', async () => {
    const { document } = await openLetter(LETTER.replaceAll('\n', '\r\n'));
    const papers = new LiveRegister({ file: register().file });
    const letter = readLetter(document.getText(), { form: 'draft' });
    const references = await referencesInTurns(letter, { today: '2021-03-22', register: papers });
    const items = references.map((reference, index) => itemOf({ reference, document, index }));
    papers.close();
    assert.deepEqual(
      items.map(({ label, description }) => [label, description]),
      [
        ['TK 31444-12; 2020', 'niet na te gaan'],
        ['TK 31444-9; 2019', 'niet na te gaan'],
        ['TK 31555-17; 2020', 'klopt · brief · 3 juli 2020 · soort, datum en jaar kloppen'],
        ['TK 31555-17; 2020', 'klopt niet · brief · 3 juli 2020 · datum verschilt'],
        ['TK 31555-18; 2020', 'vervangen → 31555-21'],
        ['TK 31556-102; 2021', 'klopt niet → 31555-102'],
        ['TK 31444-12; 2020', 'niet na te gaan'],
      ],
    );
    assert.equal(
      new Set(items.map(({ id }) => id)).size,
      items.length,
      'each row is told from those with the same words',
    );
    const icons = items.map(({ iconPath }) => (iconPath as vscode.ThemeIcon).id);
    assert.equal(new Set(icons).size, 4, icons.join(' '));
    const [, , known] = items;
    assert.equal(
      known?.accessibilityInformation?.label,
      'TK 31555-17; 2020, klopt · brief · 3 juli 2020 · soort, datum en jaar kloppen, regel 16',
    );
    assert.equal(known?.contextValue, 'publicatie');
    const { value } = known?.tooltip as vscode.MarkdownString;
    assert.match(value, /\*\*Voortgang van de sluizen in het noorden\*\*[\s\S]*\[Officiële publicatie\]\(https:/);
    const [uri, { selection }] = known?.command?.arguments as [vscode.Uri, { selection: vscode.Range }];
    assert.equal(uri.toString(), document.uri.toString());
    assert.equal(document.getText(selection), 'TK 31555-17; 2020');
    const { title, command = '', arguments: args = [] } = known?.command ?? {};
    assert.equal(title, 'Toon in de brief');
    await vscode.commands.executeCommand(command, ...args);
    assert.equal(vscode.window.activeTextEditor?.document.getText(selection), 'TK 31555-17; 2020');
    assert.ok(vscode.window.activeTextEditor?.selection.isEqual(selection));
  });
});
