import type { TextEdit } from '../../text/index.ts';
import type { FrontMatter, FrontMatterData, FrontMatterEntry } from '../letter.ts';
import { firstAfter } from './keys.ts';
import { readFrontMatter } from './read.ts';

/**
 * The edits that set `key` in the front matter of `source`: a changed value is replaced where it stands (comments and the
 * other keys stay as they are), a new key is inserted in the usual order, and front matter is made where there is none.
 * The line ends of the source are kept. Whatever string is written reads back as the same string.
 */
export function editFrontMatter(source: string, key: string, value: FrontMatterData): TextEdit[] {
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const { frontMatter } = readFrontMatter(source);
  const line = `${key}:${writtenAfterColon(value, eol)}`;
  if (!frontMatter) {
    const at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    return [{ span: { start: at, end: at }, newText: `---${eol}${line}${eol}---${eol}` }];
  }
  const entry = frontMatter.entries.find((candidate) => candidate.key === key);
  if (entry) return [changed(source, entry, value, eol)];
  const at = insertionPlace(source, frontMatter, key);
  const before = at > 0 && !/[\r\n]/.test(source.charAt(at - 1)) ? eol : '';
  return [{ span: { start: at, end: at }, newText: `${before}${line}${eol}` }];
}

/** A value as it is written after its key in front matter: plain where that is safe, else quoted; lists and maps in flow style. */
export function writeFrontMatterValue(value: FrontMatterData): string {
  if (value === null) return '';
  if (typeof value === 'string') return writeScalar(value);
  if (Array.isArray(value)) return `[${value.map(writeNested).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeNested(item)}`);
  return `{${pairs.join(', ')}}`;
}

function writeNested(value: FrontMatterData): string {
  return value === null ? '""' : typeof value === 'string' ? quoted(value) : writeFrontMatterValue(value);
}

function writtenAfterColon(value: FrontMatterData, eol: string): string {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) {
    return value.map((item) => `${eol}  - ${writeScalar(item)}`).join('');
  }
  if (Array.isArray(value) && value.length > 0 && value.every(isPlainMap)) {
    return value.map((item) => `${eol}  - ${pairsOf(item).join(`${eol}    `)}`).join('');
  }
  if (isPlainMap(value))
    return pairsOf(value)
      .map((pair) => `${eol}  ${pair}`)
      .join('');
  const text = writeFrontMatterValue(value);
  return text === '' ? '' : ` ${text}`;
}

/** True for a map of texts: it is written with a line for each. */
function isPlainMap(value: FrontMatterData): value is { readonly [key: string]: string } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, item]) => PLAIN.test(key) && typeof item === 'string');
}

function pairsOf(value: { readonly [key: string]: string }): string[] {
  return Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeScalar(item)}`);
}

function changed(source: string, entry: FrontMatterEntry, value: FrontMatterData, eol: string): TextEdit {
  const { start, end } = entry.valueSpan;
  // a block scalar or a nested block takes its lines up to the next key with it: keep the line end before that key
  const old = source.slice(start, end);
  const tail = /[\r\n]\s*$/.exec(old) ? eol : '';
  const blockBefore = source.slice(entry.keySpan.end, start);
  const onOwnLine = /[\r\n]/.test(blockBefore);
  const from = onOwnLine ? entry.keySpan.end + blockBefore.indexOf(':') + 1 : start;
  const written = onOwnLine ? writtenAfterColon(value, eol) : writeFrontMatterValue(value);
  const needsBlank = !onOwnLine && start === end && written !== '' && source.charAt(start - 1) === ':';
  return { span: { start: from, end }, newText: `${needsBlank ? ' ' : ''}${written}${tail}` };
}

/** Before the first key that comes later in the usual order, else at the end. */
function insertionPlace(source: string, frontMatter: FrontMatter, key: string): number {
  const later = firstAfter(frontMatter.entries, key);
  if (!later) return frontMatter.body.end;
  let at = later.keySpan.start;
  while (at > frontMatter.body.start && !/[\r\n]/.test(source.charAt(at - 1))) at--;
  return at;
}

/** Letters, digits and harmless punctuation, without anything that YAML gives a meaning. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} .,()'’‘/&+–-]*[\p{L}\p{N}.)'’])?$/u;

/** Words that YAML readers other than ours take for a value of another type. */
const NOT_PLAIN = /^(?:true|false|yes|no|on|off|y|n|null|ja|nee)$/i;

function writeScalar(text: string): string {
  return text.length <= 500 && PLAIN.test(text) && !NOT_PLAIN.test(text) ? text : quoted(text);
}

/** Double quotes, on one line: whatever is not plainly printable is escaped. */
function quoted(text: string): string {
  let result = '"';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '"' || character === '\\') result += `\\${character}`;
    else if (character === '\n') result += '\\n';
    else if (character === '\t') result += '\\t';
    else if (isPrintable(code)) result += character;
    else result += `\\u${code.toString(16).padStart(4, '0')}`;
  }
  return `${result}"`;
}

function isPrintable(code: number): boolean {
  if (code < 32 || (code >= 0x7f && code < 0xa0)) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code !== 0xfeff && code !== 0x2028 && code !== 0x2029 && code !== 0xfffe && code !== 0xffff;
}
