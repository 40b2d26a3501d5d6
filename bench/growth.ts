/**
 * How the time to read and check a text grows with its length: 64 KiB to 4 MiB.
 *
 *     node bench/growth.ts
 */
import { readLetter } from '../src/letter/index.ts';
import { longLetter } from './corpus.ts';
import { measure, ms } from './measure.ts';
import { check } from './subject.ts';

const KIB = 1024;
const rows: { text: string; read: string; 'read and check': string; 'per MiB': string; findings: number }[] = [];
const medians = new Map<number, number>();
for (const size of [64, 256, 1024, 4096]) {
  const text = longLetter(size * KIB);
  const read = measure(() => readLetter(text), 2).median;
  const { median } = measure(() => check(text), 2);
  medians.set(size, median);
  rows.push({
    text: `${size} KiB`,
    read: ms(read),
    'read and check': ms(median),
    'per MiB': ms((median * 1024) / size),
    findings: check(text).length,
  });
}
console.table(rows);
const factor = (medians.get(4096) ?? 0) / (medians.get(1024) ?? 1);
console.log(`4 MiB takes ${factor.toFixed(2)} times as long as 1 MiB (at most 4.4 is linear enough)`);
