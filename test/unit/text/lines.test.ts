import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineIndex, lineStarts } from '../../../src/text/index.ts';
import { cases, seed } from '../../support/cases.ts';

/** Texts with every line end, lone surrogates and emoji. */
const texts = fc
  .array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\u{1f600}', '\ud800', 'ë'), { maxLength: 60 })
  .map((p) => p.join(''));

describe('createLineIndex', () => {
  it('counts CRLF, LF and CR each as one line end', () => {
    assert.deepEqual(lineStarts('a\r\nb\nc\rd'), [0, 3, 5, 7]);
    assert.equal(createLineIndex('').count, 1);
  });

  it('gives 0-based positions in UTF-16 units', () => {
    const lines = createLineIndex('één\n\u{1f600}x\r\ny');
    assert.deepEqual(lines.positionAt(6), { line: 1, character: 2 });
    assert.deepEqual(lines.rangeOf({ start: 0, end: 9 }), {
      start: { line: 0, character: 0 },
      end: { line: 2, character: 0 },
    });
  });

  it('clamps what lies outside the text', () => {
    const lines = createLineIndex('ab\ncd');
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 7, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
  });

  it('takes every offset to a position and back, but for the inside of a CRLF', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = createLineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const inside = text[offset - 1] === '\r' && text[offset] === '\n';
          assert.equal(lines.offsetAt(lines.positionAt(offset)), inside ? offset - 1 : offset);
        }
      }),
      { numRuns: cases(200), seed: seed() },
    );
  });
});
