import { FRONT_MATTER_KEYS, LETTER_STATUSES } from '../letter/index.ts';

/**
 * What a field holds:
 * - `tekst`: free text, Markdown; `datum`: a day; `keuze`: one of its choices;
 * - `persoon`: function and name; `geadresseerde`: one or more addressees;
 * - `lijst`: texts, or items with fields of their own; `kamerstuk`: a paper with its date;
 * - `ontvangen`: the letters that the letter answers, as in front matter.
 */
export type FieldKind = 'tekst' | 'datum' | 'keuze' | 'persoon' | 'geadresseerde' | 'lijst' | 'kamerstuk' | 'ontvangen';

/** When the writer is asked for a field: always, only when it is not known yet, never (it stays an open place). */
export type AskWhen = 'altijd' | 'ontbrekend' | 'nooit';

/** A field that a template declares. */
export interface Field {
  /** As it stands in the template, in data files and in front matter: 'uw-kenmerk'. */
  readonly name: string;
  /** What is asked, short, also the text of its open place: 'kenmerk van de brief'. */
  readonly question: string;
  readonly kind: FieldKind;
  /** A whole sentence for a writer who wants to know more. */
  readonly description?: string;
  /**
   * The value when nothing else is known, as in a data file; for `ontvangen` a map says what every letter is when it does
   * not say so itself.
   */
  readonly fallback?: TemplateData;
  /** For `keuze`: what can be chosen. */
  readonly choices?: readonly string[];
  readonly ask: AskWhen;
  /** A required field that is not known is an open place; another one is left out. */
  readonly required: boolean;
  /** For `lijst`: the fields of an item; absent for a list of texts. */
  readonly fields?: readonly Field[];
  /** Where its name stands in the template's source. */
  readonly offset: number;
}

/** What a data file or front matter can hold. */
export type TemplateData = string | null | readonly TemplateData[] | { readonly [key: string]: TemplateData };

/** The data of a letter: field name to value. */
export type TemplateValues = { readonly [field: string]: TemplateData };

const part = (name: string, question: string, kind: FieldKind, required = true): Field => ({
  name,
  question,
  kind,
  ask: 'ontbrekend',
  required,
  offset: 0,
});

/** The kinds of incoming papers, as front matter has them, with their article. */
export const INCOMING_KINDS = ['brief', 'e-mail', 'vragen', 'verzoek', 'rapport', 'motie', 'advies'] as const;

const PARTS: Readonly<Partial<Record<FieldKind, readonly Field[]>>> = {
  persoon: [part('functie', 'functie', 'tekst'), part('naam', 'naam', 'tekst')],
  kamerstuk: [part('nummer', 'vindplaats', 'tekst'), part('datum', 'datum', 'datum', false)],
  geadresseerde: [part('naam', 'naam van de geadresseerde', 'tekst')],
  ontvangen: [
    { ...part('soort', 'soort stuk', 'keuze', false), choices: INCOMING_KINDS, fallback: 'brief' },
    part('datum', 'datum van de ontvangen brief', 'datum'),
    part('afzender', 'afzender', 'tekst', false),
    part('namens', 'namens wie', 'tekst', false),
    part('kenmerk', 'kenmerk van de ontvangen brief', 'tekst', false),
    part('onderwerp', 'onderwerp van de ontvangen brief', 'tekst'),
  ],
};

/** The parts of a field's value or, for a list, of each of its items; undefined for a value without parts. */
export function partsOfField(field: Field): readonly Field[] | undefined {
  if (field.kind === 'lijst') return field.fields;
  const defaults = itemDefaults(field);
  return PARTS[field.kind]?.map((part) => {
    const fallback = defaults?.[part.name];
    return fallback === undefined ? part : { ...part, fallback };
  });
}

/** True for a field whose value is a list of items. */
export function isList(field: Field): boolean {
  return field.kind === 'lijst' || field.kind === 'geadresseerde' || field.kind === 'ontvangen';
}

/** What every item of a field has when it does not say so itself; undefined for a field without such parts. */
export function itemDefaults({ kind, fallback }: Field): { readonly [part: string]: TemplateData } | undefined {
  if (kind !== 'ontvangen' || typeof fallback !== 'object' || fallback === null || Array.isArray(fallback))
    return undefined;
  return fallback as { readonly [part: string]: TemplateData };
}

/** The fields that are written as front matter, in the order of the head of a letter. */
export const HEAD_KEYS: readonly string[] = FRONT_MATTER_KEYS.flatMap(({ key, asked }) => (asked ? [key] : []));

/** What a key of the head holds, where that is no plain text. */
const KINDS_IN_HEAD: Readonly<Partial<Record<string, FieldKind>>> = {
  datum: 'datum',
  streefdatum: 'datum',
  'uitgesteld-op': 'datum',
  aan: 'geadresseerde',
  bijlagen: 'lijst',
  cc: 'lijst',
  ontvangen: 'ontvangen',
};

/** What a head can say besides what templates ask for. */
const STATUS: Field = {
  name: 'status',
  question: 'status van de brief',
  kind: 'keuze',
  choices: LETTER_STATUSES,
  ask: 'nooit',
  required: false,
  offset: 0,
};

/**
 * The keys of the head that a template does not ask for itself: every letter can have them, from the profile or from a data file.
 * A field of the template with the same name is the template's own.
 */
export function fieldsOfHead(asked: readonly Field[]): readonly Field[] {
  const own = new Set(asked.map(({ name }) => name));
  const others = FRONT_MATTER_KEYS.flatMap(({ key, purpose, asked: canBeAsked }): Field[] =>
    canBeAsked ? [{ ...STATUS, name: key, question: purpose, kind: KINDS_IN_HEAD[key] ?? 'tekst' }] : [],
  ).map(({ choices: _, ...field }): Field => field);
  return [STATUS, ...others].filter(({ name }) => !own.has(name));
}

/** True for what can be the name of a field: small letters, digits and hyphens. */
export function isFieldName(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
}
