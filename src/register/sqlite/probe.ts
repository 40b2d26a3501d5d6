import type { DatabaseSync } from 'node:sqlite';

/** Opens a database; the constructor of node:sqlite. */
export type OpenDatabase = typeof DatabaseSync;

/** What the probe found: the way to open a database, or why a database cannot be opened (Dutch). */
export type Probe = { readonly open: OpenDatabase } | { readonly missing: string };

let known: Probe | undefined;

/**
 * Finds out, once, whether this Node has SQLite with FTS5. The module is asked for at run time: a static import would keep
 * the whole bundle from loading where it is absent.
 */
export function probe(): Probe {
  known ??= look(() => process.getBuiltinModule?.('node:sqlite'));
  return known;
}

/** The probe itself, with the way to get the module. */
export function look(load: () => object | undefined): Probe {
  try {
    const module = load() as { DatabaseSync?: OpenDatabase; Database?: OpenDatabase } | undefined;
    // newer documentation calls the class Database
    const open = module?.DatabaseSync ?? module?.Database;
    if (!open)
      return { missing: `deze Node (${process.version}) heeft geen SQLite; voor het register is Node 24 nodig` };
    const database = new open(':memory:');
    try {
      database.exec('CREATE VIRTUAL TABLE probe USING fts5(text)');
    } finally {
      database.close();
    }
    return { open };
  } catch {
    return {
      missing: `de SQLite van deze Node (${process.version}) heeft geen FTS5; voor het register is Node 24 nodig`,
    };
  }
}
