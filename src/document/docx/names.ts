/**
 * The namespaces of Word files under the prefixes by which the readers know them: those of every program (ECMA-376, transitional) and
 * the strict ones of ISO 29500.
 */
export const WORD_NAMES: ReadonlyMap<string, string> = new Map([
  ...bothOf('w', 'wordprocessingml/main'),
  ...bothOf('r', 'officeDocument/relationships'),
  ...bothOf('m', 'officeDocument/math'),
  ...bothOf('a', 'drawingml/main'),
  ...bothOf('wp', 'drawingml/wordprocessingDrawing'),
  ...bothOf('pic', 'drawingml/picture'),
  ...bothOf('c', 'drawingml/chart'),
  ...bothOf('dgm', 'drawingml/diagram'),
  ...bothOf('op', 'officeDocument/custom-properties', 'officeDocument/customProperties'),
  ...bothOf('vt', 'officeDocument/docPropsVTypes'),
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

function bothOf(prefix: string, path: string, strict = path): [string, string][] {
  const [first = '', ...rest] = path.split('/');
  return [
    [`http://schemas.openxmlformats.org/${first}/2006/${rest.join('/')}`, prefix],
    [`http://purl.oclc.org/ooxml/${strict}`, prefix],
  ];
}
