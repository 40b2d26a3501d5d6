import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type ReadOptions, readLetter } from '../../../src/letter/index.ts';
import { allRules, lint, type Rule } from '../../../src/lint/index.ts';
import { dossierRegister } from '../../support/dossiers.ts';
import { type Growth, tooFastGrowth } from '../../support/growth.ts';
import { examplesOf } from '../../support/rule-pages.ts';
import { draft, registerOf } from './support.ts';

/** The number of characters from which the growth of a rule's time is measured. */
const SIZE = 4096;

/** How a rule grows with a letter that says the same over and over, where it takes more than in proportion. */
function growthOf(
  rule: Rule,
  unit: string,
  whole: boolean,
  register = dossierRegister(),
  size = SIZE,
): Growth | undefined {
  return tooFastGrowth(size, (length) => {
    const text = `${unit}\n\n`.repeat(Math.ceil(length / unit.length));
    const options: ReadOptions = whole ? {} : { form: 'draft' };
    const letter = readLetter(whole ? text : draft(text), options);
    return () => lint(letter, { today: '2026-03-02', profile: 'volledig', register }, [rule]);
  });
}

describe('lint: the time that a rule takes', () => {
  for (const rule of allRules) {
    it(`grows no faster than the letter: ${rule.id}`, () => {
      const page = readFileSync(`docs/regels/${rule.id}.md`, 'utf8');
      const examples = examplesOf(page);
      for (const whole of [false, true]) {
        const unit = examples.flatMap((one) => (one.whole === whole ? [one.text] : [])).join('\n\n');
        if (unit === '') continue;
        assert.equal(growthOf(rule, unit, whole, registerOf(page)), undefined);
      }
    });
  }

  it('grows no faster where one footnote is there again and again, with a motion at each of its marks', () => {
    const rule = allRules.find(({ id }) => id === 'motie-zonder-vindplaats');
    assert.ok(rule);
    const unit = 'De motie-Bos[^1] is uitgevoerd.\n\n[^1]: Kamerstuk 31 757, nr. 12.';
    assert.equal(growthOf(rule, unit, false, dossierRegister(), 4 * SIZE), undefined);
  });

  it('grows no faster where many lists are counted', () => {
    const rule = allRules.find(({ id }) => id === 'kopieerfout');
    assert.ok(rule);
    const unit = 'Ik noem drie redenen:\n\n- een;\n- twee.';
    assert.equal(growthOf(rule, unit, false, dossierRegister(), 4 * SIZE), undefined);
  });

  it('is seen to grow where a rule reads the whole letter at every sentence', () => {
    const [any] = allRules;
    assert.ok(any);
    const slow: Rule = {
      ...any,
      anyText: true,
      *check({ sentences, flow }) {
        for (const { flow: place } of sentences) {
          if (flow.text.toLowerCase().split(' ').length < place.start - flow.text.length) yield* [];
        }
      },
    };
    assert.ok(growthOf(slow, 'Ik schrijf u dit. U leest het.', false, dossierRegister(), SIZE / 4));
  });
});
