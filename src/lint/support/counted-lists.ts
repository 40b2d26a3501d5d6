import { COUNT_WORDS, LISTED_THINGS } from '../../dutch/index.ts';
import type { Letter } from '../../letter/index.ts';
import { anyOf, type FlowBlock } from '../../text/index.ts';
import type { RuleFinding } from '../rule.ts';
import { lineStart } from './source.ts';

/** "de volgende vijf documenten:", "Ik stuur u drie brieven:", at the end of a paragraph. */
const ANNOUNCED = new RegExp(
  String.raw`(?<!\p{L})(${anyOf(...COUNT_WORDS.slice(2))}) (?:\p{Ll}+ )?(${anyOf(...LISTED_THINGS)}):$`,
  'u',
);

/** A number of things that is announced, and another number in the list that follows. */
export function* countedLists(letter: Letter): Generator<RuleFinding> {
  const { flow } = letter;
  for (const [i, block] of flow.blocks.entries()) {
    if (block.quoted || block.kind !== 'paragraph' || flow.text.charAt(block.flow.end - 1) !== ':') continue;
    const text = flow.text.slice(Math.max(block.flow.start, block.flow.end - 80), block.flow.end);
    const match = ANNOUNCED.exec(text);
    const count = COUNT_WORDS.indexOf(match?.[1] ?? '');
    const items = match ? itemsBehind(flow.blocks, i, count) : [];
    if (!match || items.length < 2 || items.length === count || isNested(letter, items)) continue;
    const start = block.flow.end - match[0].length;
    const [first, last] = [items[0] ?? block, items.at(-1) ?? block];
    yield {
      span: flow.toSource({ start, end: block.flow.end - 1 }),
      message: `Hier staat '${match[1]} ${match[2]}'; de lijst eronder telt er ${items.length}.`,
      evidence: [
        {
          span: flow.toSource({ start: first.flow.start, end: last.flow.end }),
          message: `${items.length} in de lijst`,
        },
      ],
    };
  }
}

/** The points of the list below a paragraph; none where a paragraph may only interrupt it before all are there. */
function itemsBehind(blocks: readonly FlowBlock[], at: number, count: number): FlowBlock[] {
  const items: FlowBlock[] = [];
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'list-item') {
      return items.length < count && blocks[i + 1]?.kind === 'list-item' ? [] : items;
    }
    items.push(block);
  }
  return items;
}

/** Lists within a list: what is counted then is not certain. */
function isNested(letter: Letter, items: readonly FlowBlock[]): boolean {
  const columns = items.map(({ source }) => source.start - lineStart(letter, source.start));
  return new Set(columns).size > 1;
}
