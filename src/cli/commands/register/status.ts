import { writeDate } from '../../../dates/index.ts';
import { type Authority, tellUpdated } from '../../../register/index.ts';
import { count, type FetchedStatus, type RegisterStatus } from '../../../register/sqlite/index.ts';
import { WrongUse } from '../../options.ts';
import { show } from '../../show.ts';
import type { Action } from './action.ts';

const MOST_IMPORTS = 10;

/** `register status`: what the register holds, since when, and what it proves. */
export const status: Action = async ({ file, format, operands: [extra] }, edge) => {
  if (extra !== undefined) throw new WrongUse(`register status neemt niets achter zich; "${extra}" is te veel`);
  const found = await edge.registers.status(file);
  return show(
    format,
    () => describe(found),
    () => found,
    edge,
  );
};

function describe(found: RegisterStatus): string[] {
  const { file, size, papers, listed, dossiers, oldest, newest, authorities, imports, fetched } = found;
  const period = oldest && newest ? `, van ${writeDate(oldest)} tot en met ${writeDate(newest)}` : '';
  return [
    `Register: ${file} (${count(Math.round(size / 1e6))} MB)`,
    `Kamerstukken: ${count(papers)}${period}`,
    `Alleen als nummer bekend: ${count(listed)}`,
    `Dossiers: ${count(dossiers)}`,
    ...completeness(authorities),
    ...updated(authorities),
    ...fromTweedeKamer(fetched),
    ...imports
      .slice(0, MOST_IMPORTS)
      .map(({ at, source, papers: read }) => `Ingelezen op ${writeDate(at.slice(0, 10))}: ${source} (${count(read)})`),
  ];
}

function completeness(authorities: readonly Authority[]): string[] {
  const complete = authorities.filter(({ proves }) => proves !== 'above-highest');
  const isBounded = authorities.length > complete.length;
  if (complete.length === 0) return [isBounded ? `${BOUNDS}; dat een lager nummer ontbreekt, bewijst niets.` : NOTHING];
  const told = complete.map(({ source, period: { from, to } }) => {
    return `Volledig van ${writeDate(from)} tot en met ${writeDate(to)}, volgens ${source}`;
  });
  return isBounded ? [...told, `${BOUNDS}.`] : told;
}

const NOTHING = 'Geen lijst is volledig: dat een stuk ontbreekt, bewijst niets.';
/** What the sources that know only the highest number of a dossier prove. */
const BOUNDS = 'Van opgehaalde dossiers is bekend hoe ver de nummers gaan';

function updated(authorities: readonly Authority[]): string[] {
  const told = tellUpdated(authorities);
  return told === '' ? [] : [`Register ${told}`];
}

/** What was fetched, and until when; a moment is told by its day. */
function fromTweedeKamer(fetched: FetchedStatus | undefined): string[] {
  if (!fetched) return [];
  const { dossiers, at, feed } = fetched;
  const asked =
    at === undefined
      ? []
      : [
          `Opgehaald bij de Tweede Kamer: ${count(dossiers)} ${dossiers === 1 ? 'dossier' : 'dossiers'}, het laatst op ${dayOf(at)}`,
        ];
  if (!feed) return asked;
  const { stamp, caughtUp } = feed;
  const reached = stamp === undefined ? '' : `, tot en met de wijzigingen van ${dayOf(stamp)}`;
  const all =
    caughtUp === undefined
      ? `Alle stukken van de Tweede Kamer: nog niet compleet opgehaald${reached}`
      : `Alle stukken van de Tweede Kamer: opgehaald op ${dayOf(caughtUp)}`;
  return [...asked, all];
}

function dayOf(moment: string): string {
  return writeDate(moment.slice(0, 10));
}
