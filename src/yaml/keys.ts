import { endOfLine, type Span } from '../text/index.ts';
import { entriesOf, itemsOf, type YamlEntry, type YamlNode } from './nodes.ts';
import { Problems, type YamlProblem } from './problems.ts';
import { readYaml } from './read.ts';

/** What a key can hold: a text is always as it is typed, and null stands where nothing is written. */
export type YamlValue = string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A key at the top of a text, with its value and the places of both. */
export interface YamlKey {
  readonly key: string;
  /** Quotation marks included. */
  readonly keySpan: Span;
  readonly value: YamlValue;
  /** Without the spaces around it; where nothing is written, the place where it would be typed. */
  readonly valueSpan: Span;
}

/** The keys of a text, with their values. */
export interface KeysReading {
  readonly keys: readonly YamlKey[];
  /** False when the YAML does not parse as a whole. */
  readonly valid: boolean;
  /** True when something is written, but no keys. */
  readonly hasNoKeys: boolean;
  readonly problems: readonly YamlProblem[];
}

/** After an error each key is parsed by itself, but no more keys than this. */
const MOST_CHUNKS = 200;

/** Reads the keys between two places of a text. Where the YAML does not parse as a whole, one bad line costs no other key. */
export function readKeys(source: string, body: Span): KeysReading {
  const reader = new KeyReader(source);
  const { keys, isBroken, isGuess, hasNoKeys, problems } = reader.parse(body);
  return isBroken ? reader.keyByKey(body, problems, isGuess) : { keys, valid: true, hasNoKeys, problems };
}

class KeyReader {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  parse(piece: Span) {
    const text = this.#source.slice(piece.start, piece.end);
    const { root, problems, isBroken } = readYaml(text, text.length);
    const keys = isBroken ? [] : (entriesOf(root) ?? []).map((entry) => this.#keyOf(entry, piece.start));
    return {
      keys,
      isBroken,
      // of what is nested too deep nothing is read: it is told at the very place
      isGuess: isBroken && root !== undefined,
      hasNoKeys: root !== undefined && root.kind !== 'map',
      problems: problems.all().map((problem) => ({ ...problem, span: moved(problem.span, piece.start) })),
    };
  }

  /** Each top-level key by itself; one that does not parse keeps its text as it stands. */
  keyByKey(body: Span, [whole]: readonly YamlProblem[], isGuess: boolean): KeysReading {
    const keys: YamlKey[] = [];
    const problems = new Problems();
    let broken: Span | undefined;
    for (const chunk of this.#split(body).slice(0, MOST_CHUNKS)) {
      const { keys: read, isBroken, problems: found } = this.parse(chunk);
      if (!isBroken) for (const { span, message, kind } of found) problems.report(span, message, kind);
      if (read.length > 0) keys.push(...read);
      else {
        keys.push(...this.#rawKey(chunk));
        broken ??= { start: chunk.start, end: endOfLine(this.#source, chunk.start, chunk.end) };
      }
    }
    // what the parser notices far below belongs at the key where it began; what follows from it would only confuse
    const cause = isGuess && whole && broken && whole.span.start > broken.end ? { ...whole, span: broken } : whole;
    const once = withoutDoubles(keys, problems);
    return { keys: once, valid: false, hasNoKeys: false, problems: [...(cause ? [cause] : []), ...problems.all()] };
  }

  #split(body: Span): Span[] {
    const chunks: { start: number; end: number }[] = [];
    for (let at = body.start; at < body.end; ) {
      const lineEnd = endOfLine(this.#source, at, body.end);
      const next = Math.min(body.end, lineEnd + (this.#source.startsWith('\r\n', lineEnd) ? 2 : 1));
      if (/^[\p{L}"'_]/u.test(this.#source.slice(at, lineEnd))) chunks.push({ start: at, end: next });
      else {
        const last = chunks.at(-1);
        if (last) last.end = next;
      }
      at = next;
    }
    return chunks;
  }

  #rawKey(chunk: Span): YamlKey[] {
    const lineEnd = endOfLine(this.#source, chunk.start, chunk.end);
    const match = /^(["']?)([^:"']{1,60}?)\1\s*:(?:[ \t]+|$)/.exec(this.#source.slice(chunk.start, lineEnd));
    if (!match?.[2]) return [];
    const valueStart = chunk.start + match[0].length;
    const text = this.#source.slice(valueStart, lineEnd).trimEnd();
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

  #keyOf({ key, keySpan: place, value }: YamlEntry, base: number): YamlKey {
    const keySpan = moved(place, base);
    const data = dataOf(value);
    const valueSpan =
      value.kind === 'text' && data === null ? this.#emptyValue(keySpan.end) : this.#trimmed(moved(value.span, base));
    return { key, keySpan, value: data, valueSpan };
  }

  /** Where a value would be typed: after the colon and the space that follows it. */
  #emptyValue(keyEnd: number): Span {
    const end = endOfLine(this.#source, keyEnd, this.#source.length);
    const colon = this.#source.indexOf(':', keyEnd);
    let at = colon >= 0 && colon < end ? colon + 1 : keyEnd;
    if (at < end && this.#source.charAt(at) === ' ') at++;
    return { start: at, end: at };
  }

  #trimmed({ start, end }: Span): Span {
    let at = end;
    while (at > start && /\s/.test(this.#source.charAt(at - 1))) at--;
    return { start, end: at };
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function dataOf(node: YamlNode): YamlValue {
  if (node.kind === 'text') return node.text;
  const items = itemsOf(node);
  if (items) return items.map(dataOf);
  const entries = entriesOf(node);
  return entries ? Object.fromEntries(entries.map(({ key, value }) => [key, dataOf(value)])) : null;
}

/** The first of each key; a problem at every other. */
function withoutDoubles(keys: readonly YamlKey[], problems: Problems): YamlKey[] {
  const seen = new Set<string>();
  return keys.filter(({ key, keySpan }) => {
    if (!seen.has(key)) return seen.add(key);
    problems.reportTwice(keySpan, key);
    return false;
  });
}
