import type { DatabaseSync } from 'node:sqlite';
import { type Gone, isGone, type OpenDossier, type OpenPaper } from '../../../open-data/index.ts';
import type { PaperRow } from '../../import/index.ts';
import { Staging } from '../staging.ts';
import { Statements, text } from '../statements.ts';
import { type Counts, type Order, writeStaged } from '../write.ts';
import { heldPaper } from './held.ts';
import { type Origin, Origins } from './origins.ts';
import { dossierKeyOf, homeOf, paperRow } from './paper.ts';

/** How rows are merged. */
export interface MergeOptions {
  /** 'all' remembers also the rows of papers of which the register keeps nothing, so that the ids of a dossier can be compared. */
  readonly remember: 'held' | 'all';
  /** 'later' for who writes in many parts, and puts the index in order behind the last. */
  readonly order?: Order;
}

/** What merging did to the papers of the register. */
export interface Merged extends Counts {
  readonly removed: number;
}

/**
 * Brings rows of the open data into the register, inside a transaction of the caller's: what changed is changed, what moved to
 * another number or dossier leaves the old one, and what is gone is removed unless a list names it too. The same rows in another
 * order, or twice, give the same register.
 */
export class Merge {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #origins: Origins;
  readonly #staging: Staging;
  readonly #options: MergeOptions;
  readonly #leaving = new Set<string>();

  constructor(database: DatabaseSync, options: MergeOptions) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#origins = new Origins(this.#statements);
    this.#staging = new Staging(database, 'within');
    this.#options = options;
  }

  /** Takes in a dossier, and with it the papers that waited for it. */
  takeDossier(row: OpenDossier | Gone): void {
    if (isGone(row)) {
      this.#origins.remove(row.source);
      return;
    }
    const key = dossierKeyOf(row);
    if (key === undefined) return;
    const { source, stamp, title = '', highest = 0 } = row;
    const before = this.#origins.get(source)?.key;
    this.#origins.put({ source, stamp, key, own: false, highest });
    this.#staging.add({ papers: [], dossiers: [{ id: key, title, highest }], listed: [] });
    if (before !== undefined && before !== key && !this.#origins.isAlso(before, source)) this.#move(before, row);
    for (const paper of this.#origins.waitingFor(source)) this.takePaper(paper);
  }

  /** A dossier got another number: its papers come with it. */
  #move(before: string, { source, number, suffix }: OpenDossier): void {
    const of = { source, number, ...(suffix !== undefined && { suffix }) };
    const papers: OpenPaper[] = [];
    for (const origin of this.#origins.ofDossier(before)) {
      const paper = this.#origins.waiting(origin.source) ?? this.#held(origin);
      if (paper) papers.push({ ...paper, dossiers: paper.number === undefined ? paper.dossiers : [of] });
      else this.#origins.remove(origin.source);
    }
    for (const paper of papers) this.takePaper(paper);
  }

  /** Takes in a paper, or removes what a row that is gone was. */
  takePaper(row: OpenPaper | Gone): void {
    this.#origins.stopWaiting(row.source);
    const known = this.#origins.get(row.source);
    const found = isGone(row) ? undefined : this.#find(row);
    if (known && found?.row?.place.key !== known.key) this.#leave(known);
    if (isGone(row)) return;
    if (found?.row) this.#hold(row, found.row, found.home);
    else if (found?.awaited !== undefined) this.#origins.wait(row, found.awaited);
    else if (this.#options.remember === 'all' && found?.home !== undefined) {
      const { source, stamp } = row;
      this.#origins.put({ source, stamp, key: '', dossier: found.home, own: false, highest: 0 });
    }
  }

  /** Removes what is known of a dossier and not among these rows. */
  keepOnly(dossier: string, sources: ReadonlySet<string>): void {
    for (const origin of this.#origins.ofDossier(dossier)) if (!sources.has(origin.source)) this.#leave(origin);
  }

  /** Writes what was taken in. @param onBreath what it throws ends the writing. */
  async write(onBreath: () => void): Promise<Merged> {
    const { added, changed, same, removed } = await writeStaged(
      this.#database,
      this.#staging,
      [...this.#leaving],
      onBreath,
      this.#options.order,
    );
    return { added, changed, same, removed };
  }

  /** Forgets what was taken in, to begin with the next part. */
  empty(): void {
    this.#leaving.clear();
    this.#staging.empty();
  }

  /** Drops what was taken in and not written. */
  clear(): void {
    this.#staging.clear();
  }

  /** What a paper is here, the dossier that it stands in, or the dossier that it waits for. */
  #find(paper: OpenPaper): { readonly row?: PaperRow; readonly home?: string; readonly awaited?: string } {
    const dossiers = paper.dossiers.map((one) =>
      one.number === undefined ? this.#dossierWith(one.source) : dossierKeyOf({ ...one, number: one.number }),
    );
    const held = dossiers.filter((one) => one !== undefined);
    const lacking = paper.dossiers.find((_, at) => dossiers[at] === undefined);
    if (lacking && held.length === 0 && paper.number !== undefined) return { awaited: lacking.source };
    const home = lacking ? undefined : homeOf(held, paper.dossierTitle, (dossier) => this.#titleOf(dossier));
    const row = paperRow(paper, home);
    const of = home ?? held[0];
    return { ...(row && { row }), ...(of !== undefined && { home: of }) };
  }

  #dossierWith(source: string): string | undefined {
    const origin = this.#origins.get(source);
    return origin && origin.dossier === undefined ? origin.key : undefined;
  }

  #titleOf(dossier: string): string | undefined {
    const staged = this.#staging.dossiers.get(dossier)?.title;
    if (staged !== undefined && staged !== '') return staged;
    return text(this.#statements.get('SELECT title FROM dossier WHERE key = ?', dossier)?.[0]);
  }

  #hold(paper: OpenPaper, row: PaperRow, home: string | undefined): void {
    const { source, stamp } = paper;
    const { key } = row.place;
    const own = this.#isOwn(key, paper.document);
    const shown = this.#origins.shown(key, source);
    this.#origins.put({ source, stamp, key, dossier: home ?? '', own, highest: 0 });
    // of two documents with one number the later one counts, in whatever order they come; the other one waits
    const isEarlier = shown && (paper.document ?? '') < (this.#documentOf(key) ?? '');
    const behind = isEarlier ? paper : shown && this.#held(shown);
    if (behind) this.#origins.wait(behind, key);
    if (!isEarlier) this.#staging.add({ papers: [row], dossiers: [], listed: [] });
  }

  #held(origin: Origin): OpenPaper | undefined {
    return heldPaper(origin, this.#staging.paper(origin.key), this.#statements);
  }

  /** True when the paper is here by the open data alone. */
  #isOwn(key: string, document: string | undefined): boolean {
    const sql = "SELECT own FROM origin WHERE key = ? AND key <> '' AND dossier IS NOT NULL";
    const [own] = this.#statements.get(sql, key) ?? [];
    if (own !== undefined) return own === 1;
    if (this.#leaving.has(key) || this.#leaving.has(document ?? '')) return true;
    return this.#statements.get('SELECT 1 FROM doc WHERE key IN (?, ?)', key, document ?? key) === undefined;
  }

  #documentOf(key: string): string | undefined {
    const staged = this.#staging.paper(key)?.document;
    return staged ?? text(this.#statements.get('SELECT document FROM doc WHERE key = ?', key)?.[0]);
  }

  /** Forgets a row; its paper goes with it, unless a list has it too, and the document that waited behind it takes its place. */
  #leave({ source, key, own }: Origin): void {
    this.#origins.remove(source);
    this.#origins.stopWaiting(source);
    if (key === '' || this.#origins.shown(key, source)) return;
    if (own) {
      this.#staging.drop(key);
      this.#leaving.add(key);
    }
    const next = this.#origins.waitingFor(key).reduce<OpenPaper | undefined>(later, undefined);
    if (next) this.takePaper(next);
  }
}

/** The later one of two documents, by their numbers. */
function later(one: OpenPaper | undefined, other: OpenPaper): OpenPaper {
  return one && (one.document ?? '') > (other.document ?? '') ? one : other;
}
