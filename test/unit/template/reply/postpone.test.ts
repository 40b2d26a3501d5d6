import assert from 'node:assert/strict';
import { alsoOnBehalf, postponedUntil, postponeValues } from '../../../../src/template/index.ts';

describe('the letter that postpones answers', () => {
  it('takes over on whose behalf they are given', () => {
    const ontvangen = [{ datum: '2021-03-01', onderwerp: 'dijken' }];
    assert.deepEqual(postponeValues({ ontvangen, medeNamens: ['de minister van B'] }), {
      ontvangen,
      betreft: 'Uitstel beantwoording Kamervragen over dijken',
      'mede-namens': ['de minister van B'],
    });
    assert.deepEqual(postponeValues({ ontvangen: [], medeNamens: [] }), {
      ontvangen: [],
      betreft: 'Uitstel beantwoording Kamervragen',
    });
  });

  it('reads that in the answers that are being written', () => {
    assert.deepEqual(
      alsoOnBehalf(
        'Hierbij bied ik u, mede namens de minister van Landbouw, Visserij en Natuur, de antwoorden aan op …',
      ),
      ['de minister van Landbouw, Visserij en Natuur'],
    );
    assert.deepEqual(alsoOnBehalf('Hierbij bied ik u de antwoorden aan op …'), []);
  });

  it('counts six weeks from the oldest questions, where all have a day', () => {
    assert.equal(postponedUntil([{ datum: '2021-03-08' }, { datum: '1 maart 2021' }]), '2021-04-12');
    assert.equal(postponedUntil({ datum: '2021-03-08' }), '2021-04-19');
    assert.equal(postponedUntil([{ datum: '2021-03-08' }, {}]), undefined);
    assert.equal(postponedUntil(null), undefined);
  });
});
