import { canonicalId } from '../citation/index.ts';
import type { Letter, PartKind } from '../letter/index.ts';
import { createLineIndex, type Span } from '../text/index.ts';
import { citationsOf } from './letter-json.ts';

/** The references of a letter for people: place, identities, and how it is written, one a line. */
export function describeCitations(letter: Letter): string[] {
  const at = places(letter);
  return table(
    citationsOf(letter).map(({ span, targets, text }) => [at(span), targets.map(canonicalId).join(' '), text]),
  );
}

/** What was read of a letter, for people. */
export function describeLetter(letter: Letter): string[] {
  const at = places(letter);
  const rows = (names: readonly PartKind[]) =>
    letter.parts.filter(({ kind }) => names.includes(kind)).map(({ kind, text, span }) => [at(span), kind, text]);
  const fields = Object.entries(letter.header).map(([field, { label, value, span }]) => {
    return [at(span), label || field, value ?? '(leeg)'];
  });
  const signatures = letter.signatures.map(({ span, functie, naam }) => {
    return [at(span), 'ondertekening', [functie, naam].filter(Boolean).join(', ')];
  });
  const citations = describeCitations(letter);
  const form =
    letter.form === 'draft' ? 'concept in Markdown' : `${letter.file ? 'bestand met' : 'tekst van'} een brief`;
  return [
    `${letter.soort ?? form} (status ${letter.status})${letter.isLetter ? '' : ': dit lijkt geen brief'}`,
    ...table([...fields, ...rows(['aanhef', 'slotzin', 'groet']), ...signatures]),
    ...(citations.length > 0 ? ['', 'Verwijzingen', ...citations] : []),
    ...(letter.problems.length > 0 ? ['', 'Niet te lezen'] : []),
    ...table(letter.problems.map(({ span, message }) => [at(span), message])),
  ];
}

/** Where spans begin, as people and editors count: "34:12". */
export function places(letter: Letter): (span: Span) => string {
  const lines = createLineIndex(letter.source);
  return ({ start }) => {
    const { line, character } = lines.positionAt(start);
    return `${line + 1}:${character + 1}`;
  };
}

/** Rows in columns; the first stands to the right, the last is not filled out. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const cell = (text: string, column: number, row: readonly string[]) => {
    if (column === 0) return text.padStart(widths[column] ?? 0);
    return column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0);
  };
  return rows.map((row) => `  ${row.map(cell).join('  ')}`);
}
