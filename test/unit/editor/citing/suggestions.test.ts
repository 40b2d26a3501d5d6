import assert from 'node:assert/strict';
import { typedCitationAt } from '../../../../src/citation/index.ts';
import { motionPlaces, suggest, wantedAt } from '../../../../src/editor/citing/suggestions.ts';
import { readLetter } from '../../../../src/letter/index.ts';
import { type DossierInfo, memoryRegister, type Paper } from '../../../../src/register/index.ts';

const PAPERS: readonly Paper[] = [
  { id: '31444-12', kind: 'brief', date: '2020-07-03', title: 'Voortgang van de dijken' },
  { id: '31444-101', kind: 'motie', date: '2020-10-07', title: 'Dijkverzwaring' },
  { id: '35570-B-13', kind: 'overig', date: '2020-12-07', title: 'Evaluatie van de uitkering' },
  { id: '36836-D', kind: 'brief', date: '2025-11-03', title: 'Brief aan de Eerste Kamer' },
  { id: '21501-20-1963', kind: 'verslag', date: '2023-06-30', title: 'Verslag van de Europese Raad' },
];

const TODAY = '2025-03-22';

/** What is offered at the mark `|`, with these papers and in this letter. */
function offered(marked: string, papers: readonly Paper[] = PAPERS, dossiers: readonly DossierInfo[] = []): string[] {
  const caret = marked.indexOf('|');
  const source = marked.replace('|', '');
  const typed = typedCitationAt(source, caret);
  assert.ok(typed, `${marked} is a reference being typed`);
  return suggest(typed, readLetter(source), memoryRegister({ papers, dossiers }), TODAY).map(({ text }) => text);
}

describe('suggestions in a year', () => {
  const dossiers = [
    { id: '31444', title: 'Waterkeringen' },
    { id: '31499', title: 'Stormen' },
  ];
  const papers: readonly Paper[] = [
    { id: '31444-12', kind: 'brief', date: '2020-07-03', title: 'Voortgang van de dijken' },
    { id: '31444-14', kind: 'brief', date: '2021-02-03', title: 'Dijken in het noorden' },
    { id: '31499-1', kind: 'wetsvoorstel', date: '2023-04-11', title: 'Voorstel van wet' },
  ];
  const CASES: readonly (readonly [what: string, marked: string, texts: readonly string[]])[] = [
    [
      'of the vergaderjaar that was typed',
      'Kamerstukken II 2019/20, 31444, nr. 1|',
      ['Kamerstukken II 2019/20, 31444, nr. 12'],
    ],
    [
      'of another year where that one has no paper',
      'Kamerstukken II 2017/18, 31444, nr. 12|',
      ['Kamerstukken II 2019/20, 31444, nr. 12'],
    ],
    [
      'of no dossier that was opened later',
      'Kamerstukken II 2019/20, 314|',
      ['Kamerstukken II 2019/20, 31444, nr. ', 'Kamerstukken II 2019/20, 31444, nr. 12'],
    ],
  ];
  for (const [what, marked, texts] of CASES) it(what, () => assert.deepEqual(offered(marked, papers, dossiers), texts));
});

describe('suggestions by what the letter says', () => {
  const papers: readonly Paper[] = [
    { id: '31444-12', kind: 'brief', date: '2020-07-03', title: 'Voortgang van het onderhoud' },
    { id: '31444-13', kind: 'brief', date: '2021-07-03', title: 'Baggeren van vaarwegen' },
    { id: '31444-14', kind: 'motie', date: '2022-02-03', title: 'Motie van het lid Zilver over zoutwinning' },
    { id: '31444-15', kind: 'motie', date: '2022-03-03', title: 'Motie van het lid Goud over zoutwinning' },
    { id: '31444-16', kind: 'brief', date: '2023-05-01', title: 'Overige onderwerpen' },
    { id: '31555-7', kind: 'brief', date: '2020-07-03', title: 'Bruggen' },
  ];
  const CASES: readonly (readonly [what: string, marked: string, first: readonly string[]])[] = [
    ['the day', 'In mijn brief van 3 juli 2020 (TK 31444-|) staat dat.', ['12']],
    ['the day, before a dossier is typed', 'In mijn brief van 3 juli 2020 (TK |) staat dat.', ['12', '7']],
    ['the day and the subject', 'In mijn brief van 3 juli 2020 over bruggen (TK |) staat dat.', ['7', '12']],
    ['the mover', 'De motie van het lid Zilver (TK 31444-|) is uitgevoerd.', ['14']],
    ['the mover behind the reference', 'De motie van het lid Goud over zout (TK 31444-1|) is uitgevoerd.', ['15']],
    ['the subject', 'In de brief over het baggeren (TK 31444-|) staat dat.', ['13']],
    ['the words of the sentence', 'Voor het baggeren geldt TK 31444-|', ['13']],
    ['the heading', '---\nbetreft: Iets\n---\n\n# Vaarwegen\n\nZie hierover TK 31444-|', ['13']],
    ['the subject of the letter', '---\nbetreft: Het baggeren\n---\n\nGeachte heer,\n\nZie TK 31444-|', ['13']],
    ['the year behind it', 'Zie TK 31444-1|; 2021', ['13']],
    ['its kind', 'In mijn brief (TK 31444-|) staat dat.', ['16', '13', '12', '15', '14']],
  ];
  for (const [what, marked, first] of CASES)
    it(`begin with the paper that fits ${what}`, () => {
      const numbers = offered(marked, papers).map((text) => /-(\d+);/.exec(text)?.[1]);
      assert.deepEqual(numbers.slice(0, first.length), first, numbers.join(' '));
    });

  it('begin with the number that was typed whole, whatever else fits', () => {
    const all = [...papers, { id: '31444-1', kind: 'brief', date: '2019-01-01', title: 'Begin' } as const];
    assert.equal(offered('In mijn brief van 3 juli 2020 (TK 31444-1|) staat dat.', all)[0], 'TK 31444-1; 2019');
  });

  it('hold the paper that fits, however many newer ones there are', () => {
    const newer = Array.from(
      { length: 900 },
      (_, i): Paper => ({ id: `31444-${i + 100}`, kind: 'brief', date: '2024-01-01', title: 'Dijken' }),
    );
    for (const [, marked, [first]] of CASES.slice(0, 7))
      if (marked.includes('31444'))
        assert.equal(/-(\d+);/.exec(offered(marked, [...papers, ...newer])[0] ?? '')?.[1], first, marked);
  });

  it('leave out what the letter cites of another year than the one that was typed', () => {
    const marked = 'Eerder (TK 31444-12; 2020). Zie Kamerstukken II 2022/23, 31444, nr. 1|';
    assert.deepEqual(offered(marked, papers), ['Kamerstukken II 2022/23, 31444, nr. 16']);
  });

  it('begin a search with what is known of the paper', () => {
    const wanted = (marked: string) => {
      const [source, caret] = [marked.replace('|', ''), marked.indexOf('|')];
      const typed = typedCitationAt(source, caret);
      assert.ok(typed);
      return wantedAt(typed, readLetter(source), TODAY);
    };
    assert.deepEqual(wanted('In mijn brief van 3 juli 2020 over bruggen (TK 31444-|) staat dat.'), {
      dossier: '31444',
      kind: 'brief',
      day: '2020-07-03',
      words: ['bruggen'],
    });
    assert.deepEqual(wanted('De motie van het lid Zilver (TK 314|'), { kind: 'motie', movers: 'Zilver', words: [] });
    assert.deepEqual(wanted('Zie TK dijk|'), { words: ['dijk'] });
  });
});

describe('suggestions behind a motion that is named', () => {
  const papers: readonly Paper[] = [
    {
      id: '31444-20',
      kind: 'motie',
      date: '2020-10-07',
      title: 'Motie van het lid Zilver c.s. over het herstel van dijken',
    },
    { id: '31444-21', kind: 'motie', date: '2020-11-07', title: 'Motie van het lid Zilver over scholen' },
    { id: '31444-22', kind: 'motie', date: '2020-12-07', title: 'Motie van het lid Van Goud over dijken' },
  ];
  const at = (marked: string) => {
    const letter = readLetter(marked.replace('|', ''));
    const found = motionPlaces(letter, marked.indexOf('|'), memoryRegister({ papers, dossiers: [] }), {
      notation: 'bzk-kort',
      today: TODAY,
    });
    return found.map(({ text }) => text);
  };

  it('are those of its mover, by the words of the sentence', () => {
    assert.deepEqual(at('Over de dijken is de motie van het lid Zilver c.s. (|'), [
      'TK 31444-20; 2020',
      'TK 31444-21; 2020',
    ]);
    assert.deepEqual(at('De motie-Zilver over scholen (|'), ['TK 31444-21; 2020', 'TK 31444-20; 2020']);
    assert.deepEqual(at('de motie Van Goud (|'), ['TK 31444-22; 2020']);
  });

  it('are empty where no motion is named right before', () => {
    assert.deepEqual(at('de motie Zilver is aangenomen. Dijken (|'), []);
    assert.deepEqual(at('de brief over dijken (|'), []);
  });

  it('come first behind a label too', () => {
    const offers = offered('Over dijken gaat de motie Zilver (TK |', papers);
    assert.deepEqual(offers.slice(0, 2), ['TK 31444-20; 2020', 'TK 31444-21; 2020']);
  });
});

describe('suggestions for a reference', () => {
  const CASES: readonly (readonly [marked: string, texts: readonly string[]])[] = [
    ['zie TK 31444-1|', ['TK 31444-101; 2020', 'TK 31444-12; 2020']],
    ['zie TK 355|', ['TK 35570 B-13; 2020']],
    ['zie TK 35570 B-|', ['TK 35570 B-13; 2020']],
    ['zie TK 35570 B|', ['TK 35570 B-13; 2020']],
    ['zie Kamerstukken II 2020/21, 31444, nr. 12|', ['Kamerstukken II 2019/20, 31444, nr. 12']],
    ['zie Kamerstuk 21 501-2|', ['Kamerstuk 21 501-20, nr. 1963']],
    ['zie EK 36836-|', ['EK 36836-D; 2025']],
    ['zie kst-31444-10|', ['kst-31444-101']],
    ['zie TK dijk|', ['TK 31444-101; 2020', 'TK 31444-12; 2020']],
    ['zie TK 99999|', []],
    ['zie T.K. 31444-1|', ['TK 31444-101; 2020', 'TK 31444-12; 2020']],
    ['zie Tweede Kamer, vergaderjaar 2020/21, 31 444, nr. 10|', ['Kamerstukken II 2020/21, 31444, nr. 101']],
    ['zie Kamerstuk 31 444, nrs. 7 en 10|', ['101']],
    ['zie (31 444, nr. 10|)', ['31 444, nr. 101']],
  ];
  for (const [marked, texts] of CASES) it(marked, () => assert.deepEqual(offered(marked), texts));

  describe('of dossiers', () => {
    const DOSSIERS: readonly DossierInfo[] = [
      { id: '31444', title: 'Waterkeringen' },
      { id: '31499', title: 'Stormen' },
      { id: '35570-B', title: 'Begroting van het gemeentefonds' },
      { id: '35570-VII', title: 'Begroting van Binnenlandse Zaken' },
      { id: '21501-20', title: 'Europese Raad' },
      { id: '31498', title: '' },
    ];
    const DOSSIER_CASES: readonly (readonly [marked: string, texts: readonly string[], papers?: readonly Paper[]])[] = [
      ['zie TK 314|', ['TK 31499-', 'TK 31444-', 'TK 31444-101; 2020', 'TK 31444-12; 2020']],
      ['zie TK 31444|', ['TK 31444-101; 2020', 'TK 31444-12; 2020']],
      ['zie TK 31444-|', ['TK 31444-101; 2020', 'TK 31444-12; 2020']],
      ['zie TK 35570|', ['TK 35570 VII-', 'TK 35570 B-', 'TK 35570 B-13; 2020']],
      ['zie TK 35570 V|', ['TK 35570 VII-']],
      ['zie TK 21501-2|', ['TK 21501-20-', 'TK 21501-20-1963; 2023']],
      ['zie EK 3149|', ['EK 31499-']],
      ['zie Kamerstuk 3149|', ['Kamerstuk 31 499, nr. ']],
      ['zie Kamerstuk 35 570 V|', ['Kamerstuk 35 570 VII, nr. ']],
      ['zie Kamerstukken II 3149|', ['Kamerstukken II, 31499, nr. ']],
      ['zie Kamerstukken II 2020/21, 3149|', ['Kamerstukken II 2020/21, 31499, nr. ']],
      ['zie kst-3149|', ['kst-31499-']],
      // words find papers, and dossiers only where no paper has them
      ['zie TK dijk|', ['TK 31444-101; 2020', 'TK 31444-12; 2020']],
      ['zie TK gemeentef|', ['TK 35570 B-'], []],
      ['zie TK |', ['TK 35570 VII-', 'TK 35570 B-', 'TK 31499-', 'TK 31444-', 'TK 21501-20-'], []],
    ];
    for (const [marked, texts, papers] of DOSSIER_CASES) {
      it(marked, () => assert.deepEqual(offered(marked, papers, DOSSIERS), texts));
    }

    it('end where the number is typed, in every notation', () => {
      for (const label of ['TK ', 'EK ', 'Kamerstuk ', 'Kamerstukken II ', 'Kamerstukken II 2020/21, ', 'kst-']) {
        for (const text of offered(`zie ${label}|`, [], DOSSIERS)) {
          const next = typedCitationAt(`zie ${text}`, text.length + 4);
          assert.equal(next?.number, '', text);
          assert.equal(next?.span.start, 4, text);
        }
      }
    });
  });

  it('puts what the letter cites before what the register has, once', () => {
    const letter = 'Eerder (TK 31444-12; 2020) en (TK 31444-7; 2018). Zie TK 31444|';
    assert.deepEqual(offered(letter), ['TK 31444-7; 2018', 'TK 31444-12; 2020', 'TK 31444-101; 2020']);
  });

  it('takes the year from what the letter says of a paper that no list has', () => {
    assert.deepEqual(
      offered('Eerder Kamerstukken II 2017/18, 31444, nr. 7. Zie Kamerstukken II 2020/21, 31444, nr. |', []),
      ['Kamerstukken II 2017/18, 31444, nr. 7'],
    );
  });

  it('does not offer the reference that is being typed, nor one in page furniture', () => {
    assert.deepEqual(offered('Zie TK 31444-55|', []), []);
  });

  it('offers no more than can be read', () => {
    const many = Array.from(
      { length: 400 },
      (_, i): Paper => ({ id: `31444-${i + 1}`, kind: 'brief', title: 'Dijken' }),
    );
    assert.equal(offered('zie TK 31444-|', many).length, 50);
  });
});
