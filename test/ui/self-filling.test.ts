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
  const workbench = useWorkbench({ files: { 'brief.brief.md': DRAFT }, open: 'brief.brief.md' });
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

  it('works on without a network, and says so where it matters', async () => {
    await server.stop();
    await workbench.type(' En (TK 90003-', PERSON);
    await workbench.suggestion('Geen verbinding: opnieuw proberen…');
    await workbench.screenshot('opzoeken zonder verbinding');
    for (let n = 0; n < '90003-'.length; n++) await workbench.press('Backspace');
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
