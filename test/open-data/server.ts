import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Bases } from '../../src/open-data/index.ts';
import type { Certificate } from './certificate.ts';
import { type Fault, send, sendFaulty, type Whole } from './faults.ts';
import { answerOData } from './odata.ts';
import { publicationOf } from './publications.ts';
import { type FeedRow, feedOf, feedPageXml } from './syncfeed.ts';
import { WORLD, type World } from './world.ts';

/** A question that the server got. */
export interface AskedOf {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** In milliseconds of a clock that does not jump. */
  readonly at: number;
}

/** A fault that is on: for which questions, and how many of them. */
interface Planted {
  readonly fault: Fault;
  readonly where: RegExp;
  left: number;
}

/**
 * The three services of the open data on loopback, over a made-up world. It keeps every question it gets, and does wrong what a test
 * asks. v5 is our reading of that version.
 */
export class OpenDataServer {
  /** What it serves. A test may put another world in its place. */
  world: World = WORLD;
  /** The rows of the feed. To feed a row again, put it behind the others with a higher token. */
  feed: FeedRow[] = feedOf(WORLD);
  /** Which versions of OData are there. */
  dialects: readonly ('v5' | 'v4')[] = ['v5', 'v4'];
  /** Fields of OData that are left out of every row. */
  without: readonly string[] = [];
  /** Rows on a page of OData and of the feed. */
  pageSize = 250;
  /** True to write days with an offset, else in UTC. */
  offset = false;
  /** Every question, in order. */
  readonly asked: AskedOf[] = [];
  /** The most questions that were open at one time. */
  mostAtOnce = 0;
  /** How the publications say that they do not have something: with 404, or by leading to a page about it, as the real site does. */
  missing: 'status' | 'page' = 'page';
  /** How many connections were made to it. */
  connections = 0;
  readonly #server: Server;
  readonly #secure: boolean;
  #open = 0;
  #planted: Planted[] = [];

  private constructor(certificate: Certificate | undefined) {
    const answer = (request: IncomingMessage, response: ServerResponse) => void this.#answer(request, response);
    this.#secure = certificate !== undefined;
    this.#server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
    this.#server.on('connection', () => {
      this.connections += 1;
    });
  }

  /** Starts a server on a free port; with a certificate it is one of https. */
  static async start(certificate?: Certificate): Promise<OpenDataServer> {
    const server = new OpenDataServer(certificate);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** Ends it, with the connections that are still open. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get origin(): string {
    return `${this.#secure ? 'https' : 'http'}://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Where the services are. */
  get bases(): Bases {
    const { origin } = this;
    return { odata: `${origin}/OData`, syncfeed: `${origin}/SyncFeed/2.0`, publications: `${origin}/publicaties` };
  }

  /** Does something wrong: with the questions whose address has the pattern, for as many of them as is said (all of them). */
  plant(
    fault: Fault,
    { times = Number.POSITIVE_INFINITY, where = /./ }: { times?: number; where?: RegExp } = {},
  ): void {
    this.#planted.push({ fault, where, left: times });
  }

  /** Does nothing wrong any more. */
  heal(): void {
    this.#planted = [];
  }

  /** The addresses that were asked, as a person reads them. */
  get addresses(): string[] {
    return this.asked.map(({ url }) => decodeURIComponent(url));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#open);
    response.once('close', () => {
      this.#open -= 1;
    });
    const { method = '', url = '', headers } = request;
    let body = '';
    for await (const piece of request.setEncoding('utf8')) body += piece;
    this.asked.push({ method, url, headers, body, at: performance.now() });
    const self = new URL(url, this.origin);
    const whole = this.#whole(self);
    const planted = this.#planted.find(({ where, left }) => left > 0 && where.test(decodeURIComponent(url)));
    if (!planted && whole.status === 404 && this.missing === 'page' && self.pathname.startsWith('/publicaties/'))
      return await sendFaulty(response, { kind: 'redirect', to: '/Errors/404.htm' }, whole, self.href);
    if (!planted) return send(response, whole);
    planted.left -= 1;
    await sendFaulty(response, planted.fault, whole, self.href);
  }

  #whole(self: URL): Whole {
    const [, root, ...rest] = self.pathname.split('/');
    const found =
      root === 'OData' ? this.#odata(rest, self) : root === 'SyncFeed' ? this.#syncfeed(self) : this.#publication(rest);
    return found ?? { status: 404, type: 'text/html', body: '<html>Niet gevonden</html>' };
  }

  #odata(path: readonly string[], self: URL): Whole | undefined {
    const dialect = path[0] === 'v5' ? 'v5' : path[0] === 'v4' && path[1] === '2.0' ? 'v4' : undefined;
    if (dialect === undefined || !this.dialects.includes(dialect)) return undefined;
    const { world, without, pageSize: page, offset } = this;
    const { status, body } = answerOData({ world, dialect, without, page, offset }, path.at(-1) ?? '', self);
    return { status, type: 'application/json; odata.metadata=minimal', body: JSON.stringify(body) };
  }

  #syncfeed(self: URL): Whole {
    const category = self.searchParams.get('category') ?? '';
    const token = Number(self.searchParams.get('skiptoken') ?? 0);
    const xml = feedPageXml(this.feed, { category, token, size: this.pageSize, base: this.bases.syncfeed });
    return { status: 200, type: 'application/atom+xml; charset=utf-8', body: xml };
  }

  #publication(path: readonly string[]): Whole | undefined {
    const body = publicationOf(this.world, (path.at(-1) ?? '').replace(/\.xml$/, ''));
    return body === undefined ? undefined : { status: 200, type: 'application/xml', body };
  }
}
