import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { type Element, textOf, xmlTree } from '../../src/xml/index.ts';

/** A part of a Word or OpenDocument file, as a tree; names as they are written. */
export function partOf(file: Uint8Array, name: string): Element {
  const bytes = unzipSync(file)[name];
  assert.ok(bytes, `no part ${name}`);
  return xmlTree(strFromU8(bytes));
}

/** Every element of a name, however deep, in the order of the text. */
export function all(element: Element, name: string): Element[] {
  const inside = element.children.flatMap((node) => (typeof node === 'string' ? [] : all(node, name)));
  return element.name === name ? [element, ...inside] : inside;
}

/** The addresses that a part links to, found by its own relations as Word does; undefined for a link without one. */
export function linksOf(file: Uint8Array, name: string): (string | undefined)[] {
  const relations = unzipSync(file)[`word/_rels/${name}.rels`];
  const known = relations ? all(xmlTree(strFromU8(relations)), 'Relationship') : [];
  const addresses = new Map(known.map(({ attributes }) => [attributes['Id'], attributes['Target']]));
  const links = all(partOf(file, `word/${name}`), 'w:hyperlink');
  return links.map(({ attributes }) => addresses.get(attributes['r:id']));
}

/** The value of a property of a paragraph or run, by its name. */
export function valueIn(element: Element | undefined, name: string): string | undefined {
  return element && all(element, name)[0]?.attributes['w:val'];
}

/** The text of each paragraph with its style before it: `Aanhef|Geachte voorzitter,`. */
export function styledLines(element: Element): string[] {
  return all(element, 'w:p').map((one) => `${valueIn(one, 'w:pStyle') ?? ''}|${wordsOf(one)}`);
}

/** What a reader sees of a paragraph, a tab as a tab and a line end as one. */
export function wordsOf(element: Element): string {
  const words = element.children.map((node) => (typeof node === 'string' ? '' : wordsOf(node)));
  if (element.name === 'w:t') return textOf(element);
  // among its properties a tab is a stop
  if (element.name === 'w:tabs') return '';
  if (element.name === 'w:tab') return '\t';
  return element.name === 'w:br' ? '\n' : words.join('');
}
