import { childrenOf, type Element, type Node } from '../../../xml/index.ts';
import { isElement, mapped, withChildren } from '../../trees.ts';
import { wholeNumber } from '../reading/values.ts';
import { markedNotes } from './note-numbers.ts';

/** The text and its notes. */
interface Noted {
  readonly text: Element;
  readonly notes: Element;
}

/**
 * The text and its notes with the notes in the order of their marks: a note of the template can stand behind the text, and ours then
 * come before it. LibreOffice takes the notes one after the other as the file has them, whatever their ids.
 *
 * @param text the root of the part with the text
 * @param notes the root of the part with the notes
 */
export function withNotesInOrder({ text, notes }: Noted): Noted {
  const own = childrenOf(notes, 'w:footnote').filter((note) => isNote(note));
  const inText = [...new Set(markedNotes(text).map((mark) => idOf(mark)))];
  const place = new Map(inText.map((id, at) => [id, at]));
  // a note without a mark in the text stays behind the others
  const sorted = own.toSorted((a, b) => (place.get(idOf(a)) ?? inText.length) - (place.get(idOf(b)) ?? inText.length));
  if (sorted.every((note, i) => note === own[i])) return { text, notes };
  const ids = own.map(idOf).sort((a, b) => (wholeNumber(a) ?? 0) - (wholeNumber(b) ?? 0));
  const renamed = new Map(sorted.map((note, i) => [idOf(note), ids[i] ?? idOf(note)]));
  const inOrder = sorted.values();
  return {
    text: withIds(text, renamed),
    notes: mapped(notes, (node) => {
      if (!isElement(node, 'w:footnote') || !isNote(node)) return [node];
      const next = inOrder.next().value ?? node;
      return [withId(next, renamed)];
    }),
  };
}

/** False for the lines between text and notes, which a file keeps among its notes. */
function isNote({ attributes }: Element): boolean {
  const type = attributes['w:type'] ?? 'normal';
  return type === 'normal';
}

function idOf({ attributes }: Element): string {
  return attributes['w:id'] ?? '';
}

function withId(element: Element, renamed: ReadonlyMap<string, string>): Element {
  const id = renamed.get(idOf(element));
  return id === undefined ? element : { ...element, attributes: { ...element.attributes, 'w:id': id } };
}

/** All marks under their new ids, also those that stand there a second time for programs that know no new text boxes. */
function withIds(element: Element, renamed: ReadonlyMap<string, string>): Element {
  const children = element.children.map((node): Node => {
    if (!isElement(node)) return node;
    return node.name === 'w:footnoteReference' ? withId(node, renamed) : withIds(node, renamed);
  });
  return withChildren(element, children);
}
