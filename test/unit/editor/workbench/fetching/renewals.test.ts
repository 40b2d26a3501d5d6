import assert from 'node:assert/strict';
import { RENEW, Renewals } from '../../../../../src/editor/workbench/fetching/renewals.ts';

describe('looking everything up anew', () => {
  let now: number;
  let isBusy: boolean;
  let renewed: number;
  let renewals: Renewals;
  beforeEach(() => {
    [now, isBusy, renewed] = [0, true, 0];
    renewals = new Renewals({ renew: () => (renewed += 1), isBusy: () => isBusy, now: () => now });
  });

  it('is done at once for the first dossier, and now and then while more keep coming', () => {
    renewals.settle(true);
    assert.equal(renewed, 1);
    now += RENEW - 1;
    renewals.settle(true);
    assert.equal(renewed, 1);
    now += 1;
    renewals.settle(true);
    assert.equal(renewed, 2);
  });

  it('is done for the last, also when that one fails', () => {
    renewals.settle(true);
    renewals.settle(true);
    isBusy = false;
    renewals.settle(false);
    assert.equal(renewed, 2, 'for the second');
    renewals.settle(false);
    assert.equal(renewed, 2, 'once');
  });
});
