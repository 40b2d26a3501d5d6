import { isAanhef } from '../../dutch/index.ts';
import { anyOf, createGate, listed } from '../../text/index.ts';
import type { HeaderField } from '../letter.ts';
import type { Line } from '../lines.ts';
import { type AnyField, fieldRows, fieldsThatAre, rowOf } from './table.ts';
import { fits } from './values.ts';

/** A label as it stands at the start of a piece of text. */
export interface LabelHit {
  /** Offset of the label itself: after the marks of "**Datum:**". */
  readonly start: number;
  readonly field: AnyField;
  /** Length of the label as written. */
  readonly length: number;
  /** Offset just after the label, its colon and the spaces that follow. */
  readonly rest: number;
  /** True when a colon follows the label. */
  readonly colon: boolean;
}

/**
 * When a label in small letters is one. `announced`: before a colon, a wide gap or the end of its line; `valued`: also before a
 * value of its shape, as in a head; `close`: also before one space and any word, in a head that has several of those.
 */
export type SmallLabels = 'announced' | 'valued' | 'close';

const fieldOf = new Map(
  fieldRows.flatMap(([field, { labels }]) => labels.map((label) => [label.toLowerCase(), field] as const)),
);
const fieldOfOwnKey = new Map(fieldRows.map(([field, { key }]) => [key, field]));

const spellings = [...fieldOf.keys()].sort((a, b) => b.length - a.length);
/** The labels by their first word, the longest first: most lines are decided by one look-up. */
const byFirstWord = new Map<string, string[]>();
for (const label of spellings) {
  const word = firstWord(label, 0);
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), label]);
}
const LONGEST_LABEL = spellings[0]?.length ?? 0;

/** The letters from `from` on, with a '>' before them; the first two characters where no letters stand. */
function firstWord(text: string, from: number): string {
  let end = from;
  if (text.charAt(end) === '>') end++;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(from, Math.max(end, from + 1));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

/** The field that a key of front matter names: 'uw-kenmerk', 'betreft', or a label in small letters with hyphens ('ons-kenmerk'). */
export function fieldOfKey(key: string): HeaderField | undefined {
  const small = key.toLowerCase();
  const field = fieldOfOwnKey.get(small) ?? fieldOf.get(small.replace(/[-_ ]+/g, ' ')) ?? fieldOf.get(small);
  return field === 'overig' ? undefined : field;
}

/** The field of a label as it is written, in any case; undefined for a text that is no label. */
export function fieldOfLabel(text: string): AnyField | undefined {
  return fieldOf.get(text.toLowerCase().replace(/\u00a0/g, ' '));
}

/**
 * The length of the label at `from`, in any case, with a space or the end after it; 0 when none stands there. Where a word in it
 * has a capital, a shorter label goes before it: "Datum Uw brief" is two labels, "Datum uw brief" is one.
 */
export function labelLengthAt(text: string, from: number): number {
  if (!mayBeLabel(text, from)) return 0;
  const written = text.slice(from, from + LONGEST_LABEL + 1).replace(/\u00a0/g, ' ');
  const start = written.toLowerCase();
  const found = (byFirstWord.get(firstWord(start, 0)) ?? []).filter(
    (one) =>
      one.length > 1 && start.startsWith(one) && (start.length === one.length || start.charAt(one.length) === ' '),
  );
  const small = found.find((one) => !/\p{Ll} \p{Lu}/u.test(written.slice(0, one.length)));
  return (small ?? found[0])?.length ?? 0;
}

/** The first letters of labels, in both cases: a quick way to say that a line starts with none. */
const FIRST = new Set(spellings.flatMap((label) => [label.charCodeAt(0), label.toUpperCase().charCodeAt(0)]));

const mayBeLabel = createGate(spellings);

/** True when a line that starts with this character could start with a label. */
export function mayStartLabel(code: number): boolean {
  return FIRST.has(code);
}

/**
 * The label at `from` in `text`. A label starts with a capital ("Kenmerk", "KENMERK"), but for cc and i.a.a.; after it come a
 * colon, a space or the end. Labels of one letter ("T") and everyday words ("Van", "Aan") count only before a colon, a wide
 * gap or what they announce. `small` says when one in small letters counts.
 */
export function labelAt(text: string, from = 0, small: SmallLabels = 'announced'): LabelHit | undefined {
  if (text.startsWith('**', from)) return boldLabelAt(text, from);
  if (!mayBeLabel(text, from)) return undefined;
  const candidates = byFirstWord.get(firstWord(text, from).toLowerCase());
  if (!candidates) return undefined;
  const start = text
    .slice(from, from + LONGEST_LABEL + 1)
    .toLowerCase()
    .replace(/\u00a0/g, ' ');
  const known = candidates.find((one) => start.startsWith(one) && !/[\p{L}\p{N}(_-]/u.test(start.charAt(one.length)));
  const field = known === undefined ? undefined : fieldOf.get(known);
  if (known === undefined || field === undefined) return undefined;
  const label = text.slice(from, from + known.length);
  const first = label.charAt(0);
  const isSmall = first !== first.toUpperCase() && field !== 'cc';
  if (isSmall && !isAnnounced(text, from, label, field) && !isBeside(text, from + label.length, field, small))
    return undefined;
  let end = from + label.length;
  if (text.startsWith('(n)', end) || text.startsWith('(s)', end)) end += 3;
  end += REMARK.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const { rest, colon } = afterLabel(text, end);
  if (!colon && isShy(label) && !announces(label, text, end, rest)) return undefined;
  if (!colon && field === 'bijlagen' && ANNEX_TO.test(text.slice(rest, rest + 6))) return undefined;
  if (!colon && field === 'cc' && COPY_OF.test(text.slice(rest, rest + 4))) return undefined;
  return { start: from, field, length: end - from, rest, colon };
}

/** The offset after what stands between a label and its value: spaces, dots ("Kenmerk ......: 12"), a colon. */
function afterLabel(text: string, end: number): { readonly rest: number; readonly colon: boolean } {
  BETWEEN.lastIndex = end;
  const between = BETWEEN.exec(text)?.[0] ?? '';
  return { rest: end + between.length, colon: between.includes(':') };
}

const BETWEEN = /[ \u00a0\t]*(?:\.{2,}[ \u00a0]*(?=:))?(?::[ \u00a0\t]*)?/y;

/** "**Datum:** 3 juli 2020" and "**Datum**: 3 juli 2020". */
function boldLabelAt(text: string, from: number): LabelHit | undefined {
  if (text.startsWith('**', from + 2)) return undefined;
  const hit = labelAt(text, from + 2);
  if (!hit || !text.startsWith('**', hit.rest)) return undefined;
  const { rest, colon } = afterLabel(text, hit.rest + 2);
  return { ...hit, rest, colon: hit.colon || colon };
}

/**
 * A label in small letters counts with a colon, as in e-mail and in a line of labels ("Datum: 3 juli 2020, kenmerk: …"), and
 * at the start of a line or cell before a wide gap or the end ("uw brief van   uw kenmerk   ons kenmerk   datum").
 */
function isAnnounced(text: string, from: number, label: string, field: AnyField): boolean {
  const after = text.slice(from + label.length, from + label.length + 6);
  if (from === 0 && !isShy(label) && STANDS_ALONE.test(after)) return true;
  return COMMON.has(field) && /^ ?: /.test(after);
}

/**
 * True when what stands beside a label in small letters lets it count: a value of its shape ("datum 26 november 2019", "ons
 * kenmerk 165678.01u", as in letters of the Eerste Kamer), or any word where labels are `close`.
 */
function isBeside(text: string, from: number, field: AnyField, small: SmallLabels): boolean {
  if (small === 'announced' || !COMMON.has(field)) return false;
  if (small === 'close' && ONE_SPACE.test(text.slice(from, from + 2))) return true;
  const value = text.slice(from).trim();
  if (rowOf(field).shape === 'subject') return value !== '' && !/^(?:de|het|een|dat|die|op|van) /.test(value);
  return fits(field, value) === 2;
}

const COMMON = fieldsThatAre('common');

const ONE_SPACE = /^ \S/;

/** A label before one space is seldom alone. A shorter head than this many UTF-16 units has them all. */
const FEWEST_CLOSE = 2;
const LONGEST_HEAD = 4000;

/** True when several lines above the salutation begin with a label in small letters, one space and a word: "kenmerk ABC". */
export function hasCloseLabels(lines: readonly Line[]): boolean {
  let found = 0;
  for (const { text, start } of lines) {
    if (start >= LONGEST_HEAD || isAanhef(text)) return false;
    if (isCloseLabel(text) && ++found >= FEWEST_CLOSE) return true;
  }
  return false;
}

function isCloseLabel(text: string): boolean {
  if (!/^\p{Ll}/u.test(text)) return false;
  const hit = labelAt(text, 0, 'close');
  return hit !== undefined && ONE_SPACE.test(text.slice(hit.length, hit.length + 2));
}

const STANDS_ALONE = /^(?:\([ns]\))?(?: ?:| {2}|\t|$)/;

/** "Bijlage bij Kamerstuk 31 757, nr. 102" and "Bijl. Hand. II" cite a paper; they do not list the annexes of a letter. */
const ANNEX_TO = /^(?:bij |van |der |Hand)/;
/** "Afschrift van het besluit" is an annex or a subject, and says nobody's name. */
const COPY_OF = /^van /;

/** What is asked of the reader beside a label: "Ons kenmerk (s.v.p. vermelden):". */
const REMARK = /^ \([\p{Ll}. ]{5,34}\)(?=[ :]|$)/u;

const EVERYDAY = listed(
  `van aan titel verzonden nummer dienst kopie contact team status functie postbus ministerie cluster eenheid ontvangen inzake adres
  email internet versie vergaderjaar ref`,
);
const SHY = new RegExp(`^${anyOf('[tfme]', 'brief van', ...EVERYDAY)}$`, 'i');

/** Labels that are also everyday words or single letters. */
function isShy(label: string): boolean {
  return SHY.test(label);
}

/** True when what follows a shy label shows that it is one: nothing, a wide gap, or a telephone number after T, F or M. */
function announces(label: string, text: string, end: number, rest: number): boolean {
  if (rest >= text.length) return label.length > 1;
  if (/^[tfm]$/i.test(label)) return /^[\s]*[+(0]/.test(text.slice(end));
  if (/^nummer$/i.test(label)) return /^\s*\S*\d/.test(text.slice(end));
  return rest - end >= 2 || text.charAt(end) === '\t';
}
