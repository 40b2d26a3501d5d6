import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Received, readReceived } from '../../../src/received/index.ts';
import { loadCatalogue, replyTemplates, replyValues, type Template } from '../../../src/template/index.ts';
import { runs } from '../../support/cases.ts';
import { bodyOf, letterOf, template } from '../template/support.ts';

const letters = join(import.meta.dirname, '../../letters');
const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

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

/** A letter as it is read, with its questions as they stand, and its requests as they follow 'U vraagt mij'. */
function read(text: string) {
  const letter = readReceived(text);
  const of = (soort: string) => letter.gevraagd.filter((one) => one.soort === soort);
  const vragen = of('vraag').map(({ tekst }) => tekst);
  return { ...letter, vragen, verzoeken: of('verzoek').map(({ indirect }) => indirect) };
}

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
        gericht: 'de minister van Infrastructuur en Waterstaat',
        organisatie: 'het college van burgemeester en wethouders van Westerveen',
        adres: ['Postbus 12', '7950 AA Westerveen'],
        gevraagd: [
          {
            soort: 'verzoek',
            tekst: 'Wij verzoeken u dringend om met onze vervoerder te spreken.',
            indirect: 'met uw vervoerder te spreken',
          },
          { soort: 'vraag', tekst: 'Wanneer kan dat?', indirect: 'het volgende: ‘Wanneer kan dat?’' },
          {
            soort: 'vraag',
            tekst: 'En wie betaalt de lijn tot die tijd?',
            indirect: 'het volgende: ‘En wie betaalt de lijn tot die tijd?’',
          },
        ],
        aanbevelingen: [],
        stukken: [
          ['23645-767', false],
          ['31305-359', true],
        ],
      },
    );
  });

  it('reads the head of an e-mail', () => {
    const { soort, naam, datum, onderwerp, vragen } = read(MAIL);
    assert.deepEqual(
      [soort, naam, datum, onderwerp, vragen],
      [
        'e-mail',
        'Jan de Boer',
        '2024-03-12',
        'het paspoort van uw dochter',
        ['Waarom is haar paspoort maar vijf jaar geldig?'],
      ],
    );
  });

  it('tells a citizen from the ministry, and quotes a request that cannot be turned round', () => {
    const { naam, organisatie, adres, onderwerp, verzoeken } = read(CITIZEN);
    assert.deepEqual(
      [naam, organisatie, adres, onderwerp],
      ['mevrouw J. de Boer', undefined, ['Kerkstraat 8', '9711 AA Groningen'], 'paspoort in Nederland'],
    );
    assert.deepEqual(verzoeken, ['het volgende: ‘Ik verzoek u mij dat uit te leggen’']);
    const asked = read('Geachte minister,\n\nGraag vernemen wij of u dat wilt.\n\nHoogachtend,\nA. Bos\n');
    assert.deepEqual(asked.verzoeken, ['het volgende: ‘Graag vernemen wij of u dat wilt’']);
  });

  const LETTERS: readonly (readonly [what: string, text: string, expected: object])[] = [
    [
      'a citizen, whose name, address and day stand under the letter',
      `Aan de minister

Beste minister,

Waarom rijdt mijn bus niet meer?

groetjes
Mevr. T. Bos-de Wit
Zeestraat 12
9933 AB Westerveen

westerveen, 3 maart 2021
`,
      { datum: '2021-03-03', naam: 'mevrouw T. Bos-de Wit', adres: ['Zeestraat 12', '9933 AB Westerveen'] },
    ],
    [
      'the clerk of a commission, who writes for it',
      `Tweede Kamer der Staten-Generaal

Plaats en datum: Den Haag, 25 maart 2021
Betreft: Reactie op brief van dorpsraden over buslijnen
Ons kenmerk: 2021Z04211/2021D10987

Geachte mevrouw Bos,

De commissie verzoekt u een reactie te geven op deze brief.

Hoogachtend,

de griffier van de vaste commissie voor Binnenlandse Zaken,

Mr. A. Kok
`,
      {
        soort: 'verzoek',
        organisatie: 'de vaste commissie voor Binnenlandse Zaken',
        onderwerp: 'een reactie op de brief van dorpsraden over buslijnen',
        verzoeken: ['een reactie te geven op deze brief'],
      },
    ],
    [
      'a commission of the Eerste Kamer, with labels in small letters',
      `Eerste Kamer der Staten-Generaal

datum 14 februari 2023
betreft Voortgang leesbaarheid wetten
ons kenmerk 172345.03U

Geachte mevrouw Bos,

De commissie heeft enkele vragen.

Hoogachtend,
B.O. Kok
Voorzitter van de vaste commissie voor Binnenlandse Zaken
`,
      {
        soort: 'verzoek',
        datum: '2023-02-14',
        kenmerk: '172345.03U',
        kamer: 'eerste',
        onderwerp: 'informatie over voortgang leesbaarheid wetten',
      },
    ],
    [
      'a word of thanks above the name, as no organisation',
      'Geachte minister,\n\nIk vraag uw hulp.\n\nMet vriendelijke groet,\n\nDank u wel!\n\nA. de Wit\n',
      { naam: 'A. de Wit', organisatie: undefined },
    ],
    [
      'the organisation above the name',
      'Geachte minister,\n\nIk vraag uw hulp.\n\nHoogachtend,\n\nDorpsraad Oost\n\nA. de Wit\n',
      { naam: 'A. de Wit', organisatie: 'Dorpsraad Oost' },
    ],
    [
      'a sentence of which a line begins with what might be a label, as no label',
      `Minister,

Wij spraken elkaar vorig jaar in ons dorp. Het
onderwerp van ons gesprek was de brug.

A. Bos
`,
      { onderwerp: undefined, kenmerk: undefined },
    ],
    [
      'another minister, from the address for the reply',
      `> Retouradres Postbus 20350 2500 EJ Den Haag

De minister van Financiën
Postbus 20201
2500 EE Den Haag

Directie Langdurige Zorg
Kenmerk
3229807-1007502-LZ

Datum 5 juli 2022
Betreft Btw op zorgvastgoed

Geachte mevrouw Bos,

Ik vraag u om uw instemming.

Hoogachtend,

de minister voor Langdurige Zorg en Sport,

drs. C. Kok
`,
      { organisatie: 'de minister voor Langdurige Zorg en Sport', adres: ['Postbus 20350', '2500 EJ Den Haag'] },
    ],
    [
      'Gedeputeerde Staten',
      `PROVINCIE DRENTHE

Datum                 : 21 juni 2022
Onderwerp             : Waardedaling woningen

Geachte heer Bos,

Wij verzoeken u om een gesprek.

Hoogachtend,

Gedeputeerde Staten van Drenthe:

F.J. Kok, voorzitter
`,
      { organisatie: 'het college van Gedeputeerde Staten van Drenthe', verzoeken: ['om een gesprek'] },
    ],
    [
      'a motion of a council',
      `Onderwerp: aangenomen motie "Blijf van het bos"

Geachte heer Bos,

De raad roept u op om het bos te sparen.

Hoogachtend,
de raad van de gemeente Westerveen,

mw. drs. A. Kok
`,
      {
        soort: 'motie',
        onderwerp: '‘Blijf van het bos’',
        organisatie: 'de raad van de gemeente Westerveen',
        verzoeken: ['het bos te sparen'],
      },
    ],
    [
      'who signs for an organisation on behalf of others',
      `Stichting Behoud Dijk | Dijk 4 | 4196 KE Oosterwaard | info@dijk.nl

2 maart 2023                    Ref.: SBL/2023-07
Betreft:  Onze bezwaren tegen uw plan

Geachte mevrouw Bos,

Wij maken ons zorgen. Graag vragen wij uw aandacht voor onze bomen.

Met vriendelijke groet,

Namens de bewoners van de Dijk,

Rianne Kok (secretaris)
`,
      {
        naam: 'Rianne Kok',
        organisatie: 'Stichting Behoud Dijk',
        namens: 'de bewoners van de Dijk',
        adres: ['Dijk 4', '4196 KE Oosterwaard'],
        onderwerp: 'uw bezwaren tegen mijn plan',
        verzoeken: ['om aandacht voor uw bomen'],
      },
    ],
    [
      'a report by its title, and a motion with initials before its number',
      `Betreft: rapport Burgers in de knel

Geachte mevrouw Bos,

Hierbij zend ik u mijn rapport ‘Burgers in de knel’, met de motie-Kok c.s. (36 200 VIII, nr. 80). Ik verneem graag uw reactie.

Hoogachtend,
A. Kok
`,
      {
        soort: 'rapport',
        onderwerp: '‘Burgers in de knel’',
        verzoeken: ['om mijn reactie'],
        stukken: [
          {
            id: '36200-VIII-80',
            text: '36 200 VIII, nr. 80',
            isMotion: true,
            isOfPredecessor: false,
            isOfAddressee: false,
            indiener: 'het lid Kok c.s.',
          },
        ],
      },
    ],
    [
      'an e-mail from an English program, signed with a first name',
      `From: Anna de Wit <anna@voorbeeld.nl>
Sent: Tuesday, March 9, 2021 10:12 AM
To: info@voorbeeld.nl
Subject: Vraag over stemmen

Hallo,

Hoe kan ik stemmen?

Groet,
Anna
`,
      { soort: 'e-mail', datum: '2021-03-09', naam: 'Anna de Wit' },
    ],
    [
      'an e-mail that is quoted',
      `Op ma 8 mrt. 2021 om 10:22 schreef Kees Bos <kees@voorbeeld.nl>:

> Geachte minister,
>
> Wanneer komt de nieuwe wet?
>
> Groet, Kees Bos
`,
      { soort: 'e-mail', datum: '2021-03-08', naam: 'Kees Bos', vragen: ['Wanneer komt de nieuwe wet?'] },
    ],
    [
      'a chair, whose organisation stands after the function',
      `Van: K. Bos, voorzitter
Verzonden: maandag 8 maart 2021 16:42
Onderwerp: Uitnodiging werkbezoek

Beste minister,

Kom eens langs.

Met vriendelijke groet,

K. Bos
voorzitter Dorpsraad Oostwold
Hoofdweg 88
9682 AB Oostwold
`,
      {
        naam: 'K. Bos',
        organisatie: 'Dorpsraad Oostwold',
        adres: ['Hoofdweg 88', '9682 AB Oostwold'],
        onderwerp: 'uitnodiging voor werkbezoek',
      },
    ],
    [
      'a question in the subject of a citizen',
      `Van: Truus de Boer <truus@voorbeeld.nl>
Verzonden: maandag 3 maart 2025 21:14
Onderwerp: wanneer krijg ik mijn toeslag??

Ik wacht al sinds oktober.

groetjes
Truus
`,
      { soort: 'e-mail', naam: 'Truus de Boer', onderwerp: 'Wanneer krijg ik mijn toeslag?' },
    ],
    [
      'a practice under the name of the person who sent the message',
      `Van: Peter Vos <p.vos@voorbeeld.nl>
Verzonden: dinsdag 1 april 2025 9:05
Onderwerp: RE: Tekort aan huisartsen e.d.

Geachte heer/mevrouw,

Gaarne verneem ik de uitkomst van het overleg.

Hoogachtend,
P. Vos, huisarts
Praktijk Oost
`,
      {
        naam: 'Peter Vos',
        onderwerp: 'tekort aan huisartsen e.d.',
        verzoeken: ['om de uitkomst van het overleg'],
      },
    ],
    [
      'an organisation in the line under the function, and a thing that is asked for',
      `Oost, 6 januari 2025

Betreft: vervolg op ons gesprek over onze haven

Excellentie,

Wij vragen u een bijdrage aan de haven.

Hoogachtend,

ing. C.P. van Dam MBA
secretaris
Scheepvaartkring Oost
Postbus 100
3000 AC Rotterdam
`,
      {
        naam: 'ing. C.P. van Dam MBA',
        organisatie: 'Scheepvaartkring Oost',
        onderwerp: 'vervolg op ons gesprek over uw haven',
        verzoeken: ['om een bijdrage aan de haven'],
      },
    ],
    [
      'a request on the ground of a law, and a label beside the subject',
      `Stichting Behoud Oost

Datum 9 september 2024
Onderwerp Woo-verzoek dijkversterking
Behandelend medewerker A. Visser

Geachte minister,

Wij horen graag van u.

Hoogachtend,

A. Bos
`,
      { onderwerp: 'Woo-verzoek dijkversterking', datum: '2024-09-09' },
    ],
    [
      'a motion that a council sent on without a letter',
      `MOTIE 12: Red de streekbus

De raad van de gemeente Westerveen, in vergadering bijeen op 24 juni 2025,

overwegende dat de bus verdwijnt;
verzoekt het college bij het Rijk te pleiten voor de bus.

Westerveen, 24 juni 2025
`,
      {
        soort: 'motie',
        datum: '2025-06-24',
        organisatie: 'de raad van de gemeente Westerveen',
        onderwerp: '‘Red de streekbus’',
      },
    ],
    [
      'a colleague who says je',
      `Den Haag, 4 maart 2025

Betreft: Dekking basisbeurs

Beste collega,

Graag vragen wij je aandacht voor de basisbeurs. Wij verzoeken u om je plan te sturen. Graag ontvang ik van u binnen zes weken antwoord.

Met hartelijke groet,

A. Bos
`,
      {
        verzoeken: ['om aandacht voor de basisbeurs', 'het volgende: ‘Wij verzoeken u om je plan te sturen’'],
      },
    ],
    [
      'a motion without a title',
      `Provinciale Staten van Drenthe

Motie vreemd aan de orde van de dag

Provinciale Staten van Drenthe in vergadering bijeen op 5 maart 2025,

constaterende dat de trein van belang is,
`,
      { soort: 'motie', organisatie: 'Provinciale Staten van Drenthe', onderwerp: undefined },
    ],
    [
      'the message of a commission whose subject names it',
      `Van: Griffie <cie@voorbeeld.nl>
Verzonden: donderdag 8 mei 2025 14:20
Onderwerp: Verzoek commissie BiZa: stand van zaken Wet regie

Geachte collega,

De commissie heeft hierom gevraagd.

Met vriendelijke groet,

L. Bos
griffier
vaste commissie voor Binnenlandse Zaken
`,
      { soort: 'verzoek', onderwerp: 'de stand van zaken Wet regie', naam: undefined },
    ],
  ];
  for (const [what, text, expected] of LETTERS) {
    it(`reads ${what}`, () => {
      const found = read(text);
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((key) => [key, Reflect.get(found, key)])),
        expected,
      );
    });
  }

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
        assert.ok(read.soort !== undefined && Array.isArray(read.gevraagd));
      }),
      runs(100),
    );
  });
});

describe('the reply to a letter', () => {
  const bare = { soort: 'brief', adres: [], gevraagd: [], aanbevelingen: [], stukken: [] };
  const SUBJECTS: readonly (readonly [soort: string, onderwerp: string, betreft: string])[] = [
    ['brief', 'krimp', 'Reactie op uw brief over krimp'],
    ['verzoek', 'om geld', 'Reactie op uw verzoek om geld'],
    ['rapport', '‘Burgers in de knel’', 'Reactie op uw rapport ‘Burgers in de knel’'],
    ['e-mail', 'klacht over de trein', 'Reactie op uw klacht over de trein'],
    ['brief', 'uw bezwaren tegen mijn plan', 'Reactie op uw bezwaren tegen mijn plan'],
    ['brief', 'reactie op mijn brief over wonen', 'Antwoord op uw reactie op mijn brief over wonen'],
    ['e-mail', 'Waar blijft mijn geld?', 'Reactie op uw e-mail ‘Waar blijft mijn geld?’'],
    ['brief', 'Woo-verzoek dijken', 'Reactie op uw Woo-verzoek dijken'],
    ['brief', 'zienswijze Nota Ruimte', 'Reactie op uw zienswijze Nota Ruimte'],
  ];
  for (const [soort, onderwerp, betreft] of SUBJECTS) {
    it(`is called ‘${betreft}’`, () => {
      const values = replyValues({ ...bare, soort, onderwerp }, templateOf('antwoordbrief'), () => undefined);
      assert.equal(values['betreft'], betreft);
    });
  }

  it('tells to whom it was addressed, and who wrote what it cites', () => {
    const { gericht, stukken } = readReceived(`Aan de Minister van Binnenlandse Zaken en
Koninkrijksrelaties, drs. A. Bos
Postbus 20011

Betreft: krimp

Geachte minister,

In een brief van uw voorganger (TK 31757-102) staat een plan. Uw brief (TK 31757-103) herhaalt dat.

Hoogachtend,
A. Kok
`);
    assert.equal(gericht, 'de minister van Binnenlandse Zaken en Koninkrijksrelaties');
    assert.deepEqual(
      stukken.map(({ id, isOfPredecessor }) => [id, isOfPredecessor]),
      [
        ['31757-102', true],
        ['31757-103', false],
      ],
    );
    const { beleid } = replyValues({ ...bare, stukken }, templateOf('antwoordbrief'), () => undefined);
    assert.deepEqual(beleid, [
      { kamerstuk: { nummer: '31757-102' }, schrijver: 'mijn ambtsvoorganger' },
      { kamerstuk: { nummer: '31757-103' } },
    ]);
    assert.equal(readReceived(CITIZEN).gericht, undefined);
  });

  it('tells whose motion the letter cites', () => {
    const MOVERS: readonly (readonly [string, string | undefined])[] = [
      ['De motie-Grinwis (TK 31757-102)', 'het lid Grinwis'],
      ['De motie van het lid Van der Molen c.s. over dijken (TK 31757-102)', 'het lid Van der Molen c.s.'],
      ['De motie-Bruins/Den Haan (TK 31757-102)', 'de leden Bruins en Den Haan'],
      ['De motie (TK 31757-102)', undefined],
    ];
    for (const [said, indiener] of MOVERS) {
      const { stukken } = readReceived(
        `Betreft: krimp\n\nGeachte minister,\n\n${said} vraagt om een plan.\n\nHoogachtend,\nA. Bos\n`,
      );
      assert.equal(stukken[0]?.indiener, indiener, said);
      const { moties } = replyValues({ ...bare, stukken }, templateOf('antwoordbrief'), () => undefined);
      assert.deepEqual(moties, [{ ...(indiener && { indiener }), kamerstuk: { nummer: '31757-102' } }]);
    }
  });

  it('is that of a successor where a predecessor was written to', () => {
    const made = templateOf('antwoordbrief');
    const { stukken } = readReceived(
      'Geachte minister,\n\nUw brief (TK 31757-103) bevat een plan.\n\nHoogachtend,\nA. Kok\n',
    );
    const written = { ...bare, datum: '2021-03-03', organisatie: 'de gemeente Oost', onderwerp: 'krimp', stukken };
    const values = replyValues({ ...written, aan: 'mijn ambtsvoorganger' }, made, () => undefined);
    const text = bodyOf(made, values);
    assert.match(text, /^Op 3 maart 2021 stuurde u mijn ambtsvoorganger een brief over krimp\./m);
    assert.match(text, /^In een brief aan de Tweede Kamer van .* \(TK 31757-103\) heeft mijn ambtsvoorganger /m);
  });

  it('goes to the Kamer whose commission asked', () => {
    const made = templateOf('reactie-commissie');
    const organisatie = 'de vaste commissie voor Binnenlandse Zaken';
    const asked = { ...bare, soort: 'verzoek', organisatie, onderwerp: 'een reactie op de brief van dorpsraden' };
    const text = letterOf(
      made,
      replyValues(asked, made, () => undefined),
    );
    assert.match(text, /^betreft: Reactie op verzoek commissie over de brief van dorpsraden$/m);
    assert.match(
      text,
      /van de Tweede Kamer[\s\S]*ontving ik van de vaste commissie .* het verzoek om een reactie op de brief/,
    );
    const first = letterOf(
      made,
      replyValues({ ...asked, kamer: 'eerste' }, made, () => undefined),
    );
    assert.match(first, /van de Eerste Kamer/);
    const { betreft } = replyValues(
      { ...asked, onderwerp: 'antwoord op nadere vragen over wonen' },
      made,
      () => undefined,
    );
    assert.equal(betreft, 'Antwoord op nadere vragen over wonen');
  });

  it('greets a person whose gender no one wrote as heer/mevrouw', () => {
    const made = templateOf('antwoordbrief');
    assert.match(
      letterOf(
        made,
        replyValues({ ...bare, naam: 'Anna de Wit' }, made, () => undefined),
      ),
      /^Geachte heer\/mevrouw De Wit,$/m,
    );
  });

  const register = (id: string) =>
    id === '23645-767' ? { kind: 'brief', date: '2022-07-08' } : id === '31305-359' ? { kind: 'motie' } : undefined;
  const letter = readReceived(COLLEGE);
  const questions = { ...letter, gevraagd: letter.gevraagd.filter(({ soort }) => soort === 'vraag') };

  it('thanks for it, says what is asked, answers each question and cites the papers with their true dates', () => {
    const made = templateOf('antwoordbrief');
    const text = letterOf(made, replyValues(letter, made, register));
    assert.match(text, /^betreft: Reactie op uw brief over vervallen van buslijn 31$/m);
    assert.match(text, /^uw-kenmerk: Z22\/04512\nuw-brief-van: 3 oktober 2022$/m);
    assert.match(text, /^aan: \|-\n {2}het college van .* Westerveen\n {2}Postbus 12\n {2}7950 AA Westerveen$/m);
    assert.match(text, /^Geacht college,$/m);
    assert.match(text, /^Op 3 oktober 2022 stuurde u mij een brief over vervallen van buslijn 31\./m);
    assert.match(text, /U vraagt mij met uw vervoerder te spreken\. /);
    assert.match(
      text,
      /^Uw vragen beantwoord ik een voor een\.\n\n\*Wanneer kan dat\?\*\n\n\[…het antwoord…\]\n\n\*En wie/m,
    );
    assert.match(text, /van 8 juli 2022 \(TK 23645-767; 2022\) heb ik/);
    assert.match(text, /^De motie van .* \(TK 31305-359\) verzoekt/m);
  });

  it('tells a motion from a letter by what the letter calls it, where the register has neither', () => {
    const made = templateOf('antwoordbrief');
    const text = letterOf(
      made,
      replyValues(letter, made, () => undefined),
    );
    assert.match(text, /^In mijn brief aan de Tweede Kamer van \[…[^\]]*\] \(TK 23645-767\) heb ik/m);
    assert.match(text, /^De motie van .* \(TK 31305-359\) verzoekt/m);
  });

  it('asks the questions in one sentence where the template has no place for each', () => {
    const own = template('  - {naam: vraag, vraag: x}\n', 'U vraagt {{vraag}}.\n');
    const asked = (gevraagd: Received['gevraagd']) =>
      bodyOf(own, replyValues({ ...letter, gevraagd }, own, register)).trim();
    assert.equal(
      asked(questions.gevraagd),
      'U vraagt het volgende: ‘Wanneer kan dat? En wie betaalt de lijn tot die tijd?’',
    );
    assert.equal(
      asked(letter.gevraagd.slice(0, 2)),
      'U vraagt het volgende: ‘Wij verzoeken u dringend om met onze vervoerder te spreken’, ‘Wanneer kan dat?’',
    );
  });

  it('lists the requests under their own numbers where they are more than one, in an order that fits each template', () => {
    const text = `Datum: 3 oktober 2022
Betreft: buslijnen

Geachte minister,

Wij verzoeken u:
1. lijn 31 te laten rijden;
2. ons te laten weten wat dat kost; en
3. met ons te spreken.

Hoogachtend,
A. de Wit
`;
    const answers =
      '**1.** *lijn 31 te laten rijden*\n\n[…het antwoord…]\n\n**2.** *ons te laten weten wat dat kost*\n\n[…het antwoord…]\n\n**3.** *met ons te spreken*\n\n[…het antwoord…]\n\n';
    for (const [id, before, after] of [
      ['antwoordbrief', 'Hierna leest u mijn reactie.\n\nOp uw verzoeken ga ik een voor een in.\n\n', 'Ik hoop'],
      ['burgerbrief', 'Hierna leest u mijn antwoord.\n\n', 'Met vriendelijke groet'],
    ] as const) {
      const made = templateOf(id);
      const reply = bodyOf(
        made,
        replyValues(readReceived(text), made, () => undefined),
      );
      assert.ok(reply.includes(`${before}${answers}${after}`), reply);
      assert.doesNotMatch(reply, /U vraagt|^#|…schets/m);
    }
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
    const best = (from: Parameters<typeof replyTemplates>[0]) => replyTemplates(from)[0];
    assert.equal(best({ organisatie: 'de vaste commissie voor Financiën' }), 'reactie-commissie');
    assert.equal(best(letter), 'antwoordbrief');
    assert.equal(best({}), 'antwoordbrief');
    assert.equal(best({ naam: 'Truus de Boer' }), 'burgerbrief');
    assert.equal(best({ naam: 'mr. P. de Lange', kenmerk: '24/1234' }), 'antwoordbrief');
    assert.equal(best({ naam: 'Truus de Boer', namens: 'de buurt' }), 'antwoordbrief');
    const advice = { soort: 'advies', organisatie: 'Raad voor het Bestuur' };
    assert.deepEqual(replyTemplates(advice), ['antwoordbrief', 'beleidsreactie']);
    assert.deepEqual(replyTemplates({ ...advice, organisatie: 'de vaste commissie voor Water' }), [
      'reactie-commissie',
    ]);
  });
});
