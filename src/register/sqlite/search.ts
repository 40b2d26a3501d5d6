import type { Period } from '../../dates/index.ts';
import { dossierPrefix } from '../match.ts';
import type { Query, Reading } from '../query.ts';
import { type Asked, after, allOf, askFor } from './asking.ts';
import { isBeat } from './beats.ts';
import { Fits } from './fits.ts';
import { ALL_IDS, type IdRange, type IdScheme, idsOf } from './ids.ts';
import { BEAT, dossierToken } from './index-text.ts';
import { type Outlook, rarityOf } from './rarity.ts';
import type { Statements } from './statements.ts';
import type { TimeLimit } from './time-limit.ts';

/** Up to this many times the papers that are wanted, they are looked at to put them in order rather than asked for again. */
const SEVERAL = 3;

/** A search is tried on the stretch in which this many times the wanted papers are expected; hardly any are the wanted by this number. */
const GENEROUS = 4;
/** A larger share of all papers is not tried first: it could as well be gone through. */
const MOST_TRIED = 0.5;

/** To meet this many papers takes 5 to 10 ms, less than the time of a search, so that it need not look at the clock on the way. */
const BRIEF = 25_000;

/** What a search may take. */
export interface SearchLimits {
  readonly limit: number;
  readonly time: TimeLimit;
  /** What no more papers have is rare, and looked at paper by paper; by default what is quickest. */
  readonly rare?: number | undefined;
  /** A search that meets no more papers than this on its way is not interrupted; by default what takes some milliseconds. */
  readonly brief?: number | undefined;
}

/** The ids of the papers found, in order, and whether there are more. */
export interface Found {
  readonly ids: readonly number[];
  readonly partial: boolean;
}

/**
 * Searches the index, the strictest reading first and each from the newest paper down, until there are enough or the time is
 * over. What was found by then is the beginning of the full answer.
 */
export function search(statements: Statements, scheme: IdScheme, query: Query, limits: SearchLimits): Found {
  return new Search(statements, scheme, limits).run(query);
}

class Search {
  readonly #statements: Statements;
  readonly #scheme: IdScheme;
  readonly #limits: SearchLimits;
  readonly #fits: Fits;
  readonly #found = new Set<number>();
  #late = false;

  constructor(statements: Statements, scheme: IdScheme, limits: SearchLimits) {
    this.#statements = statements;
    this.#scheme = scheme;
    this.#limits = limits;
    this.#fits = new Fits(statements);
  }

  run(query: Query): Found {
    const groups = groupsOf(query.readings).map((group) => () => this.#answer(group));
    for (const step of [() => this.#named(query), () => this.#startingSo(query), ...groups]) {
      step();
      if (this.#done()) break;
    }
    const { limit } = this.#limits;
    return { ids: [...this.#found].slice(0, limit), partial: this.#late || this.#found.size > limit };
  }

  /** The papers that the query names: by their key, zaak, document or kenmerk. */
  #named({ keys, names }: Query): void {
    const ids = keys.flatMap((key) => this.#ids('SELECT id FROM doc WHERE key = ?', key));
    for (const name of names) {
      for (const column of ['zaak', 'document', 'kenmerk_key']) {
        ids.push(...this.#ids(`SELECT id FROM doc WHERE ${column} = ?`, name));
      }
    }
    this.#add(ids.sort(ascending));
  }

  /** The papers whose dossier or key starts so. */
  #startingSo({ prefix }: Query): void {
    if (prefix === undefined) return;
    const dossier = dossierPrefix(prefix);
    if (dossier !== undefined) this.#collect({ operands: [`"${dossierToken(dossier)}"*`] }, ALL_IDS);
    // a dossier has a few thousand papers at most: few enough to sort; those of chapter VII come before those of VIII
    else {
      for (const start of [`${prefix}-`, prefix]) {
        this.#add(this.#ids('SELECT id FROM doc WHERE key >= ? AND key < ?', start, after(start)).sort(ascending));
      }
    }
  }

  /**
   * Answers readings of which each that looks in both titles takes in those before it. Where such a wide one asks for something rare, or
   * few papers are expected to fit it, its papers are looked at one by one, the newest first. That also answers the readings before
   * it, as far as it goes, and it often goes to the end. From there on each reading is asked for by itself.
   */
  #answer(group: readonly Reading[]): void {
    const ids = this.#idsIn(group[0]?.period);
    const parts = group.map((reading): Part => ({ reading, found: [], from: ids.from, outlook: undefined }));
    for (let end = parts.length; end > 0; end = wideBefore(end, group)) {
      this.#look(parts.slice(0, end), ids.to);
      const [strictest] = parts;
      if (!strictest || strictest.from > ids.to || strictest.found.length > this.#limits.limit) break;
    }
    const isLookedAt = parts.length > 2 && this.#tryStrictest(parts, ids.to);
    for (const [at, { reading, found, from, outlook }] of parts.entries()) {
      this.#add(found);
      if (this.#done()) return;
      if (from > ids.to) continue;
      const asked = askFor(reading, this.#statements, outlook);
      if (asked) this.#collect(asked, { from, to: ids.to });
      if (this.#done()) return;
      // fewer than were wanted: words that seldom stand together, of which more were expected
      if (at === 0 && parts.length > 2 && !isLookedAt && parts[1]?.from === parts.at(-1)?.from)
        this.#lookAtNewest(parts, ids.to, this.#limits.limit + 1);
    }
  }

  /**
   * Collects papers of the strictest reading as far as there should be more than enough. Where there were hardly any, the words stand
   * everywhere and seldom together: then the newest of the last reading are looked at before the strictest is asked to its end, since
   * its papers may be all there are. True where they were looked at.
   */
  #tryStrictest(parts: readonly Part[], to: number): boolean {
    const [strictest, ...others] = parts;
    const outlook = strictest?.outlook;
    if (!strictest || !outlook || others.some(({ from }) => from !== strictest.from)) return false;
    const { limit } = this.#limits;
    const share = (GENEROUS * limit) / outlook.expected;
    const asked = share < MOST_TRIED ? askFor(strictest.reading, this.#statements, outlook) : undefined;
    if (!asked) return false;
    const until = Math.min(to, Math.floor(outlook.ids.from + share * (outlook.ids.to - outlook.ids.from)));
    const before = this.#found.size;
    this.#collect(asked, { from: strictest.from, to: until });
    if (this.#done()) return false;
    const isScarce = GENEROUS * (this.#found.size - before) < limit;
    if (isScarce) this.#lookAtNewest(parts, to, limit + 1);
    strictest.from = Math.max(strictest.from, until + 1);
    return isScarce;
  }

  /** Looks at papers of the last reading, which takes in the others, and finds out in which order its words are looked up. */
  #look(parts: readonly Part[], to: number): void {
    const widest = parts.at(-1);
    const asked = widest && askFor(widest.reading, this.#statements);
    if (!asked) {
      for (const part of parts) part.from = to + 1;
      return;
    }
    if (asked.operands.length < 2) return;
    const ids = { from: widest.from, to };
    const rarity = rarityOf(asked.operands, ids, this.#scheme, this.#statements, this.#limits.rare);
    if ('rare' in rarity) {
      this.#put(this.#fits.among(rarity.rare, ids, readingsOf(parts)), parts, to);
      return;
    }
    for (const part of parts) part.outlook = rarity;
    const most = SEVERAL * this.#limits.limit;
    if (parts.length > 1 && rarity.expected <= most) this.#lookAtNewest(parts, to, most);
  }

  /** Looks at the newest papers of the last reading, in its order: the others get from them what fits. */
  #lookAtNewest(parts: readonly Part[], to: number, most: number): void {
    const widest = parts.at(-1);
    const asked = widest && askFor(widest.reading, this.#statements, widest.outlook);
    if (!asked || widest.from > to) return;
    // what fits is found out when the papers are put in order
    const newest = this.#newest({ ...asked, check: undefined }, { from: widest.from, to }, most);
    this.#put(this.#fits.of(newest.ids, readingsOf(parts)), parts, newest.until);
  }

  /** Adds to each part what was found for it among the papers up to an id. */
  #put(found: readonly (readonly number[])[], parts: readonly Part[], until: number): void {
    for (const [index, part] of parts.entries()) {
      part.found.push(...(found[index] ?? []));
      part.from = until + 1;
    }
  }

  #idsIn(period: Period | undefined): IdRange {
    return period ? idsOf(period.from, period.to, this.#scheme) : ALL_IDS;
  }

  /** The newest of the papers that are asked for, at most this many, in half of the time that is left. */
  #newest(asked: Asked, { from, to }: IdRange, most: number): { ids: readonly number[]; until: number } {
    const { time } = this.#limits;
    const stop = time.halfway();
    const ids: number[] = [];
    for (const id of this.#rows(asked, { from, to })) {
      if (!isBeat(id, this.#scheme)) ids.push(id);
      if (ids.length >= most || (isBeat(id, this.#scheme) && time.isOver(stop))) return { ids, until: id };
    }
    return { ids, until: to };
  }

  /** Collects the papers that are asked for, newest first. */
  #collect(asked: Asked, ids: IdRange): void {
    for (const id of this.#rows(asked, ids)) {
      if (!isBeat(id, this.#scheme)) this.#found.add(id);
      if (this.#found.size > this.#limits.limit || (isBeat(id, this.#scheme) && this.#outOfTime())) return;
    }
  }

  /** The ids that are asked for, newest first; with a deadline or a period beats are among them. */
  *#rows({ operands, visited = 0, check }: Asked, { from, to }: IdRange): Generator<number> {
    const bounds = 'BETWEEN cast(? AS INT) AND cast(? AS INT)';
    if (operands.length === 0) {
      for (const [id] of this.#statements.iterate(`SELECT id FROM doc WHERE id ${bounds} ORDER BY id`, from, to))
        yield Number(id);
      return;
    }
    // beats serve the clock, and end a search at the start of its period
    const brief = visited <= (this.#limits.brief ?? BRIEF);
    const beat = brief || (!this.#limits.time.exists && to === ALL_IDS.to) ? '' : BEAT;
    const expression = allOf(operands, beat);
    const sql = `SELECT rowid FROM fts WHERE fts MATCH ? AND rowid ${bounds} ORDER BY rowid`;
    for (const [row] of this.#statements.iterate(sql, expression, from, to)) {
      const id = Number(row);
      if (check === undefined || isBeat(id, this.#scheme) || this.#fits.of([id], [check])[0]?.length === 1) yield id;
    }
  }

  #add(ids: readonly number[]): void {
    for (const id of ids) {
      if (this.#found.size > this.#limits.limit) return;
      this.#found.add(id);
    }
  }

  #ids(sql: string, ...values: (string | number)[]): number[] {
    return this.#statements.all(sql, ...values).map(([id]) => Number(id));
  }

  /** One more than the limit tells that there are more. */
  #done(): boolean {
    return this.#found.size > this.#limits.limit || this.#outOfTime();
  }

  #outOfTime(): boolean {
    this.#late ||= this.#limits.time.isOver();
    return this.#late;
  }
}

/** A reading, and what is known of its papers. */
interface Part {
  readonly reading: Reading;
  /** Its papers before the id `from`, but for those of the readings before it. */
  readonly found: number[];
  from: number;
  outlook: Outlook | undefined;
}

function readingsOf(parts: readonly Part[]): Reading[] {
  return parts.map(({ reading }) => reading);
}

/** How many of the readings before `end` the last of them that looks in both titles takes in, with itself; 0 where there is no such. */
function wideBefore(end: number, group: readonly Reading[]): number {
  return 1 + group.slice(0, end - 1).findLastIndex(({ where }) => where === 'anywhere');
}

/** Readings of the same words with the same filters, together; within a group each takes in those before it. */
function groupsOf(readings: readonly Reading[]): Reading[][] {
  const groups: Reading[][] = [];
  for (const reading of readings) {
    const last = groups.at(-1);
    const same =
      last?.[0]?.words === reading.words && last[0].dossier === reading.dossier && last[0].kind === reading.kind;
    if (last && same && last[0]?.period === reading.period) last.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

function ascending(a: number, b: number): number {
  return a - b;
}
