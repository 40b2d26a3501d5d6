import { shortVergaderjaar } from '../dates/index.ts';
import { canonicalId } from './canonical.ts';
import { isRoman } from './chapters.ts';
import type { Identity, Kamerstuk } from './identity.ts';

/** A dossier as printed: '31 757', '21 501-20', '35 570 VII', 'CXXIV'. */
export function printedDossier({ dossier, suffix }: { dossier: string; suffix?: string }, group = ' '): string {
  const main = isRoman(dossier) ? dossier : spaced(dossier.replace(/^0+/, ''), group);
  if (suffix === undefined) return main;
  return /^\d/.test(suffix) ? `${main}-${suffix}` : /^R\d/.test(suffix) ? `${main} (${suffix})` : `${main} ${suffix}`;
}

/** What an identity is called in a Dutch sentence: 'Kamerstuk 31 757, nr. 102', 'Aanhangsel Handelingen 2023/24, nr. 1121'. */
export function describeIdentity(identity: Identity): string {
  switch (identity.kind) {
    case 'kamerstuk':
      return describeKamerstuk(identity);
    case 'dossier':
      return `dossier ${printedDossier(identity)}`;
    default:
      return describeOther(identity.kind, identity.id);
  }
}

const ADDITIONS: Readonly<Record<string, string>> = { b: 'bijlage', h: 'herdruk', n: 'nader stuk' };

function describeKamerstuk(paper: Kamerstuk): string {
  const { number, addition, verbatim } = paper;
  if (paper.dossier === '' || number === undefined) return `Kamerstuk ${canonicalId(paper)}`;
  const written = /^[A-Z]+$/.test(number) ? number : `nr. ${number}`;
  const session = /^(\d{4})(\d{4})-/.exec(verbatim ?? '');
  const of = session ? `Kamerstukken I ${session[1]}-${session[2]}` : 'Kamerstuk';
  const label = `${of}${session ? ',' : ''} ${printedDossier(paper)}, ${written}`;
  return addition === undefined ? label : `${label} (${ADDITIONS[addition[0] ?? '']} ${addition.slice(1)})`;
}

function describeOther(kind: string, id: string): string {
  const [, house, session, ...rest] = id.split('-');
  const senate = house === 'ek' ? ' I' : '';
  switch (kind) {
    case 'aanhangsel':
      return `Aanhangsel Handelingen${senate} ${shortSession(session)}, nr. ${rest.join('-')}`;
    case 'handelingen':
      return `Handelingen ${house === 'ek' ? 'I' : 'II'} ${shortSession(session)}, ${handelingenPlace(session ?? '', rest)}`;
    case 'staatsblad':
    case 'staatscourant':
    case 'tractatenblad':
      return `${GAZETTES[kind]} ${house}, ${[session, ...rest].join('-')}`;
    case 'vraag':
      return `Kamervraag ${session}`;
    case 'bijlage':
      return `bijlage ${id}`;
    case 'zaak':
    case 'document':
    case 'toezegging':
      return `${kind} ${id}`;
    default:
      return id;
  }
}

const GAZETTES: Readonly<Record<string, string>> = {
  staatsblad: 'Stb.',
  staatscourant: 'Stcrt.',
  tractatenblad: 'Trb.',
};

/** The year of an identifier as it is cited: '20232024' as '2023/24', '19992000' as '1999/2000'. */
export function shortSession(session = ''): string {
  return shortVergaderjaar(`${session.slice(0, 4)}-${session.slice(4)}`);
}

/**
 * Where in the Handelingen, as it is cited: meeting and item ("nr. 108, item 5"); before 2011 also pages that were numbered
 * through the year ("p. 7909-7943"), or meeting and first page ("nr. 36, p. 1624").
 */
export function handelingenPlace(session: string, [first, second]: readonly string[]): string {
  if (second === undefined) return `nr. ${first}`;
  const throughTheYear = session < '20102011';
  if (throughTheYear && Number(first) > 150 && Number(second) >= Number(first)) return `p. ${first}-${second}`;
  if (throughTheYear && Number(second) > 150) return `nr. ${first}, p. ${second}`;
  return `nr. ${first}, item ${second}`;
}

function spaced(digits: string, group: string): string {
  return digits.length > 3 ? `${digits.slice(0, -3)}${group}${digits.slice(-3)}` : digits;
}
