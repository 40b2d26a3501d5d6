import type { Block } from './blocks.ts';
import { endOf, type Placed } from './table-grid.ts';

/** A letter of running text in points, measured wide: a digit of Verdana at 9 points, so that no amount is broken. */
const LETTER = 5.8;

/** What a cell keeps free at its sides, in points. */
const MARGINS = 9;

/** A column is never narrower than so many letters. */
const NARROWEST = 3;

/**
 * How wide the columns of a table are, in points: together as wide as the text. Each has room for its longest word, and shares in what
 * is left by how much text it has. A cell that is several columns wide says nothing of any of them.
 */
export function columnWidths(rows: readonly (readonly Placed[])[], width: number): number[] {
  const columns = Math.max(1, ...rows.map(endOf));
  const words = Array.from({ length: columns }, () => NARROWEST);
  const lines = Array.from({ length: columns }, () => NARROWEST);
  for (const { cell, at, columns: wide } of rows.flat()) {
    if (!cell || wide > 1) continue;
    const texts = cell.blocks.flatMap(linesOf);
    lines[at] = Math.max(lines[at] ?? 0, ...texts.map((text) => text.length));
    words[at] = Math.max(words[at] ?? 0, ...texts.flatMap((text) => text.split(/[\s-]+/)).map((word) => word.length));
  }
  const needed = words.map(measured);
  const wanted = lines.map((line, i) => Math.max(needed[i] ?? 0, Math.min(width, measured(line))));
  return shared(needed, wanted, width);
}

/** A width over columns: what they want where there is room, else what they need and a part of the rest. */
function shared(needed: readonly number[], wanted: readonly number[], width: number): number[] {
  const all = total(wanted);
  if (all <= width) return wanted.map((want) => (want * width) / all);
  const least = total(needed);
  if (least >= width) return needed.map((need) => (need * width) / least);
  const part = (width - least) / (all - least);
  return needed.map((need, i) => need + ((wanted[i] ?? need) - need) * part);
}

function measured(letters: number): number {
  return letters * LETTER + MARGINS;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The lines of the text of a cell, as the writer ended them. */
function linesOf(block: Block): string[] {
  if (block.type === 'page-break') return [];
  if (block.type === 'table')
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(linesOf)));
  return block.content
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : ''))
    .join('')
    .split('\n');
}
