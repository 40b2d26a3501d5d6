import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as breathe } from 'node:timers/promises';
import { DocWriter, type Outcome } from './doc-writer.ts';
import { Load } from './load.ts';
import { addToCount, schemeOf } from './meta.ts';
import type { Staging } from './staging.ts';
import { Statements } from './statements.ts';
import { makeRoom } from './widen.ts';

/** How many papers a change added, changed and found as they were. */
export type Counts = Record<Outcome, number>;

/** After this many papers a writer lets others write. */
const BREATH = 500;

/** What a writer is at: writing papers, or putting the indexes in order. */
export type Stage = 'write' | 'order';

/** Whether the index is put in order after many papers, or left to who writes more and does it once behind all. */
export type Order = 'now' | 'later';

/**
 * Writes what is staged into the register, inside a transaction of the caller's.
 * @param onBreath called now and then with the share that is done, 0 to 1, of what is being done; what it throws ends the writing.
 */
export async function writeStaged(
  database: DatabaseSync,
  staging: Staging,
  removed: readonly string[],
  onBreath: (stage: Stage, share: number) => void,
  order: Order = 'now',
): Promise<Counts & { listed: number; removed: number }> {
  const statements = new Statements(database);
  const added = staging.newPapers(schemeOf(statements));
  const load = order === 'now' ? new Load(statements, [...added.values()].reduce(sum, 0)) : undefined;
  const writer = new DocWriter(statements, makeRoom(database, added), added);
  const counts: Counts = { added: 0, changed: 0, same: 0 };
  let gone = 0;
  for (const key of removed) gone += writer.remove(key) ? 1 : 0;
  for (const [key, { title, highest }] of staging.dossiers) writer.putDossier(key, title, highest);
  const papers = staging.papers();
  let done = 0;
  for (const { row, known } of staging.rows()) {
    counts[writer.put(row, known)] += 1;
    done += 1;
    if (done % BREATH !== 0) continue;
    onBreath('write', done / papers);
    await breathe();
  }
  writer.finish();
  for (const _ of load?.finish(counts.added + counts.changed) ?? []) {
    onBreath('order', 0);
    await breathe();
  }
  const listed = staging.copyListed();
  addToCount(statements, counts.added - gone);
  return { ...counts, listed, removed: gone };
}

function sum(total: number, more: number): number {
  return total + more;
}
