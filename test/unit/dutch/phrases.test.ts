import assert from 'node:assert/strict';
import { type Letter, type PartKind, readLetter } from '../../../src/letter/index.ts';

const AANHEF = [
  'Geachte voorzitter,',
  'Geachte Voorzitter,',
  'Mijnheer de Voorzitter,',
  'Mevrouw de Voorzitter,',
  'Geachte mevrouw de Voorzitter,',
  'Geachte leden,',
  'Geachte heer Van der Berg,',
  'Geachte heer/mevrouw,',
  'Geachte heer, mevrouw,',
  'Geachte mevrouw/heer De Vries,',
  'Geachte dames en heren,',
  'Dames en heren,',
  'Geachte heer De Boer, geachte mevrouw Smit,',
  'Beste Anna,',
  'Beste meneer Jansen,',
  'Beste collega’s,',
  'Excellentie,',
  'Excellenties,',
  'L.S.',
  'L.S.,',
  'Zeer geachte heer Bos,',
  'Geacht college,',
  'Geachte raad,',
  'Geachte leden van de raad,',
  'Geachte gemeenteraad,',
  'Geacht bestuur,',
  'Hooggeachte heer,',
  'Geachte meneer Jansen',
  'Geachte professor De Vries,',
  'Geachte burgemeester,',
  'Geachte minister,',
  'Geachte minister Kaag,',
  'Geachte Kamerleden,',
  'Hooggeleerde heer,',
  'Weledelgestrenge heer,',
  'Majesteit,',
  'Geachte voorzitters,',
  'Geachte mevrouw, heer,',
  'Geachte [naam],',
  'Geachte <naam>,',
  'Geachte mevrouw …,',
  'Beste inwoner,',
  'Geachte relatie,',
  'Hallo Piet,',
  'Goedendag,',
  'Geacht lid,',
  'Geachte heer, geachte mevrouw,',
  'Mevrouw, mijnheer,',
  'Waarde collega,',
  'Geachte mevrouw Jansen (VVD),',
  'Geachte heer J. de Vries,',
  'Geachte mr. Bakker,',
  'Geachte heer Bakker, beste Jan,',
  'Beste allemaal,',
  'Geachte directie,',
  'Geachte aandeelhouder,',
  'Dear Madam,',
  'Dear Mr Smith,',
];
/** Sentences and headings that begin like a salutation. */
const NO_AANHEF = [
  'Geachte adviseurs hebben mij gewezen op het probleem.',
  'Beste oplossing is om te wachten.',
  'Dag en nacht wordt gewerkt.',
  'Hallo is geen aanhef.',
  'Beste praktijken',
  'Geachte heren hebben',
  'Waarde van de grond',
];
const GROET = [
  'Een vriendelijke groet,',
  'Een hartelijke groet en hoogachting,',
  'Intussen met vriendelijke groet,',
  'Groetjes,',
  'Hoogachtend,',
  'Hoogachtend',
  'HOOGACHTEND,',
  'Hoogachtend.',
  'Met vriendelijke groet,',
  'Met vriendelijke groeten,',
  'Met vriendelijke groet',
  'Vriendelijke groet,',
  'Met hartelijke groet,',
  'Met hoogachting,',
  'Met de meeste hoogachting,',
  'Met gevoelens van de meeste hoogachting,',
  'Met gevoelens van hoogachting,',
  'Hoogachtend en met vriendelijke groet,',
  'Met vriendelijke groet en hoogachting,',
  'Met collegiale groet,',
  'Met beste groeten,',
  'Groeten,',
  'Groet,',
  'm.vr.gr.',
  'Mvg,',
  'Inmiddels verblijf ik, hoogachtend,',
  'In afwachting van uw reactie, hoogachtend,',
  'In afwachting van uw reactie verblijf ik, hoogachtend,',
  'Met oprechte groet,',
  'Met een vriendelijke groet,',
  'Vriendelijke groeten,',
  'Warme groet,',
  'Met groet,',
  'Namens het kabinet, hoogachtend,',
  'Hoogachtend, namens de minister,',
  'Met de hartelijke groeten,',
  'Hartelijke groet,',
  'Yours sincerely,',
];
const SLOTZIN = [
  'Ik hoop u hiermee voldoende te hebben geïnformeerd.',
  'Ik hoop uw Kamer hiermee voldoende te hebben geïnformeerd.',
  'Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.',
  'Ik ga ervan uit u hiermee voldoende te hebben ingelicht.',
  'Hiermee hoop ik u voldoende te hebben geïnformeerd.',
  'Ik hoop uw vragen hiermee voldoende te hebben beantwoord.',
  'Met deze brief hoop ik u voldoende te hebben geïnformeerd.',
  'Wij vertrouwen erop u hiermee van dienst te zijn geweest.',
  'Ik vertrouw erop dat ik u hiermee voldoende heb geïnformeerd.',
  'Ik meen u hiermede voldoende te hebben ingelicht.',
  'Ik hoop dat deze brief uw vragen beantwoordt.',
  'In de hoop u hiermee voldoende te hebben geïnformeerd.',
];
/** Heads, with the addressee in them. */
const ADDRESSEES: readonly (readonly [head: string, aan: string])[] = [
  [
    'Aan de Voorzitter van de                      Bezuidenhoutseweg 67\nTweede Kamer der Staten-Generaal              2594 AC Den Haag\nBinnenhof 4                                   Postbus 20061\nDen Haag                                      2500 EB Den Haag\n\nDatum 3 juli 2020',
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Binnenhof 4 Den Haag',
  ],
  [
    'Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag\nKorte Voorhout 7\n2511 CW Den Haag\nwww.minfin.nl\nDatum 3 juli 2020',
    'Voorzitter van de Tweede Kamer der Staten-Generaal Postbus 20018 2500 EA Den Haag',
  ],
  [
    '> Retouradres Postbus 20011 2500 EA Den Haag\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag\n\nDatum 3 juli 2020',
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Postbus 20018 2500 EA Den Haag',
  ],
  [
    "> Retouradres Postbus 20011 2500 EA Den Haag\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\nT.a.v. Aan de Voorzitter van de\nPostbus 20018\n2800 EA 's-Gravenhage\nDatum 3 juli 2020\nBetreft X",
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal T.a.v. Aan de Voorzitter van de Postbus 20018 2800 EA 's-Gravenhage",
  ],
  [
    'Aan de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 juli 2020',
    'Aan de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal',
  ],
  [
    'Gemeente Voorbeeld\nT.a.v. het college van burgemeester en wethouders\nPostbus 1\n1234 AB VOORBEELD\n\nDatum 3 juli 2020',
    'Gemeente Voorbeeld T.a.v. het college van burgemeester en wethouders Postbus 1 1234 AB VOORBEELD',
  ],
  [
    '> Retouradres Postbus 1 2500 EA Den Haag\n\nABC Bouw B.V.\nt.a.v. mevrouw J. de Vries\nIndustrieweg 12\n1234 AB Voorbeeld\n\nDatum 3 juli 2020',
    'ABC Bouw B.V. t.a.v. mevrouw J. de Vries Industrieweg 12 1234 AB Voorbeeld',
  ],
  [
    'Ministerie van Financiën\nPostbus 20201\n2500 EE Den Haag\n\nDe heer P. Smit\nKerkstraat 1\n1234 AB Dorp\n\nDatum 3 juli 2020',
    'De heer P. Smit Kerkstraat 1 1234 AB Dorp',
  ],
  [
    'AANTEKENEN\nDe heer P. Smit\nKerkstraat 1\n1234 AB Dorp\n\nDatum 3 juli 2020',
    'De heer P. Smit Kerkstraat 1 1234 AB Dorp',
  ],
  [
    'Vaste commissie voor Financiën\nPostbus 20018\n2500 EA Den Haag\n\nDatum 3 juli 2020',
    'Vaste commissie voor Financiën Postbus 20018 2500 EA Den Haag',
  ],
  [
    'Aan:\nDe Voorzitter van de Eerste Kamer\nder Staten-Generaal\nPostbus 20017\n2500 EA Den Haag\n\nDatum 3 juli 2020',
    'De Voorzitter van de Eerste Kamer der Staten-Generaal Postbus 20017 2500 EA Den Haag',
  ],
  [
    'Aan\nhet bestuur van de VNG\nPostbus 30435\n2500 GK Den Haag\nDatum\n3 juli 2020',
    'het bestuur van de VNG Postbus 30435 2500 GK Den Haag',
  ],
  [
    'Aan de colleges van gedeputeerde staten en de colleges van burgemeester en wethouders\n\nDatum 3 juli 2020',
    'Aan de colleges van gedeputeerde staten en de colleges van burgemeester en wethouders',
  ],
  [
    'Minister van Binnenlandse Zaken\nPostbus 20011\n2500 EA Den Haag\n\nDatum 3 juli 2020',
    'Minister van Binnenlandse Zaken Postbus 20011 2500 EA Den Haag',
  ],
];
/** Marks of a question and of its answer, with the number of the question. */
const QUESTIONS: readonly (readonly [question: string, answer: string, label: string])[] = [
  ['Vraag 1', 'Antwoord 1', '1'],
  ['Vraag 1:', 'Antwoord 1:', '1'],
  ['VRAAG 1', 'ANTWOORD 1', '1'],
  ['Vraag 1.', 'Antwoord 1.', '1'],
  ['Vraag 2a', 'Antwoord 2a', '2a'],
  ['Vraag nr. 1', 'Antwoord', '1'],
  ['Vraag 1', 'Antwoord:', '1'],
  ['Vraag 1', 'Antwoord', '1'],
  ['Vragen 2 en 3', 'Antwoord op vragen 2 en 3', '2-3'],
  ['Vraag 2 en 3', 'Antwoord vraag 2 en 3', '2-3'],
  ['Vragen 2 t/m 4', 'Antwoord op de vragen 2 t/m 4', '2-4'],
  ['Vraag 2, 3 en 4', 'Antwoord op vraag 2, 3 en 4', '2-4'],
  ['Vraag 2, 3, 4', 'Antwoord 2, 3, 4', '2-4'],
  ['Vraag 1 (ABC)', 'Antwoord op vraag 1', '1'],
  ['Vraag (1)', 'Antwoord (1)', '1'],
  ['Vraag 1–3', 'Antwoord 1–3', '1-3'],
  ['Vraag 3 / 4', 'Antwoord 3 / 4', '3-4'],
  ['Vraag\u00a01', 'Antwoord\u00a01', '1'],
  ['**Vraag 1**', '**Antwoord 1**', '1'],
  ['Vraag 1', 'Antwoord op vraag 1.', '1'],
  ['Vraag 1', 'Beantwoording vraag 1', '1'],
  ['Deelvraag 1', 'Antwoord deelvraag 1', '1'],
  ['Vraag 10', 'Antwoord 10', '10'],
  ['Vraag 1', 'Antwoord op de vragen 1 tot en met 3', '1'],
  ['Vragen 5, 6 en 8', 'Antwoord 5, 6 en 8', '5-6,8'],
];

function letterOf({
  head = 'Datum 3 juli 2020',
  aanhef = 'Geachte heer,',
  end = 'Dat is het.',
  groet = 'Hoogachtend,',
} = {}): Letter {
  const body = 'Met deze brief informeer ik u over het werk.';
  return readLetter([head, aanhef, body, end, groet, 'de minister van Financiën,', 'A. Bak', ''].join('\n\n'));
}

function textOf(letter: Letter, kind: PartKind): string | undefined {
  return letter.parts.find((part) => part.kind === kind)?.text;
}

describe('salutations', () => {
  for (const aanhef of AANHEF) it(aanhef, () => assert.equal(textOf(letterOf({ aanhef }), 'aanhef'), aanhef));

  for (const end of NO_AANHEF) {
    it(`not: ${end}`, () => {
      assert.equal(letterOf({ end }).parts.filter(({ kind }) => kind === 'aanhef').length, 1);
    });
  }
});

describe('closings', () => {
  for (const groet of GROET) {
    it(groet, () => {
      const letter = letterOf({ groet });
      assert.equal(textOf(letter, 'groet'), groet);
      assert.equal(letter.signatures.length, 1);
    });
  }

  for (const end of SLOTZIN) it(end, () => assert.equal(textOf(letterOf({ end }), 'slotzin'), end));

  it('not: a sentence that does something', () => {
    assert.equal(textOf(letterOf({ end: 'Hiermee beschouw ik de motie als afgedaan.' }), 'slotzin'), undefined);
  });
});

describe('addressees', () => {
  for (const [head, aan] of ADDRESSEES) it(aan, () => assert.equal(letterOf({ head }).header.aan?.value, aan));
});

describe('questions and answers', () => {
  for (const [question, answer, label] of QUESTIONS) {
    it(`${question} | ${answer}`, () => {
      for (const between of ['\n', '\n\n']) {
        const text = [question, 'Wat kost het werk aan de bruggen?\n', answer, 'Dat kost veel geld.'].join(between);
        const marked = letterOf({ end: text }).parts.filter(({ kind }) => kind === 'vraag' || kind === 'antwoord');
        assert.deepEqual(
          marked.map(({ kind }) => kind),
          ['vraag', 'antwoord'],
        );
        assert.equal(marked[0]?.label, label);
      }
    });
  }

  it('hold all their paragraphs, a bold one that asks on included', () => {
    for (const mark of ['', '**']) {
      const lines = ['Vraag 1', 'Wat kost het werk?', 'En wanneer begint het?', 'Antwoord 1'].map(
        (line) => mark + line + mark,
      );
      const { parts } = letterOf({ end: [...lines, 'Veel geld.', 'Het begint in mei.'].join('\n\n') });
      assert.deepEqual(
        parts
          .filter(({ kind }) => /^(?:vraag|antwoord|kop)$/.test(kind))
          .map(({ kind, text }) => `${kind}: ${text.replaceAll('*', '')}`),
        [
          'vraag: Vraag 1 Wat kost het werk? En wanneer begint het?',
          'antwoord: Antwoord 1 Veel geld. Het begint in mei.',
        ],
      );
    }
  });

  it('end at a heading that asks nothing', () => {
    const end = '**Vraag 1**\n\n**Wat kost het werk?**\n\n**Tot slot**\n\nDat is alles.';
    const { parts } = readLetter(`Geachte heer,\n\n${end}\n\nHoogachtend,\n`, { form: 'draft' });
    assert.deepEqual(parts.map(({ kind, text }) => `${kind}: ${text.replaceAll('*', '')}`).slice(1, 4), [
      'vraag: Vraag 1 Wat kost het werk?',
      'kop: Tot slot',
      'alinea: Dat is alles.',
    ]);
  });

  it('are told by the same number where no word tells them', () => {
    for (const after of ['. ', '\n']) {
      const text = ['1_Kent u het bericht?', '1_Ja.', '2_Klopt dat?', '2_Nee.'].join('\n\n').replaceAll('_', after);
      assert.deepEqual(
        letterOf({ end: text })
          .parts.filter(({ kind }) => kind === 'vraag' || kind === 'antwoord')
          .map(({ kind, label }) => `${kind} ${label}`),
        ['vraag 1', 'antwoord 1', 'vraag 2', 'antwoord 2'],
      );
    }
  });
});
