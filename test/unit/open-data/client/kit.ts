import { type ClientOptions, createClient, type Get, OpenDataError } from '../../../../src/open-data/index.ts';
import { FakeClock } from '../../../open-data/fake-clock.ts';

export const URL_ASKED = 'https://data.example/OData/v5/Document?$filter=Nummer%20eq%2031757';

/** What a server does with a question: the tries are counted from 1. */
export type Answering = (url: string, init: RequestInit, tried: number) => Response | Promise<Response>;

/** A question that a server got, and when. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly at: number;
}

/** A client on a server of our own and a clock that runs as fast as can be. */
export interface Bench {
  readonly get: Get;
  readonly clock: FakeClock;
  readonly asked: Asked[];
  /** Asks for JSON and lets time pass until there is an answer. */
  ask(options?: { patient?: boolean; url?: string; signal?: AbortSignal }): Promise<string>;
  /** The failure of such a question. */
  failure(options?: { patient?: boolean; url?: string }): Promise<OpenDataError>;
}

export function bench(answer: Answering, options: Partial<ClientOptions> = {}): Bench {
  const clock = new FakeClock();
  const asked: Asked[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({ url, init, at: clock.now() });
    return await answer(url, init, asked.length);
  };
  const get = createClient({ fetch, clock, random: () => 0.5, ...options });
  const ask: Bench['ask'] = ({ url = URL_ASKED, ...rest } = {}) => clock.run(get({ url, accept: 'json', ...rest }));
  return {
    get,
    clock,
    asked,
    ask,
    async failure(given) {
      try {
        await ask(given);
      } catch (thrown) {
        if (thrown instanceof OpenDataError) return thrown;
        throw thrown;
      }
      throw new Error('there was an answer');
    },
  };
}

/** An answer with a status and headers. */
export function status(
  code: number,
  headers: Record<string, string> = {},
  body: string | null = 'wachtwoord: geheim',
): Response {
  return new Response(body, { status: code, headers });
}

/** An answer whose body comes in pieces, each after its milliseconds on the clock; 'cut' breaks it off, 'never' goes on without end. */
export function inPieces(
  clock: FakeClock,
  pieces: readonly (readonly [wait: number, piece: string])[],
  end: 'whole' | 'cut' | 'never' = 'whole',
): Response {
  let at = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const [wait, piece] = pieces[end === 'never' ? at % pieces.length : at] ?? [0, undefined];
        at += 1;
        if (wait > 0) await new Promise<void>((resolve) => clock.after(wait, resolve));
        if (piece !== undefined) return controller.enqueue(new TextEncoder().encode(piece));
        if (end === 'cut') return controller.error(new TypeError('terminated', { cause: { code: 'UND_ERR_SOCKET' } }));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** The error of Node's `fetch`, with its cause. */
export function failed(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`${code} 192.0.2.1:443`), { code }) });
}
