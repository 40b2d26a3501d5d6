import assert from 'node:assert/strict';
import { DRAFT } from '../host/letters.ts';
import { CSV } from '../support/papers.ts';
import { useWorkbench } from './workbench.ts';

/** Milliseconds between two keys of a person who types. */
const PERSON = 150;

describe('the register', () => {
  const workbench = useWorkbench({
    // with the line ends of Windows, where most letters are written
    files: { 'brief.brief.md': DRAFT.replaceAll('\n', '\r\n'), 'kamerstukken.csv': `${CSV}oeps,,,,,,\n` },
    open: 'brief.brief.md',
  });

  it('is filled from a list, and tells which rows it could not read', async () => {
    const { quickInput, references } = workbench;
    // the view is there as soon as the extension has seen a letter
    await workbench.finding('warning');
    await workbench.run('Focus on Verwijzingen View');
    await references.row('TK 31444-9; 2019').waitFor();
    await references.message('er is geen lijst van Kamerstukken ingelezen').waitFor();
    await workbench.screenshot('verwijzingen zonder lijst');
    await workbench.run('Brief: Kamerstukkenlijst inlezen…', 'Kamerstukkenlijst inlezen');
    await workbench.screenshot('lijst kiezen');
    await quickInput.choose('kamerstukken.csv');
    await quickInput.waitFor('Staat elk Kamerstuk in kamerstukken.csv?');
    await workbench.screenshot('lijst volledig');
    await quickInput.choose('Nee, of dat weet ik niet');
    const told = await workbench.notification('Kamerstukken ingelezen: 9 nieuw');
    await workbench.screenshot('lijst ingelezen');
    await told.getByText('Toon de regels').click();
    await workbench.editor.getByText('is geen kamerstuk').waitFor();
    assert.ok((await workbench.visibleLines()).some((line) => line.startsWith('regel 11: ')));
    await workbench.screenshot('lijst niet ingelezen');
  });

  it('offers its papers while a person types, corrects and goes on', async () => {
    await workbench.open('brief.brief.md');
    await workbench.goTo(14, 47);
    await workbench.press('Enter');
    await workbench.type('Zie (TK 3155', PERSON);
    await workbench.suggestion('TK 31555-');
    await workbench.screenshot('register dossier');
    await workbench.type('5-', PERSON);
    await workbench.suggestion('TK 31555-102; 2021');
    const rows = await workbench.suggestions();
    assert.deepEqual(
      rows.map((row) => /31555-(\d+)/.exec(row)?.[1]),
      ['102', '21', '18', '17', '4', undefined],
      'the newest first, the search last',
    );
    assert.match(rows[0] ?? '', /Keuze voor de slu[\s\S]*brief/);
    await workbench.screenshot('register aanvullen');
    await workbench.type('10', PERSON);
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row').nth(2).waitFor({ state: 'detached' });
    await workbench.press('Backspace');
    await workbench.suggestion('TK 31555-17; 2020');
    await workbench.type('7', PERSON);
    await workbench.suggestion('TK 31555-17; 2020');
    await workbench.press('Enter');
    await workbench.type('), ', PERSON);
    await workbench.editor.getByText('Zie (TK 31555-17; 2020),').first().waitFor();
    await workbench.type('en (TK krimp slui', PERSON);
    await workbench.suggestion('TK 31555-18; 2020');
    await workbench.screenshot('register woorden');
    await workbench.suggestion('TK 31555-21; 2020');
    await workbench.press('Enter');
    await workbench.type(').');
    await workbench.editor.getByText('en (TK 31555-21; 2020).').first().waitFor();
  });

  it('completes the reference in which the caret stands, by a key and when it is called', async () => {
    // 31555-1|7: another digit in the middle, and back
    await workbench.goTo(15, 16);
    await workbench.type('8', PERSON);
    await workbench.suggestion('TK 31555-18; 2020');
    await workbench.press('Backspace');
    // of the year that stands behind it
    await workbench.suggestion('TK 31555-18; 2020');
    await workbench.type('0', PERSON);
    await workbench.suggestion('TK 31555-102; 2021');
    await workbench.press('Enter');
    await workbench.editor.getByText('Zie (TK 31555-102; 2021), en').first().waitFor();
    // 31555-1|02
    await workbench.goTo(15, 16);
    await workbench.press('Control+Space');
    await workbench.suggestion('TK 31555-102; 2021');
    assert.equal((await workbench.suggestions()).length, 4, 'three papers and the search');
    await workbench.screenshot('register midden');
    await workbench.press('Enter');
    await workbench.editor.getByText('Zie (TK 31555-102; 2021), en').first().waitFor();
  });

  it('tells what it knows of a paper', async () => {
    await workbench.goTo(15, 36);
    await workbench.hover();
    const hover = workbench.page.locator('.monaco-hover-content', { hasText: 'Officiële publicatie' });
    await hover.waitFor();
    assert.match(await hover.innerText(), /Motie · 14 oktober 2020\s+Dossier: Waterkeringen/);
    await workbench.screenshot('register uitleg');
    await workbench.press('Escape');
  });

  it('is searched to insert papers: one is ticked, another found by other words', async () => {
    const { quickInput } = workbench;
    await workbench.goTo(21, 47);
    await workbench.run('Brief: Kamerstuk invoegen…', 'Kamerstuk invoegen');
    await workbench.type('keuze slui', PERSON);
    await quickInput.row('31555-102').waitFor();
    await workbench.screenshot('kamerstuk zoeken');
    await quickInput.tick('31555-102');
    await quickInput.fill('begroting memorie');
    await quickInput.row('35999-VII-6').waitFor();
    await quickInput.row('31555-102').waitFor();
    await quickInput.tick('35999-VII-6');
    await workbench.screenshot('kamerstuk kiezen');
    await quickInput.confirm();
    await quickInput.waitFor('Hoe komt het in de brief?');
    await workbench.screenshot('kamerstuk vorm');
    await quickInput.choose('Verwijzing');
    await workbench.editor.getByText('TK 31555-102; 2021 en TK 35999 VII-6; 2021').first().waitFor();
    await workbench.press('Control+Z');
    await workbench.editor.getByText('TK 35999 VII-6; 2021').waitFor({ state: 'detached' });
  });

  it('gives the overview of a dossier: its papers ticked, in order of time', async () => {
    const { quickInput } = workbench;
    await workbench.open('brief.brief.md');
    await workbench.goTo(20, 1);
    await workbench.run('Brief: beleidsoverzicht invoegen…', 'Beleidsoverzicht invoegen (1/4)');
    await workbench.type('waterk', PERSON);
    await quickInput.row('31555').first().waitFor();
    await workbench.screenshot('overzicht dossier');
    await quickInput.choose('31555');
    await quickInput.waitFor('(2/4)');
    await quickInput.tick('31555-102');
    await quickInput.tick('31555-17');
    await workbench.screenshot('overzicht stukken');
    await quickInput.confirm();
    await quickInput.waitFor('(3/4)');
    // both are of the last years before the letter, and so ticked
    await quickInput.tick('31555-17');
    await workbench.screenshot('overzicht eigen brieven');
    await quickInput.confirm();
    await quickInput.waitFor('(4/4)');
    await workbench.screenshot('overzicht vorm');
    await quickInput.choose('Alinea');
    await workbench.editor.getByText('mijn brief aan de Tweede Kamer').first().waitFor();
    await workbench.editor.getByText('mijn ambtsvoorganger of').first().waitFor();
    await workbench.screenshot('overzicht ingevoegd');
    await workbench.press('Control+Z');
    await workbench.editor.getByText('mijn brief aan de Tweede Kamer').waitFor({ state: 'detached' });
  });

  it('lists the references of the letter with their state, as it is now', async () => {
    const { references } = workbench;
    await workbench.run('Focus on Verwijzingen View');
    await references.row('TK 31555-21; 2020').waitFor();
    assert.match(await references.row('TK 31555-21; 2020').innerText(), /(?:bekend|klopt) · motie · 14 oktober 2020/);
    assert.match(await references.row('TK 31444-9; 2019').innerText(), /niet na te gaan/);
    await workbench.editor.click({ position: { x: 400, y: 20 } });
    await workbench.goTo(21, 1);
    await workbench.press('End');
    await workbench.type(' Zie mijn brief van 4 juli 2020 (TK 31555-17; 2020).');
    await workbench.press('Escape');
    await references.row('datum verschilt').waitFor();
    const slip = references.row('datum verschilt');
    assert.match(
      (await slip.getAttribute('aria-label')) ?? '',
      /^TK 31555-17; 2020, klopt niet .*datum verschilt, regel 21$/,
    );
    await workbench.screenshot('verwijzingen lijst');
    // the row at the lower edge moves when it is clicked: the keys go to the last one in any case
    await slip.click();
    await workbench.press('End');
    await workbench.press('Enter');
    await workbench.page.locator('.statusbar', { hasText: /Ln 21, Col \d+ \(17 selected\)/ }).waitFor();
    await slip.hover();
    await slip.locator('.action-label[aria-label="Officiële publicatie openen"]').waitFor();
    await slip.click({ button: 'right' });
    await workbench.page.locator('.context-view').getByText('Verwijzing kopiëren').waitFor();
    await workbench.screenshot('verwijzingen menu');
    await workbench.press('Escape');
  });

  it('puts them on one page to mail', async () => {
    await workbench.run('Brief: verwijzingen controleren');
    const told = await workbench.notification('1 klopt niet (31555-17: andere datum), 3 niet na te gaan');
    await workbench.page.locator('.tab.active', { hasText: 'Verwijzingen.txt' }).waitFor();
    await workbench.editor.getByText('Klopt niet', { exact: true }).waitFor();
    await workbench.screenshot('verwijzingen bladzijde');
    await told.getByText('Kopiëren').click();
    await workbench.page.locator('.statusbar', { hasText: 'De bladzijde staat op het klembord.' }).waitFor();
    await workbench.references.row('datum verschilt').waitFor();
  });

  it('leaves the line ends of the letter as they are, and the view waits for the next letter', async () => {
    await workbench.open('brief.brief.md');
    await workbench.save();
    const text = workbench.read('brief.brief.md');
    assert.ok(text.includes('Zie (TK 31555-102; 2021), en (TK 31555-21; 2020).\r\n'), text);
    assert.doesNotMatch(text, /[^\r]\n/);
    await workbench.run('View: Close All Editors');
    await workbench.references.welcome.getByText('Open een brief').waitFor();
    await workbench.screenshot('verwijzingen zonder brief');
  });

  it('offers the motions of a member who is named, and the papers of the year that is typed', async () => {
    await workbench.open('brief.brief.md');
    await workbench.press('Control+End');
    await workbench.type('Over de sluizen gaat de motie van het lid Zilver ');
    await workbench.type('(', PERSON);
    const motion = await workbench.suggestion('TK 31555-21; 2020');
    assert.match(await motion.innerText(), /Zilver: krimp/);
    await workbench.screenshot('moties van een lid');
    await workbench.press('Enter');
    await workbench.type('). Zie Kamerstukken II ');
    await workbench.type('2020/21, 31555, nr. 1', PERSON);
    await workbench.suggestion('Kamerstukken II 2020/21, 31555, nr. 102');
    const rows = await workbench.suggestions();
    assert.deepEqual(
      rows.map((row) => /nr\. (\d+)/.exec(row)?.[1]),
      ['102', '18', undefined],
      'of that year what the letter cites, then the others, then the search',
    );
    await workbench.screenshot('stukken van een vergaderjaar');
  });
});
