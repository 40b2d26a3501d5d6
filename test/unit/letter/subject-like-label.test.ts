import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

/** The subject, the date of the letter that is answered, and the kenmerk, as a head gives them. */
function head(lines: string): (string | null | undefined)[] {
  const text = `Aan de heer J. Bos\nDorpsstraat 1\n1234 AB Lent\n\nDatum 3 juli 2021\n${lines}\n\nGeachte heer Bos,\n\nTekst.\n`;
  const { betreft, uwBriefVan, kenmerk } = readLetter(text, { form: 'print' }).header;
  return [betreft?.value, uwBriefVan?.value, kenmerk?.value];
}

describe('a subject that begins as a label does', () => {
  const ABOUT = 'Uw brief van 3 mei 2021 over dijken';
  for (const between of [' ', ': ', '      ', '\t', '\n'])
    it(`is the subject after ${JSON.stringify(`Betreft${between}`)}`, () =>
      assert.deepEqual(head(`Betreft${between}${ABOUT}`), [ABOUT, undefined, undefined]));

  it('is the subject under its label, also without a date', () =>
    assert.deepEqual(head('Onderwerp\nUw brief over dijken'), ['Uw brief over dijken', undefined, undefined]));

  it('is a label beside an empty subject, and with a colon', () => {
    assert.deepEqual(head('Betreft      Uw brief van 3 mei 2021'), [null, '3 mei 2021', undefined]);
    assert.deepEqual(head('Betreft Ons kenmerk: 2020-0000123456'), [null, undefined, '2020-0000123456']);
    assert.deepEqual(head('Betreft Dijken Ons kenmerk: 2020-0000123456'), ['Dijken', undefined, '2020-0000123456']);
  });
});
