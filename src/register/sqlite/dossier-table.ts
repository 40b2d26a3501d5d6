import { type DossierWords, dossierWords, indexWords } from './index-text.ts';
import { type Row, type Statements, text } from './statements.ts';

/** A dossier as it stands in the table. */
export interface StoredDossier {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly words: DossierWords;
  readonly highest: number;
}

const SELECT = 'SELECT id, key, title, highest FROM dossier';

/** The table of dossiers, remembered row by row while it is written. */
export class DossierTable {
  readonly #statements: Statements;
  readonly #byKey = new Map<string, StoredDossier>();
  readonly #byId = new Map<number, StoredDossier>();

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** The dossier with this key ('31757', '35570-B'). */
  get(key: string): StoredDossier | undefined {
    return this.#byKey.get(key) ?? this.#read(this.#statements.get(`${SELECT} WHERE key = ?`, key));
  }

  /** The dossier that a paper's row points at. */
  byId(id: number): StoredDossier | undefined {
    return this.#byId.get(id) ?? this.#read(this.#statements.get(`${SELECT} WHERE id = ?`, id));
  }

  /** Adds a dossier, or overwrites its title and highest number; the index of titles with it. */
  set(key: string, title: string, highest: number): void {
    const old = this.get(key);
    const remove = "INSERT INTO dossier_fts (dossier_fts, rowid, text) VALUES ('delete', cast(? AS INT), ?)";
    if (old) this.#statements.run(remove, old.id, indexWords(old.title).join(' '));
    const sql = `
      INSERT INTO dossier (key, title, highest) VALUES (?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET title = excluded.title, highest = excluded.highest`;
    this.#statements.run(sql, key, title, highest);
    this.#byKey.delete(key);
    const id = this.get(key)?.id ?? 0;
    this.#statements.run(
      'INSERT INTO dossier_fts (rowid, text) VALUES (cast(? AS INT), ?)',
      id,
      indexWords(title).join(' '),
    );
  }

  #read(row: Row | undefined): StoredDossier | undefined {
    if (!row) return undefined;
    const [id, key, written, highest] = row;
    const title = text(written) ?? '';
    const words = dossierWords(title);
    const dossier = { id: Number(id), key: String(key), title, words, highest: Number(highest) };
    this.#byKey.set(dossier.key, dossier);
    this.#byId.set(dossier.id, dossier);
    return dossier;
  }
}
