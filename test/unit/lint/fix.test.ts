import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyFixes, type Finding, fixUntilStable } from '../../../src/lint/index.ts';
import { runs } from '../../support/cases.ts';

function finding(
  start: number,
  end: number,
  newText: string | undefined,
  ...more: [number, number, string][]
): Finding {
  const span = { start, end };
  const edits = [[start, end, newText ?? ''] as const, ...more].map(([from, to, text]) => ({
    span: { start: from, end: to },
    newText: text,
  }));
  return {
    rule: 'r',
    severity: 'info',
    message: 'm',
    span,
    ...(newText !== undefined && { fix: { title: 't', edits } }),
  };
}

describe('lint: fixes', () => {
  it('applies every fix that does not meet an earlier one', () => {
    const { text, applied } = applyFixes('abcdef', [finding(0, 1, 'A'), finding(3, 4, 'D'), finding(0, 2, 'X')]);
    assert.equal(text, 'AbcDef');
    assert.equal(applied.length, 2);
  });

  it('applies a fix whole or not at all', () => {
    const both = finding(4, 5, 'E', [0, 1, '!']);
    assert.equal(applyFixes('abcdef', [finding(0, 1, 'A'), both]).text, 'Abcdef');
  });

  it('leaves fixes that touch to the next round', () => {
    assert.equal(applyFixes('abcd', [finding(0, 2, 'X'), finding(2, 4, 'Y')]).text, 'Xcd');
  });

  it('never applies a suggestion', () => {
    const suggested: Finding = {
      ...finding(0, 1, undefined),
      suggestions: [{ title: 't', edits: [{ span: { start: 0, end: 1 }, newText: 'X' }] }],
    };
    assert.deepEqual(applyFixes('ab', [suggested]), { text: 'ab', applied: [] });
  });

  it('fixes until nothing changes, and says in how many rounds', () => {
    const halve = (text: string) =>
      text.includes('aa') ? [finding(text.indexOf('aa'), text.indexOf('aa') + 2, 'a')] : [];
    assert.deepEqual(fixUntilStable('aaaab', halve), { text: 'ab', rounds: 3, applied: 3, stable: true });
  });

  it('stops at the last round when fixes never end', () => {
    const grow = (text: string) => [finding(0, 0, `${text.length}`)];
    assert.equal(fixUntilStable('x', grow, 4).stable, false);
  });

  it('keeps every character outside the edits', () => {
    const edit = fc.tuple(fc.nat(60), fc.nat(5), fc.stringMatching(/^[A-Z]{0,3}$/));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{66}$/), fc.array(edit, { maxLength: 8 }), (source, edits) => {
        const findings = edits.map(([start, length, newText]) => finding(start, start + length, newText));
        const { text, applied } = applyFixes(source, findings);
        const removed = new Set(
          applied.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, i) => span.start + i)),
        );
        const kept = [...source].filter((_, i) => !removed.has(i)).join('');
        assert.equal(text.replace(/[^a-z]/g, ''), kept);
      }),
      runs(150),
    );
  });
});
