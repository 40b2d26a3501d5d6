import type { Letter } from '../../letter/index.ts';
import type { TextEdit } from '../../text/index.ts';
import type { Finding } from '../rule.ts';

/** So many blanks between two words of a line are a gap between columns; two may be a slip. */
const GAP = /\S(?: {3,}|\t)[ \t]*\S/;

/**
 * Makes a suggestion of each fix that would move a column: in print, text of another length with a gap and more text behind it on its
 * line. What stands under that column goes by its place, so what the change does to the reading of the letter is not certain.
 */
export function holdColumns({ form, source }: Letter, findings: readonly Finding[]): readonly Finding[] {
  if (form === 'draft') return findings;
  return findings.map((finding) => {
    const { fix, suggestions = [], ...rest } = finding;
    if (!fix?.edits.some((edit) => movesColumn(source, edit))) return finding;
    return { ...rest, suggestions: [fix, ...suggestions] };
  });
}

function movesColumn(source: string, { span: { start, end }, newText }: TextEdit): boolean {
  if (newText.length === end - start) return false;
  const from = Math.max(0, end - 1);
  const behind = source.slice(from).search(/[\r\n]|$/);
  return GAP.test(source.slice(from, from + behind));
}
