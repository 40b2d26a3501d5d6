import { isAllowed, parsed } from './address.ts';

/** Where the three services are. No slash stands at the end. */
export interface Bases {
  /** The root of OData, above its versions. */
  readonly odata: string;
  readonly syncfeed: string;
  /** The official publications. */
  readonly publications: string;
}

/** The public services. */
export const BASES: Bases = {
  odata: 'https://gegevensmagazijn.tweedekamer.nl/OData',
  syncfeed: 'https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0',
  publications: 'https://zoek.officielebekendmakingen.nl',
};

/** An address that a user gave, as a base; or what is wrong with it, in Dutch, to stand after its name. */
export type BaseReading = { readonly base: string } | { readonly problem: string };

/** What people copy along with an address and our side adds itself. */
const ADDED: Readonly<Record<keyof Bases, RegExp>> = {
  odata: /\/(?:v5|v4\/2\.0|v4)$/i,
  syncfeed: /\/Feed$/i,
  publications: /(?!)/,
};

/** Reads the address of a service as a user gives it: in a setting or an option. */
export function readBase(service: keyof Bases, given: string): BaseReading {
  const text = given.trim();
  const url = parsed(text);
  if (!url) return { problem: 'is geen adres: begin met https://' };
  if (!isAllowed(url)) return { problem: 'moet met https:// beginnen' };
  if (url.username !== '' || url.password !== '') return { problem: 'mag geen gebruikersnaam of wachtwoord bevatten' };
  if (/[?#]/.test(text)) return { problem: 'mag geen ? of # bevatten' };
  return { base: (url.origin + url.pathname).replace(/\/+$/, '').replace(ADDED[service], '').replace(/\/+$/, '') };
}
