import type { Block, Paragraph } from '../../document/index.ts';

const NUMBER = /^(\d{1,9})([.)])$/;

/**
 * Items of which one has the number of the item before it ("1. 1. 1.", as some write Markdown) are numbered on from the first, as Markdown
 * does; other markers stay as written.
 */
export function inOrder(blocks: readonly Block[]): Block[] {
  const result = [...blocks];
  // the places of the items that are being counted, a list for each depth
  const open: { readonly list: string | undefined; readonly places: number[] }[] = [];
  const end = (from: number) => {
    for (const { places } of open.splice(from)) renumber(result, places);
  };
  result.forEach((block, place) => {
    if (block.type !== 'paragraph' || block.role !== 'item') {
      end(0);
      return;
    }
    const depth = block.level ?? 0;
    if (block.marker === '') return;
    end(depth + 1);
    if (open[depth]?.list !== block.list) end(depth);
    while (open.length <= depth) open.push({ list: block.list, places: [] });
    open[depth]?.places.push(place);
  });
  end(0);
  return result;
}

function renumber(blocks: Block[], places: readonly number[]): void {
  const items = places.map((place) => blocks[place] as Paragraph);
  const [first] = items;
  const [, number, stop] = NUMBER.exec(first?.marker ?? '') ?? [];
  const repeats = items.some(({ marker }, i) => i > 0 && marker === items[i - 1]?.marker);
  if (number === undefined || !repeats || items.some(({ marker = '' }) => !NUMBER.test(marker))) return;
  places.forEach((place, i) => {
    blocks[place] = { ...(blocks[place] as Paragraph), marker: `${Number(number) + i}${stop}` };
  });
}
