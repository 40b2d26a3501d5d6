import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, Scalar, type YAMLError } from 'yaml';
import type { Span } from '../text/index.ts';
import { noAliases, quoteIt, SENTENCES, sentenceOf, tooDeep, tooLarge, twice } from './messages.ts';
import type { YamlEntry, YamlNode } from './nodes.ts';
import { type Parsed, parse } from './parse.ts';
import { Problems } from './problems.ts';

/** YAML that was read. */
export interface YamlReading {
  /** Absent where nothing is written, or what is written cannot be read at all. */
  readonly root?: YamlNode;
  /** What is wrong so far; who reads what the nodes say adds to it. */
  readonly problems: Problems;
  /** True when it is no YAML: what was read is a guess. */
  readonly isBroken: boolean;
}

/**
 * Reads a text of YAML: scalars are the text as typed, aliases are not followed, of a key that stands there twice the first counts.
 * Takes linear time and never throws: whatever is wrong is a problem at its place.
 * @param largest in UTF-16 units: a longer text is not read.
 */
export function readYaml(text: string, largest: number): YamlReading {
  const problems = new Problems();
  const unreadable = (at: number, message: string): YamlReading => {
    problems.report(lineOf(text, at), message, 'yaml');
    return { problems, isBroken: true };
  };
  if (text.length > largest) return unreadable(0, tooLarge(largest));
  // a lone CR is a line end to an editor but not to YAML; the replacement keeps all offsets
  const parsed = parse(text.replace(/\r(?!\n)/g, '\n'));
  if ('deepAt' in parsed) return unreadable(parsed.deepAt, tooDeep);
  return new Reader(text, problems).read(parsed);
}

class Reader {
  readonly #text: string;
  readonly #problems: Problems;
  /** Where each text between quotation marks begins, by where it ends. */
  readonly #quotes = new Map<number, number>();

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  read({ document: { contents, errors }, second }: Parsed): YamlReading {
    const found: [Span, () => string, 'yaml' | 'twice'][] = [];
    const report: Report = (span, message, kind) => found.push([span, message, kind]);
    const root = this.#node(contents, report);
    for (const error of errors) this.#problems.report(this.#placeOf(error), () => sentenceOf(error), 'yaml');
    if (second !== undefined) this.#problems.report(lineOf(this.#text, second), SENTENCES.MULTIPLE_DOCS, 'yaml');
    for (const [span, message, kind] of found) this.#problems.report(span, message, kind);
    const isEmpty = root.kind === 'text' && root.text === null;
    return {
      ...(!isEmpty && { root }),
      problems: this.#problems,
      isBroken: errors.length > 0 || second !== undefined,
    };
  }

  #node(node: ParsedNode | Node | null, report: Report): YamlNode {
    const span = spanOf(node);
    if (node === null) return { kind: 'text', text: null, span };
    if (isAlias(node)) {
      report(span, () => noAliases, 'yaml');
      return { kind: 'alias', span };
    }
    this.#checkMarks(node, span, report);
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.#node(item as Node, report)), span };
    if (isMap(node)) return { kind: 'map', entries: this.#entries(node.items as Pair[], report), span };
    return { kind: 'text', text: this.#scalar(node as Scalar, span), span };
  }

  #entries(pairs: readonly Pair[], report: Report): YamlEntry[] {
    const seen = new Set<string>();
    return pairs.flatMap((pair): YamlEntry[] => {
      const key = this.#node(pair.key as Node | null, report);
      // of '? sleutel' nothing is left, not even a place
      const { end } = key.span;
      const value: YamlNode =
        pair.value === null
          ? { kind: 'text', text: null, span: { start: end, end } }
          : this.#node(pair.value as Node, report);
      if (key.kind === 'list' || key.kind === 'map') report(key.span, () => SENTENCES.NON_STRING_KEY, 'yaml');
      if (key.kind !== 'text') return [];
      const name = key.text ?? '';
      if (seen.has(name)) {
        report(key.span, () => twice(name), 'twice');
        return [];
      }
      seen.add(name);
      return [{ key: name, keySpan: key.span, value }];
    });
  }

  #scalar({ value, type }: Scalar, span: Span): string | null {
    if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) this.#quotes.set(span.end, span.start);
    if (value === null || value === undefined || (value === '' && type === Scalar.PLAIN)) return null;
    return String(value);
  }

  /** '!Belangrijk' and the anchor of '&Co' would be lost without a word. */
  #checkMarks(node: Node, { start }: Span, report: Report): void {
    const { tag, anchor } = node as { tag?: string; anchor?: string };
    const sign =
      tag !== undefined && !tag.startsWith('tag:yaml.org,') ? '!' : isScalar(node) && anchor ? '&' : undefined;
    if (sign === undefined) return;
    let at = Math.max(0, this.#text.lastIndexOf(sign, start - 1));
    while (at > 0 && /\S/.test(this.#text.charAt(at - 1))) at--;
    report({ start: at, end: start }, () => quoteIt, 'yaml');
  }

  /** A quotation mark without its second is noticed at the end of the text: the problem belongs where it stands. */
  #placeOf({ pos, message }: YAMLError): Span {
    const start = Math.min(pos[0], this.#text.length);
    const quote = message.startsWith('Missing closing') ? this.#quotes.get(start) : undefined;
    if (quote !== undefined) return lineOf(this.#text, quote);
    return { start, end: Math.max(start, Math.min(pos[1], this.#text.length)) };
  }
}

type Report = (span: Span, message: () => string, kind: 'yaml' | 'twice') => void;

function spanOf(node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end: Math.max(start, end) };
}

/** From an offset to the end of its line. */
function lineOf(text: string, at: number): Span {
  const start = Math.min(at, text.length);
  const rest = /[\r\n]/.exec(text.slice(start, start + 1000));
  return { start, end: rest ? start + rest.index : Math.min(text.length, start + 1000) };
}
