import { type Letter, openInFinished } from '../letter/index.ts';
import type { Edge } from './edge.ts';
import { places } from './letter-text.ts';
import { say } from './show.ts';

/** A place that is still to be filled in. */
interface Open {
  /** Where it stands: '34:12'. */
  readonly place: string;
  readonly text: string;
}

/** The open places of a finished letter. */
export function openPlacesOf(letter: Letter): Open[] {
  const at = places(letter);
  return openInFinished(letter).map(({ span, text }) => ({ place: at(span), text }));
}

/** Tells on standard error what of a letter is still to be filled in, before it is given away. */
export function tellOpenPlaces(name: string, open: readonly Open[], edge: Edge): void {
  if (open.length === 0) return;
  const many = open.length === 1 ? 'staat nog 1 open plek' : `staan nog ${open.length} open plekken`;
  say(`${name}: er ${many} in: ${open.map(({ place, text }) => `${place} ${text}`).join(', ')}`, edge);
}
