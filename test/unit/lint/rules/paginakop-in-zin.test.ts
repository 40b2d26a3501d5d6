import assert from 'node:assert/strict';
import { check, fixed, flagged, suggested } from '../support.ts';

describe('paginakop-in-zin', () => {
  const page = (page: number) => `\n\n\n\nPagina ${page} van 3\n\nDatum\n22 maart 2021\n\nKenmerk\n2021-0000012345\n\n`;
  const print = (first: string, second: string) =>
    `Geachte heer Meijer,\n\nMet deze brief antwoord ik op de vraag over het${page(2)}bouwen van ${first} en over de kosten van het${page(3)}onderhoud van ${second}.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;

  it('joins the sentences and keeps date and kenmerk above the letter', () => {
    const source = print('huizen', 'huizen');
    assert.equal(flagged('paginakop-in-zin', source).length, 2);
    const text = fixed('paginakop-in-zin', source);
    assert.match(text, /over het\nbouwen van huizen en over de kosten van het\nonderhoud van huizen\./);
    assert.match(text, /^Pagina 2 van 3\n\nDatum\n22 maart 2021\n\nKenmerk\n2021-0000012345\n\nGeachte/);
    assert.deepEqual(flagged('paginakop-in-zin', text), []);
  });

  it('only suggests to put a page header above a letter that has a head', () => {
    const source = `Betreft: wonen\n\n${print('huizen', 'huizen')}`;
    const [finding] = check(source).filter(({ rule }) => rule === 'paginakop-in-zin');
    assert.equal(finding?.fix, undefined);
    assert.match(
      suggested('paginakop-in-zin', source)[0] ?? '',
      /^Pagina 2 van 3\n\nDatum[\s\S]*over het\nbouwen van huizen/,
    );
    const known = source.replace(
      'Betreft: wonen\n',
      'Betreft: wonen\nDatum: 22 maart 2021\nKenmerk: 2021-0000012345\n',
    );
    assert.ok(check(known).find(({ rule }) => rule === 'paginakop-in-zin')?.fix);
  });

  it('leaves alone a head that stands in a sentence with its subject', () => {
    const source = (head: string) => print('huizen', 'huizen').replace('\n\nKenmerk', `\n\n${head}Kenmerk`);
    assert.equal(flagged('paginakop-in-zin', source('')).length, 2);
    assert.equal(flagged('paginakop-in-zin', source('Betreft\nWonen\n\n')).length, 1);
  });

  it('leaves the page mark to which a column further down belongs', () => {
    const right = ' '.repeat(56);
    const source = `Datum 27 april 2009\nKenmerk 2009031777\n\nGeacht college,\n\nMet deze brief informeer ik u over steden en over de\n\n${right}Pagina 1 van 1\nkamers, de bond en de provincies.\n\n${right}Portefeuille Wonen en\n${right}Water\n${right}Directie Stad en Bouw\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;
    const [finding] = check(source).filter(({ rule }) => rule === 'paginakop-in-zin');
    assert.deepEqual([finding !== undefined, finding?.fix], [true, undefined]);
    const without = source.replace(/ +Portefeuille[\s\S]*Bouw\n/, '');
    assert.ok(check(without).find(({ rule }) => rule === 'paginakop-in-zin')?.fix);
  });

  it('leaves alone a page that turns after a heading with brackets, within a table and before an annex', () => {
    const turned = (last: string, next: string) =>
      flagged(
        'paginakop-in-zin',
        `Datum 3 mei 2019\nKenmerk 2019-0000041177\n\nGeachte heer Bos,\n\nDit is mijn antwoord.\n\n${last}\n\nPagina 2 van 3\n\nKenmerk\n2019-0000041177\n\n${next}\n\nHoogachtend,\n\nA. de Wit\n`,
      ).length;
    const heading = 'Wettelijk kader van de Wet openbaarheid van bestuur';
    assert.equal(turned(`${heading} (artikel 10)`, 'Uw verzoek valt daaronder.'), 0);
    assert.equal(turned('Ik geef u hierbij op grond van de wet (artikel 10)', 'uw stukken.'), 1);
    assert.equal(turned('1   Nota over de windmolens aan de Zeedijk   ja', '2   Nota   nee'), 0);
    assert.equal(turned('- de metingen van het geluid\n  bij de woningen aan de dijk', 'Dit is alles.'), 0);
    assert.equal(turned('- de metingen van het geluid\n  bij de woningen aan de dijk', 'en in de haven.'), 1);
    assert.equal(turned('Dit zijn de stukken die ik heb gevonden over de molens', 'Bijlage 1 bevat de lijst.'), 0);
  });

  it('is not certain of a paragraph break before a capital', () => {
    const source = (next: string) =>
      `Kenmerk 2019-0000041177\n\nGeachte heer Bos,\n\nDit zijn alle stukken die ik heb gevonden over de\n\nPagina 2 van 3\n\n${next}\n\nHoogachtend,\n\nA. de Wit\n`;
    const fixOf = (text: string) => check(text).find(({ rule }) => rule === 'paginakop-in-zin');
    assert.ok(fixOf(source('molens aan de dijk.'))?.fix);
    const capital = fixOf(source('Zeedijk en de haven.'));
    assert.deepEqual([capital?.fix, capital?.suggestions?.length], [undefined, 1]);
  });

  it('leaves alone a page that turns after a list without full stops', () => {
    const source = print('huizen', 'huizen').replace(
      /antwoord ik[\s\S]*?over het/,
      'gaat het om:\n- wijken\n- straten',
    );
    assert.equal(flagged('paginakop-in-zin', source.replace('bouwen van huizen', 'Bouwen')).length, 1);
  });
});
