import assert from 'node:assert/strict';
import { referencesInTurns } from '../../../../src/editor/workbench/references.ts';
import { readLetter } from '../../../../src/letter/index.ts';
import { beyondOf, countsOf, referencePage, summaryOf } from '../../../../src/references/index.ts';
import { memoryRegister, type Paper, type Register } from '../../../../src/register/index.ts';

const PAPERS: readonly Paper[] = [
  { id: '31444-12', kind: 'brief', soort: 'Brief regering', date: '2020-07-03', title: 'Voortgang van de dijken' },
  { id: '34682-48', kind: 'brief', soort: 'Brief regering', date: '2020-04-23', title: 'Keuzes voor de ruimte' },
  { id: '31444-101', kind: 'motie', date: '2020-10-07', title: 'Dijkverzwaring', replacedBy: '31444-104' },
  { id: '31444-104', kind: 'motie', date: '2020-10-14', title: 'Dijkverzwaring, gewijzigd' },
];
const COMPLETE = [{ source: 'lijst', period: { from: '1995-01-01', to: '2025-02-01' } }];

const TEXT = `Geachte heer Zeeman,

In mijn brief van 3 juli 2020 (TK 31444-12; 2020) staat wanneer de dijken klaar zijn. In mijn brief van 23 april 2020
over de keuzes voor de ruimte (TK 24682-48; 2020) staat waar zij komen. De motie over de dijken (TK 31444-101; 2020) is
uitgevoerd. Mijn brief van 4 juli 2020 (TK 31444-12; 2020) ging daarover, net als Stb. 2011, 35 en TK 35410-7; 2023.

Hoogachtend,

De minister van Waterbeheer,

A. Dijkstra
`;

async function look(register: Register | undefined, text = TEXT) {
  const letter = readLetter(text);
  const options = { today: '2021-03-22', ...(register && { register }) };
  return { letter, references: await referencesInTurns(letter, options) };
}

describe('the references of a letter', () => {
  it('each have a verdict', async () => {
    const { references } = await look(memoryRegister({ papers: PAPERS }));
    assert.deepEqual(
      references.map(({ id, verdict, better }) => [id, verdict, better]),
      [
        ['31444-12', 'klopt', undefined],
        ['24682-48', 'klopt-niet', '34682-48'],
        ['31444-101', 'vervangen', '31444-104'],
        ['31444-12', 'klopt-niet', undefined],
        ['stb-2011-35', 'niet-na-te-gaan', undefined],
        ['35410-7', 'niet-na-te-gaan', undefined],
      ],
    );
  });

  it('are said to be more than are shown, where they are', () => {
    assert.equal(beyondOf(6, 6), '');
    assert.equal(
      beyondOf(300, 2700),
      'Deze brief heeft 2700 verwijzingen; de eerste 300 zijn nagegaan en aan te klikken. ‘Brief: verwijzingen controleren’ gaat ze alle na.',
    );
  });

  it('are unknown, not wrong, without a register', async () => {
    const { references } = await look(undefined);
    assert.deepEqual([...new Set(references.map(({ verdict }) => verdict))], ['niet-na-te-gaan']);
  });

  it('are known by their identifier alone, as a dossier, and under one of several dossiers', async () => {
    const register = memoryRegister({
      papers: PAPERS,
      listed: ['35410-7'],
      dossiers: [{ id: '31757', title: 'Steden' }],
    });
    const text = 'Zie TK 35410-7; 2023, Kamerstukken 31757 en Kamerstuk 33 009, 31 444 en 31 288, nr. 12.';
    const { references } = await look(register, text);
    assert.deepEqual(
      references.map(({ verdict }) => verdict),
      ['bekend', 'bekend', 'bekend'],
    );
  });

  it('are judged also where the team has switched the rule off', async () => {
    const letter = readLetter(TEXT);
    const rules = { rules: { 'kamerstuk-onbekend': { severity: 'off' } } } as object;
    const references = await referencesInTurns(letter, {
      today: '2021-03-22',
      rules,
      register: memoryRegister({ papers: PAPERS }),
    });
    assert.equal(references[1]?.verdict, 'klopt-niet');
  });
});

describe('the page about the references', () => {
  const all = () => look(memoryRegister({ papers: PAPERS }));

  it('counts and names what is wrong', async () => {
    const { references } = await all();
    assert.equal(
      summaryOf(references),
      '6 verwijzingen: 1 klopt, 2 niet (24682-48 → 34682-48, 31444-12: andere datum), 1 vervangen (31444-101 → 31444-104), 2 niet na te gaan',
    );
    const of = (...at: number[]) => summaryOf(at.flatMap((one) => references[one] ?? []));
    assert.equal(of(), 'Geen verwijzingen');
    assert.equal(of(0), '1 verwijzing: 1 klopt');
    assert.equal(of(0, 0), '2 verwijzingen: 2 kloppen');
    assert.equal(of(1), '1 verwijzing: 1 klopt niet (24682-48 → 34682-48)');
    assert.equal(of(1, 1), '2 verwijzingen: 2 kloppen niet (24682-48 → 34682-48, 24682-48 → 34682-48)');
    assert.equal(of(0, 0, 0, 0, 0, 1), '6 verwijzingen: 5 kloppen, 1 niet (24682-48 → 34682-48)');
    assert.equal(of(4), '1 verwijzing: 1 niet na te gaan');
    assert.equal(countsOf(references), '1 klopt, 2 niet, 1 vervangen, 2 niet na te gaan');
    assert.equal(countsOf([]), '');
  });

  it('is one text to copy', async () => {
    const { letter, references } = await all();
    const facts = { name: 'brief.md', today: '2021-03-22', authorities: [], hasRegister: true };
    assert.equal(
      referencePage(letter, references, facts),
      `${summaryOf(references)}

Klopt niet
- TK 24682-48; 2020 (regel 4): ${references[1]?.message}
  https://zoek.officielebekendmakingen.nl/kst-34682-48.html
- TK 31444-12; 2020 (regel 5): 31444-12 is van 3 juli 2020, niet van 4 juli 2020.
  https://zoek.officielebekendmakingen.nl/kst-31444-12.html

Vervangen
- TK 31444-101; 2020 (regel 4): ${references[2]?.message}
  https://zoek.officielebekendmakingen.nl/kst-31444-104.html

Klopt
- TK 31444-12; 2020 (regel 3): Brief regering van 3 juli 2020, ‘Voortgang van de dijken’; soort, datum en jaar kloppen
  https://zoek.officielebekendmakingen.nl/kst-31444-12.html

Niet na te gaan
- Stb. 2011, 35 (regel 5): zulke stukken staan niet in het register
  https://zoek.officielebekendmakingen.nl/stb-2011-35.html
- TK 35410-7; 2023 (regel 5): staat niet in het register
  https://zoek.officielebekendmakingen.nl/kst-35410-7.html

brief.md is nagekeken op 22 maart 2021 met een register dat niet volledig is.
Een stuk dat er niet in staat, kan toch bestaan.
`,
    );
    assert.match(references[1]?.message ?? '', /Waarschijnlijk is 34682-48 bedoeld/);
  });

  it('tells of every paper of a list, and of one that is known by its number alone', async () => {
    const register = memoryRegister({ papers: PAPERS, listed: ['35410-7'] });
    const { letter, references } = await look(register, 'Zie Kamerstuk 31 444, nrs. 12 en 104, en TK 35410-7; 2023.');
    const facts = { name: 'brief.txt', today: '2021-03-22', authorities: [], hasRegister: true };
    const [, group = ''] = referencePage(letter, references, facts).split('\n\n');
    assert.deepEqual(group.split('\n'), [
      'Bekend (het stuk bestaat; wat er staat, is niet genoeg om te zeggen dat dit stuk bedoeld is)',
      '- Kamerstuk 31 444, nrs. 12 en 104 (regel 1)',
      '  31444-12: Brief regering van 3 juli 2020, ‘Voortgang van de dijken’',
      '  31444-104: motie van 14 oktober 2020, ‘Dijkverzwaring, gewijzigd’',
      '  https://zoek.officielebekendmakingen.nl/kst-31444-12.html',
      '  https://zoek.officielebekendmakingen.nl/kst-31444-104.html',
      '- TK 35410-7; 2023 (regel 1): bekend; wat het is, staat niet in het register',
      '  https://zoek.officielebekendmakingen.nl/kst-35410-7.html',
    ]);
  });

  it('says what it was held against, and never that a paper does not exist where nothing proves it', async () => {
    const { letter, references } = await look(memoryRegister({ papers: PAPERS, authorities: COMPLETE }));
    const facts = { name: 'brief.md', today: '2025-03-22', authorities: COMPLETE, hasRegister: true };
    const page = referencePage(letter, references, facts);
    assert.match(
      page,
      /volledig is tot en met 1 februari 2025\.\nEen later stuk dat er niet in staat, kan toch bestaan\.\n$/,
    );
    assert.match(page, /bestaat niet/);
    const none = await look(undefined);
    const bare = referencePage(none.letter, none.references, { ...facts, hasRegister: false });
    assert.match(bare, /zonder ingelezen lijst van Kamerstukken\.\n$/);
    assert.match(bare, /\nNiet na te gaan \(er is geen lijst van Kamerstukken ingelezen\)\n- /);
    const several = await look(memoryRegister({ papers: PAPERS }), 'Zie Kamerstukken 31 444, nrs. 12 en 13.');
    const shown = referencePage(several.letter, several.references, facts);
    assert.match(shown, /nrs\. 12 en 13 \(regel 1\): 31444-13 staat niet in het register/);
    const known = await all();
    for (const text of [bare, referencePage(known.letter, known.references, facts)])
      assert.doesNotMatch(text, /bestaat niet/);
  });

  it('shows only addresses of the web, and titles on one line', async () => {
    const papers: readonly Paper[] = [
      { id: '31444-12', kind: 'overig', title: 'Een\n  titel', url: 'command:doe.iets' },
    ];
    const { letter, references } = await look(memoryRegister({ papers }), 'Zie TK 31444-12; 2020.');
    assert.deepEqual(references[0]?.links, []);
    const facts = { name: 'brief.md', today: '2021-03-22', authorities: [], hasRegister: true };
    assert.match(referencePage(letter, references, facts), /regel 1\): stuk, ‘Een titel’\n/);
  });
});
