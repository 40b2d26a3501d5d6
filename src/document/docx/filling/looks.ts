import { childOf, type Element, type Node } from '../../../xml/index.ts';
import { isElement, mapped, withChildren } from '../../trees.ts';

/** The properties of a run in the order in which Word wants them (ISO 29500-1, CT_RPr), as far as values set them. */
const ORDER = [
  [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:caps',
    'w:smallCaps',
    'w:strike',
    'w:dstrike',
    'w:outline',
  ],
  ['w:shadow', 'w:emboss', 'w:imprint', 'w:noProof', 'w:snapToGrid', 'w:vanish', 'w:webHidden', 'w:color', 'w:spacing'],
  ['w:w', 'w:kern', 'w:position', 'w:sz', 'w:szCs', 'w:highlight', 'w:u', 'w:effect', 'w:bdr', 'w:shd', 'w:fitText'],
  ['w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang', 'w:eastAsianLayout', 'w:specVanish', 'w:oMath'],
].flat();

/** Runs that look like the place at which they stand, and besides that as they look themselves. */
export function likePlace(nodes: readonly Node[], look: Element | undefined): readonly Node[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node;
    if (node.name !== 'w:r') return mapped(node, (child) => likePlace([child], look));
    const own = childOf(node, 'w:rPr');
    const both = merged(look, own);
    const rest = node.children.filter((child) => child !== own);
    return withChildren(node, both ? [both, ...rest] : rest);
  });
}

function merged(look: Element | undefined, own: Element | undefined): Element | undefined {
  if (!look || !own) return own ?? look;
  const named = new Set(own.children.map((node) => (isElement(node) ? node.name : '')));
  const kept = look.children.filter((node) => isElement(node) && !named.has(node.name));
  const place = (node: Node) => {
    const at = isElement(node) ? ORDER.indexOf(node.name) : -1;
    return at < 0 ? ORDER.length : at;
  };
  return withChildren(
    own,
    [...kept, ...own.children].sort((a, b) => place(a) - place(b)),
  );
}

/** The look of a content control's text, without that of the words that ask to fill it in. */
export function withoutPlaceholder(look: Element | undefined): Element | undefined {
  const kept = look?.children.filter((node) => {
    return (
      !isElement(node, 'w:rStyle') ||
      !/placeholder|plaatshouder|tijdelijkeaanduiding/i.test(node.attributes['w:val'] ?? '')
    );
  });
  return look && kept && kept.length > 0 ? withChildren(look, kept) : undefined;
}
