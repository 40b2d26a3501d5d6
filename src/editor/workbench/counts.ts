import type { Severity } from '../../lint/index.ts';

/** How a count is called, heaviest first; info and hint are one for the reader. */
const NAMES: readonly (readonly [readonly Severity[], one: string, more: string])[] = [
  [['error'], 'fout', 'fouten'],
  [['warning'], 'waarschuwing', 'waarschuwingen'],
  [['info', 'hint'], 'opmerking', 'opmerkingen'],
];

/** "2 fouten, 1 waarschuwing, 3 opmerkingen"; "niets gevonden" where there is nothing. */
export function describeCounts(severities: readonly Severity[]): string {
  const parts = NAMES.flatMap(([kinds, one, more]) => {
    const count = severities.filter((severity) => kinds.includes(severity)).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return parts.length > 0 ? parts.join(', ') : 'niets gevonden';
}
