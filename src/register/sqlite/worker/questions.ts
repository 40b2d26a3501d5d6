import type { Get } from '../../../open-data/index.ts';
import { errorOf } from './failures.ts';
import type { Failure, FromWorker } from './protocol.ts';

interface Open {
  readonly resolve: (body: string) => void;
  readonly reject: (error: unknown) => void;
}

/** The questions of one task to the network, which the other thread asks: VS Code's proxy and certificates do not reach this one. */
export class Questions {
  readonly #id: number;
  readonly #post: (message: FromWorker) => void;
  readonly #signal: AbortSignal;
  readonly #open = new Map<number, Open>();
  #last = 0;

  constructor(id: number, post: (message: FromWorker) => void, signal: AbortSignal) {
    this.#id = id;
    this.#post = post;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#end(signal.reason), { once: true });
  }

  /** Asks the other thread. */
  readonly get: Get = ({ url, accept, patient }) => {
    if (this.#signal.aborted) return Promise.reject(this.#signal.reason);
    this.#last += 1;
    const question = this.#last;
    return new Promise((resolve, reject) => {
      this.#open.set(question, { resolve, reject });
      const request = { url, accept, ...(patient !== undefined && { patient }) };
      this.#post({ id: this.#id, question, request });
    });
  };

  /** Takes in what the other thread got. */
  hear(question: number, answer: { readonly answer: string } | { readonly refusal: Failure }): void {
    const open = this.#open.get(question);
    this.#open.delete(question);
    if ('answer' in answer) open?.resolve(answer.answer);
    else open?.reject(errorOf(answer.refusal, this.#signal));
  }

  #end(reason: unknown): void {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { reject } of open) reject(reason);
  }
}
