import type { Inline, Text } from '../../document/index.ts';
import type { Span } from '../../text/index.ts';
import type { Letter, OpenPlace } from '../letter.ts';

/** Text in one look with the stretch of the source that it was read from. */
export interface PlacedText {
  readonly inline: Text;
  readonly span: Span;
}

/** Makes the function that tells the open places of a letter apart in its text. */
export function openTeller({ openPlaces }: Letter): (piece: PlacedText) => Text[] {
  const sorted = [...openPlaces].sort((a, b) => a.span.start - b.span.start);
  return ({ inline, span }) => {
    const own = sorted.slice(firstEndingAfter(sorted, span.start));
    const texts: Text[] = [];
    const { text } = inline;
    // an escape stands for another number of characters than it shows: it is open or not as a whole
    const whole = text.length !== span.end - span.start;
    let at = 0;
    for (const place of own) {
      if (place.span.start >= span.end) break;
      const from = whole ? 0 : Math.max(at, place.span.start - span.start);
      const to = whole ? text.length : Math.min(text.length, place.span.end - span.start);
      if (from > at) texts.push({ ...inline, text: text.slice(at, from) });
      if (to > from) texts.push({ ...inline, text: text.slice(from, to), open: true });
      at = Math.max(at, to);
    }
    if (at < text.length) texts.push({ ...inline, text: text.slice(at) });
    return texts;
  };
}

/** The index of the first place that ends after an offset. */
function firstEndingAfter(places: readonly OpenPlace[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line of a value in which some texts are open. */
export function openIn(line: string, places: readonly string[]): Inline[] {
  const next = places
    .map((place) => ({ place, at: place === '' ? -1 : line.indexOf(place) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.place.length - a.place.length)[0];
  if (!next) return line === '' ? [] : [{ type: 'text', text: line }];
  const { place, at } = next;
  return [
    ...(at > 0 ? [{ type: 'text', text: line.slice(0, at) } as const] : []),
    { type: 'text', text: place, open: true },
    ...openIn(line.slice(at + place.length), places),
  ];
}
