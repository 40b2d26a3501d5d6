import { isCollection, isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import type { Span } from '../text/index.ts';
import type { FrontMatter, FrontMatterData, FrontMatterEntry, ReadProblem } from './letter.ts';
import { endOfLine } from './lines.ts';

/** What stands at the head of a draft. */
export interface FrontMatterReading {
  /** Absent when the text does not begin with a fence. */
  readonly frontMatter?: FrontMatter;
  /** Where the body begins: just after the second fence and its line end. */
  readonly bodyStart: number;
  readonly problems: readonly ReadProblem[];
}

/** More than this is no head of a letter; it is not parsed. In UTF-16 units. */
const MOST_FRONT_MATTER = 64 * 1024;

/** Aliases make small YAML large ("YAML bombs"); a letter's head needs none. */
const NO_ALIASES = 'Aliassen (*naam) zijn niet toegestaan in de voorbladgegevens.';

/**
 * Reads the YAML front matter at the start of `source` (a byte order mark may stand before it). Scalars are the strings as
 * typed. Never throws: what is wrong is a problem at its place, and the keys before it are still read.
 */
export function readFrontMatter(source: string): FrontMatterReading {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const firstEnd = endOfLine(source, start, source.length);
  if (!/^---[ \t]*$/.test(source.slice(start, Math.min(firstEnd, start + 80)))) return { bodyStart: 0, problems: [] };
  const bodyFrom = nextLine(source, firstEnd);
  const fence = findFence(source, bodyFrom);
  if (fence) return parsed(source, { start, end: fence.after }, { start: bodyFrom, end: fence.start }, []);
  const looksLikeYaml = /^[\w-]+[ \t]*:/.test(source.slice(bodyFrom, bodyFrom + 80));
  if (!looksLikeYaml) return { bodyStart: 0, problems: [] };
  const end = endOfKeys(source, bodyFrom);
  const problem: ReadProblem = {
    kind: 'front-matter',
    span: { start, end: firstEnd },
    message: 'De voorbladgegevens zijn niet afgesloten: zet een regel met --- onder de laatste sleutel.',
  };
  return parsed(source, { start, end }, { start: bodyFrom, end }, [problem]);
}

function nextLine(source: string, lineEnd: number): number {
  if (lineEnd >= source.length) return source.length;
  return lineEnd + (source.charCodeAt(lineEnd) === 13 && source.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
}

/** The closing fence: a line of `---` or `...`. */
function findFence(source: string, from: number): { start: number; after: number } | undefined {
  for (let start = from; start < source.length; ) {
    const end = endOfLine(source, start, source.length);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(source.slice(start, Math.min(end, start + 80)))) {
      return { start, after: nextLine(source, end) };
    }
    start = nextLine(source, end);
  }
  return undefined;
}

/** Where front matter without an end stops looking like keys: at the first blank line or line of prose. */
function endOfKeys(source: string, from: number): number {
  let start = from;
  while (start < source.length) {
    const end = endOfLine(source, start, source.length);
    if (!/^(?:[\w-]+[ \t]*:|[ \t]+\S|- |#)/.test(source.slice(start, Math.min(end, start + 80)))) break;
    start = nextLine(source, end);
  }
  return start;
}

function parsed(source: string, span: Span, body: Span, found: readonly ReadProblem[]): FrontMatterReading {
  const problems = [...found];
  if (body.end - body.start > MOST_FRONT_MATTER) {
    const message = 'De voorbladgegevens zijn te lang (meer dan 64 KB) en worden niet gelezen.';
    problems.push({ kind: 'too-large', span: { start: span.start, end: body.start }, message });
    return { frontMatter: { span, body, entries: [], valid: false }, bodyStart: span.end, problems };
  }
  const { entries, errors } = parseEntries(source.slice(body.start, body.end), body.start);
  problems.push(...errors);
  return { frontMatter: { span, body, entries, valid: problems.length === 0 }, bodyStart: span.end, problems };
}

function parseEntries(yaml: string, offset: number): { entries: FrontMatterEntry[]; errors: ReadProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const errors = document.errors.slice(0, 10).map(({ code, message, pos }): ReadProblem => {
    const at = Math.min(pos[0], yaml.length);
    const end = Math.min(Math.max(pos[1], at + 1), endOfLine(yaml, at, yaml.length));
    const span = { start: offset + at, end: offset + Math.max(at, end) };
    return { kind: 'yaml', span, message: yamlMessage(code, message) };
  });
  const entries: FrontMatterEntry[] = [];
  const { contents } = document;
  if (contents && !isMap(contents) && errors.length === 0 && yaml.trim() !== '') {
    const message = 'De voorbladgegevens zijn geen lijst van sleutels en waarden (“datum: 2026-03-22”).';
    errors.push({ kind: 'yaml', span: { start: offset, end: offset + endOfLine(yaml, 0, yaml.length) }, message });
  }
  if (!isMap(contents)) return { entries, errors };
  for (const { key, value } of contents.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    if (!isScalar(key)) continue;
    const keySpan = spanOf(key, offset);
    const valueSpan = value && !isEmptyScalar(value) ? spanOf(value, offset) : emptyValueSpan(yaml, keySpan, offset);
    const data = plainData(value, 0, (node) => {
      errors.push({ kind: 'yaml', span: spanOf(node, offset), message: NO_ALIASES });
    });
    entries.push({ key: String(key.value), keySpan, value: data, valueSpan });
  }
  return { entries, errors };
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && (node.value === '' || node.value === null);
}

function spanOf(node: Node, offset: number): Span {
  const [start, end] = node.range ?? [0, 0, 0];
  return { start: offset + start, end: offset + end };
}

/** Where a value would be typed: after the colon and the blank that follows it. */
function emptyValueSpan(yaml: string, key: Span, offset: number): Span {
  let at = key.end - offset;
  const end = endOfLine(yaml, at, yaml.length);
  while (at < end && yaml[at] !== ':') at++;
  if (at < end) at++;
  if (at < end && yaml[at] === ' ') at++;
  return { start: offset + at, end: offset + at };
}

const DEEPEST = 16;

function plainData(node: Node | null, depth: number, onAlias: (node: Node) => void): FrontMatterData {
  if (!node || depth > DEEPEST || isEmptyScalar(node)) return null;
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : String(node.value ?? '');
  if (isMap(node)) {
    const map: Record<string, FrontMatterData> = Object.create(null);
    for (const { key, value } of node.items) {
      if (isScalar(key)) map[String(key.value)] = plainData(value as Node | null, depth + 1, onAlias);
    }
    return map;
  }
  if (isCollection(node)) return node.items.map((item) => plainData(item as Node, depth + 1, onAlias));
  onAlias(node);
  return null;
}

/** The library's messages are English and technical; these say what an officer can do. */
const YAML_MESSAGES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'De inspringing klopt niet.',
  TAB_AS_INDENT: 'Spring in met spaties, niet met een tab.',
  DUPLICATE_KEY: 'Deze sleutel staat er twee keer.',
  MISSING_CHAR: 'Er ontbreekt een teken, misschien een aanhalingsteken of een dubbele punt.',
  UNEXPECTED_TOKEN: 'Dit wordt hier niet verwacht.',
  MULTILINE_IMPLICIT_KEY: 'Hier ontbreekt een dubbele punt na de sleutel.',
  BLOCK_AS_IMPLICIT_KEY:
    'Een dubbele punt in een waarde mag alleen tussen aanhalingstekens: betreft: "Reactie: krimp".',
  BAD_ALIAS: NO_ALIASES,
  BAD_DQ_ESCAPE: 'Deze backslash kan hier niet: gebruik enkele aanhalingstekens of verdubbel de backslash.',
  BAD_SCALAR_START: 'Met dit teken kan een waarde niet beginnen: zet de waarde tussen aanhalingstekens.',
};

function yamlMessage(code: string, message: string): string {
  return `De voorbladgegevens zijn hier niet leesbaar. ${YAML_MESSAGES[code] ?? `(${message})`}`;
}
