import { canonicalId } from '../../src/citation/index.ts';
import type { DateMention } from '../../src/dates/index.ts';
import type { Letter, Part } from '../../src/letter/index.ts';

/** A letter as a person would sum it up: what test/letters/*.expected.json hold. Fields that are absent are left out. */
export interface Summary {
  readonly form: Letter['form'];
  readonly isLetter: boolean;
  /** Field → value; null for a label without a value. */
  readonly header?: Readonly<Record<string, string | null>>;
  readonly aanhef?: string;
  readonly slotzin?: string;
  readonly groet?: string;
  readonly ondertekening?: readonly object[];
  readonly ontvangen?: readonly object[];
  /** "1/2" for page 1 of 2, "3" when the whole is not told. */
  readonly pages?: readonly string[];
  /** Canonical identities in the order of the text; what page furniture cites is left out. */
  readonly citations?: readonly string[];
  /** What the running text says of time: a day or month in ISO, else as it stands ("12 februari jl."). */
  readonly dates?: readonly string[];
  /** The marks of the footnotes. */
  readonly notes?: readonly string[];
  /** As they stand, '(own)' or '(word)' behind those forms. */
  readonly openPlaces?: readonly string[];
  /** How often page furniture stands inside a sentence. */
  readonly insideSentence?: number;
  /** The kinds of what stood in the way of reading. */
  readonly problems?: readonly string[];
  /** The kinds of the parts in order, "3 alinea" for three in a row, "vraag 2" with its number. */
  readonly parts?: readonly string[];
}

/** Sums a reading up. Of a text that is no letter nothing but that counts. */
export function summaryOf(letter: Letter): Summary {
  const { form, isLetter, parts } = letter;
  if (!isLetter) return { form, isLetter };
  const text = (kind: string) => parts.find((part) => part.kind === kind)?.text;
  const list = <Item>(items: readonly Item[]) => (items.length > 0 ? items : undefined);
  const bare = <Item extends { readonly span: unknown }>({ span: _, ...rest }: Item) => rest;
  const summary = {
    form,
    isLetter,
    header: Object.fromEntries(Object.entries(letter.header).map(([field, { value }]) => [field, value])),
    aanhef: text('aanhef'),
    slotzin: text('slotzin'),
    groet: text('groet'),
    ondertekening: list(letter.signatures.map(bare)),
    ontvangen: list(letter.ontvangen.map(bare)),
    pages: list(letter.pages.map(({ page, of }) => (of === undefined ? `${page}` : `${page}/${of}`))),
    citations: list(
      letter.citations.filter(({ furniture }) => !furniture).flatMap(({ targets }) => targets.map(canonicalId)),
    ),
    dates: list(letter.dates.map(timeOf)),
    notes: list(letter.notes.map(({ mark }) => mark)),
    openPlaces: list(letter.openPlaces.map(({ text, form }) => (form === 'other' ? text : `${text} (${form})`))),
    insideSentence: letter.furniture.filter(({ insideSentence }) => insideSentence).length || undefined,
    problems: list(letter.problems.map(({ kind }) => kind)),
    parts: runsOf(parts),
  };
  return JSON.parse(JSON.stringify(summary)) as Summary;
}

/** "2021-09-09", "2021-09", or the words of the letter where they name no day or month of a year. */
function timeOf({ date, kind, month, year, text }: DateMention): string {
  if (date !== undefined) return date;
  if (kind === 'month' && month !== undefined) return `${year}-${String(month).padStart(2, '0')}`;
  return text.replace(/\s+/g, ' ');
}

/** "alinea", "alinea", "lijst" → "2 alinea", "lijst". Questions and answers keep their numbers. */
function runsOf(parts: readonly Part[]): string[] {
  const runs: { name: string; count: number }[] = [];
  for (const { kind, label } of parts) {
    const numbered = (kind === 'vraag' || kind === 'antwoord') && label !== undefined;
    const name = numbered ? `${kind} ${label}` : kind;
    const last = runs.at(-1);
    if (last?.name === name && !numbered) last.count++;
    else runs.push({ name, count: 1 });
  }
  return runs.map(({ name, count }) => (count > 1 ? `${count} ${name}` : name));
}
