import { type Fields, textOf } from './values.ts';

/** A row of a dossier: its id, and what gives its number and suffix. */
export interface NumberedRow {
  readonly source: string;
  readonly number: unknown;
  /** False where the row has no field for a suffix at all; one that is null or empty says that there is no suffix. */
  readonly saysSuffix: boolean;
}

/**
 * The ids of the dossiers that cannot be told apart: they share a number, and nothing says which of them has a suffix. A service that
 * leaves the field out would have a chapter of the budget taken for the dossier itself.
 */
export function alikeIn(rows: readonly NumberedRow[]): ReadonlySet<string> {
  const byNumber = new Map<string, Set<string>>();
  for (const { source, number, saysSuffix } of rows) {
    const written = textOf(number);
    if (written === undefined || saysSuffix) continue;
    byNumber.set(written, (byNumber.get(written) ?? new Set()).add(source));
  }
  return new Set([...byNumber.values()].filter(({ size }) => size > 1).flatMap((sources) => [...sources]));
}

/** True when a row has a field with this name, whatever its value. */
export function says(fields: Fields, name: string): boolean {
  return fields[name] !== undefined;
}
