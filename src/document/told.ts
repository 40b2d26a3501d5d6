import type { Remarks } from './blocks.ts';

/** More than this many parts that were left out are only counted. */
const MOST_NAMED = 5;

/**
 * What is not as the file has it in the text that was read from it, to stand right behind 'gelezen': ' met 3 wijzigingen aanvaard;
 * weggelaten: 2 opmerkingen, macro’s'. '' where there is nothing to tell.
 */
export function tellRemarks({ changes, comments, hidden, macros, leftOut }: Remarks): string {
  const other = [...new Set(leftOut)];
  const without = [
    ...counted(comments, 'opmerking', 'opmerkingen'),
    ...counted(hidden, 'stuk verborgen tekst', 'stukken verborgen tekst'),
    ...(macros ? ['macro’s'] : []),
    ...other.slice(0, MOST_NAMED),
    ...counted(other.length - MOST_NAMED, 'ander onderdeel', 'andere onderdelen'),
  ];
  const [accepted] = counted(changes, 'wijziging', 'wijzigingen');
  return `${accepted ? ` met ${accepted} aanvaard` : ''}${without.length > 0 ? `; weggelaten: ${without.join(', ')}` : ''}`;
}

function counted(count: number, one: string, more: string): string[] {
  return count <= 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}
