import { MONTH } from '../../dates/index.ts';
import {
  BRACKET_WORDS,
  BRACKETED_NOTE,
  isInitials,
  isRequest,
  MAIL_HOST,
  NUMERAL_LABELS,
  OPEN_BEFORE_DOTS,
  type Quotation,
  quotationsWithOpen,
  TAG_NAMES,
  WORD_LEFTOVERS,
  WORDS,
} from '../../dutch/index.ts';
import { type Flow, firstFrom, type Span } from '../../text/index.ts';
import type { FieldEntry, FrontMatter, LetterForm, OpenPlace } from '../letter.ts';
import { nextStart } from './open-starts.ts';

/** An open place in a piece of text: offsets of that text. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly form: OpenPlace['form'];
  readonly what?: string;
}

/** What a scanned text may hold that is no open place. */
interface Surroundings {
  /** True for a cell of a table: PM is an amount there, n.t.b. a day. */
  isTable(at: number): boolean;
  /** True for a block of its own: a line of nothing but dashes is drawn, and asks for nothing. */
  isBlock(start: number, end: number): boolean;
  /** True for text that the letter quotes as a block. */
  isQuoted(at: number): boolean;
  /** True for what a print says it is about: "Regeling NTB" is a name there. */
  isTitle(at: number): boolean;
  /** True where a writer may ask something between brackets; a print quotes, explains and blackens between them. */
  readonly isDraft: boolean;
  /** True for "[…]" in the place of members that were left out of a quoted article. */
  isOmission(start: number, end: number): boolean;
}

const NOWHERE: Surroundings = {
  isDraft: false,
  isTable: () => false,
  isBlock: () => false,
  isQuoted: () => false,
  isTitle: () => false,
  isOmission: () => false,
};
/** A placeholder is no longer than this. */
const LONGEST = 300;

/** Where in a letter open places are looked for. */
interface Searched {
  readonly fields: readonly FieldEntry[];
  readonly frontMatter?: FrontMatter | undefined;
  /** What the file of a letter marks as one; offsets of the source. */
  readonly openPlaces?: readonly Span[];
}

/** The open places of a letter, in order: in its running text, its head, its front matter. */
export function findOpenPlaces(
  source: string,
  form: LetterForm,
  flow: Flow,
  { fields, frontMatter, openPlaces = [] }: Searched,
): OpenPlace[] {
  const places = new Map<number, OpenPlace>();
  const add = ({ form, what, ...at }: Hit, span: OpenPlace['span'], text: string) => {
    if (!places.has(span.start)) {
      places.set(span.start, {
        span,
        text: text.slice(at.start, at.end),
        form,
        ...(what === undefined ? {} : { what }),
      });
    }
  };
  const around: Surroundings = {
    isDraft: form === 'draft',
    isTable: (at) => flow.blockAt(at)?.kind === 'table-cell',
    isBlock: (start, end) => /^\n?$/.test(flow.text.charAt(start - 1)) && /^\n?$/.test(flow.text.charAt(end)),
    isQuoted: (at) => flow.blockAt(at)?.quoted ?? false,
    isTitle: (at) => form === 'print' && TITLES.has(flow.blockAt(at)?.kind ?? ''),
    isOmission: (start, end) => isOmission(flow, form, start, end),
  };
  const inHead = form === 'print' ? { ...NOWHERE, isTitle: () => true } : NOWHERE;
  for (const { start, end } of openPlaces) add({ start, end, form: 'other' }, { start, end }, source);
  for (const hit of scan(flow.text, around)) add(hit, flow.toSource(hit), flow.text);
  const values = [
    ...withoutRepeats(fields).map(({ field, value: { span } }) => ({
      span,
      where: field === 'betreft' ? inHead : NOWHERE,
    })),
    ...(frontMatter?.entries ?? []).map(({ valueSpan: span }) => ({ span, where: NOWHERE })),
  ];
  for (const { span, where } of values) {
    const { start } = span;
    const text = source.slice(start, span.end);
    for (const hit of scan(text, where)) add(hit, { start: start + hit.start, end: start + hit.end }, text);
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The page header of a later page repeats what the head leaves open: it is filled in once. */
function withoutRepeats(fields: readonly FieldEntry[]): readonly FieldEntry[] {
  const inHead = new Set(
    fields.flatMap(({ field, value }) => (value.place === 'head' ? [`${field} ${value.text}`] : [])),
  );
  return fields.filter(({ field, value }) => value.place !== 'running-header' || !inHead.has(`${field} ${value.text}`));
}

const TITLES: ReadonlySet<string> = new Set(['header', 'heading']);

/** How a member of an article begins: "a.", "b)", "2.", "3°". */
const MEMBER = /^ (?:\(?[a-z]{1,2}[.)]|\d{1,2}[.)°]) /;

/**
 * "[…]" behind the end of a member and before another, or on a line of its own: what was left out of an article (test/letters/149). In
 * a draft a line of its own asks for a text, unless it stands in a list.
 */
function isOmission({ text, blockAt, blocks }: Flow, form: LetterForm, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const alone = before === '' || before.endsWith('\n');
  if (!alone && !/[;:.,”"] $/.test(before)) return false;
  if (MEMBER.test(text.slice(end, end + 6))) return true;
  if (!/^\n?$/.test(text.charAt(end))) return false;
  const block = blockAt(start);
  if (form === 'print' || !block) return form === 'print';
  const at = blocks.indexOf(block);
  const isListed = (one: number) => blocks[one]?.kind === 'list-item';
  return alone ? !isListed(at) && isListed(at - 1) && isListed(at + 1) : isListed(at);
}

/** True when a text consists of one open place and nothing else, quotes aside: "[…kenmerk…]", "PM", "XX". */
export function isOpenPlace(text: string): boolean {
  const bare = text.replace(/^["'‘“]|["'’”]$/g, '').trim();
  if (bare === '' || bare.length > LONGEST) return false;
  if (/^(?:\.{3,}|…+|\?{2,}|_{2,})$/.test(bare)) return true;
  const [hit] = scan(bare, NOWHERE);
  return hit !== undefined && hit.start === 0 && hit.end === bare.length;
}

/** Whether a place is quoted; the quotations of the text are read at the first question. */
function createQuoted(text: string, around: Surroundings): (at: number) => boolean {
  let quotes: readonly Quotation[] | undefined;
  return (at) => {
    quotes ??= quotationsWithOpen(text);
    const before = quotes[firstFrom(quotes, at + 1) - 1];
    return (before !== undefined && at < before.end) || around.isQuoted(at);
  };
}

/** One pass over a text. */
function scan(text: string, around: Surroundings): Hit[] {
  const hits: Hit[] = [];
  const isQuoted = createQuoted(text, around);
  const runs = createRuns(text);
  for (let i = nextStart(text, 0); i >= 0; ) {
    const hit = hitAt(text, i, { around, isQuoted, runs });
    if (hit) hits.push(hit);
    i = nextStart(text, hit?.end ?? i + 1);
  }
  return hits;
}

/** What a scan knows of a text besides its characters. */
interface Scanned {
  readonly around: Surroundings;
  isQuoted(at: number): boolean;
  readonly runs: DotRuns;
}

function hitAt(text: string, i: number, { around, isQuoted, runs }: Scanned): Hit | undefined {
  const code = text.charCodeAt(i);
  switch (code) {
    case 91: // [
      return bracket(text, i, isQuoted, around);
    case 40: // (
      return around.isDraft && !isQuoted(i) ? pattern(text, i, BRACKETED_NOTE) : undefined;
    case 123: // {
      return braces(text, i);
    case 36: // $
      return pattern(text, i, /\$\{\d{0,3}[:|]?([^{}\n]{0,200})\}/y);
    case 60: // <
      return angle(text, i);
    case 0x2039:
      return pattern(text, i, /‹([^‹›\n]{1,200})›/y);
    case 0xab:
      return mergeField(text, i);
    case 64: // @
      return mention(text, i);
    case 0x2026:
    case 46:
    case 95:
    case 63:
      return dots(text, i, around, runs);
    default:
      return code < 128 ? word(text, i, around) : undefined;
  }
}

function pattern(text: string, i: number, regexp: RegExp): Hit | undefined {
  regexp.lastIndex = i;
  const match = regexp.exec(text);
  return match ? hitOf(i, i + match[0].length, 'other', match[1]) : undefined;
}

function hitOf(start: number, end: number, form: Hit['form'], what = ''): Hit {
  const named = what.replace(/^[\s|:…._]+|[\s|:…._]+$/g, '');
  return named === '' ? { start, end, form } : { start, end, form, what: named };
}

/** "«Achternaam»": a field of a mail merge. Published papers quote with the same marks, so the word must be one for a field. */
function mergeField(text: string, i: number): Hit | undefined {
  const hit = pattern(text, i, /«([\p{L}_][\p{L}\d_]{1,40})»/uy);
  return hit?.what !== undefined && (hit.what.includes('_') || BRACKET_WORDS.test(hit.what)) ? hit : undefined;
}

const BRACKET = /\[([^[\]\n]{0,300})\]/y;

/** "[…kenmerk…]", "[datum]", "[opm. FEZ: …]"; "[...]" in a quotation is the quoter's own ellipsis. */
function bracket(text: string, i: number, isQuoted: (at: number) => boolean, around: Surroundings): Hit | undefined {
  BRACKET.lastIndex = i;
  const match = BRACKET.exec(text);
  if (!match) return undefined;
  const inner = (match[1] ?? '').trim();
  const end = i + match[0].length;
  const own = /^(?:…|\.\.\.)(.*\S.*?)(?:…|\.\.\.)$/.exec(inner);
  if (own) return hitOf(i, end, 'own', own[1]);
  if (text.charAt(end) === '(') return undefined;
  const isDots = /^(?:…|\.{2,}|_+|\?+)$/.test(inner);
  const asks = isDots || BRACKET_WORDS.test(inner) || (around.isDraft && isRequest(inner));
  if (!asks || isQuoted(i) || (isDots && around.isOmission(i, end))) return undefined;
  return isDots ? hitOf(i, end, 'other') : hitOf(i, end, 'other', inner);
}

/** "{{naam}}" and CriticMarkup: {++ ++}, {-- --}, {~~ ~~}, {>> <<}, {== ==}. */
function braces(text: string, i: number): Hit | undefined {
  const next = text.slice(i, i + 3);
  if (next.startsWith('{{')) return pattern(text, i, /\{\{\{?([^{}\n]{1,200})\}?\}\}/y);
  const close = CRITIC.get(next);
  if (!close) return undefined;
  const window = text.slice(i + 3, i + 3 + LONGEST * 4);
  const at = window.indexOf(close);
  const line = window.indexOf('\n');
  if (at < 0 || (line >= 0 && line < at)) return undefined;
  return hitOf(i, i + 3 + at + 3, 'other');
}

const CRITIC: ReadonlyMap<string, string> = new Map([
  ['{++', '++}'],
  ['{--', '--}'],
  ['{~~', '~~}'],
  ['{>>', '<<}'],
  ['{==', '==}'],
]);

const ANGLE = /<(\p{L}[^<>\n=@:/]{0,80})>/uy;

/** "<naam van de gemeente>", but not HTML. */
function angle(text: string, i: number): Hit | undefined {
  ANGLE.lastIndex = i;
  const match = ANGLE.exec(text);
  if (!match?.[1] || TAG_NAMES.has(match[1].trim().toLowerCase())) return undefined;
  return hitOf(i, i + match[0].length, 'other', match[1]);
}

const MENTION = /@\p{L}[\p{L}\d_-]{1,40}(?![\p{L}\d_@.-]*\.\p{L})/uy;

/** "@naam": someone who must fill something in, but not an e-mail address. */
function mention(text: string, i: number): Hit | undefined {
  if (i > 0 && !/[\s([:,;–-]/.test(text.charAt(i - 1))) return undefined;
  MENTION.lastIndex = i;
  const match = MENTION.exec(text);
  return match && !MAIL_HOST.test(match[0]) ? hitOf(i, i + match[0].length, 'other', match[0].slice(1)) : undefined;
}

/** Where the runs of dots, ellipses, dashes and question marks end; each run is walked once, from wherever in it that is asked. */
interface DotRuns {
  endOf(start: number): number;
}

function createRuns(text: string): DotRuns {
  let end = 0;
  return {
    endOf(start) {
      if (start >= end) {
        end = start;
        while (end < text.length && '…._?'.includes(text.charAt(end))) end++;
      }
      return end;
    },
  };
}

/** A day that is not known yet: '… maart 2021'. */
const MONTH_FIRST = new RegExp(String.raw`^\s?${MONTH}\b`);
/** More of the beginning of a run says nothing. */
const RUN_BEGINNING = 6;

/** Dots, an ellipsis or a line where a number, date or amount belongs: "nr. …", "TK 31757-…", "€ ...", "….. maart 2021". */
function dots(text: string, i: number, around: Surroundings, runs: DotRuns): Hit | undefined {
  if (text.charAt(i) === '_' && text.charAt(i - 1) === '_') return undefined;
  const end = runs.endOf(i);
  const run = text.slice(i, Math.min(end, i + RUN_BEGINNING));
  if (/^_{3,}/.test(run)) return around.isBlock(i, end) ? undefined : hitOf(i, end, 'other');
  if (!/^(?:…|\.{3,}|\?{3,})/.test(run)) return undefined;
  const before = text.slice(Math.max(0, i - 24), i);
  if (!OPEN_BEFORE_DOTS.test(before) && !MONTH_FIRST.test(text.slice(end, end + 12))) {
    return /^(?:\.{6,}|\?{3,})/.test(run) ? hitOf(i, end, 'other') : undefined;
  }
  return hitOf(i, end, 'other');
}

/** Words that stand for what is not known yet: PM, XX, n.t.b., TODO; and what Word leaves. */
function word(text: string, i: number, around: Surroundings): Hit | undefined {
  if (i > 0 && /[\p{L}\p{N}_.@/]/u.test(text.charAt(i - 1))) return undefined;
  const leftover = matchAt(text, i, WORD_LEFTOVERS);
  if (leftover) return hitOf(i, i + leftover.length, 'word');
  const found = matchAt(text, i, WORDS);
  if (!found) return undefined;
  const end = i + found.length;
  if (around.isTable(i) && IN_TABLE.test(found)) return undefined;
  if (around.isTitle(i) && found.length < text.length && IN_TITLE.test(found)) return undefined;
  if (/^P\.?M/.test(found) && (isAmountOrDust(text, i, end) || isInitials(text.slice(i, i + LONGEST_NAME))))
    return undefined;
  if (/^x+$/i.test(found) && isNumeral(text, i, end, found)) return undefined;
  return hitOf(i, end, 'other');
}

/** What a table says of an amount or a day that is not set yet, and may say in a signed letter. */
const IN_TABLE = /^(?:P\.?M|n\.?[tn]\.?b)/i;

/** Letters that may be a name of something. */
const IN_TITLE = /^(?:PM|\p{Lu}{3,4})$/u;

/** A surname is found within this. */
const LONGEST_NAME = 60;

function matchAt(text: string, i: number, regexp: RegExp): string | undefined {
  regexp.lastIndex = i;
  return regexp.exec(text)?.[0];
}

/** Near these words PM is particulate matter. */
const DUST = /fijn ?stof|PM ?(?:10|2[.,]5)\b/i;
const NEAR = 200;

/** "PM10", "PM 2,5", "5 PM", "PM-post": fine dust, an hour, the name of a kind of entry. */
function isAmountOrDust(text: string, i: number, end: number): boolean {
  return (
    DUST.test(text.slice(Math.max(0, i - NEAR), end + NEAR)) ||
    /^ ?(?:10|2[.,]5|1[.,]0)\b/.test(text.slice(end, end + 5)) ||
    /\d ?$/.test(text.slice(Math.max(0, i - 2), i)) ||
    /^-\p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** XX and XXX after a dossier, a chapter or an article are Roman numerals. */
function isNumeral(text: string, i: number, end: number, found: string): boolean {
  if (text.charAt(end) === '-' && /\p{L}|\d/u.test(text.charAt(end + 1))) return true;
  if (found !== found.toUpperCase()) return false;
  return NUMERAL_LABELS.test(text.slice(Math.max(0, i - 40), i));
}
