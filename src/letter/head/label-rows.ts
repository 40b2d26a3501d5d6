import { type Cell, type Line, part } from '../lines.ts';
import { fieldOfLabel, labelLengthAt } from './labels.ts';
import { fieldsThatAre } from './table.ts';
import type { LabelToken, Token } from './tokens.ts';

/** A row of labels is no longer than this; what is longer is text. */
const LONGEST = 120;
const FEWEST = 2;
/** One of these is in every row of a letter. */
const IN_EVERY_ROW = new Set([...fieldsThatAre('telling'), ...fieldsThatAre('common')]);
/** A town under which the date stands, in a row of labels: with a comma, or as the last words of the row. */
const TOWN = /^['’‘]?\p{Lu}[\p{L}'’ -]{2,30},?$/u;

/**
 * The labels of a line that holds nothing else and lost the gaps between them: "uw brief van uw kenmerk ons kenmerk datum".
 * Undefined when there are fewer than two, or anything beside them but a town at the end.
 */
export function rowOfLabels(line: Line): readonly LabelToken[] | undefined {
  const { text } = line;
  if (line.gapped || text.length > LONGEST || text.includes(':')) return undefined;
  const labels: LabelToken[] = [];
  let at = 0;
  for (let length = labelLengthAt(text, at); length > 0; length = labelLengthAt(text, at)) {
    const cell = part(line, at, at + length, line.column + at);
    labels.push({ kind: 'label', field: fieldOfLabel(cell.text) ?? 'overig', cell });
    at = Math.min(text.length, at + length + 1);
  }
  const rest = text.slice(at);
  if (labels.length < (rest.endsWith(',') ? 1 : FEWEST) || !labels.some(({ field }) => IN_EVERY_ROW.has(field)))
    return undefined;
  if (rest === '') return labels;
  const town = TOWN.test(rest) && !hasDate(labels);
  return town ? [...labels, townLabel(part(line, at, text.length, line.column + at))] : undefined;
}

/** A town with a comma beside labels stands for the label of the date: "Ons kenmerk    Zoetermeer,⏎PO/99/21345    2 juni 1999". */
export function townBeside(tokens: readonly Token[]): LabelToken | undefined {
  const town = tokens.find(
    ({ kind, cell }, i) => i > 0 && kind === 'value' && cell.text.endsWith(',') && TOWN.test(cell.text),
  );
  return town && !hasDate(tokens) ? townLabel(town.cell) : undefined;
}

function hasDate(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'label' && token.field === 'datum');
}

function townLabel(cell: Cell): LabelToken {
  return { kind: 'label', field: 'datum', cell, town: true };
}
