import assert from 'node:assert/strict';
import { canonicalId } from '../../src/citation/index.ts';
import { type Letter, readLetter } from '../../src/letter/index.ts';
import type { Finding } from '../../src/lint/index.ts';
import { applyEdits, overlaps, type Span, type TextEdit } from '../../src/text/index.ts';

/**
 * Fails unless the fix of a finding keeps its promise: nothing outside its edits changes, the finding is gone, and every
 * field of the head and every reference that the edits leave alone reads as before.
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
  const after = readLetter(text);
  const cited = citationsOutside(
    before,
    edits.map(({ span }) => span),
  ).map(({ span, ids }) => ({ span: moved(span), ids }));
  assert.deepEqual(citationsOutside(after, written), cited, `${finding.rule}: its fix changes what is cited elsewhere`);
  for (const [field, value] of Object.entries(before.header)) {
    // a page number goes with its page header
    if (field === 'pagina' || edits.some(({ span }) => meets(span, value.span))) continue;
    const now = after.header[field as keyof Letter['header']]?.value;
    assert.equal(now, value.value, `${finding.rule}: its fix changes the field ${field}`);
  }
}

/** The references of a letter that do not meet one of the spans: where they stand, and what they denote. */
function citationsOutside({ citations }: Letter, spans: readonly Span[]): { span: Span; ids: string[] }[] {
  return citations
    .filter(({ span }) => !spans.some((edit) => meets(edit, span)))
    .map(({ span, targets }) => ({ span, ids: targets.map(canonicalId) }));
}

/** True for spans that overlap, and for text written right against a span: that may well belong to it. */
function meets(edit: Span, span: Span): boolean {
  return overlaps(edit, span) || edit.end === span.start || edit.start === span.end;
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
