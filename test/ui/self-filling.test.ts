import assert from 'node:assert/strict';
import { DRAFT } from '../host/letters.ts';
import { OpenDataServer } from '../open-data/index.ts';
import { useWorkbench } from './workbench.ts';

/** Milliseconds between two keys of a person who types. */
const PERSON = 100;

describe('the register that fills itself', () => {
  let server: OpenDataServer;
  before(async () => {
    server = await OpenDataServer.start();
  });
  const workbench = useWorkbench({ files: { 'brief.brief.md': DRAFT }, open: 'brief.brief.md', clipboard: true });
  after(async () => {
    workbench.lookUpAt();
    await server.stop();
  });

  it('tells once what is asked of whom, and then the papers come while a person types', async () => {
    await workbench.finding('warning');
    assert.deepEqual(server.asked, []);
    workbench.lookUpAt(server.bases);
    const told = await workbench.notification('Alleen het nummer van het dossier gaat daarheen');
    await workbench.screenshot('opzoeken melding');
    assert.deepEqual(server.asked, []);
    await told.getByText('Goed').click();
    await workbench.goTo(14, 47);
    await workbench.press('Enter');
    await workbench.type('Zie (TK 90001-', PERSON);
    await workbench.suggestion('Dossier 90001 wordt opgezocht…');
    await workbench.screenshot('opzoeken bezig');
    const paper = await workbench.suggestion('TK 90001-12; 2026');
    assert.match(await paper.innerText(), /Stand van zaken/);
    await workbench.screenshot('opzoeken aangekomen');
    await workbench.type('12', PERSON);
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row').nth(2).waitFor({ state: 'detached' });
    await workbench.suggestion('TK 90001-12; 2026');
    await workbench.press('Enter');
    await workbench.type(').', PERSON);
    await workbench.editor.getByText('Zie (TK 90001-12; 2026).').first().waitFor();
    assert.ok(server.addresses.every((address) => !/dijk|zeeman/i.test(address)));
  });

  it('fetches Kamervragen by their number, and puts the letter with a place for each answer', async () => {
    const { quickInput } = workbench;
    await workbench.run('Brief: Kamervragen op nummer beantwoorden…', 'Kamervragen op nummer');
    await workbench.screenshot('vragen op nummer');
    await quickInput.answer('2026Z99001');
    await quickInput.waitFor('Kamervragen beantwoorden (1/');
    await workbench.screenshot('vragen op nummer gevonden');
    await quickInput.enterFrom(1);
    await workbench.page.locator('.editor-instance', { hasText: 'uw-kenmerk: 2026Z99001' }).waitFor();
    await workbench.screenshot('vragen op nummer antwoord');
    await workbench.press('Control+End');
    await workbench.page.locator('.editor-instance', { hasText: 'Wanneer vaart de pont weer?' }).waitFor();
    await workbench.screenshot('vragen op nummer bijlage');
    const asked = server.addresses.filter((address) => address.startsWith('/publicaties/'));
    assert.deepEqual(asked, ['/publicaties/kv-tk-2026Z99001.xml']);
    await workbench.run('View: Revert and Close Editor');
    await workbench.page.locator('.tab.active', { hasText: 'brief.brief.md' }).waitFor();
  });

  it('works on without a network, and says so where it matters', async () => {
    await server.stop();
    await workbench.focused();
    await workbench.type(' En (TK 90003-', PERSON);
    await workbench.suggestion('Geen verbinding: opnieuw proberen…');
    await workbench.screenshot('opzoeken zonder verbinding');
    await workbench.type('1', PERSON);
    const list = workbench.page.locator('.suggest-widget.visible');
    await list.waitFor({ state: 'detached' });
    // that begins a line
    await workbench.press('Enter');
    await workbench.page.locator('.statusbar', { hasText: 'Ln 16, Col 1' }).waitFor();
    await workbench.press('Backspace', 'Control+Space');
    await workbench.suggestion('Geen verbinding: opnieuw proberen…');
    await workbench.screenshot('opzoeken gevraagd');
    await workbench.press('Escape');
    for (let n = 0; n < '90003-1'.length; n++) await workbench.press('Backspace');
    await workbench.type('90001-', PERSON);
    await workbench.suggestion('TK 90001-9; 2026');
    await workbench.press('Escape');
    await workbench.run('Focus on Verwijzingen View');
    await workbench.references.row('TK 90001-12; 2026').waitFor();
    await workbench.references.message('127.0.0.1 is niet te bereiken').waitFor();
    await workbench.screenshot('opzoeken verwijzingen');
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0, 'nobody is bothered');
  });
});
