import assert from 'node:assert/strict';
import { memoryRegister } from '../../../../src/register/index.ts';
import { bodyOf, check, draft, suggested } from '../support.ts';
import { found, motions, paper } from './papers.ts';

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
