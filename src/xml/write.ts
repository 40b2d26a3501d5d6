import type { Element, Node } from './tree.ts';

/** What an attribute can be; what is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Control characters, halves of characters and no characters. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands between tags. What XML cannot hold (control characters, half characters) is left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>\r]/g, (found) => ESCAPES[found] ?? found);
}

/** An element as XML. `content` is XML already: text goes through `xmlText` first. */
export function xml(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const inside = content.join('');
  const start = `<${name}${written(attributes)}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** A tree as the text of a file. Read again it is the same tree. */
export function xmlFile(root: Element): string {
  return `${XML_DECLARATION}${xmlOf(root)}`;
}

/** What stands at the beginning of every XML file that is written. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A node of a tree as XML. */
export function xmlOf(node: Node): string {
  return typeof node === 'string' ? xmlText(node) : xml(node.name, node.attributes, ...node.children.map(xmlOf));
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(String(value))}"`))
    .join('');
}

function attributeText(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"\t\n\r]/g, (found) => ESCAPES[found] ?? found);
}
