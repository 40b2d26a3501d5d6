import assert from 'node:assert/strict';
import { canonicalId } from '../../src/citation/index.ts';
import { type Letter, readLetter } from '../../src/letter/index.ts';
import type { Finding } from '../../src/lint/index.ts';
import { applyEdits, overlaps, type Span, type TextEdit } from '../../src/text/index.ts';

/**
 * Fails unless the fix of a finding keeps its promise: nothing outside its edits changes, the finding is gone, and every
 * field and reference that the edits leave alone reads as before.
 * @param check gives the findings of a text.
 */
export function assertFixKeepsPromise(
  before: Letter,
  finding: Finding,
  check: (text: string) => readonly Finding[],
): void {
  const edits = sorted(finding.fix?.edits ?? []);
  const text = applyEdits(before.source, edits);
  const written = writtenSpans(edits);
  assertSameOutside(before.source, text, edits, written);
  const moved = (span: Span) => ({ start: move(span.start, edits), end: move(span.end, edits) });
  const still = check(text).find(
    ({ rule, message, span }) =>
      rule === finding.rule && message === finding.message && overlaps(span, moved(finding.span)),
  );
  assert.equal(still, undefined, `${finding.rule}: the finding is still there after its fix`);
  const expected = readings(
    before,
    edits.map(({ span }) => span),
  ).map(({ span, reads }) => ({ span: moved(span), reads }));
  assert.deepEqual(readings(readLetter(text), written), expected, `${finding.rule}: its fix changes what else is read`);
}

interface Reading {
  readonly span: Span;
  readonly reads: string;
}

/** What is read in a letter, field by field and reference by reference, where it does not meet one of the spans. */
function readings({ fields, citations }: Letter, except: readonly Span[]): Reading[] {
  const all = [
    ...fields.map(({ field, value }) => ({ span: value.span, reads: `${field}: ${value.value}` })),
    ...citations.map(({ span, targets }) => ({ span, reads: targets.map(canonicalId).join(' ') })),
  ];
  return all.filter(({ span }) => !except.some((edit) => overlaps(edit, span) || meets(edit, span)));
}

/** Text written right against a span may well belong to it. */
function meets(edit: Span, span: Span): boolean {
  return edit.end === span.start || edit.start === span.end;
}

function sorted(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where the new texts of the edits stand in the text after them. */
function writtenSpans(edits: readonly TextEdit[]): Span[] {
  let shift = 0;
  return edits.map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { start, end: start + newText.length };
  });
}

function assertSameOutside(before: string, after: string, edits: readonly TextEdit[], written: readonly Span[]): void {
  const outside = (text: string, spans: readonly Span[]) => {
    const ends = [0, ...spans.map(({ end }) => end)];
    return ends.map((end, index) => text.slice(end, spans[index]?.start));
  };
  const spans = edits.map(({ span }) => span);
  assert.deepEqual(outside(after, written), outside(before, spans), 'text outside the edits has changed');
}

/** Where an offset of the old text stands in the new one; an offset inside an edit goes to the end of what was written. */
function move(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const { span, newText } of edits) {
    if (span.start >= offset && span.end > span.start) break;
    if (span.start > offset) break;
    shift += newText.length - (Math.min(span.end, offset) - span.start);
  }
  return offset + shift;
}
