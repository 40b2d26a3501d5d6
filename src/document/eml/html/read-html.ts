import type { Block } from '../../blocks.ts';
import { createBuilder } from './builder.ts';
import { tokensOf } from './tokens.ts';

/**
 * The blocks of the HTML of a mail: paragraphs, headings, items, quotations and tables, with the looks of their text. Scripts never run,
 * pictures and styles are not fetched; what a style hides is left out and counted.
 */
export function readHtml(html: string): { blocks: readonly Block[]; hidden: number } {
  const builder = createBuilder();
  let hidden = 0;
  // the element that is hidden, and how many of its name stand open in it
  let hides: { name: string; depth: number } | undefined;
  for (const token of tokensOf(html)) {
    if (hides) {
      if (token.type === 'text' || token.name !== hides.name) continue;
      hides.depth += token.type === 'open' ? 1 : -1;
      if (hides.depth === 0) hides = undefined;
    } else if (token.type === 'text') builder.text(token.text);
    else if (token.type === 'close') builder.close(token.name);
    else if (isHidden(token.attributes) && !VOID.has(token.name)) {
      hides = { name: token.name, depth: 1 };
      hidden++;
    } else builder.open(token.name, token.attributes);
  }
  return { blocks: builder.end(), hidden };
}

/** Elements without an end. */
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base']);

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return /(?:^|[;\s])display\s{0,5}:\s{0,5}none/i.test(attributes.get('style') ?? '');
}
