/**
 * A starter is a list of what exists, small enough to travel in the package: 336,528 identifiers are some 90 KB. It is
 * the line `HEAD`, and behind it a text packed with brotli:
 *
 *     # Briefwijzer; bron: officiële publicaties; reeksen: nummers, letters; van: 1995-01-01; tot: 2025-02-01; regels: 106
 *     31757⇥1..102 104 A⇥Stedenbeleid
 *     20092010-32222⇥XVIII-A
 *     ⇥1071718
 *     sha256 6f1e…
 *
 * The first line says what the list covers, as in every list (`../coverage.ts`). Then comes a line for each dossier: what stands in
 * front in its identifiers, without 'kst-' (empty for identifiers of no dossier); the ends of those, where `1..102` is all numbers
 * from 1 to 102; and the title of the dossier, where it is known. The last line is the SHA-256 of the text before it, since
 * brotli does not notice a byte that was changed.
 */
export const HEAD = Buffer.from('BRIEFWIJZER 1\n', 'latin1');
/** How the head of every version begins. */
export const ANY_HEAD = 'BRIEFWIJZER ';
export const BETWEEN = '..';
export const CHECKED = 'sha256 ';

/** True where these are the first bytes of a starter, of whatever version. */
export function isStarter(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, ANY_HEAD.length)).toString('latin1') === ANY_HEAD;
}
