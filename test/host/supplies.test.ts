import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { describeRegister } from '../../src/editor/checking/status.ts';
import { tellRegister } from '../../src/editor/workbench/fetching/told.ts';
import { tellUpdated } from '../../src/register/index.ts';
import { LiveRegister } from '../../src/register/sqlite/index.ts';
import { CSV } from '../support/papers.ts';
import { activated, closeAll, completions, openLetter, waitFor } from './kit.ts';
import { type TestRegister, useRegister } from './registers.ts';

/** Names the places where lists are kept. */
function keepListsIn(places: readonly string[] | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('briefwijzer').update('lijsten', places, vscode.ConfigurationTarget.Global);
}

describe('lists that somebody keeps on a share', () => {
  const messages: string[] = [];
  const warn = vscode.window.showWarningMessage;
  let register: TestRegister;
  let live: LiveRegister;
  before(async () => {
    await activated();
    vscode.window.showWarningMessage = (async (message: string) => {
      messages.push(message);
      return undefined;
    }) as typeof warn;
    register = await useRegister();
    live = new LiveRegister({ file: register.file });
  });
  after(async () => {
    live.close();
    vscode.window.showWarningMessage = warn;
    await keepListsIn(undefined);
    await closeAll();
    await register.leave();
  });

  /** Waits until the register holds a paper. */
  const held = (id: string) => waitFor(id, () => live.find(id) !== undefined);

  it('come into the register by themselves, without a word, whatever else is away', async () => {
    const folder = dirname(register.list(CSV));
    await keepListsIn([join(folder, 'weg'), folder]);
    await held('31555-102');
    const editor = await openLetter('---\nsoort: kamerbrief\n---\n\nZie TK 31555-10‸');
    const offered = await waitFor('the paper among the proposals', async () => {
      const found = (await completions(editor)).map(({ insertText }) => insertText);
      return found.includes('TK 31555-102; 2021') && found;
    });
    assert.ok(offered.length > 0);
    assert.deepEqual(messages, []);
  });

  it('tell up to which day the register goes, wherever it speaks', async () => {
    const first =
      '# Briefwijzer; bron: de proef; reeksen: nummers, letters; van: 1995-01-01; tot: 2025-02-01; regels: 9';
    const folder = dirname(register.list(`${first}\n${CSV}`));
    await keepListsIn([join(folder, 'lijst.csv')]);
    await waitFor('what the list covers', () => live.authorities().length > 0);
    const told = 'bijgewerkt tot en met 1 februari 2025';
    const updated = tellUpdated(live.authorities());
    const state = { lookUp: 'off', isEmpty: false, underWay: 0, outage: undefined, updated } as const;
    const shown = describeRegister({ trouble: () => undefined }, tellRegister(state));
    assert.equal(shown?.text, `Kamerstukken: ${told}`);
    const { document, selection } = await openLetter(
      '---\nsoort: kamerbrief\n---\n\nIn mijn brief van 3 mei 2021 (TK 31555-‸999; 2021) staat dat.\n',
    );
    const hover = await waitFor('the hover', async () => {
      const at = [document.uri, selection.active] as const;
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', ...at);
      const text = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join();
      return text.includes(told) && text;
    });
    assert.match(hover.replaceAll('\\', ''), /31555-999 bestaat niet: .* volgens de proef tot en met 1 februari 2025/);
  });

  it('are read again when they have changed, and keep what they lack now', async () => {
    const folder = dirname(register.file).replace(/[\\/]register$/, '');
    writeFileSync(join(folder, 'lijst.csv'), 'kst_id,datum,titel\nkst-31555-201,2022-02-03,Nieuwe sluizen\n');
    // somebody who touches the setting wants to see what is there now
    await keepListsIn([folder]);
    await held('31555-201');
    assert.ok(live.find('31555-102'));
    assert.deepEqual(messages, []);
  });

  it('that are copied only halfway leave what was there, and come in when they are whole', async () => {
    const folder = dirname(register.file).replace(/[\\/]register$/, '');
    const write = (name: string, text: string) => writeFileSync(join(folder, name), `${text}\n`);
    const half = [
      '# Briefwijzer; bron: de proef; reeksen: nummers; van: 1995-01-01; tot: 2025-03-01; regels: 2',
      'kst_id,datum,titel',
      'kst-31555-301,2023-02-03,Nieuwe bruggen',
    ].join('\n');
    write('lijst.csv', half);
    // one at either side in the order of names: when both are in, it was looked at
    write('een.csv', 'kst_id,datum,titel\nkst-31555-401,2024-02-03,Nieuwe dijken');
    write('twee.csv', 'kst_id,datum,titel\nkst-31555-402,2024-02-04,Nieuwe duinen');
    await keepListsIn([folder, join(folder, 'weg')]);
    await Promise.all([held('31555-401'), held('31555-402')]);
    assert.ok(live.find('31555-201'));
    assert.equal(live.find('31555-301'), undefined);
    assert.deepEqual(messages, []);
    write('lijst.csv', `${half}\nkst-31555-302,2023-02-04,Nieuwe tunnels`);
    await keepListsIn([folder]);
    await held('31555-302');
    assert.ok(live.find('31555-301'));
  });
});
