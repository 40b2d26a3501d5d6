import assert from 'node:assert/strict';
import { changed, flagged, suggested } from '../support.ts';

describe('aanhef-past-niet-bij-geadresseerde', () => {
  const letter = (aan: string, aanhef: string) =>
    changed(/aan: .*/, `aan: ${aan}`).replace('Geachte heer Meijer,', aanhef);

  for (const [aan, aanhef, first] of [
    ['De heer J. Meijer en de heer K. Post', 'Geachte heer Meijer en Post,', 'Geachte heren Meijer en Post,'],
    ['Mevrouw J. Meijer', 'Geachte heer Meijer,', 'Geachte mevrouw Meijer,'],
    ['De heren J. Meijer en K. Post', 'Geachte heer Meijer en Post,', 'Geachte heren Meijer en Post,'],
    ['De heer J. Meijer en mevrouw K. Post', 'Geachte heer Meijer en Post,', 'Geachte heer Meijer en mevrouw Post,'],
    ['De Voorzitter van de Tweede Kamer der Staten-Generaal', 'Geachte heer Meijer,', 'Geachte Voorzitter,'],
    ['De Voorzitters van de Eerste en van de Tweede Kamer', 'Geacht college,', 'Geachte Voorzitters,'],
    ['De heer J. van der Meijer', 'Geachte voorzitter,', 'Geachte heer Van der Meijer,'],
    ['Mevrouw K. Post-Smit', 'Geacht college,', 'Geachte mevrouw Post-Smit,'],
  ] as const) {
    it(`offers '${first}' to ${aan}`, () => {
      const [text = ''] = suggested('aanhef-past-niet-bij-geadresseerde', letter(aan, aanhef));
      assert.ok(text.includes(`\n\n${first}\n\n`), text);
    });
  }

  for (const [aan, aanhef] of [
    ['De heer J. van Dijk en Waard', 'Geachte heer Van Dijk en Waard,'],
    ['De heren J. Meijer en K. Post', 'Geachte heren Meijer en Post,'],
    ['De heer J. Meijer en mevrouw K. Post', 'Geachte heer Meijer en mevrouw Post,'],
    ['Het college van B&W van Dorp', 'Geacht college,'],
    ['De heer J. Meijer, voorzitter van de raad', 'Geachte voorzitter,'],
    ['Vereniging van Kleine Kernen, de heer J. Meijer', 'Geachte voorzitter,'],
    ['Vereniging Heerlijk Wonen', 'Geachte mevrouw Meijer,'],
    ['De Voorzitter van de Eerste Kamer der Staten-Generaal', 'Geachte mevrouw de Voorzitter,'],
  ] as const) {
    it(`accepts '${aanhef}' to ${aan}`, () => {
      assert.deepEqual(flagged('aanhef-past-niet-bij-geadresseerde', letter(aan, aanhef)), []);
    });
  }
});
