import { papersIn } from './meta.ts';
import type { Statements } from './statements.ts';
import { TextIndex } from './text-index.ts';

/** From this share of new papers on the index is filled in the way of many, and put in order after it. */
const MUCH = 0.1;

/**
 * What goes round the writing of many papers, inside a transaction: the full-text index takes them in larger pieces, which are put
 * together at the end; in an empty register the other indexes are made at the end too, from sorted rows, in less time and half the
 * room. Of few papers it is nothing.
 */
export class Load {
  readonly #statements: Statements;
  readonly #index: TextIndex;
  readonly #held: number;
  readonly #many: boolean;
  readonly #indexes: readonly string[];

  /** @param expected how many papers will be written, as far as is known. */
  constructor(statements: Statements, expected: number) {
    this.#statements = statements;
    this.#index = new TextIndex(statements);
    this.#held = papersIn(statements);
    this.#many = this.#isMuch(expected);
    if (this.#many) this.#index.expect('many');
    this.#indexes = this.#many && this.#held === 0 ? dropIndexes(statements) : [];
  }

  /** Puts everything in order, a step at a time. @param written how many papers were added or changed. */
  *finish(written: number): Generator<void> {
    if (this.#isMuch(written)) yield* this.#index.optimize();
    if (this.#many) this.#index.expect('few');
    for (const sql of this.#indexes) {
      this.#statements.run(sql);
      yield;
    }
  }

  #isMuch(papers: number): boolean {
    return papers > this.#held * MUCH;
  }
}

/** Takes away the indexes of the table of papers; gives the statements that make them again. */
function dropIndexes(statements: Statements): readonly string[] {
  // what has no statement comes with the table: the index of its keys
  const sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'doc' AND sql IS NOT NULL";
  const indexes = statements.all(sql);
  for (const [name] of indexes) statements.run(`DROP INDEX ${name}`);
  return indexes.map(([, made]) => String(made));
}
