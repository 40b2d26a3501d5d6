import assert from 'node:assert/strict';
import { Trouble, type TroubleCode, troubleOf } from '../../../../src/register/file/trouble.ts';

function codeOf(properties: object): TroubleCode | undefined {
  const error = Object.assign(new Error('x'), properties);
  const trouble = troubleOf(error, '/register.db');
  return trouble instanceof Trouble ? trouble.code : undefined;
}

describe('trouble with the file', () => {
  it('is told from the result of SQLite, also the extended one', () => {
    const codes = [5, 261, 6, 8, 1032, 11, 267, 13, 14, 26, 1].map((errcode) => codeOf({ errcode }));
    assert.deepEqual(codes, [
      'busy',
      'busy',
      'busy',
      'read-only',
      'read-only',
      'damaged',
      'damaged',
      'full',
      'unreadable',
      'damaged',
      'unreadable',
    ]);
  });

  it('is told from the error of the system', () => {
    const codes = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EBUSY', 'ENOTDIR', 'EIO'].map((code) => codeOf({ code }));
    assert.deepEqual(codes, ['read-only', 'read-only', 'read-only', 'full', 'busy', 'in-the-way', 'unreadable']);
  });

  it('is not what another error is', () => {
    const error = new RangeError('x');
    assert.equal(troubleOf(error, '/register.db'), error);
    assert.equal(codeOf({ code: 'ERR_INVALID_ARG_TYPE' }), undefined);
  });

  it('names the file and what to do, in Dutch', () => {
    const full = troubleOf(Object.assign(new Error('x'), { errcode: 13 }), '/register.db') as Trouble;
    assert.equal(
      full.message,
      'De schijf is vol; het register blijft zoals het was (/register.db). Maak ruimte en probeer het opnieuw.',
    );
    assert.match(new Trouble('network', 'H:\\register.db').message, /netwerkschijf.*Kies een map op deze computer/);
    assert.equal(Trouble.from({ code: 'full', file: '/a', message: 'Vol.' }).message, 'Vol.');
  });
});
