import { childOf, childrenOf, type Element } from '../../xml/index.ts';
import type { Document } from '../blocks.ts';
import { createValues, type Filled, type FillOptions, type StoryFilling } from '../fill-values.ts';
import { TEXT_WIDTH } from '../style-sheet.ts';
import { isElement, nodesOf, withChildren } from '../trees.ts';
import { listStyles } from './filling/list-styles.ts';
import { withNoteNumbers } from './filling/note-numbers.ts';
import { withNotesInOrder } from './filling/note-order.ts';
import { setProperties } from './filling/properties.ts';
import { askedIn, filledStory, wordsIn } from './filling/story.ts';
import { templateStyles } from './filling/styles.ts';
import { Template } from './filling/template.ts';
import { wholeNumber } from './reading/values.ts';
import { createLinks, type Links } from './writing/links.ts';
import { createLists } from './writing/lists.ts';
import { blocksXml, footnoteXml, inlinesXml, type Target } from './writing/markup.ts';
import { createNotes } from './writing/notes.ts';
import { SEPARATORS } from './writing/parts.ts';
import { w } from './writing/wordml.ts';

/**
 * A ministry's own template (.dotx or .docx) filled with a document: content controls that have the name of a value as tag or title,
 * and names between double braces, in text, headers, footers, text boxes and notes. `inhoud` is the place of the text, in the styles
 * of the template. What the template holds besides stays as it is; the result is a .docx without macros.
 *
 * @throws NotReadable for what is no Word file, or a damaged one
 */
export function fillDocx(template: Uint8Array, document: Document, options: FillOptions): Filled {
  const file = new Template(template);
  const stories = storyParts(file);
  const trees = stories.map((name) => file.tree(name));
  const asked = { places: trees.flatMap(askedIn), words: trees.map(wordsIn).join('') };
  const values = createValues(document, asked, options);
  const writing = createWriting(file, document);

  for (const [i, name] of stories.entries()) {
    const tree = trees[i];
    if (!tree || askedIn(tree).length === 0) continue;
    file.set(name, filledStory(tree, writing.in(name, values)));
  }
  if (values.told.textAtEnd) {
    const { blocks } = writing.in(file.main, values);
    file.set(file.main, withTextAtEnd(file.tree(file.main), blocks(values.text, undefined)));
  }
  writing.finish();
  file.set(file.main, withNoteNumbers(file.tree(file.main)));
  orderNotes(file);
  setProperties(file, document.properties.title, values);
  const macros = file.makeDocument();
  return { bytes: file.bytes(), ...values.told, macros };
}

/** The parts with text: the document, its headers and footers, its notes. */
function storyParts({ parts, main }: Template): string[] {
  const ofText = ['header', 'footer', 'footnotes', 'endnotes'];
  const beside = [...parts.relationsOf(main).values()].filter(
    ({ type, external }) => ofText.includes(type) && !external,
  );
  return [...new Set([main, ...beside.map(({ target }) => target)])].filter((name) => parts.xml(name) !== undefined);
}

/** Writes into a template, and puts in its other parts what the text needs there. */
function createWriting(file: Template, document: Document) {
  const partOf = (relation: string) => file.parts.related(file.main, relation);
  const rootOf = (relation: string) => {
    const name = partOf(relation);
    return name === undefined ? undefined : file.tree(name);
  };
  const styles = templateStyles(rootOf('styles'));
  const numbering = rootOf('numbering');
  const own = listStyles(rootOf('styles'), numbering);
  const lists = createLists(
    after(childrenOf(numbering, 'w:abstractNum'), 'w:abstractNumId', 0),
    after(childrenOf(numbering, 'w:num'), 'w:numId', 1),
    own.numbers,
  );
  const notes = createNotes(document.notes, after(childrenOf(rootOf('footnotes'), 'w:footnote'), 'w:id', 1));
  const links = new Map<string, Links>();
  const linksOf = (part: string) => {
    const known = links.get(part) ?? createLinks(file.freeId(part, 'koppeling'));
    links.set(part, known);
    return known;
  };
  const width = textWidth(file.tree(file.main));
  const target = (part: string, text?: string): Target => ({
    style: (name) => styles.id(name, text),
    lists,
    listStyle: own.id,
    // only the text itself can have notes
    note: (id) => (part === file.main ? notes.of(id) : undefined),
    link: (address) => linksOf(part).of(address),
    width,
  });
  return {
    in(name: string, values: StoryFilling['values']): StoryFilling {
      return {
        values,
        inlines: (content) => inlinesXml(content, target(name)),
        blocks: (blocks, model) => blocksXml(blocks, target(name, styleOf(model))),
      };
    },
    finish() {
      const used = notes.used();
      if (used.length > 0)
        addNotes(file, (part) => used.map(([ref, { blocks }]) => footnoteXml(ref, blocks, target(part))).join(''));
      if (lists.isUsed) {
        const name = file.needed('numbering', 'w:numbering');
        file.insert(name, nodesOf(lists.abstracts()), ['w:num', 'w:numIdMacAtCleanup']);
        file.insert(name, nodesOf(lists.nums()), ['w:numIdMacAtCleanup']);
      }
      const name = partOf('styles');
      if (name !== undefined && styles.added() !== '') file.insert(name, nodesOf(styles.added()));
      for (const [part, { used }] of links) file.link(part, used);
    },
  };
}

/** The first number that none of these elements has, and no lower than `first`. */
function after(elements: readonly Element[], attribute: string, first: number): number {
  return elements.reduce(
    (free, { attributes }) => Math.max(free, (wholeNumber(attributes[attribute]) ?? -1) + 1),
    first,
  );
}

function styleOf(paragraph: Element | undefined): string | undefined {
  const properties = paragraph && childOf(paragraph, 'w:pPr');
  return properties && childOf(properties, 'w:pStyle')?.attributes['w:val'];
}

/** What stands behind the notes in the settings (ISO 29500-1, CT_Settings). */
const BEHIND_NOTES = [
  'w:endnotePr',
  'w:compat',
  'w:docVars',
  'w:rsids',
  'm:mathPr',
  'w:attachedSchema',
  'w:themeFontLang',
];

/** @param footnotes writes the notes into the part of this name */
function addNotes(file: Template, footnotes: (part: string) => string): void {
  const isNew = file.parts.related(file.main, 'footnotes') === undefined;
  const part = file.needed('footnotes', 'w:footnotes', SEPARATORS);
  file.insert(part, nodesOf(footnotes(part)));
  const settings = file.parts.related(file.main, 'settings');
  if (!isNew || settings === undefined || childOf(file.tree(settings), 'w:footnotePr')) return;
  const separators = w('footnotePr', {}, w('footnote', { id: -1 }), w('footnote', { id: 0 }));
  file.insert(settings, nodesOf(separators), [...BEHIND_NOTES, 'w:clrSchemeMapping', 'w:decimalSymbol']);
}

function orderNotes(file: Template): void {
  const part = file.parts.related(file.main, 'footnotes');
  if (part === undefined || !storyParts(file).includes(part)) return;
  const notes = file.tree(part);
  const ordered = withNotesInOrder({ text: file.tree(file.main), notes });
  if (ordered.notes === notes) return;
  file.set(file.main, ordered.text);
  file.set(part, ordered.notes);
}

/** How wide the text of the last section is, in points. */
function textWidth(root: Element): number {
  const section = childrenOf(childOf(root, 'w:body'), 'w:sectPr').at(-1);
  const measure = (name: string, attribute: string) =>
    wholeNumber(section && childOf(section, name)?.attributes[attribute]);
  const [page, left, right] = [measure('w:pgSz', 'w:w'), measure('w:pgMar', 'w:left'), measure('w:pgMar', 'w:right')];
  const width = page === undefined ? 0 : (page - (left ?? 0) - (right ?? 0)) / 20;
  return width > 0 ? width : TEXT_WIDTH;
}

/** The text behind all that the template has, on the pages of its last section. */
function withTextAtEnd(root: Element, text: string): Element {
  const body = childOf(root, 'w:body');
  if (!body) return root;
  const section = body.children.filter((node) => isElement(node, 'w:sectPr'));
  const rest = body.children.filter((node) => !isElement(node, 'w:sectPr'));
  const filled = withChildren(body, [...rest, ...nodesOf(text), ...section]);
  return withChildren(
    root,
    root.children.map((node) => (node === body ? filled : node)),
  );
}
