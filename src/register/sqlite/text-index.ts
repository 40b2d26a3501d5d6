import type { Statements } from './statements.ts';

/** The index has postings for the beginnings of a token up to so many characters; longer beginnings go by the table of terms. */
export const INDEXED_PREFIX = 10;
/** How many long tokens are remembered, so as not to write each again. */
const MOST_REMEMBERED = 100_000;

/** The full-text index, written token by token: see `indexText` for what the tokens are. */
export class TextIndex {
  readonly #statements: Statements;
  #remembered = new Set<string>();

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** Adds a paper that is not in the index. */
  add(id: number, tokens: readonly string[]): void {
    this.#statements.run('INSERT INTO fts (rowid, text) VALUES (cast(? AS INT), ?)', id, tokens.join(' '));
    this.#addTerms(tokens);
  }

  /** Removes a paper; `tokens` must be those it was added with. */
  remove(id: number, tokens: readonly string[]): void {
    const sql = "INSERT INTO fts (fts, rowid, text) VALUES ('delete', cast(? AS INT), ?)";
    this.#statements.run(sql, id, tokens.join(' '));
  }

  /** Indexes all papers and dossiers anew, from the tables. */
  rebuild(): void {
    this.#statements.run("INSERT INTO dossier_fts (dossier_fts) VALUES ('rebuild')");
    this.#statements.run("INSERT INTO fts (fts) VALUES ('rebuild')");
    this.#statements.run('DELETE FROM term');
    this.#remembered.clear();
    for (const [tokens] of this.#statements.iterate('SELECT text FROM doc_text'))
      this.#addTerms(String(tokens).split(' '));
  }

  /** Puts the pieces of the index together, which searches faster; worth it after many changes. */
  optimize(): void {
    this.#statements.run("INSERT INTO fts (fts) VALUES ('optimize')");
  }

  #addTerms(tokens: readonly string[]): void {
    for (const token of tokens) {
      if (token.length <= INDEXED_PREFIX || this.#remembered.has(token)) continue;
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.add(token);
      this.#statements.run('INSERT OR IGNORE INTO term VALUES (?)', token);
    }
  }
}
