import type { Span, TextEdit } from '../text/index.ts';
import type { YamlKey, YamlValue } from './keys.ts';
import { writeYamlValue, writtenAfterColon } from './value.ts';

/** Keys at the top of a text that were read, and the place in the text where they stand. */
export interface PlacedKeys {
  readonly body: Span;
  readonly keys: readonly YamlKey[];
}

/**
 * The edit that sets one key: a changed value is replaced where it stands (comments and the other keys stay as they are), a
 * new key is inserted above the key that it must stand before, else behind all. The line ends of the source are kept. Whatever
 * text is written reads back as the same text.
 */
export function setKey(
  source: string,
  { body, keys }: PlacedKeys,
  key: string,
  value: YamlValue,
  next?: YamlKey,
): TextEdit {
  const eol = lineEndOf(source);
  const old = keys.find((candidate) => candidate.key === key);
  if (old) return changed(source, old, value, eol);
  const at = next ? startOfLine(source, next.keySpan.start, body.start) : body.end;
  const before = at > 0 && !/[\r\n]/.test(source.charAt(at - 1)) ? eol : '';
  return { span: { start: at, end: at }, newText: before + lineOfKey(key, value, eol) };
}

/** The line of a key, or its lines, with the last line end. */
export function lineOfKey(key: string, value: YamlValue, eol: string): string {
  return `${key}:${writtenAfterColon(value, eol)}${eol}`;
}

/** The first line end of a text; a line feed in a text of one line. */
export function lineEndOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
}

function changed(source: string, key: YamlKey, value: YamlValue, eol: string): TextEdit {
  const { start, end } = key.valueSpan;
  // a block scalar or a nested block takes its lines up to the next key with it: keep the line end before that key
  const old = source.slice(start, end);
  const tail = /[\r\n]\s*$/.exec(old) ? eol : '';
  const blockBefore = source.slice(key.keySpan.end, start);
  const onOwnLine = /[\r\n]/.test(blockBefore);
  const from = onOwnLine ? key.keySpan.end + blockBefore.indexOf(':') + 1 : start;
  const written = onOwnLine ? writtenAfterColon(value, eol) : writeYamlValue(value);
  const needsBlank = !onOwnLine && start === end && written !== '' && source.charAt(start - 1) === ':';
  return { span: { start: from, end }, newText: `${needsBlank ? ' ' : ''}${written}${tail}` };
}

function startOfLine(source: string, from: number, least: number): number {
  let at = from;
  while (at > least && !/[\r\n]/.test(source.charAt(at - 1))) at--;
  return at;
}
