/**
 * What completion costs at a key: deciding whether a reference is being typed, which is all of its answer outside one; and reading the
 * letter, which follows only inside one. Beside it the cheapest question a peer can ask of the same line: one regular expression over it.
 *
 *     npx node bench/typing.ts
 */
import { version } from 'node:process';
import { typedCitationAt } from '../src/citation/index.ts';
import { longLetter } from './corpus.ts';
import { measure, ms } from './measure.ts';

const lines = longLetter(64 * 1024)
  .split('\n')
  .filter((line) => line !== '');
/** One line without an end, as an editor that wraps by itself has a paragraph. */
const paragraph = lines.join(' ');
const REFERENCE = /(?:TK|EK|Kamerstuk(?:ken)?) [^\n]*$/;

const carets = lines.flatMap((line) => Array.from(line, (_, caret) => ({ line, caret })));
const far = carets.map((_, caret) => caret);

console.log(`${carets.length} carets, Node ${version}; milliseconds a thousand keys`);
console.table({
  'at every caret of hard-wrapped lines': row(() => carets.filter(({ line, caret }) => typedCitationAt(line, caret))),
  'at every caret of one line of 64 KiB': row(() => far.filter((caret) => typedCitationAt(paragraph, caret))),
  'one regular expression over the line': row(() =>
    carets.filter(({ line, caret }) => REFERENCE.test(line.slice(0, caret))),
  ),
});

function row(work: () => readonly unknown[]): object {
  const { fastest, median, processor } = measure(work);
  const perThousand = (time: number) => ms((time * 1000) / carets.length);
  return {
    fastest: perThousand(fastest),
    median: perThousand(median),
    processor: perThousand(processor),
    'in a reference': work().length,
  };
}
