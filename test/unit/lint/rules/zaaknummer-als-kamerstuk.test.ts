import assert from 'node:assert/strict';
import { fixedParagraph, paragraphs } from '../support.ts';

describe('zaaknummer-als-kamerstuk', () => {
  paragraphs('zaaknummer-als-kamerstuk', {
    'Zie mijn brief (Kamerstuk (2024Z00081)).': ['2024Z00081'],
    'Zie mijn brief (Kamerstuk 2024D28457).': ['2024D28457'],
    'Zie Kamerstukken II 2024D28457 en TK 2024Z00081.': ['2024D28457', '2024Z00081'],
    'Zie Kamerstukken II 2022/-23, 31757, nr. 102.': ['2022/-23'],
    'Zie mijn brief (2024D28457) en Kamerstuk 31 757, nr. 102 (2024Z00081).': [],
    'Zie Kamerstukken II 2022/23, 31757, nr. 102, en Kamerstukken II 2022-2023, 31757, nr. 103.': [],
    'U schreef: ‘Zie Kamerstuk 2024D28457.’': [],
  });

  it('repairs the year, and no number', () => {
    const text = 'Zie Kamerstukken II 2022/-23, 31757, nr. 102, en Kamerstuk 2024D28457.';
    assert.equal(fixedParagraph('zaaknummer-als-kamerstuk', text), text.replace('/-', '/'));
  });
});
