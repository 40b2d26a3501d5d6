import assert from 'node:assert/strict';
import { env } from 'node:process';
import { cases, runs, seed } from '../../support/cases.ts';

describe('cases and seed of property tests', () => {
  const saved = { cases: env['BRIEFWIJZER_CASES'], seed: env['BRIEFWIJZER_SEED'] };
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete env[name];
    else env[name] = value;
  };
  afterEach(() => {
    set('BRIEFWIJZER_CASES', saved.cases);
    set('BRIEFWIJZER_SEED', saved.seed);
  });

  it('uses the usual count and one fixed seed where nothing is set', () => {
    set('BRIEFWIJZER_CASES', undefined);
    set('BRIEFWIJZER_SEED', undefined);
    assert.deepEqual(runs(300), { numRuns: 300, seed: seed() });
    assert.equal(seed(), seed());
  });

  it('multiplies the count and takes the seed that are set', () => {
    set('BRIEFWIJZER_CASES', '100');
    set('BRIEFWIJZER_SEED', '7');
    assert.deepEqual(runs(300), { numRuns: 30_000, seed: 7 });
  });

  it('never tries fewer than one case', () => {
    set('BRIEFWIJZER_CASES', '0.001');
    assert.equal(cases(10), 1);
  });

  it('refuses a count or seed that is not a positive number', () => {
    set('BRIEFWIJZER_CASES', 'veel');
    set('BRIEFWIJZER_SEED', '-1');
    assert.throws(() => cases(10), /BRIEFWIJZER_CASES=veel is not a positive number/);
    assert.throws(() => seed(), /BRIEFWIJZER_SEED=-1 is not a positive number/);
  });
});
