/** The namespaces of OpenDocument 1.0 to 1.4 and of LibreOffice, by the prefix under which they are read here. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'text', 'style', 'table', 'meta', 'manifest'].map((name) => [oasis(name), name] as const),
  [oasis('drawing'), 'draw'],
  [oasis('xsl-fo-compatible'), 'fo'],
  [oasis('svg-compatible'), 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
]);

function oasis(name: string): string {
  return `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
}

/** A whole number of an attribute, no larger than `most`; `otherwise` where there is no number. */
export function count(value: string | undefined, otherwise: number, most = 1_000_000): number {
  const number = /^\d{1,9}$/.test(value ?? '') ? Number(value) : otherwise;
  return Math.min(number, most);
}
