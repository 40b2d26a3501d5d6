import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as breathe } from 'node:timers/promises';
import {
  type Category,
  type FeedPage,
  feedPage,
  type Get,
  type Gone,
  OpenDataError,
  type OpenDossier,
  type OpenPaper,
} from '../../../open-data/index.ts';
import { troubleOf } from '../../file/index.ts';
import { replace } from '../authorities.ts';
import { openForWriting } from '../connection.ts';
import { papersIn } from '../meta.ts';
import { ensureSound } from '../repair.ts';
import { Statements, text } from '../statements.ts';
import { TextIndex } from '../text-index.ts';
import { change, type TransactionOptions } from '../transaction.ts';
import { FeedRows } from './feed-rows.ts';
import { Merge, type Merged } from './merge.ts';
import { OPEN_DATA, settledAt } from './source.ts';

/** Where everything is read from. */
export interface FeedWish extends TransactionOptions {
  readonly get: Get;
  /** The address of SyncFeed. */
  readonly base: string;
  /** This moment, ISO 8601; asked again whenever it is written down. */
  readonly now: () => string;
  readonly onProgress?: ((progress: FeedProgress) => void) | undefined;
}

/** How far reading everything is; a feed has no total. */
export interface FeedProgress {
  readonly phase: 'dossiers' | 'papers' | 'order';
  /** Rows read since the beginning of this run. */
  readonly rows: number;
  /** The change stamp of the last row: the feed goes from long ago to now. */
  readonly stamp?: string;
}

/** What reading everything did. */
export interface FeedReport extends Merged {
  readonly rows: number;
}

/** In this order: a paper names its dossier by the id that the dossier came with. */
const CATEGORIES = ['Kamerstukdossier', 'Document'] as const satisfies readonly Category[];
const PHASES = { Kamerstukdossier: 'dossiers', Document: 'papers' } as const;

/** Memory for pages of the register while it is written, in kB: a few tens of MB of a process are the aim. */
const CACHE = 8_192;
/** From this share of new papers on the index is put in order at the end. */
const MUCH = 0.1;

/**
 * Reads everything that changed since the last time, from the beginning the first time. It may end at any moment, by whatever, and goes
 * on from there at the next run: rows and token are written together.
 * @throws OpenDataError when the source gives no answer, Trouble for a register that cannot be written, the signal's reason. What was
 *   read before stays.
 */
export async function syncAll(file: string, wish: FeedWish): Promise<FeedReport> {
  ensureSound(file);
  let database: DatabaseSync | undefined;
  try {
    database = openForWriting(file);
    return await new FeedSync(database, wish).run();
  } catch (error) {
    throw error instanceof OpenDataError ? error : troubleOf(error, file);
  } finally {
    database?.close();
  }
}

class FeedSync {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #wish: FeedWish;
  readonly #rows: FeedRows;
  readonly #merge: Merge;
  readonly #total = { added: 0, changed: 0, same: 0, removed: 0, rows: 0 };

  constructor(database: DatabaseSync, wish: FeedWish) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#wish = wish;
    database.exec(`PRAGMA cache_size = -${CACHE}`);
    this.#rows = new FeedRows(database);
    this.#merge = new Merge(database, { remember: 'held', order: 'later' });
  }

  async run(): Promise<FeedReport> {
    for (const category of CATEGORIES) await this.#read(category);
    await this.#finish();
    return this.#total;
  }

  /** Reads a category to its end; the next page is on its way while the last ones are written. */
  async #read(category: Category): Promise<void> {
    let token = text(this.#statements.get('SELECT token FROM feed WHERE category = ?', category)?.[0]);
    let coming = this.#page(category, token);
    for (;;) {
      const page = await coming;
      const { caughtUp } = page;
      this.#refuseReturn(token, page.token);
      token = page.token ?? token;
      this.#rows.add(page.rows);
      this.#total.rows += page.rows.length;
      const next = caughtUp ? undefined : this.#page(category, token);
      // whoever awaits it hears of its failure; until then nobody does
      next?.catch(() => undefined);
      if (caughtUp || this.#rows.isFull) await this.#write(category, { token, caughtUp });
      this.#tell(PHASES[category], page.rows.at(-1)?.stamp);
      if (!next) return;
      coming = next;
    }
  }

  #page(category: Category, token: string | undefined): Promise<FeedPage<OpenDossier | OpenPaper>> {
    const { get, base, signal } = this.#wish;
    return feedPage({ get, base, category, token, signal });
  }

  /** A feed that leads back would never end. */
  #refuseReturn(before: string | undefined, after: string | undefined): void {
    if (before === undefined || after === undefined || !/^\d+$/.test(before) || !/^\d+$/.test(after)) return;
    if (BigInt(after) < BigInt(before)) throw new OpenDataError('not-data', new URL(this.#wish.base).hostname);
  }

  async #write(category: Category, reached: Reached): Promise<void> {
    if (this.#rows.count === 0 && reached.token === undefined) return;
    const merged = await change(this.#database, () => this.#take(category, reached), this.#wish);
    this.#rows.clear();
    this.#merge.empty();
    for (const name of ['added', 'changed', 'same', 'removed'] as const) this.#total[name] += merged[name];
  }

  async #take(category: Category, reached: Reached): Promise<Merged> {
    for (const row of this.#rows.all()) {
      if (category === 'Kamerstukdossier') this.#merge.takeDossier(row as OpenDossier | Gone);
      else this.#merge.takePaper(row as OpenPaper | Gone);
    }
    const merged = await this.#merge.write(() => this.#wish.signal?.throwIfAborted());
    this.#reach(category, reached);
    return merged;
  }

  /** Writes down how far a category was read. */
  #reach(category: Category, { token = '', caughtUp }: Reached): void {
    const now = this.#wish.now();
    const sql = `
      INSERT INTO feed (category, token, at, stamp, caught_up) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (category) DO UPDATE SET token = excluded.token, at = excluded.at,
        stamp = coalesce(excluded.stamp, stamp), caught_up = coalesce(excluded.caught_up, caught_up)`;
    this.#statements.run(sql, category, token, now, this.#rows.stamp ?? null, caughtUp ? now : null);
    if (caughtUp && category === 'Document') this.#sign(now);
  }

  /** Everything was read: of each dossier is known how far its series goes. */
  #sign(now: string): void {
    const period = settledAt(now);
    const about = { source: OPEN_DATA };
    replace(this.#statements, about, period && { ...about, period, proves: 'above-highest' });
  }

  /** After many papers the index answers sooner when its pieces are put together. */
  async #finish(): Promise<void> {
    const { added, changed, rows } = this.#total;
    if (added + changed <= papersIn(this.#statements) * MUCH) return;
    this.#wish.onProgress?.({ phase: 'order', rows });
    await change(
      this.#database,
      async () => {
        for (const _ of new TextIndex(this.#statements).optimize()) {
          this.#wish.signal?.throwIfAborted();
          await breathe();
        }
      },
      this.#wish,
    );
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  #tell(phase: FeedProgress['phase'], stamp: string | undefined): void {
    this.#wish.onProgress?.({ phase, rows: this.#total.rows, ...(stamp !== undefined && { stamp }) });
  }
}

/** How far a category was read. */
interface Reached {
  /** Where to go on. */
  readonly token: string | undefined;
  readonly caughtUp: boolean;
}
