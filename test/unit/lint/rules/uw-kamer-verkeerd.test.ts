import assert from 'node:assert/strict';
import { draft, flagged, paragraphs } from '../support.ts';

describe('uw-kamer-verkeerd', () => {
  paragraphs('uw-kamer-verkeerd', {
    'Ik heb uw Kamer geïnformeerd. Uw Kamer weet het.': ['uw Kamer', 'Uw Kamer'],
    'Ik heb de Tweede Kamer geïnformeerd.': [],
    'Neem contact op met uw Kamer van Koophandel of lees “ik heb uw Kamer geïnformeerd”.': [],
  });

  it('knows the Kamer to which a letter goes', () => {
    const to = (kamer: string, text: string) =>
      flagged(
        'uw-kamer-verkeerd',
        draft(text).replace('De heer J. Meijer', `De Voorzitter van de ${kamer} der Staten-Generaal`),
      );
    assert.deepEqual(to('Tweede Kamer', 'De Tweede Kamer weet het.'), ['De Tweede Kamer']);
    assert.deepEqual(to('Tweede Kamer', 'De Eerste Kamer weet het.'), []);
    assert.deepEqual(to('Tweede Kamer', 'Het Presidium van de Tweede Kamer en de fractie van de Tweede Kamer.'), []);
    assert.deepEqual(to('Tweede Kamer', 'Zie mijn brief over de rol van de Tweede Kamer.'), []);
    assert.deepEqual(to('Tweede Kamer', 'In mijn brief over de sluis heb ik de Tweede Kamer, zo bleek, gemist.'), []);
    assert.deepEqual(to('Tweede Kamer', 'Mijn brief heeft de Tweede Kamer bereikt.'), ['de Tweede Kamer']);
    assert.deepEqual(to('Eerste Kamer', 'Ik schreef de Eerste Kamer.'), ['de Eerste Kamer']);
    assert.deepEqual(to('Tweede Kamer', 'De Tweede Kamer en de Eerste Kamer weten het.'), []);
    assert.deepEqual(
      to('Tweede Kamer', 'De voorzitter van de Tweede Kamer en de Tweede Kamer der Staten-Generaal.'),
      [],
    );
    assert.deepEqual(to('Eerste en van de Tweede Kamer', 'De Tweede Kamer weet het, en uw Kamers ook.'), []);
  });

  it('leaves its name where the other Kamer stands beside it', () => {
    const to = (text: string) =>
      flagged('uw-kamer-verkeerd', draft(text).replace('De heer J. Meijer', 'De Voorzitter van de Tweede Kamer'));
    assert.deepEqual(to('De Tweede Kamer heeft de wet aangenomen. De Eerste Kamer behandelt haar in mei.'), []);
    assert.deepEqual(to('De Eerste Kamer wacht daarop. De Tweede Kamer heeft de wet aangenomen.'), []);
    const far = 'De Eerste Kamer wacht daarop. Dat duurt lang. De Tweede Kamer heeft de wet aangenomen.';
    assert.deepEqual(to(far), ['De Tweede Kamer']);
  });

  it('leaves the steps of a planning as they are', () => {
    const print = (...lines: readonly string[]) => `De Voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum 22 maart 2021
Betreft Wonen in de regio
Kenmerk 2021-0000012345

Geachte voorzitter,

${lines.join('\n')}

Hoogachtend,

De minister van Wonen,

A. de Wit
`;
    const table = ['Stap                             Wanneer', 'Advies Raad van State            mei 2021'];
    const last = 'Indiening bij de Tweede Kamer    Q1 2022';
    assert.deepEqual(flagged('uw-kamer-verkeerd', print(...table, last)), []);
    assert.deepEqual(
      flagged('uw-kamer-verkeerd', print('De stappen zijn:', '', '- indiening bij de Tweede Kamer: mei 2021')),
      [],
    );
    assert.deepEqual(flagged('uw-kamer-verkeerd', print('Indiening bij de Tweede Kamer volgt in mei 2021.')), [
      'de Tweede Kamer',
    ]);
  });
});
