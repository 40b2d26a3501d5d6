import type { PaperRow } from '../import/index.ts';
import { KINDS } from '../kinds.ts';
import { kenmerkKey } from '../query.ts';
import { Beats } from './beats.ts';
import { DossierTable, type StoredDossier } from './dossier-table.ts';
import { dateOf, type IdScheme } from './ids.ts';
import { dossierWords, indexText } from './index-text.ts';
import { Ranks } from './ranks.ts';
import type { Statements } from './statements.ts';
import { TextIndex } from './text-index.ts';
import type { NewPapers } from './widen.ts';

/** What became of a paper. */
export type Outcome = 'added' | 'changed' | 'same';

/** The columns of a paper that a row may fill, in the order in which they are written. */
const COLUMNS = [
  'key',
  'name',
  'dossier',
  'kind',
  'soort',
  'vergaderjaar',
  'title',
  'zaak',
  'document',
  'kenmerk',
  'kenmerk_key',
  'replaced_by',
  'replaces',
  'url',
] as const;
type Column = (typeof COLUMNS)[number];
type Values = Record<Column, string | number | null>;

const SELECT = `SELECT id, ${COLUMNS.join(', ')} FROM doc WHERE key = ?`;
const INSERT = `INSERT INTO doc (id, ${COLUMNS.join(', ')}) VALUES (cast(? AS INT)${', ?'.repeat(COLUMNS.length)})`;
const UPDATE = `UPDATE doc SET ${COLUMNS.map((name) => `${name} = ?`).join(', ')} WHERE id = cast(? AS INT)`;
/** The columns that the index is made from. */
const INDEXED: readonly Column[] = ['title', 'kind', 'dossier'];

const NO_WORDS = dossierWords('');

/** A paper as it stands in the table. */
interface Stored {
  readonly id: number;
  readonly values: Values;
}

/** Writes papers and dossiers together with their index, inside a transaction of the caller's. */
export class DocWriter {
  readonly #statements: Statements;
  readonly #scheme: IdScheme;
  readonly #index: TextIndex;
  readonly #dossiers: DossierTable;
  readonly #beats: Beats;
  readonly #soorten = new Map<string, number>();
  readonly #ranks: Ranks;

  /** @param added how many papers will be added on each day, to be put newest day first and last paper first. */
  constructor(statements: Statements, scheme: IdScheme, added: NewPapers) {
    this.#statements = statements;
    this.#scheme = scheme;
    this.#index = new TextIndex(statements);
    this.#dossiers = new DossierTable(statements);
    this.#ranks = new Ranks(statements, scheme, added);
    this.#beats = new Beats(statements, this.#index, scheme);
  }

  /**
   * Makes a dossier known, or better known: '' leaves its title as it is, a lower number its highest. A new title changes the
   * index of all its papers.
   */
  putDossier(key: string, title: string, highest: number): void {
    const known = this.#dossiers.get(key);
    const next = { title: title || (known?.title ?? ''), highest: Math.max(highest, known?.highest ?? 0) };
    if (known && known.title === next.title && known.highest === next.highest) return;
    const papers = known && known.title !== next.title ? this.#papersOf(known) : [];
    for (const [id, values] of papers) this.#index.remove(id, this.#textOf(values));
    this.#dossiers.set(key, next.title, next.highest);
    for (const [id, values] of papers) this.#index.add(id, this.#textOf(values));
  }

  /**
   * Adds a paper, or changes what the row says about it; what the row leaves out stays. Its dossier must be known.
   * @param known whether the register may hold a paper with its key.
   */
  put(row: PaperRow, known: boolean): Outcome {
    const stored = (known ? this.#stored(row.place.key) : undefined) ?? this.#unnumbered(row);
    const outcome = stored ? this.#change(stored, row) : this.#add(row);
    const { key, sessionless } = row.place;
    if (sessionless !== undefined && outcome !== 'same') {
      this.#statements.run('INSERT OR IGNORE INTO session VALUES (?, ?)', sessionless, key);
    }
    return outcome;
  }

  /** Removes a paper; true when it was there. */
  remove(key: string): boolean {
    const stored = this.#stored(key);
    if (stored) this.#delete(stored);
    return stored !== undefined;
  }

  /** Brings the index up to date; to be called at the end. */
  finish(): void {
    this.#index.flush();
  }

  /** A paper that was known by its document number before it had a number of its own. */
  #unnumbered({ place, document }: PaperRow): Stored | undefined {
    return document === undefined || place.key === document ? undefined : this.#stored(document);
  }

  #stored(key: string): Stored | undefined {
    const row = this.#statements.get(SELECT, key);
    if (!row) return undefined;
    const values = Object.fromEntries(COLUMNS.map((name, index) => [name, row[index + 1] ?? null])) as Values;
    return { id: Number(row[0]), values };
  }

  #papersOf({ id }: StoredDossier): [id: number, values: Pick<Values, 'title' | 'kind' | 'dossier'>][] {
    const rows = this.#statements.all('SELECT id, title, kind FROM doc WHERE dossier = ? ORDER BY id', id);
    return rows.map(([doc, title, kind]) => [Number(doc), { title: String(title), kind: Number(kind), dossier: id }]);
  }

  #add(row: PaperRow): Outcome {
    const values = this.#valuesOf(row);
    this.#insert(this.#ranks.take(row.date), {
      ...values,
      kind: values.kind ?? KINDS.indexOf('overig'),
      title: values.title ?? '',
    });
    return 'added';
  }

  #change(stored: Stored, row: PaperRow): Outcome {
    const given = this.#valuesOf(row);
    const values = { ...stored.values };
    for (const name of COLUMNS) if (given[name] !== null) values[name] = given[name];
    // an id that is its own key has no name beside it
    values.name = given.name;
    const differs = (name: Column) => values[name] !== stored.values[name];
    const moved = row.date !== undefined && row.date !== dateOf(stored.id, this.#scheme);
    if (!moved && !COLUMNS.some(differs)) return 'same';
    if (moved || INDEXED.some(differs)) {
      this.#delete(stored);
      this.#insert(moved ? this.#ranks.take(row.date) : stored.id, values);
    } else {
      this.#statements.run(UPDATE, ...COLUMNS.map((name) => values[name]), stored.id);
    }
    return 'changed';
  }

  #valuesOf({ place, kind, soort, kenmerk, ...row }: PaperRow): Values {
    return {
      key: place.key,
      name: place.id === place.key ? null : place.id,
      dossier: place.dossier === undefined ? null : this.#dossier(place.dossier).id,
      kind: kind === undefined ? null : KINDS.indexOf(kind),
      soort: soort === undefined ? null : this.#soort(soort),
      vergaderjaar: row.vergaderjaar ?? null,
      title: row.title ?? null,
      zaak: row.zaak ?? null,
      document: row.document ?? null,
      kenmerk: kenmerk ?? null,
      kenmerk_key: kenmerk === undefined ? null : kenmerkKey(kenmerk),
      replaced_by: row.replacedBy ?? null,
      replaces: row.replaces ?? null,
      url: row.url ?? null,
    };
  }

  #insert(id: number, values: Values): void {
    this.#beats.add(id);
    this.#statements.run(INSERT, id, ...COLUMNS.map((name) => values[name]));
    this.#index.add(id, this.#textOf(values));
  }

  #delete({ id, values }: Stored): void {
    this.#index.remove(id, this.#textOf(values));
    this.#statements.run('DELETE FROM doc WHERE id = cast(? AS INT)', id);
  }

  #textOf({ title, kind, dossier }: Pick<Values, 'title' | 'kind' | 'dossier'>): string[] {
    const of = dossier === null ? undefined : this.#dossiers.byId(Number(dossier));
    return indexText({
      title: String(title),
      dossierWords: of?.words ?? NO_WORDS,
      dossier: of?.key,
      kind: KINDS[Number(kind)] ?? 'overig',
    });
  }

  #dossier(key: string): StoredDossier {
    const dossier = this.#dossiers.get(key);
    if (!dossier) throw new RangeError(`dossier ${key} was not made known`);
    return dossier;
  }

  #soort(name: string): number {
    let id = this.#soorten.get(name);
    if (id === undefined) {
      this.#statements.run('INSERT OR IGNORE INTO soort (name) VALUES (?)', name);
      id = Number(this.#statements.get('SELECT id FROM soort WHERE name = ?', name)?.[0]);
      this.#soorten.set(name, id);
    }
    return id;
  }
}
