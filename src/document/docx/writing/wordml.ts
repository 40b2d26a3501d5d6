import { type Attributes, xml } from '../../../xml/index.ts';

/** The namespaces of a Word file, under the prefixes that every program gives them. */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** The declarations of them, for the root of a part. */
export const DECLARED: Attributes = { 'xmlns:w': NAMESPACES.w, 'xmlns:r': NAMESPACES.r };

/** Where the kinds of relations begin: 'footnotes', 'hyperlink' … */
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Where the content types of the parts of Word begin. */
export const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/**
 * An element of WordprocessingML: `w('jc', { val: 'left' })` is `<w:jc w:val="left"/>`. Attributes with a prefix of their own keep it.
 * Content is XML already.
 */
export function w(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const own = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value] as const);
  return xml(`w:${name}`, Object.fromEntries(own), ...content);
}

/** An element that holds properties; '' where there are no properties. */
export function properties(name: string, ...content: readonly string[]): string {
  const all = content.join('');
  return all === '' ? '' : w(name, {}, all);
}

/** Points as twentieths of a point, the measure of Word. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
