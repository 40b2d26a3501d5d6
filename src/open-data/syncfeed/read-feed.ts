import { readXml } from '../../xml/index.ts';
import type { Fields } from '../values.ts';

/** An entry of a page of the feed. */
export interface FeedEntry {
  /** Where the reader that has this entry goes on. */
  readonly next?: string;
  /** When the service last changed the row, as it comes. */
  readonly updated?: string;
  /** The row: its attributes and elements by name without prefix, each as text; of a reference its id. */
  readonly fields: Fields;
}

/** A page of the feed as it stands in the XML. */
export interface FeedXml {
  readonly entries: readonly FeedEntry[];
  /** The feed's own links by what they are: `next`, `resume`. */
  readonly links: Readonly<Record<string, string>>;
}

/** The elements around a row: feed, entry, content. */
const AROUND = 3;

/**
 * Reads a page of the feed (Atom 1.0, RFC 4287).
 *
 * @throws Error when it is not well-formed, or not a feed
 */
export function readFeed(xml: string): FeedXml {
  const reading = new Reading();
  readXml(xml, {
    open: (name, attributes) => reading.open(local(name), attributes),
    text: (text) => reading.text(text),
    close: () => reading.close(),
  });
  return reading;
}

/** What has been read of a page so far. */
class Reading implements FeedXml {
  readonly entries: FeedEntry[] = [];
  readonly links: Record<string, string> = {};
  #path: string[] = [];
  #text = '';
  #entry: { next?: string; updated?: string; fields: Record<string, string> } = { fields: {} };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#path.push(name);
    this.#text = '';
    const depth = this.#path.length;
    if (this.#path[0] !== 'feed') throw new Error('not a feed');
    if (name === 'link') this.#link(depth, attributes);
    if (depth === 2 && name === 'entry') this.#entry = { fields: {} };
    if (this.#isInContent()) this.#row(depth, name, attributes);
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    const name = this.#path.at(-1) ?? '';
    const depth = this.#path.length;
    if (depth === 3 && name === 'updated' && this.#path[1] === 'entry') this.#entry.updated = this.#text.trim();
    if (depth === AROUND + 2 && this.#isInContent()) this.#entry.fields[name] ??= this.#text.trim();
    if (depth === 2 && name === 'entry') this.entries.push(this.#entry);
    this.#path.pop();
    this.#text = '';
  }

  #isInContent(): boolean {
    return this.#path.length > AROUND && this.#path[1] === 'entry' && this.#path[2] === 'content';
  }

  #link(depth: number, { rel, href }: Readonly<Record<string, string>>): void {
    if (rel === undefined || href === undefined) return;
    if (depth === 2) this.links[rel] ??= href;
    else if (depth === 3 && this.#path[1] === 'entry' && rel === 'next') this.#entry.next = href;
  }

  /** The row itself has attributes (id, tk:bijgewerkt, tk:verwijderd); of what stands in it, a reference has one. */
  #row(depth: number, name: string, attributes: Readonly<Record<string, string>>): void {
    const { fields } = this.#entry;
    if (depth === AROUND + 1) {
      fields[ROW] = name;
      for (const [attribute, value] of Object.entries(attributes)) fields[`@${local(attribute)}`] = value;
    } else if (depth === AROUND + 2 && attributes['ref'] !== undefined) fields[name] ??= attributes['ref'];
  }
}

/** Under this name `fields` holds the name of the row's element: 'document'. No element can have it. */
export const ROW = '@';

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
