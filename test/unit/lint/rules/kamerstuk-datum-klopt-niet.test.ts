import assert from 'node:assert/strict';
import { memoryRegister } from '../../../../src/register/index.ts';
import { bodyOf, draft, suggested } from '../support.ts';
import { found, papers } from './papers.ts';

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
