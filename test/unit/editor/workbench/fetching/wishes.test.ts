import assert from 'node:assert/strict';
import { findCitations, typedCitationAt } from '../../../../../src/citation/index.ts';
import { typedWish, wishesOf } from '../../../../../src/editor/workbench/fetching/wishes.ts';

describe('the dossiers that a letter asks for', () => {
  const wishes = (text: string) =>
    wishesOf(findCitations(text)).map(({ dossier, number }) => `${dossier}${number === undefined ? '' : ` ${number}`}`);

  const CASES: readonly (readonly [text: string, ...wishes: string[]])[] = [
    ['Zie TK 90001-3; 2026 en TK 90001-12; 2026.', '90001 12'],
    ['Zie Kamerstukken II 2025/26, 90004 VII, nr. 2.', '90004-VII 2'],
    ['Zie TK 90002-7; 2025, TK 90001-3; 2026 en TK 90002-5; 2025.', '90002 7', '90001 3'],
    ['Zie Kamerstukken II 2025/26, 21501-20, nr. 88.', '21501-20 88'],
    ['Zie Kamerstukken II 2025/26, 90001, nrs. 4 en 9.', '90001 9'],
    ['Zie Kamerstukken I 2025/26, 90001, C.'],
    ['Zie kst-90003-R9119-6.', '90003 6'],
    ['Zie 2026Z99001 en Aanhangsel Handelingen II 2025/26, nr. 12.'],
  ];
  for (const [text, ...expected] of CASES) {
    it(`${expected.join(', ') || 'none'}: ${text}`, () => assert.deepEqual(wishes(text), expected));
  }

  it('are not those of page furniture', () => {
    const [citation] = findCitations('TK 90001-3; 2026');
    assert.ok(citation);
    assert.deepEqual(wishesOf([{ ...citation, furniture: true }]), []);
  });
});

describe('the dossier that is being typed', () => {
  const wish = (line: string) => {
    const typed = typedCitationAt(line, line.length);
    return typed && typedWish(typed);
  };

  const CASES: readonly (readonly [line: string, wish: ReturnType<typeof wish>])[] = [
    ['Zie TK 9000', undefined],
    ['Zie TK 90001', { dossier: '90001' }],
    ['Zie TK 90001-', { dossier: '90001' }],
    ['Zie TK 90001-12', { dossier: '90001', number: 12 }],
    ['Zie Kamerstukken II 2025/26, 90004 VII, nr. ', { dossier: '90004-VII' }],
    ['Zie TK dorpen', undefined],
    ['Zie Kamerstukken I 2025/26, 90001, ', undefined],
  ];
  for (const [line, expected] of CASES) {
    it(`${expected?.dossier ?? 'none'}: ${line}`, () => assert.deepEqual(wish(line), expected));
  }
});
