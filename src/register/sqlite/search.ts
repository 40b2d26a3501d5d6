import type { Period } from '../../dates/index.ts';
import { dossierPrefix, hasWords } from '../match.ts';
import type { Query, Reading } from '../query.ts';
import { words } from '../words.ts';
import { isBeat } from './beats.ts';
import { ALL_IDS, type IdScheme, idsOf } from './ids.ts';
import { BEAT, dossierToken, dossierWord, kindToken } from './index-text.ts';
import type { Statements } from './statements.ts';
import { INDEXED_PREFIX } from './text-index.ts';
import type { TimeLimit } from './time-limit.ts';

/** What a search may take. */
export interface SearchLimits {
  readonly limit: number;
  readonly time: TimeLimit;
}

/** The ids of the papers found, in order, and whether there are more. */
export interface Found {
  readonly ids: readonly number[];
  readonly partial: boolean;
}

/** A beginning that is longer than the index covers is asked for by the tokens that it stands for, when they are no more than this. */
const MOST_TERMS = 256;

/** What the index is asked for. */
interface Asked {
  /** All of it to be met; none for everything. */
  readonly operands: readonly string[];
  readonly period?: Period | undefined;
  /** Where the operands let through more papers than are wanted: what a paper must fit. */
  readonly check?: Reading | undefined;
}

/** What stands in the index for a beginning of words: one of these tokens, or, where that is not exact, a few more than those. */
interface Beginning {
  readonly tokens: readonly string[];
  readonly exact: boolean;
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

  /** The papers that the whole query names: by their key, zaak, document or kenmerk. */
  #named({ keys, name }: Query): void {
    const ids = keys.flatMap((key) => this.#ids('SELECT id FROM doc WHERE key = ?', key));
    if (name !== '') {
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
   * Answers readings that take in each other, strictest first, which is often enough. When it is not and the widest finds few papers,
   * all of them are known after one more pass and only have to be put in order; else each reading is asked for by itself.
   */
  #answer(group: readonly Reading[]): void {
    const [strictest, ...wider] = group;
    const widest = wider.at(-1);
    if (strictest) this.#ask(strictest);
    if (!widest || this.#done()) return;
    const few = this.#few(widest);
    if (few) {
      this.#add(this.#inOrder(few, group));
      return;
    }
    for (const reading of wider) {
      this.#ask(reading);
      if (this.#done()) return;
    }
  }

  /** Collects the papers of one reading. */
  #ask(reading: Reading): void {
    const asked = this.#asked(reading);
    if (asked) this.#collect(asked);
  }

  /** All papers of a reading, when they are few and half of the time is enough to find them. */
  #few(reading: Reading): number[] | undefined {
    const asked = this.#asked(reading);
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
      const { own, all } = this.#wordsOf(id);
      return { id, rank: group.findIndex((reading) => hasWords(reading.where === 'title' ? own : all, reading)) };
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
  }

  #fits(id: number, reading: Reading): boolean {
    const { own, all } = this.#wordsOf(id);
    return hasWords(reading.where === 'title' ? own : all, reading);
  }

  /** The words of a paper's title, and all of them with those of its dossier's. */
  #wordsOf(id: number): { readonly own: readonly string[]; readonly all: readonly string[] } {
    const sql = `
      SELECT doc.title, dossier.title FROM doc LEFT JOIN dossier ON dossier.id = doc.dossier WHERE doc.id = cast(? AS INT)`;
    const [title, dossierTitle] = this.#statements.get(sql, id) ?? [];
    const own = words(String(title ?? ''));
    return { own, all: [...own, ...words(String(dossierTitle ?? ''))] };
  }

  /** What the index is asked for a reading; undefined when nothing can match. */
  #asked(reading: Reading): Asked | undefined {
    const { words, beginnings, where, kind, dossier, period } = reading;
    const operands: string[] = [];
    if (kind !== undefined) operands.push(`"${kindToken(kind)}"`);
    if (dossier !== undefined) operands.push(`"${dossierToken(dossier)}"${dossier.includes('-') ? '' : '*'}`);
    let exact = true;
    for (const [index, word] of words.entries()) {
      const whole = beginnings === 'last' && index < words.length - 1;
      const places = where === 'title' ? [word] : [word, dossierWord(word)];
      const found = places.map((token) => (whole ? { tokens: [`"${token}"`], exact: true } : this.#beginning(token)));
      const choices = found.flatMap(({ tokens }) => tokens);
      if (choices.length === 0) return undefined;
      operands.push(choices.join(' OR '));
      exact &&= found.every((one) => one.exact);
    }
    return { operands, period, check: exact ? undefined : reading };
  }

  /**
   * What stands for all tokens that begin so. The index collects the papers of a beginning that it does not cover before it gives the
   * first: of thousands of tokens that takes milliseconds. Its first letters, which it covers, are there at once; they are asked for
   * when few tokens begin with them otherwise, and each paper is looked at.
   */
  #beginning(token: string): Beginning {
    const letters = [...token];
    if (letters.length <= INDEXED_PREFIX) return { tokens: [`"${token}"*`], exact: true };
    const sql = `SELECT t FROM term WHERE t >= ? AND t < ? LIMIT ${MOST_TERMS + 1}`;
    const terms = this.#statements.all(sql, token, after(token)).map(([term]) => `"${term}"`);
    if (terms.length <= MOST_TERMS) return { tokens: terms, exact: true };
    const covered = letters.slice(0, INDEXED_PREFIX).join('');
    const exact = this.#termsOf(covered) > 2 * this.#termsOf(token);
    return { tokens: [`"${exact ? token : covered}"*`], exact };
  }

  #termsOf(beginning: string): number {
    const sql = 'SELECT count(*) FROM term WHERE t >= ? AND t < ?';
    return Number(this.#statements.get(sql, beginning, after(beginning))?.[0]);
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
    const { from, to } = period ? idsOf(period.from, period.to, this.#scheme) : ALL_IDS;
    if (operands.length === 0) {
      for (const [id] of this.#statements.iterate(`SELECT id FROM doc WHERE id ${bounds} ORDER BY id`, from, to))
        yield Number(id);
      return;
    }
    // beats serve the clock, and end a search at the start of its period; one operand finds something all the time
    const beat = operands.length < 2 || (!this.#limits.time.exists && !period) ? '' : ` OR "${BEAT}"`;
    const expression = operands.map((operand) => `(${operand}${beat})`).join(' AND ');
    const sql = `SELECT rowid FROM fts WHERE fts MATCH ? AND rowid ${bounds} ORDER BY rowid`;
    for (const [row] of this.#statements.iterate(sql, expression, from, to)) {
      const id = Number(row);
      if (check === undefined || isBeat(id, this.#scheme) || this.#fits(id, check)) yield id;
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

/** The first text that sorts after all that begin with `prefix`. */
function after(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
