import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkLetterClasses, withLetterClasses } from '../../scripts/letter-classes.ts';
import { runs } from '../support/cases.ts';

/** The pattern as the bundles have it. */
function bundled(literal: string): RegExp {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(withLetterClasses(literal)) ?? [];
  return new RegExp(source, flags);
}

describe('the classes of Unicode in the bundles', () => {
  const written = [/\p{L}/u, /\p{Lu}/u, /\p{Ll}/u, /^[\p{L}\p{N}-]$/u, /[^\p{L}]/u, /(?<![\p{L}\d])\p{Lu}/iu];

  it('hold what a Dutch letter is written with, as the classes themselves do', () => {
    const script = fc.mapToConstant(
      { num: 0x0250, build: (code) => String.fromCharCode(code) },
      { num: 63, build: (code) => 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψως–—‘’“”„…€½²¼₂'.charAt(code) },
      { num: 0x60, build: (code) => String.fromCharCode(0x0400 + code) },
    );
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.string({ unit: script, maxLength: 4 }), (pattern, text) => {
        assert.equal(bundled(String(pattern)).test(text), pattern.test(text));
      }),
      runs(2000),
    );
  });

  it('leave other scripts out', () => {
    assert.equal(bundled(String.raw`/\p{L}/u`).test('字'), false);
  });

  it('are written out within a class and outside one, in literals and in strings', () => {
    const letters = withLetterClasses(String.raw`/[\p{L}]/u`).slice(2, -3);
    assert.match(letters, /^A-Za-z/);
    assert.equal(withLetterClasses(String.raw`a[0].test(/\p{L}x/u)`), `a[0].test(/[${letters}]x/u)`);
    assert.equal(withLetterClasses(String.raw`/[\]\p{L}]\p{L}/u`), `/[\\]${letters}][${letters}]/u`);
    assert.equal(withLetterClasses('`$' + '{WORD[0]}\\p{L}`'), `\`\${WORD[0]}[${letters}]\``);
    assert.equal(withLetterClasses(String.raw`'(?! \\p{L})'`), `'(?! [${letters}])'`);
  });

  it('stay as they are in comments, and where they are others', () => {
    for (const text of [String.raw`// \p{L}`, String.raw`/\p{Cc}/u`, String.raw`/** \p{L} */`]) {
      assert.equal(withLetterClasses(text), text);
    }
  });

  it('are overlooked nowhere in the source', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    assert.ok(files.length > 100);
    for (const file of files) {
      const source = readFileSync(`src/${file}`, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
      checkLetterClasses(withLetterClasses(source));
    }
  });

  it('fail a bundle that has one', () => {
    assert.throws(() => checkLetterClasses(String.raw`const a = /\p{Lu}/u`), /not written out/);
  });
});
