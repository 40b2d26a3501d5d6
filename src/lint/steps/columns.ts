import type { Letter } from '../../letter/index.ts';
import { firstFrom, type TextEdit } from '../../text/index.ts';
import type { Finding } from '../rule.ts';
import { linesOf, placesOf } from '../support/source.ts';

/**
 * This many spaces between two words of a line are a gap between columns; two may be a slip. No pattern that could take the spaces in
 * more than one way: a line of spaces alone would be tried in all of them.
 */
const GAP = /\S(?: {3}|\t)[ \t]*(?=\S)/g;

/**
 * Makes a suggestion of each fix that would move a column: in print, text of another length with a gap and more text behind it on its
 * line. What stands under that column goes by its place, so what the change does to the reading of the letter is not certain.
 */
export function holdColumns(letter: Letter, findings: readonly Finding[]): readonly Finding[] {
  if (letter.form === 'draft' || !findings.some(({ fix }) => fix)) return findings;
  // found once: a letter on one line has as many fixes as it has words
  const gaps = placesOf(letter, GAP);
  if (gaps.length === 0) return findings;
  const { positionAt } = linesOf(letter);
  const hasGapBehind = (offset: number) => {
    const gap = gaps[firstFrom(gaps, offset)];
    return gap !== undefined && positionAt(gap.start).line === positionAt(offset).line;
  };
  return findings.map((finding) => {
    const { fix, suggestions = [], ...rest } = finding;
    if (!fix?.edits.some((edit) => changesLength(edit) && hasGapBehind(Math.max(0, edit.span.end - 1)))) return finding;
    return { ...rest, suggestions: [fix, ...suggestions] };
  });
}

function changesLength({ span: { start, end }, newText }: TextEdit): boolean {
  return newText.length !== end - start;
}
