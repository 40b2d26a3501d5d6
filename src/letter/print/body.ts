import { isAanhef, isGroet, questionMarkAt } from '../../dutch/index.ts';
import { append, type Block } from '../body/block.ts';
import { signatureLineKind } from '../body/signature.ts';
import { fieldsThatAre } from '../head/table.ts';
import type { Furniture } from '../letter.ts';
import { hasGap, type Line } from '../lines.ts';
import { announcesNumber, blocksOfGroup, isBullet } from './blocks.ts';
import type { Cluster } from './furniture.ts';
import { marginOf } from './margin.ts';
import { markFinder } from './note-marks.ts';
import type { NoteLines } from './notes.ts';
import { type Group, type Item, itemsOf } from './stretches.ts';
import { withWholeTables } from './whole-tables.ts';

/** The running text of a printed letter, in blocks, with what was lifted out of it. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
}

/** Groups the lines after the head into blocks; the clusters and page breaks speak of the same lines. */
export function readBody(lines: readonly Line[], clusters: readonly Cluster[], breaks: ReadonlySet<number>): Body {
  const items = itemsOf(lines, clusters, breaks, markFinder(lines));
  const furniture: Furniture[] = [];
  const blocks: Block[] = [];
  const margin = marginOf(lines);
  let ids = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    if (item.type === 'furniture') furniture.push(furnitureOf(lines, item.cluster, false));
    else if (item.type === 'notes') append(blocks, noteBlocks(item, ++ids));
    else if (item.type === 'group') {
      const { merged, next, between } = joinAcrossPages(items, i);
      for (const gap of between) {
        if (gap.type === 'furniture') furniture.push(furnitureOf(lines, gap.cluster, true));
      }
      append(
        blocks,
        blocksOfGroup(merged, margin, () => ++ids),
      );
      for (const gap of between) if (gap.type === 'notes') append(blocks, noteBlocks(gap, ++ids));
      i = next - 1;
    }
  }
  return { blocks: withWholeTables(blocks), furniture };
}

/** The group at `from`, with the groups that go on with its last sentence after page furniture. */
function joinAcrossPages(
  items: readonly Item[],
  from: number,
): { readonly merged: readonly Line[]; readonly next: number; readonly between: readonly Exclude<Item, Group>[] } {
  const first = items[from] as Group;
  let merged: Line[] = first.lines;
  const between: Exclude<Item, Group>[] = [];
  let next = from + 1;
  for (;;) {
    const gaps: Exclude<Item, Group>[] = [];
    let i = next;
    for (let item = items[i]; item && item.type !== 'group'; item = items[++i]) gaps.push(item);
    const group = items[i];
    if (group?.type !== 'group' || !gaps.some(isPageTurn) || gaps.some(startsLetter)) break;
    const last = merged.at(-1);
    const goesOn = group.lines[0];
    if (!last || !goesOn || hasGap(last, 3) || hasGap(goesOn, 3)) break;
    if (merged.some(({ text }) => isBullet(text)) && endsItem(last.text, goesOn.text)) break;
    if (!isOpenSentence(last.text, goesOn.text, merged.length)) break;
    merged = merged === first.lines ? [...merged] : merged;
    append(merged, group.lines);
    append(between, gaps);
    next = i + 1;
  }
  return { merged, next, between };
}

/** Items of a list need no stop at their end; a word in small letters, or a hyphen, goes on with the last. */
function endsItem(last: string, next: string): boolean {
  return !/[,–—-]$/.test(last) && /^[\p{Lu}]/u.test(next) && !announcesNumber(last, next);
}

function isPageTurn(gap: Item): boolean {
  return gap.type === 'furniture' || gap.type === 'page';
}

const ONCE = fieldsThatAre('once');
const FREE_TEXT = fieldsThatAre('lines');

/** Return address and subject stand at the top of a letter: no sentence goes on after them. */
function startsLetter(gap: Item): boolean {
  return gap.type === 'furniture' && gap.cluster.fields.some(({ field }) => ONCE.has(field) && FREE_TEXT.has(field));
}

/** "Bijlage 1", "Tabel 2": what stands under them is no sentence that goes on. */
const BEGINS_ANNEX = /^(?:Bijlage|Tabel|Figuur)(?:n)?(?: \d|$)/;

/** True when `next` goes on with the sentence of `last`: no stop at its end, a small letter after it, or the number it announces. */
export function isOpenSentence(last: string, next: string, lineCount = 2): boolean {
  if (announcesNumber(last, next) || (/^\d+\)/.test(next) && last.lastIndexOf('(') > last.lastIndexOf(')')))
    return true;
  if (isBullet(next) || isAanhef(next) || isGroet(next) || questionMarkAt(next)) return false;
  if (isAanhef(last) || isGroet(last)) return false;
  if (BEGINS_ANNEX.test(next) || (lineCount === 1 && last.endsWith(')') && /^\p{Lu}/u.test(next))) return false;
  const small = /^[\p{Ll}(]/u.test(next);
  if (!small && signatureLineKind(last) !== undefined) return false;
  if (/[.?!:;…][)\]’”"'»]*$/.test(last)) return small && !/[?!:]["’”')]*$/.test(last);
  if (small || /[,–—-]$/.test(last)) return true;
  // the items of a list need no stop
  return !isBullet(last) && (lineCount > 1 || last.length > 45);
}

function furnitureOf(lines: readonly Line[], cluster: Cluster, insideSentence: boolean): Furniture {
  const start = lines[cluster.first]?.start ?? 0;
  const end = lines[cluster.last]?.end ?? start;
  return { span: cluster.span ?? { start, end }, kind: cluster.kind, insideSentence };
}

function noteBlocks({ notes }: { readonly notes: readonly NoteLines[] }, id: number): Block[] {
  return notes.map(({ mark, lines, start }) => ({
    kind: 'note',
    lines,
    span: { start, end: lines.at(-1)?.end ?? start },
    note: mark,
    group: { kind: 'voetnoten', id },
  }));
}
