import assert from 'node:assert/strict';
import { NO_REMARKS, tellRemarks } from '../../../src/document/index.ts';

describe('what is told of a file that was read', () => {
  it('is nothing where it was read as it stands', () => {
    assert.equal(tellRemarks(NO_REMARKS), '');
  });

  it('names what was accepted, and what was left out', () => {
    assert.equal(tellRemarks({ ...NO_REMARKS, changes: 3 }), ' met 3 wijzigingen aanvaard');
    assert.equal(
      tellRemarks({ ...NO_REMARKS, changes: 1, comments: 1 }),
      ' met 1 wijziging aanvaard; weggelaten: 1 opmerking',
    );
    assert.equal(
      tellRemarks({ changes: 0, comments: 2, hidden: 4, macros: true, leftOut: ['een grafiek', 'een grafiek'] }),
      '; weggelaten: 2 opmerkingen, 4 stukken verborgen tekst, macro’s, een grafiek',
    );
  });

  it('names no more parts than fit on a line', () => {
    const leftOut = Array.from({ length: 7 }, (_, index) => `deel ${index}`);
    assert.match(tellRemarks({ ...NO_REMARKS, leftOut }), /deel 4, 2 andere onderdelen$/);
  });
});
