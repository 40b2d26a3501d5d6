import { pageMarkAt } from '../../dutch/index.ts';
import { anyOf } from '../../text/index.ts';
import { labelAt } from '../head/labels.ts';
import { type AnyField, fieldsThatAre } from '../head/table.ts';
import { fits } from '../head/values.ts';
import type { FieldEntry, PageMark } from '../letter.ts';
import { cellsIn, hasGap, type Line, splitCells } from '../lines.ts';

/** What is printed at the foot of the papers of the Kamers and of the official gazettes. */
const OF_KAMER = '(?:Tweede|Eerste) Kamer';
const FOOTERS = [
  String.raw`kst-?[\dA-Z][\w-]*(?:\s+\d{1,3})?`,
  String.raw`(?:ah|kv|h|blg|stcrt|nds)-[\w-]*\d[\w-]*`,
  String.raw`ISSN[ :]*\d{4}.*`,
  String.raw`['‘’\u0060´]?s-Gravenhage \d{4}\b.*`,
  String.raw`${OF_KAMER}(?: der Staten-Generaal)?(?:, vergaderjaar .*|\s+\d{1,3})`,
  String.raw`\d{1,3}\s+${OF_KAMER}, vergaderjaar .*`,
  String.raw`[-–—] ?\d{1,3} ?[-–—]`,
];
const FOOTER = new RegExp(`^${anyOf(...FOOTERS)}$`, 'i');
/** How secret a paper is: printed at the top and foot of every page. */
const SECRECY = [
  ...['departementaal vertrouwelijk', String.raw`dep\.? ?v(?:ertr)?\.?`],
  ...[String.raw`stg\.? (?:zeer )?(?:geheim|confidentieel)`, 'staatsgeheim', '(?:zeer )?geheim'],
  ...['confidentieel', 'vertrouwelijk', 'intern gebruik'],
];
const RUBRICERING = new RegExp(`^${anyOf(...SECRECY)}$`, 'i');

/** "Pagina 3 van 3", alone on its line or in a cell of it. */
export function isPageLine(line: Line): boolean {
  const { text } = line;
  const mark = pageMarkAt(text);
  if (mark) {
    const rest = text.slice(mark.length).trim();
    return rest === '' || hasGap(line, 2) || labelAt(rest) !== undefined;
  }
  if (!hasGap(line, 2)) return false;
  const last = text.slice(Math.max(text.lastIndexOf('  '), text.lastIndexOf('\t'))).trim();
  return pageMarkAt(last)?.length === last.length;
}

/** A page number under its label; a number alone may be anything. */
const PAGE_OF = /^(\d{1,3}) ?(?:van|\/) ?(\d{1,3})$/;

/** A label that only a page after the first has: a number alone under it is that of the page. */
const FOLLOWS = /volg/i;
const PAGE_ALONE = /^(\d{1,3})(?: ?(?:van|\/) ?(\d{1,3}))?$/;

const TELLING = fieldsThatAre('telling');

/** A label of the reference column with its value, on the line itself or under it. */
export function isFieldLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const text = line?.text ?? '';
  if (line?.text.includes('|')) return cellsIn(line).some((cell) => isFieldCell(cell.text));
  const hit = labelAt(text);
  if (line && hit && isPageRow(line)) return true;
  if (hit?.field === 'pagina') return hit.rest === text.length && PAGE_OF.test(lines[index + 1]?.text ?? '');
  if (!hit || !TELLING.has(hit.field)) return false;
  const value = text.slice(hit.rest);
  if (value !== '') return splitFits(hit.field, value);
  for (let i = index + 1; i <= index + 3 && i < lines.length; i++) {
    const next = lines[i]?.text ?? '';
    if (next === '') continue;
    return fits(hit.field, next) === 2 || labelAt(next) !== undefined;
  }
  return false;
}

/** "Datum     Kenmerk     Vervolgblad" above their values: labels side by side, the page among them. */
function isPageRow(line: Line): boolean {
  if (!line.gapped) return false;
  const hits = splitCells(line).map((cell) => ({ hit: labelAt(cell.text), length: cell.text.length }));
  return (
    hits.every(({ hit, length }) => hit !== undefined && hit.rest === length) &&
    hits.some(({ hit }) => hit?.field === 'pagina')
  );
}

/** A telling label with its value. */
function isFieldCell(text: string): boolean {
  const hit = labelAt(text);
  return hit !== undefined && TELLING.has(hit.field) && fits(hit.field, text.slice(hit.rest)) === 2;
}

function splitFits(field: AnyField, value: string): boolean {
  if (fits(field, value) === 2) return true;
  const first = /\t| {2}/.test(value) ? value.split(/\t| {2}/, 1)[0] : undefined;
  return first !== undefined && fits(field, first) === 2;
}

/** True for a footer of a printed paper, or a mark of secrecy. */
export function isFooter({ text }: Line): boolean {
  return FOOTER.test(text) || RUBRICERING.test(text);
}

/** A page mark or a footer. */
export function isFurnitureLine(line: Line): boolean {
  if (!/\d/.test(line.text)) return /^\p{Lu}/u.test(line.text) && RUBRICERING.test(line.text);
  return isPageLine(line) || FOOTER.test(line.text);
}

/** The page number under the footer of a printed paper: "Tweede Kamer, vergaderjaar …" and then "2". */
export function isNumberBelow({ text }: Line, last: Line | undefined): boolean {
  return /^\d{1,3}$/.test(text) && last !== undefined && FOOTER.test(last.text);
}

/** The page mark of a label whose value stands under it: "Pagina⏎2 van 3". */
export function pageMarkOfField(source: string, { field, value }: FieldEntry): PageMark[] {
  const number = field === 'pagina' ? (FOLLOWS.test(value.label) ? PAGE_ALONE : PAGE_OF).exec(value.value ?? '') : null;
  // beside its label it is found in the line (`pageMarksIn`)
  if (!number || !/[\r\n]/.test(source.slice(value.labelSpan.end, value.span.start))) return [];
  const span = { start: value.labelSpan.start, end: value.span.end };
  const page = Number(number[1]);
  return [number[2] === undefined ? { page, span } : { page, of: Number(number[2]), span }];
}

const PAGE_WORD = /(?:^|\s)(?:(?:ver)?volg(?:blad|pagina)|pagina|page|blad(?:nummer|zijde)?|pag\.|p\.)[\s:]/i;

/** The page marks in a line: at its start or in one of its cells. */
export function pageMarksIn(line: Line): PageMark[] {
  if (!/pag|blad|p\./i.test(line.text)) return [];
  const marks: PageMark[] = [];
  for (const cell of splitCells(line)) {
    const at = Math.max(0, cell.text.search(PAGE_WORD));
    const offset = /\s/.test(cell.text.charAt(at)) ? at + 1 : at;
    const mark = pageMarkAt(cell.text.slice(offset));
    if (!mark) continue;
    const span = { start: cell.start + offset, end: cell.start + offset + mark.length };
    marks.push(mark.of === undefined ? { page: mark.page, span } : { page: mark.page, of: mark.of, span });
  }
  return marks;
}
