import type { Span } from '../../text/index.ts';
import { append, type Block, DEEPEST_HEADING, type GroupKind } from '../body/block.ts';
import { mayBeHeading } from '../body/bold-heading.ts';
import type { Stretch } from '../layout.ts';
import { type Line, lineOf } from '../lines.ts';
import { blocksOfGroup } from '../print/blocks.ts';
import { marginOf } from '../print/margin.ts';

/**
 * The blocks of the running text, the notes behind it. What the file says to be an item, a cell, a heading or a quotation is one;
 * its other paragraphs may be headings or items by their looks, as in print. `rest` are the lines behind the head.
 */
export function blocksOf(source: string, stretches: readonly Stretch[], rest: readonly Line[]): Block[] {
  const from = rest[0]?.start ?? source.length;
  const blocks: Block[] = [];
  const maker = new BlockMaker(source, marginOf(rest), stretches);
  let near: Stretch[] = [];
  const flush = () => {
    append(blocks, maker.paragraphs(near));
    near = [];
  };
  for (const stretch of stretches) {
    const { zone, kind, span, quoted } = stretch;
    if (zone !== 'body' || (kind !== 'note' && span.end <= from)) continue;
    if (kind !== 'paragraph' || quoted || maker.isBoldHeading(stretch)) {
      flush();
      blocks.push(maker.block(stretch));
      continue;
    }
    const before = near.at(-1);
    if (before && span.start !== before.span.end + 1) flush();
    near.push(span.start < from ? cutAt(stretch, from) : stretch);
  }
  flush();
  return oneList(blocks);
}

/** What is left of a paragraph of which the first lines belong to the head. */
function cutAt(stretch: Stretch, from: number): Stretch {
  const lines = stretch.lines.filter(({ start }) => start >= from);
  return { ...stretch, span: { start: lines[0]?.start ?? from, end: stretch.span.end }, lines };
}

const GROUPS: Readonly<Partial<Record<Stretch['kind'], GroupKind>>> = {
  'list-item': 'lijst',
  'table-cell': 'tabel',
  note: 'voetnoten',
};

class BlockMaker {
  private readonly source: string;
  private readonly margin: number;
  private ids: number;
  private level = 0;

  constructor(source: string, margin: number, stretches: readonly Stretch[]) {
    this.source = source;
    this.margin = margin;
    this.ids = stretches.reduce((most, { group = 0 }) => Math.max(most, group), 0);
  }

  isBoldHeading({ bold, lines, kind }: Stretch): boolean {
    const [line, more] = lines;
    return kind === 'paragraph' && bold === true && line !== undefined && !more && mayBeHeading(this.lineOf(line).text);
  }

  block(stretch: Stretch): Block {
    const { kind, span, quoted, note, level, group = 0 } = stretch;
    const own = { lines: stretch.lines.map((line) => this.lineOf(line)), span };
    if (kind === 'heading') {
      this.level = level ?? 1;
      return { ...own, kind, level: this.level };
    }
    if (this.isBoldHeading(stretch))
      return { ...own, kind: 'heading', level: Math.min(DEEPEST_HEADING, this.level + 1), guessed: true };
    const groupKind = quoted ? 'citaat' : GROUPS[kind];
    return {
      ...own,
      kind,
      ...(quoted ? { quoted } : {}),
      ...(note === undefined ? {} : { note }),
      ...(groupKind ? { group: { kind: groupKind, id: kind === 'note' ? NOTES : group } } : {}),
    };
  }

  /** Paragraphs that stand close together, as the lines of a group of print. */
  paragraphs(near: readonly Stretch[]): Block[] {
    const lines = near.flatMap((stretch) => stretch.lines.map((line) => this.lineOf(line)));
    return lines.length === 0 ? [] : blocksOfGroup(lines, this.margin, () => ++this.ids);
  }

  private lineOf({ start, end }: Span): Line {
    return lineOf(this.source.slice(start, end), start);
  }
}

/** All notes are one part. */
const NOTES = 0;

/** Items of which the file does not say that they are, one paragraph after the other, make one list. */
function oneList(blocks: readonly Block[]): Block[] {
  let before: Block | undefined;
  return blocks.map((block): Block => {
    const goesOn = block.group?.kind === 'lijst' && before?.group?.kind === 'lijst';
    const joined: Block = goesOn && before?.group ? { ...block, group: before.group } : block;
    before = joined;
    return joined;
  });
}
