import type { StyleName } from '../../document/index.ts';
import { pageHead } from '../../letter/index.ts';
import { headHtml } from './head.ts';
import type { MarkdownIt, StateCore, Token } from './markdown-it.ts';
import { NOTE_RENDERERS, notesBelow, readNote, readNoteMark } from './notes.ts';
import { htmlToText, onlyText } from './only-text.ts';
import { markOpenPlaces } from './open-places.ts';
import { type Page, pageOf, type ShownLetter } from './page.ts';

const HEAD = 'briefwijzer_head';

/** What has a style. */
const STYLED: ReadonlySet<string> = new Set(['paragraph_open', 'heading_open']);
/** The style of running text. */
const PLAIN: StyleName = 'Brieftekst';
/** The style sheet knows room of as many lines. */
const MOST_ROOM = 3;

/**
 * Lets markdown-it write a letter as the page that it becomes: its head in the place of its front matter, its notes below it, its open
 * places marked. A text that is no letter is written as if this were not there.
 *
 * @param letterOf the letter that a text is; undefined for any other text
 */
export function letterPages(md: MarkdownIt, letterOf: (text: string) => ShownLetter | undefined): MarkdownIt {
  // markdown-it gives its rules one object for each text that it reads
  const pages = new WeakMap<object, Page>();
  const pageFor = ({ env }: { readonly env: object }) => pages.get(env);

  // before the line ends of the text are changed: by its text the letter is known
  md.core.ruler.before('normalize', 'briefwijzer_letter', (state) => {
    pages.delete(state.env);
    const letter = state.inlineMode ? undefined : letterOf(state.src);
    if (letter) pages.set(state.env, pageOf(letter));
  });
  const first = 'table';
  md.block.ruler.before(first, HEAD, (state, line, _last, silent) => {
    const page = pageFor(state);
    if (!page || silent || line > 0 || state.level > 0 || page.headLines === 0) return false;
    const token = state.push(HEAD, 'header', 0);
    token.map = [0, page.headLines];
    state.line = page.headLines;
    return true;
  });
  const noteEnds = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  md.block.ruler.before(
    first,
    'briefwijzer_note',
    (state, line, last, silent) => {
      const page = pageFor(state);
      return page !== undefined && readNote(page, state, line, last, silent);
    },
    noteEnds,
  );
  md.inline.ruler.before('link', 'briefwijzer_note_mark', (state, silent) => {
    const page = pageFor(state);
    return page !== undefined && readNoteMark(page, state, silent);
  });
  // a letter has no mark for what is struck out
  md.inline.ruler.before('strikethrough', 'briefwijzer_tildes', (state, silent) => {
    if (!pageFor(state) || state.src.charAt(state.pos) !== '~') return false;
    if (!silent) state.pending += '~';
    state.pos++;
    return true;
  });
  md.core.ruler.after('block', 'briefwijzer_html', (state) => {
    if (pageFor(state)) state.tokens = htmlToText(state);
  });
  md.core.ruler.push('briefwijzer_page', (state) => {
    const page = pageFor(state);
    if (page) state.tokens = pageTokens(page, state, md);
  });
  Object.assign(md.renderer.rules, NOTE_RENDERERS);
  md.renderer.rules[HEAD] = (tokens, at, _options, _env, renderer) => {
    const token = tokens[at];
    return token ? `<header${renderer.renderAttrs(token)}>${token.content}</header>\n` : '';
  };
  return md;
}

/** The tokens of a letter as those of its page. */
function pageTokens(page: Page, state: StateCore, md: MarkdownIt): Token[] {
  const text = withoutHead(page, state.tokens);
  for (const token of text) if (token.type === 'inline') onlyText(page, token, state);
  markOpenPlaces(text, page.places, state.Token);
  markParagraphs(text, page);
  const { body, notes } = notesBelow(text);
  const below = notes.length > 0 ? wrapped(state, 'section', 'briefwijzer-noten', notes) : [];
  return wrapped(state, 'article', 'briefwijzer-brief', [...headOf(page, state, md), ...body, ...below]);
}

/** The head of the page; nothing for a letter whose head says nothing. */
function headOf({ letter, values, headLines, headInText }: Page, { Token: Make }: StateCore, md: MarkdownIt): Token[] {
  const html = headHtml(pageHead(letter, values), md.utils.escapeHtml);
  if (html === '') return [];
  const token = new Make(HEAD, 'header', 0);
  token.attrSet('class', 'briefwijzer-hoofd');
  token.content = html;
  token.map = [0, headLines || (headInText.at(-1)?.[1] ?? 1)];
  return [token];
}

/** What stands below the head. */
function withoutHead({ headInText }: Page, tokens: readonly Token[]): Token[] {
  let isHead = false;
  return tokens.filter(({ type, level, nesting, map }) => {
    if (level === 0 && nesting >= 0 && map) isHead = headInText.some(([from, to]) => map[0] >= from && map[0] < to);
    return type !== HEAD && !isHead;
  });
}

/** Some tokens in an element. */
function wrapped({ Token: Make }: StateCore, tag: string, name: string, inside: readonly Token[]): Token[] {
  const open = new Make(`${name}_open`, tag, 1);
  const close = new Make(`${name}_close`, tag, -1);
  open.attrSet('class', name);
  open.block = close.block = true;
  return [open, ...inside, close];
}

/** Gives the paragraphs and headings of a letter the looks that they have when it is written. */
function markParagraphs(tokens: readonly Token[], { paragraphs, onNewPage }: Page): void {
  for (const token of tokens) {
    if (token.level > 0 || !token.map || !STYLED.has(token.type)) continue;
    const paragraph = paragraphs.get(token.map[0]);
    const { style, room = 0 } = paragraph ?? {};
    if (paragraph && paragraph === onNewPage) token.attrJoin('class', 'briefwijzer-nieuwe-pagina');
    if (style && style !== PLAIN) token.attrJoin('class', `briefwijzer-${style.toLowerCase().replace(' ', '-')}`);
    if (room > 0) token.attrJoin('class', `briefwijzer-ruimte-${Math.min(room, MOST_ROOM)}`);
  }
}
