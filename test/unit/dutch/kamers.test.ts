import assert from 'node:assert/strict';
import { salutation } from '../../../src/dutch/aanhef.ts';
import { addressInFull, KAMERS, kamersIn, voorzitterOf } from '../../../src/dutch/kamers.ts';

describe('a Kamer', () => {
  for (const kamer of ['II', 'I'] as const) {
    it(`${KAMERS[kamer]}: its address follows from its name`, () => {
      const address = addressInFull(`de ${KAMERS[kamer]}`);
      assert.equal(address, voorzitterOf(kamer));
      assert.deepEqual(kamersIn(address), [kamer]);
      assert.equal(salutation([address]), 'Geachte Voorzitter,');
      assert.equal(addressInFull(address), address);
    });
  }
  it('is no commission of it', () => {
    const commission = 'de commissie voor Water van de Tweede Kamer';
    assert.equal(addressInFull(commission), commission);
  });
});
