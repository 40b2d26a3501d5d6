import assert from 'node:assert/strict';
import { isLetterKind, letterKinds, readLetter } from '../../../src/letter/index.ts';

const isLetter = (text: string) => readLetter(text).isLetter;

describe('a letter or not', () => {
  const letters: readonly string[] = [
    'Geachte heer Jansen,\n\nDank voor uw brief.\n\nHoogachtend,\n\nA. de Vries\n',
    'Datum 3 mei 2021\nKenmerk 2021-0000012345\nBetreft Uw brief\n\nIk dank u voor uw brief.\n',
    'Nr. 4\tBRIEF VAN DE MINISTER VAN FINANCIËN\n\nDen Haag, 3 mei 2021\n\nHierbij zend ik u het rapport.\n',
    '---\nsoort: Kamerbrief\n---\nNog leeg.\n',
  ];
  for (const text of letters) it(`is one: ${text.slice(0, 40)}`, () => assert.ok(isLetter(text)));

  const others: readonly string[] = [
    'Regeling van 3 mei 2021\n\nGelet op artikel 4;\n\nBesluit:\n\nArtikel 1\n\nHet is zo.\n\nArtikel 2\n\nHet blijft zo.\n',
    'Verdrag\n\nDe Verdragsluitende Partijen zijn het volgende overeengekomen:\n\nArtikel 1\n\nVrede.\n',
    'Jaar  2019  2020\nA     1.204 1.188\nB     3.310 3.342\n',
    'Notulen van 3 mei. Aanwezig: A en B. Besloten is dat het goed is.\n',
    '---\ntitle: Lees mij\n---\n\n# Lees mij\n\nEen handleiding.\n',
    '---\nsoort: recept\n---\n\nNeem twee eieren.\n',
  ];
  for (const text of others) it(`is none: ${text.slice(0, 40)}`, () => assert.ok(!isLetter(text)));

  it('has each kind once, in kebab case, with what it is for', () => {
    const ids = letterKinds.map((kind) => kind.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, description } of letterKinds) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(description.length > 10);
    }
    assert.ok(isLetterKind(' Antwoordbrief ') && !isLetterKind('recept'));
  });
});

describe('the status of a letter', () => {
  const statusOf = (line: string) => readLetter(`---\nsoort: nota\n${line}\n---\nTekst.\n`);

  it('is concept for a draft and verzonden for print, unless it is told', () => {
    assert.equal(statusOf('').status, 'concept');
    assert.equal(statusOf('status: ter ondertekening').status, 'ter-ondertekening');
    assert.equal(readLetter('Geachte heer A,\n').status, 'verzonden');
    assert.equal(readLetter('Geachte heer A,\n', { status: 'concept' }).status, 'concept');
  });

  it('is a problem at its place when it is unknown', () => {
    const { problems, source, status } = statusOf('status: klaar');
    assert.equal(status, 'concept');
    assert.equal(source.slice(problems[0]?.span.start, problems[0]?.span.end), 'klaar');
  });
});
