import type { Paragraph } from '../blocks.ts';
import type { Drafted } from './paragraphs.ts';

/** Tells of items how deep they stand and to which list they belong. */
export interface Lists {
  placeOf(item: Drafted): Required<Pick<Paragraph, 'level' | 'list'>>;
  /** What comes next is no item: a list that begins later is another one. */
  close(): void;
}

/** Lists follow from the places of their marks: what stands farther to the right is a list in the item above it. */
export function createLists(): Lists {
  let count = 0;
  let open: { readonly x: number; readonly kind: string; readonly id: string }[] = [];
  return {
    placeOf({ lines, marker }) {
      const [first] = lines;
      const x = first?.x ?? 0;
      const near = 0.5 * (first?.size ?? 10);
      if (marker?.text === '') return { level: Math.max(0, open.length - 1), list: open.at(-1)?.id ?? String(++count) };
      const kind = kindOf(marker?.text ?? '');
      while (open.length > 0 && (open.at(-1)?.x ?? 0) > x + near) open.pop();
      // another list may begin right under one, at the same place
      if ((open.at(-1)?.x ?? 0) >= x - near && open.at(-1)?.kind !== kind) open.pop();
      if (open.length === 0 || (open.at(-1)?.x ?? 0) < x - near) open.push({ x, kind, id: String(++count) });
      return { level: open.length - 1, list: open.at(-1)?.id ?? '' };
    },
    close() {
      open = [];
    },
  };
}

/** How a list counts: 'b)' as 'a)', a bullet as itself. */
function kindOf(marker: string): string {
  return marker.replace(/\d+/, '1').replace(/[a-z]+/i, 'a');
}
