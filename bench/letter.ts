/**
 * How long it takes to read and check one letter of three pages, warm.
 *
 *     npx node bench/letter.ts [FILE]
 */
import { readFileSync } from 'node:fs';
import { argv, version } from 'node:process';
import { readLetter } from '../src/letter/index.ts';
import { longLetter } from './corpus.ts';
import { measure, ms } from './measure.ts';
import { check, checkLetter } from './subject.ts';

/** The characters of a letter of three pages. */
const THREE_PAGES = 6000;

const text = argv[2] ? readFileSync(argv[2], 'utf8') : longLetter(THREE_PAGES);
const letter = readLetter(text);
console.log(`${text.length} characters, ${check(text).length} findings, Node ${version}`);
console.table({
  read: row(() => readLetter(text)),
  check: row(() => checkLetter(letter)),
  'read and check': row(() => check(text)),
});

function row(work: () => unknown): object {
  const { fastest, median, p99, processor, runs } = measure(work);
  return { fastest: ms(fastest), median: ms(median), p99: ms(p99), processor: ms(processor), runs };
}
