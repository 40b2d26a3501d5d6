import type { Period } from '../../dates/index.ts';
import { dossierPrefix } from '../match.ts';
import type { Query, Reading } from '../query.ts';
import { isBeat } from './beats.ts';
import { type IdRange, type IdScheme, idsOf, UNDATED } from './ids.ts';
import { BEAT, dossierToken, dossierWord, kindToken } from './index-text.ts';
import type { Row, Statements } from './statements.ts';
import { INDEXED_PREFIX } from './text-index.ts';

/** What a search may take. */
export interface SearchLimits {
  readonly limit: number;
  /** The moment to stop, by `clock`; none when absent. */
  readonly deadline?: number;
  /** Milliseconds, from any start. */
  readonly clock: () => number;
}

/** The ids of the papers found, in order, and whether there are more. */
export interface Found {
  readonly ids: readonly number[];
  readonly partial: boolean;
}

/** A longer prefix stands for at most so many tokens before the index itself collects them. */
const MOST_TERMS = 64;
const ALL_IDS: IdRange = { from: UNDATED, to: Number.MAX_SAFE_INTEGER };

/**
 * Searches the index class by class, each from the newest paper down, until there are enough or the time is over. What was found
 * by then is the beginning of the full answer.
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
    const steps = [() => this.#named(query), () => this.#startingSo(query), ...this.#readings(query)];
    for (const step of steps) {
      step();
      if (this.#done()) break;
    }
    const { limit } = this.#limits;
    return { ids: [...this.#found].slice(0, limit), partial: this.#late || this.#found.size > limit };
  }

  #readings({ readings }: Query): (() => void)[] {
    return readings.map((reading) => () => this.#matching(reading));
  }

  /** The papers that the whole query names: by their key, zaak, document or kenmerk. */
  #named({ keys, name }: Query): void {
    const ids = keys.flatMap((key) => this.#ids('SELECT id FROM doc WHERE key = ?', key));
    if (name !== '') {
      for (const column of ['zaak', 'document', 'kenmerk_key']) {
        ids.push(...this.#ids(`SELECT id FROM doc WHERE ${column} = ?`, name));
      }
    }
    this.#add(ids.sort(descending));
  }

  /** The papers whose dossier or key starts so. */
  #startingSo({ prefix }: Query): void {
    if (prefix === undefined) return;
    const dossier = dossierPrefix(prefix);
    if (dossier !== undefined) this.#collect([`"${dossierToken(dossier)}"*`]);
    // a dossier has a few thousand papers at most: few enough to sort
    else this.#add(this.#ids('SELECT id FROM doc WHERE key >= ? AND key < ?', prefix, after(prefix)).sort(descending));
  }

  #matching(reading: Reading): void {
    const operands = this.#operands(reading);
    if (operands) this.#collect(operands, reading.period);
  }

  /** What the index is asked for, all of it to be met; none for everything, undefined when nothing can match. */
  #operands({ words, beginnings, where, kind, dossier }: Reading): string[] | undefined {
    const operands: string[] = [];
    if (kind !== undefined) operands.push(`"${kindToken(kind)}"`);
    if (dossier !== undefined) operands.push(`"${dossierToken(dossier)}"${dossier.includes('-') ? '' : '*'}`);
    for (const [index, word] of words.entries()) {
      const whole = beginnings === 'last' && index < words.length - 1;
      const tokens = where === 'title' ? [word] : [word, dossierWord(word)];
      const choices = tokens.flatMap((token) => (whole ? [`"${token}"`] : this.#beginning(token)));
      if (choices.length === 0) return undefined;
      operands.push(choices.join(' OR '));
    }
    return operands;
  }

  /** What stands for all tokens that begin so. */
  #beginning(token: string): string[] {
    if ([...token].length <= INDEXED_PREFIX) return [`"${token}"*`];
    const sql = `SELECT t FROM term WHERE t >= ? AND t < ? LIMIT ${MOST_TERMS + 1}`;
    const terms = this.#statements.all(sql, token, after(token)).map(([term]) => `"${term}"`);
    return terms.length > MOST_TERMS ? [`"${token}"*`] : terms;
  }

  /** Collects the papers that meet all operands, newest first. */
  #collect(operands: readonly string[], period?: Period): void {
    const bounds = 'BETWEEN cast(? AS INT) AND cast(? AS INT)';
    const { from, to } = period ? idsOf(period.from, period.to, this.#scheme) : ALL_IDS;
    if (operands.length === 0) {
      const sql = `SELECT id FROM doc WHERE id ${bounds} ORDER BY id DESC`;
      this.#take(this.#statements.iterate(sql, from, to));
      return;
    }
    // beats serve the clock, and end a search at the start of its period
    const beat = operands.length < 2 || (this.#limits.deadline === undefined && !period) ? '' : ` OR "${BEAT}"`;
    const expression = operands.map((operand) => `(${operand}${beat})`).join(' AND ');
    const sql = `SELECT rowid FROM fts WHERE fts MATCH ? AND rowid ${bounds} ORDER BY rowid DESC`;
    this.#take(this.#statements.iterate(sql, expression, from, to));
  }

  #take(rows: Iterable<Row>): void {
    for (const [value] of rows) {
      const id = Number(value);
      if (!isBeat(id, this.#scheme)) this.#found.add(id);
      // the clock costs more than a row: look at it now and then
      if (this.#found.size > this.#limits.limit || (isBeat(id, this.#scheme) && this.#outOfTime())) return;
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
    const { deadline, clock } = this.#limits;
    if (deadline !== undefined && !this.#late) this.#late = clock() >= deadline;
    return this.#late;
  }
}

function descending(a: number, b: number): number {
  return b - a;
}

/** The first text that sorts after all that begin with `prefix`. */
function after(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
