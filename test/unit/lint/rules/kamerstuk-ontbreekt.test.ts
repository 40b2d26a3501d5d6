import assert from 'node:assert/strict';
import { memoryRegister, type Paper } from '../../../../src/register/index.ts';
import { bodyOf, check, draft, flagged, paragraphs, suggested } from '../support.ts';
import { motion, paper, papers, registerWith } from './papers.ts';

describe('kamerstuk-ontbreekt', () => {
  paragraphs('kamerstuk-ontbreekt', {
    'In mijn brief aan de Tweede Kamer van 3 juli 2020 staat het plan.': [
      'mijn brief aan de Tweede Kamer van 3 juli 2020',
    ],
    'In mijn Kamerbrief van 3 juli 2020 Kunst beweegt. De betekenis van musea (Kamerstuk 32 820, nr. 401) staat het.':
      [],
    'In mijn Kamerbrief van 3 juli 2020 staat het. Kunst beweegt (Kamerstuk 32 820, nr. 401).': [
      'mijn Kamerbrief van 3 juli 2020',
    ],
    'In mijn Kamerbrief van 3 juli 2020 staat het plan.': ['mijn Kamerbrief van 3 juli 2020'],
    'In de Kamerbrief van oktober 2019 staat het plan.': ['de Kamerbrief van oktober 2019'],
    'Bij brief van 3 juli 2020 heb ik de Tweede Kamer geïnformeerd.': ['brief van 3 juli 2020'],
    'Met mijn brief van 3 juli 2020 heb ik de Tweede Kamer gemeld dat het plan klaar is.': [
      'mijn brief van 3 juli 2020',
    ],
    'Het rapport is op 7 december 2020 aan de Tweede Kamer aangeboden.': [
      '7 december 2020 aan de Tweede Kamer aangeboden',
    ],
    'Op 3 juli 2020 is het rapport aan de Tweede Kamer gestuurd. In de Kamerbrief van 3 juli 2020 staat meer.': [
      '3 juli 2020 is het rapport aan de Tweede Kamer gestuurd',
    ],
    'Over het plan informeerde ik de Tweede Kamer bij brief van 3 juli 2020 uitgebreid.': ['brief van 3 juli 2020'],
    'Bij brief van 3 juli 2020 heeft de minister de Tweede Kamer geïnformeerd.': ['brief van 3 juli 2020'],
    'Op 3 juli 2020 stuurde ik de Tweede Kamer het plan.': ['3 juli 2020 stuurde ik'],
    'In de kabinetsreactie van 5 juli 2016, die ik aan de Tweede Kamer heb gestuurd, staat het plan.': [
      '5 juli 2016, die ik aan de Tweede Kamer heb gestuurd',
    ],
    'Mijn ambtsvoorganger stuurde op 2 mei 2019 een brief aan de Tweede Kamer.': [
      'ambtsvoorganger stuurde op 2 mei 2019',
    ],
    // identified
    'Mijn brief aan de Tweede Kamer van 3 juli 2020 (TK 31757-102; 2020) is duidelijk.': [],
    'Op 3 juli 2020 heb ik het rapport aan de Tweede Kamer gestuurd. Zie Kamerstuk 31 757, nr. 102.': [],
    'Mijn brief aan de Kamer van 3 juli 2020 (TK 31757-102; 2020). In mijn brief aan de Kamer van 3 juli 2020 staat meer.':
      [],
    'Mijn brief aan de Kamer van 3 juli 2020 staat in een noot.[^1]\n\n[^1]: TK 31757-102; 2020.': [],
    // not the government's own, or not to a Kamer
    'Uw brief aan de Tweede Kamer van 3 juli 2020 heb ik gelezen.': [],
    'De nota van 3 juli 2020, die nog aan de Tweede Kamer moet worden gestuurd, volgt.': [],
    'In uw reactie van 3 juli 2020, die u aan de Tweede Kamer hebt gestuurd, las ik het plan.': [],
    'Sinds het overleg van 3 juli 2020, dat goed verliep, is het rapport aan de Tweede Kamer gestuurd.': [],
    'Mijn brief aan de Kamer van Koophandel van 3 juli 2020 is beantwoord.': [],
    'Op 3 juli 2020 heeft de vereniging mij een rapport over de Tweede Kamer gestuurd.': [],
    'Op 1 mei 2021 zal het rapport aan de Tweede Kamer worden aangeboden.': [],
    'Op 3 juli 2020 stuurde ik de gemeenten een brief over de wet die de Tweede Kamer aannam.': [],
    'De vereniging heeft de Tweede Kamer bij brief van 3 juli 2020 gemeld dat zij stopt.': [],
    'In mijn brief van 3 juli 2020 aan de gemeenten staat het plan.': [],
    '> In mijn brief aan de Tweede Kamer van 3 juli 2020 staat het plan.': [],
    'U schreef: “In mijn brief aan de Tweede Kamer van 3 juli 2020 staat het.”': [],
  });

  it('does not take one’s own letter for one to the Kamer where nobody knows to whom this one goes', () => {
    const own = draft('In mijn brief van 3 juli 2020 staat het plan.');
    const unknown = own.replace(/aan: .*\n/, '').replace('Geachte heer Meijer,', 'Geachte voorzitter,');
    assert.deepEqual(flagged('kamerstuk-ontbreekt', unknown), []);
    const toKamer = own.replace(/aan: .*/, 'aan: De Voorzitter van de Tweede Kamer der Staten-Generaal');
    assert.deepEqual(flagged('kamerstuk-ontbreekt', toKamer), ['mijn brief van 3 juli 2020']);
  });

  it('knows in a letter to a Kamer that the letter in which the writer told something went there', () => {
    const toKamer = (text: string) =>
      draft(text).replace(/aan: .*/, 'aan: De Voorzitter van de Tweede Kamer der Staten-Generaal');
    const flaggedIn = (text: string) => flagged('kamerstuk-ontbreekt', toKamer(text));
    assert.deepEqual(flaggedIn('In de brief van 3 juli 2020 heb ik het plan toegelicht.'), [
      'de brief van 3 juli 2020',
    ]);
    assert.deepEqual(flaggedIn('In reactie op de brief van 3 juli 2020 heb ik het plan toegelicht.'), []);
    assert.deepEqual(flaggedIn('In de brief van 3 juli 2020 heeft de commissie om een plan gevraagd.'), []);
    assert.deepEqual(
      flagged('kamerstuk-ontbreekt', draft('In de brief van 3 juli 2020 heb ik het plan toegelicht.')),
      [],
    );
  });

  it('takes a letter of last month for one that may have no number yet', () => {
    const source = draft('Mijn brief aan de Tweede Kamer van 8 maart 2021 is duidelijk.');
    const [finding] = check(source).filter(({ rule }) => rule === 'kamerstuk-ontbreekt');
    assert.equal(finding?.severity, 'info');
    assert.equal(flagged('kamerstuk-ontbreekt', source, { profile: 'rustig' }).length, 0);
    const rules = { rules: { 'kamerstuk-ontbreekt': { options: { dagen: 10 } } } };
    assert.equal(check(source, { rules }).find(({ rule }) => rule === 'kamerstuk-ontbreekt')?.severity, 'warning');
  });

  it('puts the reference behind the date of a paper, and behind the verb where the day is that of sending', () => {
    const offered = (text: string) => suggested('kamerstuk-ontbreekt', draft(text)).map(bodyOf).at(-1);
    const open = '(TK […dossier-nummer…]; 2020)';
    assert.equal(
      offered('Op 3 juli 2020 heb ik het rapport aan de Tweede Kamer aangeboden, met dank.'),
      `Op 3 juli 2020 heb ik het rapport aan de Tweede Kamer aangeboden ${open}, met dank.`,
    );
    assert.equal(
      offered('Op 3 juli 2020 stuurde ik de Tweede Kamer het plan.'),
      `Op 3 juli 2020 ${open} stuurde ik de Tweede Kamer het plan.`,
    );
    assert.equal(
      offered('In het plan van 3 juli 2020, dat ik aan de Tweede Kamer heb gestuurd, staat het.'),
      `In het plan van 3 juli 2020 ${open}, dat ik aan de Tweede Kamer heb gestuurd, staat het.`,
    );
  });

  it('offers the government’s papers of that day, letters first, in the notation of the letter, and last an open place', () => {
    const papers: Paper[] = [
      { id: '35300-VII-8', kind: 'motie', date: '2020-07-03', title: 'Motie over krimp' },
      { id: '35300-VII-9', kind: 'nota', date: '2020-07-03', title: 'Nota over iets anders' },
      { id: '31757-102', kind: 'brief', date: '2020-07-03', title: 'Brief over krimp' },
    ];
    const register = registerWith({ papersOn: (date) => papers.filter((paper) => paper.date === date) });
    const source = draft('Mijn brief aan de Tweede Kamer van 3 juli 2020 is duidelijk.');
    assert.deepEqual(
      suggested('kamerstuk-ontbreekt', source, { register, notation: 'bzk-kort' }).map(bodyOf),
      ['TK 31757-102; 2020', 'TK 35300 VII-9; 2020', 'TK […dossier-nummer…]; 2020'].map(
        (reference) => `Mijn brief aan de Tweede Kamer van 3 juli 2020 (${reference}) is duidelijk.`,
      ),
    );
  });
});

describe('kamerstuk-ontbreekt with a register', () => {
  it('offers the paper with the kenmerk first, then the letters of the day by the words of the sentence', () => {
    const register = memoryRegister({
      papers: [
        motion('31757-103', '2020-07-03', 'Motie over krimp'),
        paper('31757-104', '2020-07-03', 'Nota over krimp', { kind: 'nota', soort: 'Nota' }),
        paper('34682-50', '2020-07-03', 'Iets over ruimte'),
        ...papers,
        paper('30196-7', '2020-07-02', 'Brief van een dag eerder', { kenmerk: '2020-0000385347' }),
      ],
    });
    const paragraph =
      'In mijn brief aan de Tweede Kamer van 3 juli 2020 (kenmerk 2020-0000385347) staat hoe ik krimp aanpak.';
    const offered = suggested('kamerstuk-ontbreekt', draft(paragraph), { register });
    const ids = offered.flatMap((text) => /\(TK (\d[^);]+)/.exec(text)?.[1] ?? []);
    // a motion is no paper of the government
    assert.deepEqual(ids, ['30196-7', '31757-102', '34682-50', '31757-104']);
  });
});
