import { childOf, childrenOf, type Element, type Node } from '../../../xml/index.ts';
import { isElement, localName, mapped, withChildren } from '../../trees.ts';
import { withoutPlaceholder } from './looks.ts';

/** What a content control holds: whole paragraphs, cells or rows of a table, or a stretch of a paragraph. */
export type Holds = 'blocks' | 'cells' | 'rows' | 'runs';

/** A content control that can hold a value. */
export interface Control {
  /** Tag and title, as far as it has them. */
  readonly names: readonly string[];
  readonly holds: Holds;
  /** True where it shows the words that ask to fill it in. */
  readonly isEmpty: boolean;
  /** The paragraph that its text looks like. */
  readonly model: Element | undefined;
  /** The look of its text. */
  readonly look: Element | undefined;
}

/** Controls of other things than text. */
const NO_TEXT = ['docPartObj', 'docPartList', 'picture', 'checkbox', 'equation', 'citation', 'bibliography', 'group'];

/** The control that an element is; undefined for anything else, and for one that nobody names or that holds no text. */
export function controlOf(element: Element): Control | undefined {
  const properties = element.name === 'w:sdt' ? childOf(element, 'w:sdtPr') : undefined;
  const content = childOf(element, 'w:sdtContent');
  if (!properties || !content) return undefined;
  if (properties.children.some((node) => isElement(node) && NO_TEXT.includes(localName(node)))) return undefined;
  const names = ['w:tag', 'w:alias']
    .map((name) => childOf(properties, name)?.attributes['w:val']?.trim() ?? '')
    .filter((name) => name !== '');
  if (names.length === 0) return undefined;
  const model = firstOf(content, 'w:p');
  const run = firstOf(model ?? content, 'w:r');
  return {
    names: [...new Set(names)],
    holds: holdsOf(content),
    isEmpty: childOf(properties, 'w:showingPlcHdr') !== undefined,
    model,
    look: withoutPlaceholder(run ? childOf(run, 'w:rPr') : childOf(properties, 'w:rPr')),
  };
}

function holdsOf(content: Element): Holds {
  const names = content.children.map((node) => (isElement(node) ? node.name : ''));
  if (names.includes('w:tr')) return 'rows';
  if (names.includes('w:tc')) return 'cells';
  return names.includes('w:p') || names.includes('w:tbl') ? 'blocks' : 'runs';
}

/** The first element of a name, however deep. */
function firstOf(element: Element, name: string): Element | undefined {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    const found = node.name === name ? node : firstOf(node, name);
    if (found) return found;
  }
  return undefined;
}

/** A control with other content, which Word keeps: it shows no words that ask for it, and is bound to no data that would replace it. */
export function withContent(control: Element, holds: Holds, content: readonly Node[], isText: boolean): Element {
  return mapped(control, (node) => {
    if (isElement(node, 'w:sdtPr')) return [mapped(node, (one) => keptProperty(one, isText))];
    if (!isElement(node, 'w:sdtContent')) return [node];
    return [holds === 'cells' ? inFirstCell(node, content) : withChildren(node, content)];
  });
}

/** @param isText whether it holds the text of a letter, which the kinds of one line cannot hold */
function keptProperty(node: Node, isText: boolean): readonly Node[] {
  if (!isElement(node)) return [node];
  const name = localName(node);
  if (name === 'showingPlcHdr' || name === 'dataBinding') return [];
  if (isText && ['text', 'date', 'dropDownList', 'comboBox'].includes(name)) return [];
  if (name === 'text') return [{ ...node, attributes: { ...node.attributes, 'w:multiLine': '1' } }];
  // what it remembers of its old value would be shown again
  const { 'w:fullDate': day, 'w:lastValue': last, ...attributes } = node.attributes;
  return [day === undefined && last === undefined ? node : { ...node, attributes }];
}

function inFirstCell(content: Element, nodes: readonly Node[]): Element {
  const first = childrenOf(content, 'w:tc')[0];
  return mapped(content, (node) => {
    if (node !== first || !first) return [node];
    const properties = childOf(first, 'w:tcPr');
    return [withChildren(first, properties ? [properties, ...nodes] : nodes)];
  });
}
