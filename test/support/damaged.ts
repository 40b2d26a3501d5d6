import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NotReadable } from '../../src/document/index.ts';

/** Copies of these bytes that lost their end, or of which one byte is another. */
export function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(whole.length - 1);
  return fc.oneof(
    place.map((end) => whole.slice(0, end)),
    fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, flip]) => whole.with(at, (whole[at] ?? 0) ^ flip)),
  );
}

/** Asserts that this is done, or refused with a reason; nothing else may be thrown. */
export function isDoneOrRefused(work: () => void): void {
  try {
    work();
  } catch (failure) {
    assert.ok(failure instanceof NotReadable, String(failure));
  }
}
