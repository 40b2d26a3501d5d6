import { type Element, type Node, xmlOf } from '../../../xml/index.ts';
import type { Block, Document, Inline } from '../../blocks.ts';
import { TEXT_WIDTH } from '../../style-sheet.ts';
import { isElement, nodesOf } from '../../trees.ts';
import { BlockWriter } from '../writing/blocks.ts';
import { noteMarks } from '../writing/notes.ts';
import { inlinesXml } from '../writing/text.ts';
import { type TemplateStyles, type TextStyle, textStyleAt } from './styles.ts';

/** Writes blocks and stretches into a part of a template, under names that the part does not have yet. */
export interface PartWriting {
  readonly inlines: (content: readonly Inline[]) => string;
  readonly blocks: (blocks: readonly Block[], model: Element | undefined) => string;
  /** What was needed for it in the part's own styles. */
  ownStyles(): string;
}

export function createWriting(root: Element, document: Document, styles: TemplateStyles): PartWriting {
  const prefix = freePrefix(root);
  const own: string[] = [];
  let count = 0;
  let current: BlockWriter | undefined;
  const marks = noteMarks(document.notes, (blocks) => current?.blocks(blocks, 'note') ?? '');

  /** Each place has its own running text, and so its own styles that are made of it. */
  const written = (text: TextStyle, write: (writer: BlockWriter) => string): Node[] => {
    const writer = new BlockWriter(TEXT_WIDTH, marks, true);
    current = writer;
    const content = write(writer);
    const begin = `${prefix}${++count}_`;
    const rename = (name: string) => styles.name(name, text) ?? begin + name;
    own.push(
      nodesOf(writer.ownStylesXml())
        .map((node) => xmlOf(renamed(node, rename)))
        .join(''),
    );
    return nodesOf(content).map((node) => renamed(node, rename));
  };
  return {
    inlines(content) {
      const nodes = written(textStyleAt(undefined, root), ({ styles }) => inlinesXml(content, { styles, note: marks }));
      return nodes.map(xmlOf).join('');
    },
    blocks(blocks, model) {
      const text = textStyleAt(model, root);
      const nodes = written(text, (writer) => writer.blocks(blocks));
      return onNewPage(nodes, text.first).map(xmlOf).join('');
    },
    ownStyles: () => own.join(''),
  };
}

/** The attributes that name a style, or a table. */
const NAMING: ReadonlySet<string> = new Set([
  'style:name',
  'style:parent-style-name',
  'table:name',
  'table:style-name',
  'text:style-name',
]);

function renamed(node: Node, rename: (name: string) => string): Node {
  if (!isElement(node)) return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name,
    NAMING.has(name) ? rename(value) : value,
  ]);
  return {
    name: node.name,
    attributes: Object.fromEntries(attributes),
    children: node.children.map((child) => renamed(child, rename)),
  };
}

/** Blocks of which the first begins the page that began with the paragraph in whose place they come. */
function onNewPage(nodes: readonly Node[], style: string | undefined): readonly Node[] {
  if (style === undefined) return nodes;
  const [first, ...rest] = nodes;
  const attributes = { 'text:style-name': style };
  if (!isElement(first, 'text:p')) return [{ name: 'text:p', attributes, children: [] }, ...nodes];
  return [{ ...first, attributes: { ...first.attributes, ...attributes } }, ...rest];
}

/** What no style of a part begins with. */
function freePrefix(root: Element): string {
  let prefix = 'Brief';
  const names = namesIn(root);
  while (names.some((name) => name.startsWith(prefix))) prefix += '_';
  return prefix;
}

function namesIn(element: Element): string[] {
  const own = element.attributes['style:name'] ?? element.attributes['table:name'];
  const inside = element.children.flatMap((node) => (isElement(node) ? namesIn(node) : []));
  return own === undefined ? inside : [own, ...inside];
}
