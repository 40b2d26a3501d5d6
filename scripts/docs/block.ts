/**
 * A page with what stands in one of its blocks replaced: `<!-- name: … -->`, the block, `<!-- /name -->`.
 *
 * @throws Error when the page has no such block.
 */
export function withBlock(page: string, name: string, content: string): string {
  const open = new RegExp(`^<!-- ${name}: .*-->\\n`, 'm').exec(page);
  const from = open ? open.index + open[0].length : -1;
  const to = page.indexOf(`<!-- /${name} -->`, from);
  if (from < 0 || to < 0) throw new Error(`a page has no place for ${name}`);
  return `${page.slice(0, from)}${content}${page.slice(to)}`;
}
