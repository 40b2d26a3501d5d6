/**
 * How fast references are found, and that hostile text costs no more than its length: 1 MiB of prose, of a letter dense with
 * references, and of many kinds of near misses, each against half of it.
 *
 *     npx node bench/citations.ts
 */
import { versions } from 'node:process';
import { findCitations } from '../src/citation/index.ts';

const MIB = 1 << 20;
const ROUNDS = 15;

const PROSE =
  'Samenwerken aan leefbare wijken vraagt om tijd, geld en goede afspraken. Gemeenten en provincies werken daar in 2024 aan, met 12 partners. De Kamer wordt daarover in het najaar geïnformeerd. ';
const LETTER = `${PROSE}In mijn brief van 3 juli 2020 (TK 33118-25; 2020) en in het antwoord op vragen (Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 317) staat meer. ${PROSE}`;

/** Texts that begin as references do and never become one, or that make the reader look far ahead or back. */
const HOSTILE: Readonly<Record<string, string>> = {
  'five digits': '12345 ',
  'digits, hyphen, digit': '12345-6 ',
  'in brackets': '(33529-709) ',
  'list of dossiers': '33 009, ',
  'dossiers joined': '33009/',
  labels: 'Kamerstukken ',
  'labels with a year': 'Kamerstukken II 2019/20, ',
  'labels with a dossier': 'TK 33118, ',
  'numbers without end': '1, ',
  'letters of the Eerste Kamer': 'Kamerstukken I 33802, C, D, ',
  chapters: '35570 VII/',
  Handelingen: 'Handelingen II 2007/08, ',
  Aanhangsel: 'Aanhangsel van de Handelingen, ',
  gazettes: 'Stb. 2011, ',
  ECLI: 'ECLI:NL:',
  identifiers: 'kst-33118-',
  'one endless URL': 'kst-1-',
  amounts: '€ 32 847, € 1.234.567 en 12 345 ',
  'evidence before digits': 'motie van het lid Van der Berg en De Vries ',
  replaced: 't.v.v. ',
  'identifiers broken': 'kst-33118-\n25-\n',
  'dates before gazettes': 'van 6 maart 2003 (Stb. 11 ',
  'numbers before dossiers': 'stuk nrs. 1, 2, 3 en 4 van (33118) ',
  'titles of bills': 'wetsvoorstel inzake (33 118) ',
  'papers with names': 'Kamerstuk 33118, nr. 3 (MvT), 4 (advies) en ',
  blanks: ' \u00a0',
  'digits only': '1',
};

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The fastest of a number of runs, in milliseconds: the one that other work on the machine disturbed least. */
function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    findCitations(text, { foldLineEnds: true });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function measure(name: string, piece: string, prefix = ''): void {
  const text = prefix + fill(piece, MIB);
  fastest(text.slice(0, MIB / 8));
  const half = fastest(text.slice(0, MIB / 2));
  const whole = fastest(text);
  console.log(`${name.padEnd(30)} ${whole.toFixed(1).padStart(8)} ms   1 MiB / 0.5 MiB = ${(whole / half).toFixed(2)}`);
}

console.log(`Node ${versions.node}; 1 MiB each; fastest of ${ROUNDS} runs`);
measure('prose', PROSE);
measure('letter with references', LETTER);
for (const [name, piece] of Object.entries(HOSTILE)) measure(name, piece, name === 'one endless URL' ? 'https://' : '');
