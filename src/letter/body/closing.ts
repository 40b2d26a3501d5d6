import { isAanhef, isGroet, isSurname, MEVROUW, USUAL_TITLES } from '../../dutch/index.ts';
import { anyOf, listed, startPattern } from '../../text/index.ts';
import { type Line, splitCells } from '../lines.ts';
import { type Block, plain } from './block.ts';
import { readSignatures, signatureLineKind } from './signature.ts';

const ANNEXES = listed(String.raw`bijlagen? bijlage\(n\) bijgevoegd annex(?:en)?`);
const BIJLAGEN = startPattern(String.raw`${anyOf(...ANNEXES)}\s*(?::|$|\d{1,2}\b|[-–—])`);
const COPIES = [
  ...listed(String.raw`cc c\.c\. i\.a\.a\.`),
  'kopie(?:ën)?(?: aan)?',
  'afschrift(?:en)?(?: aan)?',
  'in afschrift(?: aan)?',
];
const CC = startPattern(String.raw`${anyOf(...COPIES)}\s*(?::|$|\s)`);

/** A signature block is never longer than this many lines. */
const LONGEST_SIGNATURE = 14;

/** The list under a letter that a line begins: its annexes, or who gets a copy. */
export function listingKind(text: string): 'bijlagen' | 'cc' | undefined {
  if (text.length > 200) return undefined;
  if (BIJLAGEN.test(text)) return 'bijlagen';
  return CC.test(text) ? 'cc' : undefined;
}

/** The end of the lines from `from` on that can stand in the signature block of which `tail` was read already. */
export function closingEnd(tail: readonly Line[], lines: readonly Line[], from: number): number {
  const named = tail.some((line) => signatureLineKind(line.text) === 'naam');
  let end = from;
  while (end < lines.length && tail.length + (end - from) < LONGEST_SIGNATURE) {
    const line = lines[end];
    if (!line || !belongsToClosing(line, end > from, named)) break;
    end++;
  }
  return end;
}

function belongsToClosing(line: Line, goesOn: boolean, named: boolean): boolean {
  const text = plain(line.text);
  if (text.length > 140 || listingKind(text) !== undefined || isGroet(text)) return false;
  if (splitCells(line, 3).some((cell) => signatureLineKind(plain(cell.text)) !== undefined)) return true;
  if (goesOn && text.length <= 90 && !/[.?!]$/.test(text)) return true;
  // the name of an organisation, before the name of the person who signs for it
  return !named && text.length <= 60 && !/[.?!:]$/.test(text) && !isAanhef(text);
}

/** True for a name or function alone between empty lines: it looks like a heading, and is part of the signature. */
export function isSignatureBlock(block: Block, tail: readonly Line[]): boolean {
  if (block.kind !== 'heading') return false;
  if (tail.length === 0 && block.lines.length === 1 && isSurname(plain(block.lines[0]?.text ?? ''))) return true;
  return block.lines.every((line) =>
    splitCells(line, 3).every((cell) => signatureLineKind(plain(cell.text)) !== undefined),
  );
}

/**
 * True when a signature starts at line `from` without a closing before it, as in a published Kamerstuk: function and name in
 * few short lines. `next` is the block below.
 */
export function startsSignature(lines: readonly Line[], from: number, next: Block | undefined): boolean {
  if (lines.length - from > 7) return false;
  const first = signatureLineKind(plain(lines[from]?.text ?? ''));
  if (first === undefined || first === 'stage') return false;
  const rest = lines.slice(from).map((line) => ({ ...line, text: plain(line.text) }));
  const nameFirst = first === 'naam' && rest.length <= 3 && signatureLineKind(rest[1]?.text ?? '') === 'functie';
  if (first !== 'functie' && first !== 'namens' && !nameFirst) return false;
  if (rest.some((line) => line.text.length > 110)) return false;
  if (readSignatures(rest).some((signature) => signature.naam !== undefined)) return true;
  const comma = /,$/.test(rest.at(-1)?.text ?? '');
  // a function without a name, as the last words of a letter
  if (!next) return comma && first === 'functie';
  if (next.kind !== 'paragraph' && next.kind !== 'heading') return false;
  const below = plain(next.lines[0]?.text ?? '');
  const signs = signatureLineKind(below);
  return signs === 'stage' ? comma : signs === 'naam' && (comma || (next.lines.length <= 2 && SURE_NAME.test(below)));
}

/** A name beyond doubt, also without a comma after the function above it: with initials or a title. */
const SURE_NAME = new RegExp(String.raw`\p{Lu}\.|^${anyOf(...USUAL_TITLES, MEVROUW)}(?!\p{L})`, 'u');
