import type { YamlValue } from './keys.ts';

/** A value as it is written after its key : plain where that is safe, else quoted; lists and maps in flow style. */
export function writeYamlValue(value: YamlValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return writeScalar(value);
  if (Array.isArray(value)) return `[${value.map(writeNested).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeNested(item)}`);
  return `{${pairs.join(', ')}}`;
}

function writeNested(value: YamlValue): string {
  return value === null ? '""' : typeof value === 'string' ? quoted(value) : writeYamlValue(value);
}

/** A value with the space or the lines that part it from the colon of its key. */
export function writtenAfterColon(value: YamlValue, eol: string): string {
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
  const text = writeYamlValue(value);
  return text === '' ? '' : ` ${text}`;
}

/** True for a map of texts: it is written with a line for each. */
function isPlainMap(value: YamlValue): value is { readonly [key: string]: string } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, item]) => PLAIN.test(key) && typeof item === 'string');
}

function pairsOf(value: { readonly [key: string]: string }): string[] {
  return Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeScalar(item)}`);
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
