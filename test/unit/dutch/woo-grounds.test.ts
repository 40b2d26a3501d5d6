import assert from 'node:assert/strict';
import { join } from 'node:path';
import { WOO_GROUNDS, wooGround } from '../../../src/dutch/index.ts';
import { readLetter } from '../../../src/letter/index.ts';
import { lint } from '../../../src/lint/index.ts';
import { exampleData, loadCatalogue, parseData } from '../../../src/template/index.ts';
import { letterOf } from '../template/support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

describe('the grounds of the Woo', () => {
  it('are those of the law, each once', () => {
    const members = (start: string, letters: string) => [...letters].map((letter) => start + letter);
    const codes = [...members('5.1.1', 'abcde'), ...members('5.1.2', 'abcdefghi'), '5.1.4', '5.1.5', '5.1.6', '5.2.1'];
    assert.deepEqual(
      WOO_GROUNDS.map(({ code }) => code),
      codes,
    );
  });

  it('are found by their code, whatever its case', () => {
    assert.equal(wooGround(' 5.1.2E ')?.place, 'artikel 5.1, tweede lid, onder e');
    assert.equal(wooGround('5.1.2j'), undefined);
  });

  for (const { code, place, protects, rule } of WOO_GROUNDS) {
    it(`${code}: a decision on it says what the law says, and there is nothing to remark`, () => {
      assert.match(rule, /^\p{Lu}.*\.$/u);
      const made = catalogue.template('woo-besluit')?.template;
      assert.ok(made);
      const example = parseData(exampleData(made), 'voorbeeld.yaml', made).data;
      const overwegingen = [{ grond: code.toUpperCase(), overweging: 'Dat is hier zo.' }];
      const text = letterOf(made, { ...example, inventaris: null, overwegingen });
      assert.ok(
        text.includes(
          `\n\n### ${protects.charAt(0).toUpperCase()}${protects.slice(1)}\n\n${rule} Dat staat in ${place}, van de Woo. Dat is hier zo.\n`,
        ),
        text,
      );
      const found = lint(readLetter(text), { today: '2024-06-13', profile: 'volledig', status: 'ter-ondertekening' });
      assert.deepEqual(
        found.map((one) => `${one.rule}: ${one.message}`),
        [],
      );
    });
  }
});
