import assert from 'node:assert/strict';
import { type TypedCitation, typedCitationAt } from '../../../src/citation/index.ts';

/** Reads at the caret `|`; gives the reading with the span as text. */
function at(marked: string): (Omit<TypedCitation, 'span'> & { readonly spanned: string }) | undefined {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = typedCitationAt(text, caret);
  if (!found) return undefined;
  const { span, ...rest } = found;
  return { ...rest, spanned: text.slice(span.start, span.end) };
}

describe('the reference being typed', () => {
  const CASES: readonly (readonly [string, Partial<TypedCitation> & { spanned: string }])[] = [
    ['zie TK |', { notation: 'bzk-kort', kamer: 'II', dossier: '', spanned: 'TK ' }],
    ['zie TK 33118-|', { dossier: '33118', number: '', spanned: 'TK 33118-' }],
    ['(TK 33118-1|02; 2016)', { typed: 'TK 33118-1', number: '1', spanned: 'TK 33118-102' }],
    ['TK 331|18-102', { dossier: '331', spanned: 'TK 33118-102' }],
    ['Kamerstuk 33 118, nr. |', { notation: 'kamer', dossier: '33118', number: '', spanned: 'Kamerstuk 33 118, nr. ' }],
    ['Kamerstuk 33 1|18, nr. 25 en', { dossier: '331', spanned: 'Kamerstuk 33 118, nr. 25' }],
    ['Kamerstuk 33118-|', { notation: 'kort', number: '', spanned: 'Kamerstuk 33118-' }],
    ['Kamerstukken II |', { notation: 'leidraad', kamer: 'II', dossier: '', spanned: 'Kamerstukken II ' }],
    [
      'Kamerstukken II 2015/16, 331|',
      { notation: 'leidraad', vergaderjaar: '2015-2016', dossier: '331', spanned: 'Kamerstukken II 2015/16, 331' },
    ],
    ['kst-331|', { notation: 'kst', dossier: '331', spanned: 'kst-331' }],
    ['TK krimp leefb|', { words: 'krimp leefb', spanned: 'TK krimp leefb' }],
    ['TK 35570 B-1|', { dossier: '35570', suffix: 'B', number: '1', spanned: 'TK 35570 B-1' }],
    ['TK 21501-20-19|', { dossier: '21501', suffix: '20', number: '19', spanned: 'TK 21501-20-19' }],
    ['TK 21501-|', { dossier: '21501', suffix: '', spanned: 'TK 21501-' }],
    ['EK 33118-|', { kamer: 'I', number: '', spanned: 'EK 33118-' }],
  ];
  for (const [marked, expected] of CASES) {
    it(marked, () => {
      const found = at(marked);
      assert.ok(found);
      for (const [key, value] of Object.entries(expected)) assert.equal(found[key as keyof typeof found], value, key);
    });
  }

  for (const marked of [
    'gewone tekst |',
    'TK|',
    'TK 33118-25; |',
    'Kamerstukken II 2015/1|',
    'de TK heeft gisteren met grote meerderheid |',
    'het stuk 33118-|',
    '|',
  ]) {
    it(`nothing at ${marked}`, () => assert.equal(at(marked), undefined));
  }

  it('gives the offsets of the paragraph, and does not look over a line end', () => {
    const text = 'Geachte voorzitter,\nZie TK 33118-2';
    assert.deepEqual(typedCitationAt(text, text.length)?.span, { start: 24, end: text.length });
    assert.equal(typedCitationAt('TK \n33118', 9), undefined);
  });
});
