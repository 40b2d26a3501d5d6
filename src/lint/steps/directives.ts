import type { Letter } from '../../letter/index.ts';
import type { LineIndex, Span } from '../../text/index.ts';
import { linesOf, occursIn, sourceEnd, writtenAt } from '../support/source.ts';

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
const KEYWORD = new RegExp(WORD);
/** What may follow the word: `-bestand`, the rules, and after a colon the reason. Each class excludes the next one's start. */
const FORM = /^(-bestand)?(?:[ \t]+([^:]*))?(?::(.*))?$/s;
const RULE_ID = /[a-z0-9-]+/g;

/**
 * Finds `<!-- briefwijzer-negeer regel-id: reden -->` and, in front matter, `# briefwijzer-negeer regel-id: reden`; with
 * `-bestand` it speaks of the whole file. It counts for the next line that holds text; comments may stand in a row.
 */
export function readDirectives(letter: Letter): Directives | undefined {
  if (!occursIn(letter, KEYWORD)) return undefined;
  const lines = linesOf(letter);
  const comments = [...inFrontMatter(letter), ...inText(letter)];
  const targets = targetLines(letter, lines, comments);
  return { list: comments.map((comment, i) => toDirective(letter, comment, targets[i] ?? 0)), lines };
}

interface Comment {
  readonly span: Span;
  /** From the keyword to the end of what the comment says. */
  readonly inner: Span;
}

function inText(letter: Letter): Comment[] {
  return letter.comments.flatMap(({ span, text }) => {
    if (!text.startsWith(WORD)) return [];
    const start = span.start + writtenAt(letter, span).indexOf(WORD);
    return { span, inner: { start, end: start + text.length } };
  });
}

/** A comment of YAML: a hash at the beginning of a line or after a space. */
const IN_YAML = /(?<=^|[ \t])#[ \t]{0,8}briefwijzer-negeer[^\r\n]*/gm;

function inFrontMatter(letter: Letter): Comment[] {
  const { frontMatter } = letter;
  if (!frontMatter) return [];
  const { start } = frontMatter.body;
  return [...writtenAt(letter, frontMatter.body).matchAll(IN_YAML)].map(({ 0: text, index }) => {
    const span = { start: start + index, end: start + index + text.length };
    return { span, inner: { start: span.start + text.indexOf(WORD), end: span.end } };
  });
}

/** For each comment the line it speaks of: the next one that is neither blank nor only such a comment. */
function targetLines(letter: Letter, lines: LineIndex, comments: readonly Comment[]): number[] {
  const startOf = (line: number) => lines.offsetAt({ line, character: 0 });
  const isBlank = (line: number) => writtenAt(letter, { start: startOf(line), end: startOf(line + 1) }).trim() === '';
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
    if (standsAlone(letter, comments[i]?.span, startOf(first), startOf(line + 1))) next = { line: first, target };
  }
  return targets;
}

function standsAlone(letter: Letter, span: Span | undefined, lineStart: number, nextLine: number): boolean {
  if (!span) return false;
  const end = nextLine > span.end ? nextLine : sourceEnd(letter);
  return (
    writtenAt(letter, { start: lineStart, end: span.start }).trim() === '' &&
    writtenAt(letter, { start: span.end, end }).trim() === ''
  );
}

function toDirective(letter: Letter, { span, inner }: Comment, line: number): Directive {
  const text = writtenAt(letter, { start: inner.start + WORD.length, end: inner.end });
  const [, file, names = '', reason = ''] = FORM.exec(text) ?? [];
  const offset = inner.start + WORD.length + (names ? text.indexOf(names) : 0);
  const rules = [...names.matchAll(RULE_ID)].map(({ 0: id, index }) => ({
    id,
    span: { start: offset + index, end: offset + index + id.length },
  }));
  return { span, rules, ...(reason.trim() && { reason: reason.trim() }), ...(!file && { line }) };
}
