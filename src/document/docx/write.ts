import { XML_DECLARATION } from '../../xml/index.ts';
import type { Document } from '../blocks.ts';
import { PAGE, TEXT_WIDTH } from '../style-sheet.ts';
import { zipped } from '../zipped.ts';
import { headXml, pageNumberXml, runningXml, senderXml } from './writing/head.ts';
import { createLinks, type Links } from './writing/links.ts';
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
  const targetWith = (links: Links): Target => ({
    style: (name) => (styles.has(styleId(name)) ? styleId(name) : undefined),
    lists,
    note: notes.of,
    link: links.of,
    width: TEXT_WIDTH,
  });
  /** A part that finds the addresses that it links to in relations of its own. */
  const part = (relation: string, name: string, rootName: string, write: (target: Target) => string): RelatedPart => {
    const links = linksOfPart();
    const content = root(rootName, write(targetWith(links)));
    return { id: name, relation, name: `${name}.xml`, content, links: links.used };
  };
  const links = linksOfPart();
  const target = targetWith(links);
  const text = (head ? headXml(head, target) : '') + blocksXml(body, target);
  const footnotes = part('footnotes', 'footnotes', 'footnotes', (own) => {
    return (
      SEPARATORS +
      notes
        .used()
        .map(([ref, { blocks }]) => footnoteXml(ref, blocks, own))
        .join('')
    );
  });
  const hasNotes = notes.used().length > 0;

  const parts: RelatedPart[] = [
    settingPart('styles', stylesPart()),
    settingPart('settings', settingsPart(hasNotes)),
    settingPart('fontTable', fontTablePart()),
  ];
  if (lists.isUsed) parts.push(settingPart('numbering', root('numbering', lists.abstracts(), lists.nums())));
  if (hasNotes) parts.push(footnotes);
  if (head) {
    parts.push(part('header', 'briefhoofd', 'hdr', (own) => senderXml(head, own)));
    parts.push(part('header', 'paginakop', 'hdr', (own) => runningXml(head, own)));
  } else parts.push(part('footer', 'voet', 'ftr', pageNumberXml));
  const main = root('document', w('body', {}, text, text === '' ? w('p') : '', sectionXml(head !== undefined)));
  return zipped(fileParts({ document: main, parts, links: links.used, properties }));
}

function linksOfPart(): Links {
  return createLinks('koppeling');
}

/** A part without text, which links to nothing. */
function settingPart(relation: string, content: string): RelatedPart {
  return { id: relation, relation, name: `${relation}.xml`, content, links: [] };
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
