import { printable } from '../../text/index.ts';

/** Text from a register or a letter as Markdown that shows exactly that text: no mark-up, links, HTML or new lines of its own. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_{}[\]()#+\-.!|~>:@]/g, '\\$&')
    .replace(/</g, '&lt;');
}

/** A link in Markdown; undefined for an address that is not of the web. The address may come from a list of others. */
export function markdownLink(text: string, url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  const address = url.replace(/[\s<>()\\]/g, (character) => encodeURIComponent(character).replace(/[()]/g, percent));
  return `[${escapeMarkdown(text)}](${address})`;
}

/** What encodeURIComponent leaves as it is. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A message on one line. Of `[…](…)` in one VS Code makes a link, also one that runs a command: foreign words must not. */
export function linkless(message: string): string {
  return printable(message).replaceAll('](', '] (');
}
