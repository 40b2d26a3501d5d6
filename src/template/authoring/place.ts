import type { Span } from '../../text/index.ts';
import { type Mustache, mustachesOf } from './mustaches.ts';

/** A place in the YAML head, on a line with a key. */
export interface HeadPlace {
  readonly where: 'kop';
  /** True below `velden`. */
  readonly inField: boolean;
  /** The key whose value stands here; absent where a key itself does. */
  readonly key?: string;
  /** The word around the place. */
  readonly word: Span;
}

/** A place between braces. */
export interface CodePlace {
  readonly where: 'code';
  readonly mustache: Mustache;
  /** The words before the one at the place, brackets apart: ['datum'] in `{{datum aan‸}}`; within `(`, only those behind it. */
  readonly before: readonly string[];
  /** The word around the place; `../aan.naam` is one. */
  readonly word: Span;
  /** Within a text between quotation marks. */
  readonly inString: boolean;
}

/** Where a place of a template is: in its head or between braces; undefined anywhere else. */
export function placeAt(text: string, offset: number, hasHead: boolean): HeadPlace | CodePlace | undefined {
  const bodyStart = hasHead ? bodyOffset(text) : 0;
  if (offset < bodyStart) return headPlace(text, offset);
  const mustache = mustachesOf(text.slice(bodyStart)).find(
    ({ inner }) => inner.start + bodyStart <= offset && offset <= inner.end + bodyStart,
  );
  return mustache && codePlace(text, offset, moved(mustache, bodyStart));
}

/** Where the body of a template begins: behind its head, or at the end where the head is not closed. */
export function bodyOffset(text: string): number {
  if (!/^---[ \t]*\n/.test(text)) return 0;
  const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(text.indexOf('\n') + 1));
  return close ? text.indexOf('\n') + 1 + close.index + close[0].length : text.length;
}

function moved({ span, inner, ...rest }: Mustache, by: number): Mustache {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return { ...rest, span: move(span), inner: move(inner) };
}

function headPlace(text: string, offset: number): HeadPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (lineStart === 0) return undefined;
  const before = text.slice(lineStart, offset);
  const match = /^([ \t]*(?:- )?[ \t]*\{?)(?:([a-z-]*)(:[ \t]*)?)([\p{L}\p{N}-]*)$/u.exec(before);
  if (!match) return undefined;
  const [, indent = '', key = '', colon, value = ''] = match;
  const start = offset - (colon === undefined ? key.length : value.length);
  const rest = /^[\p{L}\p{N}-]*/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0;
  const place = { where: 'kop' as const, inField: indent !== '', word: { start, end: offset + rest } };
  return colon === undefined ? place : { ...place, key };
}

/** What a name is made of between braces, parts and levels included. */
const NAME = /[\p{L}\p{N}@_./-]/u;

function codePlace(text: string, offset: number, mustache: Mustache): CodePlace {
  const { inner } = mustache;
  let start = offset;
  while (start > inner.start && NAME.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < inner.end && NAME.test(text.charAt(end))) end++;
  const left = text.slice(inner.start, start);
  const inString = (left.match(/"/g)?.length ?? 0) % 2 === 1;
  const bracket = left.lastIndexOf('(');
  const within = bracket > left.lastIndexOf(')') ? left.slice(bracket + 1) : left;
  const before = within.match(/"[^"]*"?|[^\s()"]+/g) ?? [];
  return { where: 'code', mustache, before, word: { start, end }, inString };
}
