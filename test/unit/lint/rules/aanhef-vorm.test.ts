import assert from 'node:assert/strict';
import { changed, fixed, flagged } from '../support.ts';

describe('aanhef-vorm', () => {
  const table: Readonly<Record<string, string>> = {
    'Geachte heer Meijer': 'Geachte heer Meijer,',
    'Geachte Heer Meijer,': 'Geachte heer Meijer,',
    'Geachte heer drs. J. Meijer,': 'Geachte heer Meijer,',
    'Geachte heer J.P. de Meijer,': 'Geachte heer De Meijer,',
    'Geachte heer van der Meijer,': 'Geachte heer Van der Meijer,',
    'Geachte heer prof. dr. Meijer,': 'Geachte heer Meijer,',
    'Geachte heer Jan Meijer,': 'Geachte heer Meijer,',
    'Geachte heer Meijer.': 'Geachte heer Meijer,',
    'Geachte heer M.': 'Geachte heer M.,',
  };
  for (const [wrong, right] of Object.entries(table)) {
    it(`mends '${wrong}'`, () => {
      const source = fixed('aanhef-vorm', changed('Geachte heer Meijer,', wrong));
      assert.ok(source.includes(`\n\n${right}\n\n`), source);
    });
  }

  for (const right of [
    'Geachte heer Van der Meijer,',
    'Geachte voorzitter,',
    'Geacht college,',
    'Excellentie,',
    'Zeer geachte heer Meijer,',
    'Geachte mevrouw de Voorzitter,',
    'Geachte heer/mevrouw,',
    'Geachte heren Meijer en Post,',
    "Geachte heer 't Hart,",
    'Geachte heer Karel Meijer,',
    'Geachte heer Bruins Meijer,',
  ]) {
    it(`leaves alone '${right}'`, () => {
      assert.deepEqual(flagged('aanhef-vorm', changed('Geachte heer Meijer,', right)), []);
    });
  }
});
