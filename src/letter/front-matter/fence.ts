import { endOfLine, type Span } from '../../text/index.ts';

/** Where the front matter of a draft stands. */
export interface Fence {
  /** From the first '---' to just after the second, its line end not included. */
  readonly span: Span;
  /** The YAML between the fences: from the line after the first to the start of the second. */
  readonly body: Span;
  /** Where the letter itself starts. */
  readonly end: number;
  /** False when the second fence is missing; then the body holds the lines that look like keys. */
  readonly closed: boolean;
}

/** Longer front matter is not read as such: it is a text that happens to have two rulers. */
export const LARGEST_FRONT_MATTER = 65_536;

const KEY_LINE = /^(?:["']?[\p{L}_][\p{L}\p{N} _.-]{0,60}["']?\s*:(?:\s|$)|#|\s+\S|- )/u;

/** Finds the fences: '---' on the first line (after a byte order mark), and the next line that is '---' or '...'. */
export function findFence(source: string): Fence | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!source.startsWith('---', start)) return undefined;
  const firstEnd = endOfLine(source, start, Math.min(source.length, start + 200));
  if (source.slice(start + 3, firstEnd).trim() !== '') return undefined;
  const bodyStart = afterLineEnd(source, firstEnd);
  let keys = bodyStart;
  let inKeys = true;
  let seenKey = false;
  for (let at = bodyStart; at < source.length || at === bodyStart; ) {
    const lineEnd = endOfLine(source, at, source.length);
    const line = source.slice(at, lineEnd);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) {
      return {
        span: { start, end: at + 3 },
        body: { start: bodyStart, end: at },
        end: afterLineEnd(source, lineEnd),
        closed: true,
      };
    }
    if (inKeys && (KEY_LINE.test(line) || (line.trim() === '' && !seenKey))) {
      seenKey ||= /^[\p{L}"']/u.test(line);
      keys = afterLineEnd(source, lineEnd);
    } else inKeys = false;
    if (at - bodyStart > LARGEST_FRONT_MATTER * 4 || lineEnd >= source.length) break;
    at = afterLineEnd(source, lineEnd);
  }
  if (!seenKey) return undefined;
  return {
    span: { start, end: trimEnd(source, bodyStart, keys) },
    body: { start: bodyStart, end: keys },
    end: keys,
    closed: false,
  };
}

function afterLineEnd(source: string, at: number): number {
  if (at >= source.length) return source.length;
  return at + (source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1);
}

function trimEnd(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(source.charAt(end - 1))) end--;
  return end;
}
