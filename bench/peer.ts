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
import { measure, ms } from './measure.ts';
import { check } from './subject.ts';

const text = longLetter(1024 * 1024);
const peer = () => markdownlint({ strings: { text }, config: { default: true } })['text'] ?? [];

const ours = measure(() => check(text), 5);
const theirs = measure(peer, 5);
const ratio = theirs.median / ours.median;

console.log(`${text.length} characters of letters, all rules on, Node ${version}`);
console.table({
  [`briefwijzer ${versionOf('..')}`]: row(ours.median, ours.runs, check(text).length),
  [`markdownlint ${versionOf('node_modules/markdownlint')}`]: row(theirs.median, theirs.runs, peer().length),
});
console.log(`${ratio.toFixed(1)} times as fast (asked: at least 30 times, and at most 150 ms)`);

function row(median: number, runs: number, findings: number): object {
  return { median: ms(median), runs, findings };
}

function versionOf(folder: string): string {
  const manifest = readFileSync(resolve(import.meta.dirname, folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
