import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, lineHunks, minimalEdits } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

describe('the difference of two texts', () => {
  it('is the lines that changed', () => {
    assert.deepEqual(lineHunks(['a', 'b', 'c'], ['a', 'x', 'c', 'd']), [
      { start: 1, end: 2, lines: ['x'] },
      { start: 3, end: 3, lines: ['d'] },
    ]);
    assert.deepEqual(lineHunks(['a'], ['a']), []);
    assert.deepEqual(lineHunks(['a', 'b', 'c', 'd'], ['x', 'd', 'e']), [
      { start: 0, end: 3, lines: ['x'] },
      { start: 4, end: 4, lines: ['e'] },
    ]);
  });

  it('is given as edits that leave alone what stays', () => {
    assert.deepEqual(minimalEdits('Geachte heer Bos,\n\nDag', 'Geachte mevrouw Bos,\n\nDag'), [
      { span: { start: 8, end: 12 }, newText: 'mevrouw' },
    ]);
  });

  it('makes the one text of the other, whatever they are', () => {
    const line = fc.constantFrom('', 'a', 'b', 'ab', 'Geachte heer,', '😀a', '😃a');
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = minimalEdits(before, after);
        assert.equal(applyEdits(before, edits), after);
        for (const { newText } of edits) assert.ok(newText.isWellFormed());
        if (before === after) assert.equal(edits.length, 0);
      }),
      runs(1000),
    );
  });

  it('is one stretch where comparing every line would take too long', () => {
    const old = Array.from({ length: 2000 }, (_, index) => `a${index}`);
    const fresh = Array.from({ length: 2000 }, (_, index) => `b${index}`);
    assert.equal(lineHunks(old, fresh).length, 1);
  });
});
