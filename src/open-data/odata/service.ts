import { hostOf } from '../address.ts';
import { OpenDataError } from '../failure.ts';
import type { Get } from '../get.ts';
import type { Row } from '../rows.ts';
import type { Fields } from '../values.ts';
import type { Dialect } from './dialect.ts';
import { type DialectMemory, inOrder } from './memory.ts';
import { pagesFrom, wholeRow } from './pages.ts';
import { type Names, readRow } from './read.ts';
import { v4 } from './v4.ts';
import { v5 } from './v5.ts';

export interface ODataOptions {
  readonly get: Get;
  /** The root above the versions. */
  readonly base: string;
  /** What `remembered` gave before. */
  readonly memory?: DialectMemory | undefined;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
}

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after every page with the number of rows so far. */
  readonly onRows?: (rows: number) => void;
}

/** The rows of an answer. */
export interface Known<T> {
  readonly rows: readonly T[];
  /** False where there may be more: full pages came, and the service does not say what stands behind them. */
  readonly isSure: boolean;
}

/** The system query options of a question. `$top` is never among them: with it no next link comes (issue 70 of the data service). */
export interface Question {
  readonly filter: string;
  readonly expand?: string;
  readonly select?: string;
}

/** The versions of the service, and which of them answers. */
export class Service {
  readonly #options: ODataOptions;
  /** Which version answered last. */
  memory: DialectMemory | undefined;

  constructor(options: ODataOptions) {
    this.#options = options;
    this.memory = options.memory;
  }

  /**
   * What came from the service and is put into a question as it stands: an id, a moment.
   *
   * @throws OpenDataError when it has not the form of one
   */
  checked(text: string, form: RegExp): string {
    if (!form.test(text)) throw this.notData();
    return text;
  }

  /** The failure of an answer that cannot be read as what was asked for. */
  notData(): OpenDataError {
    return new OpenDataError('not-data', hostOf(this.#options.base));
  }

  /** Every row of an answer, as `read` reads it; a row of which it makes nothing is left out. A row that comes twice counts once. */
  async all<T>(
    entity: string,
    question: (dialect: Dialect) => Question,
    read: (row: Row, fields: Fields, names: Names) => T | undefined,
    asking: AskOptions = {},
  ): Promise<readonly T[]> {
    return (await this.known(entity, question, read, asking)).rows;
  }

  /** The same, and whether these are surely all. */
  async known<T>(
    entity: string,
    question: (dialect: Dialect) => Question,
    read: (row: Row, fields: Fields, names: Names) => T | undefined,
    asking: AskOptions = {},
  ): Promise<Known<T>> {
    const order = inOrder(this.memory, this.#options.now());
    try {
      return await this.#allOf(order[0], entity, question, read, asking);
    } catch (failure) {
      if (!(failure instanceof Absent)) throw failure;
    }
    try {
      return await this.#allOf(order[1], entity, question, read, asking);
    } catch (failure) {
      // neither version is there: the service was not found, which says nothing about what was asked for
      throw failure instanceof Absent ? new OpenDataError('gone', hostOf(this.#options.base)) : failure;
    }
  }

  async #allOf<T>(
    dialect: Dialect,
    entity: string,
    question: (dialect: Dialect) => Question,
    read: (row: Row, fields: Fields, names: Names) => T | undefined,
    { signal, onRows }: AskOptions,
  ): Promise<Known<T>> {
    const found = new Map<string, T>();
    let [isFirst, isSure] = [true, true];
    const names: Names = dialect === v5 ? [v5, v4] : [v4, v5];
    const get: Get = (request) => this.#ask(dialect, isFirst, request);
    const address = `${this.#options.base}${dialect.path}/${entity}${written(question(dialect))}`;
    const asking = { get, patient: true, signal };
    for await (const part of pagesFrom(address, asking)) {
      isFirst = false;
      isSure &&= part.isSure;
      for (const one of part.rows) {
        const fields = await wholeRow(one, address, asking);
        const row = readRow(fields);
        const value = row && read(row, fields, names);
        if (row && value !== undefined) found.set(row.source, value);
      }
      onRows?.(found.size);
    }
    return { rows: [...found.values()], isSure };
  }

  /** Where the first page is not there, the version is not; a later one that is not there is a failure. */
  async #ask(dialect: Dialect, isFirst: boolean, request: Parameters<Get>[0]): Promise<string> {
    try {
      const body = await this.#options.get(request);
      this.memory = { dialect: dialect.id, at: this.#options.now() };
      return body;
    } catch (failure) {
      const isAbsent = failure instanceof OpenDataError && (failure.code === 'not-found' || failure.code === 'gone');
      throw isFirst && isAbsent ? new Absent() : failure;
    }
  }
}

/** This version of the service is not there. */
class Absent extends Error {}

/** `?$filter=…`: the `$` of the names must reach the server as it is (reported of working clients). */
function written(question: Question): string {
  const options = Object.entries(question).map(([name, value]) => `$${name}=${encodeURIComponent(value)}`);
  return `?${options.join('&')}`;
}
