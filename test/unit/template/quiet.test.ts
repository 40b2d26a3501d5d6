import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { readLetter } from '../../../src/letter/index.ts';
import { lint } from '../../../src/lint/index.ts';
import { exampleData, loadCatalogue, parseData } from '../../../src/template/index.ts';
import { runs } from '../../support/cases.ts';
import { randomData } from '../../support/random-data.ts';
import { letterOf } from './support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));
const filled = catalogue.entries.flatMap(({ id }) => {
  const made = catalogue.template(id)?.template;
  return made ? [{ made, example: parseData(exampleData(made), 'voorbeeld.yaml', made).data }] : [];
});

// two thousand letters in the soak, a hundred times as many as here
describe('letters from the templates with other data', () => {
  it('have nothing to remark, on the day of the letter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...filled), fc.gen(), ({ made, example }, gen) => {
        const data = randomData(example, (make) => gen(make));
        const today = String(data['datum']);
        const source = letterOf(made, data, { today });
        const found = lint(readLetter(source), { today, status: 'ter-ondertekening' });
        assert.deepEqual(
          found.map(({ rule, message }) => `${rule}: ${message}`),
          [],
          source,
        );
      }),
      { ...runs(20), endOnFailure: true },
    );
  });
});
