import { ABOUT, type CitedKind, citedWords } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';

/** What a sentence calls the paper; the kinds that a register tells apart beyond doubt, and everything else. */
export type NounKind = CitedKind;

/** The noun that a reference belongs to. Offsets are those of the text that was searched. */
export interface Noun {
  readonly kind: NounKind;
  readonly start: number;
  readonly end: number;
  /** As it is written, in small letters: 'nota van wijziging', 'kamerbrief'. */
  readonly word: string;
  /** True when no verb stands between the noun and the reference. */
  readonly tight: boolean;
  /** True for "uitvoering van de motie …" and "reactie op …": the reference may be to the letter that does so. */
  readonly behind: boolean;
  /** A motion or amendment further on that may be meant as well: "mijn brief over de motie X (…)". */
  readonly other?: { readonly kind: NounKind; readonly start: number; readonly end: number };
}

/** First parts of the nouns of papers that are no letter: 'kabinetsreactie', 'eindrapport'. */
const FIRST_PART = listed('wets initiatief kabinets voortgangs eind jaar onderzoeks');
/** What is more than its first word: "nota naar aanleiding van het nader verslag" is no verslag. */
const BILL_DOCUMENTS = [
  'nota van wijziging',
  'nota naar aanleiding van het (?:(?:tweede )?nader )?verslag',
  'memorie van (?:toelichting|antwoord)',
];
const NOUNS = [
  `(?:sub)?(${citedWords('amendement')})`,
  `(${citedWords('motie')})`,
  String.raw`(?:[\p{L}-]*?)(${citedWords('brief')})`,
  `(${anyOf(...BILL_DOCUMENTS)}|(?:${anyOf(...FIRST_PART)})?${citedWords('stuk')})`,
];
const NOUN = new RegExp(String.raw`(?<![\p{L}-])${anyOf(...NOUNS)}(?!\p{L})`, 'giu');
const VERBS =
  listed(`is zijn was waren wordt worden werd werden heb hebt heeft hebben had hadden kan kunnen kon zal zullen zou
  zouden moet moeten wil willen gaat gaan schreef meldde vroeg vraagt verzoekt staat stuurde geef`);
const FINITE = new RegExp(String.raw`(?<![\p{L}-])${anyOf(...VERBS, ...listed('ik wij we u'))}(?![\p{L}-])`, 'iu');
/** What makes a noun part of what the noun before it is about. */
const DEPENDS = new RegExp(
  String.raw`\s${anyOf(
    ...ABOUT,
    ...listed('op met bij aan'),
    `${anyOf(...listed('uitvoering afdoening aanleiding behandeling'))} van`,
  )}(?=\s)`,
  'i',
);
const COORDINATED = /\s(?:en|of|alsmede|alsook)\s(?:de|het|een|mijn|onze|ons|haar|zijn|hun)\s(?:[\p{L}-]+\s){0,2}$/iu;
const DOES = [
  ...['over', 'uitvoering (?:van|aan|gegeven aan)', 'afdoening van', '(?:reactie|antwoord) op'],
  ...['naar aanleiding van', 'stand van zaken van'],
];
const BEHIND = new RegExp(
  String.raw`(?<![\p{L}-])${anyOf(...DOES)}\s(?:(?:de|het|een|deze) )?(?:[\p{L}-]+\s){0,2}$`,
  'iu',
);
/** This letter itself, and a letter that came from someone else. */
const NOT_CITED = /(?<![\p{L}-])(?:deze|onderhavige|bijgaande|dit|bijgevoegde|bovengenoemde)\s(?:[\p{L}-]+\s)?$/iu;
const NO_KIND = /(?<![\p{L}-])(?:uw|jullie)\s(?:[\p{L}-]+\s)?$/iu;

interface Found {
  readonly kind: NounKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The noun that a reference at the end of the text belongs to. Quotations and brackets must have been blanked; a noun that is part of
 * what an earlier one is about ("mijn brief over de uitvoering van de motie …") gives way to that one.
 */
export function nounBefore(text: string): Noun | undefined {
  const found = [...text.matchAll(NOUN)].flatMap((match) => read(match, text));
  const last = found.at(-1);
  if (!last) return undefined;
  let head = last;
  for (let at = found.length - 2; at >= 0; at--) {
    const host = found[at];
    if (host && isAbout(text.slice(host.end, last.start))) head = host;
  }
  const { kind, start, end } = head;
  const other = head === last || last.kind === 'stuk' || last.kind === 'brief' ? undefined : last;
  return {
    kind,
    start,
    end,
    word: text.slice(start, end).toLowerCase(),
    tight: !FINITE.test(text.slice(end)),
    behind: BEHIND.test(text.slice(Math.max(0, start - 80), start)),
    ...(other && { other }),
  };
}

function read(match: RegExpMatchArray, text: string): Found[] {
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 40), start);
  if (NOT_CITED.test(before) || NO_KIND.test(before) || isName(match, before)) return [];
  const kind = match[1] ? 'amendement' : match[2] ? 'motie' : match[3] ? 'brief' : 'stuk';
  return [{ kind, start, end: start + match[0].length }];
}

/** "Het lid Vijlbrief", "motie-Van Dam/Vijlbrief". */
function isName({ 0: word }: RegExpMatchArray, before: string): boolean {
  return (
    /^\p{Lu}/u.test(word) && /(?:\b(?:lid|leden|moties?|amendement)|\p{Lu}\p{L}+(?:,|\sen)|[-/])\s?$/u.test(before)
  );
}

/** Where a clause begins that says more of the noun before it: its verb is not that of the sentence. */
const SUBORDINATE = /\s(?:die|dat|waarin|waarbij|waarmee|waarvan|hoe|of|om|zodat|welke)\s/;

function isAbout(between: string): boolean {
  const at = between.search(SUBORDINATE);
  const main = at < 0 ? between : between.slice(0, at);
  const clause = at < 0 ? '' : between.slice(at);
  if (!DEPENDS.test(` ${main}`) || FINITE.test(main) || hasMainVerb(clause)) return false;
  return !between.includes(';') && !COORDINATED.test(between);
}

/** ", schreef ik": behind a clause the sentence goes on with its verb. */
function hasMainVerb(clause: string): boolean {
  const commas = [...clause.matchAll(/,\s/g)];
  return commas.some(({ index }) => FINITE.test(clause.slice(index, index + 24))) || /\s(?:ik|wij)\s/.test(clause);
}

const QUOTATION = /[“„"][^”"“„]{0,400}[”"]|‘[^’]{0,400}’(?!\p{L})/gu;
const BRACKETS = /\((?![Mm]otie|[Aa]mendement)[^()]{0,300}\)|\([^()]{0,300}\)(?!,?\s?\(?$)/gu;

/**
 * The text with what stands in quotation marks or brackets blanked, place for place; brackets that name the motion right before its
 * reference stay: "een vuurwerkverbod (motie-Klaver) (Kamerstuk …)".
 */
export function withoutAsides(text: string): string {
  const blank = (aside: string) => ' '.repeat(aside.length);
  return text.replace(QUOTATION, blank).replace(BRACKETS, blank);
}

/** True where a verb stands in the text. */
export function hasVerb(text: string): boolean {
  return FINITE.test(text);
}

/** The text up to its first verb. */
export function beforeVerb(text: string): string {
  const at = text.search(FINITE);
  return at < 0 ? text : text.slice(0, at);
}
