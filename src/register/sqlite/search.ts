import type { Period } from '../../dates/index.ts';
import { dossierPrefix, hasWords, type PaperWords } from '../match.ts';
import type { Query, Reading } from '../query.ts';
import { words } from '../words.ts';
import { type Asked, after, allOf, askFor } from './asking.ts';
import { isBeat } from './beats.ts';
import { ALL_IDS, type IdRange, type IdScheme, idsOf } from './ids.ts';
import { BEAT, dossierToken } from './index-text.ts';
import { fitting, type Rarity, rarityOf } from './rarity.ts';
import type { Statements } from './statements.ts';
import type { TimeLimit } from './time-limit.ts';

/** What a search may take. */
export interface SearchLimits {
  readonly limit: number;
  readonly time: TimeLimit;
  /** What no more papers have is rare, and looked at paper by paper; by default what is quickest. */
  readonly rare?: number | undefined;
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
  readonly #found = new Set<number>();
  #late = false;

  constructor(statements: Statements, scheme: IdScheme, limits: SearchLimits) {
    this.#statements = statements;
    this.#scheme = scheme;
    this.#limits = limits;
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
    if (dossier !== undefined) this.#collect({ operands: [`"${dossierToken(dossier)}"*`] });
    // a dossier has a few thousand papers at most: few enough to sort; those of chapter VII come before those of VIII
    else {
      for (const start of [`${prefix}-`, prefix]) {
        this.#add(this.#ids('SELECT id FROM doc WHERE key >= ? AND key < ?', start, after(start)).sort(ascending));
      }
    }
  }

  /**
   * Answers readings that take in each other. Where the widest asks for something rare, those few papers are looked at one by one; else
   * the strictest is asked first, which is often enough. When it is not and the widest finds few papers, all of them are known after
   * one more pass and only have to be put in order; else each reading is asked for by itself.
   */
  #answer(group: readonly Reading[]): void {
    const [strictest, ...wider] = group;
    const widest = group.at(-1);
    if (!strictest || !widest) return;
    const asked = askFor(widest, this.#statements);
    if (!asked) return;
    const ids = this.#idsIn(widest.period);
    const rarity = asked.operands.length < 2 ? undefined : this.#rarityOf(asked.operands, ids);
    if (rarity && 'rare' in rarity) {
      this.#add(fitting(rarity.rare, ids, group, this.#statements));
      return;
    }
    const order = rarity?.order;
    this.#ask(strictest, order);
    if (wider.length === 0 || this.#done()) return;
    const few = this.#few(widest, order);
    if (few) {
      this.#add(this.#inOrder(few, group));
      return;
    }
    for (const reading of wider) {
      this.#ask(reading, order);
      if (this.#done()) return;
    }
  }

  #rarityOf(operands: readonly string[], ids: IdRange): Rarity {
    return rarityOf(operands, ids, this.#statements, this.#limits.rare);
  }

  #idsIn(period: Period | undefined): IdRange {
    return period ? idsOf(period.from, period.to, this.#scheme) : ALL_IDS;
  }

  /** Collects the papers of one reading. */
  #ask(reading: Reading, order?: readonly number[]): void {
    const asked = askFor(reading, this.#statements, order);
    if (asked) this.#collect(asked);
  }

  /** All papers of a reading, when they are few and half of the time is enough to find them. */
  #few(reading: Reading, order?: readonly number[]): number[] | undefined {
    const asked = askFor(reading, this.#statements, order);
    if (!asked) return [];
    const { limit, time } = this.#limits;
    const stop = time.halfway();
    const ids: number[] = [];
    for (const id of this.#rows(asked)) {
      if (isBeat(id, this.#scheme)) {
        if (time.isOver(stop)) return undefined;
      } else {
        ids.push(id);
        if (ids.length > limit) return undefined;
      }
    }
    return ids;
  }

  /** Papers by the first reading that each of them fits; they come newest first, and stay so within a reading. */
  #inOrder(ids: readonly number[], group: readonly Reading[]): number[] {
    const ranked = ids.map((id) => {
      const held = this.#wordsOf(id);
      return { id, rank: group.findIndex((reading) => hasWords(held, reading)) };
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
  }

  #wordsOf(id: number): PaperWords {
    const sql = `
      SELECT doc.title, dossier.title FROM doc LEFT JOIN dossier ON dossier.id = doc.dossier WHERE doc.id = cast(? AS INT)`;
    const [title, dossierTitle] = this.#statements.get(sql, id) ?? [];
    const titleWords = words(String(title ?? ''));
    return { titleWords, allWords: [...titleWords, ...words(String(dossierTitle ?? ''))] };
  }

  /** Collects the papers that are asked for, newest first. */
  #collect(asked: Asked): void {
    for (const id of this.#rows(asked)) {
      if (!isBeat(id, this.#scheme)) this.#found.add(id);
      if (this.#found.size > this.#limits.limit || (isBeat(id, this.#scheme) && this.#outOfTime())) return;
    }
  }

  /** The ids that are asked for, newest first; with a deadline or a period beats are among them. */
  *#rows({ operands, period, check }: Asked): Generator<number> {
    const bounds = 'BETWEEN cast(? AS INT) AND cast(? AS INT)';
    const { from, to } = this.#idsIn(period);
    if (operands.length === 0) {
      for (const [id] of this.#statements.iterate(`SELECT id FROM doc WHERE id ${bounds} ORDER BY id`, from, to))
        yield Number(id);
      return;
    }
    // beats serve the clock, and end a search at the start of its period; one operand finds something all the time
    const beat = operands.length < 2 || (!this.#limits.time.exists && !period) ? '' : BEAT;
    const expression = allOf(operands, beat);
    const sql = `SELECT rowid FROM fts WHERE fts MATCH ? AND rowid ${bounds} ORDER BY rowid`;
    for (const [row] of this.#statements.iterate(sql, expression, from, to)) {
      const id = Number(row);
      if (check === undefined || isBeat(id, this.#scheme) || hasWords(this.#wordsOf(id), check)) yield id;
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
