import { findDates, type IsoDate, MONTH, readDate, withDutchMonths } from '../../dates/index.ts';
import { COORDINATORS } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { isOpenPlace } from '../found/open-places.ts';
import type { HeaderField } from '../letter.ts';
import { fold } from '../lines.ts';
import { type AnyField, rowOf, type Shape } from './table.ts';

/**
 * A date as it is read: in small letters (stamps and old letters print the month in capitals), without spaces around hyphens
 * or one before a day of one figure ("- 3 JULI 2014"), and with the figures of a stamp together ("2 7 JUNI 2 0 1 4").
 */
function plainDate(text: string): string {
  const plain = fold(text)
    .toLowerCase()
    .replace(/^[-\u2013.] ?(?=\d)/, '')
    .replace(/ ?([-/]) ?/g, '$1')
    .replace(/(?<![\d.,-])([0-3]) (\d)(?= ?\p{L}{3})/u, '$1$2')
    .replace(/(\p{L}{3} ?)([12]) (\d) (\d) (\d)$/u, '$1$2$3$4$5');
  return withDutchMonths(plain);
}

/** The day in a value of the head, in any official form, a place name before it allowed ("'s-Gravenhage, 3 juli 2020"). */
export function dateInValue(text: string): IsoDate | undefined {
  if (text.length > 80) return undefined;
  const plain = plainDate(text);
  return readDate(plain) ?? findDates(plain).find((mention) => mention.date !== undefined)?.date;
}

/** What every full date has: the name of a month, or three figures. Most lines of a head have neither. */
const MAY_BE_DATE = /jan|feb|maa|mar|mrt|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec|\d\D+\d+\D+\d/i;

/** True when the text is a date and little else, a place name at most: what a value of Datum looks like. */
export function looksLikeDate(text: string): boolean {
  if (text.length > 45 || !/\d/.test(text) || !MAY_BE_DATE.test(text)) return false;
  const plain = plainDate(text);
  if (readDate(plain)) return true;
  // "20 december jl." stands for a day as well
  const mention = findDates(plain).find((one) => one.date !== undefined || (one.marker === 'jl' && one.day));
  if (!mention) return false;
  const beside = plain.slice(0, mention.start) + plain.slice(mention.end);
  return !/\d/.test(beside) && beside.split(/[\s,]+/).filter(Boolean).length <= 2;
}

const MONTH_ONLY = new RegExp(`^(?:[\\d.…xX_\\s]{0,6})?${MONTH}(?: \\d{4})?$`, 'i');

/** A date of which the day is not known yet: "maart 2021", "… maart 2021", "xx-03-2021". */
export function looksLikePartOfDate(text: string): boolean {
  return MONTH_ONLY.test(text) || /^[xX.…_]{1,4}[-/ ][\dxX.…_]{1,4}[-/ ]\d{4}$/.test(text);
}

const BLACKED = listed(
  'zwart zwartgelakt gelakt weggelakt onleesbaar geanonimiseerd vertrouwelijk verwijderd geschrapt redacted',
);
/** The article of the Woo or Wob that lets a value be kept back: '5.1, lid 2, onder e', 'art. 10.2.e'. */
const GROUND = String.raw`(?:art(?:ikel)?\.? ?)?(?:5[.,]1|10)(?:[., ]|, lid )*(?:lid )?\(?[125]\)?(?:[., ]|, onder )*(?:onder )?\(?[a-i]\)?`;
const REDACTIONS = [
  String.raw`[\u2580-\u259f\u25a0\u25ac\u25ae\s]+`,
  String.raw`[xX*#_.\u2026-]{3,}`,
  String.raw`[-\u2013\u2014]{1,2}`,
  String.raw`\[?\(?${anyOf(...BLACKED)}\)?\]?`,
  GROUND,
];
const REDACTED = new RegExp(`^${anyOf(...REDACTIONS)}$`, 'i');

/** True for a value that was blacked out or crossed out, in any of the ways publishers do that; '-' counts too. */
export function isRedacted(text: string): boolean {
  return text.length <= 60 && REDACTED.test(text.trim());
}

/** True for a value that was made black; a dash or dots in its place say that the letter has no such value. */
export function isBlackened(text: string): boolean {
  return isRedacted(text) && !/^[-–—.…_xX\s]*$/.test(text);
}

/** The value of a field as data: dates as ISO date, open places and redactions as null. See HeaderValue.value. */
export function headerValueOf(field: HeaderField, text: string): string | null {
  const folded = fold(text);
  if (folded === '' || isUnknown(folded)) return null;
  const { shape } = rowOf(field);
  if (shape === 'day') return dateInValue(folded) ?? folded;
  if (shape === 'subject') return fold(joined(text));
  if (shape !== 'kenmerk' && shape !== 'answered-kenmerk') return folded;
  if (isNone(folded)) return null;
  // cut off at the end of a line: "IENW/BSK-⏎2025/130201", but "DGBI /⏎21012345" keeps its space
  return fold(text.replace(/(?<=\S[-/.])[ \t]*[\r\n]+[ \t]*/g, ''));
}

const SOFT_BREAK = /\u00ad[ \t]*[\r\n]+[ \t]*/g;
/** A hyphen within a word at the end of a line: "concept-⏎overgangsregeling", but not "krimp-⏎en groeiregio's". */
const HYPHEN_BREAK = new RegExp(
  String.raw`(?<=\p{Ll}-)[ \t]*[\r\n]+[ \t]*(?=\p{Ll})(?!${anyOf(...COORDINATORS)}(?!\p{L}))`,
  'gu',
);

/** The lines of a subject, with the words that break over them whole. */
function joined(text: string): string {
  return text.replace(SOFT_BREAK, '').replace(HYPHEN_BREAK, '');
}

/** The shapes of the kenmerken of ministries. */
const KENMERKEN = [
  // BZK, SZW, Financiën: 2021-0000093431
  String.raw`\d{4}-0{3,4}\d{6,7}`,
  // IenW: IENW/BSK-2025/130201
  String.raw`IEN[WM]\/BSK-\d{4}\/\d{3,6}`,
  // VWS: 1812499-217094-WJZ
  String.raw`\d{6,7}-\d{6,7}-[A-Z]{1,6}`,
  // EZK: DGBI / 21012345
  String.raw`(?:WJZ|DG[A-Z]{1,6}(?:-[A-Z]{1,6})?) ?\/ ?\d{8}`,
  // Buitenlandse Zaken: MinBuZa-2014.619824, BZDOC-1122334455-19
  String.raw`MinBuZa[-.]\d{4}[-.]\d{1,7}`,
  String.raw`BZDOC-\d{6,12}-\d{1,3}`,
  // Defensie: BS2016012345
  String.raw`BS\d{10}`,
  // AZ: 98M007712
  String.raw`\d{2}M\d{6}`,
  // Raad van State: no.W01.20.0036/I
  String.raw`(?:no\.? ?)?W\d{2}\.\d{2}\.\d{4}\/[IVX]{1,5}`,
];
const MINISTRY_KENMERK = new RegExp(`^${anyOf(...KENMERKEN)}$`, 'i');

/** True for a kenmerk that its shape alone tells. */
export function isMinistryKenmerk(text: string): boolean {
  return MINISTRY_KENMERK.test(text);
}

/** True for the numbers that the Kamer gives to its papers and requests: 2022Z13579, 2021D27104, 08-DEF-B-084, 18106-t96/2009D46472. */
export function isOfKamer(text: string): boolean {
  return /^(?:\d{4}[ZD]\d{4,5}\b|\d{2}-[A-Z&]{2,7}-B-\d{1,4}|\d{4,6}[\w.-]*\/\d{4}[ZD]\d{4,5})/i.test(text);
}

/** "n.v.t.", "geen": there is no kenmerk, and the letter says so. */
function isNone(text: string): boolean {
  return /^(?:n\.?v\.?t\.?|geen|niet van toepassing|onbekend)$/i.test(text);
}

/** True for a kenmerk that goes on over the next line: it ends in a hyphen or slash. */
export function isCutOff(text: string): boolean {
  return /^[\p{Lu}\d][\p{L}\d&./() -]{2,40}[-/]$/u.test(text) && !/\p{Ll}{4} /u.test(text);
}

const PHONE = /^(?:[TFM]|tel\.?|telefoon|fax|mobiel)?[\s.:]*(?:\+\s?31|\(?0\d)[\d\s()/.-]{7,}$/i;
/** A Dutch number has ten figures, one of before 1995 nine; fewer may be a kenmerk ("04.012345"). */
const FEWEST_OF_PHONE = 9;

/** True for a telephone number, a letter or word before it allowed. */
export function isPhone(text: string): boolean {
  return PHONE.test(text) && !/\/(?:19|20)\d\d$/.test(text) && text.replace(/\D/g, '').length >= FEWEST_OF_PHONE;
}
/** True when a text begins with a telephone number. */
export function startsPhone(text: string): boolean {
  return /^[ .:]*(?:\+ ?31|\(?0\d)[\d ()-]{6,}/.test(text.slice(0, 30));
}

const ADDRESS = /\b(?:postbus|antwoordnummer|www\.|https?:)|@|\b\d{4} ?[A-Z]{2}\b(?! ?[-/\d])|^\d{4} ?[A-Z]{2}$/i;

/** A token of a kenmerk: letters, figures and the marks that stand between them. */
const KENMERK_SHAPE = /^[\p{L}\d&.:/()_\u2013\u2014 -]{3,70}(?:, ?\p{Lu}{1,6})?$/u;
/** A kenmerk of letters alone: "JZ/Bestuur". */
const LETTERS_ONLY = /^\p{Lu}[\p{L}&.-]{0,20}\/[\p{L}&./-]{1,30}$/u;

/**
 * True when the text has the shape of a kenmerk: of any ministry (2021-0000093431, IENW/BSK-2025/130201,
 * 1812499-217094-WJZ, WJZ / 14167790, BenC 2007-334 M, MinBuZa-2014.619824, no.W01.20.0036/I, 2513249) or organisation.
 * Addresses, telephone numbers, dates and prose are not.
 */
export function looksLikeKenmerk(text: string): boolean {
  const value = text.replace(/\u00a0/g, ' ');
  if (!KENMERK_SHAPE.test(value) || !/\d/.test(value)) return false;
  if (isPhone(value) || ADDRESS.test(value) || looksLikeDate(value)) return false;
  const words = value.split(' ').filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length > 5) return false;
  const digits = value.replace(/\D/g, '').length;
  if (words.some((word) => /^\p{Ll}{3,}[,.:;]?$/u.test(word))) return false;
  if (words.length === 1) return digits >= 2;
  return digits >= 4 || (digits >= 2 && /\d[/.-]\d|[A-Z][/.-]?\d|\d\/[A-Z]/.test(value));
}

/** True for "3 van 12", "3/12", "3": the value of Pagina or Blad. */
export function looksLikePage(text: string): boolean {
  return /^\d{1,4}(?: ?(?:van|\/|-|uit) ?\d{1,4})?$/i.test(text);
}

/** How well a text suits a field: 2 it has the shape of its values, 1 it may be one, 0 it cannot be one. */
export type Fit = 0 | 1 | 2;

/** How well a text suits a field. */
export function fits(field: AnyField, text: string): Fit {
  const { like, perhaps } = shapes[rowOf(field).shape];
  return like?.(text) ? 2 : perhaps?.(text) ? 1 : 0;
}

/** Of each shape what has it beyond doubt, and what else may stand there. */
const shapes: Readonly<Record<Shape, { like?(text: string): boolean; perhaps?(text: string): boolean }>> = {
  day: { like: looksLikeDate, perhaps: (text) => isUnknown(text) || looksLikePartOfDate(text) },
  kenmerk: { like: looksLikeKenmerk, perhaps: mayBeKenmerk },
  'answered-kenmerk': {
    like: looksLikeKenmerk,
    perhaps: (text) => mayBeKenmerk(text) || looksLikeDate(text) || isReference(text),
  },
  'answered-day': {
    like: looksLikeDate,
    perhaps: (text) => isUnknown(text) || looksLikeKenmerk(text) || isReference(text) || isDays(text),
  },
  page: { like: looksLikePage },
  count: {
    like: (text) => /^(?:\d{1,2}|geen|een|één|twee|drie|vier|vijf|zes|div(?:erse|\.)?)$/i.test(text),
    perhaps: isPlainText,
  },
  person: { perhaps: isPerson },
  subject: { perhaps: isPlainText },
  name: { perhaps: isPlainText },
  text: { perhaps: isPlainText },
  anything: { perhaps: (text) => text.length <= 60 },
};

/** Blacked out, or still open. */
function isUnknown(text: string): boolean {
  return isRedacted(text) || isOpenPlace(text);
}

function mayBeKenmerk(text: string): boolean {
  return isUnknown(text) || isCutOff(text) || isNone(text) || LETTERS_ONLY.test(text);
}

/** "20 februari 2023 en 2 maart 2023": the days of several letters that are answered together. */
export function isDays(text: string): boolean {
  const days = text.slice(0, LONGEST_DAYS).split(/, (?:en )?| en |; ?/);
  return days.length > 1 && days.every(looksLikeDate);
}

const LONGEST_DAYS = 200;
/** A telephone number behind a name. */
const PHONE_BEHIND = /,? (?:T |tel\.? )?\(?[+0][\d ()-]{8,20}$/i;

/** "mr. J. de Vries", also with his telephone number behind it. */
function isPerson(text: string): boolean {
  const name = text.slice(0, LONGEST_DAYS).replace(PHONE_BEHIND, '');
  return isPlainText(name) && !/\d/.test(name) && name.length <= 60;
}

/** "zie onderwerp", "e-mail d.d. 3 mei": a reference in words. */
function isReference(text: string): boolean {
  return (
    text.length <= 60 && /\d/.test(text) && /\b(?:brief|e-?mail|d\.?d\.|motie|verzoek|vragen|Z\d|kamerstuk)/i.test(text)
  );
}

function isPlainText(text: string): boolean {
  return /\p{L}/u.test(text) && !looksLikeDate(text) && !looksLikePage(text) && !isPhone(text);
}
