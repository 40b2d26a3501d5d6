import { type Element, type Node, textOf } from '../../../xml/index.ts';
import { type AskedPlace, placesInTurn, placesOf, type StoryFilling } from '../../fill-values.ts';
import { onLines } from '../../inline-text.ts';
import { isElement, mapped, nodesOf, withChildren } from '../../trees.ts';
import { fieldOf } from './fields.ts';

/** What a part of a template asks for, in the order of its text. */
export function askedIn(element: Element): AskedPlace[] {
  if (element.name === DELETED) return [];
  const field = fieldOf(element);
  const own = field ? [field] : [];
  const places = isParagraph(element)
    ? placesOf(ownText(element)).map(({ name }) => ({ names: [name], isFilled: false }))
    : [];
  return [...own, ...places, ...element.children.flatMap((node) => (isElement(node) ? askedIn(node) : []))];
}

/** The words of a part, a paragraph a line. */
export function wordsIn(element: Element): string {
  if (element.name === DELETED) return '';
  const own = isParagraph(element) ? `${ownText(element)}\n` : '';
  return own + element.children.map((node) => (isElement(node) ? wordsIn(node) : '')).join('');
}

/** A part of a template with values at its places: between braces, and in fields that have the name of one. */
export function filledStory(root: Element, filling: StoryFilling): Element {
  return mapped(root, (node) => filled(node, filling));
}

function filled(node: Node, filling: StoryFilling): readonly Node[] {
  if (!isElement(node) || node.name === DELETED) return [node];
  if (isParagraph(node)) return divided(withValues(node, filling), filling);
  return [mapped(node, (child) => filled(child, filling))];
}

/** What was deleted and still stands in the file. */
const DELETED = 'text:tracked-changes';

function isParagraph({ name }: Element): boolean {
  return name === 'text:p' || name === 'text:h';
}

/** What hangs on a paragraph and has paragraphs of its own. */
function isBeside({ name }: Element): boolean {
  return name === 'text:note' || name.startsWith('draw:') || name.startsWith('office:annotation');
}

/** What a paragraph says itself; what is no text stands in it as a line end, so that no name is read over it. */
function ownText(element: Element): string {
  return element.children
    .map((node) => {
      if (!isElement(node)) return node;
      if (isBeside(node) || node.children.length === 0) return GOES_ON.has(node.name) ? '' : '\n';
      return ownText(node);
    })
    .join('');
}

/** What marks a place and is no sign. */
const GOES_ON = new Set([
  'text:bookmark',
  'text:bookmark-start',
  'text:bookmark-end',
  'text:soft-page-break',
  'text:change',
  'text:change-start',
  'text:change-end',
  'text:span',
]);

/** Stands for blocks in a paragraph, until it is divided there. */
const BLOCKS = 'blocks';

/** A paragraph with values at its places. A value looks like the letters in which its place begins. */
function withValues(paragraph: Element, filling: StoryFilling): Element {
  const placesBetween = placesInTurn(ownText(paragraph));
  let at = 0;
  const inText = (text: string): Node[] => {
    const [start, end] = [at, at + text.length];
    at = end;
    const nodes: Node[] = [];
    let done = start;
    for (const place of placesBetween(start, end)) {
      if (place.start > done) nodes.push(text.slice(done - start, place.start - start));
      if (place.start >= start) nodes.push(...valueNodes([place.name], filling));
      done = Math.min(end, place.end);
    }
    return done < end ? [...nodes, text.slice(done - start)] : nodes;
  };
  const replaced = (node: Node): readonly Node[] => {
    if (!isElement(node)) return inText(node);
    if (isBeside(node) || node.children.length === 0) {
      if (!GOES_ON.has(node.name)) at++;
      return isBeside(node) ? filled(node, filling) : replacedField(node, filling);
    }
    const from = at;
    const inside = mapped(node, replaced);
    const field = replacedField(node, filling);
    if (field[0] === node) return [inside];
    at = from + ownText(node).length;
    return field;
  };
  return mapped(paragraph, replaced);
}

/** What comes in the place of a field: the element itself where there is no value for it. */
function replacedField(element: Element, filling: StoryFilling): readonly Node[] {
  const names = fieldOf(element)?.names.filter((name) => filling.values.of(name) !== undefined) ?? [];
  return names.length > 0 ? valueNodes(names, filling) : [element];
}

function valueNodes([name = '']: readonly string[], { values, inlines }: StoryFilling): readonly Node[] {
  const value = values.of(name);
  if (value?.kind === 'blocks') return [{ name: BLOCKS, attributes: { name }, children: [] }];
  return nodesOf(inlines(value ? onLines(value.lines) : [values.open(name)]));
}

/** A paragraph with the blocks that stand in it: they come between what stands before and behind them. */
function divided(paragraph: Element, { values, blocks }: StoryFilling): readonly Node[] {
  const pieces = split(paragraph);
  if (pieces.length === 1) return pieces;
  return pieces.flatMap((piece) => {
    if (!isElement(piece, BLOCKS)) return isElement(piece) && saysNothing(piece) ? [] : [piece];
    const value = values.of(piece.attributes['name'] ?? '');
    return value?.kind === 'blocks' ? nodesOf(blocks(value.blocks, paragraph)) : [];
  });
}

/** An element in pieces: cut, with all that it stands in, where blocks stand. */
function split(element: Element): Node[] {
  const pieces: Node[] = [];
  let own: Node[] = [];
  for (const node of element.children) {
    for (const piece of isElement(node) && holdsBlocks(node) ? split(node) : [node]) {
      if (isElement(piece, BLOCKS)) {
        pieces.push(withChildren(element, own), piece);
        own = [];
      } else own.push(piece);
    }
  }
  if (element.name === BLOCKS) return [element];
  return [...pieces, withChildren(element, own)];
}

function holdsBlocks(element: Element): boolean {
  return element.name === BLOCKS || element.children.some((node) => isElement(node) && holdsBlocks(node));
}

/** Whether nothing is left of a piece but the looks of what stood there. */
function saysNothing(element: Element): boolean {
  return textOf(element).trim() === '' && element.children.every((node) => !isElement(node) || isEmptyLook(node));
}

function isEmptyLook(element: Element): boolean {
  return element.name === 'text:span' && saysNothing(element);
}
