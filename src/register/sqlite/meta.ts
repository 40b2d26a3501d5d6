import type { IdScheme } from './ids.ts';
import type { Statements } from './statements.ts';

/** The scheme by which a register numbers its documents. */
export function schemeOf(statements: Statements): IdScheme {
  return { bits: meta(statements, 'bits') };
}

/** How many papers a register holds. */
export function papersIn(statements: Statements): number {
  return meta(statements, 'papers');
}

/** Counts the papers that came and went in a change: to count all of them takes milliseconds in a large register. */
export function addToCount(statements: Statements, papers: number): void {
  statements.run("UPDATE meta SET value = value + cast(? AS INT) WHERE name = 'papers'", papers);
}

/** Counts all papers, after damage. */
export function countPapers(statements: Statements): void {
  statements.run("UPDATE meta SET value = (SELECT count(*) FROM doc) WHERE name = 'papers'");
}

/** True while a change is under way, or when one ended before its time. */
export function isWriting(statements: Statements): boolean {
  return meta(statements, 'writing') === 1;
}

function meta(statements: Statements, name: string): number {
  return Number(statements.get('SELECT value FROM meta WHERE name = ?', name)?.[0] ?? 0);
}
