import { type IsoDate, readAmsterdamDay, readVergaderjaar, type Vergaderjaar } from '../dates/index.ts';
import type { OpenDossier } from './rows.ts';

/** A row as it comes: nothing is sure of it. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when a row has a field with this name, whatever its value. */
export function says(fields: Fields, name: string): boolean {
  return fields[name] !== undefined;
}

/** The value as text without white space around it; undefined for an empty one and for anything but text and numbers. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}

/** A whole number above 0, as a number or in digits; undefined for anything else, -1 among it. */
export function countOf(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined || !/^\d{1,7}$/.test(text)) return undefined;
  return Number(text) > 0 ? Number(text) : undefined;
}

export function dayOf(value: unknown): IsoDate | undefined {
  return readAmsterdamDay(textOf(value) ?? '');
}

export function vergaderjaarOf(value: unknown): Vergaderjaar | undefined {
  return readVergaderjaar(textOf(value) ?? '');
}

/** With the number of a Rijkswet behind it. */
const LONGEST_SUFFIX = 30;

/**
 * The number and suffix of a dossier; undefined for what is not a dossier as the register knows them. null, '' and the number of a
 * Rijkswet ('(R2119)') are no suffix; chapters come in small letters now and then ('34950-x').
 */
export function dossierNumber(
  nummer: unknown,
  toevoeging: unknown,
): Pick<OpenDossier, 'number' | 'suffix'> | undefined {
  const number = countOf(nummer);
  const written = textOf(toevoeging) ?? '';
  if (written.length > LONGEST_SUFFIX) return undefined;
  const suffix = written.replace(/\s*\(R\s?\d{1,5}\)$/i, '').toUpperCase();
  if (number === undefined || number > 99_999 || !/^[A-Z\d]{0,10}$/.test(suffix)) return undefined;
  return { number: String(number), ...(suffix !== '' && { suffix }) };
}

/**
 * The official identifier of an Aanhangsel from the number that the open data have: '242502753' is number 2753 of 2024-2025, so
 * ah-tk-20242025-2753 (the conversion is inferred from answers that have both). Undefined for any other form.
 */
export function aanhangselOf(value: unknown): string | undefined {
  const [, first, second, number] = /^(\d\d)(\d\d)(\d{5})$/.exec(textOf(value) ?? '') ?? [];
  if (first === undefined || second === undefined || (Number(first) + 1) % 100 !== Number(second)) return undefined;
  return Number(number) > 0 ? `ah-tk-20${first}20${second}-${Number(number)}` : undefined;
}

/** The fields of a row before those without a value are left out. */
type Found<T> = { readonly [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** A row without the fields that have no value. */
export function present<T extends object>(found: Found<T>): T {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as T;
}
