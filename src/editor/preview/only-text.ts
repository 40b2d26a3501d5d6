import type { Paragraph } from '../../document/index.ts';
import { commentsIn, type DraftTag, draftTagAt, isTagLine } from '../../letter/index.ts';
import type { StateCore, Token } from './markdown-it.ts';
import type { Page } from './page.ts';

/**
 * What Markdown shows and a letter does not: HTML and comments, pictures from elsewhere, line ends that the writer did not mean. These
 * rules leave in a letter what its text has.
 */

const COMMENT = /^<!--[\s\S]*?-->/;
/** The tokens around letters of another look. */
const LOOK = 'briefwijzer_look';
/** The element for each look. */
const ELEMENTS: Readonly<Partial<Record<NonNullable<DraftTag['look']>, string>>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  raised: 'sup',
  lowered: 'sub',
};

/** HTML of whole lines: its comments go, what is left is a paragraph of which the tags are read as in any other. */
export function htmlToText({ tokens, Token: Make }: StateCore): Token[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'html_block') return [token];
    const text = linesOfText(token.content);
    if (text === '') return [];
    const open = new Make('paragraph_open', 'p', 1);
    const inline = new Make('inline', '', 0);
    inline.content = text;
    inline.children = [];
    inline.map = open.map = token.map;
    inline.level = token.level + 1;
    open.level = token.level;
    open.block = inline.block = true;
    const close = new Make('paragraph_close', 'p', -1);
    close.level = token.level;
    close.block = true;
    return [open, inline, close];
  });
}

/** The lines without comments and without those that are a tag and nothing else. */
function linesOfText(html: string): string {
  const lines = withoutComments(html).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isTagLine(line))
    .join('\n');
}

/** The text without comments. What begins as one and never ends is text, written so that Markdown does not look for its end again. */
function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of commentsIn(text)) {
    result += text.slice(at, start);
    at = end;
  }
  return result + text.slice(at).replaceAll('<!--', '&lt;!--');
}

/** The pieces of a paragraph as the letter has them. */
export function onlyText(page: Page, inline: Token, { Token: Make }: StateCore): void {
  const children = inline.children ?? [];
  const begins = paragraphBegins(page, inline);
  const open: Token[] = [];
  let line = inline.map?.[0] ?? 0;
  inline.children = children.flatMap((child) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') line++;
    if (child.type === 'softbreak') return lineEnds(child, begins(line), Make);
    if (child.type === 'image') becomeText(child, child.content);
    else if (child.type === 'html_inline') inlineHtml(child, open);
    return [child];
  });
  // what the writer forgot to close must not run on over the page
  for (const { tag } of open.toReversed()) inline.children.push(new Make(`${LOOK}_close`, tag, -1));
}

/** The end of a line is a space, but where a paragraph of the letter follows: that begins on a new line, with its room above it. */
function lineEnds(token: Token, follows: Paragraph | undefined, Make: StateCore['Token']): Token[] {
  if (follows) {
    const ends = Array.from({ length: follows.room ?? 0 }, () => new Make('hardbreak', 'br', 0));
    token.type = 'hardbreak';
    return [token, ...ends];
  }
  becomeText(token, '\n');
  return [token];
}

/** The paragraph of the letter that begins on a line within a paragraph of Markdown, as the name under an office does. */
function paragraphBegins({ paragraphs }: Page, { map, children }: Token): (line: number) => Paragraph | undefined {
  const breaks = children?.filter(({ type }) => type === 'softbreak' || type === 'hardbreak').length ?? 0;
  // where a line end stands in something else, the lines cannot be counted by their ends
  const isCounted = map !== null && breaks === map[1] - map[0] - 1;
  return (line) => (isCounted ? paragraphs.get(line) : undefined);
}

/** A tag that gives letters a look becomes one of ours, without whatever else stood in it; of others only the text stays. */
function inlineHtml(token: Token, open: Token[]): void {
  const tag = draftTagAt(token.content);
  const element = tag?.look && ELEMENTS[tag.look];
  if (COMMENT.test(token.content)) becomeText(token, '');
  else if (!tag) becomeText(token, token.content);
  else if (tag.breaks) token.type = 'hardbreak';
  else if (!element) becomeText(token, '');
  else if (!tag.closes) {
    becomeTag(token, `${LOOK}_open`, element);
    open.push(token);
  } else if (open.at(-1)?.tag === element) {
    becomeTag(token, `${LOOK}_close`, element);
    open.pop();
  } else becomeText(token, '');
}

function becomeTag(token: Token, type: string, tag: string): void {
  token.type = type;
  token.tag = tag;
  token.nesting = type.endsWith('_open') ? 1 : -1;
}

function becomeText(token: Token, text: string): void {
  token.type = 'text';
  token.tag = '';
  token.attrs = null;
  token.children = null;
  token.content = text;
}
