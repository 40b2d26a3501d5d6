import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Coverage, readCoverage, writeCoverage } from '../../../../src/register/import/coverage.ts';
import { runs } from '../../../support/cases.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const coverages: fc.Arbitrary<Coverage> = fc.record(
  {
    source: fc.stringMatching(/^[\w.:,é-][\w .:,é-]{0,30}[\w.]$/),
    series: fc.subarray(['nummers', 'letters'] as const),
    from: days,
    until: days,
    rows: fc.nat(2_000_000),
  },
  { requiredKeys: ['source', 'series'], noNullPrototype: true },
);

describe('what a list says that it covers', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(coverages, (coverage) => {
        const { from = '', until = '9' } = coverage;
        fc.pre(from <= until);
        assert.deepEqual(readCoverage(writeCoverage(coverage)), coverage);
      }),
      runs(200),
    );
  });

  it('cannot break out of its line', () => {
    const line = writeCoverage({ source: 'a; tot: 2099-01-01\nb', series: [] });
    assert.deepEqual(readCoverage(line), { source: 'a  tot: 2099-01-01 b', series: [] });
  });

  it('is refused where it cannot be', () => {
    for (const line of [
      '',
      '# een opmerking',
      '# Briefwijzer; reeksen: nummers',
      '# Briefwijzer; bron: ; reeksen: nummers',
      '# Briefwijzer; bron: x; tot: 1 februari 2025',
      '# Briefwijzer; bron: x; van: 2025-02-31',
      '# Briefwijzer; bron: x; van: 2025-02-02; tot: 2025-02-01',
      '# Briefwijzer; bron: x; regels: -1',
      `# Briefwijzer; bron: ${'x'.repeat(2000)}`,
    ]) {
      assert.equal(readCoverage(line), undefined, line);
    }
  });

  it('takes no series that it does not know', () => {
    assert.deepEqual(readCoverage('# Briefwijzer; bron: x; reeksen: letters, rollen'), {
      source: 'x',
      series: ['letters'],
    });
  });
});
