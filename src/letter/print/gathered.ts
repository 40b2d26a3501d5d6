import { createFlowBuilder, type Flow, type FlowBuilder, type Span } from '../../text/index.ts';
import type { FieldEntry } from '../letter.ts';
import type { Line } from '../lines.ts';
import { SOFT_HYPHEN } from './hyphens.ts';

/** The subject is running text too: references and dates in it count. */
export function addBetreft(source: string, builder: FlowBuilder, fields: readonly FieldEntry[]): void {
  for (const { field, value, lines = [value.span] } of fields) {
    if (field !== 'betreft' || value.value === null) continue;
    builder.block('header');
    for (const line of lines) {
      const isSoft = source.charAt(line.end - 1) === SOFT_HYPHEN;
      builder.add(isSoft ? { start: line.start, end: line.end - 1 } : line);
      if (!isSoft) builder.blank({ start: line.end, end: line.end });
    }
  }
}

/** The text of page furniture as a flow of its own, a block a line: references in it are no citations of the letter. */
export function lineFlow(source: string, lines: readonly Line[]): Flow {
  const builder = createFlowBuilder(source);
  for (const line of lines) {
    builder.block('header');
    builder.add(line);
  }
  return builder.build();
}

/** In the order of the source. */
export function sortByStart<T extends { readonly span: Span }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.span.start - b.span.start);
}

/** In the order of the source, a field at its label or its value, whichever stands first. */
export function sortFields(fields: readonly FieldEntry[]): FieldEntry[] {
  const at = ({ value }: FieldEntry) =>
    Math.min(value.span.start, value.label === '' ? value.span.start : value.labelSpan.start);
  return [...fields].sort((a, b) => at(a) - at(b));
}
