import { canonicalId } from './canonical.ts';
import type { Citation } from './citation.ts';
import { describeIdentity, handelingenPlace, shortSession } from './describe.ts';
import type { Identity } from './identity.ts';
import { type Notation, notationNamed } from './notations.ts';
import { officialUrl } from './official.ts';

/**
 * Writes a paper that is no Kamerstuk: as identifier or URL where asked, else in its one form ("Stb. 2011, 35"). The Kamer's own
 * notation prints an Aanhangsel with the word vergaderjaar.
 */
export function writeOther(target: Identity, citation: Partial<Pick<Citation, 'pagina'>>, notation: Notation): string {
  const id = canonicalId(target);
  const { names, spellsYear } = notationNamed(notation);
  if (names) return (names === 'url' ? officialUrl(target) : undefined) ?? id;
  switch (target.kind) {
    case 'aanhangsel':
      return writeAanhangsel(id, spellsYear);
    case 'handelingen':
      return writeHandelingen(id, citation.pagina);
    case 'staatsblad':
    case 'staatscourant':
    case 'tractatenblad':
      return /^[a-z]+-\d+-\d+$/.test(id) ? describeIdentity(target) : id;
    default:
      return id;
  }
}

function writeAanhangsel(id: string, spellsYear = false): string {
  const [, house, session = '', number] = id.split('-');
  if (spellsYear && house === 'tk') {
    return `Aanhangsel Handelingen, vergaderjaar ${session.slice(0, 4)}–${session.slice(4)}, nr. ${number}`;
  }
  return `Aanhangsel Handelingen ${house === 'ek' ? 'I' : 'II'} ${shortSession(session)}, nr. ${number}`;
}

function writeHandelingen(id: string, pagina: string | undefined): string {
  const [, house, session = '', ...place] = id.split('-');
  if (place.length > 2 || house === 'vv') return id;
  const written = handelingenPlace(session, place);
  const pages = pagina === undefined || !written.includes('item') ? '' : `, p. ${pagina}`;
  return `Handelingen ${house === 'ek' ? 'I' : 'II'} ${shortSession(session)}, ${written}${pages}`;
}
