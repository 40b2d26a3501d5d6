import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editProfile, readProfile } from '../../../src/house/index.ts';

const PROFILE = `# het profiel van dit team
notatie: bzk-kort
kenmerk-patroon: 2026-0000…
ondertekening:
  functie: De minister van Waterbeheer
  naam: ir. A. Zeeman
directie: Directie Dijken
`;

describe('the profile of a team', () => {
  it('knows the notation, the pattern of a kenmerk, who signs, and the values of letters', () => {
    const { profile, problems } = readProfile(PROFILE);
    assert.deepEqual(problems, []);
    assert.equal(profile.notation, 'bzk-kort');
    assert.equal(profile.kenmerkPattern, '2026-0000…');
    assert.deepEqual(profile.signatory, { functie: 'De minister van Waterbeheer', naam: 'ir. A. Zeeman' });
    assert.deepEqual(Object.keys(profile.values), ['ondertekening', 'directie']);
  });

  it('takes the first of several who sign, and a function alone', () => {
    const list = readProfile('ondertekening:\n  - functie: De minister\n  - functie: De staatssecretaris\n');
    assert.deepEqual(list.profile.signatory, { functie: 'De minister' });
    assert.deepEqual(readProfile('ondertekening: De minister\n').profile.signatory, { functie: 'De minister' });
  });

  it('reports a notation that it does not know, at its place', () => {
    const text = 'directie: Dijken\nnotatie: oud\n';
    const { problems, profile } = readProfile(text);
    assert.deepEqual(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      ['oud'],
    );
    assert.equal(profile.values['directie'], 'Dijken');
  });

  it('reports YAML that does not parse inside the text, also behind a document mark', () => {
    for (const text of ['notatie: "bzk\n', '---\nnotatie: "bzk\n', '[', 'a: b: c']) {
      const { problems } = readProfile(text);
      assert.ok(problems.length > 0, text);
      for (const { span } of problems) assert.ok(span.start >= 0 && span.end <= text.length, text);
    }
  });

  it('may stand between two marks of a document, and says what it does not read behind them', () => {
    const { profile, problems } = readProfile('\ufeff---\ndirectie: Dijken\n---\n# einde\n');
    assert.deepEqual([profile.values, problems], [{ directie: 'Dijken' }, []]);
    const text = 'directie: Dijken\n---\nretouradres: Postbus 1\n';
    assert.match(
      readProfile(text)
        .problems.map(({ message }) => message)
        .join(),
      /begint een tweede document/,
    );
  });

  it('says so when it has no keys, or is too large', () => {
    assert.match(readProfile('- een\n- twee\n').problems[0]?.message ?? '', /^Een profiel heeft regels als/);
    assert.match(
      readProfile(`a: ${'x'.repeat(70_000)}\n`).problems[0]?.message ?? '',
      /^Dit profiel is groter dan 64 KiB/,
    );
  });

  it('takes an empty file for an empty profile', () => {
    assert.deepEqual(readProfile(''), { profile: { values: {} }, problems: [] });
  });

  it('is edited key by key: comments and other keys stay', () => {
    const edited = editProfile(PROFILE, { directie: 'Directie: Duinen', retouradres: 'Postbus 1' });
    assert.ok(edited.startsWith('# het profiel van dit team\nnotatie: bzk-kort\n'));
    assert.equal(readProfile(edited).profile.values['directie'], 'Directie: Duinen');
    assert.equal(readProfile(edited).profile.values['retouradres'], 'Postbus 1');
  });

  it('is edited between its marks, with its own line ends', () => {
    assert.equal(
      editProfile('\ufeff---\r\ndirectie: Dijken\r\n---\r\n# einde\r\n', { retouradres: 'Postbus 1' }),
      '\ufeff---\r\ndirectie: Dijken\r\nretouradres: Postbus 1\r\n---\r\n# einde\r\n',
    );
  });

  it('reads back any value that was written, in an empty file too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.boolean(), (value, empty) => {
        const text = editProfile(empty ? '' : PROFILE, { directie: value });
        assert.equal(readProfile(text).profile.values['directie'], value);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
