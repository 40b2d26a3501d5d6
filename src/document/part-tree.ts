import { type Element, XmlError, XmlTooLarge, xmlTree } from '../xml/index.ts';
import { NotReadable } from './blocks.ts';
import { DAMAGED, TOO_LARGE } from './refusals.ts';

/**
 * The root of a part of a file.
 *
 * @param prefixes see `readXml`
 * @throws NotReadable for a part that is no well-formed XML, or has more elements than any letter
 */
export function partTree(xml: string, prefixes?: ReadonlyMap<string, string>): Element {
  try {
    return xmlTree(xml, prefixes);
  } catch (failure) {
    if (failure instanceof XmlTooLarge) throw new NotReadable(TOO_LARGE);
    throw failure instanceof XmlError ? new NotReadable(DAMAGED) : failure;
  }
}
