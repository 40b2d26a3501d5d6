import type { DatabaseSync } from 'node:sqlite';
import { type OData, OpenDataError, type OpenDossier, type OpenPaper } from '../../../open-data/index.ts';
import { troubleOf } from '../../file/index.ts';
import { dossierKey } from '../../place.ts';
import { replace } from '../authorities.ts';
import { openForWriting } from '../connection.ts';
import { ensureSound } from '../repair.ts';
import { Statements, text } from '../statements.ts';
import { change, type TransactionOptions } from '../transaction.ts';
import { Merge, type Merged } from './merge.ts';
import { Origins } from './origins.ts';
import { dossierKeyOf, inAsked, partsOf } from './paper.ts';
import { OPEN_DATA, settledAt } from './source.ts';
import { wholeness } from './wholeness.ts';

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** What is asked for, and of whom. */
export interface DossierWish extends TransactionOptions {
  /** '31757', '35570-VII'. */
  readonly dossier: string;
  readonly odata: OData;
  /** The name of the server, for what is wrong with its answer. */
  readonly host: string;
  /** This moment, ISO 8601. */
  readonly now: string;
}

/** What came of asking for a dossier. */
export interface DossierReport extends Merged {
  readonly dossier: string;
  /** 'not-there': the source does not have it. That does not prove that it does not exist. */
  readonly state: 'held' | 'not-there';
  /** How many papers of the dossier the register now has from the source. None where each counts in another dossier. */
  readonly papers: number;
}

/**
 * Brings one dossier up to date from the open data: everything of it the first time, after that what changed and what is gone. All is
 * asked first and written then, in one transaction: when an answer fails, or the writing is ended, the register stays as it was.
 * @throws OpenDataError when the source gives no answer, Trouble for a register that cannot be written, the signal's reason.
 */
export async function syncDossier(file: string, wish: DossierWish): Promise<DossierReport> {
  const dossier = dossierKey(wish.dossier);
  const rows = await wish.odata.dossiers(partsOf(dossier).number, { signal: wish.signal });
  ensureSound(file);
  let database: DatabaseSync | undefined;
  try {
    database = openForWriting(file);
    return await new DossierSync(database, dossier, wish).run(rows);
  } catch (error) {
    throw error instanceof OpenDataError ? error : troubleOf(error, file);
  } finally {
    database?.close();
  }
}

/** The papers that came, and whether they are all of the dossier or only those that changed. */
interface Fetched {
  readonly papers: readonly OpenPaper[];
  /** The ids of all papers of the dossier. */
  readonly ids: ReadonlySet<string>;
  /** False where there may be more: then nothing is removed. */
  readonly isWhole: boolean;
}

class DossierSync {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #dossier: string;
  readonly #wish: DossierWish;

  constructor(database: DatabaseSync, dossier: string, wish: DossierWish) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#dossier = dossier;
    this.#wish = wish;
  }

  /** @param rows the dossier and the others with its number. */
  async run(rows: readonly OpenDossier[]): Promise<DossierReport> {
    const asked = rows.filter((row) => dossierKeyOf(row) === this.#dossier);
    const fetched: Fetched[] = [];
    for (const row of asked) {
      const one = await this.#fetch(row, asked.length === 1);
      fetched.push({ ...one, papers: one.papers.flatMap((paper) => inAsked(paper, row) ?? []) });
    }
    const papers = fetched.flatMap((one) => one.papers);
    const ids = new Set(fetched.flatMap((one) => [...one.ids]));
    if (ids.size === 0 && !mayBeEmpty(asked) && this.#held() > 0) await this.#doubt();
    const isWhole = fetched.every((one) => one.isWhole);
    const merged = await change(this.#database, () => this.#write({ rows, asked, papers, ids, isWhole }), this.#wish);
    const state = asked.length > 0 ? 'held' : 'not-there';
    return { ...merged, dossier: this.#dossier, state, papers: this.#held() };
  }

  /** How many papers of the dossier the open data brought before. */
  #held(): number {
    const sql = "SELECT count(*) FROM origin WHERE dossier = ? AND key <> ''";
    return Number(this.#statements.get(sql, this.#dossier)?.[0]);
  }

  /**
   * Of a dossier that had papers an answer without any is believed when it comes again a day later.
   * @throws OpenDataError the first time.
   */
  async #doubt(): Promise<void> {
    const { now, host, ...how } = this.#wish;
    const since = text(this.#statements.get('SELECT since FROM emptied WHERE dossier = ?', this.#dossier)?.[0]);
    if (since !== undefined && Date.parse(now) - Date.parse(since) >= DAY) return;
    // one from after now was written by a clock that has been set right
    if (since === undefined || since > now) {
      const sql = 'INSERT OR REPLACE INTO emptied (dossier, since) VALUES (?, ?)';
      await change(this.#database, () => this.#statements.run(sql, this.#dossier, now), how);
    }
    throw new OpenDataError('not-data', host);
  }

  async #fetch({ source, highest }: OpenDossier, isOnly: boolean): Promise<Fetched> {
    const { odata, signal } = this.#wish;
    const since = isOnly ? this.#stamp() : undefined;
    const changed = since === undefined ? undefined : await this.#changed(source, since);
    if (changed) return changed;
    const answer = await odata.papers(source, { signal });
    const { papers } = answer;
    const found = wholeness(answer, highest);
    if (found === 'cut') throw new OpenDataError('not-data', this.#wish.host);
    return { papers, ids: new Set(papers.map((paper) => paper.source)), isWhole: found === 'whole' };
  }

  /** What changed since a stamp; undefined where that does not tell all. */
  async #changed(source: string, since: string): Promise<Fetched | undefined> {
    const { odata, signal } = this.#wish;
    try {
      const answer = await odata.changes(source, since, { signal });
      const all = await odata.ids(source, { signal });
      if (!answer.isSure || !all.isSure) return undefined;
      const ids = new Set(all.rows);
      const changed = answer.papers.filter((paper) => ids.has(paper.source));
      // a paper can come into a dossier without a change of its own
      return this.#knowsAll(ids, changed) ? { papers: changed, ids, isWhole: true } : undefined;
    } catch (error) {
      // a service that does not understand the question may still give everything
      if (error instanceof OpenDataError && (error.code === 'refused' || error.code === 'not-data')) return undefined;
      throw error;
    }
  }

  /** The latest change stamp of what was fetched before; undefined when the dossier was not. */
  #stamp(): string | undefined {
    const sql = "SELECT stamp FROM fetched WHERE dossier = ? AND state = 'held'";
    return text(this.#statements.get(sql, this.#dossier)?.[0]);
  }

  #knowsAll(ids: ReadonlySet<string>, changed: readonly OpenPaper[]): boolean {
    const origins = new Origins(this.#statements);
    const fresh = new Set(changed.map((paper) => paper.source));
    return [...ids].every((id) => fresh.has(id) || origins.get(id) !== undefined);
  }

  async #write({ rows, asked, papers, ids, isWhole }: Answer): Promise<Merged> {
    const merge = new Merge(this.#database, { remember: 'all' });
    try {
      for (const row of rows) merge.takeDossier(row);
      for (const paper of papers) merge.takePaper(paper);
      if (asked.length > 0 && isWhole) merge.keepOnly(this.#dossier, ids);
      const merged = await merge.write(() => this.#wish.signal?.throwIfAborted());
      this.#sign(asked, papers);
      return merged;
    } finally {
      merge.clear();
    }
  }

  /** Writes down that the dossier was asked for, and how far its series goes where the source says so. */
  #sign(asked: readonly OpenDossier[], papers: readonly OpenPaper[]): void {
    const { now } = this.#wish;
    this.#statements.run('DELETE FROM emptied WHERE dossier = ?', this.#dossier);
    const highest = Math.max(0, ...asked.map((row) => row.highest ?? 0));
    const stamp = latest([this.#stamp() ?? '', ...papers.map((paper) => paper.stamp)]);
    this.#statements.run(
      'INSERT OR REPLACE INTO fetched (dossier, at, state, highest, stamp) VALUES (?, ?, ?, ?, ?)',
      this.#dossier,
      now,
      asked.length > 0 ? 'held' : 'not-there',
      highest,
      asked.length > 0 && stamp !== '' ? stamp : null,
    );
    const about = { source: OPEN_DATA, dossier: this.#dossier };
    const period = settledAt(now);
    const isBounded = asked.length > 0 && asked.every((row) => row.highest !== undefined);
    replace(this.#statements, about, period && isBounded ? { ...about, period, proves: 'above-highest' } : undefined);
  }
}

/** All that came of asking for a dossier. */
interface Answer extends Fetched {
  readonly rows: readonly OpenDossier[];
  readonly asked: readonly OpenDossier[];
}

/**
 * True when an answer without papers is believed where there were some: the dossier is there, and its series has no numbers any more. Its
 * last paper was deleted then.
 */
function mayBeEmpty(asked: readonly OpenDossier[]): boolean {
  return asked.length > 0 && asked.every(({ highest }) => highest === undefined);
}

/** The latest of some change stamps, by the moment that they name: as text '…20:15.3Z' stands after '…20:15.31Z'. */
function latest(stamps: readonly string[]): string {
  return stamps.reduce((last, stamp) => (Date.parse(stamp) > (Date.parse(last) || 0) ? stamp : last), '');
}
