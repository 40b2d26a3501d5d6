import type { Line } from '../lines.ts';
import type { Cluster } from './furniture.ts';
import { isLoneMark, type NoteLines, readNotes } from './notes.ts';

/** A run of lines without an empty line between them. */
export interface Group {
  readonly type: 'group';
  readonly lines: Line[];
}
/** Page furniture between the groups. */
export interface Gap {
  readonly type: 'furniture';
  readonly cluster: Cluster;
}
/** Footnotes at the foot of a page. */
export interface Notes {
  readonly type: 'notes';
  readonly notes: readonly NoteLines[];
}
/** A new page, with or without furniture. */
export interface Page {
  readonly type: 'page';
}
export type Item = Group | Gap | Notes | Page;

/** Groups the lines between empty lines, furniture and the lines (by number) at which a page begins. */
export function itemsOf(
  lines: readonly Line[],
  clusters: readonly Cluster[],
  breaks: ReadonlySet<number>,
  isMarked: (mark: string) => boolean,
): Item[] {
  const items: Item[] = [];
  let open: Group | undefined;
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    while ((clusters[at]?.first ?? i) < i) at++;
    const cluster = clusters[at];
    if (breaks.has(i)) {
      items.push({ type: 'page' });
      open = undefined;
    }
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
  return markNotes(items, isMarked);
}

/** Footnotes stand at the foot of a page or at the end: a group just before page furniture, or the last ones. */
function markNotes(items: readonly Item[], isMarked: (mark: string) => boolean): Item[] {
  const backwards: Item[] = [];
  let atFoot = true;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (!item) continue;
    const group = item.type === 'group' && atFoot ? withMarkAbove(items[i - 1], item) : undefined;
    const notes = group && readNotes(group.lines, isMarked);
    if (!group || !notes) {
      backwards.push(item);
      atFoot = item.type !== 'group';
      continue;
    }
    backwards.push({ type: 'notes', notes: notes.list });
    if (group.above) i--;
    const left = [...(group.above ?? []), ...notes.before];
    if (left.length === 0) continue;
    backwards.push({ type: 'group', lines: left });
    atFoot = false;
  }
  return backwards.reverse();
}

/** A group, with the mark of a footnote that stands above it, an empty line between them; `above` is what stands before the mark. */
function withMarkAbove(
  before: Item | undefined,
  group: Group,
): { readonly lines: readonly Line[]; readonly above?: readonly Line[] } {
  const mark = before?.type === 'group' ? before.lines.at(-1) : undefined;
  if (before?.type !== 'group' || !mark || !isLoneMark(mark.text)) return group;
  return { lines: [mark, ...group.lines], above: before.lines.slice(0, -1) };
}
