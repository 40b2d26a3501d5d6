import assert from 'node:assert/strict';
import { found, motions, papers } from './papers.ts';

const wrong = (paragraph: string) =>
  found('kamerstuk-klopt-niet', paragraph, { papers: [...papers, ...motions] }).map(({ severity, message }) => [
    severity,
    message,
  ]);

describe('kamerstuk-klopt-niet', () => {
  it('finds a motion that is a letter', () => {
    const [finding, ...more] = wrong('De motie Van der Linden (TK 31757-102; 2020) voer ik uit.');
    assert.equal(more.length, 0);
    assert.equal(finding?.[0], 'error');
    assert.match(finding?.[1] ?? '', /^31757-102 is een brief/);
  });

  it('finds a motion of others, less certain where others signed it too', () => {
    assert.equal(wrong('De motie van het lid Bakker (TK 35570 VII-50; 2020) voer ik uit.')[0]?.[0], 'error');
    assert.equal(wrong('De motie van het lid Bakker (TK 35300 VII-21; 2019) voer ik uit.')[0]?.[0], 'warning');
  });

  it('leaves alone what the title bears out, and what belongs to another word', () => {
    for (const paragraph of [
      'De motie Van der Linden c.s. (TK 35300 VII-21; 2019) voer ik uit.',
      'In mijn brief over de motie Van der Linden (TK 31757-102; 2020) staat het.',
      'In het verslag over krimp (TK 31757-102; 2020) staat het.',
      'U schreef: “De motie van het lid Bakker (TK 35570 VII-50; 2020) voer ik uit.”',
    ]) {
      assert.deepEqual(wrong(paragraph), [], paragraph);
    }
  });
});
