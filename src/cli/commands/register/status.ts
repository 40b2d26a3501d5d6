import { writeDate } from '../../../dates/index.ts';
import type { Authority } from '../../../register/index.ts';
import { count, type RegisterStatus } from '../../../register/sqlite/index.ts';
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

function describe({ file, size, papers, listed, dossiers, oldest, newest, authorities, imports }: RegisterStatus) {
  const period = oldest && newest ? `, van ${writeDate(oldest)} tot en met ${writeDate(newest)}` : '';
  return [
    `Register: ${file} (${count(Math.round(size / 1e6))} MB)`,
    `Kamerstukken: ${count(papers)}${period}`,
    `Alleen als nummer bekend: ${count(listed)}`,
    `Dossiers: ${count(dossiers)}`,
    ...completeness(authorities),
    ...imports
      .slice(0, MOST_IMPORTS)
      .map(({ at, source, papers: read }) => `Ingelezen op ${writeDate(at.slice(0, 10))}: ${source} (${count(read)})`),
  ];
}

function completeness(authorities: readonly Authority[]): string[] {
  if (authorities.length === 0) return ['Geen lijst is volledig: dat een stuk ontbreekt, bewijst niets.'];
  return authorities.map(({ source, period: { from, to } }) => {
    return `Volledig van ${writeDate(from)} tot en met ${writeDate(to)}, volgens ${source}`;
  });
}
