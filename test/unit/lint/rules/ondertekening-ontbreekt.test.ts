import assert from 'node:assert/strict';
import { changed, suggested } from '../support.ts';

describe('ondertekening-ontbreekt', () => {
  it('offers the signature of the profile where it is missing, and else open places', () => {
    const signature = changed('De minister van Wonen,\n\nA. de Wit\n', '');
    const signatory = { functie: 'De minister van Wonen', naam: 'A. de Wit' };
    assert.match(
      suggested('ondertekening-ontbreekt', signature, { signatory })[0] ?? '',
      /Hoogachtend,\n\nDe minister van Wonen,\n\nA\. de Wit/,
    );
    assert.match(suggested('ondertekening-ontbreekt', signature)[0] ?? '', /\[…functie…\],\n\n\[…naam…\]/);
  });
});
