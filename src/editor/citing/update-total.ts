import { isOfOneQuestion } from '../../open-data/index.ts';
import { count, type DossierReport, describeChanges } from '../../register/sqlite/index.ts';

type Counts = Pick<DossierReport, 'added' | 'changed' | 'removed'>;

/** What bringing dossiers up to date did, all together. */
export class UpdateTotal {
  readonly #total = { added: 0, changed: 0, removed: 0 };
  readonly #failed: string[] = [];
  #done = 0;

  /** How many dossiers were brought up to date. */
  get done(): number {
    return this.#done;
  }

  /** True where a dossier did not come. */
  get hasFailed(): boolean {
    return this.#failed.length > 0;
  }

  /**
   * Counts what comes of a dossier. One that fails alone does not keep the next from coming.
   * @throws what is the matter with the service or the network, or the signal's reason
   */
  async add(dossier: string, report: Promise<Counts>, signal: AbortSignal): Promise<void> {
    try {
      const { added, changed, removed } = await report;
      this.#total.added += added;
      this.#total.changed += changed;
      this.#total.removed += removed;
      this.#done += 1;
    } catch (failure) {
      if (signal.aborted || !isOfOneQuestion(failure)) throw failure;
      this.#failed.push(`${dossier} (${failure.message})`);
    }
  }

  /** "Kamerstukken van 2 dossiers: 3 nieuw. Niet bijgewerkt: 31757 (…)." */
  describe(): string {
    const dossiers = `${count(this.#done)} ${this.#done === 1 ? 'dossier' : 'dossiers'}`;
    const came = `Kamerstukken van ${dossiers}: ${describeChanges(this.#total)}.`;
    const failed = this.hasFailed ? `Niet bijgewerkt: ${this.#failed.join(', ')}.` : '';
    return [this.#done > 0 ? came : '', failed].filter(Boolean).join(' ');
  }
}
