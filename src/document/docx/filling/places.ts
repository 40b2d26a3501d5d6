import { childOf, type Element, type Node, textOf } from '../../../xml/index.ts';
import { placesInTurn, placesOf } from '../../fill-values.ts';
import { isElement, withChildren } from '../../trees.ts';

/** A text element of a paragraph with where its text stands in that of the paragraph. */
interface Piece {
  readonly element: Element;
  readonly start: number;
}

/** The names between braces in a paragraph, however its runs divide them. */
export function placesIn(paragraph: Element): string[] {
  return placesOf(textOfParagraph(paragraph).text).map(({ name }) => name);
}

/**
 * A paragraph with runs in the place of what stands between braces. The text around it stays as it looks.
 *
 * @param runs what is written at a place, from the properties of the run in which the place begins
 */
export function withPlaces(
  paragraph: Element,
  runs: (name: string, look: Element | undefined) => readonly Node[],
): Element {
  const { text, pieces } = textOfParagraph(paragraph);
  const placesBetween = placesInTurn(text);
  const changed = new Map<Element, (string | { readonly name: string })[]>();
  for (const { element, start } of pieces) {
    const end = start + textOf(element).length;
    const own = placesBetween(start, end);
    if (own.length === 0) continue;
    const content: (string | { readonly name: string })[] = [];
    let at = start;
    for (const place of own) {
      content.push(text.slice(at, Math.max(at, place.start)));
      if (place.start >= start) content.push({ name: place.name });
      at = Math.min(end, place.end);
    }
    changed.set(element, [...content, text.slice(at, end)]);
  }
  if (changed.size === 0) return paragraph;
  const rebuilt = (node: Node): readonly Node[] => {
    if (!isElement(node) || node.name === 'w:p') return [node];
    if (node.name !== 'w:r') return [withChildren(node, node.children.flatMap(rebuilt))];
    return rebuiltRun(node, changed, runs, rebuilt);
  };
  return withChildren(paragraph, paragraph.children.flatMap(rebuilt));
}

/** The runs in the place of one in which places begin or end. */
function rebuiltRun(
  run: Element,
  changed: ReadonlyMap<Element, readonly (string | { readonly name: string })[]>,
  runs: (name: string, look: Element | undefined) => readonly Node[],
  rebuilt: (node: Node) => readonly Node[],
): readonly Node[] {
  const look = childOf(run, 'w:rPr');
  const done: Node[] = [];
  let own: Node[] = [];
  const end = () => {
    if (own.length > 0) done.push(withChildren(run, look ? [look, ...own] : own));
    own = [];
  };
  for (const child of run.children) {
    if (child === look) continue;
    const content = isElement(child) ? changed.get(child) : undefined;
    if (!content) own.push(...rebuilt(child));
    for (const one of content ?? []) {
      if (typeof one === 'string') {
        if (one !== '') own.push({ name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [one] });
      } else {
        end();
        done.push(...runs(one.name, look));
      }
    }
  }
  end();
  return done;
}

/** What a paragraph says itself, without the text boxes that hang on it. */
export function textOfParagraph(paragraph: Element): { text: string; pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const read = (node: Node) => {
    if (!isElement(node) || node.name === 'w:p' || node.name.endsWith('Pr')) return;
    if (node.name === 'w:t') {
      pieces.push({ element: node, start: text.length });
      text += textOf(node);
    } else if (node.name === 'w:tab' || node.name === 'w:br') text += '\n';
    else node.children.forEach(read);
  };
  paragraph.children.forEach(read);
  return { text, pieces };
}
