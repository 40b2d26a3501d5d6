import { SaxesParser } from 'saxes';
import { XmlError, type XmlHandler } from './handler.ts';
import { withNamespaces } from './namespaces.ts';

/** Deeper than this no text program nests its elements. */
const DEEPEST = 2000;

/**
 * Reads XML and tells what stands in it. Entities that the file defines itself are not known, nothing is fetched.
 *
 * @param prefixes the prefix under which the names of a namespace are told, whatever the file calls it; the names of other namespaces
 *   are told with '?:' before them. Without it names are told as they are written.
 * @throws XmlError
 */
export function readXml(xml: string, handler: XmlHandler, prefixes?: ReadonlyMap<string, string>): void {
  // places in the text are asked by nobody
  const parser = new SaxesParser({ xmlns: false, position: false });
  const told = prefixes ? withNamespaces(handler, prefixes) : handler;
  let depth = 0;
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new XmlError('nested too deep');
    told.open(name, attributes);
  });
  parser.on('closetag', () => {
    depth--;
    told.close();
  });
  parser.on('text', (text) => told.text(text));
  parser.on('cdata', (text) => told.text(text));
  parser.write(xml).close();
}
