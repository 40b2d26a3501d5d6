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
const rows: object[] = [];
const processor = new Map<number, number>();
for (const size of [64, 256, 1024, 4096]) {
  const text = longLetter(size * KIB);
  const read = measure(() => readLetter(text), 2);
  const both = measure(() => check(text), 2);
  processor.set(size, both.processor);
  rows.push({
    text: `${size} KiB`,
    read: ms(read.median),
    'read and check': ms(both.median),
    processor: ms(both.processor),
    'processor per MiB': ms((both.processor * 1024) / size),
    findings: check(text).length,
  });
}
console.table(rows);
const factor = (processor.get(4096) ?? 0) / (processor.get(1024) ?? 1);
console.log(`4 MiB takes ${factor.toFixed(2)} times the processor time of 1 MiB (at most 4.4 is linear enough)`);
