/**
 * How the time to read and check a text grows with its length: 64 KiB to 4 MiB. Every round checks 4 MiB in texts of each size, one
 * size after the other, so that what else the machine does hits all sizes alike and each pays for the memory it takes.
 *
 *     npx node bench/growth.ts [ROUNDS]
 */
import { argv, cpuUsage, version } from 'node:process';
import { longLetter } from './corpus.ts';
import { median, ms } from './measure.ts';
import { check } from './subject.ts';

const KIB = 1024;
const WHOLE = 4096;
const rounds = Number(argv[2] ?? 15);
const sizes = [64, 256, 1024, WHOLE].map((size) => ({ size, text: longLetter(size * KIB), times: [] as number[] }));

/** The processor time in which the text is checked so often that the whole has been read, in milliseconds. */
function whole(size: number, text: string): number {
  const before = cpuUsage();
  for (let read = 0; read < WHOLE; read += size) check(text);
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

for (const { size, text } of sizes) whole(size, text);
for (let round = 0; round < rounds; round++) {
  for (const { size, text, times } of sizes) times.push(whole(size, text));
}

console.log(`Node ${version}, processor time, median of ${rounds} rounds`);
console.table(
  sizes.map(({ size, text, times }) => ({
    text: `${size} KiB`,
    'read and check': ms((median(times) * size) / WHOLE),
    'per MiB': ms((median(times) * KIB) / WHOLE),
    findings: check(text).length,
  })),
);
const [small, quarter, mib, last] = sizes.map(({ times }) => times);
const factor = (larger: readonly number[] = [], smaller: readonly number[] = []) =>
  (4 * median(larger.map((time, round) => time / (smaller[round] ?? time)))).toFixed(2);
console.log(
  `4 times the text takes ${factor(quarter, small)} (64 to 256 KiB), ${factor(mib, quarter)} (to 1 MiB) and ${factor(last, mib)} (to 4 MiB) times as long`,
);
