import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { readLetter } from '../../../src/letter/index.ts';
import { type Kamervragen, readKamervragen } from '../../../src/received/index.ts';
import { loadCatalogue, othersAsked, questionValues } from '../../../src/template/index.ts';
import { runs } from '../../support/cases.ts';
import { letterOf } from '../template/support.ts';

/** As the Kamer sends them. */
const TEXT = `2021Z03234
(ingezonden 16 februari 2021)
Vragen van de leden Van Dalen (CDA) en Yildirim (D66) aan de minister van Economische Zaken en Klimaat en de
staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties over de sluiting van
postkantoren in dorpen

1
Bent u bekend met het bericht ‘Laatste postkantoor van Westerveen gaat
dicht’? 1)

2
Hoeveel dorpen met 1000 inwoners hebben geen postkantoor meer?
Hoeveel waren dat er in
2018?

3
Kunt u aangeven:
a) hoeveel inwoners dat zijn?
b) wat u voor hen doet?

1) Streekblad, 3 februari 2021, ‘Laatste postkantoor van Westerveen gaat dicht’,
https://www.streekblad.example/post
`;

const EXPECTED: Kamervragen = {
  kamer: 'tweede',
  zaak: '2021Z03234',
  ingezonden: '2021-02-16',
  leden: 'de leden Van Dalen (CDA) en Yildirim (D66)',
  gericht: [
    'de minister van Economische Zaken en Klimaat',
    'de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties',
  ],
  onderwerp: 'de sluiting van postkantoren in dorpen',
  vragen: [
    { tekst: 'Bent u bekend met het bericht ‘Laatste postkantoor van Westerveen gaat dicht’? 1)', deelvragen: [] },
    {
      tekst: 'Hoeveel dorpen met 1000 inwoners hebben geen postkantoor meer? Hoeveel waren dat er in 2018?',
      deelvragen: [],
    },
    { tekst: 'Kunt u aangeven:', deelvragen: ['hoeveel inwoners dat zijn?', 'wat u voor hen doet?'] },
  ],
  noten: [
    '1) Streekblad, 3 februari 2021, ‘Laatste postkantoor van Westerveen gaat dicht’, https://www.streekblad.example/post',
  ],
};

/** As the official publications have them. */
const XML = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <metadata><meta name="x" content="y"/></metadata>
  <kamervragen>
    <kamervraagkop>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
      <tekstregel inhoud="overig">Vragen gesteld door de leden der Kamer</tekstregel>
    </kamervraagkop>
    <kamervraagnummer>2021Z03234</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van de leden <naam><achternaam>Van Dalen</achternaam></naam> (CDA) en
      <naam><achternaam>Yildirim</achternaam></naam> (D66) aan de minister van Economische Zaken en Klimaat en de staatssecretaris van
      Binnenlandse Zaken en Koninkrijksrelaties over <kamervraagonderwerp>de sluiting van postkantoren in dorpen</kamervraagonderwerp>
      (ingezonden <datum isodatum="2021-02-16">16 februari 2021</datum>).</kamervraagomschrijving>
    <!-- <vraag><nr>Vraag 9</nr></vraag> -->
    <vraag>
      <nr status="officieel">Vraag 1</nr>
      <al>Bent u bekend met het bericht &#8216;Laatste postkantoor van Westerveen gaat dicht&#x2019;?<noot type="voet"><noot.nr>1</noot.nr>
        <noot.al>Streekblad, 3 februari 2021, ‘Laatste postkantoor van Westerveen gaat dicht’, https://www.streekblad.example/post</noot.al></noot></al>
    </vraag>
    <antwoord><nr>Antwoord 1</nr><al>Ja. Is dat genoeg?</al></antwoord>
    <vraag>
      <nr status="officieel">Vraag 2</nr>
      <al>Hoeveel dorpen met 1000 inwoners hebben geen postkantoor meer?</al>
      <al>Hoeveel waren dat er in 2018?</al>
    </vraag>
    <vraag>
      <nr status="officieel">Vraag 3</nr>
      <al>Kunt u aangeven:</al>
      <lijst type="expliciet">
        <li><li.nr>a.</li.nr><al>hoeveel inwoners dat zijn?</al></li>
        <li><li.nr>b.</li.nr><al>wat u voor hen doet?</al></li>
      </lijst>
    </vraag>
  </kamervragen>
</officiele-publicatie>
`;

describe('reading Kamervragen', () => {
  it('reads the text that the Kamer sends', () => assert.deepEqual(readKamervragen(TEXT), EXPECTED));

  it('reads the XML of the official publications to the same, paragraphs kept, and no answers', () => {
    const vragen = EXPECTED.vragen.map((one) => ({ ...one, tekst: one.tekst.replace('meer? Hoe', 'meer?\n\nHoe') }));
    assert.deepEqual(readKamervragen(XML), { ...EXPECTED, vragen });
  });

  it('reads none from a text that is far too large for them', () => {
    assert.equal(readKamervragen(TEXT + '\n'.repeat(600_000)), undefined);
  });

  it('reads questions of the Eerste Kamer, without a number', () => {
    const asked = readKamervragen(
      'Eerste Kamer der Staten-Generaal\nVragen van het lid Bos (GroenLinks) aan de minister voor Rechtsbescherming over de griffie.\n\nVraag 1\nKent u dit?\nVraag 2\nEn dat?\n',
    );
    assert.equal(asked?.kamer, 'eerste');
    assert.equal(asked.zaak, undefined);
    assert.deepEqual(
      [asked.leden, asked.onderwerp, asked.vragen.length],
      ['het lid Bos (GroenLinks)', 'de griffie', 2],
    );
  });

  const OFFICES: readonly (readonly [asked: string, offices: readonly string[]])[] = [
    ['de Minister van Onderwijs, Cultuur en Wetenschap', ['de minister van Onderwijs, Cultuur en Wetenschap']],
    [
      'de Ministers van Onderwijs, Cultuur en Wetenschap, van Financiën en voor Rechtsbescherming',
      [
        'de minister van Onderwijs, Cultuur en Wetenschap',
        'de minister van Financiën',
        'de minister voor Rechtsbescherming',
      ],
    ],
    [
      'de Minister en Staatssecretaris van Volksgezondheid, Welzijn en Sport',
      [
        'de minister van Volksgezondheid, Welzijn en Sport',
        'de staatssecretaris van Volksgezondheid, Welzijn en Sport',
      ],
    ],
    [
      'de Staatssecretarissen van Defensie en van Financiën',
      ['de staatssecretaris van Defensie', 'de staatssecretaris van Financiën'],
    ],
    [
      'de staatssecretaris en de minister van Financiën',
      ['de staatssecretaris van Financiën', 'de minister van Financiën'],
    ],
    ['de minister van Financiën, viceminister-president,', ['de minister van Financiën']],
  ];
  for (const [asked, offices] of OFFICES) {
    it(`knows whom it asks who asks ${asked}`, () => {
      const text = `Vragen van het lid Bos (D66) aan ${asked} over de griffie (ingezonden 3 mei 2021).\n\nVraag 1\nKent u dit?\n`;
      assert.deepEqual(readKamervragen(text)?.gericht, offices);
    });
  }

  const HEADS: readonly (readonly [head: string, leden: string, onderwerp: string])[] = [
    [
      'Vragen van het Kamerlid Bos (D66) aan de minister van Defensie over schepen\n\n2025Z09999\nIngezonden: 3 juni 2025',
      'het Kamerlid Bos (D66)',
      'schepen',
    ],
    [
      'Vragen van lid Bos (D66) en Smit (CDA) aan de minister van Defensie inzake schepen',
      'de leden Bos (D66) en Smit (CDA)',
      'schepen',
    ],
    ['Vragen van lid Bos (D66) aan de minister van Defensie over schepen', 'het lid Bos (D66)', 'schepen'],
  ];
  for (const [head, leden, onderwerp] of HEADS) {
    it(`knows who asks about what in ‘${head.slice(0, 40)}…’`, () => {
      const asked = readKamervragen(`${head}\n\nVraag 1\nKent u dit?\n`);
      assert.deepEqual([asked?.leden, asked?.onderwerp], [leden, onderwerp]);
    });
  }

  it('reads questions with the marks of a list or of bold print, and those that share a heading', () => {
    const asked = readKamervragen(
      'Vragen van het lid Bos (D66) aan de minister van Defensie over schepen\n\n- **Vraag 1**: Kent u dit?\n\n' +
        '**Vraag 2 en 3**\nZo ja, wat?\nZo nee, waarom?\n\n- Vraag 4\nWanneer?\n',
    );
    assert.deepEqual(
      asked?.vragen.map(({ tekst }) => tekst),
      ['Kent u dit?', 'Zo ja, wat?', 'Zo nee, waarom?', 'Wanneer?'],
    );
  });

  it('is not taken in by years, notes and what stands after the questions', () => {
    const asked = readKamervragen(
      '2022Z00001\nVragen van het lid Bos (D66) aan de minister van Defensie over schepen (ingezonden 3 januari 2022)\n\n1 Kent u dit plan?1\n\n2 Wat kost het in\n2025 en daarna?\n\n3 Wilt u voor 1 maart antwoorden?\n\n1 Streekblad, 1 januari 2022\n2 Bijlage bij Kamerstuk 31 757, nr. 1\n',
    );
    assert.deepEqual(
      asked?.vragen.map(({ tekst }) => tekst),
      ['Kent u dit plan? 1)', 'Wat kost het in 2025 en daarna?', 'Wilt u voor 1 maart antwoorden?'],
    );
    assert.deepEqual(asked.noten, ['1) Streekblad, 1 januari 2022', '2) Bijlage bij Kamerstuk 31 757, nr. 1']);
    const ended = readKamervragen(`${TEXT}\nToelichting:\n4\nDeze vragen dienen ter aanvulling.\n`);
    assert.equal(ended?.vragen.length, 3);
  });

  for (const text of [
    '',
    'Geachte minister,\n\n1. Kunt u dat uitleggen?\n2. Wanneer?\n',
    '<kamervragen>',
    '<?xml <kamervra',
    '1\n?',
  ]) {
    it(`finds none in ${JSON.stringify(text.slice(0, 30))}`, () => assert.equal(readKamervragen(text), undefined));
  }

  it('never fails, whatever is pasted', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...TEXT.split('\n'),
        ...XML.split('\n'),
        'Vraag 2 en 3',
        'Antwoord 1',
        '[1] a',
        '<',
        '&#0;',
        '&#xffffff;',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(TEXT, XML, ''), fc.array(piece, { maxLength: 30 }), (start, lines) => {
        const asked = readKamervragen(start.slice(0, 900) + lines.join('\n'));
        for (const { tekst } of asked?.vragen ?? []) assert.ok(!tekst.includes('undefined'));
      }),
      runs(200),
    );
  });
});

describe('the answer to Kamervragen', async () => {
  const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));
  const made = catalogue.template('beantwoording-kamervragen')?.template;
  assert.ok(made);

  it('has every question verbatim, an answer to each, and the notes', () => {
    const text = letterOf(made, questionValues({ ...EXPECTED, medeNamens: othersAsked(EXPECTED.gericht, undefined) }));
    assert.match(text, /^betreft: Beantwoording Kamervragen over de sluiting van postkantoren in dorpen$/m);
    assert.match(
      text,
      /, mede namens de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties, de antwoorden aan op/,
    );
    assert.match(
      text,
      /van de leden Van Dalen \(CDA\) en Yildirim \(D66\) over .* \(kenmerk 2021Z03234, ingezonden op 16 februari 2021\)/,
    );
    for (const { tekst } of EXPECTED.vragen) assert.ok(text.includes(tekst), tekst);
    assert.match(text, /\*\*Vraag 3a\*\*\n\nhoeveel inwoners dat zijn\?/);
    assert.ok(text.trimEnd().endsWith(EXPECTED.noten[0] ?? '-'), text.slice(-300));
    const [received] = readLetter(text).ontvangen;
    assert.deepEqual([received?.soort, received?.datum, received?.kenmerk], ['vragen', '2021-02-16', '2021Z03234']);
  });

  it('goes to the Eerste Kamer without a word about three weeks', () => {
    const late = { datum: '2022-01-01', ...questionValues({ ...EXPECTED, kamer: 'eerste', medeNamens: [] }) };
    const text = letterOf(made, late);
    assert.match(text, /Voorzitter van de Eerste Kamer der Staten-Generaal\n {2}Postbus 20017/);
    assert.doesNotMatch(text, /drie weken/);
    const toTweede = { datum: '2022-01-01', ...questionValues({ ...EXPECTED, medeNamens: [] }) };
    assert.match(letterOf(made, toTweede), /drie weken\. Daarvoor bied ik/);
  });

  it('comes from all who were asked', () => {
    const two = ['de minister van X', 'de staatssecretaris van Y'];
    assert.deepEqual(othersAsked(two, undefined), ['de staatssecretaris van Y']);
    assert.deepEqual(othersAsked(two, 'De staatssecretaris van Y'), ['de minister van X']);
    assert.deepEqual(othersAsked(['de minister van X'], undefined), []);
  });
});

describe('who asks and who is asked', () => {
  const asked = (who: string, ministers: string) =>
    readKamervragen(`Vragen van ${who} aan ${ministers} over water (ingezonden 3 mei 2021)\n\n1\nKlopt dit bericht?\n`);

  it('has the article of its word', () => {
    assert.equal(asked('lid Bos (VVD)', 'de minister van Wonen')?.leden, 'het lid Bos (VVD)');
    assert.equal(asked('Kamerlid Bos (VVD)', 'de minister van Wonen')?.leden, 'het Kamerlid Bos (VVD)');
    assert.equal(asked('fractie Dorpsbelang', 'de minister van Wonen')?.leden, 'de fractie Dorpsbelang');
  });
  it('is every minister apart, the minister-president too', () =>
    assert.deepEqual(asked('lid Bos (VVD)', 'de Minister-President en de Staatssecretaris van Financiën')?.gericht, [
      'de minister-president',
      'de staatssecretaris van Financiën',
    ]));
});
