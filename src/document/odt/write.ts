import { XML_DECLARATION, xml, xmlText } from '../../xml/index.ts';
import type { Document, Properties } from '../blocks.ts';
import { TEXT_WIDTH } from '../style-sheet.ts';
import { zipped } from '../zipped.ts';
import { BlockWriter } from './writing/blocks.ts';
import { headXml, pageNumberXml, runningXml, senderXml } from './writing/head.ts';
import { noteMarks } from './writing/notes.ts';
import { DECLARED } from './writing/odf.ts';
import { FONTS, type MasterPage, stylesPart } from './writing/styles.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
/** The pages of a letter, and the one page of a text without a head. */
const FIRST = 'Eerste pagina';
const NEXT = 'Vervolgpagina';
const ONLY = 'Standard';

/**
 * A document as an OpenDocument file (.odt), in styles of its own. The same document gives the same bytes: nothing in it says when it
 * was made.
 */
export function writeOdt(document: Document): Uint8Array {
  const { head } = document;
  const around = new BlockWriter(TEXT_WIDTH, () => '');
  const pages: MasterPage[] = head
    ? [
        { name: FIRST, next: NEXT, header: senderXml(head, around) },
        { name: NEXT, header: runningXml(head, around) },
      ]
    : [{ name: ONLY, footer: pageNumberXml(around) }];
  const parts = [
    ['content.xml', contentPart(document)],
    ['styles.xml', stylesPart(pages, around.ownStylesXml())],
    ['meta.xml', metaPart(document.properties)],
  ] as const;
  return zipped(
    [['mimetype', MEDIA_TYPE], ...parts, ['META-INF/manifest.xml', manifestPart(parts.map(([name]) => name))]],
    ['mimetype'],
  );
}

function contentPart({ head, body, notes }: Document): string {
  const marks = noteMarks(notes, (blocks) => writer.blocks(blocks, 'note'));
  const writer = new BlockWriter(TEXT_WIDTH, (id) => marks(id));
  const text = (head ? headXml(head, writer, FIRST) : '') + writer.blocks(body);
  return (
    XML_DECLARATION +
    xml(
      'office:document-content',
      DECLARED,
      FONTS,
      xml('office:automatic-styles', {}, writer.ownStylesXml()),
      xml('office:body', {}, xml('office:text', {}, text || xml('text:p'))),
    )
  );
}

function metaPart({ title, subject, modified, custom }: Properties): string {
  const some = (name: string, value: string | undefined) => (value === undefined ? '' : xml(name, {}, xmlText(value)));
  const own = Object.entries(custom).map(([name, value]) =>
    xml('meta:user-defined', { 'meta:name': name, 'meta:value-type': 'string' }, xmlText(value)),
  );
  return (
    XML_DECLARATION +
    xml(
      'office:document-meta',
      DECLARED,
      xml(
        'office:meta',
        {},
        some('meta:generator', 'Briefwijzer'),
        some('dc:title', title),
        some('dc:subject', subject),
        some('dc:language', 'nl-NL'),
        some('dc:date', modified && `${modified.slice(0, 10)}T00:00:00`),
        ...own,
      ),
    )
  );
}

function manifestPart(names: readonly string[]): string {
  const entry = (path: string, type: string) =>
    xml('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:media-type': type,
      'manifest:version': path === '/' ? '1.3' : undefined,
    });
  return (
    XML_DECLARATION +
    xml(
      'manifest:manifest',
      { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
      entry('/', MEDIA_TYPE),
      ...names.map((name) => entry(name, 'text/xml')),
    )
  );
}
