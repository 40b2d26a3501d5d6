import assert from 'node:assert/strict';
import { applyFixes } from '../../../../src/lint/index.ts';
import { allRules } from '../../../../src/lint/rules/index.ts';
import { check, draft, summary } from '../support.ts';

describe('plakresten', () => {
  const letter = (...paragraphs: readonly string[]) =>
    `Datum 22 maart 2021\nKenmerk 2021-0000012345\nBetreft Wonen\n\nDe heer J. Meijer\nKade 1\n1234 AB Meer\n\nGeachte heer Meijer,\n\n${paragraphs.join('\n\n')}\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;
  const turned = 'U vroeg mij naar de huizen in de stad en naar de\n\nPagina 2 van 2\n\nhuizen in het dorp.';
  const spaced = 'Dat is  zo. Het staat in het plan.';
  const year = 'Dat stond in mijn brief van 24 november 20201 al.';
  const found = (source: string, rules = {}) => check(source, { profile: 'rustig', rules: { rules } });

  it('says once how many places of which kind there are', () => {
    const source = letter(turned, spaced, `${spaced} ${year}`);
    const [remark, ...others] = found(source);
    assert.deepEqual(summary(source, others), []);
    assert.deepEqual(
      [remark?.rule, remark?.severity, remark?.message],
      [
        'plakresten',
        'info',
        'Door plakken, uitlezen of lakken: 1 paginakop in een zin, 2 spaties te veel en 1 nootcijfer aan een jaartal.',
      ],
    );
    assert.equal(remark?.evidence?.length, 4);
    assert.deepEqual(
      remark?.suggestions?.map(({ title }) => title),
      ['Maak er 2020 van (regel 19)'],
    );
  });

  it('mends what is certain at once', () => {
    const source = letter(turned, spaced, spaced);
    const { text } = applyFixes(source, found(source));
    assert.equal(
      text,
      letter(turned.replace(/\n\nPagina 2 van 2\n\n/, '\n'), ...Array(2).fill(spaced.replace('  ', ' '))),
    );
    assert.deepEqual(found(text), []);
  });

  it('leaves one place to its own rule, as a remark', () => {
    const source = letter(turned);
    assert.deepEqual(summary(source, found(source)), ['13 paginakop-in-zin info']);
  });

  it('tells every place by itself in a draft, where it is switched off, and of a rule that was given a severity', () => {
    const source = letter(turned, spaced, spaced);
    const rulesOf = (rules: object) => found(source, rules).map(({ rule, severity }) => `${rule} ${severity}`);
    const each = ['paginakop-in-zin info', 'spaties-en-streepjes info', 'spaties-en-streepjes info'];
    assert.deepEqual(rulesOf({ plakresten: { severity: 'uit' } }), each);
    assert.deepEqual(rulesOf({ 'paginakop-in-zin': { severity: 'warning' } }), [
      'paginakop-in-zin warning',
      'plakresten info',
    ]);
    assert.deepEqual(rulesOf({ plakresten: { severity: 'hint' } }), ['plakresten hint']);
    const rules = check(draft([spaced, spaced]), { rules: {} }).map(({ rule }) => rule);
    assert.deepEqual(rules, ['spaties-en-streepjes', 'spaties-en-streepjes']);
    assert.ok(allRules.some(({ id }) => id === 'plakresten'));
  });

  it('is left out with its places where the team accepted it', () => {
    const rules = { exemptions: [{ rule: 'plakresten', text: 'Pagina 2 van 2', reason: 'een oude brief' }] };
    assert.deepEqual(check(letter(turned, spaced), { profile: 'rustig', rules }), []);
  });

  it('counts a field that was made black, not one that is left empty', () => {
    const black = letter(spaced).replace('2021-0000012345', '████████');
    assert.equal(
      found(black)[0]?.message,
      'Door plakken, uitlezen of lakken: 1 gelakt veld in het briefhoofd en 1 spatie te veel.',
    );
    const empty = letter(spaced).replace('Kenmerk 2021-0000012345', 'Kenmerk -');
    assert.deepEqual(
      found(empty).map(({ rule, severity }) => `${rule} ${severity}`),
      ['kenmerk-ontbreekt error', 'spaties-en-streepjes info'],
    );
  });
});
