import { readFields } from '../head/fields.ts';
import { labelAt, mayStartLabel } from '../head/labels.ts';
import { fieldsThatAre } from '../head/table.ts';
import { fits } from '../head/values.ts';
import type { Line } from '../lines.ts';
import { sureCells } from './column-lines.ts';
import type { Cluster } from './furniture.ts';

/** A value stands at most this many lines under its label, a line of the letter between each two. */
const REACH = 5;
/** So far from a label the other lines of the column are looked for. */
const AROUND = 30;
const LONGEST = 45;

/**
 * Finds a reference column whose lines fell between the lines of running text: "Kenmerk", a line of the letter,
 * "2021-0000093431", a line of the letter. Its addresses count only where such a label was found.
 */
export function findInterleaved(source: string, lines: readonly Line[]): Cluster[] {
  const found = new Map<number, Cluster>();
  const add = (index: number, fields: Cluster['fields']) =>
    found.set(index, { first: index, last: index, kind: 'reference-column', fields });
  lines.forEach((line, i) => {
    const value = lineOfValue(lines, i);
    const below = value === undefined ? undefined : lines[value];
    if (value === undefined || !below) return;
    add(i, []);
    add(value, readFields(source, [line, below], 'running-header').fields);
    for (const at of addressesAround(lines, i)) if (!found.has(at)) add(at, []);
  });
  return [...found.values()].sort((a, b) => a.first - b.first);
}

/** The line with the value of the label that is all that line `index` holds, when running text stands between them. */
function lineOfValue(lines: readonly Line[], index: number): number | undefined {
  const text = lines[index]?.text ?? '';
  if (!mayStartLabel(text.charCodeAt(0)) || !isText(lines[index - 1]) || !isText(lines[index + 1])) return undefined;
  const hit = labelAt(text);
  if (!hit || hit.rest < text.length || !TELLING.has(hit.field)) return undefined;
  for (let i = index + 2; i <= index + REACH; i++) {
    const below = lines[i];
    if (!below || below.text === '' || labelAt(below.text)) return undefined;
    if (fits(hit.field, below.text) === 2) return i;
  }
  return undefined;
}

const TELLING = fieldsThatAre('telling');

/** A full line of running text. */
function isText(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > LONGEST && /\p{Ll} \p{Ll}/u.test(line.text);
}

/** Short lines of an address between lines of text, up and down from a label. */
function addressesAround(lines: readonly Line[], index: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(1, index - AROUND); i < Math.min(lines.length - 1, index + AROUND); i++) {
    const line = lines[i] as Line;
    if (line.text === '' || line.text.length > LONGEST || !isText(lines[i - 1]) || !isText(lines[i + 1])) continue;
    if (sureCells(line) > 0) found.push(i);
  }
  return found;
}
