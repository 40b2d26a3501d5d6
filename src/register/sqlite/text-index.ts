import type { Statements } from './statements.ts';

/** The index has postings for the beginnings of a token up to this many characters; longer beginnings go by the table of terms. */
export const INDEXED_PREFIX = 10;
/** How many long tokens are remembered, so as not to write each again. */
const MOST_REMEMBERED = 100_000;

/**
 * How the index takes many papers: it gathers more postings before it writes a piece, and puts no pieces together meanwhile, since
 * `optimize` does that once at the end. The bytes are memory of the writer; the number is the most pieces that SQLite allows.
 */
const LOADING = { hashsize: 67_108_864, automerge: 0, crisismerge: 1999 };
/** How it takes few: as the schema says, and by SQLite's default. */
const RESTING = { hashsize: 4_194_304, automerge: 4, crisismerge: 16 };
/** So many leaves are put together at a time: a few hundredths of a second. */
const STEP = 1000;

/** A change of this many papers is held back, to be put in order: a few MB. */
const MOST_HELD = 5_000;

const ADD = 'INSERT INTO fts (rowid, text) VALUES (cast(? AS INT), ?)';
const REMOVE = "INSERT INTO fts (fts, rowid, text) VALUES ('delete', cast(? AS INT), ?)";

/** What is done to a paper: its tokens are taken away, and then others put in. */
interface Change {
  removed: string | undefined;
  added: string | undefined;
}

/** The full-text index, written token by token: see `indexText` for what the tokens are. */
export class TextIndex {
  readonly #statements: Statements;
  #remembered = new Set<string>();
  readonly #changes = new Map<number, Change>();

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** Adds a paper that is not in the index, at the next `flush`. */
  add(id: number, tokens: readonly string[]): void {
    this.#changeOf(id).added = tokens.join(' ');
  }

  /** Removes a paper, at the next `flush`; `tokens` must be those it was added with. */
  remove(id: number, tokens: readonly string[]): void {
    const change = this.#changeOf(id);
    if (change.added !== undefined) change.added = undefined;
    else change.removed = tokens.join(' ');
  }

  /**
   * Writes what was added and removed. SQLite begins a new piece of the index whenever an id is not higher than the one before, and a
   * search looks into each piece: so each paper is written once, in the order of the ids.
   */
  flush(): void {
    const changes = [...this.#changes].sort(([a], [b]) => a - b);
    this.#changes.clear();
    for (const [id, { removed, added }] of changes) {
      if (removed !== undefined) this.#statements.run(REMOVE, id, removed);
      if (added === undefined) continue;
      this.#statements.run(ADD, id, added);
      this.#addTerms(added.split(' '));
    }
  }

  #changeOf(id: number): Change {
    let change = this.#changes.get(id);
    if (!change) {
      if (this.#changes.size >= MOST_HELD) this.flush();
      change = { removed: undefined, added: undefined };
      this.#changes.set(id, change);
    }
    return change;
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

  /** Prepares for many papers, or goes back to few; inside a transaction, which undoes it when it fails. */
  expect(papers: 'many' | 'few'): void {
    for (const [name, value] of Object.entries(papers === 'many' ? LOADING : RESTING)) this.#command(name, value);
  }

  /** Puts the pieces of the index together, which searches faster; worth it after many changes. A step at a time. */
  *optimize(): Generator<void> {
    // a negative number takes in all pieces, whatever their size; those that follow go on with it
    for (let step = -STEP; this.#merge(step); step = STEP) yield;
  }

  /** Puts some leaves together; false when there was nothing to do. */
  #merge(step: number): boolean {
    const before = this.#changed();
    this.#command('merge', step);
    // the command itself counts as a change (sqlite.org/fts5.html#the_merge_command)
    return this.#changed() - before >= 2;
  }

  #changed(): number {
    return Number(this.#statements.get('SELECT total_changes()')?.[0]);
  }

  #command(name: string, value: number): void {
    this.#statements.run('INSERT INTO fts (fts, rank) VALUES (?, cast(? AS INT))', name, value);
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
