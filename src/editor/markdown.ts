/** Text from a register or a letter as Markdown that shows exactly that text: no mark-up, links, HTML or new lines of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_{}[\]()#+\-.!|~>:@]/g, '\\$&')
    .replace(/</g, '&lt;');
}
