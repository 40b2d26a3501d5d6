import assert from 'node:assert/strict';
import { slipsAround } from '../../../src/register/index.ts';

describe('ids that are one slip away', () => {
  it('have one digit of the dossier changed, or two that changed places', () => {
    const { dossier } = slipsAround('24682-48');
    for (const id of ['34682-48', '24628-48', '42682-48']) assert.ok(dossier.includes(id), id);
    for (const id of ['24682-48', '34628-48', '2468-48']) assert.ok(!dossier.includes(id), id);
    assert.equal(new Set(dossier).size, dossier.length);
  });

  it('keep the suffix of the dossier', () => {
    assert.ok(slipsAround('35570-B-48').dossier.includes('35507-B-48'));
    assert.ok(slipsAround('35570-B-48').number.includes('35570-B-84'));
  });

  it('have another number: a digit, a swap, the one beside it, a digit too many or too few', () => {
    const { number } = slipsAround('24682-49');
    for (const id of ['24682-94', '24682-48', '24682-50', '24682-4', '24682-149', '24682-59'])
      assert.ok(number.includes(id), id);
    for (const id of ['24682-49', '24682-0', '24682-63']) assert.ok(!number.includes(id), id);
  });

  it('are not made for what has no number, or is no id', () => {
    assert.deepEqual(slipsAround('33802-C').number, []);
    assert.deepEqual(slipsAround('geen nummer'), { dossier: [], number: [] });
  });
});
