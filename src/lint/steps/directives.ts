import type { Letter } from '../../letter/index.ts';
import { createLineIndex, type LineIndex, type Span } from '../../text/index.ts';

/** A comment that suppresses findings, as it stands in the source. */
export interface Directive {
  /** The whole comment. */
  readonly span: Span;
  /** The rules it names, in order, each with its place. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason?: string;
  /** The 0-based line whose findings it suppresses; absent for the whole file. */
  readonly line?: number;
}

/** The comments of a text that suppress findings, and its lines. */
export interface Directives {
  readonly list: readonly Directive[];
  readonly lines: LineIndex;
}

const WORD = 'briefwijzer-negeer';
/** What may follow the word: `-bestand`, the rules, and after a colon the reason. Each class excludes the next one's start. */
const FORM = /^(-bestand)?(?:[ \t]+([^:]*))?(?::(.*))?$/s;
const RULE_ID = /[a-z0-9-]+/g;

/**
 * Finds `<!-- briefwijzer-negeer regel-id: reden -->` and, in front matter, `# briefwijzer-negeer regel-id: reden`; with
 * `-bestand` it speaks of the whole file. It counts for the next line that holds text; comments may stand in a row.
 */
export function readDirectives(letter: Letter): Directives | undefined {
  const { source } = letter;
  if (!source.includes(WORD)) return undefined;
  const lines = createLineIndex(source);
  const comments = [...inFrontMatter(letter), ...inText(letter)];
  const targets = targetLines(source, lines, comments);
  return { list: comments.map((comment, i) => toDirective(source, comment, targets[i] ?? 0)), lines };
}

interface Comment {
  readonly span: Span;
  /** From the keyword to the end of what the comment says. */
  readonly inner: Span;
}

function inText({ source, comments }: Letter): Comment[] {
  return comments.flatMap(({ span, text }) => {
    if (!text.startsWith(WORD)) return [];
    const start = source.indexOf(WORD, span.start);
    return { span, inner: { start, end: start + text.length } };
  });
}

/** A comment of YAML: a hash at the beginning of a line or after a blank. */
const IN_YAML = /(?<=^|[ \t])#[ \t]{0,8}briefwijzer-negeer[^\r\n]*/gm;

function inFrontMatter({ source, frontMatter }: Letter): Comment[] {
  if (!frontMatter) return [];
  const { start, end } = frontMatter.body;
  return [...source.slice(start, end).matchAll(IN_YAML)].map(({ 0: text, index }) => {
    const span = { start: start + index, end: start + index + text.length };
    return { span, inner: { start: span.start + text.indexOf(WORD), end: span.end } };
  });
}

/** For each comment the line it speaks of: the next one that is neither blank nor only such a comment. */
function targetLines(source: string, lines: LineIndex, comments: readonly Comment[]): number[] {
  const startOf = (line: number) => lines.offsetAt({ line, character: 0 });
  const isBlank = (line: number) => source.slice(startOf(line), startOf(line + 1)).trim() === '';
  const targets: number[] = [];
  let next: { line: number; target: number } | undefined;
  for (let i = comments.length - 1; i >= 0; i--) {
    const { start, end } = comments[i]?.span ?? { start: 0, end: 0 };
    const line = lines.positionAt(end).line;
    let target = line + 1;
    while (target < lines.count && target !== next?.line && isBlank(target)) target++;
    if (target === next?.line) target = next.target;
    targets[i] = target;
    const first = lines.positionAt(start).line;
    if (standsAlone(source, comments[i]?.span, startOf(first), startOf(line + 1))) next = { line: first, target };
  }
  return targets;
}

function standsAlone(source: string, span: Span | undefined, lineStart: number, nextLine: number): boolean {
  if (!span) return false;
  const end = nextLine > span.end ? nextLine : source.length;
  return source.slice(lineStart, span.start).trim() === '' && source.slice(span.end, end).trim() === '';
}

function toDirective(source: string, { span, inner }: Comment, line: number): Directive {
  const text = source.slice(inner.start + WORD.length, inner.end);
  const [, file, names = '', reason = ''] = FORM.exec(text) ?? [];
  const offset = inner.start + WORD.length + (names ? text.indexOf(names) : 0);
  const rules = [...names.matchAll(RULE_ID)].map(({ 0: id, index }) => ({
    id,
    span: { start: offset + index, end: offset + index + id.length },
  }));
  return { span, rules, ...(reason.trim() && { reason: reason.trim() }), ...(!file && { line }) };
}
