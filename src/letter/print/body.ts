import { append, type Block } from '../block.ts';
import type { Furniture } from '../letter.ts';
import type { Line } from '../lines.ts';
import { isAanhef, isGroet, questionMarkAt } from '../phrases.ts';
import { signatureLineKind } from '../signature.ts';
import { blocksOfGroup, isBullet } from './blocks.ts';
import type { Cluster } from './furniture.ts';
import { type NoteLines, readNotes } from './notes.ts';

/** A run of lines without an empty line between them, but for page furniture in an open sentence. */
interface Group {
  readonly type: 'group';
  readonly lines: Line[];
}
interface Gap {
  readonly type: 'furniture';
  readonly cluster: Cluster;
}
interface Notes {
  readonly type: 'notes';
  readonly notes: readonly NoteLines[];
}
type Item = Group | Gap | Notes;

/** The running text of a printed letter, in blocks, with what was lifted out of it. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
}

/** Groups the lines after the head into blocks; the clusters speak of the same lines. */
export function readBody(lines: readonly Line[], clusters: readonly Cluster[]): Body {
  const items = markNotes(itemsOf(lines, clusters));
  const furniture: Furniture[] = [];
  const blocks: Block[] = [];
  const margin = marginOf(lines);
  let ids = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    if (item.type === 'furniture') furniture.push(furnitureOf(lines, item.cluster, false));
    else if (item.type === 'notes') append(blocks, noteBlocks(item, ++ids));
    else {
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
  return { blocks, furniture };
}

const WIDEST = 120;

/** The width that full lines have: one line in ten is wider. Text that is not wrapped counts as 120 wide. */
function marginOf(lines: readonly Line[]): number {
  const widths = new Uint32Array(WIDEST + 1);
  let count = 0;
  for (const { text } of lines) {
    if (text.length <= 20) continue;
    const width = Math.min(text.length, WIDEST);
    widths[width] = (widths[width] ?? 0) + 1;
    count++;
  }
  let wider = 0;
  for (let width = WIDEST; width > 60; width--) {
    wider += widths[width] ?? 0;
    if (wider * 10 > count) return width;
  }
  return 60;
}

function itemsOf(lines: readonly Line[], clusters: readonly Cluster[]): Item[] {
  const items: Item[] = [];
  let open: Group | undefined;
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    while ((clusters[at]?.first ?? i) < i) at++;
    const cluster = clusters[at];
    if (cluster && i === cluster.first) {
      items.push({ type: 'furniture', cluster });
      open = undefined;
      i = cluster.last;
      at++;
    } else if (!line || line.text === '') open = undefined;
    else if (open) open.lines.push(line);
    else {
      open = { type: 'group', lines: [line] };
      items.push(open);
    }
  }
  return items;
}

/** Footnotes stand at the foot of a page or at the end: a group just before page furniture, or the last ones. */
function markNotes(items: readonly Item[]): Item[] {
  const backwards: Item[] = [];
  let atFoot = true;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (!item) continue;
    const notes = item.type === 'group' && atFoot ? readNotes(item.lines) : undefined;
    if (!notes) {
      backwards.push(item);
      atFoot = item.type !== 'group';
      continue;
    }
    backwards.push({ type: 'notes', notes: notes.list });
    if (notes.before.length === 0) continue;
    backwards.push({ type: 'group', lines: [...notes.before] });
    atFoot = false;
  }
  return backwards.reverse();
}

/** The group at `from`, with the groups that go on with its last sentence after page furniture. */
function joinAcrossPages(
  items: readonly Item[],
  from: number,
): { readonly merged: readonly Line[]; readonly next: number; readonly between: readonly (Gap | Notes)[] } {
  const first = items[from] as Group;
  let merged: Line[] = first.lines;
  const between: (Gap | Notes)[] = [];
  let next = from + 1;
  for (;;) {
    const gaps: (Gap | Notes)[] = [];
    let i = next;
    for (let item = items[i]; item && item.type !== 'group'; item = items[++i]) gaps.push(item);
    const group = items[i];
    if (group?.type !== 'group' || !gaps.some(isPageTurn) || gaps.some(startsLetter)) break;
    const last = merged.at(-1);
    const goesOn = group.lines[0];
    if (!last || !goesOn) break;
    if (!isOpenSentence(last.text, goesOn.text, merged.length)) break;
    merged = merged === first.lines ? [...merged] : merged;
    append(merged, group.lines);
    append(between, gaps);
    next = i + 1;
  }
  return { merged, next, between };
}

function isPageTurn(gap: Gap | Notes): boolean {
  return gap.type === 'furniture';
}

/** Return address and subject stand at the top of a letter: no sentence goes on after them. */
function startsLetter(gap: Gap | Notes): boolean {
  return (
    gap.type === 'furniture' &&
    gap.cluster.fields.some(({ field }) => field === 'retouradres' || field === 'betreft' || field === 'aan')
  );
}

/** True when `next` goes on with the sentence of `last`: no stop at its end, or a small letter after it. */
export function isOpenSentence(last: string, next: string, lineCount = 2): boolean {
  if (isBullet(next) || isAanhef(next) || isGroet(next) || questionMarkAt(next)) return false;
  if (isAanhef(last) || isGroet(last)) return false;
  const small = /^[\p{Ll}(]/u.test(next);
  if (!small && signatureLineKind(last) !== undefined) return false;
  if (/[.?!:;…][)\]’”"'»]*$/.test(last)) return small && !/[?!:]["’”')]*$/.test(last);
  return small || /[,–—-]$/.test(last) || lineCount > 1 || last.length > 45;
}

function furnitureOf(lines: readonly Line[], cluster: Cluster, insideSentence: boolean): Furniture {
  const start = lines[cluster.first]?.start ?? 0;
  const end = lines[cluster.last]?.end ?? start;
  return { span: cluster.span ?? { start, end }, kind: cluster.kind, insideSentence };
}

function noteBlocks({ notes }: Notes, id: number): Block[] {
  return notes.map(({ mark, lines, start }) => ({
    kind: 'note',
    lines,
    span: { start, end: lines.at(-1)?.end ?? start },
    note: mark,
    group: { kind: 'voetnoten', id },
  }));
}
