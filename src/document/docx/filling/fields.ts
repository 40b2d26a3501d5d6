import { childOf, type Element, type Node, textOf } from '../../../xml/index.ts';
import { isElement, withChildren } from '../../trees.ts';

/** Stands around the runs of a field that has a name, until it is filled: `name` is what the field asks for. */
export const FIELD = 'field';

/** What a field asks for: a property of the document, or a column of the list that a letter is merged with. */
const ASKS = /^\s*(?:DOCPROPERTY|MERGEFIELD)\s+(?:"([^"]{1,60})"|([^\s"\\]{1,60}))/i;

/** A paragraph in which each field with a name stands in an element of its own. */
export function withFieldsApart(paragraph: Element): Element {
  const children: Node[] = [];
  let run: Node[] = [];
  let depth = 0;
  for (const node of paragraph.children) {
    depth += isElement(node) ? countOf(node, 'begin') : 0;
    (depth > 0 ? run : children).push(...(depth > 0 ? [node] : [simpleApart(node)]));
    depth -= isElement(node) ? countOf(node, 'end') : 0;
    if (depth <= 0 && run.length > 0) {
      children.push(...apart(run, instructionOf(run)));
      run = [];
      depth = 0;
    }
  }
  return withChildren(paragraph, [...children, ...run]);
}

/** How many fields begin or end in a run. */
function countOf(node: Element, type: 'begin' | 'end'): number {
  if (node.name !== 'w:r') return 0;
  return node.children.filter((one) => isElement(one, 'w:fldChar') && one.attributes['w:fldCharType'] === type).length;
}

function simpleApart(node: Node): Node {
  return isElement(node, 'w:fldSimple') ? (apart([node], node.attributes['w:instr'] ?? '')[0] ?? node) : node;
}

function apart(nodes: readonly Node[], instruction: string): readonly Node[] {
  const [, quoted, plain] = ASKS.exec(instruction) ?? [];
  const name = quoted ?? plain;
  return name === undefined ? nodes : [{ name: FIELD, attributes: { name }, children: nodes }];
}

/** What the field that begins a stretch of runs is told to show. */
function instructionOf(runs: readonly Node[]): string {
  let instruction = '';
  for (const run of runs) {
    if (!isElement(run)) continue;
    for (const node of run.children) {
      if (isElement(node, 'w:instrText')) instruction += textOf(node);
      if (isElement(node, 'w:fldChar') && node.attributes['w:fldCharType'] === 'separate') return instruction;
    }
  }
  return instruction;
}

/** What a field shows by itself: nothing, its own name between «», or that Word does not know it. */
const SHOWS_NOTHING = /^\s*(?:$|«|Fout!|Error!)/;

/** Whether a field shows a value already. */
export function isFilledField(field: Element): boolean {
  return !SHOWS_NOTHING.test(resultOf(field).map(shownIn).join(''));
}

/** The look of what a field shows. */
export function lookOfField(field: Element): Element | undefined {
  const run =
    resultOf(field).find((one) => shownIn(one) !== '') ?? field.children.find((node) => isElement(node, 'w:r'));
  return isElement(run) ? childOf(run, 'w:rPr') : undefined;
}

/** The runs that a field shows: those behind its instruction. */
function resultOf(field: Element): Element[] {
  const [only] = field.children;
  const runs = isElement(only, 'w:fldSimple') ? only.children : field.children;
  return runs.filter((node) => isElement(node));
}

function shownIn(element: Element): string {
  if (element.name === 'w:t') return textOf(element);
  return element.children.map((node) => (isElement(node) ? shownIn(node) : '')).join('');
}
