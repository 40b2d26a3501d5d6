import type { Element, Node } from '../../../xml/index.ts';
import { NotReadable } from '../../blocks.ts';
import { ChangedPackage } from '../../changed-package.ts';
import { openPackage } from '../../package.ts';
import { isElement, localName, mapped, nodesOf, withChildren } from '../../trees.ts';
import { type Parts, partsOf, relationsPart } from '../parts.ts';
import { mainPart } from '../read.ts';
import type { LinkRelation } from '../writing/links.ts';
import { linkXml, relationXml } from '../writing/parts.ts';
import { CONTENT_TYPE, NAMESPACES } from '../writing/wordml.ts';

const TYPES = '[Content_Types].xml';

/** Kinds of relations to macros, and to what calls them. */
const OF_MACROS = ['vbaProject', 'wordVbaData', 'keyMapCustomizations', 'attachedToolbars'];

/** Kinds of relations to signatures, which say that nobody changed the file. */
const OF_SIGNATURES = ['origin', 'signature'];

const NO_RELATIONS: Element = {
  name: 'Relationships',
  attributes: { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
  children: [],
};

/** A template while it is filled. Its parts are changed or added; those that nobody changes stay as they are, byte for byte. */
export class Template {
  readonly parts: Parts;
  /** The name of the part with the text. */
  readonly main: string;
  private readonly file: ChangedPackage;

  /** @throws NotReadable for what is no Word file, or one that no usual program wrote */
  constructor(bytes: Uint8Array) {
    const file = openPackage(bytes);
    this.file = new ChangedPackage(file);
    this.parts = partsOf(file);
    this.main = mainPart(this.parts, file);
    const root = this.tree(this.main);
    if (root.name !== 'w:document' || !root.attributes['xmlns:w']?.endsWith('/main')) {
      throw new NotReadable('heeft een ongewone vorm: sla het opnieuw op in Word en probeer het dan opnieuw');
    }
  }

  /** The root of a part, with names as they are written. */
  tree(name: string): Element {
    return this.file.has(name) || !name.endsWith('.rels') ? this.file.tree(name) : NO_RELATIONS;
  }

  set(name: string, root: Element): void {
    this.file.set(name, root);
  }

  insert(name: string, nodes: readonly Node[], before?: readonly string[]): void {
    this.file.insert(name, nodes, before);
  }

  /** The part of the main part's relations of this kind; made where the template has none. */
  needed(relation: string, root: string, content = ''): string {
    const known = this.parts.related(this.main, relation);
    if (known !== undefined && this.file.has(known)) return known;
    const folder = this.main.slice(0, this.main.lastIndexOf('/') + 1);
    let name = `${folder}${relation}.xml`;
    while (this.file.has(name)) name = name.replace('.xml', '1.xml');
    const own = this.tree(this.main).attributes;
    const attributes = { 'xmlns:w': own['xmlns:w'] ?? NAMESPACES.w, 'xmlns:r': own['xmlns:r'] ?? NAMESPACES.r };
    this.set(name, { name: root, attributes, children: nodesOf(content) });
    const id = this.freeId(this.main, relation);
    this.relate(this.main, relationXml(id, relation, name.slice(folder.length), this.relationBase));
    this.override(name, `${CONTENT_TYPE}${relation}+xml`);
    return name;
  }

  /** Adds relations from a part to addresses. */
  link(part: string, links: readonly LinkRelation[]): void {
    if (links.length === 0) return;
    const root = this.tree(part);
    const prefix = { 'xmlns:r': this.tree(this.main).attributes['xmlns:r'] ?? NAMESPACES.r };
    this.set(part, { ...root, attributes: { ...prefix, ...root.attributes } });
    for (const [id, address] of links) this.relate(part, linkXml(id, address, this.relationBase));
  }

  /** An id that no relation of a part has, and that does not begin one. */
  freeId(part: string, name: string): string {
    const ids = [...this.parts.relationsOf(part).keys()];
    let id = name;
    while (ids.some((one) => one.startsWith(id))) id += '_';
    return id;
  }

  /** Makes a document of the template, without its macros and signatures. Returns whether it had macros. */
  makeDocument(): boolean {
    const hadMacros = this.leaveOutRelated(this.main, OF_MACROS);
    this.leaveOutRelated('', OF_SIGNATURES);
    const type = `${CONTENT_TYPE}document.main+xml`;
    const isMacro = this.parts.typeOf(this.main).includes('macroenabled');
    if (this.parts.typeOf(this.main) !== type) this.override(this.main, type);
    return isMacro || hadMacros;
  }

  /** The file. */
  bytes(): Uint8Array {
    return this.file.bytes();
  }

  /** Strict files name their relations otherwise than all others. */
  private get relationBase(): string {
    const own = this.tree(relationsPart('')).children.find(
      (node) => isElement(node) && node.attributes['Type']?.endsWith('/officeDocument'),
    );
    const type = isElement(own) ? own.attributes['Type'] : undefined;
    return type === undefined ? '' : type.slice(0, type.lastIndexOf('/') + 1);
  }

  private relate(part: string, relation: string): void {
    const name = relationsPart(part);
    this.set(name, this.withIn(this.tree(name), nodesOf(relation)));
  }

  private override(part: string, type: string): void {
    const root = this.tree(TYPES);
    const others = mapped(root, (node) => (overrides(node, part) ? [] : [node]));
    const override = { name: 'Override', attributes: { PartName: `/${part}`, ContentType: type }, children: [] };
    this.set(TYPES, this.withIn(others, [override]));
  }

  /** Leaves out the parts that stand in relations of these kinds to another, unless it needs them for something else. Returns whether there were any. */
  private leaveOutRelated(part: string, kinds: readonly string[]): boolean {
    const isLeft = (type = '') => kinds.includes(type.slice(type.lastIndexOf('/') + 1));
    const related = [...this.parts.relationsOf(part).values()];
    const left = related.filter(({ type }) => isLeft(type));
    if (left.length === 0) return false;
    const used = new Set([this.main, ...related.filter(({ type }) => !isLeft(type)).map(({ target }) => target)]);
    for (const { target, external } of left) if (!external && !used.has(target)) this.leaveOut(target, kinds);
    const relations = this.tree(relationsPart(part));
    const kept = relations.children.filter((node) => !isElement(node) || !isLeft(node.attributes['Type']));
    this.set(relationsPart(part), withChildren(relations, kept));
    return true;
  }

  /** Leaves out a part with what says of what kind it is, and the parts of it that are of these kinds. */
  private leaveOut(part: string, kinds: readonly string[]): void {
    if (!this.file.leaveOut(part)) return;
    this.file.leaveOut(relationsPart(part));
    for (const { type, target } of this.parts.relationsOf(part).values()) {
      if (kinds.includes(type)) this.leaveOut(target, kinds);
    }
    this.set(
      TYPES,
      mapped(this.tree(TYPES), (node) => (overrides(node, part) ? [] : [node])),
    );
  }

  /** Adds elements under the prefix that the root has. */
  private withIn(root: Element, nodes: readonly Node[]): Element {
    const prefix = root.name.slice(0, root.name.length - localName(root).length);
    const named = nodes.map((node) => (isElement(node) ? { ...node, name: prefix + node.name } : node));
    return withChildren(root, [...root.children, ...named]);
  }
}

/** Whether a node of the list of content types speaks of this part. */
function overrides(node: Node, part: string): boolean {
  return isElement(node) && node.attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase();
}
