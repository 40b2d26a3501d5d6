import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { folded, type Shown } from './shown.ts';

/** A tag, a comment, or the text between two of those. */
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>|[^<]+|</gi;
const TAG = /<[^>]*>/g;
const BLOCK = /^(?:p|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|pre|hr)$/;
/** Its text is no text of the letter. */
const CODE = /^(?:pre|code)$/;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What a parser of CommonMark, with the tables of GitHub, sees in a text. */
export function shownByCommonMark(markdown: string): Shown[] {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
  return blocksOf(html);
}

function blocksOf(html: string): Shown[] {
  const blocks: Shown[] = [];
  const open: string[] = [];
  let text = '';
  const end = () => {
    if (folded(text) !== '') blocks.push({ ...kindIn(open), text: folded(text) });
    text = '';
  };
  for (const [token, close, tag = '', attributes = ''] of html.matchAll(TOKEN)) {
    if (tag === '') text += isHidden(token, open) ? '' : decoded(token);
    else if (tag === 'br') text += ' ';
    else if (tag === 'img')
      text += decoded(
        (/ alt="([^"]*)"/.exec(attributes)?.[1] ?? '').replace(TAG, (tag) => (tag === '<br>' ? ' ' : '')),
      );
    else if (BLOCK.test(tag) || CODE.test(tag)) {
      if (BLOCK.test(tag)) end();
      if (close) open.length = Math.max(0, open.lastIndexOf(tag));
      else if (tag !== 'hr') open.push(tag);
    }
  }
  end();
  return blocks;
}

function isHidden(token: string, open: readonly string[]): boolean {
  return token.startsWith('<!--') || open.some((tag) => CODE.test(tag));
}

function kindIn(open: readonly string[]): Omit<Shown, 'text'> {
  const quoted = open.includes('blockquote');
  const heading = open.find((tag) => /^h\d$/.test(tag));
  if (heading) return { kind: 'heading', level: Number(heading.slice(1)), quoted };
  if (open.some((tag) => tag === 'td' || tag === 'th')) return { kind: 'table-cell', quoted };
  const inner = open.findLast((tag) => tag === 'li' || tag === 'blockquote');
  return { kind: inner === 'li' ? 'list-item' : 'paragraph', quoted };
}

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
