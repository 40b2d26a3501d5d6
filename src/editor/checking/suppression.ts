import type { Letter } from '../../letter/index.ts';
import type { Span, TextEdit } from '../../text/index.ts';
import { addToList } from '../../yaml/index.ts';

/** How far a suppression reaches: the findings of a rule on one line, or in the whole letter. */
export type Reach = 'hier' | 'bestand';

/** What stands in a suppression until the writer says why. */
export const REASON = '[…reden…]';

/**
 * The edit that makes a draft ignore a rule: a comment with an open place for the reason. Inside front matter it is a YAML
 * comment; in a paragraph of several lines it goes behind the line before, so that the paragraph stays one.
 * @returns undefined for a printed letter: nothing is written into a letter as it was sent.
 */
export function suppressionEdit(letter: Letter, span: Span, rule: string, reach: Reach): TextEdit | undefined {
  const { source, form, frontMatter } = letter;
  if (form === 'print') return undefined;
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const inHead = frontMatter !== undefined && span.start < frontMatter.span.end;
  const word = reach === 'bestand' ? 'briefwijzer-negeer-bestand' : 'briefwijzer-negeer';
  const comment = `${word} ${rule}: ${REASON}`;
  if (reach === 'bestand') {
    return frontMatter
      ? insert(frontMatter.body.start, `# ${comment}${lineEnd}`)
      : insert(0, `<!-- ${comment} -->${lineEnd}${lineEnd}`);
  }
  const start = lineStart(source, span.start);
  if (inHead) {
    const at = Math.max(start, frontMatter.body.start);
    return insert(at, `# ${comment}${lineEnd}`);
  }
  const end = endOfLineBefore(source, start);
  const before = source.slice(lineStart(source, end), end);
  const continues = start > 0 && before.trim() !== '' && !before.startsWith('---');
  return continues ? insert(end, ` <!-- ${comment} -->`) : insert(start, `<!-- ${comment} -->${lineEnd}`);
}

/** Where the line before the one that begins at `start` ends, its line end not included. */
function endOfLineBefore(source: string, start: number): number {
  if (source.endsWith('\r\n', start)) return start - 2;
  return Math.max(0, start - 1);
}

/** The configuration with one exemption more, comments and order kept; undefined where it cannot be read, or `negeer` is no list. */
export function withExemption(yamlText: string, rule: string, text: string): string | undefined {
  const folded = text.trim().replace(/\s+/g, ' ');
  return addToList(yamlText, 'negeer', { regel: rule, tekst: folded, reden: REASON });
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** The offset at which the line of `offset` begins. */
function lineStart(source: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && !/[\r\n]/.test(source.charAt(at - 1))) at--;
  return at;
}
