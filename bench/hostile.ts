/**
 * That a letter of whatever text costs no more than its length: reading, checking and writing it as text, for pieces that begin
 * something and never end it, 128 KiB of each against half of it.
 *
 *     npx node bench/hostile.ts
 */
import { version } from 'node:process';
import { letterText, readLetter } from '../src/letter/index.ts';
import { measure, ms } from './measure.ts';
import { checkLetter } from './subject.ts';

const SIZE = 128 * 1024;
const HEAD = '---\nsoort: antwoordbrief\n---\n\nGeachte heer Jansen,\n\n';

/** Mark-up, quotations, comments, labels, dates, questions and signatures, begun again and again. */
const PIECES: readonly string[] = [
  '`',
  '<!--',
  '<!-- briefwijzer-negeer datum-notatie: reden -->\n',
  '[^1]',
  '> - ',
  '- a\n',
  '|',
  '\\',
  '<br>',
  '  \n',
  '“',
  '"a ',
  '[…',
  '{{',
  'brief ',
  'mijn brief van 3 mei jl. ',
  'de motie Van ',
  'Kenmerk\n',
  'Datum 3 mei 2021 ',
  'Pagina 2 van 3\n\n',
  'Vraag 1\n\n',
  'De minister van Wonen,\n\n',
  'A. de Wit\n',
  'a. B. ',
  'krimp-\n',
];

console.log(`Node ${version}; processor time for ${SIZE / 1024} KiB, and how many times that of half`);
for (const piece of PIECES) {
  const half = timeOf(piece, SIZE / 2);
  const whole = timeOf(piece, SIZE);
  console.log(`${JSON.stringify(piece).padEnd(60)} ${ms(whole).padStart(8)}  × ${(whole / half).toFixed(2)}`);
}

function timeOf(piece: string, size: number): number {
  const text = HEAD + piece.repeat(Math.ceil(size / piece.length));
  return measure(() => {
    const letter = readLetter(text);
    checkLetter(letter);
    letterText(letter);
  }, 0.5).processor;
}
