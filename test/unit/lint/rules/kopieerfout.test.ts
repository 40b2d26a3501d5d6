import assert from 'node:assert/strict';
import { draft, fixedParagraph, flagged, paragraphs, suggested } from '../support.ts';

const LONG = 'De gemeenten en de provincies krijgen de middelen voor dit jaar in de maand mei.';

describe('kopieerfout', () => {
  paragraphs('kopieerfout', {
    'De gemeenten 7 en en 22 bouwen en en slopen, en moeten dat te te vaak.': ['en en', 'en en', 'te te'],
    'Ik geef de de gemeenten geld van van het Rijk.': ['de de', 'van van'],
    'Ik geef de\nde gemeenten geld.': ['de de'],
    'Ik geef de gemeenten geld.. Dat is zo..': ['..', '..'],
    'Ik geef de gemeenten (en ook de provincies geld.': ['('],
    'Ik denk dat dat klopt en dat die die regels kent, en hoe u in in te dienen stukken inziet.': [],
    'Ik geef de gemeenten geld... En dat is zo…': [],
    'Wat gedaan wordt wordt betaald, en wat we zijn zijn we.': [],
    'Bora Bora ligt ver, en Baden-Baden ook.': [],
    'Ik geef 1) de gemeenten en 2) de provincies (en ook u) geld.': [],
    'Ik geef de gemeenten (zoals bekend': [],
    'U schreef: ‘Ik geef de de gemeenten geld..’': [],
    'Zie de map ../stukken.': [],
  });

  it('finds the one quotation that is never closed', () => {
    const found = (...text: string[]) => flagged('kopieerfout', draft(text));
    assert.deepEqual(found('U schreef: “Wij wachten.', 'Ik ook.'), ['“']);
    assert.deepEqual(found('U schreef: “Wij wachten.', '“Wij wachten nog.”'), []);
    assert.deepEqual(found('U schreef: “Wij wachten.', 'En wij wachten nog.”'), []);
    assert.deepEqual(found('U schreef: “Wij wachten.” Ik ook.'), []);
  });

  it('counts what is announced', () => {
    const list = (text: string, ...items: string[]) => flagged('kopieerfout', draft([text, items.join('\n')]));
    assert.deepEqual(list('Ik stuur u vijf documenten:', '- een', '- twee', '- drie'), ['vijf documenten']);
    assert.deepEqual(list('Ik stuur u drie documenten:', '- een', '- twee', '- drie'), []);
    assert.deepEqual(list('Dit doe ik in drie weken:', '- een', '- twee'), []);
    assert.deepEqual(list('Ik stuur u twee documenten:', '- een', '  - en een half', '- twee'), []);
    assert.deepEqual(list('Ik stuur u twee documenten:', 'Een, twee en drie.'), []);
  });

  it('counts whatever points of a list are called', () => {
    const list = (text: string) => flagged('kopieerfout', draft([text, '- een\n- twee\n- drie']));
    assert.deepEqual(list('De raad noemt twee oorzaken:'), ['twee oorzaken']);
    assert.deepEqual(list('Ik ga in op de volgende vijf onderwerpen:'), ['vijf onderwerpen']);
    assert.deepEqual(list('Er zijn twee belangrijke knelpunten:'), ['twee belangrijke knelpunten']);
    assert.deepEqual(list("Er zijn vier risico's:"), ["vier risico's"]);
    assert.deepEqual(list('Er zijn drie redenen:'), []);
    assert.deepEqual(list('Dat geldt voor twee gemeenten:'), []);
  });

  it('counts no list that a paragraph may interrupt', () => {
    const goesOn = (...more: string[]) =>
      flagged('kopieerfout', draft(['Er zijn drie redenen:', '- een\n- twee', 'Dat is zo.', ...more]));
    assert.deepEqual(goesOn('- drie'), []);
    assert.deepEqual(goesOn('Tot zover.'), ['drie redenen']);
  });

  it('finds a long sentence that stands there twice, and leaves a short one', () => {
    assert.deepEqual(flagged('kopieerfout', draft(['Eerst dit.', LONG, `Dan dit. ${LONG}`])), [LONG]);
    assert.deepEqual(flagged('kopieerfout', draft(['Dat doe ik graag.', 'Dat doe ik graag.'])), []);
  });

  it('lets two open places be the same', () => {
    const open = 'Op […datum van het overleg…] heb ik tijdens het debat toegezegd om de Kamer […wat…] te sturen.';
    assert.deepEqual(flagged('kopieerfout', draft([open, open])), []);
  });

  it('lets an answer say what another says', () => {
    const answers = draft([
      '**Vraag 1**',
      'Wat?',
      '**Antwoord 1**',
      LONG,
      '**Vraag 2**',
      'Hoe?',
      '**Antwoord 2**',
      LONG,
    ]);
    assert.deepEqual(flagged('kopieerfout', answers), []);
  });

  it('changes unasked only what is certain', () => {
    const text = 'Over het teruggeven van van Indonesiërs gestolen stukken.';
    assert.equal(fixedParagraph('kopieerfout', text), text);
    assert.match(suggested('kopieerfout', draft(text))[0] ?? '', /teruggeven van Indonesiërs/);
  });

  it('takes away what is there once too often', () => {
    assert.equal(fixedParagraph('kopieerfout', 'Ik geef de de gemeenten geld..'), 'Ik geef de gemeenten geld.');
  });
});
