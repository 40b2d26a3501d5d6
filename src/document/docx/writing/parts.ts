import { XML_DECLARATION, xml, xmlText } from '../../../xml/index.ts';
import type { Properties } from '../../blocks.ts';
import { TYPE } from '../../style-sheet.ts';
import type { Part } from '../../zipped.ts';
import { relationsPart } from '../parts.ts';
import type { LinkRelation } from './links.ts';
import { CONTENT_TYPE, DECLARED, RELATION, w } from './wordml.ts';

/** A part of the document, with the relation by which it is found. */
export interface RelatedPart {
  /** Of the relation. */
  readonly id: string;
  /** The kind of the relation: 'styles', 'footnotes' … */
  readonly relation: string;
  /** Under word/. */
  readonly name: string;
  readonly content: string;
  /** The addresses that it links to itself. */
  readonly links: readonly LinkRelation[];
}

/** A Word file: its document, the parts that belong to it, the addresses that its text links to. */
export interface WordFile {
  readonly document: string;
  readonly parts: readonly RelatedPart[];
  readonly links: readonly LinkRelation[];
  readonly properties: Properties;
}

/** The parts of the zip, the list of their types first. */
export function fileParts({ document, parts, links, properties }: WordFile): Part[] {
  const toParts = parts.map(({ id, relation, name }) => relationXml(id, relation, name));
  const about = propertyParts(properties);
  const types = [
    ['/word/document.xml', `${CONTENT_TYPE}document.main+xml`] as const,
    ...parts.map(({ relation, name }) => [`/word/${name}`, `${CONTENT_TYPE}${relation}+xml`] as const),
    ...about.map(({ name, type }) => [`/${name}`, type] as const),
  ];
  return [
    ['[Content_Types].xml', contentTypes(types)],
    [
      '_rels/.rels',
      relations([
        relationXml('rId1', 'officeDocument', 'word/document.xml'),
        ...about.map(({ name, relation }, i) =>
          xml('Relationship', { Id: `rId${i + 2}`, Type: relation, Target: name }),
        ),
      ]),
    ],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', relations([...toParts, ...linksXml(links)])],
    ...parts.flatMap(({ name, content, links: own }): Part[] => [
      [`word/${name}`, content],
      ...(own.length > 0 ? [[relationsPart(`word/${name}`), relations(linksXml(own))] as const] : []),
    ]),
    ...about.map(({ name, content }): Part => [name, content]),
  ];
}

/** A relation to a part beside the one that has it. */
export function relationXml(id: string, relation: string, target: string, base = RELATION): string {
  return xml('Relationship', { Id: id, Type: base + relation, Target: target });
}

/** A relation to an address on the network. */
export function linkXml(id: string, address: string, base = RELATION): string {
  return xml('Relationship', { Id: id, Type: `${base}hyperlink`, Target: address, TargetMode: 'External' });
}

function linksXml(links: readonly LinkRelation[]): string[] {
  return links.map(([id, address]) => linkXml(id, address));
}

function relations(all: readonly string[]): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return XML_DECLARATION + xml('Relationships', { xmlns }, ...all);
}

function contentTypes(overrides: readonly (readonly [name: string, type: string])[]): string {
  return (
    XML_DECLARATION +
    xml(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides.map(([PartName, ContentType]) => xml('Override', { PartName, ContentType })),
    )
  );
}

/** What the file says of itself. */
function propertyParts(properties: Properties) {
  const office = 'application/vnd.openxmlformats-officedocument.';
  const { custom } = properties;
  return [
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      content: coreProperties(properties),
    },
    {
      name: 'docProps/app.xml',
      type: `${office}extended-properties+xml`,
      relation: `${RELATION}extended-properties`,
      content:
        XML_DECLARATION +
        xml('Properties', { xmlns: `${OFFICE}extended-properties` }, xml('Application', {}, 'Briefwijzer')),
    },
    ...(Object.keys(custom).length === 0
      ? []
      : [
          {
            name: 'docProps/custom.xml',
            type: `${office}custom-properties+xml`,
            relation: `${RELATION}custom-properties`,
            content: customProperties(custom),
          },
        ]),
  ];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/';

function coreProperties({ title, subject, modified }: Properties): string {
  const some = (name: string, value: string | undefined, attributes = {}) =>
    value === undefined ? '' : xml(name, attributes, xmlText(value));
  return (
    XML_DECLARATION +
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      some('dc:title', title),
      some('dc:subject', subject),
      some('dc:language', 'nl-NL'),
      some('dcterms:modified', modified, { 'xsi:type': 'dcterms:W3CDTF' }),
    )
  );
}

function customProperties(custom: Properties['custom']): string {
  // the one set of properties that users name themselves, and the first number that it gives out (MS-OLEPS 2.16)
  const fmtid = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
  const all = Object.entries(custom).map(([name, value], i) =>
    xml('property', { fmtid, pid: i + 2, name }, xml('vt:lpwstr', {}, xmlText(value))),
  );
  const xmlns = { xmlns: `${OFFICE}custom-properties`, 'xmlns:vt': `${OFFICE}docPropsVTypes` };
  return XML_DECLARATION + xml('Properties', xmlns, ...all);
}

/** `word/settings.xml`. */
export function settingsPart(hasNotes: boolean): string {
  const notes = hasNotes ? w('footnotePr', {}, w('footnote', { id: -1 }), w('footnote', { id: 0 })) : '';
  const uri = 'http://schemas.microsoft.com/office/word';
  return (
    XML_DECLARATION +
    w(
      'settings',
      DECLARED,
      w('defaultTabStop', { val: 708 }),
      notes,
      // the newest way of laying out: without it Word opens the file as one of 2007
      w('compat', {}, w('compatSetting', { name: 'compatibilityMode', uri, val: 15 })),
      w('themeFontLang', { val: 'nl-NL' }),
      w('decimalSymbol', { val: ',' }),
      w('listSeparator', { val: ';' }),
    )
  );
}

/** `word/fontTable.xml`: what stands in for our letters on a computer that lacks them. */
export function fontTablePart(): string {
  const font = w('font', { name: TYPE.font }, w('altName', { val: TYPE.otherwise }), w('family', { val: 'swiss' }));
  return XML_DECLARATION + w('fonts', DECLARED, font);
}

/** The two lines that Word draws above notes: every file with notes has them. */
export const SEPARATORS =
  w('footnote', { type: 'separator', id: -1 }, w('p', {}, w('r', {}, w('separator')))) +
  w('footnote', { type: 'continuationSeparator', id: 0 }, w('p', {}, w('r', {}, w('continuationSeparator'))));
