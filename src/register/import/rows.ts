import { isPaperNumber } from '../../citation/index.ts';
import { type IsoDate, readDate, readVergaderjaar, type Vergaderjaar, vergaderjaarOf } from '../../dates/index.ts';
import { kindOf } from '../kinds.ts';
import { type Place, placeOf } from '../place.ts';
import type { PaperKind } from '../register.ts';
import { replacedIn } from '../replaced.ts';
import type { Field, Fields } from './columns.ts';

/** A paper as a list gives it; what the list does not say is left out, and an import leaves it as it is. */
export interface PaperRow {
  readonly place: Place;
  readonly kind?: PaperKind;
  readonly soort?: string;
  readonly date?: IsoDate;
  /** Only where it is not the parliamentary year of the date. */
  readonly vergaderjaar?: Vergaderjaar;
  readonly title?: string;
  readonly dossierTitle?: string;
  readonly zaak?: string;
  readonly document?: string;
  readonly kenmerk?: string;
  readonly replacedBy?: string;
  readonly replaces?: string;
  readonly url?: string;
}

/** A dossier as a list gives it. */
export interface DossierRow {
  readonly id: string;
  readonly title?: string;
  readonly highest?: number;
}

/** What a row of a list turned out to be. */
export type Row =
  | { readonly paper: PaperRow }
  | { readonly dossier: DossierRow }
  | { readonly listed: Place }
  | { readonly fault: string };

const LONGEST_TITLE = 2_000;
const LONGEST_FIELD = 500;
/** The Staten-Generaal meet since 1814. */
const FIRST_DAY = '1814-01-01';
const LAST_DAY = '2199-12-31';

/** Reads one row: a paper, a dossier (a row without a number), an identifier alone, or what is wrong with it, in Dutch. */
export function readRow(fields: Fields): Row {
  try {
    const id = idOf(fields);
    const place = placeOf(id);
    if (!place) throw new Fault(`'${shorten(id)}' is geen kamerstuk, dossier of document`);
    if (place.whole) return { dossier: dossierRow(place.key, fields) };
    return Object.keys(fields).every((field) => NAMING.has(field))
      ? { listed: place }
      : { paper: paperRow(place, fields) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message };
    throw error;
  }
}

/** The fields that say which paper it is and nothing about it. */
const NAMING: ReadonlySet<string> = new Set<Field>(['id', 'dossier', 'suffix', 'number']);

/** Reads one line of a plain list of identifiers: 'kst-31757-102'. */
export function readIdentifier(line: string): Row {
  const place = line.length > LONGEST_FIELD ? undefined : placeOf(line.trim().replace(/^kst-/i, ''));
  return place ? { listed: place } : { fault: `'${shorten(line.trim())}' is geen officieel kenmerk van een stuk` };
}

/** What is wrong with a row, for the person who made the list. */
class Fault extends Error {}

function idOf({ id, dossier, suffix, number, document }: Fields): string {
  if (id !== undefined) return wholeId(id);
  if (dossier !== undefined) {
    const bare = dossier.replace(/^(\d\d)[ .\u00a0](\d{3})(?!\d)/, '$1$2').replace(/ +/g, '-');
    const whole = suffix === undefined || bare.includes('-') ? bare : `${bare}-${suffix}`;
    // the open data write -1 where there is no number
    if (number !== undefined && number !== '-1') return inParts(whole, number);
    if (document === undefined) return `dossier-${whole}`;
  }
  if (document !== undefined) return document.toUpperCase();
  throw new Fault('er staat geen kamerstuknummer, dossier of documentnummer');
}

/** An identifier as it stands; two hyphens in a row are a misprint of the official publications, or a list's own number below zero. */
function wholeId(id: string): string {
  const bare = id.replace(/^kst-/i, '');
  if (bare === id && id.includes('--')) throw new Fault(`'${shorten(id)}' is geen kamerstuk, dossier of document`);
  return bare;
}

/**
 * An identifier from its parts. Official identifiers can be misprinted ('33002--1'); who gives the parts one by one means a dossier
 * and a number, and a spreadsheet makes '-5', '1e5' and '5,0' of what was typed.
 */
function inParts(dossier: string, number: string): string {
  if (!placeOf(`dossier-${dossier}`)) throw new Fault(`'${shorten(dossier)}' is geen dossier`);
  if (!isPaperNumber(number)) throw new Fault(`'${shorten(number)}' is geen volgnummer`);
  return `${dossier}-${number}`;
}

function dossierRow(id: string, { title, dossierTitle, highest }: Fields): DossierRow {
  const name = checkLength('de titel', dossierTitle ?? title, LONGEST_TITLE);
  if (highest !== undefined && !isSerial(highest)) throw new Fault(`'${shorten(highest)}' is geen volgnummer`);
  return { id, ...(name !== undefined && { title: name }), ...(highest !== undefined && { highest: Number(highest) }) };
}

function isSerial(number: string): boolean {
  return isPaperNumber(number) && /^\d+$/.test(number);
}

function paperRow(place: Place, fields: Fields): PaperRow {
  const { soort, title } = fields;
  const date = readDay(fields.date);
  const vergaderjaar = readYear(fields.vergaderjaar, date);
  const replaces = readOther(fields.replaces) ?? (title && replacedIn(title, place.dossier));
  return dropAbsent({
    place,
    kind: soort === undefined ? undefined : kindOf(soort),
    soort: checkLength('de soort', soort, LONGEST_FIELD),
    date,
    vergaderjaar,
    title: checkLength('de titel', title, LONGEST_TITLE),
    dossierTitle: checkLength('de dossiertitel', fields.dossierTitle, LONGEST_TITLE),
    zaak: readNumber('zaaknummer', /^(?:\d{4}Z\d{5}|\d{6,12})$/, fields.zaak),
    document: readNumber('documentnummer', /^\d{4}D\d{5}$/, fields.document),
    kenmerk: checkLength('het kenmerk', fields.kenmerk, LONGEST_FIELD),
    replacedBy: readOther(fields.replacedBy),
    replaces: replaces === place.key ? undefined : replaces,
    url: readUrl(fields.url),
  });
}

type Loose<T> = { readonly [key in keyof T]: T[key] | undefined };

function dropAbsent(row: Loose<PaperRow>): PaperRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as PaperRow;
}

function readDay(written: string | undefined): IsoDate | undefined {
  if (written === undefined) return undefined;
  // '2020-07-03T00:00:00+02:00' is the day it names
  const date = readDate(written.replace(/^(\d{4}-\d\d-\d\d)T.{0,40}$/, '$1'));
  if (date === undefined) throw new Fault(`'${shorten(written)}' is geen datum`);
  if (date < FIRST_DAY || date > LAST_DAY) throw new Fault(`de datum ${date} ligt niet tussen 1814 en 2199`);
  return date;
}

function readYear(written: string | undefined, date: IsoDate | undefined): Vergaderjaar | undefined {
  if (written === undefined) return undefined;
  const year = readVergaderjaar(written);
  if (year === undefined) throw new Fault(`'${shorten(written)}' is geen vergaderjaar`);
  return date !== undefined && vergaderjaarOf(date) === year ? undefined : year;
}

function readOther(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const place = placeOf(written);
  if (!place) throw new Fault(`'${shorten(written)}' is geen kamerstuknummer`);
  return place.key;
}

function readNumber(name: string, shape: RegExp, written: string | undefined): string | undefined {
  const value = written?.toUpperCase();
  if (value !== undefined && !shape.test(value)) throw new Fault(`'${shorten(value)}' is geen ${name}`);
  return value;
}

function readUrl(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (written.length > 2 * LONGEST_FIELD || !/^https?:\/\/[^\s/]/i.test(written)) {
    throw new Fault(`'${shorten(written)}' is geen webadres`);
  }
  return written;
}

function checkLength(name: string, value: string | undefined, most: number): string | undefined {
  if (value !== undefined && value.length > most) throw new Fault(`${name} is langer dan ${most} tekens`);
  return value;
}

function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
