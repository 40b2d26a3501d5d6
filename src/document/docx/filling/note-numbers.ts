import { type Element, type Node, textOf } from '../../../xml/index.ts';
import { isElement, mapped } from '../../trees.ts';

/** What points at a note of ours: see `noteMarkXml`. */
const POINTER = /^ NOTEREF _Voetnoot(\d+) /;

/**
 * The text with the right numbers where it points at a note again: a template that has notes of its own before the text counts those
 * first. Word works out such numbers only when it is told to.
 */
export function withNoteNumbers(root: Element): Element {
  const numbers = new Map<string, number>();
  for (const { attributes } of markedNotes(root)) {
    if (attributes['w:customMarkFollows'] === undefined) numbers.set(attributes['w:id'] ?? '', numbers.size + 1);
  }
  return renumbered(root, numbers);
}

/** The marks of notes in the order of the text, without those that are there a second time for programs that know no new text boxes. */
export function markedNotes(element: Element): Element[] {
  return element.children.flatMap((node) => {
    if (!isElement(node) || node.name === 'mc:Fallback') return [];
    return node.name === 'w:footnoteReference' ? [node] : markedNotes(node);
  });
}

function renumbered(element: Element, numbers: ReadonlyMap<string, number>): Element {
  let pointedAt: number | undefined;
  return mapped(element, (node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (element.name !== 'w:p' || node.name !== 'w:r') return [renumbered(node, numbers)];
    const number = numbers.get(POINTER.exec(textOf(node))?.[1] ?? '');
    const shown = node.children.find((child) => isElement(child, 'w:t'));
    if (number !== undefined) pointedAt = number;
    else if (shown && pointedAt !== undefined) {
      const text = String(pointedAt);
      pointedAt = undefined;
      return [mapped(node, (child) => (child === shown ? [{ ...shown, children: [text] } as Element] : [child]))];
    }
    return [renumbered(node, numbers)];
  });
}
