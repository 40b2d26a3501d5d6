/** An absolute address; undefined for a text that is not one. */
export function parsed(address: string, from?: URL): URL | undefined {
  try {
    return new URL(address, from);
  } catch {
    return undefined;
  }
}

/** True for https, and for http of this machine itself: only there nobody can read or change what passes. */
export function isAllowed(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** The URL standard writes every IPv4 address with four numbers, so '127.1' is among these. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** True for an address of the same host, asked in the same way: where a redirect or next link may lead. */
export function staysAt(to: URL, from: URL): boolean {
  return (
    isAllowed(to) && to.protocol === from.protocol && to.host === from.host && to.username === '' && to.password === ''
  );
}

/** The host of an address, for a message. */
export function hostOf(address: string): string {
  return parsed(address)?.hostname ?? 'de server';
}
