/** XML as a tree or as events, without an outside world. */
export { readXml, XmlError, type XmlHandler } from './read.ts';
export { childOf, childrenOf, type Element, type Node, textOf, xmlTree } from './tree.ts';
