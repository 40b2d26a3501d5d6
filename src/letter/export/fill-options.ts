import type { FillOptions } from '../../document/index.ts';
import { openPlace } from '../../dutch/index.ts';
import { type FieldRow, HEAD_FIELDS } from '../head/table.ts';

/** What whoever fills a template must know of letters: every label of a field of the head is a name of it, and how open places are written. */
export function fillOptions(): FillOptions {
  const rows: readonly FieldRow[] = Object.values(HEAD_FIELDS);
  const alsoCalled = new Map(rows.flatMap(({ key, labels }) => labels.map((label) => [label, key] as const)));
  return { alsoCalled, openPlace };
}
