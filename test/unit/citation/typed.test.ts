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
  const CASES: readonly (readonly [string, Partial<TypedCitation> & { readonly spanned?: string }])[] = [
    ['zie TK |', { notation: 'bzk-kort', kamer: 'II', dossier: '', spanned: 'TK ' }],
    ['zie TK 33118-|', { dossier: '33118', number: '', spanned: 'TK 33118-' }],
    ['(TK 33118-1|02; 2016)', { typed: 'TK 33118-1', number: '1', jaar: 2016, spanned: 'TK 33118-102; 2016' }],
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
    [
      'Tweede Kamer, vergaderjaar 2019/20, 31 757, nr. |',
      { notation: 'leidraad', kamer: 'II', vergaderjaar: '2019-2020', dossier: '31757', number: '' },
    ],
    ['Kamerstukken TK |', { notation: 'leidraad', kamer: 'II', dossier: '', spanned: 'Kamerstukken TK ' }],
    ['Kamerdossier 31|', { notation: 'kamer', dossier: '31', spanned: 'Kamerdossier 31' }],
    ['T.K. 31757-|', { notation: 'bzk-kort', kamer: 'II', number: '', spanned: 'T.K. 31757-' }],
    ['(31 757, nr. |', { notation: 'kaal', dossier: '31757', number: '', spanned: '31 757, nr. ' }],
    ['35570 B-1|', { notation: 'kaal', dossier: '35570', suffix: 'B', number: '1', spanned: '35570 B-1' }],
    ['21 501-02, nr. |', { dossier: '21501', suffix: '02', number: '', spanned: '21 501-02, nr. ' }],
    ['33 992 (R2034), nr. 5|', { dossier: '33992', rijkswet: 'R2034', number: '5' }],
    ['Kamerstukken I 2010/11, CXXIV, |', { kamer: 'I', dossier: 'CXXIV', number: '' }],
    ['Kamerstuk 33| 118, nrs. 25 en 26', { dossier: '33', spanned: 'Kamerstuk 33 118, nrs. 25' }],
    ['TK 33118-1|02, p. 3; 2016', { jaar: 2016, spanned: 'TK 33118-102' }],
    [
      'Kamerstuk 33 118, nr. 2|5, vergaderjaar 2015-2016',
      { vergaderjaar: '2015-2016', spanned: 'Kamerstuk 33 118, nr. 25' },
    ],
    ['Bijlage 2 bij Kamerstuk 33 118, nr. |', { number: '', spanned: 'Kamerstuk 33 118, nr. ' }],
    // words that count only with a dossier behind them, and a long name between dossier and number
    ['Kamerstuk, onder dossiernummer: 31|', { dossier: '31', spanned: 'Kamerstuk, onder dossiernummer: 31' }],
    ['TK met stuknr. 317|', { dossier: '317' }],
    ['Kamerstuk 33 118 (Regels over de leefomgeving van dorpen), nr. |', { dossier: '33118', number: '' }],
    // behind another reference, far back
    [
      'Kamerstuk 31 757, nr. 93 gaat over leefbaarheid in dorpen en steden, TK 33118-|',
      { dossier: '33118', number: '' },
    ],
    // of a list the number alone
    ['Kamerstuk 31 757, nrs. 93 en 10|', { dossier: '31757', number: '10', listed: true, spanned: '10' }],
    ['Kamerstuk 31 757, nrs. 93 en |', { number: '', listed: true, spanned: '' }],
    ['Kamerstuk 31 757, nrs. 93, 1|0 en 12', { number: '1', listed: true, spanned: '10' }],
    ['Kamerstuk 36 600 VII, nr. 3 en VIII, nr. 1|', { suffix: 'VIII', number: '1', listed: true, spanned: '1' }],
    ['TK 33118-3 en 29023-|', { dossier: '29023', number: '', spanned: '29023-' }],
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
    'de motie 33118|',
    'de Tweede Kamer |',
    'de Tweede Kamer 12|',
    'de TK, die |',
    'de Kamerstukken, |',
    'in het vergaderjaar 2019-2020 |',
    'Kamerstuk 31 757, nr. 93 en |',
    'TK 33118-25; 20|',
    'Kamerstukken 33 118 en 34 4|',
    'Aanhangsel Handelingen II 2014/15, nr. 12|',
    'Handelingen II 2014/15, nr. 12, item |',
    '|',
  ]) {
    it(`nothing at ${marked}`, () => assert.equal(at(marked), undefined));
  }

  it('does not take the end of a longer number for a dossier, however far back it begins', () => {
    const number = `431757, nr. ${'1, '.repeat(36)}`;
    for (let cut = 100; cut < 125; cut++) {
      const text = `${number.slice(0, cut)} en nr. `;
      assert.equal(typedCitationAt(`zie ${text}`, text.length + 4), undefined);
    }
  });

  it('gives the offsets of the paragraph, and does not look over a line end', () => {
    const text = 'Geachte voorzitter,\nZie TK 33118-2';
    assert.deepEqual(typedCitationAt(text, text.length)?.span, { start: 24, end: text.length });
    assert.equal(typedCitationAt('TK \n33118', 9), undefined);
  });
});
