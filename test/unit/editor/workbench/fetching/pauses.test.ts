import assert from 'node:assert/strict';
import { Pauses } from '../../../../../src/editor/workbench/fetching/pauses.ts';
import { type FailureCode, OpenDataError } from '../../../../../src/open-data/index.ts';

const MINUTE = 60_000;
const failure = (code: FailureCode, after?: number) => new OpenDataError(code, 'voorbeeld.nl', after);

describe('what failed', () => {
  it('pauses everything while the service does not answer, longer each time, at most an hour', () => {
    const pauses = new Pauses();
    const lengths: number[] = [];
    let now = 0;
    for (let n = 0; n < 9; n++) {
      pauses.fail('90001', failure('offline'), now);
      const from = now;
      while (pauses.outage(now) !== undefined) now += MINUTE;
      lengths.push((now - from) / MINUTE);
    }
    assert.deepEqual(lengths, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    pauses.succeed('90002');
    assert.equal(pauses.outage(now), undefined);
    pauses.fail('90001', failure('timeout'), now);
    assert.equal(pauses.outage(now + MINUTE), undefined, 'after a success it begins anew');
  });

  it('waits as long as the server asks for', () => {
    const pauses = new Pauses();
    pauses.fail('90001', failure('busy', 30 * MINUTE), 0);
    assert.ok(pauses.outage(30 * MINUTE - 1));
    assert.equal(pauses.outage(30 * MINUTE), undefined);
  });

  it('pauses one dossier where its own answer cannot be read, and everything after three of them', () => {
    const pauses = new Pauses();
    pauses.fail('90001', failure('not-data'), 0);
    assert.ok(pauses.failureOf('90001', 1));
    assert.equal(pauses.failureOf('90002', 1), undefined);
    pauses.fail('90002', failure('too-large'), 0);
    assert.equal(pauses.outage(1), undefined);
    pauses.fail('90003', failure('refused'), 0);
    assert.ok(pauses.outage(1));
  });

  it('is forgotten when the user wants to try again', () => {
    const pauses = new Pauses();
    pauses.fail('90001', new Error('the register is full'), 0);
    assert.ok(pauses.outage(1));
    pauses.clear();
    assert.equal(pauses.failureOf('90001', 1), undefined);
  });
});
