import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/lint/index.ts';
import { type Content, memoryRegister, type Paper } from '../../../../src/register/index.ts';
import { bodyOf, check, draft, suggested } from '../support.ts';

/** A paper of which only what is given is known. */
function paper(id: string, date: string, title: string, more: Partial<Paper> = {}): Paper {
  return { id, kind: 'brief', soort: 'Brief regering', date, title, ...more };
}

const papers = [
  paper('34682-48', '2020-04-23', 'Keuzes voor de leefomgeving (OVI)'),
  paper('24446-12', '2020-04-23', 'Een heel ander stuk over de ruimtevaart'),
  paper('31757-102', '2020-07-03', 'Aanpak van krimp'),
  paper('31757-99', '2020-01-28', 'Voortgang van de aanpak'),
  paper('20082009-31700-VI-D', '2009-03-03', 'Brief aan de Eerste Kamer'),
  paper('36600-VII-2', '2024-09-17', 'Memorie van toelichting', { kind: 'memorie', soort: 'Memorie van toelichting' }),
];
const list = (until: string): Content => ({
  papers,
  authorities: [{ source: 'ids.txt', period: { from: '1995-01-01', to: until } }],
});

function found(rule: string, paragraph: string, content: Content): Finding[] {
  const register = memoryRegister(content);
  return check(draft(paragraph), { register }).filter((finding) => finding.rule === rule);
}

const unknown = (paragraph: string, content: Content) => found('kamerstuk-onbekend', paragraph, content);

describe('kamerstuk-onbekend', () => {
  const slip = 'In mijn brief van 23 april jl. over de OVI (TK 24682-48; 2020) staat het plan.';

  it('takes a slip for likely where the register is not complete, and offers the paper', () => {
    const [finding, ...more] = unknown(slip, { papers });
    assert.equal(more.length, 0);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding?.message ?? '', /^24682-48 staat niet in het register\. Waarschijnlijk is 34682-48 bedoeld/);
    const register = memoryRegister({ papers });
    assert.deepEqual(suggested('kamerstuk-onbekend', draft(slip), { register }).map(bodyOf), [
      slip.replace('24682', '34682'),
    ]);
  });

  it('is certain where a list is complete, says from when, and offers the slip before other papers of the day', () => {
    const [finding] = unknown(slip.replace('plan', 'plan over ruimtevaart'), list('2025-02-01'));
    assert.equal(finding?.severity, 'error');
    assert.match(
      finding?.message ?? '',
      /^24682-48 bestaat niet: er is geen dossier 24682, volgens de lijst van februari 2025\./,
    );
    const titles = (finding?.suggestions ?? []).map(({ title }) => title.slice(0, 21));
    assert.deepEqual(titles, ['Vervang door 34682-48', 'Vervang door 24446-12']);
  });

  it('takes the date beside the reference, else that of the letter, and is silent after the last day of the list', () => {
    const above = 'Ik heb dat gemeld (Kamerstuk 31 757, nr. 150).';
    assert.match(unknown(above, list('2021-03-22'))[0]?.message ?? '', /gaat tot en met nr\. 102/);
    assert.deepEqual(unknown(above, list('2021-03-21')), []);
    const dated = 'Zie mijn brief van 3 juli 2020 (Kamerstuk 31 757, nr. 150).';
    assert.equal(unknown(dated, list('2020-07-03')).length, 1);
    assert.deepEqual(unknown(dated, list('2020-07-02')), []);
    assert.deepEqual(unknown('Zie dossier 34 999 (Kamerstukken 34 999).', list('2021-03-21')), []);
  });

  it('never rests on a neighbour in the number, on words alone or on another day', () => {
    for (const paragraph of [
      'In mijn brief van 3 juli 2020 (Kamerstuk 31 757, nr. 120) staat hoe ik krimp aanpak.',
      'In mijn brief van 4 juli 2020 (Kamerstuk 31 775, nr. 102) staat hoe ik krimp aanpak.',
      'Over de aanpak van krimp leest u meer in Kamerstuk 31 775, nr. 102.',
      'U schreef: “In de brief van 3 juli 2020 (Kamerstuk 31 775, nr. 102) staat het.”',
    ]) {
      assert.deepEqual(unknown(paragraph, { papers }), [], paragraph);
    }
  });

  it('knows a joint reference when one dossier has it, and a paper of the Eerste Kamer by its year', () => {
    assert.deepEqual(unknown('Zie Kamerstuk 33 009, 31 757 en 31 288, nr. 102.', list('2025-02-01')), []);
    assert.deepEqual(unknown('Zie Kamerstukken I 2008/09, 31 700 VI, D.', list('2025-02-01')), []);
  });

  it('looks at footnotes, with the date before their mark', () => {
    const note = 'Zie mijn brief van 3 juli 2020.[^1]\n\n[^1]: Kamerstuk 31 775, nr. 102.';
    assert.equal(unknown(note, { papers })[0]?.severity, 'warning');
    const more = note.replace('[^1]\n', '[^1] Dat is al even zo.\n');
    assert.equal(unknown(more, { papers })[0]?.severity, 'warning');
  });

  it('goes before what the letter itself makes suspect', () => {
    const both = `${slip} Over de OVI leest u meer in mijn brief van 17 februari jl. (TK 34682-80; 2021).`;
    const findings = check(draft(both), { register: memoryRegister({ papers }) });
    assert.ok(!findings.some(({ rule }) => rule === 'dossiernummer-tikfout'));
    const evidence = findings.find(({ rule }) => rule === 'kamerstuk-onbekend')?.evidence ?? [];
    assert.ok(evidence.some(({ message }) => message.includes('lijkt een tikfout')));
  });
});

describe('kamerstuk-datum-klopt-niet', () => {
  const differs = (paragraph: string) => found('kamerstuk-datum-klopt-niet', paragraph, { papers });

  it('flags a letter of another day, and offers the date and the letter of that day', () => {
    const paragraph = 'In mijn brief van 28 januari 2020 over krimp (TK 31757-102; 2020) staat het plan.';
    assert.match(differs(paragraph)[0]?.message ?? '', /^31757-102 is van 3 juli 2020, niet van 28 januari 2020\.$/);
    const register = memoryRegister({ papers });
    assert.deepEqual(suggested('kamerstuk-datum-klopt-niet', draft(paragraph), { register }).map(bodyOf), [
      paragraph.replace('28 januari', '3 juli'),
      paragraph.replace('31757-102', '31757-99'),
    ]);
  });

  it('is silent where the day may be another one', () => {
    for (const paragraph of [
      'In mijn brief van 3 juli 2020 (TK 31757-102; 2020) staat het plan.',
      'In mijn brief van 19 juni 2020 (TK 31757-102; 2020) staat het plan.',
      'In uw brief van 13 juli 2020 (TK 31757-102; 2020) staat het plan.',
      'Het verslag staat in de brief van 13 juli 2020 (TK 31757-102; 2020).',
      'In de memorie van 13 juli 2020 (TK 36600-VII-2; 2024) staat het plan.',
      'In mijn brief van afgelopen zomer (TK 31757-99; 2020) staat het plan.',
    ]) {
      assert.deepEqual(differs(paragraph), [], paragraph);
    }
    const [finding] = differs('In mijn brief van 18 juni 2020 (TK 31757-102; 2020) staat het plan.');
    assert.equal(finding?.severity, 'warning');
  });
});

const motion = (id: string, date: string, title: string, more: Partial<Paper> = {}) =>
  paper(id, date, title, { kind: 'motie', soort: 'Motie', ...more });
const motions = [
  motion('35300-VII-21', '2019-10-31', 'Motie van het lid Van der Linden c.s. over krimp in grensregio’s'),
  motion('35570-VII-19', '2020-10-15', 'Motie van het lid Van der Linden over opgaven door bevolkingsdaling'),
  motion(
    '35570-VII-32',
    '2020-10-19',
    'Gewijzigde motie van het lid Van der Linden over opgaven door bevolkingsdaling',
    {
      replaces: '35570-VII-19',
    },
  ),
  motion('35570-VII-50', '2020-11-19', 'Motie van het lid Van der Linden over treinen'),
  motion('35570-VII-51', '2020-11-19', 'Motie van het lid Van der Lindenaar over bevolkingsdaling'),
  motion('35925-VII-9', '2021-10-15', 'Motie van het lid Van der Linden over bevolkingsdaling'),
];

describe('kamerstuk-vervangen', () => {
  const replaced = (paragraph: string) => found('kamerstuk-vervangen', paragraph, { papers: motions });

  it('offers the newer paper with the wording that belongs to it', () => {
    const paragraph = 'De motie Van der Linden (TK 35570 VII-19; 2020) voer ik uit.';
    assert.match(replaced(paragraph)[0]?.message ?? '', /^35570-VII-19 is vervangen door 35570-VII-32 van 19 oktober/);
    const register = memoryRegister({ papers: motions });
    assert.deepEqual(suggested('kamerstuk-vervangen', draft(paragraph), { register }).map(bodyOf), [
      'De gewijzigde motie Van der Linden (TK 35570 VII-32; 2020) voer ik uit.',
      'De motie Van der Linden (TK 35570 VII-32; 2020) voer ik uit.',
    ]);
  });

  it('offers nothing for a list, of which the other motions stand', () => {
    const [finding] = replaced('De moties (Kamerstuk 35 570 VII, nrs. 19 en 21) voer ik uit.');
    assert.match(finding?.message ?? '', /^35570-VII-19 is vervangen door 35570-VII-32/);
    assert.deepEqual(finding?.suggestions, []);
  });

  it('inflects the wording for an amendement', () => {
    const papers = [
      paper('35570-VII-40', '2020-10-14', 'Amendement van het lid Bos', { kind: 'amendement', soort: 'Amendement' }),
      paper('35570-VII-41', '2020-11-02', 'Gewijzigd amendement van het lid Bos (t.v.v. 35570-VII-40)', {
        kind: 'amendement',
        replaces: '35570-VII-40',
      }),
    ];
    const register = memoryRegister({ papers });
    for (const [before, after] of [
      ['Het amendement', 'Het gewijzigde amendement'],
      ['Ook het amendement', 'Ook het gewijzigde amendement'],
      ['Een amendement', 'Een gewijzigd amendement'],
      ['Amendement', 'Gewijzigd amendement'],
    ] as const) {
      const [first] = suggested('kamerstuk-vervangen', draft(`${before} (TK 35570 VII-40; 2020) is er.`), { register });
      assert.equal(bodyOf(first ?? ''), `${after} (TK 35570 VII-41; 2020) is er.`);
    }
  });

  it('is silent about the latest version, about both, and before the change', () => {
    for (const paragraph of [
      'De gewijzigde motie Van der Linden (TK 35570 VII-32; 2020) voer ik uit.',
      'De motie (TK 35570 VII-19; 2020) is vervangen (TK 35570 VII-32; 2020).',
    ]) {
      assert.deepEqual(replaced(paragraph), [], paragraph);
    }
    const early = draft('De motie (TK 35570 VII-19; 2020) ontraad ik.').replace('22 maart 2021', '16 oktober 2020');
    const findings = check(early, { register: memoryRegister({ papers: motions }) });
    assert.ok(!findings.some(({ rule }) => rule === 'kamerstuk-vervangen'));
  });
});

describe('motie-zonder-vindplaats with a register', () => {
  it('offers that member’s motions, the latest version of each, the best match of the sentence first', () => {
    const paragraph = 'Zo voer ik de motie Van der Linden uit over de opgaven door bevolkingsdaling in de regio.';
    const register = memoryRegister({ papers: motions });
    const offered = suggested('motie-zonder-vindplaats', draft(paragraph), { register });
    const ids = offered.map((text) => /\(TK (\d[^);]+)/.exec(text)?.[1]);
    assert.deepEqual(ids.slice(0, 3), ['35570 VII-32', '35300 VII-21', '35570 VII-50']);
    assert.equal(ids.length, 4);
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
