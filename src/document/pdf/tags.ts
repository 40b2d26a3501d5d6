import type { Tag } from './raw.ts';

/** A node of the structure tree of a page, as pdf.js gives it. */
export interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** Kinds that say what a stretch of text is, whatever stands in it; others ('Span', 'Link') are of what they stand in. */
const BLOCK = /^(?:P|H[1-6]?|Lbl|LBody|LI|TD|TH|Note|FENote|BlockQuote|Caption|TOCI|Title|Artifact)$/;
/** Kinds that paragraphs in them do not hide. */
const OUTER = /^(?:TD|TH|Note|FENote|LBody)$/;
/** Deeper than any document is. */
const DEEPEST = 60;

/** By the number of each stretch of marked content of a page: what it is. */
export function elementsOf(root: TagNode | null, page: number): Map<string, Tag> {
  const elements = new Map<string, Tag>();
  // numbers of one page are not those of another
  let count = page * 1_000_000;
  const walk = (node: TagNode, around: Partial<Tag>, depth: number) => {
    if (depth > DEEPEST) return;
    if (node.type === 'content' && node.id !== undefined) {
      if (around.role !== undefined) elements.set(node.id, { ...around, role: around.role });
      return;
    }
    const inner = { ...around, ...ownOf(node.role ?? '', around, ++count) };
    for (const child of node.children ?? []) walk(child, inner, depth + 1);
  };
  if (root) walk(root, {}, 0);
  return elements;
}

/** What a node says of the text in it. */
function ownOf(role: string, around: Partial<Tag>, number: number): Partial<Tag> {
  if (role === 'Table') return { table: number };
  if (role === 'TR') return { row: number };
  if (!BLOCK.test(role)) return {};
  const cell = role === 'TD' || role === 'TH' ? { cell: number } : {};
  const kept = role === 'P' && around.role !== undefined && OUTER.test(around.role);
  return { element: number, ...cell, ...(kept ? {} : { role }) };
}
