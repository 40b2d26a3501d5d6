import { unreadReason } from '../../files/index.ts';
import { childOf, type Element, type Node } from '../../xml/index.ts';
import { type Document, NotReadable } from '../blocks.ts';
import { ChangedPackage } from '../changed-package.ts';
import { createValues, type Filled, type FillOptions, inOneLine, type Values } from '../fill-values.ts';
import { openPackage } from '../package.ts';
import { isElement, mapped, nodesOf, withChildren } from '../trees.ts';
import { askedIn, filledStory, wordsIn } from './filling/story.ts';
import { templateStyles } from './filling/styles.ts';
import { createWriting } from './filling/writing.ts';
import { isEncrypted } from './read-odt.ts';
import { DECLARED } from './writing/odf.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const META = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';
const TEXT = 'application/vnd.oasis.opendocument.text';

/**
 * A ministry's own template (.ott or .odt) filled with a document: names between double braces, placeholders, user fields, input
 * fields and content controls that have the name of a value, in text, headers and footers. `inhoud` is the place of the text, in the
 * styles of the template. What the template holds besides stays as it is; the result is an .odt without macros.
 *
 * @throws NotReadable for what is no OpenDocument text, or a damaged one
 */
export function fillOdt(template: Uint8Array, document: Document, options: FillOptions): Filled {
  const opened = openPackage(template);
  if (isEncrypted(opened)) throw new NotReadable(unreadReason('password'));
  const file = new ChangedPackage(opened);
  const content = declared(file.tree(CONTENT));
  const sheet = declared(file.tree(STYLES));
  if (!childOf(childOf(content, 'office:body'), 'office:text'))
    throw new NotReadable('bevat geen tekst van een tekstverwerker');
  const asked = { places: [content, sheet].flatMap(askedIn), words: wordsIn(content) + wordsIn(sheet) };
  const values = createValues(document, asked, options);
  const styles = templateStyles(sheet);

  const filled = fillPart(content, document, values, styles);
  const around = askedIn(sheet).length > 0 ? fillPart(sheet, { ...document, notes: [] }, values, styles) : sheet;
  const macros = leaveOutMacros(file, opened.names, filled);
  file.set(CONTENT, withoutScripts(filled));
  const added = nodesOf(styles.added());
  if (around !== sheet || added.length > 0)
    file.set(STYLES, added.length > 0 ? within(around, 'office:styles', added) : around);
  setProperties(file, document.properties.title, values);
  makeDocument(file);
  return { bytes: file.bytes(['mimetype']), ...values.told, macros };
}

function fillPart(
  root: Element,
  document: Document,
  values: Values,
  styles: ReturnType<typeof templateStyles>,
): Element {
  const isContent = root.name === 'office:document-content';
  const writing = createWriting(root, document, styles);
  let filled = filledStory(root, { values, inlines: writing.inlines, blocks: writing.blocks });
  if (isContent && values.told.textAtEnd) {
    filled = deepWithin(filled, ['office:body', 'office:text'], nodesOf(writing.blocks(values.text, undefined)));
  }
  const own = nodesOf(writing.ownStyles());
  return own.length > 0 ? within(filled, 'office:automatic-styles', own) : filled;
}

/** A root with the prefixes of what is written in it. */
function declared(root: Element): Element {
  const { 'office:version': _, ...prefixes } = DECLARED;
  for (const [name, uri] of Object.entries(prefixes)) {
    if ((root.attributes[name] ?? uri) !== uri) {
      throw new NotReadable('heeft een ongewone vorm: sla het opnieuw op en probeer het dan opnieuw');
    }
  }
  return { ...root, attributes: { ...prefixes, ...root.attributes } };
}

/** Nodes at the end of an element right inside the root, which is made where it is absent. */
function within(root: Element, name: string, nodes: readonly Node[]): Element {
  if (childOf(root, name)) return deepWithin(root, [name], nodes);
  const made = { name, attributes: {}, children: nodes };
  const at = root.children.findIndex((node) => isElement(node) && BEHIND_STYLES.includes(node.name));
  const cut = at < 0 ? root.children.length : at;
  return withChildren(root, [...root.children.slice(0, cut), made, ...root.children.slice(cut)]);
}

/** What stands behind styles in a part. */
const BEHIND_STYLES = ['office:automatic-styles', 'office:master-styles', 'office:body'];

function deepWithin(root: Element, [name = '', ...deeper]: readonly string[], nodes: readonly Node[]): Element {
  const found = childOf(root, name);
  return mapped(root, (node) => {
    if (node !== found || !found) return [node];
    return [deeper.length > 0 ? deepWithin(found, deeper, nodes) : withChildren(found, [...found.children, ...nodes])];
  });
}

/** Leaves out macros, and signatures: they say that nobody changed the file. Returns whether there were macros. */
function leaveOutMacros(file: ChangedPackage, names: readonly string[], content: Element): boolean {
  const macros = names.filter((name) => /^(?:Basic|Scripts)\//.test(name));
  const left = [...macros, ...names.filter((name) => /^META-INF\/\w*signatures\.xml$/i.test(name))];
  for (const name of left) file.leaveOut(name);
  if (left.length > 0 && file.has(MANIFEST)) {
    const isLeft = (path = '') => left.includes(path) || /^(?:Basic|Scripts)\//.test(path);
    file.set(
      MANIFEST,
      mapped(file.tree(MANIFEST), (node) =>
        isElement(node) && isLeft(node.attributes['manifest:full-path']) ? [] : [node],
      ),
    );
  }
  return macros.length > 0 || (childOf(content, 'office:scripts')?.children.some((node) => isElement(node)) ?? false);
}

/** What calls a macro: events of the document, of pictures, of links. */
function withoutScripts(element: Element): Element {
  return mapped(element, (node) => {
    if (!isElement(node)) return [node];
    return node.name === 'office:scripts' || node.name === 'office:event-listeners' ? [] : [withoutScripts(node)];
  });
}

/** The file says of itself what the letter says: its title, and the properties of the template that have the name of a value. */
function setProperties(file: ChangedPackage, title: string | undefined, values: Values): void {
  if (!file.has(META)) return;
  const root = file.tree(META);
  const meta = childOf(root, 'office:meta');
  if (!meta || root.attributes['xmlns:dc'] === undefined) return;
  const own = meta.children.flatMap((node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'dc:title' && title !== undefined) return [];
    const isText = node.name === 'meta:user-defined' && (node.attributes['meta:value-type'] ?? 'string') === 'string';
    const value = isText ? inOneLine(values.of(node.attributes['meta:name'] ?? '')) : undefined;
    return [value === undefined ? node : withChildren(node, [value])];
  });
  const titled = title === undefined ? own : [...own, { name: 'dc:title', attributes: {}, children: [title] }];
  file.set(
    META,
    mapped(root, (node) => [node === meta ? withChildren(meta, titled) : node]),
  );
}

/** Makes a document of a template. */
function makeDocument(file: ChangedPackage): void {
  file.set('mimetype', TEXT);
  if (!file.has(MANIFEST)) return;
  const root = file.tree(MANIFEST);
  file.set(
    MANIFEST,
    mapped(root, (node) => {
      if (!isElement(node) || node.attributes['manifest:full-path'] !== '/') return [node];
      return [{ ...node, attributes: { ...node.attributes, 'manifest:media-type': TEXT } }];
    }),
  );
}
