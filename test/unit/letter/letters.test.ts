import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readLetter } from '../../../src/letter/index.ts';
import { type Summary, summaryOf } from '../../support/reading.ts';

const FOLDER = new URL('../../letters/', import.meta.url);
const LETTER = /\.(?:txt|md)$/;
const files = readdirSync(FOLDER).sort();

describe('the letters of test/letters', () => {
  for (const file of files.filter((name) => LETTER.test(name))) {
    it(`reads ${file} as a person does`, () => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      const expected = readFileSync(new URL(`${file.replace(/(?:\.brief)?\.\w+$/, '')}.expected.json`, FOLDER), 'utf8');
      const letter = readLetter(text, file.endsWith('.md') ? { form: 'draft' } : {});
      assert.deepEqual(summaryOf(letter), JSON.parse(expected) as Summary);
    });
  }

  it('has a letter for every reading', () => {
    const stems = new Set(
      files.filter((name) => LETTER.test(name)).map((name) => name.replace(/(?:\.brief)?\.\w+$/, '')),
    );
    const readings = files.filter((name) => name.endsWith('.expected.json'));
    assert.deepEqual(
      readings.filter((name) => !stems.has(name.replace('.expected.json', ''))),
      [],
    );
  });
});
