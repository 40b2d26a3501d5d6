import assert from 'node:assert/strict';
import { join } from 'node:path';
import { loadCatalogue, parseData, type Template, type TemplateValues } from '../../../src/template/index.ts';
import { bodyOf } from './support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

const templates = catalogue.entries.flatMap(({ id }): { id: string; made: Template }[] => {
  const made = catalogue.template(id)?.template;
  return made ? [{ id, made }] : [];
});
const has = ({ fields }: Template, name: string) => fields.some((field) => field.name === name);

/** The example of a template, so that every part of it stands in the letter. */
function exampleOf(made: Template): TemplateValues {
  return parseData(made.example ?? '', 'voorbeeld.yaml', made).data;
}

describe('on whose behalf a letter is written and signed', () => {
  // a nota stays in the ministry, and those who write a letter together sign it each
  const letters = templates.filter(({ id }) => !['nota', 'gezamenlijke-brief'].includes(id));
  for (const { id, made } of letters) {
    it(`${id} is signed ‘namens deze’ where that is given, and not where it is not`, () => {
      const { namens: _, ...data } = exampleOf(made);
      const ondertekening = { functie: 'het hoofd van de afdeling Dijken', naam: 'A. Bos' };
      const signed = bodyOf(made, { ...data, ondertekening, namens: 'de minister van Dijken' });
      assert.match(signed, /\n\nDe minister van Dijken,\nnamens deze,\nhet hoofd van de afdeling Dijken,\n\nA\. Bos\n/);
      const own = bodyOf(made, { ...data, ondertekening });
      assert.match(own, /\n\nHet hoofd van de afdeling Dijken,\n\nA\. Bos\n/);
      assert.doesNotMatch(own, /namens deze/);
    });
  }

  for (const { id, made } of templates.filter(({ made: one }) => has(one, 'mede-namens'))) {
    it(`${id} says on whose behalf it is written too`, () => {
      const text = bodyOf(made, {
        ...exampleOf(made),
        'mede-namens': ['minister van Dijken', 'staatssecretaris van Zand'],
      });
      assert.match(text, /mede namens de minister van Dijken en de staatssecretaris van Zand/);
    });
  }
});

describe('questions that are answered together', () => {
  it('lose no open place', () => {
    const made = catalogue.template('beantwoording-kamervragen')?.template;
    assert.ok(made);
    const text = bodyOf(made, {
      vragen: [
        { vraag: ['Kent u dit?', 'Klopt het?'] },
        { vraag: ['Waarom?'], deelvragen: [{ vraag: 'Hoe?', antwoord: 'Zo.' }, { vraag: 'Wanneer?' }] },
        { vraag: ['Wie?'] },
      ],
    });
    for (const answers of ['1 en 2', '3b', '4'])
      assert.match(text, new RegExp(String.raw`\*\*Antwoord op vraag ${answers}\*\*\n\n\[…`), answers);
    assert.match(text, /\*\*Antwoord op vraag 3a\*\*\n\nZo\./);
  });
});
