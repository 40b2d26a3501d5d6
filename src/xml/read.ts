import { SaxesParser } from 'saxes';

/** XML that is not well-formed, or more than a reader is willing to hold. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** What is told of an XML text, in its order. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(): void;
}

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
  const parser = prefixes ? withNamespaces(handler, prefixes) : asWritten(handler);
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(xml).close();
}

function asWritten(handler: XmlHandler): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false });
  const depth = createDepth();
  parser.on('opentag', ({ name, attributes }) => {
    depth.open();
    handler.open(name, attributes);
  });
  parser.on('closetag', () => {
    depth.close();
    handler.close();
  });
  return parser;
}

function withNamespaces(handler: XmlHandler, prefixes: ReadonlyMap<string, string>): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  const depth = createDepth();
  const named = (uri: string, local: string) => {
    const prefix = uri === '' ? '' : (prefixes.get(uri) ?? '?');
    return prefix === '' ? local : `${prefix}:${local}`;
  };
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth.open();
    const own: Record<string, string> = Object.create(null);
    for (const one of Object.values(attributes)) own[named(one.uri, one.local)] = one.value;
    handler.open(named(uri, local), own);
  });
  parser.on('closetag', () => {
    depth.close();
    handler.close();
  });
  return parser;
}

function createDepth() {
  let depth = 0;
  return {
    open() {
      if (++depth > DEEPEST) throw new XmlError('nested too deep');
    },
    close() {
      depth--;
    },
  };
}
