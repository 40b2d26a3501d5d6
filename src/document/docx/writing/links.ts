import { isSafeLink } from '../../safe-link.ts';

/** An address with the id of the relation by which a part links to it. */
export type LinkRelation = readonly [id: string, address: string];

/** The addresses that a part links to, each with its relation: a part finds only its own. */
export interface Links {
  /** The id of the relation to an address; undefined for one that a letter does not link to. */
  of(address: string): string | undefined;
  readonly used: readonly LinkRelation[];
}

/** @param name what the ids begin with: no other relation of the part begins with it */
export function createLinks(name: string): Links {
  const ids = new Map<string, string>();
  return {
    of(address) {
      if (!isSafeLink(address)) return undefined;
      const id = ids.get(address) ?? `${name}${ids.size + 1}`;
      ids.set(address, id);
      return id;
    },
    get used() {
      return [...ids].map(([address, id]) => [id, address] as const);
    },
  };
}
