import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readLetter } from '../../../src/letter/index.ts';
import { letterFiles } from '../../support/letter-files.ts';
import { type Summary, summaryOf } from '../../support/reading.ts';

const FOLDER = new URL('../../letters/', import.meta.url);
const READING = '.expected.json';
const files = letterFiles(FOLDER);
const stem = (name: string) => name.replace(/(?:\.brief)?\.\w+$/, '');

describe('the letters of test/letters', () => {
  for (const file of files) {
    it(`reads ${file} as a person does`, () => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      const expected = readFileSync(new URL(`${stem(file)}${READING}`, FOLDER), 'utf8');
      const letter = readLetter(text, file.endsWith('.md') ? { form: 'draft' } : {});
      assert.deepEqual(summaryOf(letter), JSON.parse(expected) as Summary);
    });
  }

  it('has a letter for every reading', () => {
    const readings = readdirSync(FOLDER).filter((name) => name.endsWith(READING));
    const letters = files.map((name) => `${stem(name)}${READING}`);
    assert.deepEqual(readings.sort(), letters.sort());
  });

  it('has a number of its own for every letter', () => {
    const numbers = files.map((name) => name.split('-')[0]);
    assert.deepEqual(
      numbers.filter((number, i) => numbers.indexOf(number) !== i),
      [],
    );
  });

  it('says of every letter, in one line, what it holds', () => {
    const page = readFileSync(new URL('README.md', FOLDER), 'utf8');
    const told = [...page.matchAll(/^- `([^`]+)`: \S.{10,}$/gm)].map(([, name]) => name);
    assert.deepEqual(told.sort(), files);
  });
});
