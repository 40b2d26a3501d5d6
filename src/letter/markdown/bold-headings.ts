import { type Block, DEEPEST_HEADING, plain } from '../body/block.ts';
import { mayBeHeading } from '../body/bold-heading.ts';

const BOLD = /^(?:\*\*(?!\s)[^*]+\*\*|__(?!\s)[^_]+__)$/;

/** Paragraphs that are one short line in bold are headings, as text pasted from Word has them; one level below the heading above. */
export function withBoldHeadings<One extends Block>(blocks: readonly One[]): readonly One[] {
  let level = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') level = block.level ?? 1;
    return isBoldHeading(block)
      ? { ...block, kind: 'heading', level: Math.min(DEEPEST_HEADING, level + 1), guessed: true }
      : block;
  });
}

function isBoldHeading({ kind, lines, group, quoted }: Block): boolean {
  const written = lines[0]?.text ?? '';
  if (kind !== 'paragraph' || lines.length !== 1 || group || quoted || !BOLD.test(written)) return false;
  return mayBeHeading(plain(written));
}
