/**
 * Reading and checking 1 MiB of letters, beside markdownlint on the same text.
 *
 *     npm ci --prefix bench && node bench/peer.ts
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from 'node:process';
import { lint as markdownlint } from 'markdownlint/sync';
import { longLetter } from './corpus.ts';
import { measure, ms, type Timing } from './measure.ts';
import { check } from './subject.ts';

const prose = longLetter(1024 * 1024);
/** The prose as the letters have it, and as some PDFs give it: without the empty lines between paragraphs. */
const texts = { paragraphs: prose, 'one run of lines': prose.replace(/\n{2,}/g, '\n') };

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
  console.log(`${(theirs.processor / ours.processor).toFixed(1)} times as fast, by processor time`);
}

function row({ median, processor, runs }: Timing, findings: number): object {
  return { median: ms(median), processor: ms(processor), runs, findings };
}

function versionOf(folder: string): string {
  const manifest = readFileSync(resolve(import.meta.dirname, folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
