import assert from 'node:assert/strict';
import fc from 'fast-check';
import { printable, printableJson, printableLines } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

describe('text: a foreign text, safe to show', () => {
  it('leaves Dutch alone, and what stands in lists beside it', () => {
    for (const text of ['reünie – ’s-Gravenhage', 'e\u0301e\u0301n', '€ 5 · § 3', '№ 中文 العربية', '👍🏽 ❤\ufe0f']) {
      assert.equal(printable(text), text);
    }
  });

  it('puts a space for codes and line ends', () => {
    assert.equal(printable('a\u001b[31mb\r\nc\u009b2Jd\u2028e\u2029f\tg\u0000h\u007fi'), 'a [31mb  c 2Jd e f g h i');
  });

  const invisible: readonly (readonly [what: string, characters: string])[] = [
    ['marks that turn writing round', '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'],
    ['characters without a width', '\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff'],
    ['hyphens that are not seen', '\u00ad'],
    ['old format characters', '\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb'],
    ['letters that are not drawn', '\u115f\u1160\u3164\uffa0'],
    ['tags, which can hold a whole text', String.fromCodePoint(0xe0001, 0xe0041, 0xe0042, 0xe007f)],
  ];
  for (const [what, characters] of invisible) {
    it(`takes out ${what}`, () => {
      for (const one of characters)
        assert.equal(printable(`over${one}heid`), 'overheid', `U+${one.codePointAt(0)?.toString(16)}`);
    });
  }

  it('shows half a character as a sign that something is missing', () => {
    assert.equal(printable('a\ud83db\udc4dc'), 'a\ufffdb\ufffdc');
  });

  it('lets nothing through, whatever the text, and changes nothing the second time', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = printable(text);
        assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        assert.equal(printable(shown), shown);
      }),
      runs(500),
    );
  });

  it('is JSON of the same value, with nothing in it that printable would change', () => {
    assert.equal(
      printableJson({ a: 'x\u202e\u009b\u2028\u{e0041}é\n' }),
      '{\n  "a": "x\\u202e\\u009b\\u2028\\udb40\\udc41é\\n"\n}',
    );
    const value = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(value, (given) => {
        const json = printableJson(given);
        assert.equal(JSON.stringify(JSON.parse(json)), JSON.stringify(given));
        assert.equal(printableLines(json), json);
      }),
      runs(500),
    );
  });

  it('keeps the lines of a page', () => {
    assert.equal(printableLines('een\r\ntwee\u202e\rdrie\nvier\u2028vijf'), 'een\ntwee\ndrie\nvier vijf');
  });
});
