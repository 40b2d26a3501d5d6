import type { DatabaseSync } from 'node:sqlite';
import type { Gone, OpenDossier, OpenPaper } from '../../../open-data/index.ts';
import { Statements } from '../statements.ts';

/** A row of either category of the feed. */
export type FeedRow = OpenDossier | OpenPaper | Gone;

/** A part is written when it has this number of rows … */
const MOST_ROWS = 5_000;
/** … or its rows have this number of characters. */
const MOST_TEXT = 8 * 1024 * 1024;

/**
 * The pages that are written next, in a temporary table: kept as objects, the rows of a part would outlive the collection of young
 * garbage, and the process would grow with each part that is read.
 */
export class FeedRows {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  #rows = 0;
  #text = 0;
  #stamp: string | undefined;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = new Statements(database);
    database.exec(
      'DROP TABLE IF EXISTS temp.feed_row; CREATE TEMP TABLE feed_row (n INTEGER PRIMARY KEY, row TEXT NOT NULL)',
    );
  }

  /** How many rows are kept. */
  get count(): number {
    return this.#rows;
  }

  /** The change stamp of the last row. */
  get stamp(): string | undefined {
    return this.#stamp;
  }

  /**
   * True when the part is to be written: that is what a run that ends before its time has to read again. The index takes one piece for
   * each part, so that smaller parts would cost more than twice the time.
   */
  get isFull(): boolean {
    return this.#rows >= MOST_ROWS || this.#text >= MOST_TEXT;
  }

  /** Adds a page. */
  add(page: readonly FeedRow[]): void {
    // of a temporary table alone: no lock on the register is taken
    this.#database.exec('BEGIN');
    for (const row of page) {
      const written = JSON.stringify(row);
      this.#statements.run('INSERT INTO temp.feed_row (row) VALUES (?)', written);
      this.#text += written.length;
    }
    this.#database.exec('COMMIT');
    this.#rows += page.length;
    this.#stamp = page.at(-1)?.stamp ?? this.#stamp;
  }

  /** The rows, in the order of the feed. */
  *all(): Generator<FeedRow> {
    for (const [row] of this.#statements.iterate('SELECT row FROM temp.feed_row ORDER BY n'))
      yield JSON.parse(String(row)) as FeedRow;
  }

  /** Takes the rows out. */
  clear(): void {
    this.#statements.run('DELETE FROM temp.feed_row');
    this.#rows = 0;
    this.#text = 0;
    this.#stamp = undefined;
  }
}
