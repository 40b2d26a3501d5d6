import type { Dialect } from './dialect.ts';

/**
 * The version of today. Its $metadata could not be read; the names are those that its users report (issue 193 of the data service, and
 * clients that work).
 */
export const v5: Dialect = {
  id: 'v5',
  path: '/v5',
  // not a count, though it is called one: the highest number (issue 193)
  highest: 'AantalDocumenten',
  document: 'Nummer',
  number: 'Ondernummer',
};
