import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readLetter } from '../../../src/letter/index.ts';
import { allRules, auditOf, beginCheck, lint } from '../../../src/lint/index.ts';
import { memoryRegister, type Register } from '../../../src/register/index.ts';
import { runs } from '../../support/cases.ts';
import { letterFiles } from '../../support/letter-files.ts';

const REFERENCES = Array.from({ length: 40 }, (_, at) => `Zie mijn brief (TK ${31_000 + at}-${at + 1}).`);
const LETTER = readLetter(`---\nsoort: kamerbrief\n---\n\nGeachte voorzitter,\n\n${REFERENCES.join('\n\n')}\n`);
const PAPERS = [{ id: '31000-1', kind: 'motie', date: '2020-07-03', title: 'Motie van het lid Zilver' }] as const;

/** A register that counts what it is asked. */
function counting(): { register: Register; asked: () => number } {
  const known = memoryRegister({ papers: PAPERS });
  let asked = 0;
  const register = new Proxy(known, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        asked++;
        return Reflect.apply(value, target, given) as unknown;
      };
    },
  });
  return { register, asked: () => asked };
}

describe('a check that is begun', () => {
  const today = '2021-03-22';

  it('asks the register nothing before it is asked itself, and then the same only once', () => {
    const { register, asked } = counting();
    const check = beginCheck(LETTER, { today, register });
    assert.equal(asked(), 0);
    while (asked() === 0) assert.equal(check.nextVerdict(), true);
    const one = asked();
    while (check.nextVerdict());
    const all = asked();
    assert.ok(one < all / 5, `${one} of ${all}`);
    assert.equal(check.verdicts().length, 40);
    assert.equal(asked(), all);
    check.findings();
    const inAll = asked();
    check.findings();
    check.verdicts();
    assert.equal(asked(), inAll);
  });

  it('asks the same register next to nothing at the next key', () => {
    const { register, asked } = counting();
    beginCheck(LETTER, { today, register }).findings();
    const first = asked();
    const next = readLetter(LETTER.source.replace('Zie mijn brief', 'Zie ook mijn brief'));
    beginCheck(next, { today, register }).findings();
    assert.ok(asked() - first < first / 10, `${asked() - first} after ${first}`);
  });

  it('finds what lint finds', () => {
    const { register } = counting();
    const options = { today, register };
    assert.deepEqual(beginCheck(LETTER, options).findings(), lint(LETTER, options));
    assert.ok(lint(LETTER, options).some(({ rule }) => rule === 'kamerstuk-klopt-niet'));
  });

  it('finds the same a step at a time, also when it is given up halfway and begun again', () => {
    const options = { today, register: counting().register };
    const found = lint(LETTER, options);
    const verdicts = auditOf(LETTER, options);
    let steps = 0;
    for (const check = beginCheck(LETTER, options); check.step(); ) steps++;
    assert.ok(steps > allRules.length, `${steps} steps`);
    fc.assert(
      fc.property(fc.nat(steps), fc.nat(steps), (given, taken) => {
        const before = beginCheck(LETTER, options);
        for (let step = 0; step < given; step++) before.step();
        const check = beginCheck(LETTER, options);
        for (let step = 0; step < taken; step++) assert.ok(check.step());
        assert.deepEqual(check.findings(), found);
        assert.deepEqual(check.verdicts(), verdicts);
        assert.equal(check.step(), false);
      }),
      runs(50),
    );
  });

  it('finds what lint finds in every letter, step by step', () => {
    for (const name of letterFiles('test/letters')) {
      const text = readFileSync(`test/letters/${name}`, 'utf8');
      const check = beginCheck(readLetter(text), { today, profile: 'volledig' });
      while (check.step());
      assert.deepEqual(check.findings(), lint(readLetter(text), { today, profile: 'volledig' }), name);
    }
  });

  it('holds no more references against the register than it is told', () => {
    const { register } = counting();
    const few = beginCheck(LETTER, { today, register, mostReferences: 7 }).verdicts();
    assert.deepEqual(few, auditOf(LETTER, { today, register }).slice(0, 7));
    assert.equal(beginCheck(LETTER, { today, mostReferences: 7 }).verdicts().length, 7);
  });
});
