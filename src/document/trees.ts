import { type Element, type Node, xmlTree } from '../xml/index.ts';

/** XML that was written, as what stands in an element. */
export function nodesOf(xml: string): readonly Node[] {
  return xmlTree(`<nodes>${xml}</nodes>`).children;
}

/** An element with other children. */
export function withChildren(element: Element, children: readonly Node[]): Element {
  return { ...element, children };
}

/** An element with what stands in it changed, by a function that gives what comes in the place of each child. */
export function mapped(element: Element, change: (node: Node) => readonly Node[]): Element {
  return withChildren(element, element.children.flatMap(change));
}

export function isElement(node: Node | undefined, name?: string): node is Element {
  return node !== undefined && typeof node !== 'string' && (name === undefined || node.name === name);
}

/** The name of an element without its prefix. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}
