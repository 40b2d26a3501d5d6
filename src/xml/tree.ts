import { XmlError, XmlTooLarge } from './handler.ts';
import { readXml } from './read.ts';

/** An element with what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** An element, or the text between two. */
export type Node = Element | string;

/** A letter of 300 full pages has 250,000 elements. So many take some 500 MB: twice as many could stop the program. */
const MOST_ELEMENTS = 1_500_000;

/**
 * The root of an XML text, with everything in it.
 *
 * @param prefixes see `readXml`
 * @param most more elements than this are not held
 * @throws XmlError where it is not well-formed
 * @throws XmlTooLarge where it has more elements
 */
export function xmlTree(xml: string, prefixes?: ReadonlyMap<string, string>, most = MOST_ELEMENTS): Element {
  let elements = 0;
  const path: { name: string; attributes: Element['attributes']; children: Node[] }[] = [];
  let root: Element | undefined;
  readXml(
    xml,
    {
      open(name, attributes) {
        if (++elements > most) throw new XmlTooLarge(`more than ${most} elements`);
        const element = { name, attributes, children: [] };
        path.at(-1)?.children.push(element);
        root ??= element;
        path.push(element);
      },
      text(text) {
        path.at(-1)?.children.push(text);
      },
      close() {
        path.pop();
      },
    },
    prefixes,
  );
  if (!root) throw new XmlError('no root element');
  return root;
}

/** The elements of this name right inside an element. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter((node): node is Element => typeof node !== 'string' && node.name === name);
}

/** The first of them. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((node): node is Element => typeof node !== 'string' && node.name === name);
}

/** The text in an element and in all elements inside it. */
export function textOf(node: Node | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
