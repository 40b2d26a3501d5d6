/** XML as a tree or as events, without an outside world; and written. */
export { XmlError, type XmlHandler, XmlTooLarge } from './handler.ts';
export { readXml } from './read.ts';
export { childOf, childrenOf, type Element, type Node, textOf, xmlTree } from './tree.ts';
export { type Attributes, XML_DECLARATION, xml, xmlFile, xmlOf, xmlText } from './write.ts';
