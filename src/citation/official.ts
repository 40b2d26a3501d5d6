import { canonicalId } from './canonical.ts';
import type { Identity, Kamerstuk } from './identity.ts';

const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl/';

/**
 * The page of a paper at the official publications, or of the Tweede Kamer or Rechtspraak for what they publish. A candidate:
 * nothing says that the page exists. Undefined where the address cannot be known: a Rijkswet number in the identifier, a number
 * of the Tweede Kamer's administration whose kind of page depends on the paper, a toezegging.
 */
export function officialUrl(identity: Identity): string | undefined {
  const id = canonicalId(identity);
  switch (identity.kind) {
    case 'kamerstuk':
      return identity.suffix?.startsWith('R') && identity.suffix.length > 1
        ? undefined
        : `${PUBLICATIONS}kst-${id}.html`;
    case 'dossier':
      return `${PUBLICATIONS}dossier/${id.slice('dossier-'.length).toLowerCase()}`;
    case 'document':
      return `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}&did=${id}`;
    case 'ecli':
      return `https://deeplink.rechtspraak.nl/uitspraak?id=${id}`;
    case 'zaak':
    case 'com':
    case 'toezegging':
      return undefined;
    default:
      return `${PUBLICATIONS}${id}.html`;
  }
}

/**
 * The ids under which a Kamerstuk may be published, likeliest first: papers of the Eerste Kamer had their parliamentary year in
 * front until 2009-2010 (20082009-31700-VI-D). `vergaderjaar` in full ('2008-2009').
 */
export function publishedIds(identity: Identity, vergaderjaar?: string): readonly string[] {
  const id = canonicalId(identity);
  if (identity.kind !== 'kamerstuk' || identity.verbatim !== undefined || vergaderjaar === undefined) return [id];
  if (!isSenatePaper(identity) || vergaderjaar > '2009-2010') return [id];
  return [`${vergaderjaar.replace('-', '')}-${id}`, id];
}

function isSenatePaper({ number }: Kamerstuk): boolean {
  return number !== undefined && /[A-Za-z]$/.test(number);
}
