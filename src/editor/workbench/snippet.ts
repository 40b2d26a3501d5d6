/** An open place as the letter writes it: `[…kenmerk…]`. */
const OPEN_PLACE = /\[…[^\]\r\n…]{0,80}…\]/g;

/**
 * A text as a snippet in which every open place is a tab stop, selected as it stands. The stops are numbered after `before`: two
 * pieces of one edit with the same number would mirror each other.
 * @returns undefined for a text without an open place.
 */
export function toSnippet(text: string, before = 0): string | undefined {
  let stop = before;
  let result = '';
  let done = 0;
  for (const { 0: place, index } of text.matchAll(OPEN_PLACE)) {
    result += `${escapeSnippet(text.slice(done, index))}\${${++stop}:${escapeSnippet(place)}}`;
    done = index + place.length;
  }
  return stop === before ? undefined : result + escapeSnippet(text.slice(done));
}

/** How many open places a text has. */
export function countOpenPlaces(text: string): number {
  return text.match(OPEN_PLACE)?.length ?? 0;
}

/** A text as it must stand in a snippet to come out as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
