import { hyphenAtEnd } from '../../dutch/index.ts';
import { type FlowBuilder, firstFrom, type Span } from '../../text/index.ts';
import type { Line } from '../lines.ts';

/** To what the lines of print are added. */
type FlowText = Pick<FlowBuilder, 'add' | 'blank'>;

const LONGEST_WORD = 60;

/** Up to this many joined words are looked up by search; more by one pass over the words of the letter. */
const FEW = 16;

/**
 * Makes the emitter for printed text. A hyphen at the end of a line stays, with a space, before en, of, dan wel, tot, t/m;
 * stays without one beside a capital or figure ("NOVI-⏎gebieden"); else it goes only when the joined word occurs elsewhere in the letter.
 * `cuts` are stretches inside lines that are no text (marks of footnotes), in order.
 */
export function printEmitter(
  source: string,
  cuts: readonly Span[] = [],
): (lines: readonly Line[], flow: FlowText) => void {
  const occurs = wordFinder(source);
  return (lines, flow) => {
    const builder = hasCut(cuts, lines) ? cutting(flow, cuts) : flow;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      const next = lines[i + 1];
      if (!line) continue;
      const last = line.text.charCodeAt(line.text.length - 1);
      if (!next) builder.add(line);
      else if (last === SOFT_HYPHEN.charCodeAt(0)) builder.add({ start: line.start, end: line.end - 1 });
      else if ((last === 45 || last === 0x2010) && /[\p{L}\p{N}].$/u.test(line.text.slice(-3))) {
        addHyphenated(builder, line, next, occurs);
      } else {
        builder.add(line);
        builder.blank({ start: line.end, end: next.start });
      }
    }
  };
}

/** Where a word may break; it shows only where the line ends. */
export const SOFT_HYPHEN = '\u00ad';

function hasCut(cuts: readonly Span[], lines: readonly Line[]): boolean {
  const cut = cuts[firstFrom(cuts, lines[0]?.start ?? 0)];
  return cut !== undefined && cut.start < (lines.at(-1)?.end ?? 0);
}

/** A builder that leaves the cuts out of what is added. */
function cutting(builder: FlowText, cuts: readonly Span[]): FlowText {
  const add = ({ start, end }: Span) => {
    let at = start;
    for (let i = firstFrom(cuts, start); i < cuts.length; i++) {
      const cut = cuts[i];
      if (!cut || cut.start >= end) break;
      builder.add({ start: at, end: cut.start });
      at = Math.min(cut.end, end);
    }
    builder.add({ start: at, end });
  };
  return { ...builder, add };
}

function addHyphenated(builder: FlowText, line: Line, next: Line, occurs: (word: string) => boolean): void {
  const hyphen = hyphenAtEnd(line.text, next.text);
  if (hyphen === 'apart') {
    builder.add(line);
    builder.blank({ start: line.end, end: next.start });
    return;
  }
  const before = /[\p{L}\p{N}]+(?=.$)/u.exec(line.text.slice(-LONGEST_WORD))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]+/u.exec(next.text.slice(0, LONGEST_WORD))?.[0] ?? '';
  const stays = hyphen === 'stays' || !occurs(before + after);
  builder.add(stays ? line : { start: line.start, end: line.end - 1 });
}

/** Tells whether a word occurs in the source; linear in all, however many words are asked. */
function wordFinder(source: string): (word: string) => boolean {
  const asked = new Map<string, boolean>();
  let words: Set<string> | undefined;
  return (word) => {
    const key = word.toLowerCase();
    const known = asked.get(key);
    if (known !== undefined) return known;
    let found: boolean;
    if (asked.size < FEW) found = source.includes(word) || source.includes(key);
    else {
      words ??= new Set(source.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
      found = words.has(key);
    }
    asked.set(key, found);
    return found;
  };
}
