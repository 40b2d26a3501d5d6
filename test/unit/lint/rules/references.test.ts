import assert from 'node:assert/strict';
import type { Paper, Register } from '../../../../src/register/index.ts';
import { bodyOf, check, draft, fixedParagraph, flagged, paragraphs, suggested } from '../support.ts';

const NONE: Register = {
  find: () => undefined,
  dossier: () => undefined,
  dossiers: () => [],
  papersOf: () => [],
  papersOn: () => [],
  withKenmerk: () => [],
  search: () => ({ papers: [], partial: false }),
  existence: () => 'unknown',
  verdict: () => ({ existence: 'unknown' }),
  authorities: () => [],
};

describe('kamerstuk-ontbreekt', () => {
  paragraphs('kamerstuk-ontbreekt', {
    'In mijn brief aan de Tweede Kamer van 3 juli 2020 staat het plan.': [
      'mijn brief aan de Tweede Kamer van 3 juli 2020',
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
    const register: Register = { ...NONE, papersOn: (date) => papers.filter((paper) => paper.date === date) };
    const source = draft('Mijn brief aan de Tweede Kamer van 3 juli 2020 is duidelijk.');
    assert.deepEqual(
      suggested('kamerstuk-ontbreekt', source, { register, notation: 'bzk-kort' }).map(bodyOf),
      ['TK 31757-102; 2020', 'TK 35300 VII-9; 2020', 'TK […dossier-nummer…]; 2020'].map(
        (reference) => `Mijn brief aan de Tweede Kamer van 3 juli 2020 (${reference}) is duidelijk.`,
      ),
    );
  });
});

describe('motie-zonder-vindplaats', () => {
  paragraphs('motie-zonder-vindplaats', {
    'Ik voer de motie Van der Linden uit.': ['motie Van der Linden'],
    'Ik voer de motie-De Kort c.s. uit.': ['motie-De Kort c.s.'],
    'Ik voer de gewijzigde motie van het lid De Kort c.s. uit.': ['motie van het lid De Kort c.s.'],
    'Ik voer de motie van de leden Bruins en Den Haan uit.': ['motie van de leden Bruins en Den Haan'],
    'Ik voer de motie Linden/De Vries uit.': ['motie Linden/De Vries'],
    'Ik voer de motie van het lid Peter de Groot uit.': ['motie van het lid Peter de Groot'],
    'Ik voer de motie Smit-van den Berg/Elias uit.': ['motie Smit-van den Berg/Elias'],
    'Ik voer de motie Linden in de Tweede Kamer uit.': ['motie Linden'],
    'De motie Linden helpt. Ik voer de motie Linden graag uit.': ['motie Linden'],
    'De motie Linden en de motie De Kort (Kamerstuk 31 757, nr. 9) helpen.': ['motie Linden'],
    'Het lid Linden was er (Kamerstuk 31 757, nr. 9). De motie-Linden voer ik uit.': ['motie-Linden'],
    'Het lid Linden vroeg daarnaar (Handelingen II 2020/21, nr. 48, item 9). De motie-Linden voer ik uit.': [
      'motie-Linden',
    ],
    'Het lid De Kort vroeg om een plan (Kamerstuk 31 757, nr. 9). De motie-Linden voer ik uit.': ['motie-Linden'],
    'De Tweede Kamer nam na overleg met de gemeenteraad de motie Linden aan.': ['motie Linden'],
    'De motie-De Kort op stuk nr. 21 helpt.': ['motie-De Kort'],
    'De motie Linden helpt. De moties Linden en De Kort (Kamerstuk 31 757, nr. 9) ook.': ['motie Linden'],
    // identified
    'De motie Linden helpt. De moties Linden en De Kort (Kamerstuk 31 757, nrs. 9 en 10) ook.': [],
    'De motie-Linden (TK 31757-9; 2020), de motie-De Kort[^1] en de motie-Bos[^2] zijn er.\n\n[^1]: TK 31757-8; 2020.\n[^2]: TK 31757-7; 2020.':
      [],
    'De motie-Centrum van de Staten is mij bekend.': [],
    'De motie (nr. 12) luidt:\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\noverwegende dat de motie-Linden is aangenomen,\n\nen gaat over tot de orde van de dag.\n\nDat is zo.':
      [],
    'De Kamer, gehoord de beraadslaging, was tevreden. De motie-Linden is uitgevoerd.': ['motie-Linden'],
    'De motie-Linden (34 919, nr. 13) helpt en de motie-De Kort op stuk nr. 21 ook.': [],
    'Provinciale Staten namen de motie Centrum aan. De gemeenteraad heeft de motie Plein verworpen.': [],
    'Het lid Linden verzocht om een plan (Kamerstuk 31 757, nr. 9). De motie-Linden is daarmee uitgevoerd.': [],
    'De leden Linden en De Kort vroegen om een plan.[^1] De motie-Linden is uitgevoerd.\n\n[^1]: TK 31757-9; 2020.': [],
    '**Vraag 1**\n\nKent u de motie-Linden (TK 31757-9; 2020)?\n\n**Antwoord 1**\n\nDe motie-Linden is uitgevoerd.': [],
    'Ik voer de motie Linden (Kamerstuk 31 757, nr. 9) uit.': [],
    'Zie Kamerstuk 31 757, nr. 9, de motie Linden.': [],
    'De motie Linden helpt. De motie Linden (Kamerstuk 31 757, nr. 9) vraagt daarom.': [],
    'De motie Linden en de motie De Kort (Kamerstuk 31 757, nrs. 9 en 10) helpen.': [],
    'De moties Linden, De Kort en Van Dam (Kamerstuk 31 757, nrs. 9, 10 en 11) helpen.': [],
    'De motie Linden, Kamerstuk 31 757, nr. 9, en de motie De Kort, Kamerstuk 31 757, nr. 10, helpen.': [],
    '## De motie Linden\n\nDe motie Linden (Kamerstuk 31 757, nr. 9) vraagt daarom.': [],
    // no motion by name
    'De motie is aangenomen. In die motie staat dat. Moties van de Tweede Kamer weeg ik mee.': [],
    'De motie verzoekt de regering om spoed. De motie Verzoekt is geen naam.': [],
    'Met promotie en emotie heeft dit niets te maken, locomotie Linden ook niet.': [],
    '> Ik voer de motie Linden uit.': [],
    // in the same row of a table
    '| Motie | Vindplaats |\n| --- | --- |\n| Motie Linden | 31 757, nr. 9 |\n| Motie De Kort | nog onbekend |': [
      'Motie De Kort',
    ],
    // several in the plural, each with its reference
    'De motie Linden (31 757, nr. 9) en de motie De Kort (31 757, nr. 10) zijn er. De moties Linden en De Kort helpen.':
      [],
    'De motie Linden (31 757, nr. 9) is er. De moties Linden en De Kort helpen.': ['moties Linden en De Kort'],
    // a party is no mover, a council has motions of its own
    'De motie van de SP-fractie en de motie PvdA helpen niet.': [],
    'De motie Centrum van de gemeenteraad van Meerdam helpt. Uw raad nam de motie Jansen aan.': [],
  });

  it('offers the motions of that name', () => {
    const paper: Paper = {
      id: '35570-VII-32',
      kind: 'motie',
      date: '2020-10-19',
      title: 'Gewijzigde motie van het lid Linden',
    };
    const register: Register = {
      ...NONE,
      search: (query) => ({ papers: query === 'motie linden' ? [paper] : [], partial: false }),
    };
    const [first] = suggested('motie-zonder-vindplaats', draft('Ik voer de motie Linden uit.'), { register });
    assert.equal(bodyOf(first ?? ''), 'Ik voer de motie Linden (TK 35570 VII-32; 2020) uit.');
  });
});

describe('motie-zonder-vindplaats in print', () => {
  it('takes a figure glued to c.s. for the mark of a footnote that is there', () => {
    const print = (note: string) =>
      `Datum 2 juli 2019\n\nGeachte voorzitter,\n\nDe motie-Linden c.s.1 is uitgevoerd en de politie groeit.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n\n${note}\n`;
    assert.deepEqual(flagged('motie-zonder-vindplaats', print('1 Kamerstukken II 2018/19, 35 000, nr. 8.')), []);
    assert.equal(flagged('motie-zonder-vindplaats', print('')).length, 1);
  });
});

describe('brief-zonder-datum', () => {
  paragraphs('brief-zonder-datum', {
    'In mijn brief over de woningbouw staat het plan.': ['mijn brief'],
    'In onze voortgangsbrief staat het plan.': ['onze voortgangsbrief'],
    'In mijn brief van afgelopen zomer staat het plan.': ['mijn brief van afgelopen zomer'],
    'In mijn recente brief staat het plan.': ['mijn recente brief'],
    'In uw brief van 16 februari 2021 verwijst u naar mijn brief over wonen.': ['mijn brief'],
    // known or not meant
    'In mijn brief van 3 juli 2020 staat het plan. In mijn brief staat ook waarom.': [],
    'In mijn brief van 17 februari jl. staat het plan.': [],
    'In mijn brief van oktober 2019 staat het plan.': [],
    'In mijn brief over wonen (TK 31757-102; 2020) staat het plan.': [],
    'Met deze brief en in deze brief antwoord ik u. Uw brief heb ik gelezen.': [],
    'In mijn volgende brief kom ik erop terug.': [],
    'Mijn brieven bewaar ik. Mijn briefing ook.': [],
    // its kenmerk, a day that needs no date, a letter whose sending is told before
    'In mijn brief met kenmerk 2020-0000385347 staat het plan. Mijn brief (kenmerk 2020-1) ook.': [],
    'In mijn brief aan de provincies van heden staat het plan. In onze brief van die datum ook.': [],
    'Op 3 februari 2021 stuurde ik u een brief. In mijn brief staat het plan.': [],
    'Op 3 februari 2021 las ik een brief. In mijn brief staat het plan.': ['mijn brief'],
  });

  it('weighs less when the same words have a reference elsewhere, and offers it with its date', () => {
    const source = draft(
      'In mijn brief van afgelopen zomer (TK 31757-102; 2020) staat het. In mijn brief van afgelopen zomer staat meer. Het begon met mijn brief van 3 juli 2020 (TK 31757-102; 2020).',
    );
    const [finding, ...others] = check(source, { profile: 'rustig' }).filter(
      ({ rule }) => rule === 'brief-zonder-datum',
    );
    assert.equal(others.length, 0);
    assert.equal(finding?.severity, 'info');
    assert.match(
      suggested('brief-zonder-datum', source)[0] ?? '',
      /In mijn brief van 3 juli 2020 \(TK 31757-102; 2020\) staat meer/,
    );
  });
});

describe('dossiernummer-tikfout', () => {
  const one = (first: string, second: string) => `Over de NOVI schreef ik (${first}). Zie over de NOVI ook ${second}.`;
  paragraphs('dossiernummer-tikfout', {
    [one('TK 24682-48; 2020', 'TK 34682-80; 2021')]: ['TK 24682-48; 2020'],
    [one('TK 34862-48; 2020', 'TK 34682-80; 2021')]: ['TK 34682-80; 2021'],
    [one('Kamerstuk 24 682, nr. 48', 'Kamerstuk 34 682, nr. 80')]: ['Kamerstuk 24 682, nr. 48'],
    // several digits, neighbours, budgets, one breath, no topic in common
    [one('TK 24683-48; 2020', 'TK 34682-80; 2021')]: [],
    [one('TK 34683-48; 2020', 'TK 34682-80; 2021')]: [],
    [one('TK 36200 B-4; 2022', 'TK 36600 B-4; 2024')]: [],
    [one('TK 36200-48; 2019', 'TK 39200-80; 2022')]: ['TK 36200-48; 2019'],
    'Over de NOVI gaan de Kamerstukken 24 682 en 34 682, nr. 117. De NOVI (Kamerstuk 34 682, nr. 2) helpt.': [],
    'De huren stijgen (TK 24682-48; 2020).\n\nOver de NOVI schreef ik eerder (TK 34682-80; 2021).': [],
  });

  it('writes the other dossier over this one, blanks kept', () => {
    const source = draft(one('Kamerstuk 24 682, nr. 48', 'Kamerstuk 34 682, nr. 80'));
    assert.match(suggested('dossiernummer-tikfout', source)[0] ?? '', /Kamerstuk 34 682, nr\. 48/);
  });

  it('is silent when the register knows the paper', () => {
    const paper: Paper = { id: '24682-48', kind: 'brief', title: 'Een brief' };
    const register: Register = { ...NONE, find: (id) => (id === paper.id ? paper : undefined) };
    assert.deepEqual(
      flagged('dossiernummer-tikfout', draft(one('TK 24682-48; 2020', 'TK 34682-80; 2021')), { register }),
      [],
    );
  });
});

describe('verwijzing-jaar-ontbreekt', () => {
  const two = 'Zie TK 31757-102; 2020 en TK 35570 B-13; 2020.';
  paragraphs('verwijzing-jaar-ontbreekt', {
    [`${two} Ook mijn brief van 15 februari jl. (TK 32847-720) helpt.`]: ['TK 32847-720'],
    'Zie Kamerstukken II 2019/20, 31757, nr. 102, Kamerstukken II 2019/20, 31757, nr. 103 en Kamerstukken II 31757, nr. 104.':
      ['Kamerstukken II 31757, nr. 104'],
    'Zie TK 31757-102; 2020 en TK 32847-720.': [],
    'Zie TK 31757-102, TK 35570 B-13 en TK 32847-720.': [],
    [`${two} Zie ook kst-32847-720.`]: [],
    [`${two} U schreef: “zie TK 32847-720”.`]: [],
  });

  it('adds the year of the date beside it, or of the same paper elsewhere', () => {
    const fix = (text: string) => fixedParagraph('verwijzing-jaar-ontbreekt', `${two} ${text}`).slice(two.length + 1);
    assert.equal(
      fix('Mijn brief van 15 februari jl. over wonen (TK 32847-720) helpt.'),
      'Mijn brief van 15 februari jl. over wonen (TK 32847-720; 2021) helpt.',
    );
    assert.equal(
      fix('Mijn brief van 3 maart 2019 (TK 32847-720) helpt.'),
      'Mijn brief van 3 maart 2019 (TK 32847-720; 2019) helpt.',
    );
    assert.equal(fix('Zie nogmaals TK 31757-102.'), 'Zie nogmaals TK 31757-102; 2020.');
    assert.equal(fix('Zie ook TK 32847-720.'), 'Zie ook TK 32847-720.');
  });

  it('only suggests the year of a jl. of long ago', () => {
    const of = (day: string) => draft(`${two} Mijn brief van ${day} jl. (TK 32847-720) helpt.`);
    const fixOf = (source: string) => check(source).find(({ rule }) => rule === 'verwijzing-jaar-ontbreekt')?.fix;
    // 92 days before the letter
    assert.ok(fixOf(of('20 december')));
    for (const day of ['19 december', '23 april']) {
      assert.equal(fixOf(of(day)), undefined);
      assert.equal(suggested('verwijzing-jaar-ontbreekt', of(day)).length, 1);
    }
  });
});

describe('verwijzing-jaar-klopt-niet', () => {
  const severity = (text: string) =>
    check(draft(text)).find(({ rule }) => rule === 'verwijzing-jaar-klopt-niet')?.severity;

  it('calls a year before the date an error, one after it a warning', () => {
    assert.equal(severity('Mijn brief van 17 oktober 2019 (Kamerstukken II 2018/19, 31757, nr. 95).'), 'error');
    assert.equal(severity('Mijn brief van 17 oktober 2019 (Kamerstukken II 2021/22, 31757, nr. 95).'), 'warning');
    assert.equal(severity('Mijn brief van 3 juli 2020 (TK 31757-102; 2019).'), 'error');
    assert.equal(severity('Mijn brief van 23 april jl. over wonen (TK 31757-102; 2021).'), 'warning');
  });

  paragraphs('verwijzing-jaar-klopt-niet', {
    'Mijn brief van 11 september 2020 (Kamerstukken II 2019/20, 31757, nr. 103).': [],
    'Mijn brief van 11 september 2020 (Kamerstukken II 2020/21, 31757, nr. 103).': [],
    'Mijn brief van 30 december 2020 (TK 31757-110; 2021).': [],
    'De begroting van 3 november 2020 (TK 35570 B-13; 2021).': [],
    'In het debat van 3 juli 2019 werd, na veel discussie, besloten het plan (TK 31757-102; 2020) te volgen.': [],
    'Op 3 juli 2019 was het plan klaar. Zie TK 31757-102; 2020.': [],
    // the day of a law is not that of its papers
    'De Huisvestingswet van 4 juni 2014 (Kamerstukken II 2009/10, 32271, nr. 2) geldt.': [],
    'De uitspraak van 4 juni 2019 (Kamerstukken II 2019/20, 32271, nr. 50) is besproken.': [],
  });

  it('offers the right year in the form that is written', () => {
    const source = draft('Mijn brief van 17 oktober 2019 (Kamerstukken II 2018-2019, 31757, nr. 95).');
    assert.match(suggested('verwijzing-jaar-klopt-niet', source)[0] ?? '', /Kamerstukken II 2019\/20, 31757, nr\. 95/);
  });
});

describe('verwijzing-notatie-gemengd', () => {
  const bzk = 'Zie TK 31757-102; 2020 en TK 34682-80; 2021';
  paragraphs('verwijzing-notatie-gemengd', {
    [`${bzk} en Kamerstuk 34 682, nr. 53.`]: ['Kamerstuk 34 682, nr. 53'],
    [`${bzk} en Kamerstukken II 2020/21, 34682, nr. 53.`]: ['Kamerstukken II 2020/21, 34682, nr. 53'],
    [`${bzk} en TK 34682-53.`]: [],
    [`${bzk} en kst-34682-53 en Stb. 2011, 35 en 2021Z03234.`]: [],
    [`${bzk}. De titel luidt “brief bij Kamerstuk 34 682, nr. 53”.`]: [],
    [`${bzk}.[^1]\n\n[^1]: Kamerstukken II 2020/21, 34682, nr. 53.`]: [],
    'Zie Kamerstuk 34 682, nr. 53, en de motie (34 682, nr. 54).': [],
    'Zie de motie (34 682, nr. 54) en de motie 34682-55.': ['34682-55'],
    'Zie TK 34682-53; 2020 en de motie 34682-55.': [],
    'Zie Kamerstukken II 2019/20, 34682, nr. 53 en de motie (34682, nr. 55).': [],
    'Zie Kamerstukken II 2019/20, 34682, nr. 53, Kamerstuk 34 682, nr. 54 en de motie (34 682, nr. 55).': [
      'Kamerstukken II 2019/20, 34682, nr. 53',
    ],
  });

  it('writes all in the commonest notation, or in that of the profile', () => {
    const source = draft(`${bzk} en Kamerstuk 34 682, nr. 53.`);
    assert.equal(
      fixedParagraph('verwijzing-notatie-gemengd', `${bzk} en Kamerstuk 34 682, nr. 53.`),
      `${bzk} en TK 34682-53.`,
    );
    const [kamer] = suggested('verwijzing-notatie-gemengd', source, { notation: 'kamer' });
    assert.equal(
      bodyOf(kamer ?? ''),
      'Zie Kamerstuk 31 757, nr. 102 en Kamerstuk 34 682, nr. 80 en Kamerstuk 34 682, nr. 53.',
    );
  });

  it('shows the notation by a reference that has its word', () => {
    const text = 'Zie de motie (34 682, nr. 54), Kamerstuk 34 682, nr. 55 en Kamerstukken II 2019/20, 31757, nr. 102.';
    const found = check(draft(text)).find(({ rule }) => rule === 'verwijzing-notatie-gemengd');
    assert.match(found?.message ?? '', /anders dan Kamerstuk 34 682, nr\. 55\.$/);
  });

  it('offers nothing when a parliamentary year is wanted and unknown', () => {
    const text = 'Zie Kamerstukken II 2019/20, 31757, nr. 102, Kamerstukken II 2019/20, 31757, nr. 103 en TK 34682-53.';
    const found = check(draft(text)).find(({ rule }) => rule === 'verwijzing-notatie-gemengd');
    assert.equal(found?.fix ?? found?.suggestions, undefined);
  });
});

describe('verwijzing-datums-verschillen', () => {
  paragraphs('verwijzing-datums-verschillen', {
    'Mijn brief van 3 juli 2020 (TK 31757-102; 2020). Mijn brief van 6 juli 2020 (TK 31757-102; 2020).': [
      '6 juli 2020',
    ],
    'Mijn brief van 3 juli 2020 (TK 31757-102; 2020). Het debat van 6 juli 2020 (TK 31757-102; 2020).': [],
    'Mijn brief van 3 juli 2020 (TK 31757-102; 2020). Mijn brief van afgelopen zomer (TK 31757-102; 2020).': [],
  });
});

describe('verwijzing-eerste-kamer-vorm', () => {
  paragraphs('verwijzing-eerste-kamer-vorm', {
    'Zie Kamerstukken I 2014/15, 33802, nr. C.': ['Kamerstukken I 2014/15, 33802, nr. C'],
    'Zie Kamerstukken I 2014/15, 33802, C en Kamerstukken I 1996/97, 24682, nr. 188b.': [],
    'Zie Kamerstuk 36 600 B, nr. 9.': [],
  });

  it('drops the word', () => {
    const paragraph = fixedParagraph('verwijzing-eerste-kamer-vorm', 'Zie Kamerstukken I 2014/15, 33802, nr. C.');
    assert.equal(paragraph, 'Zie Kamerstukken I 2014/15, 33802, C.');
  });
});

describe('voetnoot-zonder-tekst', () => {
  paragraphs('voetnoot-zonder-tekst', {
    'Dat staat in de wet.[^1]': ['[^1]'],
    'Dat staat in de wet.\n\n[^1]: De wet.': ['De wet.'],
    'Dat staat in de wet.[^1]\n\n[^1]: De wet.': [],
  });
});
