import { type Citation, canonicalId } from '../citation/index.ts';
import type { DateMention } from '../dates/index.ts';
import type { Letter, Part } from '../letter/index.ts';
import { createLineIndex, type Range, type Span } from '../text/index.ts';

/** How spans are written: as ranges of lines and characters, counted from 0. */
type RangeOf = (span: Span) => Range;

/** The references of a letter as `citations --format json` gives them; page furniture is no part of the letter. */
export function citationsJson(letter: Letter): object[] {
  const { rangeOf } = createLineIndex(letter.source);
  return citationsOf(letter).map((citation) => citationJson(citation, rangeOf));
}

/** The references that are the letter's own. */
export function citationsOf(letter: Letter): Citation[] {
  return letter.citations.filter(({ furniture }) => !furniture);
}

/** A letter as `read --format json` gives it. What is absent is left out; a label without a value has the value null. */
export function letterJson(letter: Letter): object {
  const { rangeOf } = createLineIndex(letter.source);
  const place = <Item extends { readonly span: Span }>({ span, ...rest }: Item) => ({ ...rest, range: rangeOf(span) });
  const part = (one: Part | undefined) => one && { text: one.text, range: rangeOf(one.span) };
  return {
    form: letter.form,
    status: letter.status,
    soort: letter.soort,
    isLetter: letter.isLetter,
    header: headerJson(letter, rangeOf),
    aanhef: part(letter.salutation?.part),
    groet: part(letter.closing.find(({ kind }) => kind === 'groet')?.part),
    ondertekening: letter.signatures.map(place),
    ontvangen: letter.ontvangen.map(place),
    pages: letter.pages.map(place),
    parts: letter.parts.map(place),
    notes: letter.notes.map(({ mark, marks, span, citations }) => ({
      mark,
      marks: marks.map(rangeOf),
      range: span && rangeOf(span),
      citations: citations.map((citation) => citationJson(citation, rangeOf)),
    })),
    citations: citationsOf(letter).map((citation) => citationJson(citation, rangeOf)),
    dates: letter.dates.map((date) => dateJson(date, rangeOf)),
    openPlaces: letter.openPlaces.map(place),
    problems: letter.problems.map(place),
  };
}

function headerJson({ header }: Letter, rangeOf: RangeOf): object {
  const fields = Object.entries(header).map(([field, { value, text, label, span }]) => {
    const range = rangeOf(span);
    return [field, value === null ? { value, label, range } : { value, text, label, range }];
  });
  return Object.fromEntries(fields);
}

function citationJson(citation: Citation, rangeOf: RangeOf): object {
  const { span, targets, vervangt, furniture: _, ...rest } = citation;
  return {
    ...rest,
    targets: targets.map(canonicalId),
    vervangt: vervangt?.map(canonicalId),
    range: rangeOf(span),
  };
}

function dateJson({ start, end, flaws, ...rest }: DateMention, rangeOf: RangeOf): object {
  return { ...rest, flaws: flaws.length > 0 ? flaws : undefined, range: rangeOf({ start, end }) };
}
