import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Span } from '../../text/index.ts';
import type { FrontMatter, FrontMatterData, FrontMatterEntry, ReadProblem } from '../letter.ts';
import { endOfLine } from '../lines.ts';
import { type Fence, findFence, LARGEST_FRONT_MATTER } from './fence.ts';
import { noAliases, noKeys, notClosed, tooDeep, tooLong, twice, yamlMessage } from './messages.ts';

/** What stands at the head of a draft. */
export interface FrontMatterReading {
  /** Absent when the text does not begin with a fence. */
  readonly frontMatter?: FrontMatter;
  /** Where the letter itself begins: just after the second fence and its line end. */
  readonly bodyStart: number;
  readonly problems: readonly ReadProblem[];
}

const OPTIONS = {
  schema: 'failsafe',
  version: '1.2',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;
const DEEPEST = 12;
/** After an error each key is parsed by itself, but no more than so many. */
const MOST_CHUNKS = 200;
/** More problems than this help no one. */
const MOST_PROBLEMS = 50;

/**
 * Reads the YAML front matter at the start of `source` (a byte order mark may stand before it). Scalars are the strings as
 * typed. Never throws: YAML that does not parse gives a problem at its place; the keys are then read one by one, so that
 * one bad line costs no other key.
 */
export function readFrontMatter(source: string): FrontMatterReading {
  const fence = findFence(source);
  if (!fence) return { bodyStart: 0, problems: [] };
  const problems: ReadProblem[] = [];
  const ruler = { start: fence.span.start, end: fence.span.start + 3 };
  if (!fence.closed) problems.push({ kind: 'front-matter', span: ruler, message: notClosed });
  return { frontMatter: readFenced(source, fence, ruler, problems), bodyStart: fence.end, problems };
}

function readFenced(source: string, { span, body }: Fence, ruler: Span, problems: ReadProblem[]): FrontMatter {
  if (body.end - body.start > LARGEST_FRONT_MATTER) {
    problems.push({ kind: 'too-large', span: ruler, message: tooLong });
    return { span, body, entries: [], valid: false };
  }
  const reader = new YamlReader(source, problems);
  const whole = reader.parse(body);
  const entries = whole ?? reader.chunks(body);
  if (!whole) reader.pointAtCause();
  const blank = source
    .slice(body.start, body.end)
    .split(/[\r\n]/)
    .every((line) => /^\s*(?:#|$)/.test(line));
  if (whole?.length === 0 && !blank) problems.push({ kind: 'front-matter', span: body, message: noKeys });
  return { span, body, entries: withoutDoubles(entries, problems), valid: whole !== undefined };
}

class YamlReader {
  private readonly source: string;
  private readonly problems: ReadProblem[];
  /** The first key that does not parse by itself. */
  private broken: Span | undefined;

  constructor(source: string, problems: ReadProblem[]) {
    this.source = source;
    this.problems = problems;
  }

  /** The entries of a piece of YAML; undefined, and a problem, when it does not parse. */
  parse(piece: Span, report = true): FrontMatterEntry[] | undefined {
    // a lone CR is a line end to an editor but not to YAML; the replacement keeps all offsets
    const text = this.source.slice(piece.start, piece.end).replace(/\r(?!\n)/g, '\n');
    if (isTooDeep(text)) {
      if (report) this.problems.push({ kind: 'yaml', span: this.line(piece.start, piece.end), message: tooDeep });
      return undefined;
    }
    let document: Document.Parsed<ParsedNode>;
    try {
      document = parseDocument(text, OPTIONS);
    } catch {
      // the parser recurses: nesting thousands deep ends here
      if (report) this.problems.push({ kind: 'yaml', span: this.line(piece.start, piece.end), message: tooDeep });
      return undefined;
    }
    const error = document.errors[0];
    if (error) {
      if (report)
        this.problems.push({ kind: 'yaml', span: this.place(error.pos, piece), message: yamlMessage(error.code) });
      return undefined;
    }
    if (!isMap(document.contents)) return [];
    return document.contents.items.flatMap((pair) => this.entry(pair as Pair, piece.start));
  }

  /** Each top-level key by itself; one that does not parse keeps its text as it stands. */
  chunks(body: Span): FrontMatterEntry[] {
    const entries: FrontMatterEntry[] = [];
    for (const chunk of this.split(body).slice(0, MOST_CHUNKS)) {
      const parsed = this.parse(chunk, false);
      if (parsed && parsed.length > 0) entries.push(...parsed);
      else {
        entries.push(...this.rawEntry(chunk));
        this.broken ??= this.line(chunk.start, chunk.end);
      }
    }
    return entries;
  }

  /** The parser notices a quote that is never closed far below it: the problem belongs at the key where it was opened. */
  pointAtCause(): void {
    const at = this.problems.findIndex(({ kind }) => kind === 'yaml');
    const problem = this.problems[at];
    const span = this.broken;
    if (problem && span && problem.span.start > span.end) this.problems[at] = { ...problem, span };
  }

  private split(body: Span): Span[] {
    const chunks: { start: number; end: number }[] = [];
    for (let at = body.start; at < body.end; ) {
      const lineEnd = endOfLine(this.source, at, body.end);
      const next = Math.min(body.end, lineEnd + (this.source.startsWith('\r\n', lineEnd) ? 2 : 1));
      if (/^[\p{L}"'_]/u.test(this.source.slice(at, lineEnd))) chunks.push({ start: at, end: next });
      else {
        const last = chunks.at(-1);
        if (last) last.end = next;
      }
      at = next;
    }
    return chunks;
  }

  private rawEntry(chunk: Span): FrontMatterEntry[] {
    const lineEnd = endOfLine(this.source, chunk.start, chunk.end);
    const match = /^(["']?)([^:"']{1,60}?)\1\s*:(?:[ \t]+|$)/.exec(this.source.slice(chunk.start, lineEnd));
    if (!match?.[2]) return [];
    const valueStart = chunk.start + match[0].length;
    const text = this.source.slice(valueStart, lineEnd).trimEnd();
    const keySpan = { start: chunk.start, end: chunk.start + match[2].length + (match[1] ?? '').length * 2 };
    return [
      {
        key: match[2].trim(),
        keySpan,
        value: text === '' ? null : text,
        valueSpan: { start: valueStart, end: valueStart + text.length },
      },
    ];
  }

  private entry(pair: Pair, base: number): FrontMatterEntry[] {
    const { key, value } = pair as { key: Node | null; value: Node | null };
    if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return [];
    const keySpan = { start: base + key.range[0], end: base + key.range[1] };
    if (!value?.range || (isScalar(value) && scalar(value) === null)) {
      return [{ key: key.value, keySpan, value: null, valueSpan: this.emptyValue(keySpan.end) }];
    }
    const valueSpan = { start: base + value.range[0], end: this.trimmed(base + value.range[0], base + value.range[1]) };
    return [{ key: key.value, keySpan, value: this.data(value, base, 0), valueSpan }];
  }

  private data(node: unknown, base: number, depth: number): FrontMatterData {
    if (isScalar(node)) return scalar(node);
    if (isAlias(node) || depth > DEEPEST) {
      const range = (node as Node).range;
      const span = { start: base + (range?.[0] ?? 0), end: base + (range?.[1] ?? 0) };
      this.problems.push({ kind: 'yaml', span, message: isAlias(node) ? noAliases : tooDeep });
      return null;
    }
    if (isSeq(node)) return node.items.map((item) => this.data(item, base, depth + 1));
    if (!isMap(node)) return null;
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) =>
        isScalar(key) ? [[String(key.value), this.data(value, base, depth + 1)] as const] : [],
      ),
    );
  }

  /** Where a value would be typed: after the colon and the blank that follows it. */
  private emptyValue(keyEnd: number): Span {
    const end = endOfLine(this.source, keyEnd, this.source.length);
    const colon = this.source.indexOf(':', keyEnd);
    let at = colon >= 0 && colon < end ? colon + 1 : keyEnd;
    if (at < end && this.source.charAt(at) === ' ') at++;
    return { start: at, end: at };
  }

  private trimmed(start: number, end: number): number {
    let at = Math.max(start, end);
    while (at > start && /\s/.test(this.source.charAt(at - 1))) at--;
    return at;
  }

  private place([from, to]: readonly [number, number], piece: Span): Span {
    const start = Math.min(piece.start + from, piece.end);
    return { start, end: Math.max(start, Math.min(piece.start + to, piece.end)) };
  }

  private line(start: number, end: number): Span {
    return { start, end: endOfLine(this.source, start, end) };
  }
}

/** The parser's time grows with the square of the nesting; a letter's head nests three deep. */
const MOST_NESTED = 40;

/** True when brackets, or the marks of nested lists on one line, go deeper than any head of a letter. */
function isTooDeep(text: string): boolean {
  let brackets = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) brackets++;
    else if ((code === 93 || code === 125) && brackets > 0) brackets--;
    else if (code === 10) marks = 0;
    else if ((code === 45 || code === 63 || code === 58) && text.charCodeAt(i + 1) <= 32) marks++;
    if (brackets > MOST_NESTED || marks > MOST_NESTED) return true;
  }
  return false;
}

/** The string as typed; null for a key without a value. */
function scalar(node: {
  readonly value: unknown;
  readonly type?: unknown;
  readonly range?: readonly number[] | null;
}): string | null {
  if (node.value === null || node.value === undefined) return null;
  if (node.value === '' && node.type === 'PLAIN') return null;
  return String(node.value);
}

/** The first entry of each key; a problem at every other. */
function withoutDoubles(entries: readonly FrontMatterEntry[], problems: ReadProblem[]): FrontMatterEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ key, keySpan }) => {
    if (!seen.has(key)) return seen.add(key);
    if (problems.length < MOST_PROBLEMS) problems.push({ kind: 'front-matter', span: keySpan, message: twice(key) });
    return false;
  });
}
