import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfIncoming, wordIncoming, wordLetter } from '../host/file-letters.ts';
import { INCOMING } from '../host/letters.ts';
import { useWorkbench } from './workbench.ts';

describe('a letter that is a file of Word or a PDF', () => {
  const workbench = useWorkbench({
    files: {
      'brief.docx': wordLetter(),
      'verzoek.pdf': pdfIncoming(INCOMING.trimEnd().split('\n')),
      'oud.docx': '{\\rtf1 Geachte heer}',
      'ander.docx': wordIncoming(INCOMING.trimEnd().split('\n')),
      '.briefwijzer/profiel.yaml': 'ondertekening:\n  functie: De minister van Waterbeheer\n  naam: ir. A. Dijkstra\n',
    },
  });
  const tab = (name: string) => workbench.page.locator('.tabs-container .tab', { hasText: name });
  const firstLine = (name: string) => workbench.editor.getByText(`Gelezen uit ${name}`);

  it('shows its text with what is found in it, opened from the explorer', async () => {
    const before = readFileSync(join(workbench.folder, 'brief.docx'));
    await workbench.chooseInExplorer('brief.docx', 'bestand controleren…');
    await firstLine('brief.docx').waitFor();
    await workbench.finding('warning');
    await workbench.problem('jl-misleidend');
    await workbench.page.locator('.pane-header', { hasText: 'Verwijzingen' }).click();
    await workbench.references.row('31444-12').waitFor();
    await workbench.screenshot('Word-bestand met bevindingen');
    await workbench.goTo(9, 32);
    await workbench.press('Control+.');
    await workbench.quickInput.row('Kopieer de verbetering').waitFor();
    await workbench.screenshot('Word-bestand met verbetering');
    await workbench.press('Escape');
    await workbench.quickInput.gone();
    await workbench.type('x');
    await workbench.page.getByText('u kunt hem lezen en nakijken').first().waitFor();
    await workbench.screenshot('Word-bestand kan niet gewijzigd');
    assert.deepEqual(readFileSync(join(workbench.folder, 'brief.docx')), before);
    await workbench.run('View: Keep Editor');
  });

  it('says in one sentence why it cannot be read', async () => {
    await workbench.chooseInExplorer('oud.docx', 'bestand controleren…');
    await workbench.notification('oud.docx is een rtf-document: open het in Word');
    await workbench.screenshot('bestand dat niet te lezen is');
    assert.equal(await tab('oud.docx').count(), 0);
    await workbench.run('Notifications: Clear All Notifications');
  });

  it('opens from the list of editors, and only its text stays', async () => {
    await workbench.chooseInExplorer('ander.docx', 'Open With...');
    await workbench.quickInput.choose('Briefwijzer');
    await firstLine('ander.docx').waitFor();
    await workbench.page.waitForFunction("document.querySelectorAll('.tabs-container .tab').length === 2");
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
    await workbench.screenshot('geopend met Briefwijzer');
  });

  it('is there again after a reload, with its findings, and follows the file', async () => {
    await workbench.reload();
    await workbench.editor.getByText('Vereniging Dijkbewoners').waitFor();
    assert.equal(await workbench.page.locator('.tabs-container .tab').count(), 2);
    await tab('brief.docx').click();
    await workbench.editor.getByText('Geachte heer Zeeman').waitFor();
    await workbench.finding('warning');
    workbench.write('brief.docx', wordLetter('Dat staat ook in mijn brief van 5 juni jl. aan u.'));
    await workbench.editor.getByText('5 juni jl.').waitFor();
    await workbench.problem('5 juni jl.');
  });

  it('becomes a draft beside it', async () => {
    await workbench.run('Brief: omzetten naar concept');
    await workbench.page.locator('.tab.active', { hasText: 'brief.brief.md' }).waitFor();
    await workbench.editor.getByText('kenmerk: 2021-0000012345').waitFor();
    await workbench.screenshot('omgezet naar concept');
    await workbench.save();
    assert.match(workbench.read('brief.brief.md'), /\n\nGeachte heer Zeeman,\n/);
  });

  it('is answered from the explorer', async () => {
    const { quickInput } = workbench;
    await workbench.chooseInExplorer('verzoek.pdf', 'deze brief beantwoorden…');
    await quickInput.waitFor('Hoe antwoordt u?');
    await workbench.screenshot('PDF beantwoorden');
    await quickInput.choose('Antwoordbrief');
    await quickInput.enterFrom(1);
    await workbench.page.locator('.view-line', { hasText: 'Reactie op uw brief over onderhoud' }).first().waitFor();
    await workbench.screenshot('PDF beantwoord');
  });
});
