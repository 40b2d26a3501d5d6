import type { ErrorCode } from 'yaml';

const QUOTE_IT = 'Zet een tekst die met dit teken begint tussen aanhalingstekens.';
const NO_YAML = 'Dit is geen geldige YAML.';

/** What the error codes of the package mean, as a Dutch sentence that says what to do. */
export const SENTENCES: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: QUOTE_IT,
  BAD_ALIAS: QUOTE_IT,
  BAD_COLLECTION_TYPE: QUOTE_IT,
  BAD_DIRECTIVE:
    'Een regel die met % begint, wordt hier niet gelezen: haal de regel weg of zet de tekst tussen aanhalingstekens.',
  BAD_DQ_ESCAPE:
    'Na een backslash tussen dubbele aanhalingstekens staat een onbekend teken: schrijf \\\\ voor een backslash.',
  BAD_INDENT: 'De inspringing van deze regel klopt niet.',
  BAD_PROP_ORDER: QUOTE_IT,
  BAD_SCALAR_START: QUOTE_IT,
  BLOCK_AS_IMPLICIT_KEY:
    'Een dubbele punt met een spatie erachter begint een nieuwe sleutel: zet de waarde tussen aanhalingstekens, of begin een nieuwe regel.',
  BLOCK_IN_FLOW: 'Tussen haakjes kan dit niet staan: zet de tekst tussen aanhalingstekens.',
  DUPLICATE_KEY: 'Deze sleutel staat er twee keer: de eerste telt.',
  IMPOSSIBLE: NO_YAML,
  KEY_OVER_1024_CHARS: 'Deze sleutel is te lang.',
  MISSING_CHAR: 'Hier ontbreekt een teken: een aanhalingsteken, haakje, komma of dubbele punt.',
  MULTILINE_IMPLICIT_KEY: 'Deze regel is geen sleutel met een waarde: schrijf ‘sleutel: waarde’.',
  MULTIPLE_ANCHORS: QUOTE_IT,
  MULTIPLE_DOCS: 'Na deze regel met --- begint een tweede document: alleen het eerste wordt gelezen.',
  MULTIPLE_TAGS: QUOTE_IT,
  NON_STRING_KEY: 'Een sleutel is een tekst, geen lijst: zet de tekst tussen aanhalingstekens.',
  RESOURCE_EXHAUSTION: NO_YAML,
  TAB_AS_INDENT: 'Spring in met spaties: een tab kan hier niet.',
  TAG_RESOLVE_FAILED: QUOTE_IT,
  UNEXPECTED_TOKEN: 'Dit kan hier niet staan: zet de hele tekst tussen aanhalingstekens, of begin een nieuwe regel.',
};

/** Where one code of the package stands for several things: what its own words begin with, and what we say. */
const NARROWER: readonly (readonly [words: string, sentence: string])[] = [
  ['Flow map', 'Hier ontbreekt het haakje } dat de lijst sluit.'],
  ['Flow sequence', 'Hier ontbreekt het haakje ] dat de lijst sluit.'],
  ['Implicit map keys', SENTENCES.MULTILINE_IMPLICIT_KEY],
  ['Missing , ', 'Hier ontbreekt een komma.'],
  ['Missing closing', 'Dit aanhalingsteken wordt nergens gesloten.'],
];

/** What an error of the package means. */
export function sentenceOf({ code, message }: { readonly code: ErrorCode; readonly message: string }): string {
  return NARROWER.find(([words]) => message.startsWith(words))?.[1] ?? SENTENCES[code];
}

export const noAliases =
  'Een verwijzing (*naam) wordt hier niet gelezen: schrijf de waarde uit, of zet het geheel tussen aanhalingstekens.';
export const tooDeep = 'Dit is te diep genest en wordt niet verder gelezen.';
export const quoteIt = QUOTE_IT;

export function tooLarge(largest: number): string {
  return `Dit is groter dan ${largest / 1024} KiB en wordt niet gelezen.`;
}

export function twice(key: string): string {
  return `De sleutel ‘${key}’ staat er twee keer: de eerste telt.`;
}

export function andMore(count: number): string {
  return `En nog ${count} ${count === 1 ? 'melding' : 'meldingen'} in dit bestand.`;
}
