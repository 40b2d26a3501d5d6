import assert from 'node:assert/strict';
import { footnoteEdits, referencesText, sentencesText } from '../../../../src/editor/citing/paper-insertion.ts';
import { toSnippet } from '../../../../src/editor/workbench/snippet.ts';
import { readLetter } from '../../../../src/letter/index.ts';
import type { Paper } from '../../../../src/register/index.ts';
import { applyEdits } from '../../../../src/text/index.ts';

const LETTER: Paper = { id: '31444-12', kind: 'brief', date: '2020-07-03', title: 'Voortgang van de dijken' };
const MOTION: Paper = { id: '31444-101', kind: 'motie', date: '2020-10-07', title: 'Dijk $2\nverzwaren' };
const BARE: Paper = { id: '35570-B-13', kind: 'overig', title: '' };

describe('papers as text', () => {
  it('are an enumeration of references', () => {
    assert.equal(referencesText([LETTER], 'bzk-kort'), 'TK 31444-12; 2020');
    assert.equal(
      referencesText([LETTER, MOTION, BARE], 'leidraad'),
      'Kamerstukken II 2019/20, 31444, nr. 12, Kamerstukken II 2020/21, 31444, nr. 101 en Kamerstukken II, 35570 B, nr. 13',
    );
  });

  it('are a sentence each, with an open place', () => {
    const text = sentencesText([LETTER, MOTION, BARE], 'bzk-kort');
    assert.equal(
      text,
      'In de brief van 3 juli 2020 ‘Voortgang van de dijken’ (TK 31444-12; 2020) staat […wat erin staat…]. ' +
        'De motie van 7 oktober 2020 ‘Dijk $2 verzwaren’ (TK 31444-101; 2020) vraagt […wat de motie vraagt…]. ' +
        'In het stuk (TK 35570 B-13) staat […wat erin staat…].',
    );
    assert.equal(readLetter(text).openPlaces.length, 3);
    assert.ok(toSnippet(text)?.includes('Dijk \\$2'));
  });
});

describe('a footnote', () => {
  const CASES: readonly (readonly [marked: string, after: string])[] = [
    ['Een zin|.', 'Een zin[^1].\n\n[^1]: TK 1.'],
    ['Een zin|.\n\nHoogachtend,\n\nA. B.\n', 'Een zin[^1].\n\nHoogachtend,\n\nA. B.\n\n[^1]: TK 1.\n'],
    [
      'Een[^1] en[^3] zin|.\n\n[^1]: Een.\n[^3]: Drie\n    en meer.\n\nSlot.\n',
      'Een[^1] en[^3] zin[^2].\n\n[^1]: Een.\n[^3]: Drie\n    en meer.\n[^2]: TK 1.\n\nSlot.\n',
    ],
    ['Een[^1] zin|.\r\n\r\n[^1]: Een.\r\n', 'Een[^1] zin[^2].\r\n\r\n[^1]: Een.\n[^2]: TK 1.\r\n'],
  ];
  for (const [marked, after] of CASES) {
    it(JSON.stringify(marked), () => {
      const source = marked.replace('|', '');
      const edits = footnoteEdits(readLetter(source, { form: 'draft' }), marked.indexOf('|'), 'TK 1');
      const result = applyEdits(source, edits);
      assert.equal(result, after);
      const { notes } = readLetter(result, { form: 'draft' });
      assert.ok(notes.every(({ span, marks }) => span && marks.length === 1));
    });
  }
});
