import { suggest } from '../text/index.ts';
import type { Element } from '../xml/index.ts';
import type { Block, Document, HeadEntry, Inline, PageHead, Text } from './blocks.ts';
import { spoken } from './inline-text.ts';

/** What a document gives for a place of a template. */
export type Value =
  | { readonly kind: 'lines'; readonly lines: HeadEntry['lines'] }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] };

/** A template that was filled. */
export interface Filled {
  readonly bytes: Uint8Array;
  /** The names that the template asks for and the document does not have, as the template writes them. They stay to be filled in. */
  readonly missing: readonly string[];
  /** The name that one of `missing` was most likely meant for, where no letter has it: 'inhuod' -> 'inhoud'. */
  readonly meant: ReadonlyMap<string, string>;
  /** The values of the head for which the template has no place, by their labels. */
  readonly unplaced: readonly string[];
  /** True where the template has no place for the text: it then stands at its end. */
  readonly textAtEnd: boolean;
  /** True where the template has macros: they are left out. */
  readonly macros: boolean;
}

/** What whoever fills a template knows of letters. */
export interface FillOptions {
  /** Other names of entries of the head: 'Ons kenmerk' -> 'kenmerk'. Capitals, spaces and signs do not count. */
  readonly alsoCalled?: ReadonlyMap<string, string>;
  /** How a place is written that is still to be filled in. */
  readonly openPlace: (name: string) => string;
}

/** A place of a template. */
export interface AskedPlace {
  /** What it is called, as written, the name for people last. */
  readonly names: readonly string[];
  /** True where something stands there already, which stays when there is no value. */
  readonly isFilled: boolean;
}

/** What a template asks for, before it is filled. */
export interface Asked {
  readonly places: readonly AskedPlace[];
  /** All words of it, to see what it prints itself. */
  readonly words: string;
}

/** The values of a document for one template. */
export interface Values {
  /** The value for a name as the template writes it; undefined where the document has none. */
  of(name: string): Value | undefined;
  /** What stands at the place of a name without a value. */
  open(name: string): Text;
  /** The text, for a template that has no place for it. */
  readonly text: readonly Block[];
  readonly told: Pick<Filled, 'missing' | 'meant' | 'unplaced' | 'textAtEnd'>;
}

/** How a part of a template is filled: with which values, and how they are written there. */
export interface StoryFilling {
  readonly values: Values;
  readonly inlines: (content: readonly Inline[]) => string;
  /** @param model the paragraph at whose place they stand, and whose style running text has */
  readonly blocks: (blocks: readonly Block[], model: Element | undefined) => string;
}

/** A place between double braces: a name of letters, digits, spaces and what joins words. */
const PLACE = /\{\{ {0,3}(\p{L}[\p{L}\p{N} ._-]{0,60}?) {0,3}\}\}/gu;

/** Where a name stands in the text of a paragraph. */
export interface FoundPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The places in the text of a paragraph, in their order. */
export function placesOf(text: string): FoundPlace[] {
  return [...text.matchAll(PLACE)].map(({ 0: found, 1: name = '', index }) => ({
    name,
    start: index,
    end: index + found.length,
  }));
}

/** Gives the places that lie in a stretch of the text, wholly or in part; asked for one stretch after the other. */
export function placesInTurn(text: string): (start: number, end: number) => FoundPlace[] {
  const places = placesOf(text);
  let next = 0;
  return (start, end) => {
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const own: FoundPlace[] = [];
    for (let at = next; (places[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) own.push(places[at] as FoundPlace);
    return own;
  };
}

/** A value in one line, for what holds no more: a property of the file. Undefined where there is none, or where it is the text of a letter. */
export function inOneLine(value: Value | undefined): string | undefined {
  if (value?.kind !== 'lines') return undefined;
  return value.lines
    .map((line) => line.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''))
    .join(' ');
}

/** The names of the whole text. */
const TEXT_NAMES = ['inhoud', 'brief', 'tekst', 'brieftekst'];

/** The names of who writes. */
const SENDER_NAMES = ['afzender', 'ministerie'];

const TITLE_NAME = 'titel';

/** Parts of the text that a template can ask for by themselves, by the style that they have. They are then left out of the rest. */
const PIECES: ReadonlyMap<string, string> = new Map([
  ['aanhef', 'Aanhef'],
  ['groet', 'Slotgroet'],
  ['slotgroet', 'Slotgroet'],
  ['ondertekening', 'Ondertekening'],
]);

/** A name as it is compared. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export function createValues(document: Document, asked: Asked, { alsoCalled, openPlace }: FillOptions): Values {
  const others = new Map([...(alsoCalled ?? [])].map(([other, name]) => [plain(other), plain(name)]));
  const known = (name: string) => [plain(name), others.get(plain(name)) ?? plain(name)];
  const placed = new Set(asked.places.flatMap(({ names }) => names.flatMap(known)));
  const text = textBeside(document.body, placed);
  const values = new Map<string, Value>([
    ...piecesOf(document.body),
    ...TEXT_NAMES.map((name) => [name, { kind: 'blocks', blocks: text }] as const),
    ...headValues(document, asked.words),
  ]);
  const of = (name: string) =>
    known(name)
      .map((one) => values.get(one))
      .find((value) => value !== undefined && !isEmpty(value));
  const names = [...values.keys(), ...others.keys(), ...others.values()].map(plain);
  const missing = missingOf(asked.places, of);
  const isPlaced = ({ name, label }: HeadEntry) => placed.has(plain(name)) || placed.has(plain(label));
  return {
    of,
    open: (name) => ({ type: 'text', text: openPlace(name), open: true }),
    text,
    told: {
      missing,
      meant: meantBy(missing, new Set(names), [...alwaysKnown(), ...(alsoCalled?.values() ?? [])]),
      unplaced: [
        ...new Set(
          entriesOf(document.head)
            .filter((entry) => !isPlaced(entry))
            .map(({ name, label }) => label || name),
        ),
      ],
      textAtEnd: !TEXT_NAMES.some((name) => placed.has(name)),
    },
  };
}

/** The places that stay to be filled in, each under its name for people. */
function missingOf(places: readonly AskedPlace[], of: Values['of']): string[] {
  const missing = places.filter(({ names, isFilled }) => !isFilled && names.every((name) => of(name) === undefined));
  return [...new Set(missing.flatMap(({ names }) => names.slice(-1)))];
}

/** The names that a template can ask for whatever stands in the head of a letter. */
function alwaysKnown(): string[] {
  return [...TEXT_NAMES, ...PIECES.keys(), ...SENDER_NAMES, TITLE_NAME];
}

/** @param names all that a letter can have, as they are compared */
function meantBy(missing: readonly string[], names: ReadonlySet<string>, keys: readonly string[]): Map<string, string> {
  const byPlain = new Map(keys.map((key) => [plain(key), key]));
  return new Map(
    missing.flatMap((name): [string, string][] => {
      if (names.has(plain(name))) return [];
      const meant = suggest(plain(name), [...byPlain.keys()]);
      return meant === undefined ? [] : [[name, byPlain.get(meant) ?? meant]];
    }),
  );
}

function isEmpty(value: Value): boolean {
  return value.kind === 'blocks' ? value.blocks.length === 0 : value.lines.length === 0;
}

function piecesOf(body: readonly Block[]): [string, Value][] {
  return [...PIECES].map(([name, style]) => [
    name,
    { kind: 'blocks', blocks: body.filter((block) => styleOf(block) === style) },
  ]);
}

/** The text without the parts for which the template has places of their own. */
function textBeside(body: readonly Block[], placed: ReadonlySet<string>): Block[] {
  const elsewhere = new Set([...PIECES].filter(([name]) => placed.has(name)).map(([, style]) => style));
  return body.filter((block) => !elsewhere.has(styleOf(block) ?? ''));
}

function styleOf(block: Block): string | undefined {
  return block.type === 'paragraph' ? block.style : undefined;
}

/** The values of the head, by name and by label: of two entries with one name the last. */
function headValues({ head, properties }: Document, words: string): [string, Value][] {
  const spokenLines = (texts: readonly string[]): Value => ({
    kind: 'lines',
    lines: texts.map((text) => [spoken(text)]),
  });
  return [
    [TITLE_NAME, spokenLines(properties.title === undefined ? [] : [properties.title])],
    ...SENDER_NAMES.map((name): [string, Value] => [name, spokenLines(head?.sender ?? [])]),
    ...entriesOf(head).map((entry): [string, Value] => [plain(entry.label), { kind: 'lines', lines: entry.lines }]),
    ...entriesOf(head).map((entry): [string, Value] => [plain(entry.name), { kind: 'lines', lines: entry.lines }]),
    ...(head?.address ?? []).map((entry): [string, Value] => [
      plain(entry.name),
      { kind: 'lines', lines: addressed(entry, words) },
    ]),
  ];
}

/** An address with the word that goes before it, "Aan", unless the template prints that itself. */
function addressed({ label, lines }: HeadEntry, words: string): HeadEntry['lines'] {
  const [first = [], ...rest] = lines;
  const isPrinted = ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${label} `);
  return label === '' || isPrinted ? lines : [[spoken(`${label} `), ...first], ...rest];
}

function entriesOf(head: PageHead | undefined): readonly HeadEntry[] {
  if (!head) return [];
  const { running, returnAddress, address, lines, column } = head;
  return [...running, ...(returnAddress ? [returnAddress] : []), ...address, ...lines, ...column];
}
