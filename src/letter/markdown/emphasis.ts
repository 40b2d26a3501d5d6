import type { Span } from '../../text/index.ts';

/**
 * The offsets of emphasis marks that pair up within the block; a lone asterisk or underscore stays text. A mark opens when
 * text follows it and closes when text precedes it; an underscore inside a word does neither.
 */
export function pairedEmphasis(source: string, lines: readonly Span[]): ReadonlySet<number> {
  const paired = new Set<number>();
  const first = lines[0]?.start ?? 0;
  if (!/[*_]/.test(source.slice(first, lines[lines.length - 1]?.end ?? first))) return paired;
  const openMarks = new Map<string, number[]>([
    ['*', []],
    ['_', []],
  ]);
  for (const { start, end } of lines) {
    for (let at = start; at < end; at++) {
      const mark = source.charAt(at);
      if (mark === '\\') at++;
      const stack = openMarks.get(mark);
      if (!stack) continue;
      const { opens, closes } = flanks(source, at, start, end, mark);
      const opener = closes ? stack.pop() : undefined;
      if (opener !== undefined) paired.add(opener).add(at);
      else if (opens) stack.push(at);
    }
  }
  return paired;
}

function flanks(
  source: string,
  at: number,
  start: number,
  end: number,
  mark: string,
): { opens: boolean; closes: boolean } {
  let before = at - 1;
  let after = at + 1;
  while (before >= start && source.charAt(before) === mark && at - before < 8) before--;
  while (after < end && source.charAt(after) === mark && after - at < 8) after++;
  const left = before < start ? ' ' : source.charAt(before);
  const right = after >= end ? ' ' : source.charAt(after);
  const word = /[\p{L}\p{N}]/u;
  const inWord = mark === '_' && word.test(left) && word.test(right);
  const isSpace = (character: string) => /\s/.test(character);
  return { opens: !isSpace(right) && !inWord, closes: !isSpace(left) && !inWord };
}
