import assert from 'node:assert/strict';
import { draft, severityOf } from '../support.ts';

describe('uw-kenmerk-ontbreekt', () => {
  it('asks for the letter of a committee, not for what a member asked in a debate', () => {
    const to = (sender: string) =>
      draft(`Aan het verzoek van ${sender} van 1 maart 2021 voldoe ik hiermee.`).replace(/^uw-brief-van.*\n/m, '');
    assert.equal(severityOf('uw-kenmerk-ontbreekt', to('de vaste commissie voor Financiën')), 'hint');
    assert.equal(severityOf('uw-kenmerk-ontbreekt', to('het lid Bos')), undefined);
    assert.equal(severityOf('uw-kenmerk-ontbreekt', to('de leden Bos en De Wit')), undefined);
  });
});
