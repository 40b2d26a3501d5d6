/** XML as a tree or as events, without an outside world; and written. */
export { readXml, XmlError, type XmlHandler } from './read.ts';
export { childOf, childrenOf, type Element, type Node, textOf, xmlTree } from './tree.ts';
export { type Attributes, XML_DECLARATION, xml, xmlFile, xmlText } from './write.ts';
