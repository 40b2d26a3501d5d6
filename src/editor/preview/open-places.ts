import type { StateCore, Token } from './markdown-it.ts';
import type { PlaceOnLine } from './page.ts';

type MakeToken = StateCore['Token'];

/** Stands for what is no text: no open place goes through it. */
const WALL = '\0';

/**
 * Marks what is still to be filled in. Markdown says of a text only on which lines it stands: the places of those lines are looked for in
 * their order.
 */
export function markOpenPlaces(tokens: readonly Token[], places: readonly PlaceOnLine[], Make: MakeToken): void {
  let next = 0;
  let lines: readonly [number, number] = [0, 0];
  for (const token of tokens) {
    // the cells of a table have the lines of their row
    if (token.map) lines = token.map;
    if (token.type !== 'inline' || !token.children) continue;
    while ((places[next]?.line ?? Number.POSITIVE_INFINITY) < lines[0]) next++;
    const own: string[] = [];
    for (let at = next; (places[at]?.line ?? Number.POSITIVE_INFINITY) < lines[1]; at++)
      own.push(places[at]?.text ?? '');
    if (own.length > 0) token.children = withMarks(token.children, own, Make);
  }
}

/** A stretch of the text of some tokens. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The tokens with a mark around each of these texts, as far as they are found, one behind the other. */
function withMarks(children: readonly Token[], texts: readonly string[], Make: MakeToken): Token[] {
  const stretches = stretchesOf(children.map(textOf).join(''), texts);
  if (stretches.length === 0) return [...children];
  const result: Token[] = [];
  let at = 0;
  let next = 0;
  for (const child of children) {
    const end = at + textOf(child).length;
    while (endOf(stretches[next]) <= at) next++;
    let last = next;
    while (startOf(stretches[last]) < end) last++;
    if (child.type === 'text') result.push(...cut(child, at, stretches.slice(next, last), Make));
    else result.push(child);
    at = end;
  }
  return result;
}

const startOf = (stretch: Stretch | undefined) => stretch?.start ?? Number.POSITIVE_INFINITY;
const endOf = (stretch: Stretch | undefined) => stretch?.end ?? Number.POSITIVE_INFINITY;

function textOf({ type, content }: Token): string {
  if (type === 'text') return content;
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  return type.endsWith('_open') || type.endsWith('_close') ? '' : WALL;
}

/** Where the texts stand, one behind the other. */
function stretchesOf(text: string, places: readonly string[]): Stretch[] {
  const spaced = text.replace(/\s/g, ' ');
  const stretches: Stretch[] = [];
  let from = 0;
  for (const place of places) {
    const start = placeAt(spaced, place, from);
    if (start < 0) continue;
    from = start + place.length;
    stretches.push({ start, end: from });
  }
  return stretches;
}

/** Where a place stands that is no piece of a longer word; -1 where it does not. */
function placeAt(text: string, place: string, from: number): number {
  let at = text.indexOf(place, from);
  while (at >= 0 && (isInWord(text, at) || isInWord(text, at + place.length))) at = text.indexOf(place, at + 1);
  return at;
}

/** True where the characters on both sides are of one word. */
function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** A token of text that begins at `start`, in pieces: what lies in a stretch between marks. */
function cut(token: Token, start: number, stretches: readonly Stretch[], Make: MakeToken): Token[] {
  const pieces: Token[] = [];
  const end = start + token.content.length;
  const add = (from: number, to: number) => {
    if (to <= from) return;
    const piece = new Make('text', '', 0);
    piece.content = token.content.slice(from - start, to - start);
    pieces.push(piece);
  };
  let at = start;
  for (const stretch of stretches) {
    const from = Math.max(at, stretch.start);
    const to = Math.min(end, stretch.end);
    add(at, from);
    const open = new Make('briefwijzer_place_open', 'mark', 1);
    open.attrSet('class', 'briefwijzer-open');
    pieces.push(open);
    add(from, to);
    pieces.push(new Make('briefwijzer_place_close', 'mark', -1));
    at = to;
  }
  add(at, end);
  return pieces;
}
