import assert from 'node:assert/strict';
import { memoryRegister, type Paper } from '../../../../src/register/index.ts';
import { bodyOf, draft, flagged, paragraphs, suggested } from '../support.ts';
import { motions, registerWith } from './papers.ts';

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
    const register = registerWith({
      search: (query) => ({ papers: query === 'motie linden' ? [paper] : [], partial: false }),
    });
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
