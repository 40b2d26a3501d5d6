import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activated,
  closeAll,
  hovers,
  links,
  openLetter,
  openUntitled,
  outline,
  waitFor,
  writeInWorkspace,
} from './kit.ts';
import { DRAFT, LIST } from './letters.ts';

describe('hover on a reference', () => {
  before(activated);
  afterEach(closeAll);

  it('says what it denotes, links to the publication, and names the other places', async () => {
    const editor = await openLetter(DRAFT.replace('TK 31444-12', 'TK 314‸44-12'));
    const [text] = await hovers(editor);
    assert.ok(text);
    assert.match(text, /Kamerstuk 31 444, nr\\\. 12/);
    assert.ok(text.includes('https://zoek.officielebekendmakingen.nl/kst-31444-12.html'), text);
    assert.match(text, /Ook in deze brief: \[regel 18\]/);
  });

  it('tells title, kind and date from the list, escaped', async () => {
    writeInWorkspace('.briefwijzer/kamerstukken.yaml', LIST);
    try {
      const editor = await openLetter(DRAFT.replace('TK 31444-9', 'TK 314‸44-9'));
      const text = await waitFor('the title', async () =>
        (await hovers(editor)).find((one) => one.includes('Onderzoek')),
      );
      assert.match(text, /1 februari 2019/);
      assert.ok(!text.includes('<b>') && !text.includes('*naar*'), text);
    } finally {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '.briefwijzer/kamerstukken.yaml'));
    }
  });

  it('is silent beside a reference and in text that is no letter', async () => {
    assert.deepEqual(await hovers(await openLetter(DRAFT.replace('Geachte', 'Gea‸chte'))), []);
    assert.deepEqual(await hovers(await openUntitled('zie TK 314‸44-12', 'plaintext')), []);
  });
});

describe('document links', () => {
  before(activated);
  afterEach(closeAll);

  it('lead every reference to its publication, also one that breaks over a line', async () => {
    const text = DRAFT.replace('(TK 31444-9; 2019)', '(TK 31444-9;\n2019)').replaceAll('\n', '\r\n');
    const { document } = await openLetter(text);
    const found = (await links(document)).filter(
      ({ target }) => target?.authority === 'zoek.officielebekendmakingen.nl',
    );
    assert.deepEqual(
      found.map(({ range, target }) => [document.getText(range).replace(/\s+/g, ' '), target?.path]),
      [
        ['TK 31444-12; 2020', '/kst-31444-12.html'],
        ['TK 31444-9; 2019', '/kst-31444-9.html'],
        ['TK 31444-12; 2020', '/kst-31444-12.html'],
      ],
    );
  });
});

describe('the outline', () => {
  before(activated);
  afterEach(closeAll);

  it('shows the parts of a draft from head to signature', async () => {
    const { document } = await openLetter(DRAFT);
    const found = await outline(document);
    const names = found.map(({ name }) => name).filter((name) => !name.startsWith('#'));
    assert.deepEqual(names, ['Briefhoofd', 'Aanhef', 'Het vervolg', 'Slotzin', 'Slotgroet', 'Ondertekening']);
    const head = found.find(({ name }) => name === 'Briefhoofd');
    assert.deepEqual(
      head?.children.map(({ name }) => name),
      ['datum', 'kenmerk', 'betreft', 'aan', 'uw-brief-van'],
    );
    assert.equal(head?.children.find(({ name }) => name === 'kenmerk')?.detail, 'nog leeg');
  });
});
