import type { Facts, HeaderField, HeaderValue, Letter } from '../../letter/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { sourceEnd, writtenAt } from '../support/source.ts';

const COMPARED = { kenmerk: 'kenmerk', datum: 'datum' } as const satisfies Partial<Record<HeaderField, string>>;

/** A running header with another date or kenmerk than the letter's head, or a page beyond the last. */
export const kenmerkVerschilt: Rule = {
  id: 'kenmerk-verschilt',
  category: 'metadata',
  severity: 'error',
  summary:
    'De kop van een vervolgpagina heeft een andere datum of een ander kenmerk dan de brief, of een onmogelijk paginanummer.',
  *check(letter, { facts }) {
    for (const [field, name] of Object.entries(COMPARED)) yield* differences(letter, facts, field as HeaderField, name);
    for (const { page, of, span } of letter.pages) {
      if (of !== undefined && page > of) yield { span, message: `Pagina ${page} van ${of} kan niet.` };
    }
  },
};

const GAP = / {3}|\t/;
/** What stands before a gap and a value in a head. */
const LABEL = /datum|kenmerk|referentie|nummer|pagina|blad/i;

/** True for the last cell of a row: "Advies van de Raad van State   november 2023" under "Stap   Datum". */
function isInRow(letter: Letter, facts: Facts, { span }: HeaderValue): boolean {
  const before = writtenAt(letter, { start: facts.lineAt(span.start).start, end: span.start });
  return /\p{L}/u.test(before) && GAP.test(before) && !LABEL.test(before);
}

function* differences(letter: Letter, facts: Facts, field: HeaderField, name: string): Generator<RuleFinding> {
  const main = letter.header[field];
  if (!main || main.value === null) return;
  const end = letterEnd(letter);
  for (const { field: other, value } of letter.fields) {
    // an annex after the signature has a head of its own
    if (other !== field || value === main || value.span.start >= end) continue;
    // the row of a table under "Document   Datum   Openbaar"
    if (value.value === null || GAP.test(value.text) || isSame(value, main) || isInRow(letter, facts, value)) continue;
    yield {
      span: value.span,
      message: `Een ander ${name} dan elders in deze brief: ${main.text}.`.replace('ander datum', 'andere datum'),
      evidence: [{ span: main.span, message: `elders in deze brief: ${main.text}` }],
      suggestions: [{ title: `Vervang door ${main.text}`, edits: [{ span: value.span, newText: main.text }] }],
    };
  }
}

/** True for equal values, and for one line of a kenmerk in two lines: a running header has room for one (test/letters/151). */
function isSame(one: HeaderValue, other: HeaderValue): boolean {
  const [first, second] = [linesOf(one), linesOf(other)];
  if (first.join('') === second.join('')) return true;
  const [more, less] = first.length > second.length ? [first, second] : [second, first];
  return more.length > 1 && less.every((line) => more.includes(line));
}

/** The lines of a value, without spaces, in capitals. */
function linesOf({ value, text }: HeaderValue): string[] {
  const isKenmerk = /[\r\n]/.test(text) && !/[-/.]\s*[\r\n]/.test(text);
  const lines = isKenmerk ? text.split(/[\r\n]+/) : [value ?? ''];
  return lines.map((line) => line.replace(/\s+/g, '').toUpperCase());
}

function letterEnd(letter: Letter): number {
  return letter.parts.findLast(({ kind }) => kind === 'ondertekening')?.span.end ?? sourceEnd(letter);
}
