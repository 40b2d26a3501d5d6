import type { Get } from '../get.ts';
import type { Category, FeedPage, FeedRows } from './page.ts';

export interface FeedAsking<C extends Category> {
  readonly get: Get;
  /** The address of SyncFeed. */
  readonly base: string;
  readonly category: C;
  /** Where to go on; absent for the beginning. */
  readonly token?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks a page of a category. Rows may come that came before, many at once after a repair (issue 127 of the data service), and a paper's
 * dossier may come later than the paper.
 *
 * @throws OpenDataError for what `get` throws, and for a page that cannot be read to its end or leads nowhere further
 */
export async function feedPage<C extends Category>(asking: FeedAsking<C>): Promise<FeedPage<FeedRows[C]>> {
  const { get, base, category, token, signal } = asking;
  const address = `${base}/Feed?category=${category}${token === undefined ? '' : `&skiptoken=${encodeURIComponent(token)}`}`;
  const xml = await get({ url: address, accept: 'xml', patient: true, signal });
  // what reads XML is a part of no start: few users copy the whole list
  const { readFeedPage } = await import('./read-page.ts');
  return readFeedPage(xml, address, category);
}
