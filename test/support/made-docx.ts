import { zipped } from '../../src/document/zipped.ts';

/** What stands in a Word file that a test makes: XML without its root, in the prefixes of Word. All but the body can be absent. */
export interface MadeDocx {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Headers and footers by the id that a section names them with: 'header1', 'footer1'. */
  readonly around?: Readonly<Record<string, string>>;
  /** Core and custom properties. */
  readonly core?: string;
  readonly custom?: string;
  /** The content type of the body, where it is no ordinary document. */
  readonly type?: string;
  /** Other relations of the body: `relation(…)`. */
  readonly relations?: string;
  /** Other parts, as they are. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** True for the namespaces of ISO 29500 strict. */
  readonly strict?: boolean;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const DOCUMENT = `${WORD}.document.main+xml`;

const NAMES = [
  ['w', 'wordprocessingml/2006/main'],
  ['r', 'officeDocument/2006/relationships'],
  ['m', 'officeDocument/2006/math'],
  ['a', 'drawingml/2006/main'],
  ['wp', 'drawingml/2006/wordprocessingDrawing'],
  ['pic', 'drawingml/2006/picture'],
] as const;

const OTHER_NAMES =
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The parts that the body has a relation to: the name of each in `MadeDocx` is its relation too. */
const PARTS = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
  comments: 'w:comments',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
} as const;

/** A Word file as a zip. */
export function madeDocx(made: MadeDocx): Uint8Array {
  const root = (name: string, content: string) => `<${name} ${namespaces(made.strict)}>${content}</${name}>`;
  const own = Object.entries(PARTS).filter(([name]) => made[name as keyof typeof PARTS] !== undefined);
  const around = Object.entries(made.around ?? {});
  const relations = [
    ...own.map(([name]) => relation(name, name, `${name}.xml`)),
    ...around.map(([id]) => relation(id, kindOf(id), `${id}.xml`)),
    made.relations ?? '',
  ];
  return zipped([
    ['[Content_Types].xml', contentTypes(made.type ?? DOCUMENT)],
    ['_rels/.rels', relationships(packageRelations(made))],
    ['word/document.xml', root('w:document', `<w:body>${made.body}</w:body>`)],
    ['word/_rels/document.xml.rels', relationships(relations.join(''))],
    ...own.map(
      ([name, element]) => [`word/${name}.xml`, root(element, made[name as keyof typeof PARTS] ?? '')] as const,
    ),
    ...around.map(([id, xml]) => [`word/${id}.xml`, root(kindOf(id) === 'header' ? 'w:hdr' : 'w:ftr', xml)] as const),
    ...(made.core === undefined ? [] : [['docProps/core.xml', coreProperties(made.core)] as const]),
    ...(made.custom === undefined ? [] : [['docProps/custom.xml', customProperties(made.custom)] as const]),
    ...Object.entries(made.parts ?? {}),
  ]);
}

/** A relation of a part: `target` from the folder of that part. */
export function relation(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of runs, with what `w:pPr` holds. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A run of text, with what `w:rPr` holds. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A style, with what it is based on and what else it holds. */
export function style(type: 'paragraph' | 'character', id: string, content: string, basedOn = ''): string {
  const based = basedOn && `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${based}${content}</w:style>`;
}

function namespaces(strict = false): string {
  const official = NAMES.map(([prefix, path]) => {
    const uri = strict
      ? `http://purl.oclc.org/ooxml/${path.replace('/2006', '')}`
      : `http://schemas.openxmlformats.org/${path}`;
    return `xmlns:${prefix}="${uri}"`;
  });
  return [...official, OTHER_NAMES].join(' ');
}

function kindOf(id: string): 'header' | 'footer' {
  return id.startsWith('header') ? 'header' : 'footer';
}

function relationships(relations: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
}

function packageRelations({ core, custom }: MadeDocx): string {
  const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return [
    relation('rId1', 'officeDocument', 'word/document.xml'),
    core === undefined ? '' : `<Relationship Id="rId2" Type="${coreType}" Target="docProps/core.xml"/>`,
    custom === undefined ? '' : relation('rId3', 'custom-properties', '/docProps/custom.xml'),
  ].join('');
}

function contentTypes(main: string): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="html" ContentType="text/html"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
}

function coreProperties(content: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${content}</cp:coreProperties>`;
}

function customProperties(content: string): string {
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${content}</Properties>`;
}
