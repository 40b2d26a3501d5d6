import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  loadCatalogue,
  readReceived,
  replyTemplate,
  replyValues,
  type Template,
} from '../../../../src/template/index.ts';
import { runs } from '../../../support/cases.ts';
import { bodyOf, letterOf } from '../support.ts';

const letters = join(import.meta.dirname, '../../../letters');
const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../../templates'));

function templateOf(id: string): Template {
  const made = catalogue.template(id)?.template;
  assert.ok(made, id);
  return made;
}

const COLLEGE = `Gemeente Westerveen
Postbus 12
7950 AA Westerveen
telefoon 0521 123456

Aan de minister van Infrastructuur en Waterstaat
Postbus 20901
2500 EX  Den Haag

datum          3 oktober 2022
ons kenmerk    Z22/04512
onderwerp      Vervallen van buslijn 31
bijlagen       1

Excellentie,

In uw brief aan de Tweede Kamer van 8 juli 2022 (Kamerstuk 23 645, nr. 767) en in de motie van het lid
Alkaya (Kamerstuk 31 305, nr. 359) staat dat regionale lijnen blijven rijden. Wij verzoeken u dringend
om met onze vervoerder te spreken. Wanneer kan dat? En wie betaalt de lijn tot die tijd?

Hoogachtend,

Het college van burgemeester en wethouders van Westerveen,

de secretaris,            de burgemeester,
drs. P. Kok               mevrouw mr. I. Post
`;

const MAIL = `Van: Boer, Jan de <jan@voorbeeld.nl>
Verzonden: dinsdag 12 maart 2024 10:11
Aan: Postbus <postbus@voorbeeld.nl>
Onderwerp: RE: Vraag over het paspoort van mijn dochter

Beste minister,

Waarom is haar paspoort maar vijf jaar geldig?

Groeten,
Jan de Boer
`;

const CITIZEN = `J. de Boer
Kerkstraat 8
9711 AA Groningen

Aan het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties
Postbus 20011
2500 EA Den Haag

Groningen, 12 maart 2024

Betreft: Paspoort in Nederland

Geachte heer, mevrouw,

Ik verzoek u mij dat uit te leggen.

Met vriendelijke groet,

J. de Boer (mw.)
`;

describe('reading an incoming letter', () => {
  it('finds sender, date, kenmerk, subject, what is asked and what is cited in the letter of a college', () => {
    const read = readReceived(COLLEGE);
    assert.deepEqual(
      { ...read, stukken: read.stukken.map(({ id, isMotion }) => [id, isMotion]) },
      {
        soort: 'brief',
        datum: '2022-10-03',
        kenmerk: 'Z22/04512',
        onderwerp: 'vervallen van buslijn 31',
        organisatie: 'het college van burgemeester en wethouders van Westerveen',
        adres: ['Postbus 12', '7950 AA Westerveen'],
        vragen: ['Wanneer kan dat?', 'En wie betaalt de lijn tot die tijd?'],
        verzoeken: ['met uw vervoerder te spreken'],
        stukken: [
          ['23645-767', false],
          ['31305-359', true],
        ],
      },
    );
  });

  it('reads the head of an e-mail', () => {
    const { soort, naam, datum, onderwerp, vragen } = readReceived(MAIL);
    assert.deepEqual(
      [soort, naam, datum, onderwerp, vragen],
      [
        'e-mail',
        'Jan de Boer',
        '2024-03-12',
        'het paspoort van mijn dochter',
        ['Waarom is haar paspoort maar vijf jaar geldig?'],
      ],
    );
  });

  it('tells a citizen from the ministry, and quotes a request that cannot be turned round', () => {
    const { naam, organisatie, adres, onderwerp, verzoeken } = readReceived(CITIZEN);
    assert.deepEqual(
      [naam, organisatie, adres, onderwerp],
      ['mevrouw J. de Boer', undefined, ['Kerkstraat 8', '9711 AA Groningen'], 'paspoort in Nederland'],
    );
    assert.deepEqual(verzoeken, ['het volgende: ‘Ik verzoek u mij dat uit te leggen’']);
    const asked = readReceived('Geachte minister,\n\nGraag vernemen wij of u dat wilt.\n\nHoogachtend,\nA. Bos\n');
    assert.deepEqual(asked.verzoeken, ['het volgende: ‘Graag vernemen wij of u dat wilt’']);
  });

  const samples: readonly (readonly [string, object])[] = [
    [
      '30-inkomend-advies.txt',
      { soort: 'advies', organisatie: 'Raad voor het Bestuur', onderwerp: 'de positie van griffies' },
    ],
    ['31-inkomend-excellentie.txt', { naam: 'A.T. van den Heuvel', kenmerk: '15/10.702/WG/Abr', datum: '2015-04-23' }],
    [
      '77-inkomend-vereniging.txt',
      { naam: 'ir. W. Gortemaker', organisatie: 'Vereniging Installatiebedrijven Laag-Nederland', datum: '2015-04-23' },
    ],
  ];
  for (const [file, expected] of samples) {
    it(`reads ${file}`, () => {
      const read = readReceived(readFileSync(join(letters, file), 'utf8'));
      assert.deepEqual({ ...read, ...expected }, read);
    });
  }

  it('never fails, whatever is pasted', () => {
    const piece = fc.oneof(
      fc.constantFrom(...COLLEGE.split('\n'), ...MAIL.split('\n'), 'Vraag 1', '1', ':', '>', '', '\r'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const read = readReceived(lines.join('\n'));
        assert.ok(read.soort !== undefined && Array.isArray(read.vragen));
      }),
      runs(100),
    );
  });
});

describe('the reply to a letter', () => {
  const register = (id: string) =>
    id === '23645-767' ? { kind: 'brief', date: '2022-07-08' } : id === '31305-359' ? { kind: 'motie' } : undefined;
  const read = readReceived(COLLEGE);
  const letter = { ...read, verzoek: read.verzoeken[0] ?? '' };

  it('thanks for it, says what is asked, answers each question and cites the papers with their true dates', () => {
    const made = templateOf('antwoordbrief');
    const text = letterOf(made, replyValues(letter, made, register));
    assert.match(text, /^betreft: Reactie op uw brief over vervallen van buslijn 31$/m);
    assert.match(text, /^uw-kenmerk: Z22\/04512\nuw-brief-van: 3 oktober 2022$/m);
    assert.match(text, /^aan: \|-\n {2}het college van .* Westerveen\n {2}Postbus 12\n {2}7950 AA Westerveen$/m);
    assert.match(text, /^Geacht college,$/m);
    assert.match(text, /^Op 3 oktober 2022 stuurde u mij een brief over vervallen van buslijn 31\./m);
    assert.match(text, /U vraagt mij met uw vervoerder te spreken\. /);
    assert.match(text, /^Hierna beantwoord ik uw vragen\.\n\n\*Wanneer kan dat\?\*\n\n\[…het antwoord…\]\n\n\*En wie/m);
    assert.match(text, /van 8 juli 2022 \(TK 23645-767; 2022\) heb ik/);
    assert.match(text, /^De motie van .* \(TK 31305-359\) verzoekt/m);
  });

  it('asks the questions in one sentence where the template has no place for each', () => {
    const made = templateOf('burgerbrief');
    const { vraag } = replyValues({ ...letter, verzoek: '' }, made, register) as { vraag: string };
    assert.equal(vraag, 'het volgende: ‘Wanneer kan dat? En wie betaalt de lijn tot die tijd?’');
    assert.match(
      bodyOf(made, replyValues({ ...letter, verzoek: '' }, made, register)),
      /^U vraagt het volgende: ‘Wan/m,
    );
  });

  it('goes to a person, for whom an organisation may stand first', () => {
    const made = templateOf('antwoordbrief');
    const person = { ...readReceived(CITIZEN), soort: 'brief' };
    assert.match(letterOf(made, replyValues(person, made, register)), /^Geachte mevrouw De Boer,$/m);
    const association = readReceived(readFileSync(join(letters, '77-inkomend-vereniging.txt'), 'utf8'));
    const text = letterOf(made, replyValues(association, made, register));
    assert.match(
      text,
      /^aan: \|-\n {2}Vereniging Installatiebedrijven .*\n {2}t\.a\.v\. ir\. W\. Gortemaker\n {2}Postbus 188\n/m,
    );
    assert.match(text, /^Op 23 april 2015 stuurde u mij een brief over/m);
  });

  it('suits who asks', () => {
    assert.equal(replyTemplate({ organisatie: 'de vaste commissie voor Financiën' }), 'reactie-commissie');
    assert.equal(replyTemplate(read), 'antwoordbrief');
  });
});
