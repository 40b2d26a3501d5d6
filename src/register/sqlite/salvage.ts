import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { placeOf } from '../place.ts';
import { rebuildBeats } from './beats.ts';
import { idsOf } from './ids.ts';
import { countPapers, papersIn, schemeOf } from './meta.ts';
import { type Row, Statements } from './statements.ts';
import { TextIndex } from './text-index.ts';

/** What could be taken over from a damaged register. */
export interface Salvaged {
  readonly papers: number;
  /** True when every table could be read to its end, so that nothing is missing. */
  readonly whole: boolean;
  /** The lists that were read into it, as far as is known: to be read again when it is not whole. */
  readonly lists: readonly string[];
}

/** The tables that hold what was imported, with the columns they are in the order of. */
const TABLES: Readonly<Record<string, string>> = {
  dossier: 'id',
  soort: 'id',
  doc: 'id',
  listed: 'key',
  session: 'key',
  authority: 'source',
  import: 'id',
  origin: 'source',
  fetched: 'dossier',
  feed: 'category',
  waiting: 'source',
  read_list: 'name',
};

/** What is fetched again, or goes on from where it was, only where nothing is missing. */
const PROGRESS = ['authority', 'fetched', 'feed', 'read_list'];

/** The last day that a list may give. */
const LAST_DAY = '2199-12-31';

/**
 * Copies what can be read of a damaged register, of this version or an older one, into a fresh one and indexes it anew. When
 * anything is missing, nothing that the old register was complete about counts any more, and what was fetched is fetched again.
 * @param open opens the damaged register; what it throws means that nothing can be read.
 */
export function salvage(fresh: DatabaseSync, open: () => DatabaseSync): Salvaged {
  const into = new Statements(fresh);
  let damaged: DatabaseSync | undefined;
  try {
    damaged = open();
  } catch {
    return { papers: 0, whole: false, lists: [] };
  }
  fresh.exec('BEGIN IMMEDIATE');
  try {
    const whole = copyAll(new Statements(damaged), into);
    finish(into, whole);
    fresh.exec('COMMIT');
    const lists = into.all('SELECT DISTINCT source FROM import ORDER BY id').map(([source]) => String(source));
    return { papers: papersIn(into), whole, lists };
  } catch (error) {
    fresh.exec('ROLLBACK');
    throw error;
  } finally {
    damaged.close();
  }
}

function copyAll(from: Statements, into: Statements): boolean {
  const bits = attempt(() => schemeOf(from).bits);
  if (bits !== undefined) into.run("UPDATE meta SET value = ? WHERE name = 'bits'", bits);
  const copied = Object.entries(TABLES).map(([table, order]) => copyTable(table, order, from, into));
  if (!copied.every(Boolean)) copyByIndex(from, into);
  return bits !== undefined && copied.every(Boolean);
}

/** Reads a table from its start up to the damage, and from its end back to it; true when all of it could be read. */
function copyTable(table: string, order: string, from: Statements, into: Statements): boolean {
  const columns = columnsOf(table, from);
  // a register of an older version lacks the tables that were added since
  if (columns === '') return attempt(() => columnsOf('doc', from)) !== '';
  const copy = (direction: 'ASC' | 'DESC'): boolean => {
    let good = true;
    const rows = attempt(() => {
      for (const row of from.iterate(`SELECT ${columns} FROM ${table} ORDER BY ${order} ${direction}`)) {
        if (!insert({ table, columns }, row, into)) good = false;
      }
      return true;
    });
    return rows === true && good;
  };
  if (copy('ASC')) return true;
  copy('DESC');
  return false;
}

/** The columns of a table, in their order; '' for one that is not there. */
function columnsOf(table: string, from: Statements): string {
  const names = attempt(() => from.all('SELECT name FROM pragma_table_info(?)', table));
  return (names ?? []).map(([name]) => String(name)).join(', ');
}

/** Fetches papers one by one that stand between two damaged places: an index still tells that they are there. */
function copyByIndex(from: Statements, into: Statements): void {
  attempt(() => {
    const columns = columnsOf('doc', from);
    for (const [id] of from.iterate('SELECT id FROM doc INDEXED BY doc_dossier')) {
      const row = attempt(() => from.get(`SELECT ${columns} FROM doc WHERE id = cast(? AS INT)`, Number(id)));
      if (row) insert({ table: 'doc', columns }, row, into);
    }
  });
}

function insert({ table, columns }: { table: string; columns: string }, row: Row, into: Statements): boolean {
  if (table === 'doc' && !(Number(row[0]) >= idsOf(LAST_DAY, LAST_DAY, schemeOf(into)).from)) return false;
  const marks = row.map((_, index) => (table === 'doc' && index === 0 ? 'cast(? AS INT)' : '?')).join(', ');
  const sql = `INSERT OR IGNORE INTO ${table} (${columns}) VALUES (${marks})`;
  return attempt(() => into.run(sql, ...(row as SQLInputValue[]))) !== undefined;
}

/** Makes the copy a register again: every paper with its dossier, counted and indexed. */
function finish(into: Statements, whole: boolean): void {
  if (!whole) for (const table of PROGRESS) into.run(`DELETE FROM ${table}`);
  const lost = into.all(
    'SELECT id, key FROM doc WHERE dossier IS NOT NULL AND dossier NOT IN (SELECT id FROM dossier)',
  );
  for (const [id, key] of lost) {
    const dossier = placeOf(String(key))?.dossier ?? null;
    if (dossier !== null) into.run('INSERT OR IGNORE INTO dossier (key) VALUES (?)', dossier);
    const sql = 'UPDATE doc SET dossier = (SELECT id FROM dossier WHERE key = ?) WHERE id = cast(? AS INT)';
    into.run(sql, dossier, Number(id));
  }
  rebuildBeats(into, schemeOf(into));
  new TextIndex(into).rebuild();
  countPapers(into);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
