import assert from 'node:assert/strict';
import { changed, check, suggested } from '../support.ts';

describe('aanhef-ontbreekt', () => {
  for (const [aan, aanhef] of [
    ['De heer J. van der Meijer', 'Geachte heer Van der Meijer,'],
    ['Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', 'Geachte Voorzitter,'],
    ['het college van burgemeester en wethouders van Oost', 'Geacht college,'],
    ['de commissaris van de Koning in Drenthe', 'Geachte commissaris,'],
    ['Jan de Vries', 'Geachte […heer of mevrouw, naam…],'],
    ['J. de Vries', 'Geachte […heer of mevrouw, naam…],'],
    ['Stichting Water', 'Geachte […heer of mevrouw, naam…],'],
  ] as const)
    it(`offers ${aanhef} to ${aan}`, () => {
      const letter = changed('Geachte heer Meijer,\n\n', '').replace(/^aan: .*$/m, `aan: ${aan}`);
      assert.ok((suggested('aanhef-ontbreekt', letter)[0] ?? '').includes(`\n\n${aanhef}\n\nMet deze brief`));
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
