import { isAllowed, parsed } from '../address.ts';
import { OpenDataError } from '../failure.ts';
import type { Get, GetRequest } from '../get.ts';
import { pauseBefore } from './again.ts';
import { readHead } from './answer.ts';
import { readBody } from './body.ts';
import { type Clock, orAborted, sleep, systemClock } from './clock.ts';
import { Lane } from './lane.ts';
import { LIMITS, type Limits } from './limits.ts';
import { failureOfThrown } from './thrown.ts';
import { Watch } from './watch.ts';

export interface ClientOptions {
  /** The global one, called through a function: VS Code puts its own in its place, with the proxy and certificates of the machine. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock?: Clock;
  /** From 0 to 1; the length of pauses. */
  readonly random?: () => number;
  readonly limits?: Partial<Limits>;
}

/** What a client keeps between its questions. */
interface Client {
  readonly fetch: ClientOptions['fetch'];
  readonly clock: Clock;
  readonly random: () => number;
  readonly limits: Limits;
}

/**
 * Makes a client: the one place from which the program asks anything of the network. It asks one thing at a time of a host and at most
 * four a second, follows a redirect only within the host, puts a question again where that can help, and always comes to an end.
 */
export function createClient({ fetch, clock = systemClock, random = Math.random, limits }: ClientOptions): Get {
  const client: Client = { fetch, clock, random, limits: { ...LIMITS, ...limits } };
  const lanes = new Map<string, Lane>();
  return async (request) => {
    const url = parsed(request.url);
    if (!url || !isAllowed(url)) throw new OpenDataError('elsewhere', url?.hostname ?? 'de server');
    const lane = lanes.get(url.host) ?? new Lane(clock, client.limits.between);
    lanes.set(url.host, lane);
    return await lane.run(() => insist(client, lane, url, request), request.signal);
  };
}

/** Puts a question, and again where that can help. */
async function insist(client: Client, lane: Lane, url: URL, request: GetRequest): Promise<string> {
  for (let tried = 1; ; tried++) {
    try {
      return await follow(client, lane, url, request);
    } catch (thrown) {
      request.signal?.throwIfAborted();
      const failure = failureOfThrown(thrown, url.hostname);
      const pause = pauseBefore(failure, tried, client.random(), client.limits);
      if (pause === undefined) throw failure;
      await sleep(client.clock, pause, request.signal);
    }
  }
}

async function follow(client: Client, lane: Lane, url: URL, request: GetRequest): Promise<string> {
  let at = url;
  for (let left = client.limits.redirects; ; left--) {
    await lane.begin(request.signal);
    const answer = await ask(client, at, request);
    if (typeof answer === 'string') return answer;
    if (left === 0) throw new OpenDataError('elsewhere', url.hostname);
    at = answer;
  }
}

const ACCEPT = { json: 'application/json', xml: 'application/atom+xml, application/xml' } as const;

/** Asks once: the body, or the address to ask instead. */
async function ask(client: Client, url: URL, { accept, patient, signal }: GetRequest): Promise<string | URL> {
  const { clock, limits } = client;
  const watch = new Watch(clock, url.hostname, signal);
  let isWhole = false;
  try {
    watch.expect('head', patient ? limits.patientFirstByte : limits.firstByte);
    const init: RequestInit = {
      headers: { accept: ACCEPT[accept], 'user-agent': 'Briefwijzer' },
      redirect: 'manual',
      credentials: 'omit',
      signal: watch.signal,
    };
    const response = await orAborted(client.fetch(url.href, init), watch.signal);
    watch.settle('head');
    const head = readHead(response, url, clock.calendar());
    if (head instanceof OpenDataError) throw head;
    if (head) return head;
    const body = await readBody(response, url.hostname, watch, limits);
    isWhole = true;
    return body;
  } finally {
    watch.end(isWhole);
  }
}
