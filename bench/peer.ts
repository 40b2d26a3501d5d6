/**
 * Reading and checking 1 MiB of letters, beside markdownlint on the same text, all rules of both on.
 *
 *     npm ci --prefix bench && npx node bench/peer.ts
 *
 * The first text is the hard-wrapped prose of test/letters, repeated: the paragraphs of the printed letters, their line ends where
 * they stand, an empty line between each two, between one head and one signature. The second is the same without the empty lines, as
 * some PDFs give a letter: one run of hard-wrapped lines. The third is the printed letters whole, heads and page furniture included.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from 'node:process';
import { lint as markdownlint } from 'markdownlint/sync';
import { longLetter, printedLetters, repeated } from './corpus.ts';
import { measure, ms, type Timing } from './measure.ts';
import { check } from './subject.ts';

const MIB = 1024 * 1024;
const prose = longLetter(MIB);
const texts = {
  'prose of test/letters, repeated': prose,
  'the same as one run of lines': prose.replace(/\n{2,}/g, '\n'),
  'printed letters of test/letters, repeated whole': repeated(printedLetters().join('\n\n'), MIB),
};

console.log(`all rules of both on, Node ${version}`);
for (const [name, text] of Object.entries(texts)) {
  const peer = () => markdownlint({ strings: { text }, config: { default: true } })['text'] ?? [];
  const ours = measure(() => check(text), 5);
  const theirs = measure(peer, 5);
  console.log(`\n${name}: ${text.length} characters`);
  console.table({
    [`briefwijzer ${versionOf('..')}`]: row(ours, check(text).length),
    [`markdownlint ${versionOf('node_modules/markdownlint')}`]: row(theirs, peer().length),
  });
  const times = (of: (timing: Timing) => number) => (of(theirs) / of(ours)).toFixed(1);
  console.log(
    `${times(({ median }) => median)} times as fast by the median, ${times(({ fastest }) => fastest)} by the fastest run`,
  );
}

function row({ fastest, median, processor, runs }: Timing, findings: number): object {
  return { fastest: ms(fastest), median: ms(median), processor: ms(processor), runs, findings };
}

function versionOf(folder: string): string {
  const manifest = readFileSync(resolve(import.meta.dirname, folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
