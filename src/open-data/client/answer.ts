import { parsed, staysAt } from '../address.ts';
import { type FailureCode, OpenDataError } from '../failure.ts';
import { readRetryAfter } from './again.ts';

/**
 * What the head of an answer says: undefined when data follow, an address to ask instead, or a failure.
 *
 * @param calendar this machine's time, in milliseconds since 1970
 */
export function readHead(response: Response, asked: URL, calendar: number): URL | OpenDataError | undefined {
  const { status, headers, type } = response;
  const host = asked.hostname;
  if (type === 'opaqueredirect') return new OpenDataError('elsewhere', host);
  if (status === 200) return isPage(headers) ? new OpenDataError('login', host) : undefined;
  if (REDIRECTS.has(status)) return redirected(headers.get('location'), asked);
  const code = STATUSES[status] ?? (status >= 500 ? 'busy' : status >= 400 ? 'refused' : 'not-data');
  return new OpenDataError(code, host, code === 'busy' ? readRetryAfter(headers, calendar) : undefined);
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const STATUSES: Readonly<Record<number, FailureCode>> = {
  404: 'not-found',
  407: 'proxy',
  408: 'timeout',
  410: 'gone',
  429: 'busy',
  511: 'login', // RFC 6585 6: the network wants its user to log in
};

/** The site of the publications sends who asks for what it does not have to a page '/Errors/404.htm', with status 200 (seen in its clients). */
const NOT_FOUND_PAGE = /\/404(?:\.html?)?$/i;

function isPage(headers: Headers): boolean {
  return /^\s*(?:text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? '');
}

function redirected(location: string | null, asked: URL): URL | OpenDataError {
  const to = location === null ? undefined : parsed(location, asked);
  if (!to) return new OpenDataError('not-data', asked.hostname);
  if (NOT_FOUND_PAGE.test(to.pathname) && staysAt(to, asked)) return new OpenDataError('not-found', asked.hostname);
  return staysAt(to, asked) ? to : new OpenDataError('elsewhere', asked.hostname);
}
