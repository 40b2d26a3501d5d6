import assert from 'node:assert/strict';
import { DRAFT, INCOMING, KAMERVRAGEN, LIST, PRINT } from '../host/letters.ts';
import { useWorkbench } from './workbench.ts';

describe('a letter from a template', () => {
  const workbench = useWorkbench({ files: { 'nieuw.brief.md': '' }, open: 'nieuw.brief.md' });

  it('is chosen by what it is for, asks what is missing, and is filled from tab stop to tab stop', async () => {
    const { quickInput } = workbench;
    await workbench.run('Brief: sjabloon invoegen…', 'Sjabloon invoegen');
    await quickInput.rows();
    await workbench.screenshot('sjabloon kiezen');
    await quickInput.fill('organisatie');
    assert.ok(
      (await quickInput.rows()).some((row) => row.includes('Antwoordbrief')),
      'found by what it is for',
    );
    await quickInput.choose('Antwoordbrief');
    await quickInput.waitFor('Leg het één keer vast.');
    await workbench.screenshot('profiel aangeboden');
    await quickInput.choose('Nu instellen');
    await quickInput.waitFor('(1/9)');
    await workbench.screenshot('profiel ministerie');
    await quickInput.choose('Infrastructuur en Waterstaat');
    for (const [question, answer] of [
      [2, undefined],
      [3, 'ir. A. Dijkstra'],
      [4, 'De staatssecretaris van Infrastructuur en Waterstaat, mr. B. Duin'],
      [5, 'Directie Dijken'],
      [6, undefined],
      [7, undefined],
      [8, undefined],
    ] as const) {
      await quickInput.waitFor(`(${question}/9)`);
      if (question === 8) await workbench.screenshot('profiel kenmerk');
      if (answer === undefined) await workbench.press('Enter');
      else await quickInput.answer(answer);
    }
    await quickInput.waitFor('(9/9)');
    await workbench.screenshot('profiel notatie');
    await quickInput.choose('Kamerstuk 31 757, nr. 102');
    await quickInput.waitFor('Wie ondertekent de brief?');
    await workbench.screenshot('sjabloon ondertekenaar');
    await quickInput.choose('De staatssecretaris');
    await quickInput.waitFor('Antwoordbrief');
    await workbench.screenshot('sjabloon eerste vraag');
    await quickInput.answer('Onderhoud van de dijken');
    await quickInput.waitFor('(2/');
    await quickInput.answer('de heer D. Zeeman');
    await quickInput.waitFor('(3/');
    await workbench.screenshot('sjabloon derde vraag');
    await quickInput.enterFrom(3);
    await workbench.editor.getByText('Geachte heer Zeeman').waitFor();
    const lines = await workbench.visibleLines();
    assert.ok(lines.includes('betreft: Onderhoud van de dijken'), lines.join('\n'));
    const kept = workbench.read('.briefwijzer/profiel.yaml');
    assert.match(kept, /^ministerie: Infrastructuur en Waterstaat$/m);
    assert.match(kept, /^notatie: kamer$/m);
    await workbench.screenshot('sjabloon ingevoegd');
    await workbench.type('22 maart 2021');
    await workbench.press('Tab');
    await workbench.type('2021-0000012345');
    await workbench.editor.locator('.squiggly-error').waitFor({ state: 'detached' });
    await workbench.screenshot('sjabloon tabstops');
    await workbench.save();
    assert.match(workbench.read('nieuw.brief.md'), /^datum: "?22 maart 2021"?\nkenmerk: "?2021-0000012345"?$/m);
    await workbench.run('Brief: gegevens bijwerken…', 'Kies wat u wilt wijzigen');
    await workbench.screenshot('gegevens bijwerken lijst');
    await quickInput.choose('Geadresseerde');
    await quickInput.waitFor('(1/1)');
    await quickInput.answer('mevrouw A. de Wit');
    await quickInput.row('mevrouw A. de Wit').waitFor();
    await workbench.editor.getByText('Geachte mevrouw De Wit').waitFor();
    await workbench.screenshot('gegevens bijgewerkt');
    await workbench.press('Escape');
    await quickInput.gone();
  });

  it('frames and counts what is still open, and goes from one place to the next', async () => {
    const start = await workbench.caret();
    await workbench.run('Brief: volgende open plek');
    await workbench.framed();
    const first = await workbench.caretBehind(start);
    await workbench.run('Brief: volgende open plek');
    await workbench.focused();
    await workbench.caretBehind(first);
    await workbench.page.locator('#status\\.languageStatus').click();
    await workbench.page
      .locator('.hover-language-status')
      .getByText(/\d+ open plekken/)
      .waitFor();
    await workbench.screenshot('open plekken geteld');
    await workbench.press('Escape');
  });
});

describe('a letter that asks much', () => {
  const workbench = useWorkbench({
    files: {
      'uitstel/verzoek.md': '# Verzoek\n',
      'verzoek/besluit.brief.md': '',
      '.briefwijzer/profiel.yaml': 'ondertekening:\n  functie: De minister van Waterbeheer\n  naam: ir. A. Dijkstra\n',
    },
    open: 'uitstel/verzoek.md',
    viewport: { width: 1500, height: 1000 },
  });

  it('keeps what was answered, goes on there, and is a new document with a name that says what it is', async () => {
    const { quickInput } = workbench;
    const begin = async () => {
      await workbench.run('Brief: nieuwe brief…', 'Sjabloon invoegen');
      await quickInput.fill('uitstelbericht');
      await quickInput.choose('Uitstelbericht');
    };
    await begin();
    await quickInput.waitFor('(1/5)');
    await quickInput.answer('Evaluatie van de dijken');
    await quickInput.waitFor('(2/5)');
    await quickInput.fill('de evaluatie van de dijken');
    await workbench.press('Escape');
    await quickInput.gone();
    await workbench.screenshot('vragen verlaten');
    await begin();
    await quickInput.waitFor('U was al met deze brief begonnen.');
    await workbench.screenshot('vragen hervatten');
    await quickInput.choose('Verder gaan met wat u al invulde (2 van 5)');
    await quickInput.waitFor('(2/5)');
    await quickInput.back();
    await quickInput.waitFor('(1/5)');
    assert.equal(await quickInput.value(), 'Evaluatie van de dijken');
    await workbench.screenshot('vraag terug');
    await workbench.press('Enter');
    await quickInput.waitFor('(2/5)');
    assert.equal(await quickInput.value(), 'de evaluatie van de dijken');
    for (const [question, answer] of ['', '', 'het onderzoek langer duurt', 'uiterlijk op 3 juli 2026'].entries()) {
      await quickInput.waitFor(`(${question + 2}/5)`);
      if (answer === '') await workbench.press('Enter');
      else await quickInput.answer(answer);
    }
    await workbench.editor.getByText('U ontvangt het stuk uiterlijk op 3 juli 2026').waitFor();
    const tab = workbench.page.locator('.tab.active', { hasText: 'uitstelbericht-evaluatie-van-de-dijken.brief.md' });
    await tab.waitFor();
    await workbench.screenshot('uitstelbericht');
    await workbench.save();
    const name = await tab.getAttribute('data-resource-name');
    assert.match(workbench.read(`uitstel/${name}`), /De reden van het uitstel is dat het onderzoek langer duurt\./);
  });

  it('asks what is decided on a request for information, and leaves open what nobody knows yet', async () => {
    const { quickInput } = workbench;
    await workbench.open('verzoek/besluit.brief.md');
    await workbench.run('Brief: sjabloon invoegen…', 'Sjabloon invoegen');
    await quickInput.fill('Woo-besluit');
    await quickInput.choose('Woo-besluit');
    await quickInput.waitFor('(1/');
    await quickInput.answer('Besluit op uw Woo-verzoek over dijken');
    await quickInput.waitFor('(2/');
    await quickInput.answer('mevrouw A. de Wit');
    await quickInput.enterFrom(3);
    await workbench.editor.getByText('Geachte mevrouw De Wit,').waitFor();
    await workbench.editor.getByText('Wet open overheid').first().waitFor();
    await workbench.screenshot('woo-besluit');
  });
});

describe('writing a letter', () => {
  const workbench = useWorkbench({
    // of the day that the draft says: what is not of that day is another finding
    files: {
      'brief.brief.md': DRAFT,
      'twee.brief.md': DRAFT.replace('## Het vervolg', 'Eerst zie \nOok zie   \n\n## Het vervolg'),
      '.briefwijzer/kamerstukken.yaml': LIST.replace('3 juli 2020', '23 april 2020'),
    },
    open: 'brief.brief.md',
  });

  it('completes a reference in the notation that is being typed', async () => {
    await workbench.finding('warning');
    await workbench.goTo(14, 47);
    await workbench.press('Enter');
    await workbench.type('Zie (TK 31444-');
    await workbench.suggestion('TK 31444-101; 2020');
    await workbench.screenshot('verwijzing aanvullen');
    await workbench.type('101');
    await workbench.suggestion('TK 31444-101; 2020');
    await workbench.press('Enter');
    await workbench.type(').');
    await workbench.editor.getByText('Zie (TK 31444-101; 2020).').first().waitFor();
    await workbench.screenshot('verwijzing aangevuld');
  });

  it('explains a finding and mends it', async () => {
    await workbench.finding('warning');
    await workbench.goTo(13, 25);
    const text = await workbench.hover();
    assert.match(text, /jl-misleidend/);
    await workbench.screenshot('uitleg bij een bevinding');
    await workbench.press('Escape');
    await workbench.page.locator('#status\\.languageStatus').click();
    await workbench.page.locator('.hover-language-status').getByText('Brief:').waitFor();
    await workbench.screenshot('tellingen in de statusbalk');
    await workbench.press('Escape');
    await workbench.editor.click({ position: { x: 400, y: 20 } });
    await workbench.goTo(13, 25);
    await workbench.fixes('Meer over jl-misleidend');
    await workbench.screenshot('snelle oplossingen');
    await workbench.press('Enter');
    await workbench.editor.getByText('23 april 2020').first().waitFor();
  });

  it('tells of a reference what it is', async () => {
    await workbench.goTo(14, 35);
    await workbench.hover();
    const hover = workbench.page.locator('.monaco-hover-content', { hasText: 'Officiële publicatie' });
    await hover.waitFor();
    assert.match(await hover.innerText(), /Kamerstuk 31 444, nr\. 9[\s\S]*Onderzoek \*naar\* <b>dijken<\/b>/);
    await workbench.screenshot('uitleg bij een verwijzing');
    await workbench.press('Escape');
  });

  it('shows the parts of the letter in the outline', async () => {
    await workbench.run('Focus on Outline View');
    await workbench.page.locator('.outline-tree').getByText('nog leeg').waitFor();
    await workbench.screenshot('overzicht');
  });

  it('warns before it copies a letter with open places', async () => {
    await workbench.run('View: Toggle Primary Side Bar Visibility');
    await workbench.goTo(19, 1);
    await workbench.type('[…datum…] ');
    await workbench.run('Brief: kopiëren als tekst');
    await workbench.notification('2 open plekken');
    await workbench.screenshot('kopieren met open plek');
  });

  it('shows the letter as the page that it becomes, in light and dark', async () => {
    await workbench.run('Notifications: Clear All Notifications');
    await workbench.run('Markdown: Open Preview to the Side');
    const page = workbench.preview;
    const head = page.locator('.briefwijzer-hoofd').getByText('Betreft');
    await head.waitFor();
    await page.locator('mark.briefwijzer-open').getByText('[…datum…]').waitFor();
    await workbench.editor.click({ position: { x: 400, y: 20 } });
    await workbench.goTo(19, 1);
    await workbench.type('Dank voor uw brief. ');
    await page.getByText('Dank voor uw brief.').waitFor();
    await head.scrollIntoViewIfNeeded();
    await workbench.screenshot('voorvertoning licht');
    await workbench.run('Preferences: Toggle between Light/Dark Themes');
    await workbench.page.locator('.monaco-workbench.vs-dark').waitFor();
    await workbench.screenshot('voorvertoning donker');
    await workbench.run('Preferences: Toggle between Light/Dark Themes');
    await workbench.page.locator('.monaco-workbench.vs').waitFor();
    await workbench.run('View: Close Editors in Other Groups');
  });

  it('saves the letter as Word, and says where it is', async () => {
    const { quickInput } = workbench;
    await workbench.run('Brief: opslaan als Word…');
    await (await workbench.notification('2 open plekken')).getByText('Toch opslaan').click();
    await quickInput.waitFor('Brief opslaan als Word');
    await quickInput.filled('/brief.docx');
    await workbench.screenshot('opslaan als Word');
    await workbench.press('Enter');
    const saved = await workbench.notification('De brief staat in brief.docx.');
    await workbench.screenshot('opgeslagen als Word');
    const download = workbench.page.waitForEvent('download');
    await saved.getByText('Downloaden').click();
    assert.equal((await download).suggestedFilename(), 'brief.docx');
    assert.ok(workbench.names('.').includes('brief.docx'));
    await workbench.run('View: Toggle Primary Side Bar Visibility');
  });

  it('shows what stands in the way of a signature', async () => {
    await workbench.run('Brief: gereedmaken voor ondertekening');
    await workbench.problem('invulplek-open');
    await workbench.finding('error');
    await workbench.screenshot('gereed voor ondertekening');
  });

  it('completes a reference at every caret', async () => {
    await workbench.open('twee.brief.md');
    await workbench.finding('warning');
    await workbench.goTo(17, 11);
    await workbench.run('Add Cursor Above');
    await workbench.type('TK 31444-', 150);
    await workbench.suggestion('TK 31444-12; 2020');
    await workbench.screenshot('verwijzing op twee plaatsen');
    await workbench.press('Enter');
    await workbench.save();
    assert.match(workbench.read('twee.brief.md'), /\nEerst zie TK 31444-12; 2020\nOok zie {3}TK 31444-12; 2020\n/);
  });
});

describe('checking a letter that was sent', () => {
  const workbench = useWorkbench({
    files: { 'verzonden.txt': PRINT, 'aanbod.brief.md': DRAFT },
    open: 'verzonden.txt',
  });

  it('shows the findings together, each with the page of its rule', async () => {
    await workbench.focused();
    await workbench.press('F7');
    const row = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'plakresten' });
    await row.waitFor();
    await workbench.screenshot('controle van een verzonden brief');
    await row.locator('a', { hasText: 'plakresten' }).click({ modifiers: ['Control'] });
    await workbench.page.locator('.tab.active', { hasText: 'plakresten' }).waitFor();
    const page = workbench.page.frameLocator('iframe.webview').frameLocator('iframe');
    await page.locator('h1', { hasText: 'plakresten' }).waitFor();
    await workbench.screenshot('bladzijde van een regel');
  });

  it('goes to the first finding of that letter, whatever else is open', async () => {
    await workbench.open('aanbod.brief.md');
    await workbench.finding('warning');
    await workbench.open('verzonden.txt');
    await workbench.press('F7');
    await workbench.page.locator('.peekview-widget, .marker-widget', { hasText: 'plakresten' }).first().waitFor();
    assert.equal(await workbench.caret(), 'Ln 1, Col 1');
    await workbench.screenshot('controle met twee brieven open');
    await workbench.press('Escape');
  });

  it('works in a text that was pasted and never checked', async () => {
    await workbench.run('File: New Untitled Text File');
    await workbench.focused();
    await workbench.page.keyboard.insertText(PRINT);
    await workbench.press('F7');
    await workbench.finding('info');
    await workbench.page.locator('.peekview-widget, .marker-widget', { hasText: 'plakresten' }).first().waitFor();
    assert.equal(await workbench.caret(), 'Ln 1, Col 1');
    await workbench.screenshot('controle van geplakte tekst');
  });
});

/** The same with what it asks in a list of its own. */
const WITH_REQUESTS = INCOMING.replace(
  /Wij verzoeken u ons [\s\S]*begint het werk\?/,
  'Wij verzoeken u:\n1. te laten weten wanneer het werk begint;\n2. met de bewoners van ons dorp te spreken.',
);

describe('answering what came in', () => {
  const workbench = useWorkbench({
    files: {
      'inkomend.txt': WITH_REQUESTS,
      'kv-tk-2021Z03234.xml': KAMERVRAGEN,
      '.briefwijzer/profiel.yaml': 'ondertekening:\n  functie: De minister van Waterbeheer\n  naam: ir. A. Dijkstra\n',
    },
    open: 'inkomend.txt',
    viewport: { width: 1500, height: 850 },
  });

  it('offers what was read for correction, and puts the reply beside it', async () => {
    const { quickInput } = workbench;
    await workbench.run('Brief: deze brief beantwoorden…', 'Hoe antwoordt u?');
    const [first] = await quickInput.rows();
    assert.match(first ?? '', /^Antwoordbrief/);
    await workbench.screenshot('beantwoorden sjabloon');
    await quickInput.choose('Antwoordbrief');
    await quickInput.waitFor('(1/');
    await workbench.press('Enter');
    await quickInput.waitFor('(2/');
    await workbench.screenshot('beantwoorden afzender');
    await quickInput.answer('mevrouw A. de Wit');
    await quickInput.enterFrom(3, () => workbench.screenshot('beantwoorden vragen'));
    const reply = workbench.page.locator('.editor-instance', { hasText: 'Geachte mevrouw De Wit,' });
    await reply.waitFor();
    for (const request of ['te laten weten wanneer het werk begint', 'met de bewoners van ons dorp te spreken'])
      await reply.getByText(request).first().waitFor();
    await workbench.screenshot('beantwoorden antwoord');
  });

  it('makes a letter with an open answer to each question of the Kamer, and shows until when it is in time', async () => {
    const { quickInput } = workbench;
    await workbench.open('kv-tk-2021Z03234.xml');
    await workbench.run('Brief: deze brief beantwoorden…', 'Er zijn 2 vragen gevonden.');
    await workbench.screenshot('kamervragen gevonden');
    await quickInput.enterFrom(1);
    await workbench.page.locator('.editor-instance', { hasText: 'Geachte Voorzitter,' }).waitFor();
    await workbench.page.locator('#status\\.languageStatus').click();
    await workbench.page.locator('.hover-language-status').getByText('Antwoord uiterlijk 9 maart 2021').waitFor();
    await workbench.screenshot('kamervragen termijn');
    await workbench.press('Escape');
  });
});

describe('a template of one’s own', () => {
  const workbench = useWorkbench({ files: { 'leeg.md': '' }, open: 'leeg.md', viewport: { width: 1500, height: 850 } });

  it('is made after one that there is, and written with help and a preview beside it', async () => {
    const { quickInput } = workbench;
    await workbench.run('Brief: eigen sjabloon maken…', 'Waarmee begint u?');
    await workbench.screenshot('eigen sjabloon beginnen');
    await quickInput.choose('Nieuw sjabloon');
    await quickInput.choose('Voor het team');
    await quickInput.waitFor('Hoe heet het bestand?');
    await quickInput.answer('uitnodiging');
    const preview = workbench.page.locator('.editor-instance', { hasText: 'Geachte heer Van Dijk' }).last();
    await preview.waitFor();
    await workbench.focused();
    await workbench.screenshot('eigen sjabloon voorbeeld');
    await workbench.goTo(30, 1);
    await workbench.type('Over {{bet', 60);
    await workbench.suggestion('betreft');
    await workbench.screenshot('eigen sjabloon aanvullen');
    await workbench.press('Enter');
    await workbench.page.locator('.editor-instance', { hasText: 'Over onderwerp van de brief' }).waitFor();
    await workbench.press('Backspace');
    await workbench.finding('error');
    await workbench.page
      .locator('.editor-instance', { hasText: 'Dit sjabloon kan nog niet worden gebruikt' })
      .waitFor();
    await workbench.screenshot('eigen sjabloon fout');
  });
});

describe('a folder that is not trusted', () => {
  const own = '---\ntitel: Van een ander\nbeschrijving: Iets.\nsoort: kort-bericht\n---\nDag\n';
  const workbench = useWorkbench({
    files: { 'brief.md': '', '.briefwijzer/sjablonen/ander.hbs': own, '.briefwijzer/huisstijl.dotx': 'van een ander' },
    open: 'brief.md',
    restricted: true,
  });

  it('has templates that are not used, and the user is told why', async () => {
    const { quickInput } = workbench;
    await workbench.run('Brief: sjabloon invoegen…', 'Sjabloon invoegen');
    await quickInput.fill('ander');
    await quickInput.row('De sjablonen van deze map staan uit').waitFor();
    assert.ok(!(await quickInput.rows()).some((row) => row.includes('Van een ander')));
    await workbench.screenshot('niet vertrouwd invoegen');
    await workbench.press('Escape');
    await workbench.open('ander.hbs');
    await workbench.run('Brief: voorbeeld van sjabloon tonen');
    await workbench.page.locator('.editor-instance', { hasText: 'Deze map is niet vertrouwd.' }).waitFor();
    await workbench.screenshot('niet vertrouwd voorbeeld');
  });

  const REFUSED = 'U hebt deze map niet vertrouwd (beperkte modus): Briefwijzer schrijft er dan niets in.';

  it('is not written in, and the user is told before anything is asked', async () => {
    await workbench.run('Brief: profiel instellen…');
    await workbench.notification(REFUSED);
    await workbench.screenshot('niet vertrouwd profiel');
    await workbench.run('Notifications: Clear All Notifications');
    await workbench.run('Brief: eigen sjabloon maken…');
    await workbench.quickInput.choose('Nieuw sjabloon');
    await workbench.quickInput.choose('Voor het team');
    await workbench.notification(REFUSED);
    await workbench.run('Notifications: Clear All Notifications');
    await workbench.open('ander.hbs');
    await workbench.run('Brief: voorbeeldgegevens van sjabloon openen');
    await workbench.notification(REFUSED);
    assert.deepEqual(workbench.names('.briefwijzer'), ['huisstijl.dotx', 'sjablonen', 'sjablonen/ander.hbs']);
  });

  it('takes a letter from a template of Briefwijzer all the same', async () => {
    await workbench.run('Notifications: Clear All Notifications');
    await workbench.open('brief.md');
    await workbench.run('Brief: sjabloon invoegen…', 'Sjabloon invoegen');
    await workbench.quickInput.fill('kort bericht');
    await workbench.quickInput.choose('Kort bericht');
    await workbench.quickInput.enterFrom(1);
    await workbench.editor.getByText('soort: kort-bericht').waitFor();
    await workbench.screenshot('niet vertrouwd ingevoegd');
    assert.deepEqual(workbench.names('.briefwijzer'), ['huisstijl.dotx', 'sjablonen', 'sjablonen/ander.hbs']);
  });

  it('saves a letter without the look that lies in it, and says so', async () => {
    await workbench.run('Brief: opslaan als Word…');
    await (await workbench.notification('open plek')).getByText('Toch opslaan').click();
    await workbench.quickInput.waitFor('Brief opslaan als Word');
    await workbench.quickInput.filled('/brief.docx');
    await workbench.press('Enter');
    await workbench.notification('huisstijl.dotx is niet gebruikt: u hebt deze map niet vertrouwd');
    assert.ok(workbench.names('.').includes('brief.docx'));
  });
});

describe('the first steps', () => {
  const workbench = useWorkbench({ files: { 'leeg.md': '' } });

  it('are a walkthrough', async () => {
    await workbench.run('Welcome: Open Walkthrough...');
    await workbench.quickInput.choose('Uw eerste brief');
    await workbench.page.locator('.getting-started-step').first().waitFor();
    await workbench.screenshot('eerste stappen');
  });

  it('lead to a new letter from the list of new files', async () => {
    await workbench.run('Create: New File...', 'New File...');
    await workbench.quickInput.row('nieuwe brief').waitFor();
    await workbench.screenshot('nieuw bestand');
    await workbench.quickInput.choose('nieuwe brief');
    await workbench.quickInput.waitFor('Sjabloon invoegen');
    await workbench.press('Escape');
  });
});
