import type * as vscode from 'vscode';
import { setLookUp } from '../settings.ts';
import { inform } from '../show.ts';

/** Where is kept that the user was told. */
const TOLD = 'briefwijzer.opzoekenVerteld';
/** Who says nothing to it in this time has had the chance, in milliseconds. */
const TIME = 10_000;

const NOTICE =
  'Briefwijzer zoekt dossiers waar u naar verwijst op bij de Tweede Kamer. Alleen het nummer van het dossier gaat daarheen, nooit uw tekst. De server van de Kamer ziet zo wel welke dossiers er op uw netwerk worden gelezen.';
const GOOD = 'Goed';
const OFF = 'Uitzetten';

/** What the user is told once, before anything is looked up. */
export class Notice {
  readonly #state: vscode.Memento;
  readonly #onShown: () => void;
  #showing: Promise<void> | undefined;

  /** @param onShown called when the user has been told. */
  constructor(state: vscode.Memento, onShown: () => void) {
    this.#state = state;
    this.#onShown = onShown;
  }

  /** True when the user has been told, and could have turned it off. */
  get wasShown(): boolean {
    return this.#state.get(TOLD) === true;
  }

  /** Tells it, once at a time; resolves when the user has answered or has had the time to. */
  show(): Promise<void> {
    this.#showing ??= this.#tell().finally(() => {
      this.#showing = undefined;
    });
    return this.#showing;
  }

  async #tell(): Promise<void> {
    // VS Code puts what is not answered away, and may tell of the answer much later or never
    const answered = (async () => {
      if ((await inform(NOTICE, GOOD, OFF)) === OFF) await setLookUp(false);
    })();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const time = new Promise((resolve) => {
      timer = setTimeout(resolve, TIME);
    });
    await Promise.race([answered, time]).finally(() => clearTimeout(timer));
    await this.#state.update(TOLD, true);
    this.#onShown();
  }
}
