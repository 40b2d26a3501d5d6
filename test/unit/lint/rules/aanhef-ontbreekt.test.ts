import assert from 'node:assert/strict';
import { changed, check, suggested } from '../support.ts';

describe('aanhef-ontbreekt', () => {
  it('offers a salutation where it is missing', () => {
    const aanhef = changed('Geachte heer Meijer,\n\n', '');
    assert.match(
      suggested('aanhef-ontbreekt', aanhef)[0] ?? '',
      /\n\nGeachte \[…heer of mevrouw, naam…\],\n\nMet deze brief/,
    );
  });

  it('leaves alone a letter as the Kamer prints it, as every rule of what is missing does', () => {
    const print =
      'BRIEF VAN DE MINISTER VAN WONEN\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 22 maart 2021\n\nMet deze brief informeer ik uw Kamer over wonen.\n\nDe Minister van Wonen,\nA. de Wit\n';
    const found = check(print).map(({ rule }) => rule);
    assert.deepEqual(
      found.filter((rule) => rule.endsWith('-ontbreekt')),
      [],
    );
  });

  it('asks no salutation, closing or signature of a nota', () => {
    const text = '\n\nIk vraag u de brief te ondertekenen.\n';
    const head = 'datum: 2021-03-22\nkenmerk: 2021-0000012345\nbetreft: Wonen\naan: de minister van Wonen\n---';
    const rules = (soort: string) => check(`---\nsoort: ${soort}\n${head}${text}`).map(({ rule }) => rule);
    assert.deepEqual(rules('nota'), []);
    assert.deepEqual(rules('kort-bericht').toSorted(), [
      'aanhef-ontbreekt',
      'groet-ontbreekt',
      'ondertekening-ontbreekt',
    ]);
  });
});
