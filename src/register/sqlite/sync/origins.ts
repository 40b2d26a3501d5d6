import type { OpenPaper } from '../../../open-data/index.ts';
import { type Row, type Statements, text } from '../statements.ts';

/** A row of the open data that the register knows. */
export interface Origin {
  readonly source: string;
  readonly stamp: string;
  /** The paper or dossier that it is here; '' where nothing of it is kept. */
  readonly key: string;
  /** Of a paper: the dossier that it stands in; absent for a dossier itself. */
  readonly dossier?: string;
  /** True when no list that was read in names the paper as well. */
  readonly own: boolean;
  /** Of a dossier: how far its series goes; 0 where the source does not say. */
  readonly highest: number;
}

const SELECT = 'SELECT source, stamp, key, dossier, own, highest FROM origin';

/** Which row of the open data each paper and dossier is, and the papers that wait for their dossier. */
export class Origins {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** The row with this id of the open data. */
  get(source: string): Origin | undefined {
    return originOf(this.#statements.get(`${SELECT} WHERE source = ?`, source));
  }

  /** Writes down what a row is here. */
  put({ source, stamp, key, dossier, own, highest }: Origin): void {
    const sql = 'INSERT OR REPLACE INTO origin (source, stamp, key, dossier, own, highest) VALUES (?, ?, ?, ?, ?, ?)';
    this.#statements.run(sql, source, stamp, key, dossier ?? null, own ? 1 : 0, highest);
  }

  /** Forgets a row. */
  remove(source: string): void {
    this.#statements.run('DELETE FROM origin WHERE source = ?', source);
  }

  /** The row of the paper that is shown under this key: of two documents with one number the other one waits. */
  shown(key: string, except: string): Origin | undefined {
    const sql = `${SELECT} WHERE key = ? AND key <> '' AND dossier IS NOT NULL AND source <> ?
      AND source NOT IN (SELECT source FROM waiting WHERE dossier = ?) LIMIT 1`;
    return originOf(this.#statements.get(sql, key, except, key));
  }

  /** True when another row is the dossier with this key as well. */
  isAlso(dossier: string, source: string): boolean {
    const sql = "SELECT 1 FROM origin WHERE key = ? AND key <> '' AND dossier IS NULL AND source <> ?";
    return this.#statements.get(sql, dossier, source) !== undefined;
  }

  /** The rows of the papers of a dossier. */
  ofDossier(dossier: string): Origin[] {
    return this.#statements.all(`${SELECT} WHERE dossier = ?`, dossier).flatMap((row) => originOf(row) ?? []);
  }

  /** Lets a paper wait for the dossier with this id, or until the paper that is shown under this key is gone. */
  wait(paper: OpenPaper, what: string): void {
    const sql = 'INSERT OR REPLACE INTO waiting (source, dossier, paper) VALUES (?, ?, ?)';
    this.#statements.run(sql, paper.source, what, JSON.stringify(paper));
  }

  /** Ends the waiting of a paper. */
  stopWaiting(source: string): void {
    this.#statements.run('DELETE FROM waiting WHERE source = ?', source);
  }

  /** The paper of a row that waits. */
  waiting(source: string): OpenPaper | undefined {
    const [paper] = this.#statements.get('SELECT paper FROM waiting WHERE source = ?', source) ?? [];
    return typeof paper === 'string' ? (JSON.parse(paper) as OpenPaper) : undefined;
  }

  /** The papers that wait for a dossier, or behind another paper. */
  waitingFor(what: string): OpenPaper[] {
    const rows = this.#statements.all('SELECT paper FROM waiting WHERE dossier = ? ORDER BY source', what);
    return rows.map(([paper]) => JSON.parse(String(paper)) as OpenPaper);
  }
}

function originOf(row: Row | undefined): Origin | undefined {
  if (!row) return undefined;
  const [source, stamp, key, dossier, own, highest] = row;
  const of = text(dossier);
  return {
    source: String(source),
    stamp: String(stamp),
    key: String(key),
    ...(of !== undefined && { dossier: of }),
    own: own === 1,
    highest: Number(highest),
  };
}
