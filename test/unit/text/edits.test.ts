import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, contains, overlaps, touches } from '../../../src/text/index.ts';
import { cases, seed } from '../../support/cases.ts';

describe('applyEdits', () => {
  it('replaces, deletes and inserts, in any order', () => {
    const edits = [
      { span: { start: 6, end: 6 }, newText: '!' },
      { span: { start: 0, end: 1 }, newText: 'B' },
      { span: { start: 3, end: 5 }, newText: '' },
    ];
    assert.equal(applyEdits('abcdef', edits), 'Bbcf!');
  });

  it('keeps the order of insertions at one place', () => {
    const at = { start: 1, end: 1 };
    assert.equal(
      applyEdits('xz', [
        { span: at, newText: 'a' },
        { span: at, newText: 'b' },
      ]),
      'xabz',
    );
  });

  it('refuses edits that overlap or lie outside the text', () => {
    assert.throws(() => applyEdits('abc', [{ span: { start: 2, end: 9 }, newText: '' }]), RangeError);
    const both = [
      { span: { start: 0, end: 2 }, newText: '' },
      { span: { start: 1, end: 3 }, newText: '' },
    ];
    assert.throws(() => applyEdits('abc', both), RangeError);
  });

  it('leaves everything outside an edit as it was', () => {
    const places = fc.tuple(fc.string(), fc.nat(), fc.nat(), fc.string());
    fc.assert(
      fc.property(places, ([text, a, b, newText]) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const result = applyEdits(text, [{ span: { start, end }, newText }]);
        assert.equal(result, text.slice(0, start) + newText + text.slice(end));
      }),
      { numRuns: cases(200), seed: seed() },
    );
  });
});

describe('spans', () => {
  it('touch a caret at both ends', () => {
    assert.ok(touches({ start: 2, end: 4 }, 4));
    assert.ok(!touches({ start: 2, end: 4 }, 5));
  });

  it('overlap when they share a character; an empty one when it lies inside or at a border', () => {
    assert.ok(!overlaps({ start: 0, end: 2 }, { start: 2, end: 4 }));
    assert.ok(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 }));
    assert.ok(overlaps({ start: 2, end: 2 }, { start: 2, end: 4 }));
  });

  it('contain a span that ends where they end', () => {
    assert.ok(contains({ start: 0, end: 4 }, { start: 2, end: 4 }));
    assert.ok(!contains({ start: 0, end: 4 }, { start: 2, end: 5 }));
  });
});
