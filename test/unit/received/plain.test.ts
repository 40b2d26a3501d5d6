import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readReceived } from '../../../src/received/index.ts';
import { loadCatalogue, replyTemplates, replyValues } from '../../../src/template/index.ts';
import { bodyOf } from '../template/support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

/** Who writes, and what: ten letters as they come in every day. */
const PLAIN: readonly (readonly [head: string, body: string, signed: string])[] = [
  ['', 'Mijn bus rijdt niet meer. Waarom is dat?', 'mevrouw T. Bos'],
  ['', 'Ik vraag u om een gesprek over mijn toeslag.', 'de heer J. de Boer'],
  ['', 'Ik ben boos over de lange rij bij het loket.', 'A. Smit'],
  ['Kenmerk: GO/25-1\n', 'Wij verzoeken u de norm te verlagen.', 'het college van burgemeester en wethouders van Oost'],
  ['Kenmerk: PZ/25-2\n', 'Wanneer komt de nieuwe wet? En wie betaalt dat?', 'Gedeputeerde Staten van Zuid'],
  ['Vereniging Water\nPostbus 1\n1000 AA Oost\n\n', 'Graag ontvangen wij uw reactie vóór 1 juni 2025.', 'ir. W. Kok'],
  ['Stichting Dijk\nDijk 4\n1000 AA Oost\n\n', 'Wij nodigen u uit. Kunt u komen?', 'mevrouw A. de Wit'],
  ['Kenmerk: DR/3\n', 'Wij roepen u op lijn 31 te behouden.', 'Dorpsraad Oost'],
  ['', 'Wilt u mij uitleggen wat er verandert?', 'mevrouw F. Yilmaz'],
  ['Kenmerk: B-12\n', 'De plannen zijn goed. Wij danken u daarvoor.', 'Bond van Boeren'],
];
const MOST_WORDS = 90;
const MOST_LINES = 27;

describe('the reply to one plain letter', () => {
  for (const [index, [head, body, signed]] of PLAIN.entries()) {
    it(`is short, without empty parts: ${index + 1}. ${body}`, () => {
      const read = readReceived(
        `${head}Datum: 3 februari 2025\nBetreft: buslijnen\n\nGeachte minister,\n\n${body}\n\nHoogachtend,\n\n${signed}\n`,
      );
      const made = catalogue.template(replyTemplates(read)[0] ?? '')?.template;
      assert.ok(made);
      const text = bodyOf(
        made,
        replyValues(read, made, () => undefined),
      );
      assert.doesNotMatch(text, /^#|[Mm]otie|evaluatie|begroting|waardeer|schets/m);
      assert.ok(text.split(/\s+/).length <= MOST_WORDS, text);
      assert.ok(text.trim().split('\n').length <= MOST_LINES, text);
      // what is open is the answer, why, and who signs
      assert.ok((text.match(/\[…/g) ?? []).length <= 5, text);
    });
  }
});
