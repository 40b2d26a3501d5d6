import type { Inline, Text } from '../../document/index.ts';
import { firstWhere, type Span } from '../../text/index.ts';
import type { OpenPlace } from '../letter.ts';

/** Text in one look with the stretch of the source that it was read from. */
export interface PlacedText {
  readonly inline: Text;
  readonly span: Span;
}

/** Makes the function that tells open places apart in the text that they stand in. */
export function openTeller(openPlaces: readonly OpenPlace[]): (piece: PlacedText) => Text[] {
  const sorted = [...openPlaces].sort((a, b) => a.span.start - b.span.start);
  return ({ inline, span }) => {
    const texts: Text[] = [];
    const { text } = inline;
    // an escape stands for another number of characters than it shows: it is open or not as a whole
    const whole = text.length !== span.end - span.start;
    let at = 0;
    const first = firstWhere(sorted.length, (index) => (sorted[index]?.span.end ?? 0) > span.start);
    for (let next = first; ; next++) {
      const place = sorted[next];
      if (!place || place.span.start >= span.end) break;
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

/** As many places are looked for of which those before were not found: a value may show them otherwise than they are written. */
const LOOKED_AHEAD = 8;

/** The lines of a value in which some texts are open; the texts stand in the order of the value. */
export function openLines(lines: readonly string[], places: readonly string[]): Inline[][] {
  let next = 0;
  return lines.map((line) => {
    const inlines: Inline[] = [];
    let at = 0;
    for (let one = next; one < Math.min(places.length, next + LOOKED_AHEAD); one++) {
      const place = places[one] ?? '';
      const start = place === '' ? -1 : line.indexOf(place, at);
      if (start < 0) continue;
      if (start > at) inlines.push({ type: 'text', text: line.slice(at, start) });
      inlines.push({ type: 'text', text: place, open: true });
      at = start + place.length;
      next = one + 1;
    }
    if (at < line.length) inlines.push({ type: 'text', text: line.slice(at) });
    return inlines;
  });
}
