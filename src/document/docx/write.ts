import { XML_DECLARATION } from '../../xml/index.ts';
import type { Document } from '../blocks.ts';
import { PAGE } from '../style-sheet.ts';
import { zipped } from '../zipped.ts';
import { headXml, pageNumberXml, runningXml, senderXml } from './writing/head.ts';
import { createLinks } from './writing/links.ts';
import { createLists } from './writing/lists.ts';
import { blocksXml, footnoteXml, type Target } from './writing/markup.ts';
import { createNotes } from './writing/notes.ts';
import { fileParts, fontTablePart, type RelatedPart, SEPARATORS, settingsPart } from './writing/parts.ts';
import { knownStyles, styleId, stylesPart } from './writing/styles.ts';
import { DECLARED, twips, w } from './writing/wordml.ts';

/**
 * A document as a Word file (.docx), in styles of its own. The same document gives the same bytes: nothing in it says when it was
 * made.
 */
export function writeDocx(document: Document): Uint8Array {
  const { head, body, properties } = document;
  const styles = knownStyles();
  const lists = createLists();
  const notes = createNotes(document.notes);
  const links = createLinks('koppeling');
  const target: Target = {
    style: (name) => (styles.has(styleId(name)) ? styleId(name) : undefined),
    lists,
    note: notes.of,
    link: links.of,
    width: PAGE.width - PAGE.left - PAGE.right,
  };
  const text = (head ? headXml(head, target) : '') + blocksXml(body, target);
  const footnotes = notes.used().map(([ref, { blocks }]) => footnoteXml(ref, blocks, target));

  const parts: RelatedPart[] = [
    part('styles', stylesPart()),
    part('settings', settingsPart(footnotes.length > 0)),
    part('fontTable', fontTablePart()),
  ];
  if (lists.isUsed) parts.push(part('numbering', root('numbering', lists.abstracts(), lists.nums())));
  if (footnotes.length > 0) parts.push(part('footnotes', root('footnotes', SEPARATORS, ...footnotes)));
  if (head) {
    parts.push(part('header', root('hdr', senderXml(head, target)), 'briefhoofd'));
    parts.push(part('header', root('hdr', runningXml(head, target)), 'paginakop'));
  } else parts.push(part('footer', root('ftr', pageNumberXml(target)), 'voet'));
  const main = root('document', w('body', {}, text, text === '' ? w('p') : '', sectionXml(head !== undefined)));
  return zipped(fileParts({ document: main, parts, links: links.used, properties }));
}

/** @param name the part's own, where there can be more of its kind */
function part(relation: string, content: string, name = relation): RelatedPart {
  return { id: name, relation, name: `${name}.xml`, content };
}

function root(name: string, ...content: readonly string[]): string {
  return XML_DECLARATION + w(name, DECLARED, ...content);
}

/** The page, and what stands above or below its text. */
function sectionXml(hasHead: boolean): string {
  const around = hasHead
    ? w('headerReference', { type: 'default', 'r:id': 'paginakop' }) +
      w('headerReference', { type: 'first', 'r:id': 'briefhoofd' })
    : w('footerReference', { type: 'default', 'r:id': 'voet' });
  return w(
    'sectPr',
    {},
    around,
    w('pgSz', { w: twips(PAGE.width), h: twips(PAGE.height) }),
    w('pgMar', {
      top: twips(PAGE.top),
      right: twips(PAGE.right),
      bottom: twips(PAGE.bottom),
      left: twips(PAGE.left),
      header: twips(36),
      footer: twips(28),
      gutter: 0,
    }),
    hasHead ? w('titlePg') : '',
  );
}
