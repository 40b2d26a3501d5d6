import { childOf, type Element, type Node } from '../../../xml/index.ts';
import type { Block, Inline } from '../../blocks.ts';
import type { AskedPlace, StoryFilling } from '../../fill-values.ts';
import { onLines } from '../../inline-text.ts';
import { isElement, mapped, nodesOf, withChildren } from '../../trees.ts';
import { controlOf, withContent } from './controls.ts';
import { FIELD, isFilledField, lookOfField, withFieldsApart } from './fields.ts';
import { likePlace } from './looks.ts';
import { placesIn, textOfParagraph, withPlaces } from './places.ts';

/** What a part of a template asks for, in the order of its text. */
export function askedIn(element: Element): AskedPlace[] {
  const control = controlOf(element);
  const own = control ? [{ names: control.names, isFilled: !control.isEmpty }] : [];
  const places = element.name === 'w:p' ? placesIn(element).map((name) => ({ names: [name], isFilled: false })) : [];
  const inside = element.children.flatMap((node) => (isElement(node) ? askedIn(node) : []));
  return [...own, ...places, ...fieldsIn(element), ...inside];
}

/** What the fields of a paragraph ask for. */
function fieldsIn(element: Element): AskedPlace[] {
  const nodes = element.name === 'w:p' ? withFieldsApart(element).children : [];
  const fields = nodes.filter((node) => isElement(node, FIELD));
  return fields.map((field) => ({ names: [field.attributes['name'] ?? ''], isFilled: isFilledField(field) }));
}

/** The words of a part, a paragraph a line. */
export function wordsIn(element: Element): string {
  const own = element.name === 'w:p' ? `${textOfParagraph(element).text}\n` : '';
  return own + element.children.map((node) => (isElement(node) ? wordsIn(node) : '')).join('');
}

/** A part of a template with values at its places: between braces, and in content controls that have the name of one. */
export function filledStory(root: Element, filling: StoryFilling): Element {
  return mapped(root, (node) => filled(node, filling));
}

function filled(node: Node, filling: StoryFilling): readonly Node[] {
  if (!isElement(node)) return [node];
  if (node.name === 'w:sdt') return filledControl(node, filling);
  if (node.name === 'w:p') return filledParagraph(node, filling);
  if (node.name === FIELD) return filledField(node, filling);
  return [mapped(node, (child) => filled(child, filling))];
}

/** Stands for blocks in a paragraph, until it is divided there. */
const BLOCKS = 'blocks';

function standIn(name: string): Element {
  return { name: BLOCKS, attributes: { name }, children: [] };
}

function filledControl(element: Element, filling: StoryFilling): readonly Node[] {
  const control = controlOf(element);
  const name = control?.names.find((one) => filling.values.of(one) !== undefined);
  const value = name === undefined ? undefined : filling.values.of(name);
  if (!control || name === undefined || !value || control.holds === 'rows') {
    return [mapped(element, (child) => filled(child, filling))];
  }
  const { holds, model, look } = control;
  if (value.kind === 'blocks') {
    if (holds === 'runs') return [standIn(name)];
    return [withContent(element, holds, nodesOf(filling.blocks(value.blocks, model)), true)];
  }
  const runs = likePlace(nodesOf(filling.inlines(onLines(value.lines))), look);
  const properties = model && childOf(model, 'w:pPr');
  const paragraph = { name: 'w:p', attributes: {}, children: properties ? [properties, ...runs] : runs };
  return [withContent(element, holds, holds === 'runs' ? runs : [paragraph], false)];
}

/** A field becomes its value, for Word would work out another; without one it stays. */
function filledField(field: Element, filling: StoryFilling): readonly Node[] {
  const value = valueAt(field.attributes['name'] ?? '', lookOfField(field), filling);
  return value ?? field.children.flatMap((node) => filled(node, filling));
}

/** A value at a place within a paragraph; undefined where there is none. */
function valueAt(name: string, look: Element | undefined, filling: StoryFilling): readonly Node[] | undefined {
  const value = filling.values.of(name);
  if (value?.kind === 'blocks') return [standIn(name)];
  return value && likePlace(nodesOf(filling.inlines(onLines(value.lines))), look);
}

function filledParagraph(paragraph: Element, filling: StoryFilling): readonly Node[] {
  const { values } = filling;
  const withValues = withPlaces(withFieldsApart(paragraph), (name, look) => {
    return valueAt(name, look, filling) ?? likePlace(nodesOf(filling.inlines([values.open(name)])), look);
  });
  return divided(
    mapped(withValues, (child) => filled(child, filling)),
    filling,
  );
}

/** A paragraph with the blocks that stand in it: they come between what stands before and behind them. */
function divided(paragraph: Element, filling: StoryFilling): readonly Node[] {
  if (!paragraph.children.some((node) => isElement(node, BLOCKS))) return [withoutStandIns(paragraph, filling)];
  const properties = childOf(paragraph, 'w:pPr');
  const section = properties && childOf(properties, 'w:sectPr');
  const done: Node[] = [];
  let own: Node[] = [];
  const end = (isLast = false) => {
    const kept = isLast || !section ? properties : mapped(properties, (node) => (node === section ? [] : [node]));
    if (own.some(isShown) || (isLast && section)) {
      done.push(withoutStandIns(withChildren(paragraph, kept ? [kept, ...own] : own), filling));
    } else done.push(...own);
    own = [];
  };
  for (const node of paragraph.children) {
    if (node === properties) continue;
    if (!isElement(node, BLOCKS)) own.push(node);
    else {
      end();
      const value = filling.values.of(node.attributes['name'] ?? '');
      if (value?.kind === 'blocks') done.push(...nodesOf(filling.blocks(value.blocks, paragraph)));
    }
  }
  end(true);
  return done;
}

/** What only marks a place or a spelling: it can stand between paragraphs as well as in one. */
const MARKS = /^w:(?:bookmark(?:Start|End)|proofErr|perm(?:Start|End)|comment\w+)$/;

function isShown(node: Node): boolean {
  return isElement(node) && !MARKS.test(node.name);
}

/** Blocks within a link or a control of one line, where no paragraph can stand: their text, line after line. */
function withoutStandIns(element: Element, filling: StoryFilling): Element {
  return mapped(element, (node) => {
    if (!isElement(node)) return [node];
    if (node.name !== BLOCKS) return node.name === 'w:p' ? [node] : [withoutStandIns(node, filling)];
    const value = filling.values.of(node.attributes['name'] ?? '');
    const lines = value?.kind === 'blocks' ? value.blocks.flatMap(linesOf) : [];
    return nodesOf(filling.inlines(onLines(lines)));
  });
}

function linesOf(block: Block): (readonly Inline[])[] {
  if (block.type === 'paragraph') return [block.content];
  if (block.type === 'page-break') return [];
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(linesOf)));
}
