import { isIsoDate, writeDate } from '../../dates/index.ts';
import { openPlace } from '../../dutch/index.ts';
import { type FieldRow, HEAD_FIELDS } from '../head/table.ts';
import type { FrontMatterData, HeaderField, Letter, OpenPlace } from '../letter.ts';

/** A field of the head as it is printed. */
export interface PrintedField {
  readonly field: HeaderField;
  readonly row: FieldRow;
  /** The lines of its value, at least one, days in words. */
  readonly lines: readonly string[];
  /** The letter names it and gives no value; its line is an open place. */
  readonly isLeftOpen?: boolean;
}

/** The fields that are printed, from above. */
const PRINTED = Object.entries(HEAD_FIELDS as Readonly<Record<string, FieldRow>>)
  .flatMap(([field, row]) =>
    row.printed === undefined ? [] : { field: field as HeaderField, row, printed: row.printed },
  )
  .sort((a, b) => a.printed - b.printed);

/** The fields of the head that have a value or need one, in the order in which they are printed. */
export function printedFields(letter: Letter): PrintedField[] {
  return PRINTED.flatMap(({ field, row }) => {
    const lines = valueLines(letter, field);
    if (lines.length > 0) return [{ field, row, lines }];
    const isLeftOpen = row.needed === true && letter.header[field]?.place === 'front-matter';
    return isLeftOpen ? [{ field, row, lines: [openPlace(row.key)], isLeftOpen }] : [];
  });
}

/** What is still to be filled in of the finished letter: its open places, and the fields of its head that were left without a value. */
export function openInFinished(letter: Letter): OpenPlace[] {
  const fields = printedFields(letter).flatMap(({ field, row, lines: [text = ''], isLeftOpen }): OpenPlace[] => {
    const span = letter.header[field]?.span;
    return isLeftOpen && span ? [{ span, text, what: row.key, form: 'own' }] : [];
  });
  return [...letter.openPlaces, ...fields].sort((a, b) => a.span.start - b.span.start);
}

/** The same of the values that a profile gives for who writes, without the fields that the letter has itself. */
export function fieldsOfSender(
  values: { readonly [key: string]: FrontMatterData },
  known: readonly PrintedField[],
): PrintedField[] {
  return PRINTED.flatMap(({ field, row }) => {
    if (!row.sender || known.some((one) => one.field === field)) return [];
    const lines = written(linesOf(values[row.key] ?? null));
    return lines.length > 0 ? [{ field, row, lines }] : [];
  });
}

function valueLines({ header, frontMatter, fields, source, openPlaces }: Letter, field: HeaderField): string[] {
  const found = header[field];
  if (!found) return [];
  // to YAML, "[…kenmerk…]" without quotes is a list
  const isOpen = openPlaces.some(({ span }) => span.start === found.span.start && span.end === found.span.end);
  if (isOpen) return [found.text];
  if (found.place === 'front-matter') {
    const entry = frontMatter?.entries.find(({ valueSpan }) => valueSpan.start === found.span.start);
    return written(entry ? linesOf(entry.value) : [found.value ?? '']);
  }
  const lines = fields.find(({ value }) => value === found)?.lines ?? [];
  if (lines.length > 1 && HEAD_FIELDS[field].shape === 'text')
    return written(lines.map(({ start, end }) => source.slice(start, end).trim()));
  return written([found.value ?? '']);
}

function written(lines: readonly string[]): string[] {
  return lines.map((line) => (isIsoDate(line) ? writeDate(line) : line)).filter((line) => line !== '');
}

/** The lines of a value: of a list one an item, of a map one a value. */
function linesOf(data: FrontMatterData): string[] {
  if (data === null) return [];
  if (typeof data === 'string') return data.split(/\r\n?|\n/).map((line) => line.trim());
  return Object.values(data).flatMap((item: FrontMatterData) => linesOf(item));
}
