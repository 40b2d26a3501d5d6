import { type Citation, canonicalId, type Kamerstuk, parseCanonicalId } from '../../citation/index.ts';
import { vergaderjaarOf } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import { describePaper, isWritten, referenceTo } from '../../references/index.ts';
import type { Paper } from '../../register/index.ts';
import type { TextEdit } from '../../text/index.ts';
import type { Fix } from '../rule.ts';
import { writtenAt } from './source.ts';

/** Offers another paper in the place of the one that a reference denotes; none where it denotes several. */
export function offerPaper(letter: Letter, citation: Citation, paper: Paper): Fix[] {
  const edit = replaceTarget(letter, citation, paper);
  if (!edit) return [];
  const about = describePaper(paper);
  return [{ title: `Vervang door ${paper.id}${about === '' ? '' : ` ${about}`}`, edits: [edit] }];
}

/**
 * The edit that puts another paper in a reference: only the digits that differ, as they are spaced; the whole where they are others, or the
 * year that is written is not that of the paper.
 */
export function replaceTarget(letter: Letter, citation: Citation, paper: Paper): TextEdit | undefined {
  const [from] = citation.targets;
  const to = parseCanonicalId(paper.id);
  if (citation.targets.length !== 1 || from?.kind !== 'kamerstuk' || to?.kind !== 'kamerstuk') return undefined;
  const { start } = citation.span;
  const text = writtenAt(letter, citation.span);
  const digits = isOfYear(paper, citation) ? findDossier(text, from) : undefined;
  if (digits && canonicalId({ ...from, dossier: to.dossier }) === canonicalId(to)) {
    let digit = 0;
    const newText = digits.text.replace(/\d/g, () => to.dossier.charAt(digit++));
    return { span: { start: start + digits.start, end: start + digits.start + digits.text.length }, newText };
  }
  if (digits && to.number !== undefined && canonicalId({ ...from, number: to.number }) === canonicalId(to)) {
    const after = digits.start + digits.text.length;
    const number = new RegExp(`(?<![\\d.])${from.number}(?![\\dA-Za-z])`).exec(text.slice(after));
    if (number) {
      const at = start + after + number.index;
      return { span: { start: at, end: at + number[0].length }, newText: to.number };
    }
  }
  const newText = referenceTo(paper, isWritten(citation.notation) ? citation.notation : 'kamer');
  return newText === undefined ? undefined : { span: citation.span, newText };
}

/** False where the reference writes a year that is not the paper's. */
function isOfYear({ date, vergaderjaar }: Paper, written: Citation): boolean {
  if (date === undefined) return true;
  if (written.vergaderjaar !== undefined) return written.vergaderjaar === (vergaderjaar ?? vergaderjaarOf(date));
  return written.jaar === undefined || written.jaar === Number(date.slice(0, 4));
}

/** The digits of the dossier as they stand there: 31757, 31 757, 31.757. */
function findDossier(
  text: string,
  { dossier }: Kamerstuk,
): { readonly start: number; readonly text: string } | undefined {
  if (!/^\d{5}$/.test(dossier)) return undefined;
  const match = new RegExp([...dossier].join('[\\s.]?')).exec(text);
  return match ? { start: match.index, text: match[0] } : undefined;
}
