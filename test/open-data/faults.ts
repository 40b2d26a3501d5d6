import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** What a server can do wrong. */
export type Fault =
  /** Another status: 404, 410, 429, 500, 407 … */
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** 200 with something else than data: a login page, JSON that is none, rows of wrong types. */
  | { readonly kind: 'body'; readonly body: string; readonly type: string }
  /** Takes the question and says nothing. */
  | { readonly kind: 'silent' }
  /** Closes the connection without an answer. */
  | { readonly kind: 'reset' }
  /** Half of the body, and then the connection is closed. */
  | { readonly kind: 'cut' }
  /** The head, and then a byte now and then. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Few bytes that unpack to many. */
  | { readonly kind: 'packed'; readonly megabytes: number }
  /** A body that never ends. */
  | { readonly kind: 'huge' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Another next link in a page of OData: to the page itself, to ever new ones, to an address, or none. */
  | { readonly kind: 'next'; readonly to: 'same' | 'new' | 'none' | (string & {}) };

/** An answer as it would be without a fault. */
export interface Whole {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const PAGE = '<!DOCTYPE html><html><title>Aanmelden</title><form>Gebruikersnaam <input></form></html>';

/** The page of a network that wants its user to log in, with the status of data. */
export function loginPage(type = 'text/html; charset=utf-8'): Fault {
  return { kind: 'body', body: PAGE, type };
}

/** Every status that the client tells apart. */
export function withStatus(status: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'status', status, headers };
}

/** Gives an answer. */
export function send(response: ServerResponse, { status, type, body }: Whole): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** Gives an answer with a fault. */
export async function sendFaulty(response: ServerResponse, fault: Fault, whole: Whole, self: string): Promise<void> {
  switch (fault.kind) {
    case 'status':
      // what must never reach a message or a log
      response.writeHead(fault.status, { 'content-type': 'text/plain', ...fault.headers }).end('wachtwoord: geheim');
      return;
    case 'body':
      return send(response, { status: 200, type: fault.type, body: fault.body });
    case 'silent':
      return;
    case 'reset':
      response.destroy();
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': whole.type, 'content-length': Buffer.byteLength(whole.body) });
      response.write(whole.body.slice(0, whole.body.length / 2), () => response.destroy());
      return;
    case 'slow':
      return await drip(response, whole, fault.milliseconds);
    case 'packed':
      response.writeHead(200, { 'content-type': whole.type, 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(fault.megabytes * 1024 * 1024, ' ')));
      return;
    case 'huge':
      return await flood(response, whole.type);
    case 'redirect':
      response.writeHead(302, { location: fault.to }).end();
      return;
    case 'next':
      return send(response, { ...whole, body: withNext(whole.body, fault.to, self) });
  }
}

async function drip(response: ServerResponse, whole: Whole, milliseconds: number): Promise<void> {
  response.writeHead(200, { 'content-type': whole.type });
  for (const byte of whole.body) {
    if (response.destroyed) return;
    response.write(byte);
    await pause(milliseconds);
  }
  response.end();
}

async function flood(response: ServerResponse, type: string): Promise<void> {
  response.writeHead(200, { 'content-type': type });
  const piece = ' '.repeat(64 * 1024);
  while (!response.destroyed)
    if (!response.write(piece))
      await Promise.race([new Promise((drained) => response.once('drain', drained)), pause(50)]);
}

let made = 0;

function withNext(body: string, to: string, self: string): string {
  const { '@odata.nextLink': _left, ...page } = JSON.parse(body) as Record<string, unknown>;
  if (to === 'none') return JSON.stringify(page);
  const next = new URL(self);
  if (to === 'new') next.searchParams.set('$skiptoken', `x${made++}`);
  return JSON.stringify({ ...page, '@odata.nextLink': to === 'same' || to === 'new' ? next.href : to });
}
