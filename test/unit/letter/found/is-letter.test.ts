import assert from 'node:assert/strict';
import { canonicalId } from '../../../../src/citation/index.ts';
import { kindOfLetter, letterKinds } from '../../../../src/house/index.ts';
import { readLetter } from '../../../../src/letter/index.ts';

const isLetter = (text: string) => readLetter(text).isLetter;

describe('a letter or not', () => {
  const letters: readonly string[] = [
    'Geachte heer Jansen,\n\nDank voor uw brief.\n\nHoogachtend,\n\nA. de Vries\n',
    'Datum 3 mei 2021\nKenmerk 2021-0000012345\nBetreft Uw brief\n\nIk dank u voor uw brief.\n',
    'Nr. 4\tBRIEF VAN DE MINISTER VAN FINANCIËN\n\nDen Haag, 3 mei 2021\n\nHierbij zend ik u het rapport.\n',
    '---\nsoort: Kamerbrief\n---\nNog leeg.\n',
    'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2017–2018\n34 775 XII Vaststelling van de begrotingsstaten van het Ministerie van Infrastructuur en Waterstaat\nNr. 15 LIJST VAN VRAGEN\nVastgesteld 8 november 2017\n\nDe commissie heeft de eer verslag uit te brengen.\n',
    'Vragen van het lid Bos (ABC) over medicijnen (ingezonden 9 juni 2020).\n\nMededeling van Minister Kok (Medische Zorg) (ontvangen 30 juni 2020).\n\nDe vragen kunnen niet op tijd worden beantwoord.\n',
    '2020D20987 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 29 mei 2020\n\nBij enkele fracties bestaan vragen.\n',
    'Van: J. Smit\nVerzonden: vrijdag 3 juli 2020 14:03\nAan: postbus\nOnderwerp: dorpshuis\n\nGeachte minister,\n\nIk vraag uw hulp.\n\nHoogachtend,\n\nJ. Smit\n',
  ];
  for (const text of letters) it(`is one: ${text.slice(0, 40)}`, () => assert.ok(isLetter(text)));

  const others: readonly string[] = [
    'Regeling van 3 mei 2021\n\nGelet op artikel 4;\n\nBesluit:\n\nArtikel 1\n\nHet is zo.\n\nArtikel 2\n\nHet blijft zo.\n',
    'Verdrag\n\nDe Verdragsluitende Partijen zijn het volgende overeengekomen:\n\nArtikel 1\n\nVrede.\n',
    'Jaar  2019  2020\nA     1.204 1.188\nB     3.310 3.342\n',
    'Notulen van 3 mei. Aanwezig: A en B. Besloten is dat het goed is.\n',
    'MEMO\n\nAan: stuurgroep\nDatum: 4 maart 2021\nBetreft: planning\n\nDe uitvraag start in september.\n',
    'Toespraak van de minister\n\nDames en heren,\n\nWat fijn om hier te zijn.\n',
    '---\ntitle: Lees mij\n---\n\n# Lees mij\n\nEen handleiding.\n',
    '---\nsoort: recept\n---\n\nNeem twee eieren.\n',
  ];
  for (const text of others) it(`is not: ${text.slice(0, 40)}`, () => assert.ok(!isLetter(text)));

  it('is not a page that shows a letter and its data, and is one that was pasted in a block of code', () => {
    const shown =
      '---\nbetreft: Uw brief\n---\n\nGeachte heer Jansen,\n\nDank voor uw brief.\n\nHoogachtend,\n\nDe minister van Waterbeheer,\n\nA. de Vries\n';
    const block = (kind: string, text: string) => `\`\`\`${kind}\n${text}\`\`\`\n`;
    assert.ok(!isLetter(`# Brief\n\n${block('markdown', shown)}\nDe gegevens:\n\n${block('yaml', 'a: 1\n')}`));
    assert.ok(isLetter(block('', shown)));
  });

  it('is not one under the head of a letter with figures alone, and is one with a salutation', () => {
    const head = 'Datum 3 mei 2021\nKenmerk 2021-0000012345\nBetreft Bedragen per jaar\n\n';
    const rows = Array.from({ length: 30 }, (_, row) => `${1990 + row} 1.204,5 1.188,0 ${row},5%\n`).join('');
    assert.ok(isLetter(`${head}Hierbij de bedragen.\n`));
    assert.ok(!isLetter(head + rows));
    assert.ok(isLetter(`${head}Geachte heer Bos,\n\n${rows}\nHoogachtend,\n`));
  });

  it('has each kind once, in kebab case, with what it is for', () => {
    const ids = letterKinds.map((kind) => kind.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, description } of letterKinds) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(description.length > 10);
    }
    assert.ok(kindOfLetter(' Antwoordbrief ') && !kindOfLetter('recept'));
  });
});

describe('references in a text that is no letter', () => {
  const cited = (text: string) =>
    readLetter(text)
      .citations.filter(({ furniture }) => !furniture)
      .map(({ targets }) => targets.map(canonicalId));

  it('are read where a label of a head seems to stand', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `Kamerstukken II 2015/16, ${33100 + i}, nr. ${i + 3}`);
    for (const start of ['Bijl. Hand. II 1981/82, 17 479, nr. 3', 'Bijlagen', 'Aan: allen']) {
      const found = cited([start, ...lines].join('\n'));
      assert.deepEqual(
        found.slice(-40),
        lines.map((_, i) => [`${33100 + i}-${i + 3}`]),
        start,
      );
    }
  });

  it('"Bijlage bij" a paper is no label', () => {
    const letter = readLetter('Bijlage bij Kamerstuk 31 757, nr. 102\n\nGeachte voorzitter,\n\nHierbij.\n');
    assert.equal(letter.header.bijlagen, undefined);
  });

  it('count once in the subject, letter or not', () => {
    const head = 'Datum 3 juli 2020\nBetreft Reactie op Kamerstuk 31757, nr. 102\n\n';
    for (const body of ['Tekst.\n', 'Geachte voorzitter,\n\nHierbij.\n\nHoogachtend,\n'])
      assert.deepEqual(
        readLetter(head + body).citations.map(({ targets }) => targets.map(canonicalId)),
        [['31757-102']],
      );
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
