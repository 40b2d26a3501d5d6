import { decoded } from './entities.ts';

/** A piece of HTML. */
export type Token =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly type: 'close'; readonly name: string };

/** Elements whose content is no text. */
const WITHOUT_TEXT = new Set(['script', 'style', 'title', 'template', 'textarea', 'noembed', 'noframes', 'xml']);

/** Longer no tag is looked through for quotes: an address can be long, but what is longer has lost its end. */
const LONGEST_TAG = 8000;

/** The tags and texts of HTML as it comes in mails: in linear time, whatever is left open in it. */
export function* tokensOf(html: string): Generator<Token> {
  const last = html.lastIndexOf('>');
  let at = 0;
  while (at < html.length) {
    const tag = nextTag(html, at, last);
    if (tag > at) yield { type: 'text', text: decoded(html.slice(at, tag)) };
    if (tag >= html.length) return;
    const end = endOfTag(html, tag);
    const token = tokenOf(html.slice(tag, end));
    if (token) yield token;
    at = token?.type === 'open' && WITHOUT_TEXT.has(token.name) ? endOfElement(html, token.name, end) : end;
  }
}

/** Where the next tag begins; the end where only text is left. */
function nextTag(html: string, from: number, last: number): number {
  for (let at = html.indexOf('<', from); at >= 0 && at < last; at = html.indexOf('<', at + 1)) {
    if (/[a-z/!?]/i.test(html[at + 1] ?? '')) return at;
  }
  return html.length;
}

/** Behind the '>' of a tag or comment. */
function endOfTag(html: string, tag: number): number {
  if (html.startsWith('<!--', tag)) {
    const end = html.indexOf('-->', tag + 2);
    return end < 0 ? html.length : end + 3;
  }
  let quote = '';
  for (let at = tag + 1; at < Math.min(html.length, tag + LONGEST_TAG); at++) {
    const sign = html[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    // a quote begins a value only behind '='
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign;
  }
  const end = html.indexOf('>', tag);
  return end < 0 ? html.length : end + 1;
}

const TAG = /^<(\/?)([a-z][a-z0-9:-]{0,30})/i;
const ATTRIBUTE = /([a-z][a-z0-9:-]{0,30})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function tokenOf(tag: string): Token | undefined {
  const [, slash, written] = TAG.exec(tag) ?? [];
  const name = written?.toLowerCase();
  if (name === undefined) return undefined;
  if (slash === '/') return { type: 'close', name };
  const attributes = new Map<string, string>();
  for (const [, key = '', ...values] of tag.slice(0, LONGEST_TAG).matchAll(ATTRIBUTE)) {
    attributes.set(key.toLowerCase(), decoded(values.find((value) => value !== undefined) ?? ''));
  }
  return { type: 'open', name, attributes };
}

/** Behind the text of an element that holds none that is shown. */
function endOfElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
