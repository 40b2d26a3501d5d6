import type { Period } from '../../dates/index.ts';
import { troubleOf } from '../file/index.ts';
import { type DossierRow, type Fields, type PaperRow, readRow, tidyFields } from '../import/index.ts';
import { type Place, placeOf } from '../place.ts';
import { replace } from './authorities.ts';
import { openForWriting } from './connection.ts';
import { Staging } from './staging.ts';
import { Statements } from './statements.ts';
import { change, type TransactionOptions } from './transaction.ts';
import { type Counts, writeStaged } from './write.ts';

/** A change from a source that is asked piece by piece: a dossier fetched from the open data. */
export interface Put {
  /** Papers and dossiers, with the fields of a list; a row without a number is a dossier. */
  readonly rows: readonly Fields[];
  /** The ids of papers that are no more. */
  readonly removed?: readonly string[];
  /** A dossier that is known completely from now on; what the source said of it before is replaced. */
  readonly complete?: { readonly source: string; readonly dossier: string; readonly period: Period };
}

/** What a put did. */
export interface PutReport extends Counts {
  readonly removed: number;
  /** What is wrong with the rows that were passed over, in Dutch. With faults a dossier does not count as complete. */
  readonly faults: readonly string[];
}

/**
 * Writes some papers, in one transaction.
 * @throws Trouble for a register that cannot be written, the signal's reason.
 */
export async function putPapers(file: string, put: Put, options: TransactionOptions = {}): Promise<PutReport> {
  const database = openForWriting(file);
  try {
    const staging = new Staging(database);
    const faults = stage(staging, put.rows);
    const removed = (put.removed ?? []).flatMap((id) => placeOf(id)?.key ?? []);
    const counts = await change(
      database,
      async () => {
        const written = await writeStaged(database, staging, removed, () => options.signal?.throwIfAborted());
        if (put.complete && faults.length === 0) sign(new Statements(database), put.complete);
        return written;
      },
      options,
    );
    return { added: counts.added, changed: counts.changed, same: counts.same, removed: counts.removed, faults };
  } catch (error) {
    throw troubleOf(error, file);
  } finally {
    database.close();
  }
}

function stage(staging: Staging, fields: readonly Fields[]): string[] {
  const papers: PaperRow[] = [];
  const dossiers: DossierRow[] = [];
  const listed: Place[] = [];
  const faults: string[] = [];
  for (const row of fields.map((one) => readRow(tidyFields(one)))) {
    if ('paper' in row) papers.push(row.paper);
    else if ('dossier' in row) dossiers.push(row.dossier);
    else if ('listed' in row) listed.push(row.listed);
    else faults.push(row.fault);
  }
  staging.add({ papers, dossiers, listed });
  staging.finish();
  return faults;
}

function sign(statements: Statements, { source, dossier, period }: NonNullable<Put['complete']>): void {
  replace(statements, { source, dossier }, { source, dossier, period });
}
