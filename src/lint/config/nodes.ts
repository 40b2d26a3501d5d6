import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Range, Span } from '../../text/index.ts';
import type { ConfigProblem } from './types.ts';

/** A configuration file is small; what is larger is not one. In UTF-16 units. */
const MAX_LENGTH = 1 << 18;

/** A YAML file being read: its root, and the problems found so far. */
export interface ConfigSource {
  readonly root: unknown;
  readonly problems: ConfigProblem[];
  /** Reports a problem at a node of the file. */
  report(node: unknown, message: string): void;
}

/** One entry of a map: key as text, nodes of key and value. */
export interface Entry {
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
}

/** Parses the YAML; scalars stay the text as typed, so that `uit`, `no` and `0123` mean what they say. */
export function readSource(text: string, file: string): ConfigSource {
  const lines = new LineCounter();
  const problems: ConfigProblem[] = [];
  const position = (offset: number) => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1) };
  };
  const range = ({ start, end }: Span): Range => ({ start: position(start), end: position(end) });
  if (text.length > MAX_LENGTH) {
    problems.push({
      file,
      range: range({ start: 0, end: 0 }),
      message: 'Het bestand is te groot voor een configuratie.',
    });
    return { root: null, problems, report: () => {} };
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  });
  for (const { pos, code } of document.errors) {
    problems.push({ file, range: range({ start: pos[0], end: pos[1] }), message: yamlMessage(code) });
  }
  const report = (node: unknown, message: string) => problems.push({ file, range: range(spanOf(node)), message });
  return { root: document.contents, problems, report };
}

/** The entries of a map node, or undefined for anything else. */
export function entriesOf(node: unknown): readonly Entry[] | undefined {
  if (!isMap(node)) return undefined;
  return node.items.map(({ key, value }: Pair) => ({ key: textOf(key) ?? '', keyNode: key, value }));
}

/** The text of a scalar, or undefined for anything else (an empty value included). */
export function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' && node.value !== '' ? node.value : undefined;
}

function spanOf(node: unknown): Span {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** The parser's errors in the words of the user. */
function yamlMessage(code: string): string {
  const known: Readonly<Record<string, string>> = {
    DUPLICATE_KEY: 'Deze sleutel staat er twee keer.',
    TAB_AS_INDENT: 'Hier springt een tab in; YAML kent alleen spaties.',
    BAD_INDENT: 'De inspringing klopt hier niet.',
    MISSING_CHAR: 'Hier ontbreekt een teken: een dubbele punt, aanhalingsteken of haakje.',
    MULTIPLE_DOCS: 'Het bestand bevat meer dan één document (---).',
  };
  return known[code] ?? 'Dit is geen geldige YAML.';
}
