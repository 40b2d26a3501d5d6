import assert from 'node:assert/strict';
import type { Letter } from '../../src/letter/index.ts';
import type { Finding } from '../../src/lint/index.ts';
import type { Span } from '../../src/text/index.ts';

/** Fails unless every span in a letter lies in its source. */
export function assertSpansInside(letter: Letter): void {
  const { sentences, flow, ...rest } = letter;
  const inside = insideOf(letter.source);
  walk(rest, 'letter', inside);
  for (const sentence of sentences) inside(sentence.span, 'sentence');
  for (const block of flow.blocks) {
    inside(block.source, 'block');
    assert.ok(block.flow.start <= block.flow.end && block.flow.end <= flow.text.length, 'block outside the flow');
    inside(flow.toSource(block.flow), 'block, from the flow');
  }
}

/** Fails unless the place, the evidence and the edits of every finding lie in the text. */
export function assertFindingsInside(findings: readonly Finding[], source: string): void {
  const inside = insideOf(source);
  for (const finding of findings) walk(finding, finding.rule, inside);
}

type Check = (span: Span, what: string) => void;

function insideOf(source: string): Check {
  return ({ start, end }, what) => {
    const good = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= source.length;
    assert.ok(good, `${what}: ${start}-${end} does not lie in a text of ${source.length}`);
  };
}

/** Looks for spans in plain data: whatever has a numeric start and end. */
function walk(value: unknown, what: string, check: Check): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, `${what}[${index}]`, check);
  } else if (value !== null && typeof value === 'object') {
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') check({ start, end }, what);
    for (const [key, item] of Object.entries(value)) walk(item, `${what}.${key}`, check);
  }
}
