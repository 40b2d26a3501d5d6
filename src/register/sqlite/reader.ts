import type { DatabaseSync } from 'node:sqlite';
import { type IsoDate, vergaderjaarOf } from '../../dates/index.ts';
import { readDossierQuery } from '../dossier-query.ts';
import { type Holdings, verdictOf } from '../existence.ts';
import { KINDS } from '../kinds.ts';
import { compareIds, dossierKey, placeOf, serialNumber } from '../place.ts';
import { kenmerkKey, readQuery } from '../query.ts';
import type {
  Authority,
  DossierInfo,
  Existence,
  Paper,
  Register,
  SearchOptions,
  SearchResult,
  Verdict,
} from '../register.ts';
import { dateOf, type IdScheme, idsOf } from './ids.ts';
import { papersIn, schemeOf } from './meta.ts';
import { search } from './search.ts';
import { JSON_IDS, type Row, Statements, text } from './statements.ts';
import { type Fetched, fetchedOf, lastFetched } from './sync/fetched.ts';
import { OPEN_DATA } from './sync/source.ts';
import { freeLooksIn, TimeLimit } from './time-limit.ts';

const DEFAULT_LIMIT = 50;
/** After every moment, in the order of ISO 8601. */
const LATEST = '9999';
/** The share of its time in which a search looks for papers; in the rest those that were found are read. */
const LOOKING = 0.8;

const PAPER = `
  SELECT doc.id, coalesce(doc.name, doc.key), doc.kind, soort.name, doc.vergaderjaar, doc.title, dossier.title,
    doc.zaak, doc.document, doc.kenmerk, coalesce(doc.replaced_by, (
      SELECT coalesce(newer.name, newer.key) FROM doc newer WHERE newer.replaces = doc.key ORDER BY newer.id LIMIT 1
    )), doc.replaces, doc.url
  FROM doc LEFT JOIN dossier ON dossier.id = doc.dossier LEFT JOIN soort ON soort.id = doc.soort`;
const DOSSIER = `
  SELECT dossier.key, dossier.title, dossier.highest, authority.first, authority.last
  FROM dossier LEFT JOIN authority ON authority.dossier = dossier.key AND authority.proves = 'everything'`;

/** How a search goes about it, where it should not do what is quickest in a register of its size. */
export interface SearchWays {
  /** How often it looks at the clock before the time counts: see `TimeLimit`. */
  readonly freeLooks?: number;
  /** What no more papers have is looked at paper by paper: see `rarityOf`. */
  readonly rare?: number;
  /** A search that meets no more papers on its way never looks at the clock there: see `SearchLimits`. */
  readonly brief?: number;
}

/**
 * The register in an SQLite file. Every question is answered from one state of the file, whatever other windows write
 * meanwhile. An error of SQLite is thrown as it is.
 */
export class SqliteRegister implements Register {
  readonly #statements: Statements;
  readonly #clock: () => number;
  readonly #ways: SearchWays;

  /** @param clock milliseconds, for the time budget of a search. */
  constructor(database: DatabaseSync, clock: () => number = () => performance.now(), ways: SearchWays = {}) {
    this.#statements = new Statements(database);
    this.#clock = clock;
    this.#ways = ways;
  }

  find(id: string): Paper | undefined {
    const place = placeOf(id);
    if (!place) return undefined;
    return this.#read((scheme) => {
      const [paper] = this.#papers(scheme, 'WHERE doc.key = ?', place.key);
      if (paper || serialNumber(place) !== undefined) return paper;
      return this.#papers(
        scheme,
        'WHERE doc.key IN (SELECT full FROM session WHERE key = ?) ORDER BY doc.id',
        place.key,
      )[0];
    });
  }

  dossier(id: string): DossierInfo | undefined {
    return this.#read(() => this.#dossiers('WHERE dossier.key = ? LIMIT 1', dossierKey(id))[0]);
  }

  dossiers(text: string, limit = DEFAULT_LIMIT): readonly DossierInfo[] {
    const query = readDossierQuery(text);
    if (!query) return [];
    const order = 'GROUP BY dossier.key ORDER BY dossier.key DESC LIMIT ?';
    if ('prefix' in query) {
      const { prefix } = query;
      const where = `WHERE dossier.key >= ? AND dossier.key < ? ${order}`;
      return this.#read(() => this.#dossiers(where, prefix, `${prefix}\u{10ffff}`, limit));
    }
    if (query.words.length === 0) return this.#read(() => this.#dossiers(order, limit));
    const last = query.words.length - 1;
    const match = query.words.map((word, index) => `"${word}"${index === last ? '*' : ''}`).join(' AND ');
    const where = `WHERE dossier.id IN (SELECT rowid FROM dossier_fts WHERE dossier_fts MATCH ?) ${order}`;
    return this.#read(() => this.#dossiers(where, match, limit));
  }

  papersOf(dossier: string, limit = DEFAULT_LIMIT): readonly Paper[] {
    const where = 'WHERE doc.dossier = (SELECT id FROM dossier WHERE key = ?) ORDER BY doc.id LIMIT ?';
    return this.#read((scheme) => this.#papers(scheme, where, dossierKey(dossier), limit));
  }

  papersOn(date: IsoDate): readonly Paper[] {
    return this.#read((scheme) => {
      const { from, to } = idsOf(date, date, scheme);
      const papers = this.#papers(scheme, 'WHERE doc.id BETWEEN cast(? AS INT) AND cast(? AS INT)', from, to);
      return papers.sort((a, b) => compareIds(a.id, b.id));
    });
  }

  withKenmerk(kenmerk: string): readonly Paper[] {
    const where = 'WHERE doc.kenmerk_key = ? ORDER BY doc.id';
    return this.#read((scheme) => this.#papers(scheme, where, kenmerkKey(kenmerk)));
  }

  search(query: string, { limit = DEFAULT_LIMIT, budget }: SearchOptions = {}): SearchResult {
    return this.#read((scheme) => {
      const { freeLooks = freeLooksIn(papersIn(this.#statements)), rare, brief } = this.#ways;
      const time = new TimeLimit(budget && budget * LOOKING, this.#clock, freeLooks);
      const { ids, partial } = search(this.#statements, scheme, readQuery(query), { limit, time, rare, brief });
      const papers = `JOIN ${JSON_IDS} ON asked.value = doc.id ORDER BY asked.key`;
      return { papers: this.#papers(scheme, papers, JSON.stringify(ids)), partial };
    });
  }

  existence(id: string, date?: IsoDate): Existence {
    return this.verdict(id, date).existence;
  }

  verdict(id: string, date?: IsoDate): Verdict {
    return this.#read(() => verdictOf(this.#holdings(), id, date));
  }

  /** SQLite counts what other connections have changed. */
  revision(): string {
    return String(this.#statements.get('PRAGMA data_version')?.[0] ?? '');
  }

  authorities(): readonly Authority[] {
    return this.#read(() => this.#authorities(''));
  }

  /** When a dossier was asked of the open data, and whether it was there; undefined where it was not before `now` (ISO 8601; absent: ever). */
  fetched(dossier: string, now = LATEST): Fetched | undefined {
    return this.#read(() => fetchedOf(this.#statements, dossierKey(dossier), now));
  }

  /** When anything was last fetched from the open data, ISO 8601; undefined where nothing was. */
  lastFetched(): string | undefined {
    return this.#read(() => lastFetched(this.#statements));
  }

  #read<T>(work: (scheme: IdScheme) => T): T {
    return this.#statements.snapshot(() => work(schemeOf(this.#statements)));
  }

  #papers(scheme: IdScheme, where: string, ...values: (string | number)[]): Paper[] {
    return this.#statements.all(`${PAPER} ${where}`, ...values).map((row) => paperOf(row, scheme));
  }

  #dossiers(where: string, ...values: (string | number)[]): DossierInfo[] {
    return this.#statements.all(`${DOSSIER} ${where}`, ...values).map(dossierOf);
  }

  #holdings(): Holdings {
    const has = (sql: string, ...values: string[]) => this.#statements.get(sql, ...values) !== undefined;
    return {
      holds: (key) => has('SELECT 1 FROM doc WHERE key = ?', key) || has('SELECT 1 FROM listed WHERE key = ?', key),
      holdsInSession: (key) => has('SELECT 1 FROM session WHERE key = ?', key),
      knows: (dossier) =>
        has('SELECT 1 FROM dossier WHERE key = ? OR (key >= ? AND key < ?)', dossier, `${dossier}-`, `${dossier}.`),
      highest: (dossier) => {
        const [highest] = this.#statements.get('SELECT highest FROM dossier WHERE key = ?', dossier) ?? [];
        return Number(highest ?? 0);
      },
      isOpenEnded: (dossier) =>
        has("SELECT 1 FROM origin WHERE key = ? AND key <> '' AND dossier IS NULL AND highest = 0", dossier),
      authorities: (dossier) => this.#authorities(dossier),
    };
  }

  #authorities(dossier: string): Authority[] {
    const sql = `
      SELECT source, dossier, first, last, proves, (
        SELECT substr(caught_up, 1, 10) FROM feed WHERE category = 'Document' AND authority.dossier = '' AND authority.source = '${OPEN_DATA}'
      ) FROM authority
      WHERE ? = '' OR dossier IN ('', ?) ORDER BY last DESC, first, source, dossier`;
    return this.#statements.all(sql, dossier, dossier).map(([source, of, first, last, proves, asked]) => ({
      source: String(source),
      ...(of !== '' && { dossier: String(of) }),
      period: { from: String(first), to: String(last) },
      ...(typeof asked === 'string' && { asked }),
      ...(proves === 'above-highest' && { proves }),
    }));
  }
}

function paperOf(row: Row, scheme: IdScheme): Paper {
  const [id, name, kind, soort, written, title, dossierTitle, ...more] = row;
  const date = dateOf(Number(id), scheme);
  const vergaderjaar = text(written) ?? (date === undefined ? undefined : vergaderjaarOf(date));
  const [zaak, document, kenmerk, replacedBy, replaces, url] = more.map(text);
  const rest = { soort: text(soort), date, vergaderjaar, zaak, document, kenmerk, replacedBy, replaces, url };
  return {
    id: String(name),
    kind: KINDS[Number(kind)] ?? 'overig',
    title: String(title),
    ...(text(dossierTitle) && { dossierTitle: String(dossierTitle) }),
    ...present(rest),
  };
}

type Present<T> = { readonly [key in keyof T]?: Exclude<T[key], undefined> };

function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}

function dossierOf([key, title, highest, first, last]: Row): DossierInfo {
  const [from, to] = [text(first), text(last)];
  return {
    id: String(key),
    title: String(title),
    ...(Number(highest) > 0 && { highest: Number(highest) }),
    ...(from !== undefined && to !== undefined && { complete: { from, to } }),
  };
}
