import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readLetter } from '../../../src/letter/index.ts';
import { summaryOf } from '../../support/reading.ts';

const FOLDER = new URL('../../letters/', import.meta.url);
const letters = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    return { name, text, expected: summary(text) };
  });

const TAB = 8;

/** Writes runs of spaces as tabs where a tab stop lies in them, so that every column stays where it was. */
function withTabs(line: string): string {
  let written = '';
  let column = 0;
  let blanks = 0;
  for (const character of line) {
    if (character === ' ') {
      blanks++;
      continue;
    }
    while (blanks > 1 && Math.floor(column / TAB) < Math.floor((column + blanks) / TAB)) {
      const width = TAB - (column % TAB);
      written += '\t';
      column += width;
      blanks -= width;
    }
    written += ' '.repeat(blanks) + character;
    column += blanks + 1;
    blanks = 0;
  }
  return written;
}

/** The same letter as other programs save or copy it. */
const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'with line ends of Windows': (text) => text.replace(/\r?\n/g, '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'with blanks that do not break': (text) => text.replace(/(\d) (?=\d|\p{Ll})/gu, '$1\u00a0'),
  'with tabs': (text) => text.split('\n').map(withTabs).join('\n'),
  'with blanks at the end of lines': (text) => text.replace(/\r?\n/g, ' \n'),
  'with a margin': (text) => text.replace(/^(?=.)/gm, '      '),
  'with more empty lines': (text) => text.replace(/\n\n/g, '\n \n\n'),
};

/** A line of some length without a stop, before one that goes on in small letters. */
const RUNNING_ON = /^.{30,}\p{Ll}[,-]?[ \t]*\r?\n[ \t]*\p{Ll}[\p{Ll}\s]/gmu;

function summary(text: string): string {
  return JSON.stringify(summaryOf(readLetter(text)), undefined, 2).replace(/\u00a0/g, ' ');
}

describe('a letter reads the same', () => {
  for (const [name, change] of Object.entries(VARIANTS)) {
    it(name, () => {
      for (const letter of letters) assert.equal(summary(change(letter.text)), letter.expected, letter.name);
    });
  }

  it('with double spacing, where sentences run on over enough lines to tell', () => {
    const telling = letters.filter(({ text }) => (text.match(RUNNING_ON)?.length ?? 0) >= 3);
    assert.ok(telling.length > 20, `${telling.length} letters`);
    for (const letter of telling)
      assert.equal(summary(letter.text.replace(/\r?\n/g, '\n\n')), letter.expected, letter.name);
  });
});
