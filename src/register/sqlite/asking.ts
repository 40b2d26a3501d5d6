import type { Reading } from '../query.ts';
import { BEAT, dossierToken, dossierWord, kindToken } from './index-text.ts';
import type { Outlook } from './rarity.ts';
import type { Statements } from './statements.ts';
import { INDEXED_PREFIX } from './text-index.ts';

/** What the index is asked for. */
export interface Asked {
  /** All of it to be met; none for everything. */
  readonly operands: readonly string[];
  /** How many papers are met on the way, as far as is known: see `Outlook`. */
  readonly visited?: number;
  /** Where the operands let through more papers than are wanted: what a paper must fit. */
  readonly check?: Reading | undefined;
}

/** What stands in the index for a beginning of words: one of these tokens, or, where that is not exact, a few more than those. */
interface Beginning {
  readonly tokens: readonly string[];
  readonly exact: boolean;
}

/** A beginning that is longer than the index covers is asked for by the tokens that it stands for, when they are no more than this. */
const MOST_TERMS = 64;
/** A token that is nowhere in the index. */
const ABSENT = `${BEAT}${BEAT}`;

/**
 * What the index is asked for a reading: kind, dossier, and each word.
 * @param outlook in which order these are looked up; without it as they stand.
 * @returns undefined when nothing can match.
 */
export function askFor(reading: Reading, statements: Statements, outlook?: Outlook): Asked | undefined {
  const { words, beginnings, where, kind, dossier } = reading;
  const operands: string[] = [];
  if (kind !== undefined) operands.push(`"${kindToken(kind)}"`);
  if (dossier !== undefined) operands.push(`"${dossierToken(dossier)}"${dossier.includes('-') ? '' : '*'}`);
  let exact = true;
  for (const [index, word] of words.entries()) {
    const whole = beginnings === 'last' && index < words.length - 1;
    const places = where === 'title' ? [word] : [word, dossierWord(word)];
    const found = places.map((token) => (whole ? wholeWord(token) : beginningOf(token, statements)));
    const choices = found.flatMap(({ tokens }) => tokens);
    if (choices.length === 0) return undefined;
    operands.push(choices.join(' OR '));
    exact &&= found.every((one) => one.exact);
  }
  const ordered = outlook?.order.map((place) => operands[place] ?? '') ?? operands;
  return { operands: ordered, visited: outlook?.visited ?? 0, check: exact ? undefined : reading };
}

/**
 * The expression that asks for all operands, the first two first: asked for in one breath, the index looks up each of them for every
 * paper of the rarest; so it looks up the third only where the first two meet. It would take the brackets away, were it not for
 * the NOT.
 * @param otherwise what a paper may have instead of any of them; '' for nothing.
 */
export function allOf(operands: readonly string[], otherwise: string): string {
  const beside = otherwise === '' ? '' : ` OR "${otherwise}"`;
  return operands
    .map((operand) => `(${operand}${beside})`)
    .reduce((both, next) => `((${both} AND ${next}) NOT "${ABSENT}")`);
}

/** The first text that sorts after all that begin with `prefix`. */
export function after(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

function wholeWord(token: string): Beginning {
  return { tokens: [`"${token}"`], exact: true };
}

/**
 * What stands for all tokens that begin so. The index collects the papers of a beginning that it does not cover before it gives the
 * first: of thousands of tokens that takes milliseconds. Its first letters, which it covers, are there at once; they are asked for
 * when few tokens begin with them otherwise, and each paper is looked at.
 */
function beginningOf(token: string, statements: Statements): Beginning {
  const letters = [...token];
  if (letters.length <= INDEXED_PREFIX) return { tokens: [`"${token}"*`], exact: true };
  const sql = `SELECT t FROM term WHERE t >= ? AND t < ? LIMIT ${MOST_TERMS + 1}`;
  const terms = statements.all(sql, token, after(token)).map(([term]) => `"${term}"`);
  if (terms.length <= MOST_TERMS) return { tokens: terms, exact: true };
  const covered = letters.slice(0, INDEXED_PREFIX).join('');
  const exact = termsOf(covered, statements) > 2 * termsOf(token, statements);
  return { tokens: [`"${exact ? token : covered}"*`], exact };
}

function termsOf(beginning: string, statements: Statements): number {
  const sql = 'SELECT count(*) FROM term WHERE t >= ? AND t < ?';
  return Number(statements.get(sql, beginning, after(beginning))?.[0]);
}
