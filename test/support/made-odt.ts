import { type Part, zipped } from '../../src/document/zipped.ts';

/** What is written in an OpenDocument file for a test; what is absent is empty. */
export interface OdtParts {
  /** Inside `office:text`. */
  readonly text?: string;
  /** Inside `office:automatic-styles` of the content. */
  readonly automatic?: string;
  /** Inside `office:styles`. */
  readonly styles?: string;
  /** Inside `office:automatic-styles` of the page headers. */
  readonly pageStyles?: string;
  /** Inside `office:master-styles`. */
  readonly masters?: string;
  /** Inside `office:meta`. */
  readonly meta?: string;
  /** Inside the entry of content.xml in the manifest. */
  readonly entry?: string;
  readonly mimetype?: string;
  /** Parts besides these, or in the place of one of them. */
  readonly more?: readonly Part[];
}

const oasis = (prefix: string, name = prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;

export const NAMESPACES = [
  ...['office', 'text', 'style', 'table', 'meta', 'manifest'].map((name) => oasis(name)),
  oasis('draw', 'drawing'),
  oasis('fo', 'xsl-fo-compatible'),
  oasis('svg', 'svg-compatible'),
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ');

export const ODT = 'application/vnd.oasis.opendocument.text';

/** The bytes of an OpenDocument file. */
export function madeOdt(given: OdtParts): Uint8Array {
  const { mimetype = ODT, more = [] } = given;
  const parts = new Map<string, Part[1]>([
    ['mimetype', mimetype],
    ['content.xml', root('document-content', automatic(given.automatic), body(given.text))],
    ['styles.xml', root('document-styles', common(given), automatic(given.pageStyles), masters(given))],
    ['meta.xml', root('document-meta', `<office:meta>${given.meta ?? ''}</office:meta>`)],
    ['META-INF/manifest.xml', manifest(mimetype, given.entry)],
    ...more,
  ]);
  return zipped([...parts], ['mimetype']);
}

/** The same as one XML file. */
export function flatOdt(given: OdtParts): string {
  const meta = `<office:meta>${given.meta ?? ''}</office:meta>`;
  const inside = [meta, common(given), automatic(given.automatic), masters(given), body(given.text)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:mimetype="${ODT}">${inside.join('')}</office:document>`;
}

function root(name: string, ...inside: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name} ${NAMESPACES}>${inside.join('')}</office:${name}>`;
}

const body = (text = '') => `<office:body><office:text>${text}</office:text></office:body>`;
const automatic = (styles = '') => `<office:automatic-styles>${styles}</office:automatic-styles>`;
const common = ({ styles = '' }: OdtParts) => `<office:styles>${styles}</office:styles>`;
const masters = ({ masters: pages = '' }: OdtParts) => `<office:master-styles>${pages}</office:master-styles>`;

function manifest(mimetype: string, entry = ''): string {
  const file = (path: string, type: string, inside = '') =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}">${inside}</manifest:file-entry>`;
  return `<manifest:manifest ${NAMESPACES}>${file('/', mimetype)}${file('content.xml', 'text/xml', entry)}</manifest:manifest>`;
}
