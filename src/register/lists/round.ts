import { failure, type ListFailure, type ListFile, type Looked } from './look.ts';

/** What a round through the places asks of others. */
export interface Ports {
  /** Which lists there are at a place. */
  look(place: string): Promise<Looked>;
  /** Tells, as of now, of lists whether this very one was read in before. */
  known(): (file: ListFile) => boolean;
  /**
   * Copies a list and reads the copy in; gives why not, where that could not be done. What was read before stays.
   */
  read(place: string, file: ListFile): Promise<ListFailure | undefined>;
}

/** What came of a round. */
export interface Round {
  /** The lists that were read in. */
  readonly read: readonly string[];
  readonly failures: readonly ListFailure[];
}

/**
 * Rounds through the places where lists are kept, one after the other: what is new or changed is read in. A list that fails is tried
 * again in the next round, since somebody may have been copying it. When it fails a second time as it is, that is told, and it is left
 * until it changes: it need not come over the network every hour.
 */
export class Rounds {
  readonly #ports: Ports;
  /** The lists, as they were, that failed once; those that failed twice, and are left until they change; what was told. */
  readonly #failed = new Set<string>();
  readonly #leftAlone = new Set<string>();
  readonly #told = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Goes round after the round before. Places that do not answer, or at which something breaks, hold up no other. */
  go(places: readonly string[]): Promise<Round> {
    const next = this.#last.then(() => this.#goNow(places));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #goNow(places: readonly string[]): Promise<Round> {
    const rounds = await Promise.all([...new Set(places)].map((place) => this.#visit(place)));
    return { read: rounds.flatMap(({ read }) => read), failures: rounds.flatMap(({ failures }) => failures) };
  }

  /** What breaks in between, as on a disk that is full, is over in a later round or is told elsewhere. */
  async #visit(place: string): Promise<Round> {
    const read: string[] = [];
    const failures: ListFailure[] = [];
    try {
      const looked = await this.#ports.look(place);
      failures.push(...looked.failures);
      const isKnown = this.#ports.known();
      for (const file of looked.files) {
        if (isKnown(file) || this.#leftAlone.has(versionOf(file))) continue;
        const failed = await this.#ports.read(place, file);
        if (failed) failures.push(this.#weigh(file, failed));
        else read.push(file.path);
      }
    } catch (error) {
      failures.push(
        failure(place, 'away', `is niet bekeken: ${error instanceof Error ? error.message : String(error)}`),
      );
    }
    return { read, failures };
  }

  /** A list that is wrong may be half copied: the first time it counts as that. */
  #weigh(file: ListFile, failed: ListFailure): ListFailure {
    if (failed.code !== 'wrong') return failed;
    const version = versionOf(file);
    if (this.#failed.has(version)) {
      this.#leftAlone.add(version);
      return failed;
    }
    this.#failed.add(version);
    return { ...failed, code: 'moving' };
  }

  /** The failures that somebody is to be told of, each once. */
  news({ failures }: Round): readonly ListFailure[] {
    return failures.filter(({ path, code, message, host }) => {
      if (code === 'away' || code === 'moving') return false;
      const news = code === 'unc' ? `unc ${host}` : `${path} ${message}`;
      const isNew = !this.#told.has(news);
      this.#told.add(news);
      return isNew;
    });
  }
}

/** A list as it was once. */
function versionOf({ path, size, mtime }: ListFile): string {
  return `${path}|${size}|${mtime}`;
}

/** True where a round should be made again soon: something was on its way. */
export function isUnfinished({ failures }: Round): boolean {
  return failures.some(({ code }) => code === 'moving');
}
